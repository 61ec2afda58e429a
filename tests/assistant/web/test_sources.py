"""The cards of an answer's sources, and the paragraphs of its quotes."""

from collections.abc import Callable
from typing import Any

import pytest

from assistant.exporting.references import bibtex, markdown, plain
from assistant.web.paragraphs import Articles, context
from assistant.web.sources import MAX_CONTEXT_CHARS, sources_html
from index.records import StoredArticle
from tests.assistant.web.html import HOSTILE, READER, Page

Make = Callable[..., Any]


def _stored(text: str, correction: str | None = None, version: int = 1) -> StoredArticle:
    return StoredArticle.model_construct(
        text=text, stored_id="a1", correction=correction, version=version
    )


def _holding(*versions: StoredArticle) -> Articles:
    """An archive of one article, of which the last version is the current one."""

    def article(_: str, /, *, version: int | None = None) -> StoredArticle | None:
        known = {one.version: one for one in versions}
        return known.get(version or max(known, default=0))

    return article


def _cited(text: str, quote: str, citation: Make, **fields: object) -> Any:
    start = text.index(quote)
    return citation(quote, start=start, end=start + len(quote), **fields)


@pytest.mark.parametrize("text", HOSTILE)
def test_the_quote_is_marked_verbatim_and_nothing_else_is_markup(
    text: str, citation: Make, answer: Make, copy: Make
) -> None:
    whole = f"Before {text} after"
    also = (copy(text), copy(text, url=text))
    cited = _cited(whole, text, citation, title=text, outlet=text, authors=(text,), also=also)
    html = sources_html(answer(cited), _holding(_stored(whole)))
    marked = html.partition("<mark>")[2].partition("</mark>")[0]
    assert Page(marked).text == text
    assert Page(marked).tags == []
    assert set(Page(html).tags) <= {
        *("div", "h2", "h3", "article", "span", "p", "mark", "a"),
        *("details", "summary", "button"),
    }
    assert "\n" not in html


def test_the_quote_stands_in_its_paragraph(citation: Make) -> None:
    text = "Headline\nIt rained. The ferry sank. Nobody drowned.\n\nSport"
    cited = _cited(text, "The ferry sank.", citation)
    assert context(cited, _stored(text), MAX_CONTEXT_CHARS) == ("It rained. ", " Nobody drowned.")


def test_a_long_paragraph_is_cut_between_words(citation: Make) -> None:
    text = f"{'before ' * 400}The ferry sank.{' after' * 400}"
    before, after = context(
        _cited(text, "The ferry sank.", citation), _stored(text), MAX_CONTEXT_CHARS
    )
    assert before.startswith("… before before")
    assert after.endswith("after after …")
    assert len(before) + len(after) <= 2 * MAX_CONTEXT_CHARS + 4


@pytest.mark.parametrize("article", [None, _stored("Another text altogether.")])
def test_an_article_that_changed_since_gives_the_quote_alone(
    article: StoredArticle | None, citation: Make, answer: Make
) -> None:
    html = sources_html(answer(citation()), _holding(*[article] if article else []))
    assert "<mark>The ferry sank&#46;</mark></p>" in html


def test_a_card_tells_correction_and_the_way_to_the_sentence(citation: Make, answer: Make) -> None:
    cited = citation(corrected=True, authors=("Ann Example",))
    stored = _stored("The ferry sank.", "It was <one> ferry.")
    shown = Page(sources_html(answer(cited), _holding(stored)))
    assert "Sample Post, 26 November 2025 · Ann Example corrected" in shown.text
    assert "Correction: It was <one> ferry." in shown.text
    assert "ferry.Open at the sentenceCopy citation" in shown.text
    assert shown.all("href") == [f"{READER}#:~:text=ferry"]
    assert shown.all("id") == ["nd-source-c1"]


def test_the_note_of_the_answer_stands_on_its_card_and_in_its_badge(
    citation: Make, answer: Make
) -> None:
    note = "It was <one> ferry."
    shown = Page(sources_html(answer(citation(corrected=True, correction=note)), _holding()))
    assert f"Correction: {note}" in shown.text
    assert shown.all("title") == [note]


def test_a_note_that_says_what_it_is_has_no_label(citation: Make, answer: Make) -> None:
    note = "Correction: It was one ferry."
    shown = Page(sources_html(answer(citation(corrected=True, correction=note)), _holding()))
    assert shown.text.count("Correction") == 1


def test_an_earlier_version_is_shown_with_its_own_paragraph_and_says_so(
    citation: Make, answer: Make
) -> None:
    old = _stored("It rained. Two ferries sank. Many drowned.")
    new = _stored("It rained. One ferry sank.", "It was one ferry.", version=2)
    cited = _cited(old.text, "Two ferries sank.", citation)
    html = sources_html(answer(cited), _holding(old, new))
    shown = Page(html)
    assert "26 November 2025 earlier version" in shown.text
    assert "It rained. Two ferries sank. Many drowned." in shown.text
    assert "one ferry" not in shown.text.lower()
    assert "drowned.Open the article as it is nowCopy" in shown.text
    assert shown.all("href") == [READER]


def test_an_earlier_version_that_is_not_at_hand_gives_the_quote_alone(
    citation: Make, answer: Make
) -> None:
    new = _stored("The ferry sank. It was the Alma.", "The name was added.", version=2)
    shown = Page(sources_html(answer(citation()), _holding(new)))
    assert "earlier version" in shown.text
    assert "The ferry sank.Open the article" in shown.text


def test_the_current_version_is_not_called_an_earlier_one(citation: Make, answer: Make) -> None:
    new = _stored("The ferry sank. It was the Alma.", version=2)
    shown = Page(sources_html(answer(citation(version=2)), _holding(new)))
    assert "earlier version" not in shown.text
    assert "It was the Alma." in shown.text


def test_a_card_names_who_else_carries_the_copy(citation: Make, answer: Make, copy: Make) -> None:
    also = (copy("Sample Wire"), copy(None, url=None), copy("Evil", url="javascript:alert(1)"))
    shown = Page(sources_html(answer(citation(group_size=4, also=also)), _holding()))
    assert "Also carried by Sample Wire, an unknown outlet, Evil" in shown.text
    assert shown.all("href")[:-1] == [f"{READER}/copy"]


def test_of_many_copies_the_first_are_named(citation: Make, answer: Make, copy: Make) -> None:
    also = tuple(copy(f"Outlet {number}") for number in range(12))
    shown = Page(sources_html(answer(citation(group_size=13, also=also)), _holding()))
    assert "Outlet 4 and 7 more" in shown.text
    assert "Outlet 5" not in shown.text


def test_an_unsafe_address_gives_no_link(citation: Make, answer: Make) -> None:
    cited = citation(url="javascript:alert(1)", deep_link="javascript:alert(1)")
    html = sources_html(answer(cited), _holding())
    assert "Open at" not in html


def test_an_answer_without_matches_says_so(answer: Make) -> None:
    assert "No article" in sources_html(answer(), _holding())


def test_a_citation_is_copied_in_three_forms(citation: Make, answer: Make) -> None:
    cited = citation(title='A "ferry" & <more>')
    shown = Page(sources_html(answer(cited), _holding()))
    assert shown.all("value") == [form(cited) for form in (plain, markdown, bibtex)]
    assert "Copy citationPlain textMarkdownBibTeX" in shown.text
