"""The dates of a text, each as far as it is told: year, month, day, weekday, or "yesterday"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from assistant.support.words import Word, each

MONTHS = each(
    "january february march april may june july august september october november december"
)
WEEKDAYS = each("monday tuesday wednesday thursday friday saturday sunday")
_SHORT = tuple(month[:3] for month in MONTHS)
_SPOKEN: Mapping[str, int] = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_SEASONS = frozenset({"spring", "summer", "autumn", "winter"})
LIKELY = frozenset(
    (*MONTHS, *_SHORT, "sept", *WEEKDAYS, *(f"{day}s" for day in WEEKDAYS), *_SPOKEN, *_SEASONS)
) | {"last", "this", "next"}
"""No other word begins a date, but for numbers."""
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d|21\d\d")
_MONEY_SIGNS = frozenset("$€£¥₹₽")
_COUNTED = frozenset(
    each(
        "people persons passengers soldiers troops fighters civilians workers employees residents "
        "prisoners captives detainees hostages inmates families households homes houses buildings "
        "children pupils patients refugees migrants evacuees officers firefighters protesters "
        "visitors spectators villagers jobs sheep cattle hectares acres metres meters kilometres "
        "kilometers km miles tonnes tons kg"
    )
)
_ABOUT = frozenset(each("about around nearly almost roughly approximately"))
_MORE = frozenset(each("more fewer less"))
_OF_A_YEAR = frozenset(
    each(
        "levels rates figures numbers prices standards earnings sales results dollars terms totals "
        "averages counts targets goals plans models editions candidates elections"
    )
)
"""What is measured against another year: "fewer than 2019 totals"."""
_OF_TIME = frozenset(
    each(
        "in since until till during by before after from to and or through throughout between for "
        "as most half start beginning end early late mid year class a an the this that these those "
        "my your his her its our their spring summer autumn fall winter"
    )
)
_NTH = ("st", "nd", "rd", "th")
_LEADS: Mapping[str, str] = {
    "before": "before",
    "until": "before",
    "till": "before",
    "by": "by",
    "after": "after",
    "since": "after",
    "from": "after",
}


@dataclass(frozen=True, slots=True)
class Date:
    """A day, month, year or weekday that a text names."""

    first: int
    last: int
    written: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """0 for Monday."""
    spoken: str = ""
    """Words that only a day of writing explains: "yesterday", "last year"; or a season."""
    lead: str = ""
    """before, by or after, where such a word leads in."""

    @property
    def has_day(self) -> bool:
        """Whether it names one day."""
        return self.day is not None or self.weekday is not None or self.spoken in _SPOKEN


def dates(words: Sequence[Word]) -> tuple[Date, ...]:
    """The dates of a text, in order."""
    return tuple(_dates(words))


def _dates(words: Sequence[Word]) -> Iterator[Date]:
    place = 0
    while place < len(words):
        low = words[place].low
        is_likely = low in LIKELY or low[0].isdecimal()
        if not is_likely or not (found := _at(words, place)):
            place += 1
            continue
        yield from found
        place = max(one.last for one in found) + 1


def _at(words: Sequence[Word], place: int) -> list[Date]:
    word = words[place]
    if month := _month(word):
        return _month_first(words, place, month)
    if _is_day(word):
        return _iso(words, place) or _day_first(words, place)
    if _is_year(words, place):
        return _iso(words, place) or [_dated(words, place, place, year=int(word.low))]
    if word.low.removesuffix("s") in WEEKDAYS:
        return [_dated(words, place, place, weekday=WEEKDAYS.index(word.low.removesuffix("s")))]
    if word.low in _SPOKEN or word.low in _SEASONS:
        return [_dated(words, place, place, spoken=word.low)]
    if word.low in ("last", "this", "next") and place + 1 < len(words):
        unit = words[place + 1].low
        if unit in ("year", "month", "week", "night"):
            return [_dated(words, place, place + 1, spoken=f"{word.low} {unit}")]
    return []


def _month(word: Word) -> int:
    """The month that a capitalised word names; "may" and "march" are verbs."""
    if not word.is_capital:
        return 0
    if word.low in MONTHS:
        return MONTHS.index(word.low) + 1
    short = word.low[:3] if word.low == "sept" else word.low
    return _SHORT.index(short) + 1 if short in _SHORT else 0


def _is_day(word: Word) -> bool:
    return word.low.isdecimal() and len(word.low) <= 2 and 1 <= int(word.low) <= 31


def _is_year(words: Sequence[Word], place: int) -> bool:
    """A bare number of four digits that neither money nor a hyphen stands before."""
    if not _YEAR.fullmatch(words[place].low):
        return False
    before = words[place - 1].low if place else ""
    return before not in _MONEY_SIGNS and not _is_counted(words, place)


def _is_counted(words: Sequence[Word], place: int) -> bool:
    """Whether a number counts what is behind it: "carried 1700 passengers", "about 2000 calls".

    What may be either is a year: "by 2000 people" is not read as a number.
    """
    here = words[place]
    if place + 1 == len(words) or words[place + 1].clause != here.clause:
        return False
    leads = [word for word in words[max(0, place - 2) : place] if word.clause == here.clause]
    if leads and not _may_count(leads):
        return False
    thing = words[place + 1].low
    if thing in _COUNTED:
        return True
    is_many = len(thing) > 4 and thing.endswith("s") and thing not in _OF_A_YEAR
    return is_many and bool(leads) and _is_about(leads)


def _may_count(leads: Sequence[Word]) -> bool:
    """Whether these one or two words may stand before a number that counts."""
    *further, before = leads
    if before.low in _OF_TIME or before.is_number:
        return False
    if before.low == "of":
        return not (further and (further[0].low in _OF_TIME or further[0].low in MONTHS))
    return before.opens or not before.is_capital  # no "World Cup 2022 workers"


def _is_about(leads: Sequence[Word]) -> bool:
    *further, before = leads
    if before.low == "than":
        return bool(further) and further[0].low in _MORE
    return before.low in _ABOUT or (before.low == "least" and bool(further))


def _iso(words: Sequence[Word], place: int) -> list[Date]:
    """2025-11-26, the only order that hyphens leave no doubt about."""
    parts = [word.low for word in words[place : place + 3]]
    if len(parts) < 3 or not (words[place + 1].hyphen and words[place + 2].hyphen):
        return []
    if not (_YEAR.fullmatch(parts[0]) and all(_is_day(w) for w in words[place + 1 : place + 3])):
        return []
    year, month, day = (int(part) for part in parts)
    if not 1 <= month <= 12:
        return []
    return [_dated(words, place, place + 2, year=year, month=month, day=day)]


def _month_first(words: Sequence[Word], place: int, month: int) -> list[Date]:
    """November 26, 2025; May 3 to 7; November 2025; November."""
    days, last = _day_list(words, place + 1)
    year, end = _year_after(words, last if days else place)
    if (
        not days
        and words[place].low in ("may", "march")
        and year is None
        and _is_verb(words, place)
    ):
        return []
    named: list[int | None] = [*days] or [None]
    return [_dated(words, place, end, year=year, month=month, day=day) for day in named]


def _is_verb(words: Sequence[Word], place: int) -> bool:
    """A capital alone makes no month of "May": "May" opens sentences, and names people."""
    before = words[place - 1].low if place else ""
    return before not in ("in", "since", "until", "by", "of", "early", "late", "mid", "to", "last")


def _day_first(words: Sequence[Word], place: int) -> list[Date]:
    """26 November 2025; 3 to 7 May; the 26th of November."""
    days, last = _day_list(words, place)
    after = last + 1 + (last + 1 < len(words) and words[last + 1].low == "of")
    if not days or after >= len(words) or not (month := _month(words[after])):
        return []
    year, end = _year_after(words, after)
    return [_dated(words, place, end, year=year, month=month, day=day) for day in days]


def _day_list(words: Sequence[Word], place: int) -> tuple[list[int], int]:
    """One day, or two joined by a hyphen, "to" or "and"; and the last word of them."""
    if place >= len(words) or not _is_day(words[place]):
        return [], place - 1
    days, last = [int(words[place].low)], _past_ending(words, place)
    following = last + 1
    if following < len(words) and words[following].low in ("to", "and"):
        following += 1
    elif following >= len(words) or not words[following].hyphen:
        return days, last
    if following < len(words) and _is_day(words[following]):
        end = _past_ending(words, following)
        if _touches_month(words, place, end):
            return [*days, int(words[following].low)], end
    return days, last


def _touches_month(words: Sequence[Word], first: int, last: int) -> bool:
    beside = [words[place] for place in (first - 1, last + 1) if 0 <= place < len(words)]
    return any(_month(word) for word in beside)


def _past_ending(words: Sequence[Word], place: int) -> int:
    has = place + 1 < len(words) and words[place + 1].low in _NTH and words[place + 1].glued
    return place + has


def _year_after(words: Sequence[Word], last: int) -> tuple[int | None, int]:
    after = last + 1 + (last + 1 < len(words) and words[last + 1].low == "of")
    is_year = after < len(words) and bool(_YEAR.fullmatch(words[after].low))
    if is_year and not _is_counted(words, after):
        return int(words[after].low), after
    return None, last


def _dated(
    words: Sequence[Word],
    first: int,
    last: int,
    *,
    year: int | None = None,
    month: int | None = None,
    day: int | None = None,
    weekday: int | None = None,
    spoken: str = "",
) -> Date:
    written = " ".join(word.text for word in words[first : last + 1])
    before = [
        word.low for word in words[max(0, first - 2) : first] if word.low not in ("on", "the")
    ]
    lead = _LEADS.get(before[-1], "") if before else ""
    return Date(first, last, written, year, month, day, weekday, spoken, lead)


def header_day(words: Sequence[Word]) -> date | None:
    """The day of a passage's header line: the last whole date in it."""
    whole = [one for one in dates(words) if one.year and one.month and one.day]
    if not whole:
        return None
    return _day(whole[-1].year, whole[-1].month, whole[-1].day)


def _day(year: int | None, month: int | None, day: int | None) -> date | None:
    try:
        return date(year or 0, month or 0, day or 0)
    except ValueError:
        return None


def covers(told: Date, quoted: Date, published: date | None) -> bool:
    """Whether a quote's date, read on the day of publication, tells all that a statement does."""
    if {told.lead, quoted.lead} == {"before", "after"}:
        return False
    if told.spoken:
        return told.spoken == quoted.spoken
    return any(_agrees(told, known) for known in readings(quoted, published))


def readings(quoted: Date, published: date | None) -> Iterator[Date]:
    yield quoted
    if quoted.year and quoted.month and quoted.day:
        yield from _with_weekday(quoted, quoted.year, quoted.month, quoted.day)
    elif published:
        for day in _days(quoted, published):
            yield from _with_weekday(quoted, day.year, day.month, day.day)
        if quoted.month and not quoted.day and not quoted.year:
            year = _nearest_year(quoted.month, published)
            yield Date(quoted.first, quoted.last, quoted.written, year, quoted.month)
        if quoted.spoken.endswith(" year"):
            shift = {"last": -1, "this": 0, "next": 1}[quoted.spoken.split()[0]]
            yield Date(quoted.first, quoted.last, quoted.written, published.year + shift)


def _nearest_year(month: int, published: date) -> int:
    """The year of a month told without one: the nearest to the day of publication."""
    years = (published.year - 1, published.year, published.year + 1)
    return min(years, key=lambda year: abs(12 * (year - published.year) + month - published.month))


def _with_weekday(quoted: Date, year: int, month: int, day: int) -> Iterator[Date]:
    if real := _day(year, month, day):
        weekday = real.weekday()
        if quoted.weekday is None or quoted.weekday == weekday:
            yield Date(quoted.first, quoted.last, quoted.written, year, month, day, weekday)


def _days(quoted: Date, published: date) -> list[date]:
    """The days that a weekday, "yesterday", or a day without its year may mean when published."""
    if quoted.spoken in _SPOKEN:
        shifts = [_SPOKEN[quoted.spoken]]
    elif quoted.weekday is not None:
        back = (published.weekday() - quoted.weekday) % 7
        shifts = [-back, 7 - back]
    elif quoted.month and quoted.day:
        years = [published.year + shift for shift in (-1, 0, 1)]
        known = [day for year in years if (day := _day(year, quoted.month, quoted.day))]
        return [min(known, key=lambda day: abs(day - published))] if known else []
    else:
        return []
    return [shifted for shift in shifts if (shifted := _shifted(published, shift))]


def _shifted(day: date, shift: int) -> date | None:
    try:
        return day + timedelta(days=shift)
    except OverflowError:
        return None


def _agrees(told: Date, known: Date) -> bool:
    pairs = (
        (told.year, known.year),
        (told.month, known.month),
        (told.day, known.day),
        (told.weekday, known.weekday),
    )
    return all(mine is None or mine == theirs for mine, theirs in pairs)


def of_header(published: date) -> Date:
    """The day of publication as a date of the text."""
    return Date(0, 0, "", published.year, published.month, published.day, published.weekday())
