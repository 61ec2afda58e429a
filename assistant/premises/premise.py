"""What a question takes for granted, as a statement that could be true or false."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from assistant.premises.askings import OFFICE, clause_of, cleaned
from assistant.support.reading import Reading, reading
from assistant.support.words import each
from index.wording import words

PremiseKind = Literal["event", "state", "count", "holder", "all", "time"]

WHOLE = frozenset(
    each("all every everyone everybody everything each none nobody entire entirely whole wholly")
) | frozenset(each("completely fully totally altogether"))
"""Words that claim the whole of something."""
_HOLDS = re.compile(rf"\b{OFFICE}\s(?:[A-Z][\w'’-]+)|[A-Z][\w'’-]+, (?:the\s)?{OFFICE}\b")
_NOBODY = WHOLE | frozenset(each("somebody it there"))
"""Words that open a statement and name nobody."""
_OWNING = frozenset(each("the its his her their"))


@dataclass(frozen=True)
class Premise:
    """A statement that a question takes for granted."""

    text: str
    """Declarative: "Azerbaijan released all captives in 2024."."""
    kind: PremiseKind


@dataclass(frozen=True)
class Taken:
    """A premise with the parts that decide what may contradict it."""

    text: str
    verb: str
    """Its predicate as it is written; empty where none is found."""
    is_denied: bool
    """Whether it takes for granted that something is not so."""
    is_present: bool
    """Whether it is told of the present."""
    small: frozenset[str]
    """Words that the question writes small: no names where they open the statement."""

    @property
    def claims_whole(self) -> bool:
        """Whether it says something of all."""
        words = self.read.words
        return any(
            word.low in WHOLE or (word.low == "last" and place and words[place - 1].low in _OWNING)
            for place, word in enumerate(words)
        )

    @cached_property
    def read(self) -> Reading:
        """The statement, read."""
        return reading(self.text, self.small)


def premise_of(question: str) -> Premise | None:
    """What a question takes for granted; None where it takes nothing, and asks openly."""
    taken = taken_of(question)
    return Premise(taken.text, _kind(taken)) if taken else None


def taken_of(question: str) -> Taken | None:
    """The same with its parts."""
    asked = cleaned(question)
    found = clause_of(asked)
    if found is None or len(found.text.split()) < 2:
        return None
    text = f"{found.text[:1].upper()}{found.text[1:].rstrip(' .,;:')}."
    small = frozenset(word for word in words(asked) if word[:1].islower()) | _NOBODY
    return Taken(text, found.verb, found.is_denied, found.is_present, small)


def _kind(taken: Taken) -> PremiseKind:
    """The one thing that is likeliest to be wrong about it."""
    if taken.claims_whole:
        return "all"
    read = taken.read
    if any(one.unit not in ("ordinal", "age") for one in read.numbers):
        return "count"
    if _HOLDS.search(taken.text):
        return "holder"
    if any(one.year or one.month for one in read.dates) and not taken.is_present:
        return "time"
    return "state" if taken.is_present else "event"
