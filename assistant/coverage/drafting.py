"""What outlets wrote, outlet by outlet, or a refusal that says which of it the archive lacks."""

from collections.abc import Sequence
from itertools import chain

from assistant.answerers.base import Draft, Found, Proved, Quote
from assistant.answerers.quotes import distinct
from assistant.answerers.topic import Topic
from assistant.coverage.fitting import Bars, Fit, fit_of
from assistant.coverage.naming import Named, asks_of_outlets, named_in, without
from assistant.orders import is_order
from assistant.question import is_whole, understand
from index import Archive, Hit
from index.hits import Sentence

MAX_QUOTES = 4
_HITS = 4
"""Passages of each outlet whose sentences are ranked."""
_ENOUGH = 3
"""Passages of an outlet among those found: with fewer, the outlet is searched by itself."""
_NOTE = (
    "The closest sentences of each outlet are shown; what they come to together, and whether they "
    "agree, is for you to judge."
)


def covered(found: Found, archive: Archive, bars: Bars | None = None) -> Draft | None:
    """What the outlets that a question names wrote of it; None where it names none.

    If the archive lacks one of them, or has nothing of them about this, the draft says so.
    """
    if found.question.language or "outlet" in found.wording.ignored:
        return None
    if not asks_of_outlets(found.question.text):
        return None
    named = named_in(found.question.text, found.scope.outlets or archive.outlets())
    if not named:
        return None
    bars = bars or Bars()
    asked = understand(without(found.question.text, named), archive.query_terms)
    topic = Topic(asked, archive.idf(set(asked.terms)), archive.terms)
    about = [hit for hit in found.hits if topic.around(hit).share >= bars.relayed]
    if gone := [one.name for one in named if not one.outlets and not _relaying(one, about)]:
        return _refused(f"The archive has no article of {_either(gone)}.")
    hits = [_hits(one, found, archive) if one.outlets else _relaying(one, about) for one in named]
    fit = fit_of(asked, hits, topic, archive.terms)
    if not fit.reaches(bars) or not fit.years_told:
        return _refused(_unfit(named, fit))
    by_outlet = [_quotes(found, archive, of_one) for of_one in hits]
    return _told(by_outlet, topic, bars)


def _relaying(named: Named, about: Sequence[Hit]) -> list[Hit]:
    """The passages about the question in which others name an outlet that the archive lacks."""
    return [hit for hit in about if named.name in hit.text]


def _hits(named: Named, found: Found, archive: Archive) -> list[Hit]:
    """The passages of an outlet, of a search of its own where few were found."""
    own = [hit for hit in (*found.hits, *found.more) if hit.outlet in named.outlets]
    if len(own) >= _ENOUGH:
        return own
    scope = found.scope.model_copy(update={"outlets": named.outlets})
    searched = archive.search(found.question.text, scope, limit=_HITS, is_question=True)
    seen = {(hit.article_id, hit.start) for hit in own}
    return [*own, *(hit for hit in searched if (hit.article_id, hit.start) not in seen)]


def _told(by_outlet: Sequence[Sequence[Quote]], topic: Topic, bars: Bars) -> Draft | None:
    """The best sentence of each outlet, then those of other articles that share enough words."""
    leading = [quotes[0] for quotes in by_outlet if quotes]
    further = [
        quote
        for quotes in by_outlet
        for quote in quotes[1:]
        if topic.own(quote.text) >= bars.further
    ]
    chosen = list(dict.fromkeys(chain(leading, further)))[:MAX_QUOTES]
    statements = tuple(Proved(quote.text, "verified", (quote,)) for quote in chosen)
    return Draft(statements, note=_NOTE if len(chosen) > 1 else None) if chosen else None


def _quotes(found: Found, archive: Archive, hits: Sequence[Hit]) -> list[Quote]:
    ranked = archive.sentences(found.question.text, hits[:_HITS], ignored=found.wording.ignored)
    return distinct(one for one in ranked if _may_stand(one, found))


def _may_stand(one: Sentence, found: Found) -> bool:
    is_gone = found.left_out.holds(one.hit.article, one.start, one.end)
    return is_whole(one.text) and not is_order(one.text) and not is_gone


def _refused(missing: str) -> Draft:
    return Draft(reason="not_in_archive", missing=missing)


def _unfit(named: Sequence[Named], fit: Fit) -> str:
    outlets = _either([one.name for one in named])
    if fit.lacking:
        return f"No article of {outlets} that comes near mentions {_either(list(fit.lacking))}."
    return f"No article of {outlets} comes near what is asked."


def _either(names: Sequence[str]) -> str:
    """ "the Wire", "the Wire or the Post"."""
    *first, last = names
    return f"{', '.join(first)} or {last}" if first else last
