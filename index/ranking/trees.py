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


@dataclass(frozen=True)
class Trees:
    """Every array has a row for each tree, padded to the largest; a child below 0 is a leaf."""

    names: tuple[str, ...]
    """What the columns of a matrix must be."""
    feature: "NDArray[np.int64]"
    threshold: "NDArray[np.float64]"
    children: "NDArray[np.int64]"
    """Shape (trees, nodes, 2): where to go for `value > threshold`, no and yes."""
    leaf: "NDArray[np.float64]"

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
        shape = (len(trees), max(1, leaves - 1))
        feature, threshold = np.zeros(shape, dtype=np.int64), np.full(shape, np.inf)
        children = np.full((*shape, 2), -1)
        leaf = np.zeros((len(trees), leaves))
        for place, tree in enumerate(trees):
            leaf[place, : int(tree["num_leaves"])] = _numbers(tree["leaf_value"])
            if splits := int(tree["num_leaves"]) - 1:
                feature[place, :splits] = _numbers(tree["split_feature"])
                threshold[place, :splits] = _numbers(tree["threshold"])
                children[place, :splits, 0] = _numbers(tree["left_child"])
                children[place, :splits, 1] = _numbers(tree["right_child"])
        return cls(names, feature, threshold, children, leaf)

    def scores(self, matrix: "NDArray[np.float32]") -> "NDArray[np.float64]":
        """The sum of all trees for each row; shape (rows, len(names)) to (rows,).

        Every table is read flat: `take` is several times as fast as an index for each axis.
        """
        import numpy as np

        values = matrix.astype(np.float64).ravel()
        rows = np.arange(len(matrix))[:, None] * len(self.names)
        trees, splits = self.feature.shape
        first = np.arange(trees)[None, :] * splits
        node = np.zeros((len(matrix), trees), dtype=np.int64)
        while (inner := node >= 0).any():
            at = first + np.maximum(node, 0)
            above = values.take(rows + self.feature.take(at)) > self.threshold.take(at)
            node = np.where(inner, self.children.take(2 * at + above), node)
        leaves = np.arange(trees)[None, :] * self.leaf.shape[1]
        total: NDArray[np.float64] = self.leaf.take(leaves + ~node).sum(axis=1)
        return total


def column_names(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names of measures as LightGBM can write them."""
    return tuple("_".join(name.replace(",", "").split()) for name in names)


def _fields(block: str) -> dict[str, str]:
    pairs = (line.partition("=") for line in block.splitlines())
    return {key: value for key, equals, value in pairs if equals}


def _numbers(text: str) -> list[float]:
    return [float(number) for number in text.split()]
