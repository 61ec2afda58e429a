"""What a client's messages ask, and what of them is remembered."""

from typing import Any

import pytest

from assistant.answer import MAX_QUESTION_CHARS
from assistant.answering import Request
from assistant.completions.requests import MAX_REPLAYED, CompletionRequest
from assistant.exporting import answer_message
from assistant.followups import MAX_REMEMBERED, Turn
from index.errors import BadInput
from tests.assistant.making import answer, citation, figure

FIRST = "How many captives did Norvik hold in 2020?"


def asking(*messages: tuple[str, Any], **fields: Any) -> Request:
    """The question of a conversation of roles and contents."""
    told = [{"role": role, "content": content} for role, content in messages]
    body = {"model": "newsdesk", "messages": told} | fields
    return CompletionRequest.model_validate(body).question(None)


def test_the_last_message_of_a_user_is_the_question() -> None:
    asked = asking(("system", "Be brief."), ("user", "Who won?"))
    assert (asked.text, asked.previous) == ("Who won?", None)
    assert asking(("user", "Who won?"), ("assistant", "I ")).text == "Who won?"


def test_parts_of_text_are_one_text() -> None:
    parts = [{"type": "text", "text": "Who"}, {"type": "text", "text": "won?"}]
    assert asking(("user", parts)).words == "Who won?"


def test_earlier_questions_are_understood_one_after_the_other() -> None:
    asked = asking(
        ("user", FIRST),
        ("assistant", "It held nine."),
        ("user", "And in 2021?"),
        ("assistant", "It held twelve."),
        ("user", "And in 2022?"),
    )
    assert asked.previous == Turn("How many captives did Norvik hold in 2021?", "It held twelve.")


def test_what_could_not_have_been_asked_is_passed_over() -> None:
    asked = asking(
        ("user", FIRST),
        ("user", ""),
        ("user", None),
        ("user", "x" * (MAX_QUESTION_CHARS + 1)),
        ("user", "And in 2022?"),
    )
    assert asked.previous == Turn(FIRST)


def test_only_the_last_questions_are_looked_at() -> None:
    many = [("user", FIRST), *[("user", "And in 2021?")] * MAX_REPLAYED]
    asked = asking(*many, ("user", "And in 2022?"))
    assert asked.previous is not None
    assert "Norvik" not in asked.previous.question


def test_an_answer_is_remembered_without_numbers_and_sources() -> None:
    figures = (figure(1), figure(2, "2020-01-01"))
    said = answer_message(answer(citation("The *Alma* sank."), figures=figures)).text
    assert "\\*Alma\\* sank. [1]\n" in said
    asked = asking(("user", FIRST), ("assistant", said), ("user", "And in 2021?"))
    assert asked.previous is not None
    assert asked.previous.answer == "The *Alma* sank."


def test_of_a_long_answer_the_beginning_is_remembered() -> None:
    asked = asking(("user", FIRST), ("assistant", "word " * 9_999), ("user", "And in 2021?"))
    assert asked.previous is not None
    assert len(asked.previous.answer) <= MAX_REMEMBERED


def test_filters_come_from_the_body_or_from_its_metadata() -> None:
    metadata = {"as_of": "2021-01-01", "outlets": "Sample Post", "ticket": "7"}
    scope = asking(("user", FIRST), metadata=metadata).scope
    assert scope.as_of is not None
    assert (scope.as_of.year, scope.outlets) == (2021, ("Sample Post",))
    other = asking(("user", FIRST), metadata=metadata, as_of="2022-01-01", outlets=["A", "B"]).scope
    assert other.as_of is not None
    assert (other.as_of.year, other.outlets) == (2022, ("A", "B"))


@pytest.mark.parametrize(
    ("messages", "fields", "said"),
    [
        ([], {}, "No message is a user's"),
        ([("system", "Be brief."), ("assistant", "Yes?")], {}, "No message is a user's"),
        ([("user", "")], {}, "empty"),
        ([("user", None)], {}, "empty"),
        ([("user", [])], {}, "empty"),
        ([("user", "x" * 2_001)], {}, "2,001 characters"),
        ([("user", [{"type": "image_url", "image_url": {}}])], {}, "more than text"),
        ([("user", FIRST)], {"as_of": "never"}, "not a date"),
        ([("user", FIRST)], {"since": "2022-01-01", "until": "2021-01-01"}, "empty"),
        ([("user", FIRST)], {"metadata": {"until": "never"}}, "not a date"),
    ],
)
def test_what_cannot_be_asked_is_refused(
    messages: list[tuple[str, Any]], fields: dict[str, Any], said: str
) -> None:
    with pytest.raises(BadInput, match=said):
        asking(*messages, **fields)
