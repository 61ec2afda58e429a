"""How sure a figure is: what it would be over other questions like these."""

from collections.abc import Sequence
from math import comb
from typing import TYPE_CHECKING

from assistant.evaluation.scores import Interval

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Values = NDArray[np.float64]

RESAMPLES = 1_000
SIGN_FLIPS = 10_000
_FLIPS_AT_ONCE = 500
_MOST_AT_ONCE = 4_000_000


def interval(values: Sequence[float], seed: int) -> Interval | None:
    """The percentile bootstrap of a mean (Efron, 1979); None for less than two values.

    The same values and seed give the same interval. Where all values are equal it has no width:
    then n tells more.
    """
    import numpy as np

    if len(values) < 2:
        return None
    every = np.array(values, dtype=float)
    low, high = np.quantile(_resampled(every, seed), (0.025, 0.975))
    return Interval(low=float(low), high=float(high))


def _resampled(every: "Values", seed: int) -> "Values":
    """The means of the values drawn anew, with replacement, in pieces that fit into memory."""
    import numpy as np

    draw = np.random.default_rng(seed)
    count = len(every)
    rows = max(1, _MOST_AT_ONCE // count)
    sizes = [min(rows, RESAMPLES - done) for done in range(0, RESAMPLES, rows)]
    means = [every[draw.integers(0, count, (size, count))].mean(1) for size in sizes]
    return np.concatenate(means)


def p_value(differences: Sequence[float], seed: int) -> float:
    """How likely as large a mean difference is where two runs are alike: two-sided.

    Differences of right and wrong answers: exact McNemar test (a sign test). Others: a sign-flip
    permutation test (Fisher, 1935), seeded.
    """
    changed = [one for one in differences if one]
    if not changed:
        return 1.0
    if len({abs(one) for one in changed}) == 1:
        return _sign_test(sum(one > 0 for one in changed), len(changed))
    return _flipped(changed, seed)


def _sign_test(better: int, changed: int) -> float:
    tail = sum(comb(changed, count) for count in range(min(better, changed - better) + 1))
    return min(1.0, tail / (1 << (changed - 1)))


def _flipped(changed: Sequence[float], seed: int) -> float:
    """The share of random choices of signs whose sum is as far from 0, this one among them."""
    import numpy as np

    every = np.array(changed, dtype=float)
    observed = abs(every.sum()) - 1e-12
    draw = np.random.default_rng(seed)
    larger: int = sum(
        int((abs(draw.choice((-1.0, 1.0), (_FLIPS_AT_ONCE, len(every))) @ every) >= observed).sum())
        for _ in range(SIGN_FLIPS // _FLIPS_AT_ONCE)
    )
    return (larger + 1) / (SIGN_FLIPS + 1)
