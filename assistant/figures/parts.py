"""The parts of a sentence that stand by themselves: what is quoted, and what stands behind ";"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.figures.value import positions
from assistant.support.words import Word

_BREAKS = frozenset(';:"“”„«»')


_QUOTED = re.compile(r"[“\"‘]((?:[^\W\d_]+[ -]?){1,3})[”\"’]")
"""A few words in quotation marks, which belong to the sentence around them: “de facto” out."""


def parts(sentence: str, words: Sequence[Word]) -> list[int]:
    """The number of the part in which each word stands."""
    if not words:
        return []
    places = positions(sentence, words)
    sentence = _QUOTED.sub(lambda few: f" {few[1]} ", sentence)
    found = [0]
    for (here, word), (there, _) in pairwise(zip(places, words, strict=True)):
        between = sentence[here + len(word.text) : there]
        found.append(found[-1] + bool(_BREAKS & set(between)))
    return found
