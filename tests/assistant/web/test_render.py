"""Answers as chat messages: nothing that an article says becomes markup."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from assistant.answer import Statement
from assistant.rendering import DISAGREEMENT, sources_text
from assistant.web.foot import answer_copy
from assistant.web.markup import escaped, link
from assistant.web.render import (
    answer_html,
    failure_html,
    pending_html,
    question_html,
)
from tests.assistant.making import figure
from tests.assistant.web.html import HOSTILE, READER, Page

OURS = {
    *("div", "figure", "blockquote", "figcaption", "span", "a", "p", "button", "h4", "ul", "li"),
    *("details", "summary", "mark"),
}
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
        *("class", "dir", "href", "target", "rel", "type", "value", "title", "role", "download"),
        "hidden",
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
    assert shown.ways == [f"{READER}#:~:text=ferry"] * 2
    assert set(shown.all("target")) == {"_blank"}
    assert set(shown.all("rel")) == {"noopener noreferrer"}


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


def test_a_quote_that_proves_twice_has_its_number_once(citation: Make, answer: Make) -> None:
    statement = {"text": "Two.", "support": "verified", "citations": [1], "quotes": ["c1", "c1"]}
    text = Page(answer_html(answer(citation(), statements=[statement]))).text
    assert text.startswith("Two. [1]")
    assert text.count("[1]") == 1


@pytest.mark.parametrize("url", [None, "javascript:alert(1)", "data:text/html,x", "file:///etc"])
def test_only_web_addresses_become_links(url: str | None, citation: Make, answer: Make) -> None:
    assert link(url, "A ferry") == "A ferry"
    shown = Page(answer_html(answer(citation(url=url, deep_link=url))))
    assert shown.ways == ["#nd-source-c1"]
    assert shown.all("target") == []


def test_a_follow_up_says_how_it_was_understood_and_from_when(citation: Make, answer: Make) -> None:
    moment = datetime(2021, 4, 1, tzinfo=UTC)
    asked = answer(citation(), question="And when?", standalone_question="When?", as_of=moment)
    assert Page(answer_html(asked)).text.startswith(
        "Understood as: When?Read as: as of 1 April 2021"
    )


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
    copied = max(Page(answer_html(asked)).all("value"), key=len)
    assert copied == answer_copy(asked)
    assert copied.splitlines() == [
        "What sank?",
        "",
        "“The ferry sank.”",
        "— Sample Post, 26 November 2025 [1]",
        "",
        "[1] Sample Post, 26 November 2025: A ferry",
        f"    {READER}#:~:text=ferry",
        "Archive: no dated article",
    ]


def test_a_copied_answer_has_its_figures_and_the_quotes_that_it_does_not_say(
    citation: Make, answer: Make
) -> None:
    statement = {"text": "Two.", "support": "verified", "citations": [1], "quotes": ["c1"]}
    figures = (figure(1, "2020-01-01", state="superseded"), figure(2, "2021-01-01"))
    copied = answer_copy(answer(citation(), statements=[statement], figures=figures))
    assert copied.splitlines()[2:] == [
        "Two. [1]",
        "",
        "Captives over time:",
        "- 2, 1 January 2021, according to the speaker, Sample Post (current) [1]",
        "- 1, 1 January 2020, according to the speaker, Sample Post (superseded) [1]",
        "",
        "[1] Sample Post, 26 November 2025: A ferry",
        "    “The ferry sank.”",
        f"    {READER}#:~:text=ferry",
        "Archive: no dated article",
    ]


def test_an_article_with_two_quotes_is_named_once_among_the_sources(citation: Make) -> None:
    cited = (
        citation(corrected=True, correction="One <ferry>."),
        citation("It rained.", number=2, id="c2", title="Rain", deep_link=None),
        citation("Nobody drowned.", id="c3", corrected=True, correction="One <ferry>."),
    )
    assert list(sources_text(cited, "“The ferry sank.” It rained.")) == [
        "[1] Sample Post, 26 November 2025: A ferry (corrected)",
        "    correction: One <ferry>.",
        f"    {READER}#:~:text=ferry",
        "    “Nobody drowned.”",
        f"    {READER}#:~:text=ferry",
        "[2] Sample Post, 26 November 2025: Rain",
        f"    {READER}",
    ]


def test_figures_stand_below_the_statements(citation: Make, answer: Make) -> None:
    figures = (figure(1, "2020-01-01", state="superseded"), figure(2, "2021-01-01"))
    text = Page(answer_html(answer(citation(), figures=figures))).text
    assert text.index("The ferry sank.") < text.index("Captives over time") < text.index("Copy")


@pytest.mark.parametrize("deep_link", [f"{READER}#:~:text=ferry", None])
def test_the_number_of_a_composed_statement_shows_its_quote_and_correction(
    deep_link: str | None, citation: Make, answer: Make
) -> None:
    cited = citation('"The" ferry.', deep_link=deep_link, corrected=True, correction="One <ferry>.")
    statement = {"text": "Two.", "support": "verified", "citations": [1], "quotes": ["c1"]}
    shown = Page(answer_html(answer(cited, statements=[statement])))
    assert "Two. [1] corrected" in shown.text
    assert shown.all("title")[0] == "One <ferry>."
    assert '"The" ferry.A ferrySample Post, 26 November 2025 corrected' in shown.text


def test_a_dispute_has_the_mark_of_its_values(citation: Make, answer: Make) -> None:
    text = f"{DISAGREEMENT} 19, according to <b>one</b>; 12, according to another."
    statement = {"text": text, "support": "verified", "citations": [1], "quotes": ["c1"]}
    html = answer_html(answer(citation(), statements=[statement]))
    assert text in Page(html).text
    assert "nd-dispute" in html
    assert "nd-dispute" not in answer_html(answer(citation()))


def test_every_answer_ends_with_how_fresh_the_archive_is(citation: Make, answer: Make) -> None:
    newest, added = datetime(2025, 11, 26, tzinfo=UTC), datetime(2025, 11, 27, tzinfo=UTC)
    archive = {"articles": 3, "oldest": None, "newest": newest, "last_added": added}
    line = "newest article of 26 November 2025, last added 27 November 2025"
    refusal = {"reason": "unclear", "message": "What?", "nearest": []}
    for asked in (
        answer(citation(), archive=archive),
        answer(status="abstained", abstention=refusal, archive=archive),
    ):
        assert Page(answer_html(asked)).text.endswith(f"Archive: {line}")
        assert answer_copy(asked).endswith(f"\nArchive: {line}")
    then = answer(citation(), archive=archive, as_of=newest)
    assert Page(answer_html(then)).text.endswith(f"Archive as of 26 November 2025: {line}")


@pytest.mark.parametrize(
    ("supports", "said"),
    [
        (["verified"], "1 of 1 statement checked against their quotes."),
        (["verified", "verified"], "2 of 2 statements checked against their quotes."),
        (["verified", "partial", "unsupported"], "1 of 3 statements checked against their quotes."),
    ],
)
def test_an_answer_says_how_many_statements_are_proved(
    supports: list[str], said: str, citation: Make, answer: Make
) -> None:
    statements = [{"text": "A.", "support": one, "citations": [1]} for one in supports]
    assert said in Page(answer_html(answer(citation(), statements=statements))).text


def test_an_abstention_proves_nothing(answer: Make) -> None:
    abstention = {"reason": "unclear", "message": "Ask for something.", "nearest": []}
    shown = Page(answer_html(answer(status="abstained", abstention=abstention)))
    assert "checked" not in shown.text
