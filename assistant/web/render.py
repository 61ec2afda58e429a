"""Answers as HTML that is safe to show: every character of article text is escaped.

Besides HTML's own characters all other ASCII punctuation becomes a character reference, so that
neither Markdown nor a template language finds anything of its own in a quote.
"""

import re
from collections.abc import Callable, Sequence

from assistant.answer import Abstention, Answer, ArticleLine, Citation, Statement
from assistant.deep_links import safe_url
from assistant.rendering import byline, long_date
from index.archive import Status
from index.records import StoredArticle

MAX_CONTEXT_CHARS = 600
"""How much of the paragraph around a quote is shown on either side."""

_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
_PARAGRAPH_BREAK = re.compile(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


def escaped(text: str) -> str:
    """Text that HTML and Markdown show as it is."""
    flat = " ".join(text.split())
    return _PUNCTUATION.sub(lambda found: f"&#{ord(found.group())};", flat)


def answer_html(answer: Answer) -> str:
    """An answer as one chat message."""
    by_number = {citation.number: citation for citation in answer.citations}
    if answer.abstention:
        return _abstention_html(answer.abstention, by_number)
    return "".join(_quoted_html(statement, by_number) for statement in answer.statements)


def pending_html(statements: Sequence[Statement]) -> str:
    """The statements that are verified so far."""
    return "".join(
        f"<blockquote>{escaped(statement.text)}</blockquote>" for statement in statements
    )


def notice_html(sentence: str) -> str:
    """A failure, in one sentence."""
    return f'<div class="nd-notice nd-failure">{escaped(sentence)}</div>'


def sources_html(answer: Answer, article: Callable[[str], StoredArticle | None]) -> str:
    """Each citation with its quote in its paragraph."""
    if not answer.citations:
        return '<p class="nd-empty">No article comes near this question.</p>'
    heading = "Nearest coverage" if answer.abstention else "Sources"
    cards = (_card_html(citation, article(citation.article_id)) for citation in answer.citations)
    return f'<h2 class="nd-heading">{heading}</h2>{"".join(cards)}'


def articles_html(lines: Sequence[ArticleLine], *, newest_first: bool) -> str:
    """The plain list of matching articles, by relevance or by date."""
    if newest_first:
        dated = [line for line in lines if line.published]
        undated = [line for line in lines if not line.published]
        lines = [*sorted(dated, key=lambda line: str(line.published), reverse=True), *undated]
    rows = (
        f"<li>{_link(line.url, line.title)}"
        f'<span class="nd-meta">{escaped(line.outlet or "unknown outlet")}, '
        f"{escaped(long_date(line.published)) if line.published else 'undated'}</span></li>"
        for line in lines
    )
    return f'<ul class="nd-articles">{"".join(rows)}</ul>'


def status_html(status: Status) -> str:
    """One line on what the archive holds, or how to fill an empty one."""
    if not status.articles:
        return (
            '<p class="nd-status">The archive is empty. Add articles with '
            "<code>newsdesk add FILE</code>, then ask.</p>"
        )
    dates = ""
    if status.oldest and status.newest:
        dates = f", {long_date(status.oldest)} to {long_date(status.newest)}"
    count = "1 article" if status.articles == 1 else f"{status.articles:,} articles"
    return f'<p class="nd-status">{count}{dates} · answers are quotes, no model is used</p>'


def _quoted_html(statement: Statement, by_number: dict[int, Citation]) -> str:
    cited = [by_number[number] for number in statement.citations]
    bylines = "; ".join(f"{escaped(byline(one))} {_number_html(one)}" for one in cited)
    return (
        f'<blockquote>{escaped(statement.text)}</blockquote><div class="nd-byline">{bylines}</div>'
    )


def _abstention_html(abstention: Abstention, by_number: dict[int, Citation]) -> str:
    nearest = "".join(
        f"<li>{escaped(by_number[number].title)} "
        f'<span class="nd-meta">{escaped(byline(by_number[number]))}</span> '
        f"{_number_html(by_number[number])}</li>"
        for number in abstention.nearest
    )
    listed = f'<p class="nd-meta">Nearest coverage</p><ul>{nearest}</ul>' if nearest else ""
    return f'<div class="nd-notice">{escaped(abstention.message)}{listed}</div>'


def _number_html(citation: Citation) -> str:
    number = f"&#91;{citation.number}&#93;"
    if not citation.deep_link:
        return f'<span class="nd-number">{number}</span>'
    return (
        f'<a class="nd-number" href="{_attribute(citation.deep_link)}" target="_blank" '
        f'rel="noopener noreferrer" title="{escaped(citation.title)}">{number}</a>'
    )


def _card_html(citation: Citation, article: StoredArticle | None) -> str:
    before, after = _context(citation, article)
    badge = ' <span class="nd-badge">corrected</span>' if citation.corrected else ""
    copies = citation.group_size - 1
    carried = f'<p class="nd-meta">Also carried by {copies} others</p>' if copies else ""
    opening = (
        f'<a class="nd-open" href="{_attribute(citation.deep_link)}" target="_blank" '
        'rel="noopener noreferrer">Open at the sentence</a>'
        if citation.deep_link
        else ""
    )
    return (
        f'<article class="nd-card" id="nd-source-{citation.number}">'
        f"<h3>&#91;{citation.number}&#93; {escaped(citation.title)}{badge}</h3>"
        f'<p class="nd-meta">{escaped(byline(citation))}</p>'
        f'<p class="nd-quote">{before}<mark>{escaped(citation.quote)}</mark>{after}</p>'
        f"{carried}{opening}</article>"
    )


def _context(citation: Citation, article: StoredArticle | None) -> tuple[str, str]:
    """The rest of the quote's paragraph, before and after it."""
    if article is None or article.text[citation.start : citation.end] != citation.quote:
        return "", ""
    before = article.text[max(0, citation.start - MAX_CONTEXT_CHARS) : citation.start]
    after = article.text[citation.end : citation.end + MAX_CONTEXT_CHARS]
    before = _PARAGRAPH_BREAK.split(before)[-1]
    after = _PARAGRAPH_BREAK.split(after)[0]
    gap_before = " " if before[-1:].isspace() and before.strip() else ""
    gap_after = " " if after[:1].isspace() else ""
    return f"{escaped(before)}{gap_before}", f"{gap_after}{escaped(after)}"


def _link(url: str | None, text: str) -> str:
    if url and (safe := safe_url(url)):
        return (
            f'<a href="{_attribute(safe)}" target="_blank" rel="noopener noreferrer">'
            f"{escaped(text)}</a>"
        )
    return escaped(text)


def _attribute(url: str) -> str:
    """A link that has no character of its own left to end the attribute with."""
    return re.sub(r"[&<>\"'*_~`|\[\]()\\]", lambda found: f"&#{ord(found.group())};", url)
