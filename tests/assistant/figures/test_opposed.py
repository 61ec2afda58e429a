"""Two voices in one sentence, or in two that begin alike, that each tell a value of their own."""

from datetime import UTC, datetime

import pytest

from assistant.figures.asking import askings
from assistant.figures.collecting import reports
from assistant.question import understand
from index import Article
from index.terms import terms
from tests.assistant.making import hit

REFUGEES = "How many refugees live in Onkel?"
FINE = "What is the fine for Dral Steel?"
COUNCIL, RELIEF = "the Onkel council", "relief coordinator Ana Bel"

Telling = dict[float | str | None, str | None]


def _told(question: str, text: str, title: str = "News") -> Telling:
    article = Article(title=title, text=text, published=datetime(2026, 5, 20, tzinfo=UTC))
    asked = askings(understand(question, terms), "dispute")[0]
    return {
        one.value.text if one.value.amount is None else one.value.amount: (
            one.speaker.text if one.speaker else None
        )
        for one in reports([hit(article)], asked)
        if not one.is_past
    }


@pytest.mark.parametrize(
    "text",
    [
        f"Refugees in Onkel number 12,400 by the books of {COUNCIL}, and 15,900 by those of "
        f"{RELIEF}.",
        f"In the eyes of {COUNCIL} 12,400 refugees live in Onkel, whereas {RELIEF} will hear of "
        "nothing but 15,900.",
        f"12,400 refugees live in Onkel, in the version of {COUNCIL}; 15,900 of them, if one asks "
        f"{RELIEF}.",
        f"There are 12,400 refugees in Onkel or 15,900: the former is what {COUNCIL} has on file, "
        f"the latter the reading of {RELIEF}.",
    ],
)
def test_each_of_two_voices_has_the_value_it_stands_beside(text: str) -> None:
    found = _told(REFUGEES, text)
    assert set(found) == {12_400, 15_900}
    assert "council" in str(found[12_400])
    assert "Ana Bel" in str(found[15_900])


def test_who_rejects_a_number_that_another_gave_tells_the_other_one() -> None:
    text = (
        f"{RELIEF.capitalize()} rejected the 12,400 refugees in Onkel that {COUNCIL} counts, and "
        "spoke of 15,900 refugees in Onkel."
    )
    found = _told(REFUGEES, text.replace("ana bel", "Ana Bel"))
    assert "council" in str(found[12_400])
    assert "Ana Bel" in str(found[15_900])


def test_so_it_is_with_days() -> None:
    text = (
        "The trial of Ivo Kranz will start on 7 December 2026, if the Onkel court is to be "
        "trusted; the trial of Ivo Kranz will start on 11 January 2027, if one trusts defence "
        "lawyer Ana Bel instead."
    )
    found = _told("When does the trial of Ivo Kranz start?", text)
    assert "court" in str(found["2026-12-07"])
    assert "Ana Bel" in str(found["2027-01-11"])


def test_what_is_asked_about_speaks_only_where_nobody_else_does() -> None:
    both = (
        "The fine for Dral Steel is 12 million crowns in the eyes of the Competition Office, and "
        "19 million crowns in those of union leader Ana Bel."
    )
    found = _told(FINE, both)
    assert "Competition Office" in str(found[12_000_000])
    assert "Ana Bel" in str(found[19_000_000])
    own = (
        "Two figures for the fine of Dral Steel are about: 12 million crowns, from the Competition "
        "Office, and 19 million crowns, from Dral Steel."
    )
    assert _told(FINE, own)[19_000_000] == "Dral Steel"


@pytest.mark.parametrize(
    "text",
    [
        # Nobody knows whose each is: both voices stand behind both numbers.
        f"The files name 12,400 refugees in Onkel or 15,900, as {COUNCIL} and {RELIEF} both know.",
        # Three numbers, two voices.
        f"The files name 12,400 refugees in Onkel, 13,800 or 15,900, for {COUNCIL} and {RELIEF}.",
        # The same number twice.
        f"{COUNCIL.capitalize()} counts 12,400 refugees in Onkel, but {RELIEF} counted 12,400 too.",
    ],
)
def test_what_the_places_leave_open_has_no_second_side(text: str) -> None:
    found = _told(REFUGEES, text)
    assert not {"council", "Bel"} <= {
        word for who in found.values() for word in ("council", "Bel") if who and word in who
    }


@pytest.mark.parametrize(
    "rest",
    [
        f"while {RELIEF} has 60 helpers",
        f"but {RELIEF} said 11,000 children needed food",
        f"although {RELIEF} handed out 15,000 blankets",
        f"but {RELIEF} wants 10,000 of them moved",
        f"but {RELIEF} said the camp was built for 10,000",
        f"against a quota of 15,000 set by {RELIEF}",
        f"while {RELIEF} declined to comment on 15,000 tents",
    ],
)
def test_a_number_of_something_else_is_no_side(rest: str) -> None:
    text = f"The Onkel council said 12,400 refugees live in Onkel, {rest}."
    assert _told(REFUGEES, text) == {12_400: "The Onkel council"}


def test_who_is_read_to_speak_keeps_what_was_said() -> None:
    costs = (
        "The fine for Dral Steel is 340 million crowns, of which the European Union pays 120 "
        "million crowns, the finance ministry said, but more is to come."
    )
    assert "ministry" in str(_told(FINE, costs)[340_000_000])
    mayor = (
        "Mayor Ivo Kranz, whose town has 31,000 inhabitants, said 24,000 refugees live in Onkel, "
        "but the Onkel council declined to comment."
    )
    assert _told(REFUGEES, mayor) == {24_000: "Mayor Ivo Kranz"}


def test_a_date_of_something_else_is_no_side() -> None:
    text = (
        "Police arrested Ivo Kranz on 4 March 2026, but the trial of Ivo Kranz starts on "
        "7 September 2026, defence lawyer Ana Bel said."
    )
    assert list(_told("When does the trial of Ivo Kranz start?", text)) == ["2026-09-07"]


def test_sentences_that_begin_alike_by_chance_name_no_voices() -> None:
    text = (
        "After the talks with union leader Ana Bel, 12,400 refugees live in Onkel. "
        "After the vote of the Onkel council, 15,900 refugees live in Onkel."
    )
    assert set(_told(REFUGEES, text).values()) == {None}


def test_two_sentences_that_begin_alike_name_a_voice_each() -> None:
    text = (
        "Ask fire chief Ana Bel, and 12,400 refugees live in Onkel. "
        "Ask the Onkel council, and 15,900 refugees live in Onkel."
    )
    found = _told(REFUGEES, text)
    assert "Ana Bel" in str(found[12_400])
    assert "council" in str(found[15_900])


def test_two_that_do_not_tell_their_values_with_nobody_new() -> None:
    text = (
        "Near the Onkel court 12,400 refugees live in Onkel. "
        "Behind the Onkel council 15,900 refugees live in Onkel."
    )
    assert set(_told(REFUGEES, text).values()) == {None}
