"""The event in which a question counts people or things, and whose things it counts."""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache
from pathlib import Path

from assistant.support.tables import families, rows
from assistant.support.words import Word, read, stem

_OWNED = re.compile(
    r"\bhow many (?:[\w-]+ ){1,4}?(?:does|do|did|has|have|had|will) (?:the )?"
    r"(?P<owner>[A-Z][^?]*?) (?:now |currently |still )?"
    r"(?:have|hold|held|win|won|own|get|got|take|taken|lose|lost|control)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=1)
def _events() -> dict[str, frozenset[int]]:
    return families(Path(__file__).parent / "events.txt")


@lru_cache(maxsize=1)
def _named() -> frozenset[str]:
    """Stems of the words by which a question names an event."""
    lines = rows(Path(__file__).parent / "events.txt")
    return frozenset(stem(word) for line in lines for word in line.partition("|")[0].split())


def kinds_of(stems: Collection[str]) -> frozenset[int]:
    """The kinds of events that words speak of, as lines of a list."""
    known = _events()
    return frozenset(kind for one in stems for kind in known.get(one, ()))


def occasion_of(words: Sequence[Word], apart: Collection[int], head: Collection[str]) -> str:
    """The stem of the event that a question names last; empty where it names none."""
    return next(
        (
            words[place].stem
            for place in range(len(words) - 1, 0, -1)
            if place not in apart and words[place].stem in _named() - set(head)
        ),
        "",
    )


def owner_of(question: str) -> frozenset[str]:
    """Folded words of the name that has what is counted: "Green Quay" holds seats."""
    found = _OWNED.search(question)
    if not found:
        return frozenset()
    return frozenset(word.low for word in read(found["owner"]) if word.is_capital)
