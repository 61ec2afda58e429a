"""What times a question speaks of, seen from a reference moment.

Only wording is read, and only English. A window found here is a guess at when the articles that
answer were published: it may weigh in a ranking, and must never filter one. Only who asks for the
news of a day wants nothing else.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from index.time_forms import Days, Spoken, may_name_a_time, spoken_times

Kind = Literal["explicit", "relative", "since", "until"]

_FIRST_DAY = date(1000, 1, 1)
_MOMENT = timedelta(microseconds=1)

_LEAD = re.compile(
    r"\b(?:(?P<since>since|after|following)|(?P<until>before|until|till|by|prior to|up to|as of)|"
    r"(?P<between>between|from)|in|on|during|throughout|around|over|within)\s(?:the\s)?$",
    re.IGNORECASE,
)
_AND = re.compile(r"(?:\s?[-–—]\s?|,?\s(?:and|to|until|till|through)\s)(?:the\s)?", re.IGNORECASE)
_PRESENT_WORDS = re.compile(
    r"\b(?:remain(?:s|ing)?|still|now|nowadays|current|currently|latest|newest|today|so far|"
    r"as yet|at present|at the moment)\b",
    re.IGNORECASE,
)
_PRESENT_TENSE = re.compile(
    r"^(?:(?:who|what|which|where|when|how|whose)\b[^?]*?\b)?(?:is|are|does|do|has|have|will)\b",
    re.IGNORECASE,
)
_PAST_TENSE = re.compile(
    r"\b(?:was|were|did|had|ago|last|previous|former|originally)\b", re.IGNORECASE
)
_START = re.compile(r"(?:the )?(?:very )?(?:start|beginning)\b", re.IGNORECASE)
"""What comes after the start of a year comes from its first day on."""
_ANY_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


@dataclass(frozen=True)
class Window:
    """A stretch of time, both ends included, in UTC."""

    start: datetime
    end: datetime
    phrase: str
    """The words that say it."""
    kind: Kind
    """Dates are `explicit` or `relative`; `since` has its end, `until` its start not from the
    text: the reference, and the year 1000."""


def inferred_windows(text: str, reference: datetime) -> tuple[Window, ...]:
    """Every window that a question names, in order.

    Left out are those that begin after the reference, and those that hold everything before it. A
    reference without a time zone is in UTC.
    """
    if not may_name_a_time(text):
        return ()
    aware = reference if reference.tzinfo else reference.replace(tzinfo=UTC)
    now = aware.astimezone(UTC)
    return tuple(_windows(text, spoken_times(text, now.date()), now))


def prefers_newest(text: str) -> bool:
    """Whether the present state is asked for, so that the newest article leads."""
    return present_words(text) is not None


def present_words(text: str) -> str | None:
    """The words that ask for the present state: "still", "is"; None where it is not asked for."""
    if _ANY_YEAR.search(text):
        return None
    if said := _PRESENT_WORDS.search(text):
        return said.group()
    tense = _PRESENT_TENSE.match(text.strip())
    return tense.group().split()[-1] if tense and not _PAST_TENSE.search(text) else None


def _windows(text: str, found: list[Spoken], now: datetime) -> Iterator[Window]:
    position = 0
    while position < len(found):
        one = found[position]
        lead = _LEAD.search(text, max(0, one.start - 20), one.start)
        if other := _range_end(text, lead, found[position : position + 2]):
            one = other
            position += 1
        is_march = text[one.start : one.end] == "march" and text[: one.start].endswith("the ")
        if (lead or not one.days.loose) and not is_march:
            window = _window(text, lead, one, now)
            if window:
                yield window
        position += 1


def _range_end(text: str, lead: re.Match[str] | None, pair: list[Spoken]) -> Spoken | None:
    """Both ends of a range in one; "between November and February 2023" begins in 2022."""
    if not lead or not lead["between"] or len(pair) < 2:
        return None
    one, other = pair
    days = one.seen_from(other.days.last) if one.days.loose else one.days
    if not days or days.first > other.days.last or not _AND.fullmatch(text, one.end, other.start):
        return None
    whole = Days(days.first, other.days.last, days.relative and other.days.relative)
    return Spoken(one.start, other.end, whole, other.seen_from)


def _window(text: str, lead: re.Match[str] | None, found: Spoken, now: datetime) -> Window | None:
    first, last, relative, _ = found.days
    start, end = _midnight(first), _last_moment(last)
    kind: Kind = "relative" if relative else "explicit"
    word = lead.group().split()[0].lower() if lead else ""
    if lead and lead["since"]:
        is_from_start = word == "since" or bool(_START.match(text[found.start : found.end]))
        kind, start, end = "since", start if is_from_start else end + _MOMENT, now
    elif lead and lead["until"]:
        kind, end = "until", start - _MOMENT if word in ("before", "prior") else end
        start = _midnight(_FIRST_DAY)
    elif relative:
        end = min(end, now)
    if start > min(end, now) or (kind == "until" and end >= now):
        return None
    said = lead.start() if lead and kind in ("since", "until") else found.start
    return Window(start, end, text[said : found.end], kind)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), tzinfo=UTC)


def _last_moment(day: date) -> datetime:
    return datetime.combine(day, time.max, tzinfo=UTC)
