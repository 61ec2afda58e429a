"""Of which day a value is true: the date that its sentence tells, else the day of publication."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from assistant.figures.comparisons import SIDE, Past, is_past_mention, past_at, pasts
from assistant.figures.occasions import (
    OCCASION,
    ONE_OF_TWO,
    POINTS_BACK,
    SAME_DAY,
    is_of_same,
)
from index.time_forms import Days, Spoken, may_name_a_time, spoken_times

__all__ = ["Moment", "is_past_mention", "moment"]

_LEAD = 60
"""Characters before a date that tell what it is the date of."""
_CLAUSE = re.compile(r"[;:()—]|,(?!\d)(?!\s(?:19|20|21)\d\d\b)|\.\s|\s(?:while|but|whereas)\s")
_AS_OF = re.compile(
    r"\b(?:as\s(?:of|at)|by|at|up\sto)\s(?:the\s)?(?:(?:early|late|noon|midday|midnight|"
    r"morning|evening|night|afternoon|close|end|start)\s(?:on\s|of\s)?)?$",
    re.IGNORECASE,
)
_OF = re.compile(
    r"\b(?:morning|evening|night|afternoon|day|week|month|start|beginning|close|end|as|hours)\sof\s$",
    re.IGNORECASE,
)
_AWAY = re.compile(
    r"\b(?:since|until|till|before|prior\sto|ahead\sof|after|following|from|through|beginning|starting|"
    r"for\sthe|next|than)\s(?:the\s|early\s|late\s|about\s|around\s|at\sleast\s|mid-?\s?)?$|\bof\s$",
    re.IGNORECASE,
)
_LED = re.compile(
    r"(?:\b(?:in|on|during|by|for|at|early|late|mid|between|throughout|and|to)|,)\s$",
    re.IGNORECASE,
)
_OTHER_EVENT = re.compile(
    r"\b(?<!is\sthe\s)(?<!was\sthe\s)(?:number|figure|count|toll)\s(?:that\s)?[^,;()—]{0,40}?"
    r"\b(?:gave|(?<!was\s)(?<!were\s)(?<!been\s)given)\b[^,;()—]*$|"
    r"\b(?:who|which|whose|where|when)\b(?!\s(?:also\s)?(?:said|told|put|gave|claimed|announced|"
    r"reported|confirmed|insisted|maintained|stated|estimated)\b)[^,;()—]*$|"
    r"\b(?:after|since|following|until|before(?!\sthe\s(?:press|cameras|media|"
    r"house|committee|court|council|microphones|nation|public)\b|\sparliament|\sreporters|\sjournalists))\b(?![^,;()—]*\b(?:is|was|are|were|stood|stands|came|has|had)\s)[^,;()—]*$|"
    r"\b(?:captured|taken|detained|arrested|built|founded|born|launched|elected|adopted|"
    r"(?<!statement\s)(?<!notice\s)(?<!bulletin\s)(?<!report\s)(?<!document\s)signed|"
    r"imposed|seized|abducted|displaced|created|established|began|begun|introduced|dating|first)\b"
    r"[^,;()—]{0,40}$",
    re.IGNORECASE,
)
_FUTURE = re.compile(
    r"\b(?:will|would|shall|could|might|wants?|due|expect(?:s|ed)?|scheduled|plan(?:s|ned)?|hopes?|aims?|intends?|"
    r"(?:is|are|was|were|set)\sto|to\s(?:open|begin|start|end|reach|be|have|rise|fall|close|hold|"
    r"finish|complete|meet|return|vote))\b"
    r"(?![^,;()—]*\b(?:was|were|been)\s(?:also\s)?(?:confirmed|announced|said|stated|made|given|"
    r"reported|published|disclosed|maintained|repeated)\b)[^,;()—]*$",
    re.IGNORECASE,
)
_WHEN = re.compile(r",?\swhen\s")
_PRESENT = re.compile(r"\b(?:is|are|remains?|still|now|currently)\b", re.IGNORECASE)
_FRAME = re.compile(r"^.*\b(?:recall\w*|remember\w*|noting|adding|saying) that\s", re.IGNORECASE)
"""What leads up to what is told: "it is worth recalling that"."""
_SPEECH = re.compile(
    r"\b(?:said|says|told|announced|confirmed|reported|according|statement|counted|put|gave|"
    r"remarks|published|released|updated|showed|added|estimated|bulletin|report)\b",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"\b(?:said|told|announced|confirmed|reported|stated|put|gave|published|maintained|"
    r"insisted|claimed|denied|rejected)\b[^;]*$",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"\b(?:said|says|saying|told|according|announced|confirmed|reported|stated|put|gave|insisted|"
    r"claimed|spoke|insisting|claiming|putting|differently|countered|replied)\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"^\W*(?:when|after|as)\s(?:the|a|its|their)\s(?:[\w-]+\s){0,2}?(?:count|census|survey|tally|poll|"
    r"figures|check|vote|inventory|results?|numbers|update|review|audit)\s(?:was|were|came|closed|"
    r"ended|had\sbeen)\b[^,;()—]*$",
    re.IGNORECASE,
)
"""A count that was taken on a day is of that day."""
_COUNT = re.compile(
    r"['’]s?\s(?:\w+\s)?(?:count|toll|tally|update|figures?|bulletin|report|statement|total)\b",
    re.IGNORECASE,
)
_OF_WHOM = re.compile(
    r"\b(?:which|who)\s(?:was|were|had|has|have)\b(?:[^,.;()—]|,\s(?=[A-Z]|(?:in|on)\s$)){0,120}$"
)
""" "Which were stolen from the museum in Osk, Velm, in": the commas are those of a place."""
_PASSED = re.compile(
    r"\b(?:surpassed|passed|exceeded|topped|crossed|reached|hit|broke|opened|began|started)\b"
    r"(?![^,;()—]*\b(?:from|than|against|compared|on|of)\s$)[^,;()—]*$",
    re.IGNORECASE,
)
"""What was reached "the previous day", where nothing is compared with it."""
_DAY_BEFORE = "the previous day"
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
_WRONG_YEAR = 31
"""Days after a stated date within which an article a year off is taken to be published."""
_MONTH = 20
"""Days of a stretch that is a month or a year, and no week."""
_SOON = 60
"""Days ahead within which a day without its year is to come, and not of the year before."""
_LATEST = date(9998, 1, 1)
_LONG_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+")
_DUMMIES = (date(2001, 6, 15), date(2011, 9, 22))


@dataclass(frozen=True)
class Moment:
    """The day that a value is true of."""

    day: date
    stated: bool
    """The text says it; else it is the day of publication."""
    phrase: str
    """The words that say it; empty where none do."""


@dataclass(frozen=True)
class _Told:
    """A date of the text, as read from the day of publication."""

    start: int
    end: int
    days: Days

    @property
    def is_day(self) -> bool:
        return self.days.first == self.days.last


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
    if "\n" in before[len(before.rstrip()) :] or not _SAID.search(last) or not _SAYS.search(text):
        return None
    found = _last_day(last, published)
    return found if found and published and (published - found.day).days <= _FRESH else None


def _of_present(text: str, published: date | None, at: int | None) -> Moment | None:
    compared, every = pasts(text), _told(text, published)
    told = [
        one
        for one in every
        if not any(past.start <= one.start < past.end for past in compared)
        and _is_of_value(text, one, published)
    ]
    if at is not None:
        told += [one for one in every if _is_when(text[one.end : at])]
        told = [one for one in told if _is_in_reach(text, one, at)]
    best = min(told, key=lambda one: _distance(text, one, at), default=None)
    return _moment(text, best, published) if best else None


def _is_in_reach(text: str, one: _Told, at: int) -> bool:
    """Whether no semicolon parts them, but for who says it: "…; this was announced on Monday"."""
    between = text[min(at, one.end) : max(at, one.start)]
    if ";" not in between:
        return True
    if one.start > at:
        return between.count(";") == 1 and bool(
            POINTS_BACK.match(between.partition(";")[2].lstrip())
        )
    return one.is_day and bool(_SAID.search(_clause_before(text, one.start)))


def _of_past(text: str, published: date | None, at: int, past: Past) -> Moment | None:
    """The own time of an earlier value: in its phrase, or told from the day of the present one."""
    every = _told(text, published)
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


def _is_fronted(text: str, one: _Told, past: Past) -> bool:
    """ "In March, the figure had been 41", and "the count, in March, had been 41"."""
    return one.end <= past.start and not _AWAY.search(_clause_before(text, one.start))


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


def _told(text: str, published: date | None) -> list[_Told]:
    """The dates of a text; without a day of publication, those that need none."""
    if not may_name_a_time(text):
        return []
    plain = _LONG_NUMBER.sub(lambda match: "#" * len(match.group()), text)
    found: list[_Told] = []
    for one in _spoken(plain, published):
        start = one.start
        if found and _is_weekday_of(text, found[-1], one):
            start = found.pop().start
        found.append(_Told(start, one.end, one.days))
    return found


def _spoken(text: str, published: date | None) -> Iterator[Spoken]:
    """The dates that are sure; "30 June" in a text of 20 June is one to come."""
    for one in spoken_times(text, published or _DUMMIES[0]):
        if text[one.start : one.end].isupper():  # USA TODAY
            continue
        if published is None:
            later = _DUMMIES[1]
        elif one.days.loose and one.days.first == one.days.last:
            later = min(published, _LATEST) + timedelta(days=_SOON)
        else:
            later = published
        if one.seen_from(later) == one.days:
            yield one


def _is_weekday_of(text: str, one: _Told, after: Spoken) -> bool:
    """ "Monday 24 November" is one day, told twice."""
    return one.days.relative and text[one.end : after.start].strip(", ") == ""


def _is_of_value(text: str, one: _Told, published: date | None) -> bool:
    """Whether it may be the day of a value: not of another event, and not to come."""
    clause = _clause_before(text, one.start)
    if (told := text[one.start : one.end].casefold()).startswith("the previous"):
        return told == _DAY_BEFORE and bool(_PASSED.search(clause))
    if _OF_WHOM.search(text[: one.start]):
        return False
    if _AS_OF.search(clause):
        return _is_known(one, published)
    if _DONE.search(clause):
        return _is_known(one, published)
    if (_AWAY.search(clause) and not _OF.search(clause)) or _FUTURE.search(clause):
        return False
    if _OTHER_EVENT.search(clause) or _owns_event(text, one):
        return False
    if not one.is_day and one.days.loose and not _is_led(text, one, clause):
        return False
    if (
        not one.is_day
        and _is_before(one, published)
        and _PRESENT.search(_FRAME.sub("", _clause(text, one.start)))
    ):
        return False
    return _is_known(one, published)


def _is_led(text: str, one: _Told, clause: str) -> bool:
    """Whether a month or year is told as a time: "in 2031", and no "(2031)" or "the 2031 war"."""
    return bool(_LED.search(clause)) or not text[: one.start].strip()


def _owns_event(text: str, one: _Told) -> bool:
    """ "Tuesday's quake" is no date of a value; "Tuesday's count" is."""
    return text[one.end : one.end + 2] in ("'s", "’s") and not _COUNT.match(text, one.end)


def _is_before(one: _Told, published: date | None) -> bool:
    return published is not None and one.days.last < published.replace(day=1)


def _is_known(one: _Told, published: date | None) -> bool:
    """A date after publication is not known yet, unless the article's year is plainly wrong."""
    if published is None or one.days.first <= published:
        return True
    if not one.is_day:
        return False
    off = min(published, _LATEST) + timedelta(days=365) - one.days.last
    return 0 <= off.days <= _WRONG_YEAR


def _clause_before(text: str, start: int) -> str:
    part = text[max(0, start - _LEAD * 2) : start]
    return _CLAUSE.split(part)[-1]


def _clause(text: str, place: int) -> str:
    end = _CLAUSE.search(text, place)
    return _clause_before(text, place) + text[place : end.start() if end else len(text)]


def _distance(text: str, one: _Told, at: int | None) -> tuple[bool, bool, bool, int]:
    """Least for what is said "as of", stands in the clause of the value, or of who says it."""
    clause = _clause(text, one.start)
    is_as_of = bool(_AS_OF.search(_clause_before(text, one.start)))
    if at is None:
        return not is_as_of, not _SPEECH.search(clause), not one.is_day, one.start
    between = text[min(at, one.end) : max(at, one.start)]
    return (
        bool(_CLAUSE.search(between)) and not _is_when(between),
        not is_as_of,
        not _SPEECH.search(clause) and bool(_CLAUSE.search(between)),
        abs(one.start - at),
    )


def _is_when(between: str) -> bool:
    """ "1987, when the figure reached 212"."""
    return bool(_WHEN.match(between)) and not _CLAUSE.search(between.lstrip(", "))


def _moment(text: str, one: _Told, published: date | None) -> Moment:
    is_day_before = text[one.start : one.end].casefold() == _DAY_BEFORE
    day = one.days.first if is_day_before else one.days.last
    if published and not is_day_before and one.days.first <= published < day:
        day = published
    return Moment(day, True, text[one.start : one.end])


def _last_day(before: str, published: date | None) -> Moment | None:
    told = [
        one
        for one in _told(before, published)
        if one.is_day and _is_of_value(before, one, published)
    ]
    return _moment(before, told[-1], published) if told else None
