"""Requests and notes that ask for a number, and those that don't."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.requests import as_question


@pytest.mark.parametrize(
    ("request_", "question"),
    [
        (
            "Where do things stand with the budget of the Hallmere fund?",
            "What is the budget of the Hallmere fund?",
        ),
        ("Where did turnout in Hallmere stand?", "What is turnout in Hallmere?"),
        ("The toll in Hallmere: where does it stand?", "What is the toll in Hallmere?"),
        ("What is the latest on the jobless rate in Tarn?", "What is the jobless rate in Tarn?"),
        (
            "I need the cost of the Norvik Bridge for a slide, the latest one.",
            "What is the cost of the Norvik Bridge?",
        ),
        ("Any new figure for the fine for Hall Steel?", "What is the fine for Hall Steel?"),
        (
            "I'd like the latest figure for Tarnish captives in Ruvia, please.",
            "What is the number of Tarnish captives in Ruvia?",
        ),
        ("The flood toll in Hallmere, latest figure?", "What is the flood toll in Hallmere?"),
        ("Hallmere fever cases Tarn", "What is the number of cases Tarn of Hallmere fever?"),
        ("Refugees in Hallmere, number?", "What is the number of refugees in Hallmere?"),
        (
            "What's the case number for a fever in Tarn?",
            "What's the number of cases in a fever in Tarn?",
        ),
        ("Hallmere mine collapse, number missing?", "Hallmere mine collapse, how many missing?"),
    ],
)
def test_a_request_for_a_number_is_a_question(request_: str, question: str) -> None:
    assert as_question(request_) == question


@pytest.mark.parametrize(
    "text",
    [
        "What is the latest on the war in Ruvia?",
        "Where does the mayor stand on parking?",
        "I need an overview of the strike for a slide",
        "UN refugees agency",
        "Who leads the city council?",
        "How many homes were destroyed in Hallmere?",
        "Hallmere flood",
        "Which party won seats in Hallmere?",
    ],
)
def test_what_asks_no_number_stays(text: str) -> None:
    assert as_question(text) == text


@given(st.text(max_size=400))
def test_any_text_is_read(text: str) -> None:
    assert as_question(text) or not text
