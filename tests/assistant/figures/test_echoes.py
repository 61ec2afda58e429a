"""Values of earlier times that an article repeats as background."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from assistant.answerers.base import Told
from assistant.figures.asking import askings
from assistant.figures.collecting import reports
from assistant.figures.echoes import without_echoes
from assistant.question import understand
from index import Article
from index.terms import terms
from tests.assistant.making import hit

CAPTIVES = "How many captives remain in Velmar?"
CROSSING = "Is the Onk border crossing open?"
OPENING = "When will the Onk Tunnel open?"
Report = tuple[int, str]
"""The month of 2026 in which an article appears, and its text."""


def _told(question: str, found: Sequence[Report]) -> list[Told]:
    every = [
        Article(
            title="A summary of the week",
            text=text,
            outlet=f"Paper {number}",
            published=datetime(2026, month, 20, tzinfo=UTC),
        )
        for number, (month, text) in enumerate(found)
    ]
    asked = askings(understand(question, terms), "state")[0]
    return list(reports([hit(article) for article in every], asked))


def _kept(question: str, found: Sequence[Report]) -> list[float | str | None]:
    kept = without_echoes(_told(question, found))
    return [one.value.text if one.value.amount is None else one.value.amount for one in kept]


FIRST = (3, "The council said 41 captives remain in Velmar.")
SINCE = (5, "The council said 30 captives remain in Velmar.")


@pytest.mark.parametrize(
    ("last", "is_kept"),
    [
        ("There were times when 41 captives remain in Velmar would have made news.", False),
        ("The union said 41 captives remain in Velmar.", True),
        ("There are 38 captives in Velmar.", True),
    ],
)
def test_a_number_that_gave_way_comes_back_with_a_voice_or_not_at_all(
    last: str, is_kept: bool
) -> None:
    found = _kept(CAPTIVES, [FIRST, SINCE, (7, last)])
    assert len(found) == 2 + is_kept, found


def test_a_number_that_nobody_else_gave_in_between_stands() -> None:
    again = (7, "There are 41 captives in Velmar.")
    assert _kept(CAPTIVES, [FIRST, again]) == [41, 41]
    assert _kept(CAPTIVES, [FIRST, (5, "There are 30 captives in Velmar."), again]) == [41, 30, 41]


def test_a_state_comes_back_in_another_article_and_not_beside_its_opposite() -> None:
    opened = (3, "The ministry said the Onk border crossing is open.")
    closed = (5, "The ministry said the Onk border crossing is closed.")
    plain = "The Onk border crossing is open."
    assert _kept(CROSSING, [opened, closed, (7, plain)]) == ["yes", "no", "yes"]
    both = (7, f"The ministry said the Onk border crossing is closed. {plain}")
    assert _kept(CROSSING, [opened, closed, both]) == ["yes", "no", "no"]


def test_a_sentence_with_a_month_long_gone_tells_nothing_of_now() -> None:
    old = 'Who kept our pages of March 2026 can read there: "The Onk border crossing is open."'
    fresh = "The ministry said the Onk border crossing is closed."
    found = _told(CROSSING, [(7, f"{fresh} {old}")])
    assert [one.value.text for one in without_echoes(found) if not one.is_past] == ["no"]


def test_a_year_that_is_over_is_no_day_of_what_is_to_come() -> None:
    found = _kept(
        OPENING,
        [
            (5, "The ministry said the Onk Tunnel will open on 3 May 2027."),
            (7, "The Onk Tunnel will open, it was promised in 2009, for good."),
        ],
    )
    assert found == ["2027-05-03"]
