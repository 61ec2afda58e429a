"""A value of the title, told again in the text: the title says what the number is of.

"Bangar: 1,768 homes without power" tells what is counted in a way that can be read; the sentence
that has the same number again may tell it in any other: "power has yet to come back to 1,768".
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.figures.comparing import same
from assistant.figures.value import Value, positions
from assistant.support.counting import counted
from assistant.support.lexicon import alike
from assistant.support.reading import reading
from assistant.support.words import each, stem

_TELLING = 100
"""A smaller number may be that of anything: what it counts must be told to be the same."""
_ANYBODY = frozenset(map(stem, each("people person persons men women residents others")))


def restated(sentence: str, title: str, values: Sequence[Value]) -> Iterator[Value]:
    """The numbers of a sentence that are those values of the title."""
    told = reading(sentence)
    places = positions(sentence, told.words)
    titled = reading(title)
    things = {
        word.stem
        for number in titled.numbers
        for word in counted(titled, number)
        if any(number.value == value.amount for value in values)
    }
    for number in told.numbers:
        own = {word.stem for word in counted(told, number)} - _ANYBODY
        is_telling = number.value >= _TELLING or not number.value.is_integer() or number.unit
        is_meant = any(alike(one, other) for one in own for other in things)
        for value in values:
            again = replace(value, amount=number.value, hedge=number.hedge, upper=number.upper)
            is_same = number.unit in (value.unit, "") and same(again, value)
            if is_same and (is_telling or is_meant or not own):
                yield replace(again, at=places[number.first])
                break
