"""The state that counted people are in: "in hospital" is answered by no number of the dead."""

import pytest

from assistant.figures.amounts import best_of, values_in
from assistant.figures.wanted import Wanted

TOLL = "The toll of the landslide in Velmar rises to 62, among them nine children, with"
FEVER = "The number of measles cases in Velmar climbs to 230, with 17 people hospitalised."


def told(question: str, sentence: str, before: str = "") -> list[float | None]:
    """The values of now that a sentence gives to a question."""
    return [
        one.amount for one in best_of(values_in(sentence, Wanted.of(question), before), sentence)
    ]


@pytest.mark.parametrize(
    ("question", "sentence", "value"),
    [
        (
            "How many people are unaccounted for after the landslide in Velmar?",
            f"{TOLL} 33 other people still missing.",
            33,
        ),
        (
            "How many people are missing after the landslide in Velmar?",
            f"{TOLL} 33 others still unaccounted for.",
            33,
        ),
        ("How many measles patients are in hospital in Velmar?", FEVER, 17),
        (
            "How many Ruvian soldiers had fallen in the fighting with Ostel?",
            "The death toll of the fighting between Ruvia and Ostel increases to six Ruvian "
            "soldiers, nine Ostelian civilians and five Ruvian civilians.",
            6,
        ),
        (
            "Detained in Velmar in May, how many people?",
            "That thirty-one demonstrators detained in Velmar have not been let go was confirmed.",
            31,
        ),
        (
            "How many people have died from the fire in Kolmar?",
            "The death toll from the fire in Kolmar rises to 22 as a guest dies in the hospital.",
            22,
        ),
        (
            "How many people did the Velmar fire drive from their homes?",
            "720 people are in shelters as the fire near Velmar burns on.",
            720,
        ),
        (
            "How many guests lost their lives in the Kolmar hotel fire?",
            "At least 21 people are killed and 40 injured in a fire at the Kolmar hotel.",
            21,
        ),
        (
            "How many people are taking part in the strike at Velmar Steel?",
            "Velmar Steel has 850 workers out on strike, the union said.",
            850,
        ),
        (
            "How many people in Velmar are confirmed to have measles?",
            "230 cases of measles are on record in Velmar.",
            230,
        ),
        (
            "How many residents of Velmar were told to leave because of the flood?",
            "Velmar issued an evacuation order for 640 residents because of the flood.",
            640,
        ),
    ],
)
def test_who_is_counted_is_in_the_state_that_is_asked_for(
    question: str, sentence: str, value: float
) -> None:
    assert told(question, sentence) == [value]


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("How many people are unaccounted for in Velmar?", f"{TOLL} many people still missing."),
        ("How many people are in hospital in Velmar?", "Nine people were killed in Velmar."),
        (
            "How many people lost their lives in the Kolmar fire?",
            "The fire in Kolmar left 40 people in hospital.",
        ),
        (
            "How many people were told to leave their homes in Velmar?",
            "Seven people were killed in their homes in Velmar.",
        ),
    ],
)
def test_another_state_is_no_answer(question: str, sentence: str) -> None:
    assert told(question, sentence) == []


def test_the_size_of_a_fine_is_not_told_by_the_word_large() -> None:
    question = "How large is the fine that Brussels imposed on Nortel over freight prices?"
    sentence = "The regulator fines Nortel €40 million for fixing freight prices."
    assert told(question, sentence) == [40e6]
