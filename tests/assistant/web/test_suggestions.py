"""Suggestions as buttons: each carries its question, and hostile text stays text."""

import pytest

from assistant.web.suggestions import suggestions_html
from tests.assistant.web.html import HOSTILE, Page


def test_each_question_is_a_button_in_one_line() -> None:
    questions = ("When did it open?", "Who said “no”?")
    html = suggestions_html(questions)
    assert tuple(Page(html).all("value")) == questions
    assert html.count('<button type="button" class="nd-suggestion"') == 2
    assert "Ask next" in Page(html).text
    assert "\n" not in html


def test_without_questions_there_is_nothing() -> None:
    assert suggestions_html(()) == ""


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_questions_stay_text(text: str) -> None:
    html = suggestions_html([text])
    assert Page(html).all("value") == [text]
    assert "\n" not in html
