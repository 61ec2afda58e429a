"""Moments from what people, feeds and files write: always aware, always UTC, never guessed."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import NamedTuple

from index.errors import BadInput

FIRST_YEAR, LAST_YEAR = 1000, 2200
"""A year outside is a slip of the pen, or a number that was never a date."""

YEARS = r"^(1\d{3}|2[01]\d{2}|2200)-"
MOMENT_SCHEMA = {
    "type": "string",
    "anyOf": [{"format": "date", "pattern": YEARS}, {"format": "date-time", "pattern": YEARS}],
    "examples": ["2025-11-30", "2025-11-30T18:00:00+04:00"],
}
"""A day or a moment as programs write it."""

_HOW = "write it like 2024-02-28 or 2024-02-28T10:30:00+04:00."
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECONDS_FROM = 1e11
"""Read as seconds this would be the year 5138."""
_LONGEST = 64
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WEEK = re.compile(r"\d{4}-?W\d\d", re.IGNORECASE)
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:T(?=\d))?")
_DOTTED = re.compile(r"(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)")

_ZONES = (
    {"UT": 0, "WET": 0, "WEST": 1, "BST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3}
    | {"EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7}
    | {"AKST": -9, "AKDT": -8, "HST": -10, "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11}
)
"""Hours east of UTC: the names of RFC 5322, and those that mean one thing in news."""

_SIGNED_ZONE = re.compile(rf"\b(?:GMT|UTC|{'|'.join(_ZONES)})\s?(?=[+-]\d)")


class _Reading(NamedTuple):
    moment: datetime
    has_time: bool


def parse_moment(value: str | int | float | date | datetime) -> datetime:
    """The moment in UTC that a user, a feed or a file names.

    Takes ISO 8601, RFC 2822, English dates, and seconds or milliseconds since 1970. A bare day is
    its midnight; a moment without a time zone is in UTC. What is impossible, misses a day, month or
    year, or can be read as two days (03/04/2024) raises `BadInput`.
    """
    return _read(value).moment


def has_time(value: str | int | float | date | datetime) -> bool:
    """Whether the value names a time of day; `BadInput` where it is no date at all."""
    return _read(value).has_time


def _read(value: object) -> _Reading:
    try:
        moment, timed = _from_anything(value)
        if not FIRST_YEAR <= moment.year <= LAST_YEAR:
            raise ValueError("year out of range")
        return _Reading(_in_utc(moment), timed)
    # dateutil lets whatever its own code trips over through: indexes, decimals, types
    except (ValueError, ArithmeticError, LookupError, TypeError, AttributeError):
        raise BadInput(f"{_shown(value)} is not a date: {_HOW}") from None


def _from_anything(value: object) -> _Reading:
    if isinstance(value, datetime):
        return _Reading(value, True)
    if isinstance(value, date):
        return _bare(value)
    if isinstance(value, str):
        return _from_text(value.strip())
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _from_number(value)
    raise ValueError("neither text nor number")


def _from_number(number: int | float) -> _Reading:
    whole = int(number)
    if whole == number and FIRST_YEAR <= whole <= LAST_YEAR:
        raise ValueError("a bare year")
    if whole == number and 10_000_000 <= whole <= 99_999_999:
        return _bare(date.fromisoformat(str(whole)))
    seconds = number / 1000 if abs(number) >= _MILLISECONDS_FROM else number
    return _Reading(_EPOCH + timedelta(seconds=seconds), True)


def _from_text(text: str) -> _Reading:
    if not text or len(text) > _LONGEST or _WEEK.match(text):
        raise ValueError("empty, too long, or a week")
    if text.isascii() and text.isdecimal():
        return _from_digits(text)
    try:
        return _from_iso(text)
    except ValueError:
        return _from_words(text)


def _from_digits(digits: str) -> _Reading:
    """20240228, 20240228103000, or 10 or 13 digits since 1970."""
    if len(digits) == 8:
        return _bare(date.fromisoformat(digits))
    if len(digits) == 14:
        return _Reading(datetime.fromisoformat(f"{digits[:8]}T{digits[8:]}"), True)
    if len(digits) in (10, 13):
        return _from_number(int(digits))
    raise ValueError("digits of no known form")


def _from_iso(text: str) -> _Reading:
    try:
        return _bare(date.fromisoformat(text))
    except ValueError:
        return _Reading(datetime.fromisoformat(text), True)


def _from_words(text: str) -> _Reading:
    """Read the text twice, with other defaults and the other order of day and month.

    Where the two differ, the text did not say it: then the day is refused, the hour is absent.
    """
    from dateutil.parser import parse

    # dateutil reads "GMT+4" as POSIX does, four hours west; without the name it reads the sign
    spelled = _SIGNED_ZONE.sub("", _DOTTED.sub(_day_first, _YEAR_FIRST.sub(_year_first, text)))
    one = parse(spelled, default=datetime(2000, 1, 1, tzinfo=UTC), tzinfos=_zone)
    late = datetime(2001, 12, 31, 12, tzinfo=UTC)
    other = parse(spelled, default=late, dayfirst=True, tzinfos=_zone)
    if one.date() != other.date():
        raise BadInput(f"{_shown(text)} does not name one day: {_HOW}")
    if f"{one.year:04}" not in spelled:
        raise ValueError("a year of two digits")
    return _Reading(one, True) if one.hour == other.hour else _bare(one)


def _year_first(match: re.Match[str]) -> str:
    year, _, month, day = match.groups()
    return _spelled(date(int(year), int(month), int(day)))


def _day_first(match: re.Match[str]) -> str:
    """With dots the day comes first (28.02.2024), unless it cannot."""
    day, month, year = (int(part) for part in match.groups())
    return _spelled(date(year, day, month) if month > 12 else date(year, month, day))


def _spelled(day: date) -> str:
    return f" {day.day} {_MONTHS[day.month - 1]} {day.year:04} "


def _zone(name: str | None, offset: int | None) -> timezone:
    """The zone of a parsed moment; a name that is unknown must not become UTC, nor ours."""
    if offset is not None:
        return timezone(timedelta(seconds=offset))
    if name is None:
        return UTC
    return timezone(timedelta(hours=_ZONES[name]))


def _bare(day: date) -> _Reading:
    return _Reading(datetime.combine(day, time(), tzinfo=UTC), False)


def _in_utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        return moment.replace(tzinfo=UTC)
    return moment.astimezone(UTC)


def _shown(value: object) -> str:
    """What was given, short enough for a sentence, whatever it is."""
    if isinstance(value, int) and abs(value) >= 10**30:
        return "A number that large"
    if not isinstance(value, (str, int, float, date)):
        return f"A value of type {type(value).__name__}"
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
