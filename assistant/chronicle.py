"""What happened in which order: quotes by date, for questions about change, beginnings, what came
after.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from assistant.answerers.base import Draft, Found, Proved, Quote
from assistant.answerers.topic import Topic
from assistant.figures.done import is_done
from assistant.figures.lines import around
from assistant.figures.moments import Moment, moment
from assistant.figures.speakers import speaker
from assistant.figures.wording import day_text, within
from assistant.orders import is_order
from assistant.question import Question, Terms, is_whole, understand
from assistant.rendering import outlet_name
from assistant.support.doings import doings
from assistant.support.lexicon import places
from assistant.support.names import same_name
from assistant.support.verbs import is_verb, lemma
from assistant.support.words import read
from index import Hit
from index.hits import Sentence

AROUND = 0.6
"""Share of the question's words that must stand in a passage, its title, outlet and date."""
TOLD = 0.6
"""Share of the words of an event that must stand around a sentence which tells of it."""
NEARLY, BEST = 0.9, 0.95
"""Of the best such share, that of a sentence which tells what was done, and of any other."""
MOST_NAMES = 0.5
"""Of the names of an event, more than this share must stand around what came after it."""
WHILE = timedelta(days=200)
"""For so long after who held an office left it, what came of the offices is what followed."""
MOST_LINES = 8
MOST_FIRST = 3

_SHAPED = re.compile(
    r"\b(?:chang\w*|develop\w*|evolv\w*|over time|first|happen\w*|follow\w*|next|timeline|history|"
    r"earliest|come|came|occur\w*|events?|times?)\b",
    re.IGNORECASE,
)
_POLITICS = re.compile(
    r"\b(?:prime minister|ministers?|premier|cabinet|coalition|government|presidents?|presidency|"
    r"parliament\w*|(?:general|snap|presidential|early) elections?|elections?)\b[^.]*"
    r"\b(?:resign\w*|stepp?(?:s|ed) down|dismiss\w*|sack\w*|oust\w*|appoint\w*|nominat\w*|"
    r"nam(?:es|ed)|elect\w*|sworn|swear\w*|majority|collaps\w*|form(?:s|ed|ing)?|approv\w*|"
    r"wins?|won|los(?:es|t|ing)|dissol\w*|confidence|call(?:s|ed) (?:a|an|early|snap))\b"
    r"|\b(?:resign\w*|dismiss\w*|sworn in|appoint\w*|elect(?:s|ed))\b[^.]*"
    r"\b(?:ministers?|premier|cabinet|coalition|government|presidents?|parliament)\b",
    re.IGNORECASE,
)
"""Who comes into an office or leaves it, and what becomes of a government."""
_OF_MONTH = re.compile(r"(?:in\s|of\s)?[A-Z][a-z]+\s\d{4}")
_EVENT = re.compile(r"\b(?:after|since|following)\b(?P<event>.+)$", re.IGNORECASE)


def chronicle(found: Found, terms: Terms, query_terms: Terms) -> Draft | None:
    """The best sentence of each article about the question, oldest first; None where none is.

    Of "when did it first …" the earliest ones; of "what happened after …" those that came after.
    """
    is_of_value = found.anchor is not None and found.anchor.value.amount is not None
    text = found.question.text if is_of_value else found.when.timeless
    asked = understand(_SHAPED.sub(" ", text), query_terms)
    if not asked.terms:
        return None
    topic = Topic(asked, found.idf, terms, related=True)
    after = _after(found, terms, query_terms) if found.when.shape == "after" else None
    lines = after or _in_order(_one_each(found.sentences_of(partial(_is_about, topic)), topic))
    if found.when.shape == "first":
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


def _one_each(
    sentences: Sequence[Sentence],
    topic: Topic | None = None,
    *,
    told: re.Pattern[str] | None = None,
) -> Iterator[Sentence]:
    """The first sentence of each article and story that tells of it; they come best first."""
    seen: set[int] = set()
    for one in sentences:
        if one.hit.article.group in seen:
            continue
        is_told = topic is None or topic.own(one.text) > 0
        is_told = is_told and (told is None or bool(told.search(one.text)))
        if is_told and is_whole(one.text) and not is_order(one.text):
            seen.add(one.hit.article.group)
            yield one


def _strong(topic: Topic, lines: Sequence[Sentence]) -> list[Sentence]:
    """Those that say themselves what is asked, as well as the best does."""
    own = {id(one): topic.own(one.text) for one in lines}
    best = max(own.values(), default=0.0)
    return [one for one in lines if own[id(one)] >= 0.8 * best]


def _after(found: Found, terms: Terms, query_terms: Terms) -> list[Sentence] | None:
    """The event itself, and what was published after it; None where it is not told.

    What came after need not tell of the event again: it is enough to tell of whom that was.
    """
    match = _EVENT.search(found.when.timeless)
    event = understand(match["event"], query_terms) if match else found.timeless
    first = _event(found, event, terms)
    if first is None:
        return None
    whom = Topic(_of_names(event, found.timeless), found.idf, terms)

    def follows(hit: Hit) -> bool:
        if hit.published is None or hit.published <= _published(first):
            return False
        known = whom.around(hit).known
        is_same = bool(hit.title) and hit.title == first.hit.title
        return is_same or (known is not None and known > MOST_NAMES)

    later = _one_each(found.sentences_of(follows))
    return [first, *_in_order(list(later) or _in_politics(found, first))]


def _in_politics(found: Found, first: Sentence) -> list[Sentence]:
    """Of who left or took an office: what came of the offices of that land, whoever held them."""
    if not _POLITICS.search(f"{found.timeless.text} {first.text}"):
        return []
    lands = _lands(first.text)
    names = {word.low for word in read(found.timeless.text)[1:] if word.is_capital}

    def follows(hit: Hit) -> bool:
        if hit.published is None or hit.published.date() <= _published(first).date():
            return False
        is_near = hit.published - _published(first) <= WHILE
        if not (is_near and _POLITICS.search(hit.text)):
            return False
        told = [word.low for word in read(hit.text) if word.is_capital]
        is_named = any(same_name(name, one) for name in names for one in told)
        return is_named or bool(lands & _lands(hit.text))

    return list(_one_each(found.sentences_of(follows), told=_POLITICS))


def _lands(text: str) -> frozenset[str]:
    """The lands that a text names, also by "Latvian"."""
    known = places()
    return frozenset(
        known[word.low] for word in read(text) if word.is_capital and word.low in known
    )


def _event(found: Found, event: Question, terms: Terms) -> Sentence | None:
    """The first sentence that tells of an event, by its words without the lands around it."""
    apart = tuple(term for term in event.terms if term not in places())
    topic = Topic(replace(event, terms=apart or event.terms), found.idf, terms, related=True)
    window = found.when.window

    def share(hit: Hit) -> float:
        published = hit.published
        is_then = published and (not window or window.start <= published <= window.end)
        return topic.around(hit).share if is_then else 0.0

    most = max(map(share, (*found.hits, *found.more)), default=0.0)
    if most < TOLD:
        return None
    near = list(_one_each(found.sentences_of(lambda hit: share(hit) >= NEARLY * most), topic))
    best = [one for one in near if share(one.hit) >= BEST * most]
    return min(_done(event.text, near) or best, key=_published, default=None)


def _done(event: str, lines: Sequence[Sentence]) -> list[Sentence]:
    """Those that tell what was done in an event as done: who is suspended is not removed."""
    verbs = [word.low for word in read(event) if is_verb(word.low) and word.low[-3:] != "ing"]
    every = [doings(lemma(verb)) for verb in verbs]
    return [one for one in lines if any(is_done(deeds, one.text) for deeds in every)]


def _of_names(event: Question, asked: Question) -> Question:
    """What an event is about, without the lands that much else happens in."""
    named = tuple(name for name in asked.names if name in event.terms)
    kept = tuple(name for name in named if name not in places())
    return replace(event, names=kept or named)


def _in_order(lines: Iterable[Sentence]) -> list[Sentence]:
    return sorted(lines, key=_published)


def _thinned(lines: Sequence[Sentence]) -> list[Sentence]:
    """All of them, or the likeliest to answer where there are too many; still in order."""
    likely = sorted(lines, key=lambda one: -one.score)[:MOST_LINES]
    return [one for one in lines if one in likely]


def _published(one: Sentence) -> datetime:
    assert one.hit.published is not None  # the undated were left out
    return one.hit.published


def _quote(one: Sentence) -> Quote:
    return Quote(one.hit.article, one.start, one.end)
