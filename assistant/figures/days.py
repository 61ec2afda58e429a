"""The day of an event, as a sentence tells it: when something opens, began, is to be held."""

import re
from collections.abc import Sequence
from datetime import date

from assistant.figures.amending import amends
from assistant.figures.comparisons import is_past_mention
from assistant.figures.value import Value, positions
from assistant.support.dates import Date, readings
from assistant.support.lexicon import FUNCTION, alike
from assistant.support.reading import Reading, reading
from assistant.support.words import Word, each, read

_ASKED = re.compile(
    r"^\W*(?:on |in |by |since |for )?(?:when|(?:what|which) (?:day|date|month|year))\b"
    r"|\bwhat is the (?:[\w-]+ )?date\b",
    re.I,
)
_SAID = frozenset(
    each("said says told announced reported confirmed according stated added published dated")
)
_NOT = frozenset(each("not no never n't"))


def asks_a_day(question: str) -> bool:
    """Whether the answer is a date."""
    return bool(_ASKED.search(question))


def day_in(sentence: str, question: str, published: date | None, before: str = "") -> Value | None:
    """The date that a sentence gives the event asked about, in ISO 8601 as far as it is told.

    A correction, "It should have said 3 May", leans on what stands `before` it.
    """
    told, asked = reading(sentence), reading(question)
    wanted = [
        word.stem
        for place, word in enumerate(asked.words)
        if word.stem and word.low not in FUNCTION and place not in asked.named | asked.taken
    ]
    places = positions(sentence, told.words)
    found = [
        Value(None, text, "", "", places[one.first], tie)
        for one in told.dates
        for text in [_iso(one, published)]
        for tie in [_tie(told, one, wanted) or _leaning(told, one, wanted, before)]
        if text and tie > 0
    ]
    now = [one for one in found if not is_past_mention(sentence, one.at)]
    return max(now or found, key=lambda value: value.tie, default=None)


def _iso(found: Date, published: date | None) -> str:
    """The longest reading: "2026-05-09", "2026-05", "2026"."""
    best = ""
    for one in readings(found, published):
        if one.year and one.month and one.day:
            return f"{one.year:04}-{one.month:02}-{one.day:02}"
        if one.year and one.month:
            best = f"{one.year:04}-{one.month:02}"
        elif one.year and not best:
            best = f"{one.year:04}"
    return best


def _tie(told: Reading, found: Date, wanted: Sequence[str]) -> float:
    """Words of the question between the date before and this one, else in the sentence."""
    words = told.words
    sentence = words[found.first].sentence
    if _is_of_saying(words, found) or _is_left(words, found):
        return 0.0
    first = max((one.last + 1 for one in told.dates if one.last < found.first), default=0)
    segment = [word for word in words[first : found.first] if word.sentence == sentence]
    if any(word.low in _NOT for word in segment):
        return 0.0
    whole = [word.stem for word in words if word.sentence == sentence and word.stem]
    near = [word.stem for word in segment if word.stem]
    shared = _count(wanted, whole)
    return 1.0 + 0.3 * shared + _count(wanted, near) if shared or not wanted else 0.0


def _is_of_saying(words: Sequence[Word], found: Date) -> bool:
    """ "Said on 21 October": the day of the report, unless the date goes on as a subject."""
    low = [word.low for word in words[max(0, found.first - 3) : found.first]]
    after = [word.low for word in words[found.last + 1 : found.last + 2]]
    return any(word in _SAID for word in low) and after not in (
        ["is"],
        ["was"],
        ["will"],
        ["would"],
    )


def _leaning(told: Reading, found: Date, wanted: Sequence[str], before: str) -> float:
    if not amends(before) or _is_left(told.words, found):
        return 0.0
    shared = _count(wanted, [word.stem for word in read(before) if word.stem])
    return 0.5 + 0.1 * shared if shared else 0.0


def _count(wanted: Sequence[str], stems: Sequence[str]) -> int:
    return sum(any(alike(one, other) for other in stems) for one in wanted)


def _is_left(words: Sequence[Word], found: Date) -> bool:
    """ "From 29 March to 9 May": the first of them is no more."""
    behind = [word.low for word in words[found.last + 1 : found.last + 3]]
    return found.first > 0 and words[found.first - 1].low == "from" and "to" in behind
