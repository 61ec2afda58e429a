"""The sources of an answer: each quote on a card, in its paragraph, with the way to the article."""

from collections.abc import Callable, Mapping, Sequence

from assistant.answer import Answer, ArticleLine, Citation
from assistant.deep_links import safe_url
from assistant.exporting.references import bibtex, markdown, plain
from assistant.rendering import MAX_CARRIERS, byline, correction_note, labelled_note
from assistant.web.markup import badge, corrected_badge, escaped, link, source_anchor
from assistant.web.paragraphs import Articles, Cited, context
from index.records import StoredArticle

MAX_CONTEXT_CHARS = 500
"""How much of the quote's paragraph is shown on either side of it."""

NO_SOURCES = (
    '<p class="nd-empty">The quotes that prove an answer appear here, each in its paragraph.</p>'
)

_FORMS: Mapping[str, Callable[[Citation], str]] = {
    "Plain text": plain,
    "Markdown": markdown,
    "BibTeX": bibtex,
}


def sources_html(answer: Answer, article: Articles) -> str:
    """Each citation as a card: its quote in its paragraph, and the way to the article."""
    if not answer.citations:
        return '<p class="nd-empty">No article comes near this question.</p>'
    cited = sorted(answer.citations, key=lambda one: one.number)
    cards = (_card(citation, article) for citation in cited)
    heading = "Nearest coverage for" if answer.abstention else "Sources for"
    return (
        f'<div class="nd-cards"><h2 class="nd-label" dir="auto">{heading} '
        f"“{escaped(answer.standalone_question)}”</h2>{''.join(cards)}</div>"
    )


def quote_html(citation: Citation, article: StoredArticle | None, reach: int) -> str:
    """The quote, marked, in as much of its paragraph as `reach` characters to either side."""
    before, after = context(citation, article, reach)
    return (
        f'<p class="nd-quote" dir="auto">{escaped(before)}<mark>{escaped(citation.quote)}</mark>'
        f"{escaped(after)}</p>"
    )


def state_badges(citation: Citation, cited: Cited) -> str:
    """That the article was corrected, and that it reads differently now."""
    replaced = badge("earlier version" if cited.is_earlier else None)
    return f"{corrected_badge(citation)}{replaced}"


def opening(citation: Citation, cited: Cited) -> str:
    """The way to the sentence, or to the article where it may hold the sentence no more."""
    url = citation.url if cited.is_earlier else citation.deep_link
    said = "Open the article as it is now" if cited.is_earlier else "Open at the sentence"
    return link(url, said, kind="nd-open") if safe_url(url or "") else ""


def _card(citation: Citation, article: Articles) -> str:
    cited = Cited.of(citation, article)
    authors = f" · {', '.join(citation.authors)}" if citation.authors else ""
    return (
        f'<article class="nd-card" id="{source_anchor(citation)}" tabindex="-1">'
        f'<h3 dir="auto"><span class="nd-index">{citation.number}</span>'
        f"{escaped(citation.title)}</h3>"
        f'<p class="nd-meta">{escaped(byline(citation) + authors)}'
        f"{state_badges(citation, cited)}</p>"
        f"{quote_html(citation, cited.article, MAX_CONTEXT_CHARS)}"
        f"{_correction(citation, cited.article)}{_carriers(citation.also)}"
        f'<div class="nd-ways">{opening(citation, cited)}{_copies(citation)}</div></article>'
    )


def _copies(citation: Citation) -> str:
    """A small menu: the citation in the form that a text, a note or a bibliography takes."""
    buttons = "".join(
        f'<button type="button" class="nd-copy" value="{escaped(form(citation))}">{name}</button>'
        for name, form in _FORMS.items()
    )
    return (
        f'<details class="nd-menu"><summary>Copy citation</summary><div>{buttons}</div></details>'
    )


def _carriers(also: Sequence[ArticleLine]) -> str:
    """Who else carries the copy, each name a link to it there."""
    if not also:
        return ""
    named = [link(line.url, escaped(line.outlet or "an unknown outlet")) for line in also]
    more = len(named) - MAX_CARRIERS
    rest = f" and {more:,} more" if more > 0 else ""
    shown = ", ".join(named[:MAX_CARRIERS])
    return f'<p class="nd-meta" dir="auto">Also carried by {shown}{rest}</p>'


def _correction(citation: Citation, cited: StoredArticle | None) -> str:
    """What was corrected, from the answer, else from the article in the version that is cited."""
    note = citation.correction or (cited.correction if cited else None)
    if not note:
        return ""
    told = labelled_note("Correction", correction_note(note))
    return f'<p class="nd-meta" dir="auto">{escaped(told)}</p>'
