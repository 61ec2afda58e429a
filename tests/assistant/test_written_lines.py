"""The line that code leads an answer with, before what a model writes; the model is scripted."""

import pytest

from assistant import Answer, Assistant, Statement
from assistant.settings import Settings
from index import Archive
from tests.assistant.captives import (
    DENIED,
    LINE,
    OLDER,
    OPEN,
    QUESTION,
    RIGHT,
    TEXTS,
    WRONG,
    citing,
    counted,
)
from tests.scripted_model import HOLD, ScriptedModel, fails, says


@pytest.fixture
def desk(archive: Archive, scripted: ScriptedModel) -> Assistant:
    """An assistant that lets the scripted model write."""
    return Assistant(counted(archive), Settings(model=scripted.url, model_retries=0))


def test_the_line_leads_and_what_the_model_adds_follows(
    desk: Assistant, scripted: ScriptedModel
) -> None:
    scripted.replies = [citing(f"{OLDER} {WRONG}"), citing(f"{LINE} {OLDER}")]
    *statements, answer = desk.stream(QUESTION)
    assert isinstance(answer, Answer)
    assert answer.answerer == "model"
    assert answer.statements == tuple(statements)
    assert [one.text for one in answer.statements] == [LINE, OLDER.removesuffix(" [old].") + "."]
    assert [one.citations for one in answer.statements] == [(1,), (2,)]
    assert [(one.value, one.state) for one in answer.figures] == [
        *((23, "current"), (72, "superseded")),
    ]
    assert answer.by_id[answer.figures[0].quote].quote in TEXTS["new"]


def test_the_line_is_there_before_the_model_has_said_anything(
    desk: Assistant, scripted: ScriptedModel
) -> None:
    scripted.replies = [says([HOLD, "NOT_IN_PASSAGES"])]
    events = desk.stream(QUESTION)
    first = next(events)
    assert isinstance(first, Statement)
    assert first.text == LINE
    assert scripted.said == []
    scripted.release()
    assert isinstance(list(events)[-1], Answer)


def test_the_model_is_told_what_leads(desk: Assistant, scripted: ScriptedModel) -> None:
    scripted.replies = [citing(OLDER)]
    desk.ask(QUESTION)
    assert f"\n- {LINE}\n" in scripted.requests[0].messages[-1]["content"]
    desk.ask(OPEN)
    assert "already stand" not in scripted.requests[1].messages[-1]["content"]


@pytest.mark.parametrize(
    "reply",
    [
        says("NOT_IN_PASSAGES"),
        says(""),
        says(LINE),
        citing(f"FALSE_PREMISE: {RIGHT}"),
    ],
    ids=["a refusal", "nothing", "the line again", "a correction"],
)
def test_a_model_that_adds_nothing_leaves_the_line(
    desk: Assistant, scripted: ScriptedModel, reply: object
) -> None:
    scripted.replies = [reply]  # type: ignore[list-item]
    answer = desk.ask(QUESTION)
    assert (answer.status, answer.answerer, answer.abstention) == ("answered", "model", None)
    assert [one.text for one in answer.statements] == [LINE]
    assert answer.note is None
    assert len(answer.figures) == 2
    assert len(scripted.requests) == 1


@pytest.mark.parametrize("reply", [fails(500), citing(WRONG)], ids=["fails", "proves nothing"])
def test_the_line_is_said_once_where_quotes_answer_instead(
    desk: Assistant, scripted: ScriptedModel, reply: object
) -> None:
    scripted.replies = [reply]  # type: ignore[list-item]
    *statements, answer = desk.stream(QUESTION)
    assert isinstance(answer, Answer)
    assert answer.answerer == "quotes"
    assert answer.statements == tuple(statements)
    assert [one.text for one in answer.statements].count(LINE) == 1
    assert answer.statements == desk.ask(QUESTION, answerer="quotes").statements


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        (DENIED, "false_premise"),
        ("How many captives from Norvik remained in Port Calder in 1950?", "before_archive_start"),
        ("How many captives from Norvik remained in Port Calder in 2090?", "after_archive_end"),
        ("Why were the captives from Norvik in Port Calder shot?", "not_in_archive"),
    ],
)
def test_what_code_refuses_no_model_is_asked(
    desk: Assistant, scripted: ScriptedModel, question: str, reason: str
) -> None:
    scripted.replies = [citing(RIGHT)]
    (answer,) = desk.stream(question)
    assert isinstance(answer, Answer)
    assert (answer.status, answer.statements) == ("abstained", ())
    assert answer.abstention is not None
    assert answer.abstention.reason == reason
    assert answer.abstention.nearest
    assert (answer.answerer, answer.note) == ("quotes", None)
    assert scripted.requests == []
    assert answer.abstention == desk.ask(question, answerer="quotes").abstention
