"""The day of something that happened, where the report of it names no date: that of the report."""

import re
from dataclasses import dataclass
from datetime import date

from assistant.figures.moments import moment
from assistant.figures.value import Value
from assistant.figures.wanted import related
from assistant.support.lexicon import FUNCTION, alike
from assistant.support.words import read

ENOUGH = 0.7
"""Share of what is asked, names included, that a report of it must say itself."""

_PAST = re.compile(
    r"^\W*(?:(?:on )?(?:what|which) (?:day|date)|when)\s(?:did|was|were|has|had)\b", re.I
)


@dataclass(frozen=True)
class Event:
    """What is asked when it happened."""

    words: frozenset[str]
    """Stems of what tells it, names among them."""


def event_of(question: str) -> Event | None:
    """The event of "When did Hallmere first pass the law?"; None of what is still to come."""
    if not _PAST.search(question):
        return None
    words = read(question)
    return Event(
        frozenset(
            word.stem or word.low
            for word in words
            if word.low not in FUNCTION | {"first", "when", "day", "date"}
            and (word.stem or word.is_number)
        )
    )


def event_in(sentence: str, event: Event, published: date | None) -> Value | None:
    """The day of the event if the sentence reports it."""
    told = [word for word in read(sentence) if word.stem or word.is_number]
    stems = {word.stem or word.low for word in told}
    found = sum(_is_told(one, stems) for one in event.words)
    share = found / (len(event.words) or 1)
    when = moment(sentence, published) if share >= ENOUGH else None
    return Value(None, when.day.isoformat(), "", "", 0, 2.0 + share) if when else None


def _is_told(one: str, stems: set[str]) -> bool:
    if one in stems or any(alike(one, other) for other in stems):
        return True
    mine = related(one)
    return bool(mine) and any(mine & related(other) for other in stems)
