"""The toll of one event only rises: what is told much later and lower is of something else.

"An arrest over the fire that killed 12" tells a part of the 30 who died in all the fires, and a
second blast in the same town has dead of its own. Neither belongs to how the toll rose.
"""

import re
from collections.abc import Sequence

from assistant.answerers.base import Told
from assistant.figures.wanted import Wanted, deeds

_LATE = 30
"""Days behind the highest count after which nobody counts anew without saying so."""
_REVISED = re.compile(
    r"\b(?:revis\w*|lower\w*|correct\w*|reduc\w*|fell|falls?|fallen|dropp?\w*|down|recount\w*|"
    r"only|fewer|less than)\b",
    re.IGNORECASE,
)


def of_one_event(told: Sequence[Told], question: str) -> list[Told]:
    """The reports of the dead of an event without the late ones of fewer, that name nobody."""
    wanted = Wanted.of(question)
    if not (wanted.occasion and wanted.deeds & deeds(("kill",))):
        return list(told)
    most: Told | None = None
    kept: list[Told] = []
    for one in sorted(told, key=lambda one: one.day):
        if most is not None and _is_other(one, most):
            continue
        kept.append(one)
        if most is None or (one.value.amount or 0.0) >= (most.value.amount or 0.0):
            most = one
    return kept


def _is_other(one: Told, most: Told) -> bool:
    is_late = (one.day - most.day).days > _LATE
    is_less = (one.value.amount or 0.0) < (most.value.amount or 0.0)
    return is_late and is_less and not (one.speaker or _REVISED.search(one.quote.text))
