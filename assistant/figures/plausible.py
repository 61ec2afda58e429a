"""Numbers that are likely to be the value by what is known of it, where wording does not tell.

Of a thing that is reported again and again, a sentence about it with one number of the right kind
and of a known size gives the value, in whatever words: "the register of refugees in Velmar has
555,138 names in it", where 738,624 were told before.
"""

from collections.abc import Sequence

from assistant.figures.amounts import FAR, LEAST, fitting, is_among, is_related, tie_of, value_of
from assistant.figures.comparisons import is_past_mention
from assistant.figures.hearsay import is_of_old
from assistant.figures.owners import is_of_other
from assistant.figures.value import Value, positions
from assistant.figures.wanted import Wanted, deeds, generic
from assistant.support.names import same_name
from assistant.support.numbers import Number
from assistant.support.reading import Reading, reading
from assistant.support.words import read

_TIMES = 3.0
"""So many times larger or smaller than a value that was told before it may be."""
_FEW = 10
"""Of smaller counts a sentence may tell many: "three of the captives"."""


def likely(sentence: str, wanted: Wanted, before: str, known: Sequence[float]) -> Value | None:
    """The one number of a sentence that may be the value, if its size is that of known values."""
    told = reading(sentence)
    found = list(fitting(told, wanted))
    if len({number.value for number, _ in found}) != 1:
        return None
    number, unit = found[0]
    is_few = wanted.measure in ("count", "any") and number.value < _FEW
    is_sized = any(one / _TIMES <= number.value <= one * _TIMES for one in known)
    others = [one for one in told.numbers if one.value != number.value and one.unit in ("", unit)]
    if is_few or not is_sized or others or not _is_about(told, wanted):
        return None
    at = positions(sentence, told.words)[number.first]
    if is_past_mention(sentence, at) or is_of_old(sentence, before):
        return None
    if is_of_other(told, number, wanted) or _is_loose(told, number, wanted, before):
        return None
    return value_of(number, unit, at, LEAST / 2)


def _is_about(told: Reading, wanted: Wanted) -> bool:
    """Whether the sentence has the names, the deed that is asked for, and a word for the thing."""
    low = {word.low for word in told.words}
    if not all(any(same_name(name, one) for one in low) for name in wanted.names):
        return False
    stems = [word.stem for word in told.words if word.stem]
    if wanted.deeds and not wanted.deeds & deeds(stems):
        return False
    topic = (wanted.head - generic()) or wanted.rest
    return not topic or is_among(topic, stems) or is_related(topic, stems)


def may_be(sentence: str, wanted: Wanted, before: str, value: Value) -> bool:
    """Whether no word of a sentence says that a number of it is of something else.

    The deed that is asked for must be told there or before it: who marched was not killed.
    """
    told = reading(sentence)
    stems = [word.stem for word in (*told.words, *read(before)) if word.stem]
    if wanted.deeds and not wanted.deeds & deeds(stems):
        return False
    return not any(
        number.value in (value.amount, (value.amount or 0.0) / 100)
        and (is_of_other(told, number, wanted) or _is_loose(told, number, wanted, before))
        for number in told.numbers
    )


def _is_loose(told: Reading, number: Number, wanted: Wanted, before: str) -> bool:
    """Whether the words around a number speak against it, or, of people, do not speak for it."""
    return tie_of(told, number, wanted, before) <= (LEAST - 0.1 if wanted.is_generic else -FAR)
