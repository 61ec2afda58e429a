"""The forms in which English says a time, and the days that each means on a given day."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""The first month of each, in the northern hemisphere."""
_NUMBERS = (
    {"a": 1, "an": 1, "couple": 2, "few": 3, "several": 5}
    | {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
    | {"nine": 9, "ten": 10, "eleven": 11, "twelve": 12}
)
_UNIT_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}
_RECENT_DAYS = {"day": 7, "week": 28, "month": 180, "year": 1095}
_PARTS = {"early": 0, "beginning": 0, "start": 0, "mid": 1, "middle": 1, "late": 2, "end": 2}
"""Which third of a month or year."""

_NAMED_DAY = re.compile(
    r"\b(?:black|cyber|super|good|easter|palm|ash|fat|bloody|holy|giving)\s$", re.IGNORECASE
)
_NAME_FOLLOWS = re.compile(r"\s[A-Z]")


class Days(NamedTuple):
    """Whole days, both included; `loose` ones are a time only after a word such as "in"."""

    first: date
    last: date
    relative: bool = False
    loose: bool = False


class Spoken(NamedTuple):
    """Days, where the text says them, and how to read them from another day."""

    start: int
    end: int
    days: Days
    seen_from: Callable[[date], Days | None]


_Match = re.Match[str]
_Reader = Callable[[_Match, date], Days | None]


def may_name_a_time(text: str) -> bool:
    """Whether the text has a word of any form; most questions have none."""
    return _hint().search(text) is not None


def spoken_times(text: str, today: date) -> list[Spoken]:
    """What the text says, in order; where two overlap, what begins first, then the longer one."""
    every = [
        (match.start(), -match.end(), read, match)
        for pattern, read in _forms()
        for match in pattern.finditer(text)
    ]
    kept: list[Spoken] = []
    reached = 0
    for start, _, read, match in sorted(every, key=lambda one: one[:2]):
        if start < reached:
            continue
        reached = match.end()
        seen_from = _careful(read, match)
        if days := seen_from(today):
            kept.append(Spoken(start, match.end(), days, seen_from))
    return kept


@lru_cache
def _hint() -> re.Pattern[str]:
    return re.compile(
        r"\d\d|\b(?:ago|today|tonight|yesterday|weekend|"
        r"(?:this|last)\s(?:night|morning|afternoon|evening)|"
        r"(?:day|week|month|year)s?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
        rf"{'|'.join(_SEASONS)}|(?:{'|'.join(_MONTHS)})\w*)\b",
        re.IGNORECASE,
    )


@lru_cache
def _forms() -> tuple[tuple[re.Pattern[str], _Reader], ...]:
    month = (
        r"(?P<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
        r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
    )
    year = r"(?P<y>(?:1[89]|20|21)\d\d)\b(?![-/]\d)"
    season = rf"(?P<s>{'|'.join(_SEASONS)})"
    nth = r"\d{1,2}(?:st|nd|rd|th)?(?![:.]?\d)"
    to = r"(?:\s?[-–]\s?|\s(?:to|and)\s)"
    part = rf"(?:(?:the\s)?(?P<part>{'|'.join(_PARTS)})(?:\sof)?[\s-])?"
    count = rf"(?:(?P<n>\d{{1,3}}|(?:a\s)?(?:couple|few)|{'|'.join(_NUMBERS)})(?:\sof)?\s)"
    unit = r"(?P<u>day|week|month|year)"
    forms: tuple[tuple[str, _Reader], ...] = (
        (r"(?P<y>(?:1[89]|20|21)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)", _iso),
        (rf"(?:(?P<from>{nth}){to})?(?P<d>{nth})\s(?:of\s)?{month}(?:,?\s{year})?", _date),
        (rf"{month}\s(?P<d>{nth})(?:{to}(?P<to>{nth}))?(?:,?\s{year})?", _date),
        (rf"{part}{month}(?:,?\s(?:of\s)?{year})?", _month),
        (rf"{part}(?P<sure>the\syear\s)?{year}", _year),
        (rf"(?P<which>last|this)\s{season}", _season),
        (rf"{season}\s(?:of\s)?{year}", _season),
        (r"today|tonight|this\s(?:morning|afternoon|evening)", _today),
        (r"(?P<before>the\sday\sbefore\s)?yesterday|last\snight", _yesterday),
        (
            r"(?:(?P<which>last|this\spast|past|this|next|coming)\s)?"
            r"(?P<w>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?day",
            _weekday,
        ),
        (r"(?P<which>last|this\spast|this|the)\sweekend", _weekend),
        (rf"(?P<which>later\sthis|this|last)\s{unit}(?!\sof)", _calendar),
        (rf"(?:the|these)\s(?P<which>past|last|previous)\s{count}?{unit}s?(?!\sof)", _rolling),
        (rf"(?P<which>past|last)\s{count}{unit}s?", _rolling),
        (rf"(?P<which>past)\s(?P<n>){unit}(?!\sof)", _rolling),
        (rf"recent\s{unit}s", _recent),
        (rf"{count}{unit}s?\sago", _ago),
    )
    return tuple(
        (re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE), reader) for pattern, reader in forms
    )


def _careful(read: _Reader, match: _Match) -> Callable[[date], Days | None]:
    """A 30 February is no day, nor is one 999 years before the year 500."""

    def seen_from(today: date) -> Days | None:
        try:
            return read(match, today)
        except (ValueError, OverflowError):
            return None

    return seen_from


def _iso(match: _Match, _today: date) -> Days:
    day = date(int(match["y"]), int(match["m"]), int(match["d"]))
    return Days(day, day)


def _date(match: _Match, today: date) -> Days:
    ends = match.groupdict()
    month = _number_of(_MONTHS, match["m"])
    first, last = (_ordinal(ends.get(end) or match["d"]) for end in ("from", "to"))
    year = int(match["y"]) if match["y"] else _latest_year(month, first, today)
    return Days(date(year, month, first), date(year, month, last), loose=not match["y"])


def _month(match: _Match, today: date) -> Days | None:
    """A bare month before a capital is a name: "by April Smith"."""
    if not match["y"] and _NAME_FOLLOWS.match(match.string, match.end()):
        return None
    month = _number_of(_MONTHS, match["m"])
    year = int(match["y"]) if match["y"] else _latest_year(month, 1, today)
    days = _third(*month_days(year, month), match["part"])
    return days._replace(loose=not (match["y"] or match["part"]))


def _year(match: _Match, _today: date) -> Days:
    year = int(match["y"])
    days = _third(date(year, 1, 1), date(year, 12, 31), match["part"])
    return days._replace(loose=not (match["sure"] or match["part"]))


def _season(match: _Match, today: date) -> Days:
    month = _SEASONS[match["s"].lower()]
    if year := match.groupdict().get("y"):
        return _three_months(int(year), month)
    days = _three_months(_latest_year(month, 1, today), month)
    if match["which"].lower() == "last" and days.last >= today:
        days = _three_months(days.first.year - 1, month)
    return days._replace(relative=True)


def _today(_match: _Match, today: date) -> Days:
    return Days(today, today, relative=True)


def _yesterday(match: _Match, today: date) -> Days:
    return _before(today, 2 if match["before"] else 1)


def _weekday(match: _Match, today: date) -> Days | None:
    """The last such day, today included; neither a coming one nor a name, like Black Friday."""
    which = (match["which"] or "").lower()
    text, start = match.string, match.start()
    named = _NAME_FOLLOWS.match(text, match.end()) and text[:start].lower()[-3:] != "on "
    if which in ("this", "next", "coming") or named or _NAMED_DAY.search(text, 0, start):
        return None
    back = (today.weekday() - _number_of(_WEEKDAYS, match["w"]) + 1) % 7
    return _before(today, 7 if which == "last" and not back else back)


def _weekend(match: _Match, today: date) -> Days | None:
    """The last one that has begun; "this weekend" is one to come, unless it is now."""
    which = match["which"].lower()
    back = (today.weekday() - 5) % 7
    if which == "this" and back > 1:
        return None
    saturday = today - timedelta(days=back + 7 if which == "last" and back <= 1 else back)
    return Days(saturday, saturday + timedelta(days=1), relative=True)


def _calendar(match: _Match, today: date) -> Days | None:
    """This week is the last seven days at least: a quiz on Tuesday asks for them."""
    which, unit = match["which"].lower(), match["u"].lower()
    if which.startswith("later") or unit == "day":
        return None
    monday = today - timedelta(days=today.weekday())
    starts = {
        "week": min(monday, today - timedelta(days=6)) if which == "this" else monday,
        "month": today.replace(day=1),
        "year": today.replace(month=1, day=1),
    }
    if which == "this":
        return Days(starts[unit], today, relative=True)
    last = starts[unit] - timedelta(days=1)
    firsts = {
        "week": last - timedelta(days=6),
        "month": last.replace(day=1),
        "year": last.replace(month=1, day=1),
    }
    return Days(firsts[unit], last, relative=True)


def _rolling(match: _Match, today: date) -> Days | None:
    """The last two weeks, up to today; "the last day" is that of something else."""
    unit = match["u"].lower()
    if not match["n"] and unit == "day" and match["which"].lower() == "last":
        return None
    length = _count(match["n"] or "one") * _UNIT_DAYS[unit]
    return Days(today - timedelta(days=length), today, relative=True)


def _recent(match: _Match, today: date) -> Days:
    return Days(today - timedelta(days=_RECENT_DAYS[match["u"].lower()]), today, relative=True)


def _ago(match: _Match, today: date) -> Days:
    """The day, the days around it, the month, the year."""
    number, unit = _count(match["n"]), match["u"].lower()
    if unit == "day":
        return _before(today, number)
    if unit == "week":
        middle, about = today - timedelta(weeks=number), timedelta(days=3)
        return Days(middle - about, middle + about, relative=True)
    if unit == "month":
        months = today.year * 12 + today.month - 1 - number
        return Days(*month_days(months // 12, months % 12 + 1), relative=True)
    year = today.year - number
    return Days(date(year, 1, 1), date(year, 12, 31), relative=True)


def _before(today: date, days: int) -> Days:
    day = today - timedelta(days=days)
    return Days(day, day, relative=True)


def _number_of(names: tuple[str, ...], word: str) -> int:
    return names.index(word[:3].lower()) + 1


def _ordinal(text: str) -> int:
    return int(text[:2] if text[:2].isdecimal() else text[:1])


def _count(text: str) -> int:
    return int(text) if text.isdecimal() else _NUMBERS[text.split()[-1].lower()]


def _latest_year(month: int, day: int, today: date) -> int:
    """The year of the last such day that is not to come."""
    return today.year if (month, day) <= (today.month, today.day) else today.year - 1


def month_days(year: int, month: int) -> tuple[date, date]:
    """The first and the last day of a month."""
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _three_months(year: int, month: int) -> Days:
    later = year * 12 + month + 1
    return Days(date(year, month, 1), month_days(later // 12, later % 12 + 1)[1])


def _third(first: date, last: date, part: str | None) -> Days:
    if not part:
        return Days(first, last)
    third = _PARTS[part.lower()]
    length = (last - first).days + 1
    start = first + timedelta(days=length * third // 3)
    return Days(start, first + timedelta(days=length * (third + 1) // 3 - 1))
