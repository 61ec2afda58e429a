"""How many somebody employs, in whatever words it is asked."""

import pytest

from assistant.figures.employing import employed


@pytest.mark.parametrize(
    "question",
    [
        "How many people work at Velmar Steel?",
        "How many people are employed by Velmar Steel?",
        "How many workers does Velmar Steel have?",
        "How many employees are there at Velmar Steel now?",
        "How many jobs does Velmar Steel provide?",
        "How large is the workforce of Velmar Steel?",
        "How big is Velmar Steel's workforce?",
        "What is the headcount of Velmar Steel?",
    ],
)
def test_every_way_of_asking_is_one_question(question: str) -> None:
    assert employed(question) == "How many people does Velmar Steel employ?"


@pytest.mark.parametrize(
    "question",
    [
        "How many people work in mines?",
        "How many workers did Velmar Steel hire?",
        "How many workers are on strike at Velmar Steel?",
        "How large is Velmar?",
    ],
)
def test_what_asks_something_else_stays(question: str) -> None:
    assert employed(question) == question
