"""The sentence beside a value that only says who told it, and when."""

from datetime import UTC, date, datetime

import pytest

from assistant.figures.asking import askings
from assistant.figures.collecting import reports
from assistant.figures.telling import told_beside
from assistant.question import understand
from index import Article
from index.terms import terms
from tests.assistant.making import hit

CLAIM = "Tarn has 127 confirmed cases of measles."
FRIDAY = datetime(2026, 5, 22, tzinfo=UTC)


def _told(text: str) -> list[tuple[str | None, date]]:
    asked = askings(understand("How many measles cases are confirmed in Tarn?", terms), "state")
    found = reports([hit(Article(title="Measles", text=text, published=FRIDAY))], asked[0])
    return [(one.speaker.text if one.speaker else None, one.day) for one in found]


@pytest.mark.parametrize(
    ("text", "who", "day"),
    [
        (f"Viewers heard the words of Mayor Ana Bel on Monday. {CLAIM}", "Mayor Ana Bel", 18),
        (f"{CLAIM} Mayor Ana Bel confirmed as much on Monday.", "Mayor Ana Bel", 18),
        (f"The question was put to the Tarn council. {CLAIM}", "the Tarn council", 22),
        (f"{CLAIM} The figure was supplied by the Tarn council.", "the Tarn council", 22),
        (f"{CLAIM} We rely for this on Mayor Ana Bel.", "Ana Bel", 22),
        (f"{CLAIM} That, at least, is what Mayor Ana Bel said on Monday.", "Mayor Ana Bel", 18),
        (f"{CLAIM} Behind the notice was Mayor Ana Bel.", "Mayor Ana Bel", 22),
        (f"And what did Mayor Ana Bel say on Monday? {CLAIM}", "Mayor Ana Bel", 18),
    ],
)
def test_it_names_the_voice_and_the_day(text: str, who: str, day: int) -> None:
    ((found, told),) = _told(text)
    assert who in str(found)
    assert told == date(2026, 5, day)


@pytest.mark.parametrize(
    "beside",
    [
        "Mayor Ana Bel visited the ward on Monday.",
        "Mayor Ana Bel said that the school would stay open.",
        "In a statement, Mayor Ana Bel offered her condolences.",
        "Mayor Ana Bel answered with a ban on visits.",
        "The Tarn council and Mayor Ana Bel confirmed as much.",
        "Asked about the cause, Mayor Ana Bel declined to comment.",
    ],
)
def test_what_has_something_of_its_own_to_tell_tells_of_no_other(beside: str) -> None:
    assert _told(f"{CLAIM} {beside}") == [(None, date(2026, 5, 22))]


def test_so_does_another_paragraph() -> None:
    text = f"{CLAIM}\n\nMayor Ana Bel confirmed as much on Monday."
    assert _told(text) == [(None, date(2026, 5, 22))]


def test_what_is_asked_before_is_answered_behind() -> None:
    asked = "Asked how things stood, Mayor Ana Bel was brief."
    assert told_beside(asked, (), date(2026, 5, 22), is_before=True) is not None
    assert told_beside(asked, (), date(2026, 5, 22), is_before=False) is None
