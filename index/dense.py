"""Dense candidates: the nearest passages inside a scope, by the way that suits its size."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from index.catalog import Catalog
from index.scope import Bounds
from index.vectors import Vectors

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BRUTE_FORCE_LIMIT = 2_000
"""Up to so many passages a scan of the kept vectors beats Chroma, and is exact."""
NARROW_LIMIT = 20_000
"""Up to so many passages Chroma is given the ids; above, it is asked for ever more neighbours."""
FIRST_FETCH = 4
"""So many times the neighbours that are needed are fetched first: enough for most as-of dates."""


class Dense:
    """Finds passages by their vectors; Chroma is opened only where a scan would be slower."""

    def __init__(self, catalog: Catalog, vectors: Callable[[], Vectors]) -> None:
        self._catalog = catalog
        self._vectors = vectors

    def candidates(self, vector: "NDArray[np.float32]", bounds: Bounds, limit: int) -> list[int]:
        """The ids of the `limit` nearest passages inside the bounds, best first."""
        if not self._catalog.holds_more_than(BRUTE_FORCE_LIMIT, bounds):
            return self._scan(vector, self._catalog.passage_ids(bounds), limit)
        if bounds == Bounds():
            return self._vectors().nearest(vector, limit)
        fetch = FIRST_FETCH * limit
        while True:
            nearest = self._vectors().nearest(vector, fetch)
            kept = self._inside(nearest, bounds)
            if len(kept) >= limit or len(nearest) < fetch:
                return kept[:limit]
            if not self._catalog.holds_more_than(NARROW_LIMIT, bounds):
                inside = self._catalog.passage_ids(bounds)
                return self._vectors().nearest(vector, limit, among=inside)
            fetch *= 4

    def _inside(self, nearest: Sequence[int], bounds: Bounds) -> list[int]:
        """Those inside the bounds, still nearest first.

        Nothing is lost: the first n inside are the n nearest inside, whatever is dropped between.
        """
        inside = set(self._catalog.passage_ids(bounds, among=nearest))
        return [key for key in nearest if key in inside]

    def _scan(self, vector: "NDArray[np.float32]", inside: Sequence[int], limit: int) -> list[int]:
        ids, matrix = self._catalog.vectors(inside)
        if not ids:
            return []
        order = (-(matrix @ vector)).argsort(kind="stable")[:limit]
        return [ids[position] for position in order]
