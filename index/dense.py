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
NARROW_ARTICLES = 2_000
NARROW_LIMIT = 20_000
"""Up to so many articles and passages Chroma is given the ids; above, it is asked for more than
needed. Both bounds keep a search's work the same however large the archive is."""
MOST_FETCHED = 64
"""So many times what is needed is asked of Chroma at most."""


class Dense:
    """Finds passages by their vectors; Chroma is opened only where a scan would be slower."""

    def __init__(self, catalog: Catalog, vectors: Callable[[], Vectors]) -> None:
        self._catalog = catalog
        self._vectors = vectors

    def candidates(self, vector: "NDArray[np.float32]", bounds: Bounds, limit: int) -> list[int]:
        """The ids of the `limit` nearest passages inside the bounds, best first."""
        size = self._catalog.size(bounds, most_articles=NARROW_ARTICLES)
        if size is not None and size <= BRUTE_FORCE_LIMIT:
            return self._scan(vector, self._catalog.passage_ids(bounds), limit)
        if bounds == Bounds():
            return self._vectors().nearest(vector, limit)
        if size is not None and size <= NARROW_LIMIT:
            inside = self._catalog.passage_ids(bounds)
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

        Neighbours come nearest first, so the first n inside are the n nearest inside, whatever is
        dropped between them. Where hardly any of the nearest thousands are inside, there may be
        fewer than asked for; none of those is passed over for a farther one.
        """
        fetch = 4 * limit
        while True:
            nearest = self._vectors().nearest(vector, fetch)
            inside = self._catalog.passages_among(nearest, bounds)
            kept = [key for key in nearest if key in inside]
            if len(kept) >= limit or len(nearest) < fetch or fetch >= MOST_FETCHED * limit:
                return kept[:limit]
            fetch *= 4
