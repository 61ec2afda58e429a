"""Items that correct or withdraw what their outlet has published, and what they take back."""

import re
from collections.abc import Iterable

from assistant.answerers.base import Told
from assistant.figures.comparing import same

_AMENDING = re.compile(
    r"\b(?:correct(?:ion|ions|ed|ing|s)|clarif(?:ication|ied)|retract(?:ion|ed|s)|erratum|"
    r"got it wrong|(?:wrongly|incorrectly|mistakenly|erroneously) (?:said|stated|reported|gave|put|"
    r"given)|misstated|misreported|was amended|has been amended|withdraws? (?:its|the|a|our)|"
    r"editing error|in error|should have (?:said|read|been|stated)|we wrote|our report of|"
    r"for the record|setting the record straight|apologi[sz]es? for)\b",
    re.IGNORECASE,
)

_SHOULD = re.compile(r"\bshould have\b", re.IGNORECASE)
_NOTED = 14
"""Days within which a note belongs to the report that it corrects."""
_SAID_BEFORE = re.compile(
    r"\b(?:we|it|us|articles?|reports?|story|headlines?|versions?|item|was|were|been)\b"
    r"(?:\s[\w,’'-]+){0,14}?\s(?:said|wrote|stated|reported|gave|given|put|misstated|named|called)\b"
    r"[^.;]*$",
    re.IGNORECASE,
)


def amends(text: str) -> bool:
    """Whether a title or sentence speaks of a mistake in something published."""
    return bool(_AMENDING.search(text))


def takes_back(sentence: str, at: int) -> bool:
    """Whether the value at a character is what an item says that its outlet had said in error."""
    before = sentence[:at]
    is_right = bool(_SHOULD.search(before))
    return amends(sentence) and not is_right and bool(_SAID_BEFORE.search(before))


def standing_by(told: Iterable[Told]) -> list[Told]:
    """The reports that their outlet has not taken back in a later item.

    A note that only says again what the corrected report says is left out: the report tells better
    of which day it is, and who said it.
    """
    every = list(told)
    wrong = [one for one in every if one.is_wrong]
    kept = [one for one in every if not any(_takes_back(other, one) for other in wrong)]
    plain = [one for one in kept if not one.is_note]
    return [one for one in kept if not one.is_note or not any(_repeats(one, o) for o in plain)]


def _takes_back(wrong: Told, one: Told) -> bool:
    """Whether an outlet says of a value that it was wrong, and had published it before."""
    mine, theirs = one.quote.article, wrong.quote.article
    if one is wrong:
        return True
    is_before = bool(mine.published and theirs.published and mine.published <= theirs.published)
    return mine.outlet == theirs.outlet and is_before and same(one.value, wrong.value)


def _repeats(note: Told, one: Told) -> bool:
    mine, theirs = note.quote.article, one.quote.article
    is_near = abs((note.day - one.day).days) <= _NOTED
    return mine.outlet == theirs.outlet and is_near and same(note.value, one.value)
