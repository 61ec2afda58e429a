"""How much of what a statement says, names and numbers aside, stands in its quotes."""

from collections.abc import Sequence
from typing import NamedTuple

from assistant.support.lexicon import Words, alike, opposite
from assistant.support.reading import Reading
from assistant.support.words import Word, each, stem

_LIGHT = frozenset(
    each(
        "say said tell told report announc accord add note state statement claim also new peopl "
        "make take get give come go one includ becom use call amid total figur number"
    )
)
"""Stems that say little; they weigh a quarter."""
_STRICT = frozenset({"all", "every", "entire", "everyone", "only", "most", "majority", "always"})
"""Small words that change how much is claimed."""
_TURNING = frozenset({"up", "down", "against", "without"})
"""Small words that turn a claim round."""
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
    heavy: int
    """How many different words are missing that say something."""


def coverage(
    statement: Reading, quotes: Sequence[Reading], outlets: Sequence[Word] = ()
) -> Coverage:
    """Compare content word by content word; words of the outlets' names are covered."""
    stems = {w.stem for quote in quotes for w in quote.words if w.stem}
    stems.update(word.stem for word in outlets)
    quoted = Words(stems)
    weights = covered = 0.0
    missing: list[str] = []
    opposed: list[str] = []
    for place in statement.content:
        word = statement.words[place]
        weight = 0.25 if word.stem in _LIGHT else 1.0
        weights += weight
        if _is_covered(word.stem, quoted):
            covered += weight
        else:
            missing.append(word.text)
            if quoted.oppose(word.stem) and not _is_denied(statement, place):
                opposed.append(word.text)
    return Coverage(
        covered / weights if weights else 1.0,
        tuple(dict.fromkeys(missing)),
        tuple(dict.fromkeys(opposed)),
        (*_strict(statement.words, quotes), *_turning(statement.words, quotes)),
        len({stem(text.casefold()) for text in missing} - _LIGHT),
    )


def _is_covered(one: str, quoted: Words) -> bool:
    """Whether a word stands in the quotes, one that stands for it, or another form of it."""
    if quoted.say(one):
        return True
    head = one[:_SHARED]
    return len(head) == _SHARED and any(
        _is_form(one, other) for other in quoted.stems if other.startswith(head)
    )


def _is_form(one: str, other: str) -> bool:
    longest = max(len(one), len(other))
    shared = next(
        (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )
    return shared >= 0.7 * longest and not opposite(one, other)


def _is_denied(statement: Reading, place: int) -> bool:
    return any(place in one.scope for one in statement.negations)


def _turning(words: Sequence[Word], quotes: Sequence[Reading]) -> list[str]:
    quoted = {stem(word.low) for quote in quotes for word in quote.words}
    lows = {word.low for word in words}
    found = [
        word.low
        for word in words
        if word.low in _TURNING and not any(alike(stem(word.low), other) for other in quoted)
    ]
    has_changed_sides = "for" in lows and "against" not in lows and {"vote", "against"} <= quoted
    return [*found, "for"] if has_changed_sides and lows & {"vote", "voted", "votes"} else found


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
