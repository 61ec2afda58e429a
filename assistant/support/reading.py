"""A text as the support check reads it: its words, dates, numbers, names and denials."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from assistant.support.dates import Date, dates
from assistant.support.lexicon import is_content
from assistant.support.names import Name, names
from assistant.support.negation import Negation, negations
from assistant.support.numbers import Number, numbers
from assistant.support.outlets import attributed_places, named_places
from assistant.support.words import Word, read

MOST = 100
"""So many numbers, dates and denials of a text are looked at: it bounds the time of a check."""


@dataclass(frozen=True)
class Reading:
    """Everything that one text says, found once: names and denials when they are asked for."""

    words: tuple[Word, ...]
    dates: tuple[Date, ...]
    numbers: tuple[Number, ...]
    every: frozenset[int]
    """Places of words that dates and numbers take up, those past `MOST` among them."""
    known: Collection[str] = ()
    """Words that are no names where they open a sentence."""
    called: tuple[Name, ...] | None = None
    """The names, where they are not those that capital letters tell."""

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """The names of the text, in order."""
        return names(self.words, self.every, self.known) if self.called is None else self.called

    @cached_property
    def negations(self) -> tuple[Negation, ...]:
        """What the text denies, in order."""
        return negations(self.words, self.every)[:MOST]

    @cached_property
    def taken(self) -> frozenset[int]:
        """Places of words that dates and numbers take up."""
        return _dated(self.dates) | _counted(self.numbers)

    @cached_property
    def named(self) -> frozenset[int]:
        """Places of words that are names."""
        return frozenset(place for name in self.names for place in name.parts)

    @cached_property
    def content_set(self) -> frozenset[int]:
        """The same places as `content`, to look one up."""
        return frozenset(self.content)

    @cached_property
    def number_places(self) -> frozenset[int]:
        """Places of words that numbers take up."""
        return frozenset(p for one in self.numbers for p in range(one.first, one.last + 1))

    @cached_property
    def date_places(self) -> frozenset[int]:
        """Places of words that dates take up."""
        return _dated(self.dates)

    @cached_property
    def content(self) -> tuple[int, ...]:
        """Places of the other words that say something."""
        apart = self.taken | self.named
        return tuple(
            place
            for place, word in enumerate(self.words)
            if place not in apart and is_content(word)
        )


def reading(
    text: str, known: Collection[str] = (), outlets: Sequence[Sequence[Word]] = ()
) -> Reading:
    """Read a text of any origin; `known` words are no names where they open a sentence.

    What stands in the name of one of the `outlets` is neither a date nor a number. The readings of
    the last texts by themselves are kept.
    """
    return _read(text, known, outlets) if known or outlets else _alone(text)


@lru_cache(maxsize=512)
def _alone(text: str) -> Reading:
    return _read(text, (), ())


def _read(text: str, known: Collection[str], outlets: Sequence[Sequence[Word]]) -> Reading:
    words = read(text)
    found, counted = _values(text, named_places(words, outlets), attributed_places(words, outlets))
    every = _dated(found) | _counted(counted)
    return Reading(words, found[:MOST], counted[:MOST], every, known)


@lru_cache(maxsize=512)
def _values(
    text: str, named: frozenset[int], attributed: frozenset[int]
) -> tuple[tuple[Date, ...], tuple[Number, ...]]:
    """The dates and numbers of a text, but for places of words that name outlets."""
    words = read(text)
    found = tuple(one for one in dates(words) if one.first not in named or one.last not in named)
    return found, numbers(words, _dated(found) | attributed)


def _dated(found: Sequence[Date]) -> frozenset[int]:
    return frozenset(place for one in found for place in range(one.first, one.last + 1))


def _counted(found: Sequence[Number]) -> frozenset[int]:
    return frozenset(place for one in found for place in range(one.first - one.lead, one.last + 1))
