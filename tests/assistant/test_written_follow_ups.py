"""What a model is told of the question before, and what of its rewording is used."""

import pytest

from assistant import Assistant
from assistant.settings import Settings
from index import Archive
from tests.assistant.captives import OLDER, QUESTION, RIGHT, citing, counted
from tests.scripted_model import ScriptedModel, says


@pytest.fixture
def desk(archive: Archive, scripted: ScriptedModel) -> Assistant:
    """An assistant that lets the scripted model write."""
    return Assistant(counted(archive), Settings(model=scripted.url, model_retries=0))


def test_a_follow_up_stands_alone_by_the_model(desk: Assistant, scripted: ScriptedModel) -> None:
    chat = desk.conversation()
    scripted.replies = [
        citing(RIGHT),
        says("How many captives from Norvik were in Port Calder in 2021?"),
        citing(OLDER),
    ]
    chat.ask(QUESTION)
    answer = chat.ask("And in 2021?")
    assert answer.standalone_question.endswith("were in Port Calder in 2021?")
    asked = scripted.requests[1].messages[-1]["content"]
    assert QUESTION in asked
    assert "23 captives" in asked
    assert set(answer.prompts) == {"standalone", "answer"}


@pytest.mark.parametrize(
    ("first", "text", "later", "is_told"),
    [
        (None, "And how is it there?", None, True),
        ("2025-11-26", "And how is it there?", None, True),
        ("2025-11-26", "And how is it there?", "2025-11-26", True),
        ("2025-11-27", "And how is it there?", "2025-11-26", False),
        (None, "And how is it there?", "2021-12-31", False),
        (None, "And how was it there by the end of 2021?", None, False),
    ],
)
def test_a_follow_up_tells_the_model_no_answer_of_a_later_day(
    desk: Assistant,
    scripted: ScriptedModel,
    first: str | None,
    text: str,
    later: str | None,
    is_told: bool,
) -> None:
    chat = desk.conversation()
    scripted.replies = [citing(RIGHT), says("No."), citing(OLDER)]
    chat.ask(QUESTION, as_of=first)
    chat.ask(text, as_of=later)
    asked = scripted.requests[1].messages[-1]["content"]
    assert QUESTION in asked
    assert text in asked
    assert ("23" in asked) == is_told


@pytest.mark.parametrize(
    "said",
    [
        *("Who is Pericles?", "", "I can't.\nSorry.", "How many left Atlantis in 2021?"),
        *(QUESTION, "And in Port Calder?", "How many captives outlet:Norvik in 2021?"),
    ],
)
def test_a_rewording_that_names_somebody_new_is_not_used(
    desk: Assistant, scripted: ScriptedModel, said: str
) -> None:
    chat = desk.conversation()
    scripted.replies = [citing(RIGHT), says(said), citing(OLDER)]
    chat.ask(QUESTION)
    answer = chat.ask("And in 2021?")
    assert answer.standalone_question.endswith("remain in Port Calder in 2021?")
