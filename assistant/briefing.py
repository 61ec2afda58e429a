"""The news of a day, a place or a thing: the newest reports, each by the sentence that opens it.

No sentence answers "What happened today?" or "What's new in Brel?" by itself, so none proves it.
What answers it is which reports there are.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import islice

from assistant.answerers.base import Draft, Found, Proved, Quote
from assistant.corrections import left_out
from assistant.figures.asking import askings
from assistant.newsasking import News, news_of
from assistant.orders import is_order
from assistant.question import Terms, is_whole
from index import Archive, Scope
from index.browsing import page
from index.passages import sentences
from index.query import Query, parse
from index.records import StoredArticle
from index.scope import outlet_key
from index.wording import names

MOST_REPORTS = 5
_LOOKED_AT = 40
"""Of the newest articles; some open with nothing that can be quoted, or tell the same story."""
_BACK = (timedelta(days=1), timedelta(days=7), timedelta(days=30))
"""A topic is looked for so far back, then farther where that brings too little: a search sorts the
best passages by date, and of a long time the best are not the newest."""
_OPENING = 3
"""Sentences of an article that tell what it is about, with its title."""
_READ = 4_000
"""Characters of an article in which its topic is looked for."""
_AROUND = 8
"""Passages about a report that may take something of it back."""
_FEWEST_WORDS, _MOST_WORDS = 5, 70
_NOTE = "The newest reports, each by the sentence that opens it."


def briefing(found: Found, archive: Archive, *, otherwise: bool = False) -> Draft | None:
    """The newest reports of what is asked for; None where no news are asked for, or none is there.

    Only what lies in the times that the question names, and what has every name of its topic (every
    word, where it has no name) in its title or its first sentences, and half of its other words.
    `otherwise` takes what a quote may answer, where none did, and that alone: "What happened in
    Brel?".
    """
    news = _asked(found, otherwise)
    query = parse(found.asked, found.wording.ignored)
    scope = _scope(found, news, query) if news else None
    if news is None or scope is None:
        return None
    is_about = _about(news.topic, archive.terms, archive.query_terms)
    reports = (
        one
        for within in (_stretches(scope, found) if news.topic else (scope,))
        for one in _newest(archive, within, f"{news.topic} {query.operators}" if news.topic else "")
        if is_about(one) and _admits(query, one)
    )
    quotes = list(islice(_openings(_each_story(reports), archive, found.scope), MOST_REPORTS))
    if not quotes:
        return None
    told = tuple(Proved(quote.text, "verified", (quote,)) for quote in quotes)
    return Draft(told, note=_NOTE if len(told) > 1 else None, is_whole=True)


def _asked(found: Found, otherwise: bool) -> News | None:
    if found.question.language or found.when.shape != "state":
        return None
    asked = found.question.text if found.wording.is_follow_up else found.wording.query.words
    now = found.scope.as_of or found.summary.newest
    news = news_of(asked, now)
    if news is None or (news.topic and _asks_of_value(found, news)):
        return None
    return news if news.is_sure is not otherwise else None


def _asks_of_value(found: Found, news: News) -> bool:
    return not news.is_there and bool(askings(found.timeless, "state"))


def _scope(found: Found, news: News, query: Query) -> Scope | None:
    """The scope, narrowed to the time and the outlets that are named; None where none is left."""
    scope = found.scope
    if news.window and found.reads_time:
        since, until = news.window.start, news.window.end
        since = max(since, scope.since) if scope.since else since
        until = min(until, scope.until) if scope.until else until
        if since > until:
            return None
        scope = scope.model_copy(update={"since": since, "until": until})
    if query.outlets:
        allowed = {outlet_key(name) for name in scope.outlets}
        kept = tuple(name for name in query.outlets if not allowed or outlet_key(name) in allowed)
        if not kept:
            return None
        scope = scope.model_copy(update={"outlets": kept})
    return scope


def _stretches(scope: Scope, found: Found) -> Iterator[Scope]:
    """The scope in pieces, the newest first."""
    until = min(filter(None, (scope.until, scope.as_of, found.summary.newest)), default=None)
    last = scope.until
    for back in _BACK:
        since = until - back if until else None
        if since is None or (scope.since and since <= scope.since):
            break
        yield scope.model_copy(update={"since": since, "until": last})
        last = since - timedelta(microseconds=1)
    yield scope.model_copy(update={"until": last})


def _newest(archive: Archive, scope: Scope, query: str) -> Iterator[StoredArticle]:
    """The newest first; of whatever there is without a query."""
    if query:
        hits = archive.search(query, scope, limit=_LOOKED_AT, sort="newest")
        every: Iterable[StoredArticle | None] = (hit.article for hit in hits)
    else:
        listed = page(archive.database, scope, limit=_LOOKED_AT).articles
        every = (archive.article(one.id, as_of=scope.as_of) for one in listed)
    yield from (one for one in every if one and not one.retracted)


def _each_story(reports: Iterable[StoredArticle]) -> Iterator[StoredArticle]:
    seen: set[int] = set()
    for one in reports:
        if one.group not in seen:
            seen.add(one.group)
            yield one


def _admits(query: Query, article: StoredArticle) -> bool:
    """Whether nothing that the question excludes is in it."""
    if outlet_key(article.outlet or "") in map(outlet_key, query.outlets_excluded):
        return False
    told = f"{article.title}\n{article.text}".casefold()
    return not any(part.casefold() in told for part in query.excluded)


def _about(topic: str, terms: Terms, query_terms: Terms) -> Callable[[StoredArticle], bool]:
    words = frozenset(query_terms(topic))
    if not words:
        return lambda _: not topic  # "any news about it?" without a question before
    named = words.intersection(term for name in names(f"about {topic}") for term in terms(name))
    first, anywhere = (named, words - named) if named else (words, frozenset[str]())

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


def _openings(reports: Iterable[StoredArticle], archive: Archive, scope: Scope) -> Iterator[Quote]:
    """The first sentence of each report that can be quoted; each wording once."""
    seen: set[str] = set()
    for report in reports:
        about = Scope(as_of=scope.as_of, outlets=scope.outlets)
        gone = left_out(archive.search(report.title, about, limit=_AROUND))
        for start, end in _opening(report):
            quote = Quote(report, start, end)
            is_fit = _FEWEST_WORDS <= len(quote.text.split()) <= _MOST_WORDS
            if not (is_fit and is_whole(quote.text)) or is_order(quote.text):
                continue
            if gone.holds(report, start, end):
                continue
            if quote.text not in seen:
                seen.add(quote.text)
                yield quote
            break
