"""Which number of a sentence answers a question: the one that counts, or measures, what is asked.

A sentence holds ages, dates, distances and counts of other things as well. What a number counts is
read from the words around it in its clause, up to the next number, by the same reading as the
support check.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.figures.amending import amends
from assistant.figures.bearing import is_from, is_listed, is_other, is_told
from assistant.figures.comparisons import is_past_mention
from assistant.figures.fitting import FIGURES, currency, unit_asked
from assistant.figures.labels import is_hoped, is_label, is_step
from assistant.figures.leaning import tells_other
from assistant.figures.matters import is_of_group, is_of_matter
from assistant.figures.nearby import beside, clause_of, own_words, sentence_of
from assistant.figures.nobody import NONE, none_in, says_none
from assistant.figures.owners import is_of_other
from assistant.figures.plights import is_lost, plight_told
from assistant.figures.subject import unsaid
from assistant.figures.value import Value, positions
from assistant.figures.wanted import Wanted, deeds, generic, persons, related, stems_of
from assistant.support.counting import counted
from assistant.support.lexicon import alike
from assistant.support.names import same_name
from assistant.support.numbers import LIKELY, Number
from assistant.support.reading import Reading, reading
from assistant.support.units import MONEY
from assistant.support.words import Word, each, has_digit_or, read, stem

_SAYS = frozenset(
    each(
        "say says said counts counted reports reported claims claimed insists has other latter "
        "second gave gives named offered cited"
    )
)
_SPEAKS = frozenset(each("spoke speaks talked talks spoken"))
_PUTS = frozenset(each("put puts putting it them figure number count"))
_PARTED = re.compile(
    r";|[”\"].*[“\"]|\b(?:while|whereas|but|although|though)\b|\b(?:said|says|insist\w*|maintain\w*)\b"
    r"|,\sfrom\b"
    r"|\b(?:according to|by|the (?:latter|second|other|word|version|account)|and one from)\b",
    re.IGNORECASE,
)
"""Between two values: each may be told by another voice."""
_TWO_TELL = re.compile(r":\s(?:the (?:former|first|one)|one)\b", re.IGNORECASE)
""" "It is 12 or 19: the former is the figure of the mayor": two values, and no range."""
_UNDONE = frozenset(
    each(
        "refuse refuses refused refusing yet fail fails failed not never without decline declines "
        "declined demand demands demanded call calls called urge urges urged would will could may "
        "agree agreed promise promised plans planned families relatives whose release"
    )
)
"""Beside a deed they tell that it is not done, or not to those who are counted."""
_BEEN = frozenset(each("been were was are is be"))
_HINTS = LIKELY | NONE
_COINS = 1_000
"""Smaller amounts in no known money are things, unless a word such as "cost" stands by."""
_NEVER = 100.0
FAR = 10.0
"""As much below nothing: another thing is counted."""
_AS_GOOD = 0.6
LEAST = 2.0
"""Less is no tie between a number and what is asked."""
_UNTOLD = 1.9
"""The most of a number whose sentence does not say what is asked of it: it may lean on another."""


def may_tell(sentence: str, wanted: Wanted) -> bool:
    """Whether `values_in` may find something, whatever stands before: without, it finds nothing."""
    if not has_digit_or(sentence, _HINTS):
        return False
    told = reading(sentence)
    return says_none(told) or any(True for _ in fitting(told, wanted))


def best_of(values: Iterable[Value], sentence: str) -> list[Value]:
    """The value that a sentence gives of now, and those that it gives of earlier times.

    More than one of now where it tells what several say.
    """
    found = sorted(values, key=lambda value: -value.tie)
    past = [one for one in found if is_past_mention(sentence, one.at)]
    now = [one for one in found if one not in past]
    others = [
        one
        for one in now[1:]
        if one.is_elliptical
        or now[0].tie - one.tie < _AS_GOOD
        or _PARTED.search(sentence, *sorted((now[0].at, one.at)))
    ]
    return [*now[:1], *others, *past]


def values_in(sentence: str, wanted: Wanted, before: str = "") -> Iterator[Value]:
    """Every number of a sentence that may be the value, with how closely it is tied to it.

    "The figure is now 41" leans on what stands `before` it: then that must tell what is counted.
    """
    told = reading(sentence)
    places = positions(sentence, told.words)
    found = [
        one
        for one in fitting(told, wanted)
        if _is_put(told, one[0]) or not is_of_other(told, one[0], wanted)
    ]
    ties = [tie_of(told, number, wanted, before) for number, _ in found]
    best = max(ties, default=0.0)
    for (number, unit), tie in zip(found, ties, strict=True):
        at = places[number.first]
        value = value_of(number, unit, at, tie)
        if value.upper is not None and tie >= LEAST and _TWO_TELL.search(sentence, at):
            yield replace(value, upper=None)
            yield replace(value, amount=value.upper, upper=None, at=places[number.last])
            continue
        if LEAST <= best != tie > -_NEVER and _is_said_alone(told, number):
            yield replace(value, tie=best - 0.1, is_elliptical=True)
        elif tie >= LEAST:
            yield value
        elif best < LEAST and tie > -_NEVER and _leans(told, number, wanted, before):
            yield replace(value, tie=LEAST)
    yield from none_in(told, places, wanted, before)


def value_of(number: Number, unit: str, at: int, tie: float) -> Value:
    """A part is told in percent, so that half and 54 percent compare."""
    if unit == "part":
        return Value(100 * number.value, "", "percent", number.hedge, at, tie)
    return Value(number.value, "", unit, number.hedge, at, tie, number.upper)


def fitting(told: Reading, wanted: Wanted) -> Iterator[tuple[Number, str]]:
    """The numbers that may be meant, each with its unit."""
    for number in told.numbers:
        unit = unit_asked(told, number, wanted)
        if unit is None or number.value in wanted.asked or number.hedge == "many":
            continue
        if number.value == 1 and number.written in ("one", "single"):
            continue
        is_open = wanted.measure == "count" and not wanted.is_allowed
        hoped = is_open and is_hoped(told, number)
        if not (hoped or is_label(told, number) or is_step(told, number)):
            yield number, unit


def _leans(told: Reading, number: Number, wanted: Wanted, before: str) -> bool:
    """Whether a sentence of one number is about the number that was spoken of before."""
    words = [word.low for word in told.words[: number.first - number.lead]]
    behind = {word.low for word in told.words[number.last + 1 : number.last + 6]}
    things = {word.stem for word in counted(told, number)}
    is_other = wanted.measure == "any" and things.isdisjoint(persons())
    is_bare = not things or (wanted.measure != "count" and not is_other)
    is_now = any(word.low == "now" for word in told.words)
    is_dated = not is_now and any(one.year and not one.day for one in told.dates)
    if is_dated and not amends(before):
        return False
    is_alone = _is_said_alone(told, number) and words[-1:] != ["has"]
    is_alone = is_alone or words[-2:] in (["it", "is"], ["it", "was"])
    is_it = is_alone or words[:1] in (["it"], ["that"], ["this"]) or words[-2:] == ["it", "at"]
    is_figure = not FIGURES.isdisjoint(behind) and {"is", "was"} & behind
    # "Bus number 71" tells of no number.
    named = words[:-1] if words[-1:] == ["number"] else words
    is_spoken_of = not FIGURES.isdisjoint(named) or is_it or amends(before)
    if not (is_figure or (is_bare and is_spoken_of)):
        return False
    if tells_other(told, wanted) or not is_of_group(told, number, wanted, before):
        return False
    if wanted.is_generic and _is_in_another_state(told, number, wanted):
        return False
    if wanted.measure == "count" and wanted.origin and not is_from(told, wanted, before):
        return False
    both = (*read(before), *told.words)
    stems = stems_of(both, range(len(both)))
    stems += [plight] if (plight := plight_told(both)) else []
    if wanted.deeds & deeds(stems):
        return True
    if deeds(wanted.doings) and wanted.head & persons() - generic():
        return False  # of the injured, nothing that only tells how many marched
    head = wanted.head - generic()
    if head:
        return is_among(head, stems) or is_related(head, stems)
    rest = wanted.rest - unsaid()
    told_of = [is_among((one,), stems) or is_related((one,), stems) for one in rest]
    return any(told_of) and (
        all(told_of) or (wanted.measure != "count" and _is_named(wanted, both))
    )


def _is_named(wanted: Wanted, words: Sequence[Word]) -> bool:
    """Whether the names of a question are told: then one other word of it is enough."""
    near = {word.low for word in words if word.is_capital}
    return bool(wanted.names) and all(
        any(same_name(name, one) for one in near) for name in wanted.names
    )


def _is_said_alone(told: Reading, number: Number) -> bool:
    """ "The union says 19", "the union puts it at 19": a number with nothing that it counts."""
    before = _led(told, number)
    after_all = [word.low for word in told.words[number.last + 1 : number.last + 4]]
    after = tuple(after_all[:2])
    is_said = (
        bool(set(before[-1:]) & _SAYS)
        or (before[-1:] == ["at"] and bool(set(before) & _PUTS))
        or (before[-1:] == ["at"] and _is_at_too(told, number))
        or (before[-1:] == ["of"] and bool(set(before) & _SPEAKS))
        or after == ("according", "to")
        or after in (("if", "you"), ("if", "one"))
        or after_all[:3] == ["for", "the", "other"]
        or (after[:1] in (("said",), ("says",)) and not before)
        or (after[:1] == ("by",) and before[-1:] in (["from"], ["to"], ["between"], ["and"]))
    )
    is_bare = bool(number.unit) or not counted(told, number) or currency(told, number) is not None
    return is_said and is_bare


def _is_at_too(told: Reading, number: Number) -> bool:
    """ "By the union's count it stands at 12; by that of the mayor, at 19"."""
    return any(
        _led(told, one)[-1:] == ["at"] and one.unit == number.unit
        for one in told.numbers
        if one.last < number.first
    )


def _is_put(told: Reading, number: Number) -> bool:
    """ "The institute puts it at 19": the name before it says so, and is not what is measured."""
    before = _led(told, number)
    return before[1:] == ["it", "at"] and before[0] in _PUTS


def _led(told: Reading, number: Number) -> list[str]:
    """The three words before a number and what hedges it."""
    last = number.first - number.lead
    return [word.low for word in told.words[max(0, last - 3) : last]]


def tie_of(told: Reading, number: Number, wanted: Wanted, before: str) -> float:
    """How closely a number is bound to what is asked, by the words in its clause."""
    left, right = beside(told, number)
    around, whole = [*left, *right], sentence_of(told, number)
    near = sum(is_among((one,), around) for one in wanted.rest)
    far = sum(is_among((one,), whole) for one in wanted.rest) - near
    tie = 1.2 * min(near, 2) + 0.5 * min(far, 3)
    if is_among(wanted.head, right[:3]) or (
        wanted.is_generic and is_among(wanted.doings, right[:1])
    ):
        tie += 2.0
    elif is_among(wanted.head, around) or is_related(wanted.head, right[:3]):
        tie += 1.5
    elif is_related(wanted.head, around) or (not near and is_related(wanted.rest, around)):
        tie += 1.0
    elif is_among(wanted.head, whole):
        tie += 0.5
    if wanted.names & clause_of(told, number):
        tie += 1.0
    elif wanted.names and wanted.names <= {word.low for word in told.words}:
        tie += 0.5
    if wanted.measure in ("percent", "money", "measure", "amount"):
        tie += 1.0
    if _is_small(number, wanted) or is_other(told, number, wanted):
        return -_NEVER
    tie += _deed_tie(told, number, wanted, around)
    is_said = is_told(told, number, wanted, [*around, *_pending(told, number)], before)
    is_said = is_said and is_of_matter(told, number, wanted, before)
    return tie if is_said else min(tie, _UNTOLD)


def _is_small(number: Number, wanted: Wanted) -> bool:
    """Whether it is a few of something and no sum: "58 pillars" of what is asked to cost."""
    is_sum = number.value >= _COINS or number.unit in MONEY or wanted.is_priced
    return wanted.measure in ("money", "amount") and not is_sum


def _deed_tie(told: Reading, number: Number, wanted: Wanted, around: Sequence[str]) -> float:
    """What was done to those who are counted, here and in the question: it must be the same."""
    if wanted.measure not in ("count", "any"):
        return 0.0
    # In "62 were rescued" no thing is named: what was done says who is counted.
    things = [word.stem for word in counted(told, number) if not deeds((word.stem,))]
    things = [] if is_listed(told, number) else things
    known = wanted.head if wanted.deeds else wanted.all
    is_same = is_among(known, things) or is_related(
        known if wanted.is_generic else wanted.head, things
    )
    is_person = (wanted.is_generic and bool(wanted.head)) or is_among(generic(), things)
    is_person = is_person or (not wanted.head and is_among(persons(), things))
    # "800 employees have stopped work" are as many strikers.
    is_person = is_person or (
        bool(wanted.head & persons())
        and is_among(persons(), things)
        and is_related(wanted.head, around)
    )
    mine = deeds(_pending(told, number) or _done(told, number, wanted, around))
    is_told = not wanted.deeds or bool(mine) or is_among(persons(), things)
    is_people = wanted.is_generic and bool(wanted.head) and is_told
    is_meant = not things or is_same or bool(number.unit) or is_people
    other = 0.0 if is_meant else -0.5 if is_person else -1.5
    if wanted.deeds and mine:
        is_done = wanted.deeds & mine and not _is_undone(told, number, wanted)
        return 2.0 + other if is_done else -_NEVER
    if not wanted.is_generic or not wanted.head:
        return other
    if wanted.deeds and _is_done_to_others(told, number, wanted):
        return -_NEVER
    # Of people, something else must tell whom: the deed, or a word of the question.
    is_told = is_related(wanted.rest, around) or is_among(wanted.rest, sentence_of(told, number))
    return other if is_told and not (wanted.deeds and not is_related(wanted.rest, around)) else -FAR


def _done(told: Reading, number: Number, wanted: Wanted, around: Sequence[str]) -> Sequence[str]:
    """ "Freed 15 captives": that they were captives says nothing, where a deed is told of them.

    "Refuses to free 23 captives" tells of no deed.
    """
    if not _UNDONE.isdisjoint(clause_of(told, number)):
        return around
    held = deeds(("remain",))
    others = [one for one in around if not (one in wanted.head and held & deeds((one,)))]
    return others if deeds(others) else around


def _is_done_to_others(told: Reading, number: Number, wanted: Wanted) -> bool:
    """ "The toll rises to 104, with 41 people missing": who is missing has a number of its own."""
    return any(
        wanted.deeds & deeds(word.stem for word in own_words(told, one) if word.stem)
        for one in told.numbers
        if one is not number and not one.unit
    )


def _is_in_another_state(told: Reading, number: Number, wanted: Wanted) -> bool:
    """ "The toll rises to 104, with many missing": 104 are dead, whoever else is missing."""
    left, right = beside(told, number)
    mine = deeds(_pending(told, number) or [*left, *right])
    is_other = bool(wanted.deeds and mine) and not wanted.deeds & mine
    return is_other or _is_done_to_others(told, number, wanted)


def _pending(told: Reading, number: Number) -> list[str]:
    """ "Have yet to return", "in hospital": what that says of those who are counted."""
    own = own_words(told, number)
    first = number.first - number.lead
    if first and is_lost(told.words[first - 1].low, own):
        return [stem("died")]
    plight = plight_told(own)
    return [plight] if plight else []


def _is_undone(told: Reading, number: Number, wanted: Wanted) -> bool:
    """ "Eight homes destroyed in the flood have been rebuilt": they are counted for the second."""
    after = own_words(told, number)
    if ("to", "be") in pairwise(word.low for word in after):
        return False
    return any(
        before.low in _BEEN
        and word.low != "left"
        and (others := deeds([word.stem]))
        and not others & wanted.deeds
        for before, word in pairwise(after)
    )


def is_related(stems: Iterable[str], others: Iterable[str]) -> bool:
    """Whether both speak of one thing in the news: customers without power and homes are."""
    mine = frozenset(one for known in stems for one in related(known))
    return any(mine & related(other) for other in others)


def is_among(stems: "frozenset[str] | tuple[str, ...]", others: Sequence[str]) -> bool:
    """Whether a word of the one is a word of the others."""
    return any(alike(one, other) for one in stems for other in others)
