"""When something happened, by the report of it: its own date, else that of the report."""

import re
from collections.abc import Collection, Iterator, Sequence

from assistant.answerers.base import Quote
from assistant.figures.done import asks_of_plan, deeds_of, is_done
from assistant.figures.moments import moment
from assistant.figures.wanted import related
from assistant.orders import is_order
from assistant.support.doings import told_by
from assistant.support.lexicon import FUNCTION, alike
from assistant.support.words import read
from index import Hit
from index.passages import sentences

ENOUGH = 0.7
"""Share of what is asked, names included, that a report of it must say itself."""

_PAST = re.compile(
    r"^\W*(?:(?:on )?(?:what|which) (?:day|date)|when)\s(?:did|was|were|has|had)\b", re.IGNORECASE
)
_ASKING = frozenset({"first", "when", "day", "date", "become", "became"})


def asks_of_event(question: str) -> bool:
    """Whether it is asked when something happened, not when it is or was to be."""
    return bool(_PAST.search(question)) and not asks_of_plan(question)


def report_of(question: str, hits: Sequence[Hit]) -> Quote | None:
    """The sentence that reports best what is asked about; of equals, the earliest."""
    words, deeds = read(question), deeds_of(question)
    said = {words[one].low for place in range(len(words)) for one in told_by(deeds, words, place)}
    wanted = wanted_of(question, frozenset(said))
    found = [
        (share, quote)
        for quote in _quotes(hits)
        if (share := share_of(wanted, quote.text, has_deed=bool(deeds))) >= ENOUGH
        and _is_dated(quote)
        and (not deeds or is_done(deeds, quote.text))
    ]
    best = max((share for share, _ in found), default=0.0)
    near = [quote for share, quote in found if share >= best - 0.05]
    return min(near, key=lambda quote: str(quote.article.published), default=None)


def _quotes(hits: Sequence[Hit]) -> Iterator[Quote]:
    for hit in hits:
        for span in sentences(hit.text, hit.article.language):
            text = hit.text[span.start : span.end]
            if not (is_order(text) or text.endswith("?")):
                yield Quote(hit.article, hit.start + span.start, hit.start + span.end)


def _is_dated(quote: Quote) -> bool:
    published = quote.article.published
    return moment(quote.text, published.date() if published else None) is not None


def wanted_of(question: str, left_out: Collection[str] = ()) -> frozenset[str]:
    """What a question asks of, as the stems of its words and names, but for some of them."""
    return frozenset(
        _key(word.stem, word.low)
        for word in read(question)
        if word.low not in FUNCTION | _ASKING
        and word.low not in left_out
        and (word.stem or word.is_number)
    )


def share_of(wanted: frozenset[str], sentence: str, *, has_deed: bool = False) -> float:
    """The share of what is asked that a sentence says itself; a deed that it has counts too."""
    told = {_key(word.stem, word.low) for word in read(sentence) if word.stem or word.is_number}
    known = sum(_is_told(one, told) for one in wanted) + has_deed
    return known / (len(wanted) + has_deed or 1)


def _key(stem: str, low: str) -> str:
    """A stem in one spelling: "recognise" and "recognize"."""
    return (stem or low).replace("iz", "is")


def _is_told(one: str, told: set[str]) -> bool:
    if one in told or any(alike(one, other) for other in told):
        return True
    mine = related(one)
    return bool(mine) and any(mine & related(other) for other in told)
