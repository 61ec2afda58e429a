"""A value that a question takes for granted, against all that the archive tells of it over time."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from assistant.answerers.base import Found, Quote, Told
from assistant.figures.amending import standing_by
from assistant.figures.asking import askings
from assistant.figures.collecting import reports
from assistant.figures.comparing import same as is_same
from assistant.figures.subject import Subject
from assistant.figures.value import Value
from assistant.premises.assumed import Assumed, AssumedKind, assumed_in
from assistant.premises.mentions import mentions
from assistant.premises.quoting import first_of_articles
from assistant.question import Terms, understand
from index import Hit
from index.timespan import Window

ABOUT = 0.5
"""Share of the words, names aside, that a passage with the value has around it."""
NEARLY = 0.7
"""The same as a share of the best passage's."""
AROUND = timedelta(days=31)
"""A report so near tells of the time that is named."""
APART = timedelta(days=92)
"""A report so far from it does not."""

_NOBODY = re.compile(
    r"^\W*(?:why|how come)\s(?:did|was|were|has|have|had)?\s?(?:there\s)?"
    r"(?:nobody|no[ -]one|none|not (?:one|a single)|no)\b",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"^\W*(?:why|how come)\s(?:do|does|is|are|has|have)(?:n['’]t)?\b|"
    r"^\W*how come[^?]*\b(?:has|have|is|are) (?:no\b|not a single)",
    re.IGNORECASE,
)
"""What says that there is none now: the latest count tells."""
_ASKED: dict[AssumedKind, str] = {"number": "{}", "day": "When is {}?", "holder": "{}"}
"""How to ask for the value of what a question names."""


@dataclass(frozen=True)
class Verdict:
    """What the values that were found say of those that a question takes for granted."""

    against: tuple[Quote, ...] = ()
    """The quotes that give another one, the nearest in time first."""
    is_told: bool = False
    """Whether one is told after all."""
    is_same: bool = False
    """Whether it is told of the very thing."""


def by_values(found: Found, terms: Terms, query_terms: Terms) -> Verdict:
    """Hold the numbers, days and office holders of a question to what was found."""
    is_told = is_same = False
    for assumed in assumed_in(found.question.text, found.when.window):
        subject = Subject(understand(assumed.things, query_terms), found.idf, terms)
        named = [hit for hit in (*found.hits, *found.more) if subject.share(hit) > 0]
        told = list(_told(assumed, _about(subject, named), found, query_terms))
        if not told:
            continue
        near = _near(subject, (*found.hits, *found.more)) if assumed.kind == "holder" else named
        verdict = _verdict(assumed, told, found, near)
        if verdict.against:
            return verdict
        is_told |= verdict.is_told and bool(assumed.value.amount or assumed.value.text)
        is_same |= verdict.is_same
    return Verdict(is_told=is_told, is_same=is_same)


def _near(subject: Subject, hits: Sequence[Hit]) -> list[Hit]:
    """Those that have one of its names: who is mayor of a town need not be told with its land."""
    names = subject.question.names
    return [hit for hit in hits if any(n in f"{hit.title} {hit.text}".casefold() for n in names)]


def _about(subject: Subject, hits: Sequence[Hit]) -> list[Hit]:
    shares = [subject.share(hit) for hit in hits]
    least = max(ABOUT, NEARLY * max(shares, default=0.0))
    return [hit for hit, share in zip(hits, shares, strict=True) if share >= least]


def _told(
    assumed: Assumed, about: Sequence[Hit], found: Found, query_terms: Terms
) -> Iterator[Told]:
    text = _ASKED[assumed.kind].format(assumed.about)
    last = found.scope.as_of.date() if found.scope.as_of else date.max
    for asked in askings(understand(text, query_terms), "state")[:1]:
        for one in standing_by(reports(about, asked)):
            if one.day <= last and _is_like(assumed, one.value):
                yield one


def _is_like(assumed: Assumed, value: Value) -> bool:
    """Whether a value is of the same kind: the same unit, a whole date."""
    if assumed.kind == "day":
        return len(value.text) == len(assumed.value.text)
    return not assumed.value.amount or value.unit in _units(assumed)


def _units(assumed: Assumed) -> set[str]:
    """A number without a known unit may have that of a currency which is none of this world."""
    unit = assumed.value.unit
    return {unit} if unit else {unit, assumed.behind, f"{assumed.behind}s"}


def _is_told(assumed: Assumed, value: Value) -> bool:
    """Whether a value is as good as the one that is taken for granted."""
    return is_same(replace(assumed.value, unit=value.unit), value)


def _verdict(assumed: Assumed, told: Sequence[Told], found: Found, named: Sequence[Hit]) -> Verdict:
    window = _window(assumed, found)
    same = [one for one in told if _is_told(assumed, one.value)]
    other = [one for one in told if one not in same]
    is_none_now = assumed.value.amount == 0 and bool(_NOW.search(found.question.text))
    if not same and (is_none_now or not mentions(assumed, named, ever=_is_ever(found))):
        return Verdict(_nearest(other, found, window))
    if not same or window is None or found.when.shape in ("first", "after"):
        return Verdict(is_told=True, is_same=bool(same))
    first, last = window.start.date(), window.end.date()
    if any(first - APART <= one.day <= last + APART for one in same):
        return Verdict(is_told=True, is_same=True)
    then = [one for one in other if first - AROUND <= one.day <= last + AROUND]
    return Verdict(_nearest(then, found, window))


def _window(assumed: Assumed, found: Found) -> Window | None:
    """The time of which a value is told; the day that something is set for is none."""
    window = found.when.window
    is_itself = (
        assumed.kind == "day"
        and window
        and (window.start.date().isoformat() == window.end.date().isoformat() == assumed.value.text)
    )
    return None if is_itself else window


def _is_ever(found: Found) -> bool:
    """Whether none is said to have been there at all: "why was nobody hurt"."""
    return bool(_NOBODY.search(found.question.text)) and found.when.window is None


def _nearest(told: Sequence[Told], found: Found, window: Window | None) -> tuple[Quote, ...]:
    """One of each article and wording: the nearest to the time that is named, else the newest."""
    middle = window.start.date() if window and found.when.shape != "after" else date.max
    return first_of_articles(
        one.quote for one in sorted(told, key=lambda one: abs((one.day - middle).days))
    )
