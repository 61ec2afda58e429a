"""Capitalised words that are a name, and not the opening of a sentence or a day."""

from collections.abc import Iterable

from assistant.support.dates import MONTHS
from assistant.support.lexicon import FUNCTION
from assistant.support.words import each

NAME = r"[A-Z][\w’'-]*[\w]"
_TIMES = frozenset(
    each("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow")
) | frozenset(MONTHS)
_NEVER = frozenset(
    each(
        "former acting officials experts critics earlier later last next recently however "
        "he she they it we i you his her their its our my this that these those who"
    )
)


def is_name(words: Iterable[str]) -> bool:
    """Whether none of the words is one that no name holds."""
    return all(word.casefold() not in FUNCTION | _TIMES | _NEVER for word in words)
