"""A value that a sentence tells: a number, a name, or a date."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.support.numbers import Number
from assistant.support.words import Word

IN_PART = "in part"
"""Of a state: so in effect, or by one's own account, and not wholly."""


@dataclass(frozen=True)
class Value:
    """A number that a sentence tells of what is asked, or a name or a date."""

    amount: float | None
    text: str
    """A name, or a date in ISO 8601; empty for numbers."""
    unit: str
    hedge: str
    """As `assistant.support.numbers.Number` has it."""
    at: int
    """Character of the sentence where it begins."""
    tie: float = 0.0
    """How closely it is bound to what is asked."""
    upper: float | None = None
    is_elliptical: bool = False
    """What it counts is said only beside another number: "while the union says 19"."""
    end: int = 0
    """Character behind a date that is the value itself; 0 for all others."""

    def hidden(self, sentence: str) -> str:
        """The sentence with a date that is the value itself made unreadable: it dates nothing."""
        size = max(0, min(self.end, len(sentence)) - self.at)
        return f"{sentence[: self.at]}{'x' * size}{sentence[self.at + size :]}"

    @property
    def is_state(self) -> bool:
        """Whether it says that something is so, is not, or is in part."""
        return self.amount is None and self.text in ("yes", "no", IN_PART)

    @property
    def step(self) -> float:
        """The unit of the last digit that is not zero."""
        return Number(self.amount or 0.0, "", "", 0, 0, "").step


def positions(sentence: str, words: Sequence[Word]) -> list[int]:
    """The character at which each word of a sentence begins, as near as folding lets it be told."""
    found, reached = [], 0
    lower = sentence.casefold()
    same = lower if len(lower) == len(sentence) else sentence
    for word in words:
        place = same.find(word.low if same is lower else word.text, reached)
        if place >= 0:
            reached = place
        found.append(reached)
        reached += len(word.text) if place >= 0 else 0
    return found
