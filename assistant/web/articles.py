"""The plain list of all articles that match a question, complete without a script.

listing.js brings it into another order; brushing.js shows those of a time alone.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC

from assistant.answer import Answer, ArticleLine, Citation
from assistant.rendering import MAX_CARRIERS, long_date
from assistant.web.histogram import histogram_html
from assistant.web.markup import escaped, link, source_anchor

NO_ARTICLES = '<p class="nd-empty">Every article that matches a question is listed here.</p>'
LIST_NAME = "All matching articles"
"""What the list is called before there is one."""

_ORDERS = {"newest": "Newest", "oldest": "Oldest", "best": "Best match"}
"""What leads, by the values that listing.js knows."""


def list_name(answer: Answer) -> str:
    """The name of the list, with its count."""
    if not answer.articles:
        return LIST_NAME
    if answer.more_match:
        return f"The best {counted(len(answer.articles), 'matching article')}"
    if total(answer) == 1:
        return "The one matching article"
    return f"All {counted(total(answer), 'matching article')}"


def total(answer: Answer) -> int:
    """How many articles match, listed or not."""
    return max(answer.matching, len(answer.articles))


def counted(count: int, noun: str) -> str:
    """ "1 article", "1,234 articles"."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def articles_html(answer: Answer) -> str:
    """The list, newest first and the undated last, under a chart of when they were published."""
    if not answer.articles:
        return '<p class="nd-empty">No article matches this question.</p>'
    ranks = {line.article_id: rank for rank, line in enumerate(answer.articles, start=1)}
    cited = {one.article_id: one for one in reversed(answer.citations)}
    rows = "".join(
        _row(line, ranks[line.article_id], cited) for line in newest_first(answer.articles)
    )
    return (
        f'<div class="nd-listing">{_bound(answer)}{histogram_html(answer.articles)}'
        f'{_orders()}<ol class="nd-articles">{rows}</ol></div>'
    )


def newest_first(lines: Sequence[ArticleLine]) -> list[ArticleLine]:
    """The lines by the moment of publication; the undated close the list."""
    dated = [(line.published, line) for line in lines if line.published]
    dated.sort(key=lambda one: one[0], reverse=True)
    return [*(line for _, line in dated), *(line for line in lines if not line.published)]


def _bound(answer: Answer) -> str:
    """What is not listed, said plainly."""
    listed, count = len(answer.articles), total(answer)
    if count == listed and not answer.more_match:
        return ""
    than = "more than " if answer.more_match else ""
    return f'<p class="nd-meta">The {listed:,} best of {than}{count:,} matching articles.</p>'


def _orders() -> str:
    buttons = "".join(
        f'<button type="button" class="nd-order{" nd-chosen" if value == "newest" else ""}" '
        f'value="{value}">{name}</button>'
        for value, name in _ORDERS.items()
    )
    return f'<div class="nd-orders" role="group">{buttons}</div>'


def _row(line: ArticleLine, rank: int, cited: Mapping[str, Citation]) -> str:
    """A line; its value is its rank as a match."""
    return (
        f'<li value="{rank}"><span class="nd-date">{_day(line)}</span>'
        f'<span class="nd-title" dir="auto">{link(line.url, escaped(line.title))}'
        f"{_mark(cited.get(line.article_id))}</span>"
        f'<span class="nd-meta" dir="auto">{escaped(line.outlet or "unknown outlet")}'
        f"{_carriers(line.also)}</span></li>"
    )


def _day(line: ArticleLine) -> str:
    """With its hour, which orders what is of one day."""
    if line.published is None:
        return "undated"
    published = line.published.astimezone(UTC)
    return f'<time datetime="{published.isoformat()}">{long_date(published)}</time>'


def _mark(citation: Citation | None) -> str:
    """The number under which the answer cites the article; it leads to the card."""
    if citation is None:
        return ""
    return (
        f' <a class="nd-number" href="#{source_anchor(citation)}">'
        f'<span class="nd-unseen">cited as </span>&#91;{citation.number}&#93;</a>'
    )


def _carriers(outlets: Sequence[str]) -> str:
    if not outlets:
        return ""
    more = len(outlets) - MAX_CARRIERS
    rest = f" and {more:,} more" if more > 0 else ""
    return escaped(f" · also carried by {', '.join(outlets[:MAX_CARRIERS])}{rest}")
