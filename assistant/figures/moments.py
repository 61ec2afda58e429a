"""Of which day a value is true: the date that its sentence tells, else the day of publication."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from assistant.figures.comparisons import SIDE, Past, is_past_mention, past_at, pasts
from assistant.figures.dated import (
    AS_OF,
    AWAY,
    CLAUSE,
    DAY_BEFORE,
    Told,
    clause_before,
    clause_of,
    dates_in,
    is_of_value,
)
from assistant.figures.occasions import (
    OCCASION,
    ONE_OF_TWO,
    POINTS_BACK,
    SAME_DAY,
    is_of_same,
)
from index.time_forms import spoken_times

__all__ = ["Moment", "is_past_mention", "moment"]
_THEN = re.compile(
    r"\b(?:and|but)\s(?:then|later|since|has\ssince|subsequently)\s"
    r"(?:rose|fell|grew|dropped|climbed|went|changed|risen|fallen|grown)\b",
    re.IGNORECASE,
)
"""What follows is of a later day: "it was 36 in August and then rose to 95"."""
_ROSE = re.compile(r",\s(?:rose|fell|grew|dropped|climbed|shrank|sank|went)\b", re.IGNORECASE)
_IN_ASIDE = re.compile(r",\s[^,;:]{0,30}\d[^;:]{0,40}\b(?:as|in|on|by)\s$", re.IGNORECASE)
_WHEN = re.compile(r",?\swhen\s")
_SPEECH = re.compile(
    r"\b(?:said|says|told|announced|confirmed|reported|according|statement|counted|put|gave|"
    r"remarks|published|released|updated|showed|added|estimated|bulletin|report)\b",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"\b(?:said|told|announced|confirmed|reported|stated|put|gave|published|maintained|"
    r"insisted|claimed|denied|rejected|wrote|offered|presented|briefed|met\sthe\s(?:press|media)|took\squestions|"
    r"had\s(?:its|their|his|her)\ssay)\b[^;]*$",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"\b(?:said|says|saying|told|according|announced|confirmed|reported|stated|put|gave|insisted|"
    r"claimed|spoke|insisting|claiming|putting|differently|countered|replied)\b",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"\b(?P<n>(?:a|one|two|three|four|five|six|ten|\d{1,2})\s(?:day|week|month|year)s?)\s"
    r"(?:earlier|previously|prior|before(?!\s(?!and|but|when|in|on|it|he|she|they)\w))\b|"
    r"\bthe\s(?:previous|preceding)\s"
    r"(?P<unit>day|week|month|year)\b",
    re.IGNORECASE,
)
_OPENS = re.compile(r"\W*[\"“‘]")
_STOP = re.compile(r"(?<=[.!?])[\"”’]?\s+(?=[\"“‘A-Z])")
_LAST_SENTENCES = 400
_FRESH = 3
"""Days within which what one side said is of the day when the other did, a sentence before."""
_MONTH = 20
"""Days of a stretch that is a month or a year, and no week."""


@dataclass(frozen=True)
class Moment:
    """The day that a value is true of."""

    day: date
    stated: bool
    """The text says it; else it is the day of publication."""
    phrase: str
    """The words that say it; empty where none do."""


def moment(
    sentence: str,
    published: date | None,
    *,
    at: int | None = None,
    before: str = "",
    after: str = "",
) -> Moment | None:
    """The day of the value at a character of the sentence; without `at`, of its main value.

    `before` is what stands before the sentence: "the same day" looks there; and `after` what stands
    behind: "The announcement was made on Monday" does. None where nothing
    tells the day, as for an earlier value whose own time is not told.
    """
    middle = min(max(at or 0, 0), len(sentence))
    shift = max(0, middle - SIDE)
    text, here = sentence[shift : middle + SIDE], None if at is None else middle - shift
    past = past_at(text, here) if here is not None else None
    if past is not None and here is not None:
        return _of_past(text, published, here, past)
    if found := _of_present(text, published, here):
        return found
    if earlier := _of_before(text, before[-_LAST_SENTENCES:], published):
        return earlier
    if later := _of_after(after[:_LAST_SENTENCES], published):
        return later
    return Moment(published, False, "") if published else None


def _of_after(after: str, published: date | None) -> Moment | None:
    """The day in a sentence that says when it was said what stands before."""
    first = _STOP.split(after.strip())[0]
    return _last_day(first, published) if POINTS_BACK.match(first) else None


def _of_before(text: str, before: str, published: date | None) -> Moment | None:
    """The day of what the sentence goes on from: the occasion, or what the same speaker said."""
    last = _STOP.split(before.rstrip())[-1]
    is_occasion = "\n" not in before[len(before.rstrip()) :] and OCCASION.search(last)
    if is_occasion or (_OPENS.match(text) and _SPEECH.search(last)):
        return _last_day(last, published)
    if SAME_DAY.search(text) or ONE_OF_TWO.search(text):
        return _last_day(before, published)
    if is_of_same(text, last) and (found := _last_day(last, published)):
        return found
    if "\n" in before[len(before.rstrip()) :] or not _SAYS.search(text):
        return None
    if not _SAID.search(last):
        return None
    found = _last_day(last, published) or _of_side(before, published)
    return found if found and _is_fresh(found.day, published) else None


def _of_side(before: str, published: date | None) -> Moment | None:
    """ "Each side had its say on Friday. 12 died, said the mayor. 19 did, said the union"."""
    said = _STOP.split(before.rstrip())[-2:-1]
    return _last_day(said[0], published) if said and _SAID.search(said[0]) else None


def _is_fresh(day: date, published: date | None) -> bool:
    return published is not None and 0 <= (published - day).days <= _FRESH


def _of_present(text: str, published: date | None, at: int | None) -> Moment | None:
    compared, every = pasts(text), dates_in(text, published)
    told = [
        one
        for one in every
        if not any(past.start <= one.start < past.end for past in compared)
        and is_of_value(text, one, published)
    ]
    if at is not None:
        told += [one for one in every if _is_when(text[one.end : at])]
        told = [one for one in told if _is_in_reach(text, one, at)]
        told = [one for one in told if not _is_of_earlier(text, one, at)]
    best = min(told, key=lambda one: _distance(text, one, at), default=None)
    if best is None and at is not None:
        best = _of_lead(text, every, at, published)
    return _moment(text, best, published) if best else None


def _is_of_earlier(text: str, one: Told, at: int) -> bool:
    """Whether a date belongs to a value before the one meant: "40 in August, rose to 95"."""
    if _THEN.search(text, one.end, max(at, one.end)):
        return True
    return at > one.end and bool(_ROSE.match(text, one.end) and _IN_ASIDE.search(text[: one.start]))


def _of_lead(text: str, every: list[Told], at: int, published: date | None) -> Told | None:
    """The fresh day before a colon, on which it was said: "… were told on Monday: 12 died"."""
    colon = text.rfind(": ", 0, at)
    led = [one for one in every if one.end <= colon and one.is_day]
    fresh = [one for one in led if _is_fresh(one.days.last, published)]
    is_away = any(AWAY.search(clause_before(text, one.start)) for one in fresh)
    return fresh[0] if len(fresh) == 1 and not is_away else None


def _is_in_reach(text: str, one: Told, at: int) -> bool:
    """Whether no semicolon parts them, but for who says it: "…; this was announced on Monday"."""
    between = text[min(at, one.end) : max(at, one.start)]
    if ";" not in between:
        return True
    if one.start > at:
        return between.count(";") == 1 and bool(
            POINTS_BACK.match(between.partition(";")[2].lstrip())
        )
    return one.is_day and bool(_SAID.search(clause_before(text, one.start)))


def _of_past(text: str, published: date | None, at: int, past: Past) -> Moment | None:
    """The own time of an earlier value: in its phrase, or told from the day of the present one."""
    every = dates_in(text, published)
    told = [one for one in every if past.start <= one.start < past.end]
    behind = [one for one in told if one.start >= at] or told
    if not behind and text[past.start :][:3].casefold() == "had":
        behind = [one for one in every if _is_fronted(text, one, past)]
    if behind:
        return _moment(text, behind[0], published)
    match = _AGO.search(text, at, past.end)
    today = _of_present(text, published, None) if match else None
    reference = today.day if today else published
    if match is None or reference is None:
        return None
    day = _ago(match, reference)
    return Moment(day, True, match.group()) if day else None


def _is_fronted(text: str, one: Told, past: Past) -> bool:
    """ "In March, the figure had been 41", and "the count, in March, had been 41"."""
    return one.end <= past.start and not AWAY.search(clause_before(text, one.start))


def _ago(match: re.Match[str], today: date) -> date | None:
    """A year before 14 May 2031 is 14 May 2030."""
    found = spoken_times(f"{match['n'] or 'a ' + match['unit']} ago", today)
    if not found:
        return None
    first, last = found[0].days[:2]
    if (last - first).days < _MONTH:
        return first + (last - first) / 2
    month = today.month if last.month != first.month else first.month
    return date(first.year, month, min(today.day, monthrange(first.year, month)[1]))


def _distance(text: str, one: Told, at: int | None) -> tuple[bool, bool, bool, int]:
    """Least for what is said "as of", stands in the clause of the value, or of who says it."""
    clause = clause_of(text, one.start)
    is_as_of = bool(AS_OF.search(clause_before(text, one.start)))
    if at is None:
        return not is_as_of, not _SPEECH.search(clause), not one.is_day, one.start
    between = text[min(at, one.end) : max(at, one.start)]
    return (
        bool(CLAUSE.search(between)) and not _is_when(between),
        not is_as_of,
        not _SPEECH.search(clause) and bool(CLAUSE.search(between)),
        abs(one.start - at),
    )


def _is_when(between: str) -> bool:
    """ "1987, when the figure reached 212"."""
    return bool(_WHEN.match(between)) and not CLAUSE.search(between.lstrip(", "))


def _moment(text: str, one: Told, published: date | None) -> Moment:
    is_day_before = text[one.start : one.end].casefold() == DAY_BEFORE
    day = one.days.first if is_day_before else one.days.last
    if published and not is_day_before and one.days.first <= published < day:
        day = published
    return Moment(day, True, text[one.start : one.end])


def _last_day(before: str, published: date | None) -> Moment | None:
    told = [
        one
        for one in dates_in(before, published)
        if one.is_day and is_of_value(before, one, published)
    ]
    return _moment(before, told[-1], published) if told else None
