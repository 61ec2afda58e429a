"""Whether a number is another's than whom, or what, a question names.

"Han's prison sentence from 23 years to 15" is none of Yoon's, though its sentence names both.
"""

from collections.abc import Iterator, Sequence

from assistant.figures.wanted import Wanted
from assistant.support.lexicon import alike, places
from assistant.support.names import Name, same_name
from assistant.support.numbers import Number
from assistant.support.reading import Reading
from assistant.support.words import Word, each

_NO_NAMES = frozenset(each("how what which who when number total"))
_OWNED = 3
"""Words behind "Han's" that may tell what is owned."""
_NAMED = 3
"""Words of a name whose last one owns."""
_BESIDE = 3
"""Words between a name and its number: "Brent Crude to $112"."""
_ON = frozenset(each("on against from of with in to for by"))
_SIGNS = frozenset("$€£¥")
_SIZED = frozenset(("percent", "money", "measure", "amount"))


def is_of_other(told: Reading, number: Number, wanted: Wanted) -> bool:
    """Whether a number surely is another's."""
    asked = wanted.names - _NO_NAMES
    if not asked:
        return False
    return _is_owned_by_other(told, number, wanted, asked) or (
        wanted.measure in _SIZED
        and bool(number.unit)
        and (_is_beside_other(told, number, asked) or _is_of_other_land(told, number, asked))
    )


def _is_owned_by_other(
    told: Reading, number: Number, wanted: Wanted, asked: frozenset[str]
) -> bool:
    """Whether the last owner before a number of what is asked is none that is asked about."""
    words, things = told.words, wanted.all
    for place in range(number.first - 1, -1, -1):
        word = words[place]
        if word.sentence != words[number.first].sentence:
            break
        if not word.owner:
            continue
        owned = [one.stem for one in words[place + 1 : place + 1 + _OWNED] if one.stem]
        if any(alike(one, thing) for one in owned for thing in things):
            owner = _owner(words, place)
            return bool(owner) and not _are_asked(owner, asked)
    return False


def _owner(words: Sequence[Word], place: int) -> list[str]:
    """The words of the name whose last word owns something; none of what has no name."""
    near = words[max(0, place - _NAMED) : place + 1]
    named = [word.low for word in near if word.is_capital and not word.opens]
    return named if any(word.is_capital for word in near[-2:]) else []


def _is_beside_other(told: Reading, number: Number, asked: frozenset[str]) -> bool:
    """Whether another name leads to it, and one that is asked about to another such number."""
    own = _beside(told, number)
    if own is None or _are_asked(_low(told, own), asked):
        return False
    return any(
        (other := _beside(told, one)) is not None and _are_asked(_low(told, other), asked)
        for one in told.numbers
        if one is not number and one.unit == number.unit
    )


def _beside(told: Reading, number: Number) -> Name | None:
    """The name that a number stands right behind."""
    first, words = number.first - number.lead, told.words
    if first and words[first].text in _SIGNS and words[first - 1].text.isupper():
        first -= 1  # "US$"
    clause = words[number.first].clause  # "5 percent, by the Velmar Office, to 11 percent"
    near = [
        name
        for name in told.names
        if first - _BESIDE <= name.last + 1 <= first and words[name.last].clause == clause
    ]
    return near[-1] if near else None


def _is_of_other_land(told: Reading, number: Number, asked: frozenset[str]) -> bool:
    """Whether a sentence begins with another land, and does not name each that is asked about.

    "Canada announces a tariff of 25% on cars from the United States" is none of China's.
    """
    known = places()
    lands = frozenset(name for name in asked if name in known)
    sentence = told.words[number.first].sentence
    own = [word.low for word in told.words if word.sentence == sentence]
    first = next(_doers(told, sentence), "")
    return (
        bool(lands and first)
        and not _are_asked([first], asked)
        and any(not _are_asked(own, frozenset({land})) for land in lands)
    )


def _doers(told: Reading, sentence: int) -> Iterator[str]:
    """The lands of a sentence that nothing is done to."""
    words = told.words
    for place, word in enumerate(words):
        lead = words[place - 1].low if place else ""
        if word.sentence == sentence and word.low in places() and lead not in _ON:
            yield word.low


def _low(told: Reading, name: Name) -> list[str]:
    return [word.low for word in told.words[name.first : name.last + 1]]


def _are_asked(parts: Sequence[str], asked: frozenset[str]) -> bool:
    known = places()
    return any(
        same_name(part, name) or (name in known and known.get(part) == known[name])
        for part in parts
        for name in asked
    )
