"""Which days a sentence speaks of, and which the premise does."""

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from assistant.support.dates import Date
from assistant.support.reading import Reading
from index.time_forms import month_days
from index.timespan import Window, inferred_windows

_BESIDE = 3
"""Words in a clause with a date that tells nothing but the date: "on Friday"."""


class Days(NamedTuple):
    """Whole days, both included."""

    first: date
    last: date

    def overlaps(self, other: "Days", *, slack: int = 0) -> bool:
        """Whether both have a day in common, or are so many days apart at most."""
        room = timedelta(days=slack)
        return self.first - room <= other.last and other.first <= self.last + room


def window_of(text: str, reference: datetime) -> Days | None:
    """The one stretch of time that a premise names; None where it names none, or several."""
    windows = [one for one in inferred_windows(text, reference) if one.kind != "until"]
    return _days(windows[0]) if len(windows) == 1 else None


def _days(window: Window) -> Days:
    return Days(window.start.date(), window.end.date())


def reference_of(published: Iterable[datetime | None], as_of: datetime | None) -> datetime:
    """The moment from which a question is read: the as-of date, else the newest article's."""
    known = [one for one in published if one is not None]
    return as_of or max(known, default=datetime.now(UTC))


def told(read: Reading, place: int, published: date | None) -> Days | None:
    """The days that a sentence gives for what stands at a place; None where it gives none.

    They stand in the same clause, or alone between commas; of several the nearest count.
    """
    words = read.words
    lengths = Counter(word.clause for word in words)
    near = [
        one
        for one in read.dates
        if words[one.first].clause == words[place].clause
        or lengths[words[one.first].clause] <= one.last - one.first + _BESIDE
    ]
    known = [
        (min(abs(place - one.first), abs(place - one.last)), days)
        for one in near
        if not one.lead.startswith("before") and (days := days_of(one, published))
    ]
    return min(known, default=(0, None), key=lambda one: one[0])[1]


def days_of(found: Date, published: date | None) -> Days | None:
    """The days that a date of a text means, read on the day of publication."""
    try:
        return _days_of(found, published)
    except (ValueError, OverflowError):
        return None


def _days_of(found: Date, published: date | None) -> Days | None:
    year = found.year
    if found.month and not year and published:
        year = _nearest_year(found.month, found.day or 15, published)
    if year and found.month:
        first, last = month_days(year, found.month)
        day = date(year, found.month, found.day) if found.day else None
        return Days(day or first, day or last)
    if year:
        return Days(date(year, 1, 1), date(year, 12, 31))
    return _spoken(found, published) if published else None


def _nearest_year(month: int, day: int, published: date) -> int:
    years = (published.year - 1, published.year, published.year + 1)
    return min(years, key=lambda year: abs((date(year, month, min(day, 28)) - published).days))


def _spoken(found: Date, published: date) -> Days | None:
    back = {"today": 0, "tonight": 0, "yesterday": 1}.get(found.spoken)
    if found.weekday is not None:
        back = (published.weekday() - found.weekday) % 7
    if back is not None:
        day = published - timedelta(days=back)
        return Days(day, day)
    shift = {"last year": -1, "this year": 0}.get(found.spoken)
    if shift is None:
        return None
    year = published.year + shift
    return Days(date(year, 1, 1), date(year, 12, 31))
