"""Answers as chat messages: nothing that an article says becomes markup."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from assistant.answer import Statement
from assistant.web.markup import escaped, link
from assistant.web.render import (
    answer_copy,
    answer_html,
    failure_html,
    pending_html,
    question_html,
)
from tests.assistant.web.html import HOSTILE, READER, Page

OURS = {"div", "figure", "blockquote", "figcaption", "span", "a", "p", "button", "h4", "ul", "li"}
Make = Callable[..., Any]


# A control character other than white space is itself malformed in HTML, and has no meaning there.
@given(
    st.text(
        st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\t\n\r\f"), max_size=80
    )
)
def test_escaped_text_reads_as_it_was_written(text: str) -> None:
    assert Page(escaped(text)).text == text
    assert Page(f'<p title="{escaped(text)}">').all("title") == [text]
    assert not set("<>\"'`*_[](){}\n\r\t\u2028") & set(escaped(text))


@pytest.mark.parametrize("text", HOSTILE)
def test_markdown_finds_nothing_in_escaped_text(text: str) -> None:
    shown = Page(MarkdownIt("commonmark").render(f"x{escaped(text)}"))
    assert shown.tags == ["p"]
    assert shown.text.strip() == f"x{text}".strip()


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_fields_add_no_element_and_no_attribute(
    text: str, citation: Make, answer: Make
) -> None:
    hostile = citation(text, title=text, outlet=text, authors=(text,), corrected=True)
    html = answer_html(answer(hostile, question=text, standalone_question=f"{text}?"))
    shown = Page(html)
    assert "\n" not in html
    assert set(shown.tags) <= OURS
    assert {name for name, _ in shown.attributes} <= {
        *("class", "dir", "href", "target", "rel", "type", "value")
    }
    assert text in shown.text


@pytest.mark.parametrize("text", HOSTILE)
def test_questions_statements_and_failures_are_shown_as_they_are(text: str) -> None:
    for html in (question_html(text), failure_html(text)):
        assert Page(html).text == text
        assert set(Page(html).tags) <= {"p", "div"}
    statement = Statement(text=text, support="verified", citations=(1,))
    assert Page(pending_html([statement])).text == text


def test_a_quote_stands_verbatim_with_its_outlet_and_date_and_a_link(
    citation: Make, answer: Make
) -> None:
    shown = Page(answer_html(answer(citation())))
    assert "The ferry sank." in shown.text
    assert "Sample Post, 26 November 2025 [1]" in shown.text
    assert shown.all("href") == [f"{READER}#:~:text=ferry", "#nd-side"]
    assert shown.all("target") == ["_blank"]
    assert shown.all("rel") == ["noopener noreferrer"]


def test_a_statement_that_is_no_quote_carries_the_numbers_that_prove_it(
    citation: Make, answer: Make
) -> None:
    statement = {
        "text": "Two ferries sank.",
        "support": "partial",
        "citations": [1, 2],
        "quotes": ["c1", "c2"],
    }
    html = answer_html(answer(citation(), citation(number=2, id="c2"), statements=[statement]))
    assert "Two ferries sank. [1][2] only partly proved" in Page(html).text
    assert "blockquote" not in Page(html).tags


@pytest.mark.parametrize("url", [None, "javascript:alert(1)", "data:text/html,x", "file:///etc"])
def test_only_web_addresses_become_links(url: str | None, citation: Make, answer: Make) -> None:
    assert link(url, "A ferry") == "A ferry"
    shown = Page(answer_html(answer(citation(url=url, deep_link=url))))
    assert shown.all("href") == ["#nd-source-c1", "#nd-side"]
    assert shown.all("target") == []


def test_a_follow_up_says_how_it_was_understood_and_from_when(citation: Make, answer: Make) -> None:
    moment = datetime(2021, 4, 1, tzinfo=UTC)
    asked = answer(citation(), question="And when?", standalone_question="When?", as_of=moment)
    assert Page(answer_html(asked)).text.startswith("Understood as: When?As of 1 April 2021")


def test_a_corrected_and_an_undated_article_say_so(citation: Make, answer: Make) -> None:
    shown = Page(answer_html(answer(citation(corrected=True, published=None, outlet=None))))
    assert "unknown outlet, undated [1] corrected" in shown.text


def test_an_abstention_is_a_notice_without_a_quotation(citation: Make, answer: Make) -> None:
    refusal = {"reason": "after_archive_end", "message": "It ends in 2025.", "nearest": [1]}
    asked = answer(citation(), status="abstained", statements=(), abstention=refusal)
    shown = Page(answer_html(asked))
    assert "nd-notice" in shown.all("class")
    assert "blockquote" not in shown.tags
    assert "After the archive endsIt ends in 2025.Nearest coverageA ferry" in shown.text


def test_the_copy_button_gives_question_answer_and_sources(citation: Make, answer: Make) -> None:
    asked = answer(citation())
    (copied,) = Page(answer_html(asked)).all("value")
    assert copied == answer_copy(asked)
    assert copied.splitlines() == [
        "What sank?",
        "",
        "“The ferry sank.”",
        "— Sample Post, 26 November 2025 [1]",
        "",
        "[1] Sample Post, 26 November 2025: A ferry",
        f"    {READER}#:~:text=ferry",
    ]
