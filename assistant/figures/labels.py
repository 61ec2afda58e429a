"""Numbers that answer no question of how many: names, parts of others, steps and hopes."""

from assistant.support.counting import counted
from assistant.support.dates import MONTHS
from assistant.support.numbers import Number
from assistant.support.reading import Reading
from assistant.support.words import each

_HOPED = frozenset(
    each(
        "expect expects expected expecting hope hopes hoped could might may would forecast "
        "forecasts fear fears feared target targets aim aims goal if unless until"
    )
)
_STEPS = frozenset(each("more further additional fewer less new fresh"))
_BEEN = frozenset(each("is are was were be been being"))
_ROSE = frozenset(
    each(
        "down raised lifted increased risen cut reduced lowered grown fallen dropped exceeded "
        "revised changed higher lower"
    )
)
_PART_OF = frozenset(each("of the its all out than more"))


def is_label(told: Reading, number: Number) -> bool:
    """ "Line 4", "aged 19", "under the age of 18": a number that names, and counts nothing."""
    first = number.first - number.lead
    if first == 0:
        return False
    before = told.words[first - 1]
    if before.low in ("of", "the", "its", "all") and _is_whole(told, number):
        return True
    if _is_of_several(told, number):
        return True
    if before.low == "of" and first > 1 and told.words[first - 2].low in ("age", "ages"):
        return True
    is_near = before.clause == told.words[number.first].clause and not before.is_number
    is_name = is_near and before.is_capital and not before.opens and number.first == number.last
    if before.low in ("is", "was") and first > 1 and told.words[first - 2].low == "who":
        return _is_alone(told, number)
    return before.low in ("aged", "age", "article", "chapter") or (is_name and not number.unit)


def _is_alone(told: Reading, number: Number) -> bool:
    """ "Ana Bel, who is 60 and keeps bees": an age counts nothing."""
    after = told.words[number.last + 1 : number.last + 2]
    is_end = not after or after[0].clause != told.words[number.last].clause
    return is_end or after[0].low in ("and", "but", "or")


def _is_of_several(told: Reading, number: Number) -> bool:
    """ "Of the 55 captives, 41 are soldiers": the others are parts of the first."""
    sentence = told.words[number.first].sentence
    opening = next((word for word in told.words if word.sentence == sentence), None)
    first = next(one for one in told.numbers if told.words[one.first].sentence == sentence)
    is_whole = opening is not None and opening.clause == told.words[first.first].clause
    return is_whole and opening is not None and opening.low == "of" and first is not number


def _is_whole(told: Reading, number: Number) -> bool:
    """ "21 of the 45 seats": the second number is what the first one is a part of."""
    return any(
        0 < number.first - other.last <= 4
        and "of" in {word.low for word in told.words[other.last + 1 : number.first]}
        and all(word.low in _PART_OF for word in told.words[other.last + 1 : number.first])
        for other in told.numbers
    )


def is_hoped(told: Reading, number: Number) -> bool:
    """ "Expects the figure to fall to zero", "up to 300 could lose their jobs"."""
    clause = told.words[number.first].clause
    near = {
        word.low
        for word in told.words
        if word.clause == clause and not (word.is_capital and word.low in MONTHS)
    }
    return bool(near & _HOPED) and not near & {"right", "correct"}


def is_step(told: Reading, number: Number) -> bool:
    """ "Nine more bodies", "rose by 12": what was added is not what there is."""
    before = [word.low for word in told.words[max(0, number.first - 2) : number.first]]
    after = told.words[number.last + 1 : number.last + 2]
    is_near = bool(after) and after[0].clause == told.words[number.last].clause
    if is_near and after[0].low in _STEPS:
        return True
    is_added = bool(before) and before[-1] in ("another", "further", "additional", "extra")
    return is_added or (before[-1:] == ["by"] and not _is_done_by(told, number))


def _is_done_by(told: Reading, number: Number) -> bool:
    """ "The walkout is being kept up by 500 workers": they do it, and are no rise."""
    lead = [word.low for word in told.words[max(0, number.first - number.lead - 6) : number.first]]
    return bool(counted(told, number)) and not _BEEN.isdisjoint(lead) and _ROSE.isdisjoint(lead)
