"""Boosted trees in LightGBM's own text format, evaluated without LightGBM.

LightGBM takes a third of a second and SciPy to import; a few hundred small trees over some dozens
of rows take numpy two milliseconds. Ke et al., "LightGBM: A Highly Efficient Gradient Boosting
Decision Tree" (2017); the objective that the models are fitted with: Burges, "From RankNet to
LambdaRank to LambdaMART" (2010).
"""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from index.errors import StorageFailed

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_AT_ONCE = 64
"""Rows whose ways down all trees stay in a core's own memory."""


@dataclass(frozen=True)
class Trees:
    """Every array has a place for each node: those of a tree in a row, first splits, then leaves.

    A leaf leads to itself, so that all rows go down as many steps, and nobody looks who has ended.
    """

    names: tuple[str, ...]
    """What the columns of a matrix must be."""
    roots: "NDArray[np.int64]"
    """The first node of each tree."""
    depth: int
    """So many steps lead from every root to a leaf."""
    feature: "NDArray[np.int64]"
    threshold: "NDArray[np.float64]"
    children: "NDArray[np.int64]"
    """Two for each node, in a row: where to go for `value > threshold`, no and yes."""
    value: "NDArray[np.float64]"
    """Of the leaves."""

    @classmethod
    def load(cls, path: Path, names: tuple[str, ...]) -> "Trees":
        """Read a model file; `StorageFailed` for one that is damaged or has other columns."""
        try:
            header, *trees = path.read_text().split("\nTree=")
            found = _fields(header)["feature_names"].split()
            if found != list(column_names(names)):
                raise ValueError("it was fitted on other measures")
            return cls._stacked(names, [_fields(tree) for tree in trees])
        except (OSError, KeyError, ValueError) as error:
            raise StorageFailed(
                f"The ranking model {path} cannot be used ({error}): install Newsdesk again, or "
                "fit it anew with 'make rank-models'."
            ) from error

    @classmethod
    def _stacked(cls, names: tuple[str, ...], trees: list[dict[str, str]]) -> "Trees":
        import numpy as np

        leaves = max(int(tree["num_leaves"]) for tree in trees)
        splits = leaves - 1
        shape = (len(trees), splits + leaves)
        feature, threshold = np.zeros(shape, dtype=np.int64), np.full(shape, np.inf)
        value = np.zeros(shape)
        first = np.arange(len(trees)) * shape[1]
        children = np.repeat(np.arange(value.size), 2).reshape(*shape, 2)
        roots = first.copy()
        for place, tree in enumerate(trees):
            own = int(tree["num_leaves"])
            value[place, splits : splits + own] = _numbers(tree["leaf_value"])
            if own == 1:
                roots[place] += splits
                continue
            feature[place, : own - 1] = _numbers(tree["split_feature"])
            threshold[place, : own - 1] = _numbers(tree["threshold"])
            ways = np.array([_numbers(tree[f"{way}_child"]) for way in ("left", "right")])
            # A child below 0 is a leaf: -1 the first.
            ways = np.where(ways < 0, splits - 1 - ways, ways).astype(np.int64)
            children[place, : own - 1] = first[place] + ways.T
        depth = _depth(roots, children.reshape(-1, 2))
        flat = feature.ravel(), threshold.ravel(), children.ravel(), value.ravel()
        return cls(names, roots, depth, *flat)

    def scores(self, matrix: "NDArray[np.float32]") -> "NDArray[np.float64]":
        """The sum of all trees for each row; shape (rows, len(names)) to (rows,)."""
        import numpy as np

        parts = [self._sums(matrix[at : at + _AT_ONCE]) for at in range(0, len(matrix), _AT_ONCE)]
        return np.concatenate([np.zeros(0), *parts])

    def _sums(self, matrix: "NDArray[np.float32]") -> "NDArray[np.float64]":
        """Every table is read flat: `take` is several times as fast as an index for each axis."""
        import numpy as np

        values = matrix.astype(np.float64).ravel()
        rows = np.arange(len(matrix))[:, None] * len(self.names)
        node = np.broadcast_to(self.roots, (len(matrix), len(self.roots)))
        for _ in range(self.depth):
            above = values.take(rows + self.feature.take(node)) > self.threshold.take(node)
            node = self.children.take(2 * node + above)
        total: NDArray[np.float64] = self.value.take(node).sum(axis=1)
        return total


def _depth(roots: "NDArray[np.int64]", children: "NDArray[np.int64]") -> int:
    """The steps after which every way from a root has come to a leaf."""
    import numpy as np

    depth, at = 0, roots
    while (children[at] != at[:, None]).any():
        depth, at = depth + 1, np.unique(children[at])
    return depth


def column_names(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names of measures as LightGBM can write them."""
    return tuple("_".join(name.replace(",", "").split()) for name in names)


def _fields(block: str) -> dict[str, str]:
    pairs = (line.partition("=") for line in block.splitlines())
    return {key: value for key, equals, value in pairs if equals}


def _numbers(text: str) -> list[float]:
    return [float(number) for number in text.split()]
