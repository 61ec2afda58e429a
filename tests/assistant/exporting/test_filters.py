"""What a reader has set is said wherever an answer is shown; endless questions are cut there."""

from collections.abc import Callable

import pytest

from assistant import Assistant
from assistant.answer import MAX_QUESTION_CHARS, Answer
from assistant.exporting import answer_markdown, answer_message, answer_page
from assistant.rendering import MAX_QUESTION_SHOWN, filtered_to, question_text
from assistant.web.chips import chips_html
from assistant.web.foot import answer_copy
from assistant.web.render import answer_html, question_html
from index import Archive, Article

FORMS: list[Callable[[Answer], str]] = [
    answer_markdown,
    answer_page,
    lambda answer: answer_message(answer).text,
    answer_copy,
]


@pytest.fixture
def desk(archive: Archive, article: Callable[..., Article]) -> Assistant:
    archive.add([article("Twelve people died when the ferry Alma sank.", published="2021-05-03")])
    return Assistant(archive)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "question", ["How many died when the ferry Alma sank?", "Who is Zed Zork?"]
)
def test_filters_are_said(desk: Assistant, form: Callable[[Answer], str], question: str) -> None:
    answer = desk.ask(
        question,
        since="2021-05-01",
        until="2021-06-30",
        outlets=["Sample Post"],
        as_of="2022-01-01",
    )
    told = form(answer).replace("\\", "")
    for part in ("since 1 May 2021", "until 30 June 2021", "only from Sample Post"):
        assert part in told
    assert "1 January 2022" in told


def test_filters_are_data_and_chips(desk: Assistant) -> None:
    answer = desk.ask("Who is Zed Zork?", since="2021-05-01", outlets=["Sample Post"])
    assert (f"{answer.since:%F}", answer.until, answer.outlets) == (
        "2021-05-01",
        None,
        ("Sample Post",),
    )
    assert chips_html(answer).count("nd-set") == 2


def test_without_filters_none_are_said(desk: Assistant) -> None:
    answer = desk.ask("Who is Zed Zork?")
    assert filtered_to(answer) == []
    assert "Looked at" not in answer_markdown(answer)


def test_many_outlets_are_counted(desk: Assistant) -> None:
    answer = desk.ask("Who is Zed Zork?", outlets=[f"Outlet {n}" for n in range(9)])
    assert filtered_to(answer) == [
        "only from Outlet 0, Outlet 1, Outlet 2, Outlet 3, Outlet 4 and 4 more"
    ]


@pytest.mark.parametrize("form", [*FORMS, answer_html])
@pytest.mark.parametrize("question", ["Who sank Alma? " + "so very " * 230, "x" * 1_900])
def test_an_endless_question_is_cut_where_it_is_shown(
    desk: Assistant, form: Callable[[Answer], str], question: str
) -> None:
    answer = desk.ask(question)
    asked = question.strip()
    assert answer.question == asked
    assert asked not in form(answer)
    assert asked not in question_html(asked)


def test_a_question_of_usual_length_is_shown_whole() -> None:
    assert question_text("Who sank Alma?") == "Who sank Alma?"
    for text in ("word " * 400, "x" * MAX_QUESTION_CHARS):
        assert len(question_text(text)) <= MAX_QUESTION_SHOWN
        assert question_text(text).endswith(" …")
