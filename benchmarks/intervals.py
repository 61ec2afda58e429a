"""How sure a measured share is."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

RESAMPLES = 1_000

Rows = NDArray[np.int64]


def interval(count: int, measure: Callable[[Rows], float]) -> tuple[float, float]:
    """The middle 95 % of a measure over so many rows, drawn anew with replacement."""
    random = np.random.default_rng(1)
    chosen = (random.integers(0, count, count) for _ in range(RESAMPLES))
    low, high = np.quantile([measure(rows) for rows in chosen], (0.025, 0.975))
    return float(low), float(high)


def of_share(right: Sequence[float]) -> tuple[float, float]:
    """The interval of a share, or of a mean."""
    every = np.array(right, dtype=float)
    return interval(len(every), lambda rows: float(every[rows].mean()))
