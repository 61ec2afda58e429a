"""Whether something is so, as a sentence tells it: is the plant open, is a country a member.

The value is "yes" or "no" to the thing that is asked about; it tells reports apart that say the
opposite, and is shown with its quote only.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from assistant.figures.value import Value
from assistant.support.lexicon import FUNCTION
from assistant.support.words import Word, each, read, stem

_ASKED = re.compile(
    r"^\W*(?:is|are|was|were|has|have|had|does|do|did|can|may)\b"
    r"|^\W*(?:what|which) (?:is|was) the (?:status|state|situation)\b",
    re.IGNORECASE,
)
_NOT = frozenset(each("not no never nor neither n't nothing nobody"))
_NEAR = 4

Line = tuple[frozenset[str], frozenset[str]]


@dataclass(frozen=True)
class State:
    """What is asked whether it is so."""

    words: frozenset[str]
    """Stems of the words that tell it."""


def is_asked(question: str) -> bool:
    """Whether a question asks if something is so."""
    return bool(_ASKED.search(question))


def state_of(question: str) -> State:
    """The state that a question is about."""
    return State(
        frozenset(word.stem for word in read(question) if word.stem and word.low not in FUNCTION)
    )


def state_in(sentence: str, state: State) -> Value | None:
    """What a sentence says of the state; None where it says neither that it is so nor not."""
    words = read(sentence)
    for holds, fails in _lines():
        asked_yes, asked_no = state.words & holds, state.words & fails
        if not (asked_yes or asked_no) and not _is_default(state, holds):
            continue
        told = [
            (place, word.stem in holds)
            for place, word in enumerate(words)
            if (word.stem in holds | fails and word.low not in FUNCTION) or word.low == "left"
        ]
        if told:
            place, is_so = told[-1] if _changed(words) else told[0]
            is_so ^= _is_denied(words, place)
            if asked_no and not asked_yes:
                is_so = not is_so
            return Value(None, "yes" if is_so else "no", "", "", 0, 2.0 + len(told))
    return None


def _is_default(state: State, holds: frozenset[str]) -> bool:
    """Whether a question that names no state, "Is it still in the treaty?", asks of this one."""
    return not any(state.words & (one | other) for one, other in _lines()) and bool(
        holds & {stem("member")}
    )


def _changed(words: Sequence[Word]) -> bool:
    """Of "closed in May and reopened in June" the last holds."""
    return any(word.low in ("then", "again", "later", "since", "but") for word in words)


def _is_denied(words: Sequence[Word], place: int) -> bool:
    near = [word.low for word in words[max(0, place - _NEAR) : place]]
    return bool(_NOT & set(near)) or any(word.endswith("n't") for word in near)


@lru_cache(maxsize=1)
def _lines() -> tuple[Line, ...]:
    text = (Path(__file__).parent / "states.txt").read_text(encoding="utf-8")
    rows = (line.split("|") for line in text.splitlines() if line and not line.startswith("#"))
    return tuple(
        (frozenset(map(stem, holds.split())), frozenset(map(stem, fails.split())))
        for holds, fails in rows
    )
