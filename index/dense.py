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
"""Up to so many passages Chroma is given the ids; above, it is asked for more than needed."""


class Dense:
    """Finds passages by their vectors; Chroma is opened only where a scan would be slower."""

    def __init__(self, catalog: Catalog, vectors: Callable[[], Vectors]) -> None:
        self._catalog = catalog
        self._vectors = vectors

    def candidates(self, vector: "NDArray[np.float32]", bounds: Bounds, limit: int) -> list[int]:
        """The ids of the `limit` nearest passages inside the bounds, best first."""
        inside = self._catalog.passage_ids(bounds, limit=BRUTE_FORCE_LIMIT + 1)
        if len(inside) <= BRUTE_FORCE_LIMIT:
            return self._scan(vector, inside, limit)
        if bounds == Bounds():
            return self._vectors().nearest(vector, limit)
        inside = self._catalog.passage_ids(bounds, limit=NARROW_LIMIT + 1)
        if len(inside) <= NARROW_LIMIT:
            return self._vectors().nearest(vector, limit, among=inside)
        return self._overfetched(vector, bounds, limit)

    def _scan(self, vector: "NDArray[np.float32]", inside: Sequence[int], limit: int) -> list[int]:
        ids, matrix = self._catalog.vectors(inside)
        if not ids:
            return []
        order = (-(matrix @ vector)).argsort(kind="stable")[:limit]
        return [ids[position] for position in order]

    def _overfetched(self, vector: "NDArray[np.float32]", bounds: Bounds, limit: int) -> list[int]:
        """Ask for ever more neighbours until enough of them are inside the bounds.

        Nothing is lost: neighbours come nearest first, so the first n inside are the n nearest
        inside, whatever is dropped between them; and the loop ends only with n or with all.
        """
        fetch = 4 * limit
        while True:
            nearest = self._vectors().nearest(vector, fetch)
            inside = set(self._catalog.passage_ids(bounds, among=nearest))
            kept = [key for key in nearest if key in inside]
            if len(kept) >= limit or len(nearest) < fetch:
                return kept[:limit]
            fetch *= 4
