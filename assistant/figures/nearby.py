"""The words around a number that may tell what it counts."""

from collections.abc import Sequence

from assistant.figures.wanted import deeds, stems_of
from assistant.support.numbers import Number
from assistant.support.reading import Reading
from assistant.support.words import Word, each

_PARTING = frozenset(each("and but while against compared whereas with"))
_PREDICATE = frozenset(
    each(
        "is was are were now stands stood at has had have risen fallen rose fell rises falls to "
        "grew "
        "dropped climbed reached remains currently still up down about around some nearly roughly "
        "more than almost only just over under put given as been"
    )
)
_AT = frozenset(each("at about around some nearly almost roughly over under more less than up to"))
_FINITE = frozenset(
    each(
        "is was are were has have had affects affected covers covered concerns concerned involves "
        "involved includes included counts counted numbers numbered displaced drove left leaves "
        "hit claimed killed cost costs"
    )
)
"""Verbs that begin what is told of the subject before an aside."""
_FIGURES = frozenset(each("figure number answer count total toll tally sum"))
_QUANTITIES = _FIGURES | frozenset(each("share rate cost price budget death"))
_JOINING = frozenset(each("and but"))
_LATER = frozenset(each("then later since again soon afterwards has had"))
_CHANGED = frozenset(each("risen fallen rose fell rises falls grew dropped climbed reached"))
_NEAR = 6
"""Content words on each side of a number that may tell what it counts."""


def beside(told: Reading, number: Number) -> tuple[list[str], list[str]]:
    """Stems before and behind a number in its clause, up to the next number on each side.

    Where there is another number, "and" parts what belongs to each: "41 dead and 120 hurt".
    """
    clause = told.words[number.first].clause
    others = [one for one in told.numbers if one is not number and one.unit != "ordinal"]
    left = [p for p in range(number.first - 1, -1, -1) if told.words[p].clause == clause]
    right = [p for p in range(number.last + 1, len(told.words)) if told.words[p].clause == clause]
    lows = {told.words[p].low for p in left}
    if clause and "at" in lows and lows <= _AT and not _has_number(others, told, clause - 1):
        # "One will be remembered: the toll of the flood, at 41".
        left += [p for p in range(number.first - 1, -1, -1) if told.words[p].clause == clause - 1]
    elif clause > 1 and (lows <= _PREDICATE or _is_left_by_aside(told, left)):
        # "Turnout, 40 percent in May, rose to 41": what is counted stands before the aside.
        left += [p for p in range(number.first - 1, -1, -1) if told.words[p].clause < clause - 1]
    elif clause and "which" in lows and lows - {"which"} <= _PREDICATE:
        # "The toll of the flood, which rose to 41".
        left += [p for p in range(number.first - 1, -1, -1) if told.words[p].clause == clause - 1]
    elif earlier := _going_on(told, number, left, others):
        left = earlier
    right += _behind_aside(told, right[-1] if right else number.last)
    before, behind = _until(told, left, others), _until(told, right, others)
    after = stems_of(told.words, behind)
    is_fronted = not before and not after and not _is_led(told, number)
    if not after and not _FIGURES.isdisjoint(told.words[p].low for p in left):
        # "The figure that the mayor gave was 41: the number of people detained in Hallmere".
        after = stems_of(told.words, _until(told, _figured(told, number), others))
    if is_fronted:
        # "From 40 to 31: the number of people detained in Hallmere fell".
        behind = _until(told, _next_clause(told, number), others)
        after = stems_of(told.words, behind)
    if not before and not is_fronted and not deeds(after):
        # "Still detained in Hallmere: 429 people": what is counted stands before the colon.
        earlier = [p for p in range(number.first - 1, -1, -1) if told.words[p].clause == clause - 1]
        before = _until(told, earlier, others)
    return stems_of(told.words, reversed(before)), after


def _has_number(others: Sequence[Number], told: Reading, clause: int) -> bool:
    return any(told.words[one.first].clause == clause for one in others)


def _is_left_by_aside(told: Reading, left: Sequence[int]) -> bool:
    """ "The strike at Velmar Steel, which is its first, | is kept up by 41": no subject leads."""
    if not left:
        return False
    first = told.words[left[-1]]
    return first.low in _FINITE and not first.opens


def _going_on(
    told: Reading, number: Number, left: Sequence[int], others: Sequence[Number]
) -> list[int]:
    """ "The toll was 40 in May and then rose to 41", "rose from 40 to 41": both have one subject.

    The places of words before the other number; none where the number has a subject of its own.
    """
    clause = told.words[number.first].clause
    earlier = [
        one for one in others if one.last < number.first and told.words[one.first].clause == clause
    ]
    own = [p for p in left if not any(p <= one.last for one in earlier)]
    if not earlier:
        return []
    joined = next((at for at, p in enumerate(own) if told.words[p].low in _JOINING), len(own))
    lows = {told.words[p].low for p in own[:joined]}
    is_joined = joined < len(own) and lows <= _PREDICATE | _LATER and lows & _CHANGED
    nearest = max(earlier, key=lambda one: one.first)
    is_from = lows <= _PREDICATE and "to" in lows and _before(told, nearest) == "from"
    first = min(one.first for one in earlier)
    return [p for p in left if p < first] if is_joined or is_from else []


def _before(told: Reading, number: Number) -> str:
    """The word before a number and what hedges it."""
    first = number.first - number.lead
    return told.words[first - 1].low if first > 0 else ""


def _behind_aside(told: Reading, last: int) -> list[int]:
    """ "12 people, according to the police, were killed": who says so parts nothing.

    Nor does what "who" begins: "12 of its workers, who are on strike".
    """
    after = [word.low for word in told.words[last + 1 : last + 3]]
    if after[:1] == ["who"]:
        clause = told.words[last + 1].clause
    elif after == ["according", "to"]:
        clause = told.words[last + 1].clause + 1
    else:
        return []
    return [p for p in range(last + 1, len(told.words)) if told.words[p].clause == clause]


def _is_led(told: Reading, number: Number) -> bool:
    """Whether its sentence tells anything before its own clause."""
    own = told.words[number.first]
    return any(
        told.words[p].sentence == own.sentence and told.words[p].clause < own.clause
        for p in told.content_set
    )


def _next_clause(told: Reading, number: Number) -> list[int]:
    """Places of the first clause behind a number's own that tells something."""
    taken = {p for one in told.numbers for p in range(one.first, one.last + 1)}
    clause = told.words[number.first].clause
    telling = (told.words[p].clause for p in sorted(told.content_set - taken))
    first = next((one for one in telling if one > clause), clause + 1)
    return [p for p, word in enumerate(told.words) if word.clause == first]


def _figured(told: Reading, number: Number) -> list[int]:
    """Places of the next clause, where that tells of which thing a number is the figure."""
    places = _next_clause(told, number)
    is_of_number = len(places) > 1 and told.words[places[0]].low in ("the", "those")
    return places if is_of_number and told.words[places[1]].low in _QUANTITIES else []


def _until(told: Reading, places: Sequence[int], others: Sequence[Number]) -> list[int]:
    """Places of content words, up to another number and what parts the two."""
    taken = {p for one in others for p in range(one.first, one.last + 1)}
    stop = next((place for place, p in enumerate(places) if p in taken), None)
    if stop is not None and not _is_of(told, places[:stop]):
        parting = (i for i, p in enumerate(places[:stop]) if told.words[p].low in _PARTING)
        places = places[: next(parting, stop)]
    return [p for p in places if p in told.content_set][:_NEAR]


def _is_of(told: Reading, places: Sequence[int]) -> bool:
    """ "88 of the 150 seats": both numbers count seats."""
    return [told.words[p].low for p in places] in (["of"], ["of", "the"], ["of", "its"])


def own_words(told: Reading, number: Number) -> list[Word]:
    """What is told of a number behind it: in "14 died and 62 were hurt" that is "died"."""
    clause = told.words[number.last].clause
    after = [word for word in told.words[number.last + 1 :] if word.clause == clause]
    places = range(number.last + 1, number.last + 1 + len(after))
    firsts = {one.first - one.lead for one in told.numbers if one is not number}
    behind = next((place for place, p in enumerate(places) if p in firsts), len(after))
    parting = [place for place in range(behind) if after[place].low in _PARTING]
    return after[: parting[-1]] if parting and behind < len(after) else after


def sentence_of(told: Reading, number: Number) -> list[str]:
    sentence = told.words[number.first].sentence
    return [word.stem for word in told.words if word.sentence == sentence and word.stem]


def clause_of(told: Reading, number: Number) -> set[str]:
    clause = told.words[number.first].clause
    return {word.low for word in told.words if word.clause == clause}
