import pytest

from assistant.figures.amounts import best_of, values_in
from assistant.figures.wanted import Wanted

MARCH = "How many people were killed in the marches?"
FLOOD = "How many people died in the Hallmere flood?"
TOLD = [
    # What its sentence, the one before and the headline say nothing of is another event.
    (MARCH, "Court. On 9 March judges met.", "Seven people had been found dead by May.", []),
    (MARCH, "Toll march ends in riot.", "Seven people were killed.", [7]),
    (MARCH, "Court.", "Seven demonstrators were killed.", [7]),
    (FLOOD, "Flood in Hallmere.", "Officials said 12 people died.", [12]),
    (FLOOD, "Hallmere flood alert.", "Officials said 12 people died.", []),
    (FLOOD, "Hallmere fire.", "Officials said 12 people died.", []),
    # Nobody is a number too, of the very event.
    (FLOOD, "Flood in Hallmere.", "Nobody was killed.", [0]),
    (FLOOD, "Flood in Hallmere.", "No one has died.", [0]),
    (FLOOD, "Flood in Hallmere.", "Nobody was seriously hurt.", []),
    (FLOOD, "Flood in Hallmere.", "They hoped that nobody died.", []),
    (FLOOD, "Fire in Hallmere.", "Nobody was killed.", []),
    # A group is not whoever it was.
    ("How many children fell ill?", "Fever.", "Some 76 people have fallen ill.", []),
    (
        "How many children fell ill?",
        "Fever.",
        "In all 76 people fell ill, among them 12 children.",
        [12],
    ),
    ("How many buses were destroyed?", "Flood.", "The flood destroyed 12 homes.", []),
    ("How many buses were destroyed?", "Flood.", "The flood destroyed 12 buses.", [12]),
    ("How many soldiers were killed?", "Velmar.", "Velmar freed the 17 soldiers.", []),
    # Who has what is counted.
    (
        "How many seats does Harbour First hold?",
        "Vote.",
        "Green Quay holds 21 seats, Harbour First fell to 15 seats.",
        [15],
    ),
    (
        "How many seats does Green Quay hold?",
        "Vote.",
        "Green Quay holds 21 seats, Harbour First 15.",
        [21],
    ),
    # Whose they are.
    (
        "How many Velmari captives remain in Ruvia?",
        "Swap. Ruvia frees 32 Ruvian soldiers, and Velmar two.",
        "Of all, 55 captives remain in Velmar.",
        [],
    ),
    # A mark is no measure.
    (
        "How high did the river rise?",
        "River.",
        "The river rose to 5.12 metres, well below the alert mark of 6 metres.",
        [5.12],
    ),
    # Who was done to has a number of its own.
    (
        "How many people are missing?",
        "Storm.",
        "The toll rises to 104, with 41 people still missing.",
        [41],
    ),
]


@pytest.mark.parametrize(("question", "before", "sentence", "amounts"), TOLD)
def test_a_number_is_of_the_very_matter(
    question: str, before: str, sentence: str, amounts: list[float]
) -> None:
    found = best_of(values_in(sentence, Wanted.of(question), before), sentence)
    assert [one.amount for one in found] == amounts
