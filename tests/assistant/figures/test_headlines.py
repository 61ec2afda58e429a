"""What a headline tells, and the text says again in its own words."""

from datetime import UTC, datetime

import pytest

from assistant.figures.asking import askings
from assistant.figures.collecting import reports
from assistant.question import understand
from index import Article
from index.terms import terms
from tests.assistant.making import hit

REFUGEES = "How many refugees live in Onkel?"
OPENING = "When does the trial of Ana Bel start?"
MARCHERS = "How many people were killed in the march in Onkel?"


def _told(question: str, title: str, text: str) -> list[tuple[float | str | None, str | None]]:
    article = Article(title=title, text=text, published=datetime(2026, 5, 20, tzinfo=UTC))
    asked = askings(understand(question, terms), "state")[0]
    return [
        (
            one.value.text if one.value.amount is None else one.value.amount,
            one.speaker.text if one.speaker else None,
        )
        for one in reports([hit(article)], asked)
        if not one.is_past
    ]


def test_a_sentence_that_gives_the_headlines_number_is_a_report_of_it() -> None:
    title = "90,548 refugees live in Onkel"
    text = "Nowhere else do so many strangers share a roof: 90,548 by the last reckoning."
    assert _told(REFUGEES, title, text) == [(90_548, None)]
    assert _told(REFUGEES, "A summary of the week", text) == []
    assert _told(REFUGEES, title, "Nowhere else do so many strangers share a roof.") == []


def test_so_is_one_that_gives_its_day() -> None:
    title = "Trial of Ana Bel to start on 7 December 2026"
    text = "The court has kept one line of its calendar free for it, that of 7 December 2026."
    assert _told(OPENING, title, text) == [("2026-12-07", "The court")]


def test_other_numbers_that_nobody_tells_give_way_to_it() -> None:
    title = "90,548 refugees live in Onkel"
    text = (
        "There are 90,548 refugees in Onkel. There are 139,535 refugees in Onkel. "
        "The union said 80,000 refugees live in Onkel."
    )
    assert [value for value, _ in _told(REFUGEES, title, text)] == [90_548, 80_000]
    plain = [value for value, _ in _told(REFUGEES, "Refugees in Onkel", text)]
    assert plain == [90_548, 139_535, 80_000]


@pytest.mark.parametrize(
    "text",
    [
        "Some 21,000 people marched in Onkel, the police said.",
        "The police said that 21,000 came.",
    ],
)
def test_a_headline_of_another_deed_tells_nothing(text: str) -> None:
    assert _told(MARCHERS, "21,000 join march in Onkel", text) == []


def test_one_sentence_that_speaks_against_it_is_enough() -> None:
    question = "How many Azerbaijani captives remain in Armenia?"
    title = "Armenia and Azerbaijan announce swap; lawyers count 55 captives"
    text = (
        "At least 55 Armenian captives are held in Azerbaijan, lawyers say. "
        "Of the 55, a few are civilians."
    )
    assert _told(question, title, text) == []
