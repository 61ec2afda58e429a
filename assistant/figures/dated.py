"""The dates of a sentence, and which of them may be the day of a value: not of another event."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from index.time_forms import Days, Spoken, may_name_a_time, spoken_times

_LEAD = 60
"""Characters before a date that tell what it is the date of."""
CLAUSE = re.compile(r"[;:()—]|,(?!\d)(?!\s(?:19|20|21)\d\d\b)|\.\s|\s(?:while|but|whereas)\s")
AS_OF = re.compile(
    r"\b(?:as\s(?:of|at)|by|at|up\sto|(?:time|period|weeks?|days)\sto)\s(?:the\s)?(?:(?:early|late|noon|midday|midnight|"
    r"morning|evening|night|afternoon|close|end|start)\s(?:on\s|of\s)?)?$",
    re.IGNORECASE,
)
_OF = re.compile(
    r"\b(?:morning|evening|night|afternoon|day|week|month|start|beginning|close|end|as|hours)\sof\s$",
    re.IGNORECASE,
)
AWAY = re.compile(
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
_PRESENT = re.compile(r"\b(?:is|are|remains?|still|now|currently)\b", re.IGNORECASE)
_FRAME = re.compile(r"^.*\b(?:recall\w*|remember\w*|noting|adding|saying) that\s", re.IGNORECASE)
"""What leads up to what is told: "it is worth recalling that"."""
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
_PUBLISHED = re.compile(
    r"\b(?:summary|reports?|bulletin|note|letter|account|statement|figures|list|documents?|papers)\b"
    r"[^,;()—]*\b(?:sent|published|released|issued|dated|handed|circulated|made\spublic)\b[^,;()—]*$"
    r"|\b(?:most\srecent|latest|newest|last)\sof\swhich\s(?:is|was)\sdated\s$",
    re.IGNORECASE,
)
""" "Whose summary was sent to newspapers on Monday": when it was told."""
_OPENED = re.compile(r"\b(?:began|opened|started|closed|ended)\son\s$", re.IGNORECASE)
""" "The mayor began on Monday with the toll": when it was said."""
DAY_BEFORE = "the previous day"
_WRONG_YEAR = 31
"""Days after a stated date within which an article a year off is taken to be published."""
_SOON = 60
"""Days ahead within which a day without its year is to come, and not of the year before."""
_LATEST = date(9998, 1, 1)
_LONG_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+")
_DUMMIES = (date(2001, 6, 15), date(2011, 9, 22))


@dataclass(frozen=True)
class Told:
    """A date of the text, as read from the day of publication."""

    start: int
    end: int
    days: Days

    @property
    def is_day(self) -> bool:
        return self.days.first == self.days.last


def dates_in(text: str, published: date | None) -> list[Told]:
    """The dates of a text; without a day of publication, those that need none."""
    if not may_name_a_time(text):
        return []
    plain = _LONG_NUMBER.sub(lambda match: "#" * len(match.group()), text)
    found: list[Told] = []
    for one in _spoken(plain, published):
        start = one.start
        if found and _is_weekday_of(text, found[-1], one):
            start = found.pop().start
        found.append(Told(start, one.end, one.days))
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


def _is_weekday_of(text: str, one: Told, after: Spoken) -> bool:
    """ "Monday 24 November" is one day, told twice."""
    return one.days.relative and text[one.end : after.start].strip(", ") == ""


def is_of_value(text: str, one: Told, published: date | None) -> bool:
    """Whether it may be the day of a value: not of another event, and not to come."""
    clause = clause_before(text, one.start)
    if (told := text[one.start : one.end].casefold()).startswith("the previous"):
        return told == DAY_BEFORE and bool(_PASSED.search(clause))
    if _OF_WHOM.search(text[: one.start]):
        return False
    if AS_OF.search(clause):
        return _is_known(one, published)
    if _DONE.search(clause):
        return _is_known(one, published)
    if (AWAY.search(clause) and not _OF.search(clause)) or _FUTURE.search(clause):
        return False
    if _OPENED.search(clause) and text[one.end : one.end + 6] == " with ":
        return _is_known(one, published)
    if _PUBLISHED.search(clause):
        return _is_known(one, published)
    if _OTHER_EVENT.search(clause) or _owns_event(text, one):
        return False
    if not one.is_day and one.days.loose and not _is_led(text, one, clause):
        return False
    if (
        not one.is_day
        and _is_before(one, published)
        and _PRESENT.search(_FRAME.sub("", clause_of(text, one.start)))
    ):
        return False
    return _is_known(one, published)


def _is_led(text: str, one: Told, clause: str) -> bool:
    """Whether a month or year is told as a time: "in 2031", and no "(2031)" or "the 2031 war"."""
    return bool(_LED.search(clause)) or not text[: one.start].strip()


def _owns_event(text: str, one: Told) -> bool:
    """ "Tuesday's quake" is no date of a value; "Tuesday's count" is."""
    return text[one.end : one.end + 2] in ("'s", "’s") and not _COUNT.match(text, one.end)


def _is_before(one: Told, published: date | None) -> bool:
    return published is not None and one.days.last < published.replace(day=1)


def _is_known(one: Told, published: date | None) -> bool:
    """A date after publication is not known yet, unless the article's year is plainly wrong."""
    if published is None or one.days.first <= published:
        return True
    if not one.is_day:
        return False
    off = min(published, _LATEST) + timedelta(days=365) - one.days.last
    return 0 <= off.days <= _WRONG_YEAR


def clause_before(text: str, start: int) -> str:
    part = text[max(0, start - _LEAD * 2) : start]
    return CLAUSE.split(part)[-1]


def clause_of(text: str, place: int) -> str:
    end = CLAUSE.search(text, place)
    return clause_before(text, place) + text[place : end.start() if end else len(text)]
