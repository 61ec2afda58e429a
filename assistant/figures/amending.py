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


def amends(text: str) -> bool:
    """Whether a title or sentence speaks of a mistake in something published."""
    return bool(_AMENDING.search(text))


def standing_by(told: Iterable[Told]) -> list[Told]:
    """The reports that their outlet has not taken back in a later item."""
    every = list(told)
    wrong = [one for one in every if one.is_wrong]
    return [one for one in every if not any(_takes_back(other, one) for other in wrong)]


def _takes_back(wrong: Told, one: Told) -> bool:
    """Whether an outlet says of a value that it was wrong, and had published it before."""
    mine, theirs = one.quote.article, wrong.quote.article
    if one is wrong:
        return True
    is_before = bool(mine.published and theirs.published and mine.published <= theirs.published)
    return mine.outlet == theirs.outlet and is_before and same(one.value, wrong.value)
