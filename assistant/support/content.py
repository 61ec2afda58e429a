"""How much of what a statement says, names and numbers aside, stands in its quotes."""

from collections.abc import Sequence
from typing import NamedTuple

from assistant.support.lexicon import alike, opposite
from assistant.support.reading import Reading
from assistant.support.words import Word, each

_LIGHT = frozenset(
    each(
        "say said tell told report announc accord add note state statement claim also new peopl "
        "make take get give come go one includ becom use call amid total figur number"
    )
)
"""Stems that say little; they weigh a quarter."""
_STRICT = frozenset({"all", "every", "entire", "everyone", "only", "most", "majority", "always"})
"""Small words that change how much is claimed."""
_SHARED = 5
"""Letters that two forms of a word share at least: "decide", "decision"."""


class Coverage(NamedTuple):
    """What of a statement's content the quotes cover."""

    share: float
    """By weight: 0 to 1."""
    missing: tuple[str, ...]
    opposed: tuple[str, ...]
    """Words whose opposite stands in the quotes, and they themselves do not."""
    strict: tuple[str, ...]
    """Uncovered words that claim more than the quotes do."""


def coverage(statement: Reading, quotes: Sequence[Reading]) -> Coverage:
    """Compare content word by content word."""
    stems = {w.stem for quote in quotes for w in quote.words if w.stem}
    weights = covered = 0.0
    missing: list[str] = []
    opposed: list[str] = []
    for place in statement.content:
        word = statement.words[place]
        weight = 0.25 if word.stem in _LIGHT else 1.0
        weights += weight
        if any(_close(word.stem, other) for other in stems):
            covered += weight
        else:
            missing.append(word.text)
            if any(opposite(word.stem, other) for other in stems) and not _is_denied(
                statement, place
            ):
                opposed.append(word.text)
    return Coverage(
        covered / weights if weights else 1.0,
        tuple(dict.fromkeys(missing)),
        tuple(dict.fromkeys(opposed)),
        tuple(_strict(statement.words, quotes)),
    )


def _close(one: str, other: str) -> bool:
    if alike(one, other):
        return True
    if len(one) < _SHARED or len(other) < _SHARED or one[:_SHARED] != other[:_SHARED]:
        return False
    longest = max(len(one), len(other))
    shared = next(
        (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )
    return shared >= 0.7 * longest and not opposite(one, other)


def _is_denied(statement: Reading, place: int) -> bool:
    return any(place in one.scope for one in statement.negations)


def _strict(words: Sequence[Word], quotes: Sequence[Reading]) -> list[str]:
    quoted = {word.low for quote in quotes for word in quote.words}
    totals = {"all", "every", "entire", "everyone", "whole", "each"}
    return [
        word.low
        for word in words
        if word.low in _STRICT
        and word.low not in quoted
        and not (word.low in totals and quoted & totals)
    ]
