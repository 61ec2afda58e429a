"""The parts of a sentence that stand by themselves: what is quoted, and what stands behind ";"."""

from collections.abc import Sequence
from itertools import pairwise

from assistant.figures.value import positions
from assistant.support.words import Word

_BREAKS = frozenset(';:"“”„«»')


def parts(sentence: str, words: Sequence[Word]) -> list[int]:
    """The number of the part in which each word stands."""
    if not words:
        return []
    places = positions(sentence, words)
    found = [0]
    for (here, word), (there, _) in pairwise(zip(places, words, strict=True)):
        between = sentence[here + len(word.text) : there]
        found.append(found[-1] + bool(_BREAKS & set(between)))
    return found
