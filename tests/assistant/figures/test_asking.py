"""Which value is meant by a question whose wording nobody has thought of."""

import pytest

from assistant.figures.asking import askings
from assistant.figures.lines import Line
from assistant.question import understand
from assistant.shapes import shape_of
from index.terms import terms

CAPTIVES = "The number of captives in Velmar is 41."
OPENING = "The Onk Tunnel will open on 3 May 2027."
MAYOR = "Ana Bel is mayor of Velmar."
CROSSING = "The Onk border crossing is closed."


@pytest.mark.parametrize(
    ("question", "sentence", "value"),
    [
        ("A colleague asked about the tally of captives in Velmar. What now?", CAPTIVES, 41),
        ("I need the number of captives in Velmar for an article.", CAPTIVES, 41),
        ("Where does the number of captives in Velmar stand?", CAPTIVES, 41),
        ("What do the reports say about the number of captives in Velmar?", CAPTIVES, 41),
        ("The Onk Tunnel, opening when?", OPENING, "2027-05-03"),
        ("For a caption: the mayor of Velmar is called what, and who is it?", MAYOR, "Ana Bel"),
        ("A driver asks: can one get through, is the Onk border crossing open?", CROSSING, "no"),
        ("Who disputes what about captives in Velmar?", CAPTIVES, 41),
    ],
)
def test_it_is_read_by_the_words_for_values_in_it(
    question: str, sentence: str, value: float | str
) -> None:
    asks = askings(understand(question, terms), shape_of(question))
    told = [one for asked in asks for one in asked.read(Line(sentence, "", None))]
    assert [one.text if one.amount is None else one.amount for one in told[:1]] == [value]


@pytest.mark.parametrize(
    "question",
    [
        "Why did the number of captives in Velmar fall?",
        "What did the mayor do about the cost of bread?",
    ],
)
def test_what_asks_for_more_than_a_value_gets_quotes(question: str) -> None:
    assert not askings(understand(question, terms), shape_of(question))
