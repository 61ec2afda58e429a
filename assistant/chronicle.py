"""What happened in which order: quotes by date, for questions about change, beginnings, what came
after.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import partial

from assistant.answerers.base import Draft, Found, Proved, Quote
from assistant.answerers.topic import Topic
from assistant.figures.collecting import around
from assistant.figures.moments import Moment, moment
from assistant.figures.speakers import speaker
from assistant.figures.wording import day_text, within
from assistant.orders import is_order
from assistant.question import Terms, is_whole, understand
from assistant.rendering import outlet_name
from index import Hit
from index.hits import Sentence

AROUND = 0.6
"""Share of the question's words that must stand in a passage, its title, outlet and date."""
MOST_LINES = 8
MOST_FIRST = 3

_SHAPED = re.compile(
    r"\b(?:chang\w*|develop\w*|evolv\w*|over time|first|happen\w*|follow\w*|next|timeline|history|"
    r"earliest|come|came|occur\w*|events?|times?)\b",
    re.IGNORECASE,
)
_OF_MONTH = re.compile(r"(?:in\s|of\s)?[A-Z][a-z]+\s\d{4}")
_EVENT = re.compile(r"\b(?:after|since|following)\b(?P<event>.+)$", re.IGNORECASE)


def chronicle(found: Found, terms: Terms, query_terms: Terms) -> Draft | None:
    """The best sentence of each article about the question, oldest first; None where none is.

    Of "when did it first …" the earliest ones; of "what happened after …" those that came after.
    """
    asked = understand(_SHAPED.sub(" ", found.when.timeless), query_terms)
    if not asked.terms:
        return None
    topic = Topic(asked, found.idf, terms, related=True)
    lines = sorted(_one_each(found.sentences_of(partial(_is_about, topic)), topic), key=_published)
    if found.when.shape == "after":
        lines = _after(found, lines, terms, query_terms)
    elif found.when.shape == "first":
        lines = _strong(topic, lines)[:MOST_FIRST]
    quotes = [_quote(one) for one in _thinned(lines)]
    if not quotes:
        return None
    lead = (
        [Proved(dated(quotes[0]), "verified", (quotes[0],))] if found.when.shape == "first" else []
    )
    said = [Proved(quote.text, "verified", (quote,)) for quote in quotes[len(lead) :]]
    return Draft((*lead, *said))


def dated(quote: Quote) -> str:
    """ "26 November 2025, according to Alen Simonyan: “…”"."""
    before, after = around(quote)
    published = quote.article.published
    when = moment(quote.text, published.date() if published else None, before=before)
    who = speaker(before, quote.text, after)
    name = who.text if who else outlet_name(quote.article.outlet) or "an unnamed outlet"
    day = _day_of(when) if when else "undated"
    return f"{day}, according to {name}: “{within(quote.text)}”"


def _day_of(when: Moment) -> str:
    """The day; the month where no more is told."""
    is_month = when.stated and _OF_MONTH.fullmatch(when.phrase.strip())
    return f"{when.day:%B %Y}" if is_month else day_text(when.day)


def _is_about(topic: Topic, hit: Hit) -> bool:
    """Whether a dated hit is about it."""
    around = topic.around(hit)
    return hit.published is not None and around.named and around.share >= AROUND


def _one_each(sentences: Sequence[Sentence], topic: Topic) -> Iterator[Sentence]:
    """The first sentence of each article and story that tells of it; they come best first."""
    seen: set[int] = set()
    for one in sentences:
        if one.hit.article.group in seen:
            continue
        if is_whole(one.text) and not is_order(one.text) and topic.own(one.text) > 0:
            seen.add(one.hit.article.group)
            yield one


def _strong(topic: Topic, lines: Sequence[Sentence]) -> list[Sentence]:
    """Those that say themselves what is asked, as well as the best does."""
    own = {id(one): topic.own(one.text) for one in lines}
    best = max(own.values(), default=0.0)
    return [one for one in lines if own[id(one)] >= 0.8 * best]


def _after(
    found: Found, lines: Sequence[Sentence], terms: Terms, query_terms: Terms
) -> list[Sentence]:
    """The event itself, and what was published after it."""
    match = _EVENT.search(found.when.timeless)
    event = understand(match["event"], query_terms) if match else found.timeless
    topic = Topic(event, found.idf, terms, related=True)
    told = _strong(topic, lines)
    if not told:
        return list(lines)
    first = _published(told[0])
    return [one for one in lines if _published(one) >= first]


def _thinned(lines: Sequence[Sentence]) -> list[Sentence]:
    """All of them, or the likeliest to answer where there are too many; still in order."""
    likely = sorted(lines, key=lambda one: -one.score)[:MOST_LINES]
    return [one for one in lines if one in likely]


def _published(one: Sentence) -> datetime:
    assert one.hit.published is not None  # the undated were left out
    return one.hit.published


def _quote(one: Sentence) -> Quote:
    return Quote(one.hit.article, one.start, one.end)
