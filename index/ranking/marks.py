"""What a text holds of a question's terms: all that its measures need of the text's own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

Mask = int
"""A set as bits: of a question's terms, or of those that follow each other in it, by position."""


class Marks(NamedTuple):
    """The terms of a question that a text, or a sentence of it, has."""

    found: Mask = 0
    pairs: Mask = 0
    """Terms that stand side by side here as in the question."""
    terms: Sequence[int] = ()
    """The positions of the terms, as often as they occur; in order."""

    @classmethod
    def at(
        cls, places: Sequence[int], terms: Sequence[int], pairs: Mapping[tuple[int, int], int]
    ) -> "Marks":
        """The marks of these terms at these places, of which each next one is farther on."""
        if len(terms) == 1:  # as in most sentences
            return cls(1 << terms[0], 0, terms)
        found = beside = 0
        last, last_place = -1, -2
        for place, term in zip(places, terms, strict=True):
            found |= 1 << term
            if place == last_place + 1 and (last, term) in pairs:
                beside |= 1 << pairs[last, term]
            last, last_place = term, place
        return cls(found, beside, terms)


@dataclass(frozen=True)
class Held:
    """What a whole text holds."""

    marks: Marks
    size: int
    """Of how many terms it is."""
    sentences: int
    """Of how many sentences with terms, roughly cut."""
    marked: Sequence[Marks]
    """Those of them that have terms of the question, in order."""
    fresh: frozenset[str]
    """Its names and numbers that the question does not hold."""
