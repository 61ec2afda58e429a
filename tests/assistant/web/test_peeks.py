"""The hidden cards that a citation's number shows."""

from collections.abc import Callable
from typing import Any

import pytest

from assistant.answer import Citation
from assistant.web.paragraphs import no_articles
from assistant.web.peeks import MAX_PEEK_CHARS, peeks_html
from index.errors import StorageFailed
from index.records import StoredArticle
from tests.assistant.web.html import HOSTILE, READER, Page

Make = Callable[..., Any]


def _holding(text: str, version: int = 1) -> Any:
    stored = StoredArticle.model_construct(text=text, stored_id="a1", version=version)
    return lambda _, version=None: stored if version in (None, stored.version) else None


def _cited(text: str, quote: str, citation: Make, **fields: object) -> Citation:
    start = text.index(quote)
    made: Citation = citation(quote, start=start, end=start + len(quote), **fields)
    return made


def test_the_quote_is_marked_in_its_paragraph(citation: Make, answer: Make) -> None:
    text = "Headline\nIt rained. The ferry sank. Nobody drowned.\n\nSport"
    cited = _cited(text, "The ferry sank.", citation, corrected=True)
    html = peeks_html(answer(cited), _holding(text))
    assert "<mark>The ferry sank&#46;</mark> Nobody drowned&#46;</p>" in html
    assert Page(html).text == (
        "It rained. The ferry sank. Nobody drowned.A ferrySample Post, 26 November 2025 corrected"
        "Open at the sentence"
    )
    assert Page(html).all("href") == [f"{READER}#:~:text=ferry"]


def test_a_long_paragraph_is_cut(citation: Make, answer: Make) -> None:
    text = f"{'before ' * 400}The ferry sank.{' after' * 400}"
    html = peeks_html(answer(_cited(text, "The ferry sank.", citation)), _holding(text))
    assert len(Page(html).text) < 2 * MAX_PEEK_CHARS + 150


def test_each_citation_has_one_card_that_its_links_name(citation: Make, answer: Make) -> None:
    asked = answer(citation(), citation(id="c2"), citation(id="c3", number=2))
    kinds = Page(peeks_html(asked, no_articles)).all("class")
    assert [kind for kind in kinds if "nd-of-" in kind] == [
        f"nd-peek nd-of-{id}" for id in ("c1", "c2", "c3")
    ]
    assert Page(peeks_html(asked, no_articles)).attributes[0] == ("class", "nd-peeks")
    assert "hidden" in dict(Page(peeks_html(asked, no_articles)).attributes)


def test_an_earlier_version_says_so(citation: Make, answer: Make) -> None:
    shown = Page(peeks_html(answer(citation()), _holding("Another text.", version=2)))
    assert "earlier version" in shown.text
    assert shown.all("href") == [READER]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_stay_words(text: str, citation: Make, answer: Make) -> None:
    whole = f"Before {text} after"
    cited = _cited(whole, text, citation, title=text, outlet=text, id=text, deep_link=text)
    html = peeks_html(answer(cited), _holding(whole))
    assert text in Page(html).text
    assert set(Page(html).tags) <= {"div", "p", "span", "mark"}
    assert {name for name, _ in Page(html).attributes} <= {"class", "dir", "hidden"}
    assert "\n" not in html


def test_an_archive_that_cannot_be_read_leaves_the_quote(citation: Make, answer: Make) -> None:
    def failing(_: str, *, version: int | None = None) -> StoredArticle | None:
        raise StorageFailed("The disk is gone.")

    assert "The ferry sank." in Page(peeks_html(answer(citation()), failing)).text


def test_an_answer_without_citations_has_none(answer: Make) -> None:
    assert peeks_html(answer(), no_articles) == ""
