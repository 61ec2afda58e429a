"""Fitting ranking models: tables of measures, LambdaMART, and a linear model to compare with.

Burges, "From RankNet to LambdaRank to LambdaMART" (2010), by LightGBM; the linear model is a
pairwise logistic regression (Herbrich et al., "Large Margin Rank Boundaries", 2000) by SciPy.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
from lightgbm import Booster as Booster
from numpy.typing import NDArray

from index.ranking.trees import column_names

Matrix = NDArray[np.float32]

PASSAGES: dict[str, Any] = {
    "objective": "lambdarank",
    "label_gain": [0, 1, 2, 3],
    "lambdarank_truncation_level": 10,
    "num_leaves": 15,
    "min_data_in_leaf": 60,
    "learning_rate": 0.05,
}
SENTENCES: dict[str, Any] = {
    **PASSAGES,
    "lambdarank_truncation_level": 5,
    "min_data_in_leaf": 50,
}
_ALWAYS: dict[str, Any] = {
    "metric": "None",
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 5,
    "use_missing": False,
    "deterministic": True,
    "force_row_wise": True,
    "seed": 1,
    "num_threads": 2,
    "verbose": -1,
}
_STATISTICS = (
    "tree_sizes=",  # of the full text
    "split_gain=",
    "leaf_weight=",
    "leaf_count=",
    "internal_value=",
    "internal_weight=",
    "internal_count=",
)


@dataclass(frozen=True)
class Table:
    """One question's rows."""

    matrix: Matrix
    labels: NDArray[np.int64]
    """How many facts or answers a row holds, at most 3."""
    keys: NDArray[np.int64]
    """What must not stand on both sides of a split: ids of passages."""

    def without(self, keys: set[int]) -> "Table":
        """The table without these rows."""
        kept = np.array([key not in keys for key in self.keys.tolist()], dtype=bool)
        return Table(self.matrix[kept], self.labels[kept], self.keys[kept])


def fit(
    tables: Sequence[Table], names: tuple[str, ...], parameters: dict[str, Any], rounds: int
) -> lightgbm.Booster:
    """A LambdaMART model; questions without any right row teach nothing and are left out."""
    useful = [table for table in tables if table.labels.any() and not table.labels.all()]
    dataset = lightgbm.Dataset(
        np.vstack([table.matrix for table in useful]),
        np.concatenate([table.labels for table in useful]),
        group=[len(table.labels) for table in useful],
        feature_name=list(column_names(names)),
    )
    return lightgbm.train({**_ALWAYS, **parameters}, dataset, rounds)


def save(model: Booster, path: Path) -> None:
    """Write LightGBM's text format without its statistics, which no prediction needs."""
    trees = model.model_to_string().partition("\nfeature_importances:")[0]
    kept = [line for line in trees.splitlines() if not line.startswith(_STATISTICS)]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(kept) + "\n")


def linear(tables: Sequence[Table], seed: int = 1) -> "Linear":
    """A pairwise logistic regression over standardised measures, with L2 regularisation."""
    from scipy.optimize import minimize

    rows = np.vstack([table.matrix for table in tables]).astype(np.float64)
    mean, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-9
    pairs = _pairs(tables, np.random.default_rng(seed))
    differences = np.vstack([(table.matrix[i] - table.matrix[j]) for table, i, j in pairs]) / spread

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        margin = differences @ weights
        wrong = 1 / (1 + np.exp(np.clip(margin, -50, 50)))
        value = np.logaddexp(0, -margin).mean() + 1e-3 * weights @ weights
        return float(value), -(wrong @ differences) / len(margin) + 2e-3 * weights

    found = minimize(loss, np.zeros(rows.shape[1]), jac=True, method="L-BFGS-B")
    return Linear(found.x / spread, mean)


@dataclass(frozen=True)
class Linear:
    """A weight for each measure."""

    weights: NDArray[np.float64]
    mean: NDArray[np.float64]

    def predict(self, matrix: Matrix) -> NDArray[np.float64]:
        """A score for each row."""
        scores: NDArray[np.float64] = (matrix - self.mean) @ self.weights
        return scores


def _pairs(
    tables: Sequence[Table], random: np.random.Generator, each: int = 20
) -> list[tuple[Table, NDArray[np.int64], NDArray[np.int64]]]:
    """For each question some pairs of a right row and a wrong one."""
    found = []
    for table in tables:
        right, wrong = np.flatnonzero(table.labels > 0), np.flatnonzero(table.labels == 0)
        if len(right) and len(wrong):
            found.append((table, random.choice(right, each), random.choice(wrong, each)))
    return found
