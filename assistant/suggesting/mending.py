"""After an abstention: the same question without what made it one that cannot be answered."""

import re
from collections.abc import Iterator

from assistant.answer import Answer
from assistant.followups import timeless
from assistant.suggesting.candidate import Candidate, Matter

_COUNTED = re.compile(
    r"(?:Why|When|How|Where) did (?P<who>[^?,]+) (?P<do>[a-z]+) \d[\d,.]* (?P<what>[a-z]+s)\?"
)
"""A number that the question takes for granted."""


def mended(matter: Matter) -> Iterator[Candidate]:
    """Without its year, or asking for the number that it took for granted."""
    if matter.answer.abstention is None:
        return
    if found := _COUNTED.fullmatch(matter.question):
        yield Candidate(f"How many {found['what']} did {found['who']} {found['do']}?", _has_figures)
    if (bare := timeless(matter.question)) != matter.question:
        yield Candidate(bare, bool)


def _has_figures(answer: Answer) -> bool:
    return bool(answer.figures)
