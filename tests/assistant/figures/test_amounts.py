"""Which number of a sentence is the one that is asked for."""

import pytest

from assistant.figures.amounts import best_of, values_in
from assistant.figures.wanted import Wanted


def _read(question: str, sentence: str, before: str = "") -> list[float | None]:
    found = best_of(values_in(sentence, Wanted.of(question), before), sentence)
    return [one.amount for one in found]


@pytest.mark.parametrize(
    ("question", "sentence", "values"),
    [
        ("How big is the walkout at Onkel, in workers?", "41 workers have left Onkel.", [41]),
        ("What is the seat count of the Tusta Party?", "The Tusta Party has 41 seats.", [41]),
        ("Captives in Velmar: how many?", "Velmar still holds 41 captives.", [41]),
        ("How many people died at Onkel?", "14 people died at Onkel and 41 were rescued.", [14]),
        ("How many were rescued at Onkel?", "14 people died at Onkel and 41 were rescued.", [41]),
        ("How popular is the governor?", "The governor has the support of 41 percent.", [41]),
        ("How many people are held in Torvik?", "41 people are under arrest in Torvik.", [41]),
        ("How many people are held in Torvik?", "41 people in Torvik wait to be freed.", [41]),
        (
            "How many people are evacuated in Torvik?",
            "The fire keeps 41 people in Torvik away from their homes.",
            [41],
        ),
        (
            "What is turnout in Torvik?",
            "Turnout in Torvik, 19 percent in May, rose to 41 percent.",
            [41, 19],
        ),
        (
            "How many seats does the Tusta Party have?",
            "The court says that the Tusta Party has 41 seats; the party speaks of 44.",
            [41, 44],
        ),
    ],
)
def test_a_sentence_tells_the_number_that_is_asked_for(
    question: str, sentence: str, values: list[float]
) -> None:
    assert sorted(_read(question, sentence), key=str) == sorted(values, key=str)


def test_a_number_said_alone_leans_on_the_sentence_before() -> None:
    before = "The court and the union do not agree on turnout in Torvik."
    assert _read("What is turnout in Torvik?", "The one says 41 percent.", before) == [41]
