"""The fixed formula: it prunes candidates before they are read, and serves where no model does.

    score = BM25 / the best BM25 + 0.35 · cosine + 0.5 · coverage + 0.4 · exp(-days away / 30)

where coverage is the share of the question's words, by rarity, in passage or headline, and days are
counted from the time that the question names, else from the newest moment that the search may see.
To prune, coverage is left out, since no text has been read yet.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

COSINE = 0.35
COVERAGE = 0.5
TIME = 0.4
NEAR_DAYS = 30.0


def first_scores(
    bm25: "NDArray[np.float64]",
    cosine: "NDArray[np.float64]",
    days_away: "NDArray[np.float64]",
    coverage: "NDArray[np.float64] | float" = 0.0,
) -> "NDArray[np.float64]":
    """One number for each candidate, higher is better; all arrays have shape (candidates,)."""
    import numpy as np

    best = float(bm25.max(initial=0.0)) or 1.0
    timely = np.exp(-days_away / NEAR_DAYS)
    scores: NDArray[np.float64] = (
        bm25 / best + COSINE * cosine + COVERAGE * coverage + TIME * timely
    )
    return scores
