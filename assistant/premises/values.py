"""A value that a question takes for granted, against all that the archive tells of it over time."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from assistant.answerers.base import Found, Quote, Told
from assistant.figures.amending import standing_by
from assistant.figures.amounts import best_of, values_in
from assistant.figures.collecting import Asking, reports
from assistant.figures.comparing import agree
from assistant.figures.days import day_in
from assistant.figures.holders import holder_in, office_of
from assistant.figures.subject import Subject
from assistant.figures.value import Value
from assistant.figures.wanted import Wanted
from assistant.premises.assumed import Assumed, assumed_in
from assistant.premises.mentions import mentions
from assistant.premises.quoting import first_of_articles
from assistant.question import understand
from index import Hit

ABOUT = 0.5
"""Share of the words, names aside, that a passage with the value has around it."""
NEARLY = 0.7
"""The same as a share of the best passage's."""
AROUND = timedelta(days=31)
"""A report so near tells of the time that is named."""
APART = timedelta(days=92)
"""A report so far from it does not."""

Terms = Callable[[str], list[str]]


def misvalued(found: Found, terms: Terms, query_terms: Terms) -> tuple[Quote, ...]:
    """The quotes that give another value than a question takes for granted, the nearest in time
    first; empty where none does, or where anything that was found gives this one.
    """
    hits = (*found.hits, *found.more)
    for assumed in assumed_in(found.question.text, found.when.window):
        about = _about(assumed, found, hits, terms, query_terms)
        told = [one for one in _told(assumed, about, found) if _is_like(assumed, one.value)]
        if told and (against := _against(assumed, told, found, hits)):
            return against
    return ()


def _about(
    assumed: Assumed, found: Found, hits: Sequence[Hit], terms: Terms, query_terms: Terms
) -> list[Hit]:
    subject = Subject(understand(assumed.about, query_terms), found.idf, terms)
    shares = [subject.share(hit) for hit in hits]
    least = max(ABOUT, NEARLY * max(shares, default=0.0))
    return [hit for hit, share in zip(hits, shares, strict=True) if share >= least]


def _told(assumed: Assumed, about: Sequence[Hit], found: Found) -> list[Told]:
    last = found.scope.as_of.date() if found.scope.as_of else date.max
    asking = Asking(_reader(assumed), assumed.about)
    return [one for one in standing_by(reports(about, asking)) if one.day <= last]


def _reader(assumed: Assumed) -> Callable[..., list[Value]]:
    about = assumed.about
    if assumed.kind == "number":
        wanted = Wanted.of(about)
        return lambda line: best_of(values_in(line.text, wanted, line.before), line.text)
    if assumed.kind == "day":
        return lambda line: _kept(day_in(line.text, about, line.published, line.before))
    office = office_of(about)
    return lambda line: _kept(holder_in(line.text, office, line.before)) if office else []


def _kept(value: Value | None) -> list[Value]:
    return [value] if value else []


def _is_like(assumed: Assumed, value: Value) -> bool:
    """Whether a value is of the same kind: the same unit, a whole date."""
    if assumed.kind == "day":
        return len(value.text) == len(assumed.value.text)
    return not assumed.value.amount or value.unit == assumed.value.unit


def _against(
    assumed: Assumed, told: Sequence[Told], found: Found, hits: Sequence[Hit]
) -> tuple[Quote, ...]:
    window = found.when.window
    same = [one for one in told if agree(assumed.value, one.value)]
    other = [one for one in told if one not in same]
    is_told = bool(same) or mentions(assumed, hits)
    if not is_told:
        return _nearest(other, found)
    if not same or window is None or found.when.shape in ("first", "after"):
        return ()
    first, last = window.start.date(), window.end.date()
    if any(first - APART <= one.day <= last + APART for one in same):
        return ()
    return _nearest([one for one in other if first - AROUND <= one.day <= last + AROUND], found)


def _nearest(told: Sequence[Told], found: Found) -> tuple[Quote, ...]:
    """One of each article and wording: the nearest to the time that is named, else the newest."""
    window = found.when.window
    middle = window.start.date() if window and found.when.shape != "after" else date.max
    return first_of_articles(
        one.quote for one in sorted(told, key=lambda one: abs((one.day - middle).days))
    )
