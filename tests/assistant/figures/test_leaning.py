"""A number said alone counts what is asked only where nothing else is told beside it."""

import pytest

from assistant.figures.amounts import values_in
from assistant.figures.employing import employed
from assistant.figures.wanted import Wanted

REBUILT = "How many homes have been rebuilt?"
DESTROYED = "How many homes did the flood destroy?"
LOST = "The number of homes lost is disputed: Tarn says 12, the brigade says 19."
TOLD = [
    # Another deed, another group, another thing.
    (REBUILT, "Eight homes are rebuilt in Hallmere.", LOST, []),
    (DESTROYED, "The flood destroyed homes in Hallmere.", LOST, [12, 19]),
    ("How many people were evacuated?", "Hallmere was evacuated.", LOST, []),
    (
        "How many officers were injured at the march?",
        "Toll march.",
        "Police say that 8,000 people marched, the union says 21,000.",
        [],
    ),
    ("How many children fell ill?", "Fever.", "The number of the ill has risen to 58.", []),
    # Another sum.
    ("How much is a ticket?", "Tickets on sale.", "The cost is 97 million, it says.", []),
    ("How much did the rebuilding cost?", "Tickets go on sale.", "Adults pay 140 crowns.", []),
    (
        "How much did the rebuilding cost?",
        "Museum opens.",
        "The cost is 97 million crowns.",
        [97e6],
    ),
    # What is counted by the name of the deed.
    ("How many people has Ruvia executed?", "", "Ruvia carried out 340 executions.", [340]),
    # A toll counts no events.
    (
        "What is the death toll of the earthquakes?",
        "",
        "The toll from the two earthquakes exceeds 6,000 people.",
        [6000],
    ),
    (
        "How many people work at Velmar Steel?",
        "",
        "The workforce of Velmar Steel stands at 247; Velmar Steel cut 134 jobs.",
        [247],
    ),
]


@pytest.mark.parametrize(("question", "before", "sentence", "values"), TOLD)
def test_a_number_is_of_what_is_told_beside_it(
    question: str, before: str, sentence: str, values: list[float]
) -> None:
    found = values_in(sentence, Wanted.of(employed(question)), before)
    assert sorted(one.amount or 0 for one in found) == values
