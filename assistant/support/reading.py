"""A text as the support check reads it: its words, dates, numbers, names and denials."""

from dataclasses import dataclass
from functools import cached_property

from assistant.support.dates import Date, dates
from assistant.support.lexicon import is_content
from assistant.support.names import Name, names
from assistant.support.negation import Negation, negations
from assistant.support.numbers import Number, numbers
from assistant.support.words import Word, read


@dataclass(frozen=True)
class Reading:
    """Everything that one text says, found once."""

    words: tuple[Word, ...]
    dates: tuple[Date, ...]
    numbers: tuple[Number, ...]
    names: tuple[Name, ...]
    negations: tuple[Negation, ...]

    @cached_property
    def taken(self) -> frozenset[int]:
        """Places of words that dates and numbers take up."""
        return frozenset(
            place
            for one in (*self.dates, *self.numbers)
            for place in range(one.first, one.last + 1)
        )

    @cached_property
    def named(self) -> frozenset[int]:
        """Places of words that are names."""
        return frozenset(place for name in self.names for place in name.parts)

    @cached_property
    def content(self) -> tuple[int, ...]:
        """Places of the other words that say something."""
        apart = self.taken | self.named
        return tuple(
            place
            for place, word in enumerate(self.words)
            if place not in apart and is_content(word)
        )


def reading(text: str) -> Reading:
    """Read a text of any origin."""
    words = read(text)
    found = dates(words)
    dated = frozenset(place for one in found for place in range(one.first, one.last + 1))
    counted = numbers(words, dated)
    taken = dated | {place for one in counted for place in range(one.first, one.last + 1)}
    named = names(words, taken)
    return Reading(words, found, counted, named, negations(words, frozenset(taken)))
