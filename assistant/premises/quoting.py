"""The quotes that are shown against a premise."""

from collections.abc import Iterable

from assistant.answerers.base import Quote

MOST_QUOTES = 3


def first_of_articles(quotes: Iterable[Quote]) -> tuple[Quote, ...]:
    """The first of each article and each wording, and no more than can be looked through."""
    kept: dict[str, Quote] = {}
    seen: set[str] = set()
    for quote in quotes:
        wording = " ".join(quote.text.split()).casefold()
        if wording not in seen:
            kept.setdefault(quote.article.id, quote)
        seen.add(wording)
    return tuple(kept.values())[:MOST_QUOTES]
