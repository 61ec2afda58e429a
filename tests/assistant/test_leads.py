"""What leads up to a question and names nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.leads import without_lead


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("I want to complain in person: who is mayor of Tarn?", "who is mayor of Tarn?"),
        ("As things stand, is the Tarn mine open?", "is the Tarn mine open?"),
        (
            "Going by the newest word, how many homes are dark in Tarn?",
            "how many homes are dark in Tarn?",
        ),
        ("Could you look up how many died in Tarn?", "how many died in Tarn?"),
        (
            "As a driver I'd like to know what the Norvik Bridge costs.",
            "what the Norvik Bridge costs.",
        ),
        ("Does anyone here know who coaches Tarn Rovers?", "who coaches Tarn Rovers?"),
        ("How many were hurt in Tarn, just the number", "How many were hurt in Tarn"),
        (
            "What do we know now about the number of homes lost in Tarn?",
            "What is the number of homes lost in Tarn now?",
        ),
        ("Latest on the death toll in Tarn", "What is the death toll in Tarn?"),
    ],
)
def test_the_question_stays(said: str, asked: str) -> None:
    assert without_lead(said) == asked


@pytest.mark.parametrize(
    "text",
    [
        "As of May 2024, how many were held in Tarn?",
        "Judging by Ana Bel, is the Tarn mine open?",
        "As long as the Norvik Bridge is shut, how do people cross?",
        "I know Tarn: who is the mayor?",
        "Did the minister say what the Norvik Bridge costs?",
        "Since you know it, how many live in Tarn?",
        "What do we know about the fire in Tarn?",
        "Latest on the fire in Tarn",
        "Looking back to last year, who led Tarn?",
        "Can you tell me how you work?",
        "For children, how much is a ticket to the Tarn museum?",
        "Women's team: who is the coach of Tarn?",
        "Not counting soldiers: how many died in Tarn?",
        "According to police: how many came to Tarn?",
        "As a percentage, how many voted in Tarn?",
        "As mayor, what did Ivo Kranz promise?",
        "Assuming no delay, when does the Tarn museum open?",
        "I don't want to know how many died in Tarn but who fired.",
        "I know who won in Tarn, who came second?",
        "I'm blind and want to know how the Tarn museum helps.",
        "How many died in Tarn, only children?",
        "What do we know about the toll booths in Tarn?",
        "What did people say about the price of tickets in Tarn?",
        "What do people say about the cost of living protest in Tarn?",
    ],
)
def test_what_names_something_or_says_a_time_stays(text: str) -> None:
    assert without_lead(text) == text


@given(st.text(max_size=200))
def test_no_text_makes_it_fail(text: str) -> None:
    assert isinstance(without_lead(text), str)


@pytest.mark.parametrize("piece", ["as a ", "I'd like to ", "know ", "what ", ": ", ", ", "the "])
def test_a_long_text_is_read_at_once(piece: str) -> None:
    assert without_lead(piece * 20_000)
