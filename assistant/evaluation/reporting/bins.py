"""Right answers by what is known of a question: how sure the answerer was, how long it took."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean, median

from assistant.evaluation.intervals import interval
from assistant.evaluation.metrics.answers import contained_short
from assistant.evaluation.runs import Run
from assistant.evaluation.scores import Interval

_FEWEST = 5
"""A bin of less says nothing."""


@dataclass(frozen=True)
class Bin:
    """Questions that are next to each other in something, and how many of them are right."""

    middle: float
    """The median of what they are sorted by."""
    accuracy: float
    interval: Interval | None
    n: int


def by_confidence(run: Run) -> list[Bin]:
    """Tenths of the answered questions with known answers, the least sure first."""
    found = [
        (one.confidence, contained_short(question, one) or 0.0)
        for question, one in run.pairs
        if question.answers and one.status == "answered" and one.confidence is not None
    ]
    return _bins(found, 10, run.info.seed)


def by_latency(run: Run) -> list[Bin]:
    """Fifths of the questions with known answers, the quickest first; milliseconds in all."""
    found = [
        (spent, contained_short(question, one) or 0.0)
        for question, one in run.pairs
        if question.answers and (spent := one.timings_ms.get("total")) is not None
    ]
    return _bins(found, 5, run.info.seed)


def _bins(found: Sequence[tuple[float, float]], count: int, seed: int) -> list[Bin]:
    ordered = sorted(found, key=lambda one: one[0])
    size = len(ordered)
    count = min(count, size // _FEWEST)
    pieces = [ordered[size * n // count : size * (n + 1) // count] for n in range(count)]
    return [_bin(piece, seed) for piece in pieces]


def _bin(piece: Sequence[tuple[float, float]], seed: int) -> Bin:
    rights = [right for _, right in piece]
    middle = median(key for key, _ in piece)
    return Bin(middle, fmean(rights), interval(rights, seed), len(piece))
