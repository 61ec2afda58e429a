"""The news of a day, a place or a thing: the newest reports, each by the sentence that opens it.

"What happened today?", "What's new in Brel?", "Latest news about the harbour": no sentence answers
such a question by itself, so none proves it. What answers it is which reports there are.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice

from assistant.answerers.base import Draft, Found, Proved, Quote
from assistant.figures.collecting import askings
from assistant.orders import is_order
from assistant.question import Terms, is_whole
from index import Archive, Scope
from index.browsing import page
from index.passages import sentences
from index.records import StoredArticle
from index.timespan import inferred_windows
from index.wording import names, words

MOST_REPORTS = 5
_LOOKED_AT = 40
"""Of the newest articles; some open with nothing that can be quoted, or tell the same story."""
_OPENING = 3
"""Sentences of an article that tell what it is about, with its title."""
_READ = 4_000
"""Characters of an article in which its topic is looked for."""
_FEWEST_WORDS, _MOST_WORDS = 5, 70
_MOST_OF_TOPIC = 5
"""Words; what is longer asks for more than news."""
_NOTE = "The newest reports, each by the sentence that opens it."

_POLITE = (
    r"(?:(?:so|and|hi|hey|hello|please|ok|okay|well)\b[\s,!]*)*(?:(?:can|could|would|will) you\s)?"
    r"(?:please\s)?(?:(?:give|tell|show|read|brief|update|catch|fill)\s(?:me|us)\s"
    r"(?:up\s|in\s)?(?:on\s|about\s|with\s)?)?"
)
_NEWS = (
    r"(?:the\s|some\s)?(?:(?:very\s)?(?:latest|newest|recent|most\srecent|top|main|biggest|breaking|"
    r"current|local|day['’]s|(?:to|yester)day['’]s|this\s(?:week|morning|month)['’]s)\s){0,2}"
    r"(?:news|headlines?|stor(?:y|ies)|updates?|developments|events)"
)
_PLAIN_NEWS = rf"(?:what(?:['’]s|\sis|\sare|\swas|\swere)?\s)?{_NEWS}(?:\sthere)?"
_LATEST = (
    r"what(?:['’]s|\sis|\shas\sbeen|\swas)\s(?:new|the\slatest|the\snewest|the\sword)"
    r"|(?:the\s)?(?:latest|newest)|(?:is\sthere\s|are\sthere\s|have\syou\s(?:got\s)?)?"
    r"any(?:thing)?\s(?:new|news|updates?|developments)"
)
_HAPPENED = (
    r"what(?:['’]s|\sis|\swas|\shas\sbeen)?\s(?:been\s)?(?:going\son|happening)"
    r"|what(?:['’]s|\shas|\shave)?\s(?:else\s)?happened|what\swent\son"
    r"|what\s(?:did\si\smiss|have\si\smissed|should\si\sknow|do\si\sneed\sto\sknow)"
)
_TOPIC = r"(?P<{name}>(?:the\s)?[\w’'.&-]+(?:\s[\w’'.&-]+){{0,5}})"
_ASKED = re.compile(
    rf"\W*{_POLITE}(?:"
    rf"(?:{_PLAIN_NEWS}|{_LATEST})"
    rf"(?:\s(?:in|from|on|about|of|around|near|regarding|concerning|out\sof|for)\s"
    rf"{_TOPIC.format(name='of')})?"
    rf"|(?:{_HAPPENED})(?:\s(?:in|at|near|around|across)\s{_TOPIC.format(name='at')})?"
    rf"|{_TOPIC.format(name='before')}\s(?:news|headlines)"
    r")(?:[\s,]*please)?\W*",
    re.IGNORECASE,
)
_IS_THERE = re.compile(r"\W*(?:is there|are there|have you|any)", re.IGNORECASE)
"""These words alone would ask whether something is so."""
_ANYWHERE = re.compile(
    r"(?:the|your|this)\s(?:day|week|month|hour|moment|world|archive|news|papers?)", re.IGNORECASE
)
"""A topic that narrows nothing: "news of the day"."""
_MORE = re.compile(
    r"\b(?:after|before|when|while|during|because|who|whom|whose|which|that|what|how|why|where|and|"
    r"or|if|with|than|the\s(?:number|count|toll|cost|price|share)|is|are|was|were|did|does|has|had)\b",
    re.IGNORECASE,
)
"""A topic with such a word asks for something of its own."""
_LEADS = (
    r"(?:(?:,\s*)?(?<!going\s)(?<!went\s)\b(?:at|on|in|since|over|during|for|from|until|of)\s"
    r"(?:the\s)?)?"
)
_NOW = re.compile(
    r",?\s*\b(?:to(?:day|night)|now|right\snow|currently|lately|recently|so\sfar|these\sdays|"
    r"at\sthe\smoment|just\snow)\b(?!['’])",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Sought:
    topic: str
    """Empty for whatever there is."""
    scope: Scope


def briefing(found: Found, archive: Archive) -> Draft | None:
    """The newest reports of what is asked for; None where no news are asked for, or none is there.

    Only what lies in the times that the question names, and what has every name of its topic (every
    word, where it has no name) in its title or its first sentences, and half of its other words.
    """
    sought = _sought(found)
    if sought is None:
        return None
    is_about = _about(sought.topic, archive.terms, archive.query_terms)
    reports = (one for one in _newest(sought, archive) if is_about(one))
    quotes = list(islice(_openings(reports, found), MOST_REPORTS))
    if not quotes:
        return None
    told = tuple(Proved(quote.text, "verified", (quote,)) for quote in quotes)
    return Draft(told, note=_NOTE if len(told) > 1 else None, is_whole=True)


def _sought(found: Found) -> _Sought | None:
    asked = found.question.text if found.wording.is_follow_up else found.wording.query.words
    now = found.scope.as_of or found.summary.newest or datetime.now(UTC)
    windows = inferred_windows(asked, now) if found.reads_time else ()
    bare = asked
    for window in windows:
        bare = re.sub(rf"{_LEADS}{re.escape(window.phrase)}(?!['’])", " ", bare)
    told = _ASKED.fullmatch(" ".join(_NOW.sub(" ", bare).split()))
    if told is None or len(windows) > 1:
        return None
    topic = told["of"] or told["at"] or told["before"] or ""
    topic = "" if _ANYWHERE.fullmatch(topic) else topic
    if topic and not _IS_THERE.match(asked) and askings(found.timeless, "state"):
        return None
    if len(words(topic)) > _MOST_OF_TOPIC or _MORE.search(topic):
        return None
    if told["before"] and not names(f"about {topic}"):
        return None
    scope = found.scope
    if windows:
        since, until = windows[0].start, windows[0].end
        since = max(since, scope.since) if scope.since else since
        until = min(until, scope.until) if scope.until else until
        if since > until:
            return None
        scope = scope.model_copy(update={"since": since, "until": until})
    return _Sought(topic, scope)


def _newest(sought: _Sought, archive: Archive) -> Iterator[StoredArticle]:
    """The newest first, of each story one."""
    if sought.topic:
        hits = archive.search(sought.topic, sought.scope, limit=_LOOKED_AT, sort="newest")
        every: Iterator[StoredArticle | None] = (hit.article for hit in hits)
    else:
        listed = page(archive.database, sought.scope, limit=_LOOKED_AT).articles
        every = (archive.article(one.id, as_of=sought.scope.as_of) for one in listed)
    seen: set[int] = set()
    for one in every:
        if one and not one.retracted and one.group not in seen:
            seen.add(one.group)
            yield one


def _about(topic: str, terms: Terms, query_terms: Terms) -> Callable[[StoredArticle], bool]:
    named = frozenset(term for name in names(f"about {topic}") for term in terms(name))
    others = frozenset(query_terms(topic)) - named
    first, anywhere = (named, others) if named else (others, frozenset[str]())

    def is_about(article: StoredArticle) -> bool:
        opening = article.text[: max((end for _, end in _opening(article)), default=0)]
        if not first.issubset(terms(f"{article.title}\n{opening}")):
            return False
        told = anywhere.intersection(terms(f"{article.title}\n{article.text[:_READ]}"))
        return 2 * len(told) >= len(anywhere)

    return is_about


def _opening(article: StoredArticle) -> Sequence[tuple[int, int]]:
    """Where the first sentences of an article lie."""
    spans = sentences(article.text[:_READ], article.language)[:_OPENING]
    return [(span.start, span.end) for span in spans]


def _openings(reports: Iterator[StoredArticle], found: Found) -> Iterator[Quote]:
    """The first sentence of each report that can be quoted; each wording once."""
    seen: set[str] = set()
    for report in reports:
        for start, end in _opening(report):
            quote = Quote(report, start, end)
            is_fit = _FEWEST_WORDS <= len(quote.text.split()) <= _MOST_WORDS
            if not (is_fit and is_whole(quote.text)) or is_order(quote.text):
                continue
            if found.left_out.holds(report, start, end):
                continue
            if quote.text not in seen:
                seen.add(quote.text)
                yield quote
            break
