"""Whom a sentence makes the holder of an office."""

import pytest

from assistant.figures.holders import holder_in
from assistant.figures.offices import office_of

MINISTER = "Who is the prime minister of Norway?"
DEFENCE = "Who is the defence minister of Ruvia?"
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
    *(
        (DEFENCE, told, holder)
        for told, holder in (
            (
                "Ruvian president Mila Sand dismisses defence minister Ivo Kranz amid protests "
                "and appoints army chief Ana Bel as Kranz's replacement.",
                "Ana Bel",
            ),
            (
                "Ruvia's parliament removed defence minister Ivo Kranz and put trade minister Olga "
                "Rem on leave; it named Ana Bel as Rem's replacement.",
                None,
            ),
            (
                "Ruvia's parliament removed defence minister Ivo Kranz and appointed Ana Bel in "
                "his place.",
                "Ana Bel",
            ),
            (
                "Ruvia's defence minister, Ivo Kranz, stepped down on Monday and Ana Bel takes "
                "over.",
                "Ana Bel",
            ),
            (
                "Ruvia's defence minister Ivo Kranz dismissed the head of the navy and appointed "
                "Ana Bel as her replacement.",
                "Ivo Kranz",
            ),
        )
    ),
    (
        "Who is the treasury secretary of the United States?",
        "U.S. president Mila Sand dismisses Ivo Kranz as Treasury Secretary, with his deputy Ana "
        "Bel replacing him.",
        "Ana Bel",
    ),
    (
        "Who is the prime minister of Madagascar?",
        "Malagasy president Mila Sand appoints Ana Bel as prime minister.",
        "Ana Bel",
    ),
    (
        "Who is the mayor of Hallmere?",
        "Ana Bel defeats mayor Ivo Kranz in the election in Hallmere.",
        None,
    ),
]


@pytest.mark.parametrize(("question", "sentence", "holder"), TOLD)
def test_whoever_is_given_an_office_holds_it(
    question: str, sentence: str, holder: str | None
) -> None:
    office = office_of(question)
    assert office
    before = "Norway" if question == MINISTER else ""
    found = holder_in(sentence, office, before)
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
