"""What stands around the chat: sources, matching articles, the state of the archive."""

import re
from collections.abc import Sequence
from typing import Literal, Protocol

from assistant.answer import Answer, ArticleLine, Citation
from assistant.deep_links import safe_url
from assistant.rendering import MAX_CARRIERS, byline, correction_note, long_date
from assistant.web.markup import badge, corrected_badge, escaped, link, source_anchor
from assistant.web.progress import terminal_html
from index.records import StoredArticle
from index.status import Status

Order = Literal["Newest first", "Oldest first", "Best match first"]

MAX_CONTEXT_CHARS = 500
"""How much of the quote's paragraph is shown on either side of it."""

_LINE_END = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_WORD_REACH = 40

NO_SOURCES = (
    '<p class="nd-empty">The quotes that prove an answer appear here, each in its paragraph.</p>'
)
NO_ARTICLES = '<p class="nd-empty">Every article that matches a question is listed here.</p>'


class Articles(Protocol):
    """The articles of an archive, by id."""

    def __call__(self, name: str, /, *, version: int | None = None) -> StoredArticle | None:
        """An article in this version, in the current one for None; None where it is not known."""


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


def articles_html(lines: Sequence[ArticleLine], order: Order) -> str:
    """The plain list of matching articles; the undated ones close a list by date."""
    if not lines:
        return '<p class="nd-empty">No article matches this question.</p>'
    rows = "".join(
        f'<li><span class="nd-date">{escaped(_day(line))}</span>'
        f'<span class="nd-title" dir="auto">{link(line.url, escaped(line.title))}</span>'
        f'<span class="nd-meta" dir="auto">{escaped(line.outlet or "unknown outlet")}</span></li>'
        for line in ordered(lines, order)
    )
    return f'<ol class="nd-articles">{rows}</ol>'


def ordered(lines: Sequence[ArticleLine], order: Order) -> list[ArticleLine]:
    """The lines by date, or as search ranked them."""
    if order == "Best match first":
        return list(lines)
    dated = [line for line in lines if line.published]
    dated.sort(key=lambda line: str(line.published), reverse=order == "Newest first")
    return [*dated, *(line for line in lines if not line.published)]


def status_html(status: Status, writer: str) -> str:
    """One line on what the archive holds and how it answers."""
    if not status.articles:
        return '<p class="nd-status">The archive is empty</p>'
    facts = ["1 article" if status.articles == 1 else f"{status.articles:,} articles"]
    if status.oldest and status.newest:
        facts.append(f"{long_date(status.oldest)} to {long_date(status.newest)}")
    if status.last_added:
        facts.append(f"last added {long_date(status.last_added)}")
    facts.append(writer or "quotes, no model")
    return f'<p class="nd-status">{"".join(f"<span>{escaped(fact)}</span>" for fact in facts)}</p>'


def welcome_html(status: Status) -> str:
    """What stands in an empty chat."""
    if not status.articles:
        return (
            '<div class="nd-welcome"><h2>This archive is empty</h2>'
            "<p>Give it articles to answer from, then ask:</p>"
            f"{terminal_html(status.path)}</div>"
        )
    return (
        '<div class="nd-welcome"><h2>Ask the archive</h2>'
        "<p>Answers are quotes, each with its outlet, its date and a link to the sentence. "
        "What the archive does not say is not answered.</p></div>"
    )


def _card(citation: Citation, article: Articles) -> str:
    current = article(citation.article_id)
    earlier = current is not None and current.version != citation.version
    cited = article(citation.article_id, version=citation.version) if earlier else current
    before, after = context(citation, cited)
    authors = f" · {', '.join(citation.authors)}" if citation.authors else ""
    replaced = badge("earlier version" if earlier else None)
    return (
        f'<article class="nd-card" id="{source_anchor(citation)}" tabindex="-1">'
        f'<h3 dir="auto"><span class="nd-index">{citation.number}</span>'
        f"{escaped(citation.title)}</h3>"
        f'<p class="nd-meta">{escaped(byline(citation) + authors)}'
        f"{corrected_badge(citation)}{replaced}</p>"
        f'<p class="nd-quote" dir="auto">{escaped(before)}<mark>{escaped(citation.quote)}</mark>'
        f"{escaped(after)}</p>{_correction(citation, cited)}"
        f'<p class="nd-meta nd-ways">{_opening(citation, earlier)}{_carriers(citation.also)}</p>'
        f"</article>"
    )


def _opening(citation: Citation, earlier: bool) -> str:
    """The way to the sentence, or to the article where it may hold the sentence no more."""
    url = citation.url if earlier else citation.deep_link
    said = "Open the article as it is now" if earlier else "Open at the sentence"
    return link(url, said, kind="nd-open") if safe_url(url or "") else ""


def _carriers(also: Sequence[ArticleLine]) -> str:
    """Who else carries the copy, each name a link to it there."""
    if not also:
        return ""
    named = [link(line.url, escaped(line.outlet or "an unknown outlet")) for line in also]
    more = len(named) - MAX_CARRIERS
    rest = f" and {more:,} more" if more > 0 else ""
    return f'<span dir="auto">Also carried by {", ".join(named[:MAX_CARRIERS])}{rest}</span>'


def _correction(citation: Citation, cited: StoredArticle | None) -> str:
    """What was corrected, from the answer, else from the article in the version that is cited."""
    note = citation.correction or (cited.correction if cited else None)
    if not note:
        return ""
    return f'<p class="nd-meta" dir="auto">Correction: {escaped(correction_note(note))}</p>'


def context(citation: Citation, article: StoredArticle | None) -> tuple[str, str]:
    """The rest of the quote's paragraph, before and after it; "…" where more was left out.

    Empty for an article that is gone or has changed since the answer.
    """
    if article is None or article.text[citation.start : citation.end] != citation.quote:
        return "", ""
    text, start, end = article.text, citation.start, citation.end
    before = _LINE_END.split(text[max(0, start - MAX_CONTEXT_CHARS) : start])[-1]
    after = _LINE_END.split(text[end : end + MAX_CONTEXT_CHARS])[0]
    if len(before) == MAX_CONTEXT_CHARS < start:
        before = f"… {before[_first_space(before) :].lstrip()}"
    if len(after) == MAX_CONTEXT_CHARS < len(text) - end:
        after = f"{after[: len(after) - _first_space(after[::-1])].rstrip()} …"
    return before, after


def _day(line: ArticleLine) -> str:
    return long_date(line.published) if line.published else "undated"


def _first_space(text: str) -> int:
    """Where the first word ends, so that none is shown in part; 0 where it is too long."""
    return max(0, text.find(" ", 0, _WORD_REACH))
