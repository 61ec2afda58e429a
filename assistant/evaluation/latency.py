"""How long answers take, by stage."""

from collections.abc import Iterable, Mapping
from statistics import fmean

_PERCENTILES = {"p50": 50, "p90": 90, "p95": 95, "p99": 99}


def latency(timings: Iterable[Mapping[str, float]]) -> dict[str, dict[str, float]]:
    """Percentiles and mean, in milliseconds, of each stage over the questions that have it."""
    stages: dict[str, list[float]] = {}
    for one in timings:
        for stage, spent in one.items():
            stages.setdefault(stage, []).append(spent)
    return {stage: _summary(sorted(spent)) for stage, spent in stages.items()}


def _summary(spent: list[float]) -> dict[str, float]:
    """A percentile is the smallest time that so many in a hundred do not exceed."""
    last = len(spent) - 1
    found = {
        name: spent[min(last, -(-share * len(spent) // 100) - 1)]
        for name, share in _PERCENTILES.items()
    }
    return {name: round(value, 1) for name, value in (*found.items(), ("mean", fmean(spent)))}
