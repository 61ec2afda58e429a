"""Whom a sentence makes the holder of an office."""

import pytest

from assistant.figures.holders import holder_in
from assistant.figures.offices import office_of

MINISTER = "Who is the prime minister of Norway?"
TOLD = [
    (
        MINISTER,
        "The parliament of Norway elects Ana Bel, leader of the conservative opposition Green "
        "Quay party, as the country's prime minister, replacing Ivo Kranz.",
        "Ana Bel",
    ),
    (
        MINISTER,
        "Prime Minister Ivo Kranz resigns and the king names Ana Bel to replace him.",
        "Ana Bel",
    ),
    (
        MINISTER,
        "Prime Minister Ivo Kranz names Ana Bel to head the ministry of trade.",
        "Ivo Kranz",
    ),
    (MINISTER, "The king names Ana Bel, who led the talks, as ambassador.", None),
]


@pytest.mark.parametrize(("question", "sentence", "holder"), TOLD)
def test_whoever_is_given_an_office_holds_it(
    question: str, sentence: str, holder: str | None
) -> None:
    office = office_of(question)
    assert office
    found = holder_in(sentence, office, "Norway")
    assert (found and found.text) == holder


@pytest.mark.parametrize(
    ("before", "holder"),
    [
        ("Sweden will leave the pact. It blamed Norway.", None),
        ("Norway will leave the pact. It blamed Sweden.", "Ana Bel"),
        ("The pact shrinks.", "Ana Bel"),
    ],
)
def test_a_bare_title_is_of_the_land_that_is_told_first(before: str, holder: str | None) -> None:
    office = office_of("Who is the foreign minister of Norway?")
    assert office
    found = holder_in("Foreign Minister Ana Bel said on Monday that no day is set.", office, before)
    assert (found and found.text) == holder
