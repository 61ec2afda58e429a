"""The day of an event, as a sentence tells it: when something opens, began, is to be held."""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from assistant.figures.amending import amends
from assistant.figures.circumstances import occasion_of
from assistant.figures.comparisons import is_past_mention
from assistant.figures.done import deeds_of, is_done
from assistant.figures.hearsay import is_of_old
from assistant.figures.matters import tells_event
from assistant.figures.parts import parts
from assistant.figures.value import Value, positions
from assistant.support.dates import LIKELY, MONTHS, WEEKDAYS, Date, readings
from assistant.support.lexicon import FUNCTION, alike
from assistant.support.names import same_name
from assistant.support.reading import Reading, reading
from assistant.support.words import Word, each, has_digit_or, read

_ASKED = re.compile(
    r"^\W*(?:(?:so|and|but|well|now|ok),? )?(?:on |in |by |since |for |to |until |till |from )?"
    r"(?:when|(?:what|which)(?: [\w-]+){0,2} (?:day|date|month|year)s?)\b"
    r"|^\W*(?:is there|was there|do we have|has|is)\b[^?]*\b(?:a|any|the) (?:[\w-]+ )?(?:date|"
    r"day)\b"
    r"|^[^?]{3,120},? (?:(?:opening|starting|beginning|start|due|planned|and) )?when\W*$"
    r"|\bwhat(?:['’]s| is| was) the (?:[\w-]+ ){0,2}da(?:te|y)\b"
    r"|^\W*(?:the )?(?:exact )?(?:date|day) (?:on which|when|that)\b"
    r"|^\W*(?:the )?(?:(?:planned|new|current|latest|official|exact|opening|start(?:ing)?) )?"
    r"(?:date|day) (?:of|for|set for)\b"
    r"|^(?![^?]*\b(?:why|how|who|where|(?:what|which)(?! (?:[\w-]+ ){0,2}(?:day|date)))\b)"
    r"[^?]*\b(?:date|day)"
    r"(?: (?:as|then|currently|now|so far)?(?: ?(?:planned|set|fixed|scheduled|announced|known))?)?"
    r"\W*$",
    re.I,
)
_OF_DAYS = re.compile(
    r"\b(?:dates?|days?|schedul\w*|reschedul\w*|postpon\w*|delay\w*|planned|fixed|deadline|"
    r"timetable|due|set for|trial|hearing|verdict|election|by-election|vote|ballot|polling"
    r"|referendum|"
    r"opening|"
    r"launch|summit|start|ceremony|inauguration|wedding|premiere|handover|reopening|festival)\b",
    re.I,
)
_SAID = frozenset(
    each(
        "said says told announced reported confirmed according stated added published dated update "
        "statement information questions reporters press news speaking notice bulletin briefing "
        "wrote article report interview insisted appeared insists claimed"
    )
)
_PLANNED = frozenset(
    each(
        "planned scheduled rescheduled set fixed due expected slated moved postponed delayed "
        "picked listed booked pencilled pushed brought deferred adjourned held hold holds named "
        "chosen begin begins began start starts started open opens opened launch launches take "
        "takes go goes falls fall fell deadline date day vote elect meet sit is are will would can "
        "put earmarked"
    )
)
_PLANS = ("planned", "expected", "scheduled", "budgeted", "estimated", "forecast")
_BE = frozenset(each("is was has will would had remains"))
_DAY = frozenset(
    each("day date set fixed named chosen picked scheduled planned deadline earmarked when")
)
_TO_COME = re.compile(
    r"\bwhen will\b|\b(?:day|date|month) will\b|\b(?:is|are)\b[^?]*\b(?:due|planned|scheduled|set|"
    r"expected|to (?:be|begin|open|start|take))\b",
    re.I,
)
_WAS = re.compile(r"\b(?:did|was|were|had|founded|built|born|history|began|started)\b", re.I)
_YEAR_ALONE = 4
"""Characters of a date that is a year and no more."""
_FORMERLY = frozenset(each("originally initially previously formerly earlier once"))
_NOT = frozenset(each("not no never n't"))
_STANDS_FOR = frozenset(each("it they this"))
_POINTS = frozenset(each("that which"))
_RELATIVE = frozenset({"today", "yesterday", *WEEKDAYS})
_RAN = frozenset(each("ran printed carried published"))
_ITEMS = _RAN | frozenset(each("report article story item version"))
_AHEAD = 9
_SHARE = 0.5


@dataclass(frozen=True)
class _Event:
    """What a question asks the day of."""

    words: tuple[str, ...]
    """Stems."""
    names: frozenset[str]
    is_ahead: bool = False
    """Whether it is still to come."""
    occasion: str = ""
    """The stem of a flood, a march or the like that is named; empty where none is."""
    amends: bool = False
    """Whether the sentence may correct what was published of it."""
    is_done: bool = False
    """Whether it is asked for as something that was."""


def asks_a_day(question: str) -> bool:
    """Whether the answer is a date."""
    return bool(_ASKED.search(question))


def is_of_days(text: str) -> bool:
    """Whether a thing, such as "the start of the trial", is one that a date is set for."""
    return bool(_OF_DAYS.search(text))


def may_tell_day(sentence: str) -> bool:
    """Whether `days_in` may find something, whatever stands before: without, it finds nothing."""
    return has_digit_or(sentence, LIKELY) and bool(reading(sentence).dates)


def days_in(sentence: str, question: str, published: date | None, before: str = "") -> list[Value]:
    """The dates that a sentence gives the event asked about, in ISO 8601 as far as they are told.

    A correction, "It should have said 3 May", leans on what stands `before` it.
    """
    event = _event(question, is_note=amends(f"{before} {sentence}"))
    deeds = deeds_of(question)
    if deeds and not event.amends and not is_done(deeds, f"{before} {sentence}"):
        return []
    if is_of_old(sentence) and not event.amends:
        return []
    told = reading(sentence)
    if not tells_event(told, event.occasion, before):
        return []  # "the ferry stopped on Sunday" is no end of a flood
    places = positions(sentence, told.words)
    found = [
        Value(None, text, "", "", places[one.first], tie, end=places[one.last] + _size(told, one))
        for one, tie in _tied(told, parts(sentence, told.words), event, before)
        if (text := iso_of(one, published)) and not _is_gone(text, event, published)
    ]
    found = [one for one in found if not _is_of_telling(told, places, one)] or found
    found.sort(key=lambda one: -one.tie)
    best = max((one.tie for one in found), default=0.0)
    now = [one for one in found if not is_past_mention(sentence, one.at)]
    return [one for one in (now if not amends(sentence) else found) if one.tie >= _SHARE * best]


def _is_of_telling(told: Reading, places: Sequence[int], value: Value) -> bool:
    """ "Today", "on Friday": it may be the day of the report, where another is named in full."""
    place = bisect_left(places, value.at)
    return place < len(places) and told.words[place].low in _RELATIVE


def _is_gone(text: str, event: _Event, published: date | None) -> bool:
    """Whether a day was over, when it was written of something that is still to come.

    So is a year long past where the question is for no deed: "the first election was in 1984".
    """
    if published is None:
        return False
    is_old = len(text) == _YEAR_ALONE and not event.is_done and not event.amends
    return (event.is_ahead or is_old) and text < published.isoformat()[: len(text)]


def _size(told: Reading, found: Date) -> int:
    return len(told.words[found.last].text)


def _event(question: str, *, is_note: bool) -> _Event:
    asked = reading(question)
    return _Event(
        words=tuple(
            word.stem
            for place, word in enumerate(asked.words)
            if word.stem and word.low not in FUNCTION and place not in asked.named | asked.taken
        ),
        names=frozenset(asked.words[place].low for place in asked.named),
        is_ahead=bool(_TO_COME.search(question)),
        occasion=occasion_of(asked.words, asked.named | asked.taken, ()),
        amends=is_note,
        is_done=bool(_WAS.search(question)),
    )


def _tied(
    told: Reading, part: Sequence[int], event: _Event, before: str
) -> Iterator[tuple[Date, float]]:
    for one in told.dates:
        if not _is_left(told.words, one):
            tie = _tie(told, part, one, event, before) or _leaning(told, one, event, before)
            if tie > 0:
                yield one, tie


def iso_of(found: Date, published: date | None) -> str:
    """The longest reading of a date: "2026-05-09", "2026-05", "2026"."""
    best = ""
    for one in readings(found, published):
        if one.year and one.month and one.day:
            return f"{one.year:04}-{one.month:02}-{one.day:02}"
        if one.year and one.month:
            best = f"{one.year:04}-{one.month:02}"
        elif one.year and not best:
            best = f"{one.year:04}"
    return best


def _tie(told: Reading, part: Sequence[int], found: Date, event: _Event, before: str) -> float:
    """How closely the words around a date bind it to the event; 0 for the day of a report."""
    sentence = [word for word in told.words if word.sentence == told.words[found.first].sentence]
    is_named = len(event.names) > 1 and _holds(event.names, sentence)
    about = _count(event.words, sentence) + is_named
    if about and not event.amends and _is_of_others(event, sentence):
        return 0.0
    if not about and not (_leans(sentence) and _count(event.words, read(before))):
        return 0.0
    near, is_said = _before(told, part, found)
    low = {word.low for word in near}
    is_former = bool(low & _FORMERLY) or (not is_said and {"had", "been"} <= low)
    if low & _NOT or (is_former and not event.amends) or _is_measure(near):
        return 0.0
    told_of = {word.low for word in near[-2:]} & _RAN
    if told_of or (event.amends and _ITEMS & {word.low for word in near[-4:]}):
        return 0.0  # "the story that we ran on 3 May": when it was published that is corrected
    if _is_subject(told.words, found):
        near = [*near, *told.words[found.last + 1 : found.last + 1 + _AHEAD]]
    own = _count(event.words, near)
    is_planned = any(word.low in _PLANNED for word in near)
    is_bound = is_planned or (not is_said and own >= _SHARE * max(1, len(event.words)))
    return 1.0 + 0.3 * about + own + 0.5 * is_planned if is_bound else 0.0


def _is_of_others(event: _Event, sentence: Sequence[Word]) -> bool:
    """ "The bakery that opened in Warven in 2009": it names others, and none that is asked about.

    "The opening is set for 3 May", and what speaks of "it", leans on the headline.
    """
    names = [
        word
        for word in sentence
        if word.is_capital and not (word.opens or word.low in MONTHS or word.low in WEEKDAYS)
    ]
    if not event.names or not names or _leans(sentence):
        return False
    if any(same_name(name, word.low) for name in event.names for word in sentence):
        return False
    the = [word for lead, word in pairwise(sentence) if lead.low in ("the", "its", "their")]
    return not _count(event.words, the)


def _is_measure(near: Sequence[Word]) -> bool:
    """ "9 million more than planned in 2022": a day of another plan, which something is held to."""
    return [word.low for word in near[-3:-1]] in (["than", one] for one in _PLANS)


def _before(told: Reading, part: Sequence[int], found: Date) -> tuple[list[Word], bool]:
    """The words that lead to a date: behind another date, a break, or a word of saying.

    And whether it is a word of saying.
    """
    words = told.words
    first = max(
        (one.last + 1 for one in told.dates if one.last < found.first and not _is_left(words, one)),
        default=0,
    )
    for place in range(found.first - 1, first - 1, -1):
        is_saying = words[place].low in _SAID and words[place + 1].low not in ("for", "as")
        if is_saying or part[place] != part[found.first] or _ends(words, place, found):
            return list(words[place + 1 : found.first]), is_saying
    return list(words[first : found.first]), False


def _ends(words: Sequence[Word], place: int, found: Date) -> bool:
    return words[place].sentence != words[found.first].sentence


def _is_subject(words: Sequence[Word], found: Date) -> bool:
    """ "3 May has been fixed as the first day of": the date is what is spoken of."""
    clause = words[found.last].clause
    near = words[found.last + 1 : found.last + 1 + _AHEAD]
    after = [word.low for word in near if word.clause == clause]
    return bool(after) and after[0] in _BE and bool(_DAY & set(after))


def _leans(sentence: Sequence[Word]) -> bool:
    """ "It opens on 3 May", "That is on 3 May", but no "stop that began in May"."""
    first = sentence[0].low if sentence else ""
    return first in _POINTS or any(word.low in _STANDS_FOR for word in sentence)


def _leaning(told: Reading, found: Date, event: _Event, before: str) -> float:
    """In an item that corrects, whatever is said after the event was named."""
    if not amends(before) or _is_of_article(told.words, found):
        return 0.0
    lead = [word.low for word in told.words[max(0, found.first - 2) : found.first]]
    known = read(before)
    shared = _count(event.words, known) + (len(event.names) > 1 and _holds(event.names, known))
    return 0.5 + 0.1 * shared if shared and not _NOT & set(lead) else 0.0


def _is_of_article(words: Sequence[Word], found: Date) -> bool:
    """ "Our report of 3 May": when it was published that is corrected."""
    lead = {word.low for word in words[max(0, found.first - 4) : found.first]}
    return bool(lead & {"report", "article", "published", "story", "item", "on", "version"})


def _count(wanted: Sequence[str], words: Sequence[Word]) -> int:
    return sum(any(alike(one, word.stem) for word in words if word.stem) for one in wanted)


def _holds(names: Collection[str], words: Sequence[Word]) -> bool:
    """Whether every name stands among the words."""
    low = {word.low for word in words}
    return bool(names) and all(
        name in low or any(same_name(name, one) for one in low if one[:3] == name[:3])
        for name in names
    )


def _is_left(words: Sequence[Word], found: Date) -> bool:
    """ "From 29 March to 9 May", "since 1975": what begins there is no more, or something else."""
    behind = [word.low for word in words[found.last + 1 : found.last + 3]]
    lead = words[found.first - 1].low if found.first else ""
    return lead == "since" or (lead == "from" and ("to" in behind or found.day is None))
