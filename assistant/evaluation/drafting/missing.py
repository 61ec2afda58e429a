"""Questions that an archive cannot answer: of a name that no article holds."""

import random
import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.evaluation.questions import EvalQuestion
from assistant.suggesting.naming import NAME, is_name
from index import Archive

_OPENINGS = (
    "Bel",
    "Dor",
    "Fal",
    "Gren",
    "Hal",
    "Kest",
    "Lor",
    "Marn",
    "Ost",
    "Quel",
    "Tarv",
    "Vel",
)
_MIDDLES = ("a", "e", "i", "o", "an", "en", "ir", "ol")
_ENDINGS = ("bridge", "dorf", "ham", "kova", "mere", "nik", "ridge", "stad", "vale", "wick")
_TRIES = 20
_NAMES = re.compile(rf"(?<=\s){NAME}(?: {NAME})*")


def unanswerable(
    archive: Archive, question: EvalQuestion, draw: random.Random
) -> EvalQuestion | None:
    """The question with an invented name in place of its longest; None where it has none.

    What answers the question itself is no gold of it. A search proves that no article found holds
    the name.
    """
    found = (name.removesuffix(" CEO") for name in _NAMES.findall(question.question))
    names = [name for name in found if name != "CEO" and is_name(name.split())]
    invented = _unknown(archive, draw) if names else None
    if invented is None:
        return None
    text = question.question.replace(max(names, key=len), invented)
    return replace(
        question,
        id=f"{question.id}-unknown",
        question=text,
        answers=(),
        evidence=(),
        evidence_urls=(),
        unanswerable=True,
        kind="unanswerable",
    )


def _unknown(archive: Archive, draw: random.Random) -> str | None:
    """A name that no search finds."""
    for _ in range(_TRIES):
        parts: Sequence[Sequence[str]] = (_OPENINGS, _MIDDLES, _ENDINGS)
        name = "".join(map(draw.choice, parts))
        found = archive.search(name, limit=20)
        if not any(name.casefold() in f"{hit.title} {hit.text}".casefold() for hit in found):
            return name
    return None
