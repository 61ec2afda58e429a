"""Dense candidates: the nearest passages inside a scope, by the way that suits its size."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from index.catalog import Catalog
from index.exact import Exact
from index.parts import Parts
from index.products import product
from index.remembered import Remembered
from index.scope import Bounds

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SCAN_LIMIT = 2_000
"""Up to so many passages a scan of the kept vectors beats Chroma, and is exact."""
SMALL_ARTICLES = 2_000
SMALL_LIMIT = 20_000
"""Up to so many articles and passages a scan is the way out where hardly any of the first
neighbours are inside (Chroma, given the ids, took twice to four times as long). The bounds keep a
search's work the same however large the archive is."""
FIRST_FETCH = 4
"""So many times the neighbours that are needed are fetched first: enough for most as-of dates."""
GROWTH = 4
"""So many times more neighbours are fetched where the last ones did not suffice."""
MOST_FETCHED = 64
"""So many times what is needed is asked of Chroma at most."""


class Dense:
    """Finds passages by their vectors; Chroma is opened only where the archive is large.

    Chroma holds current versions only. The earlier ones that stood as of a date are scanned, where
    there are few; beyond that only their words find them.
    """

    def __init__(self, catalog: Catalog, vectors: Callable[[], Parts]) -> None:
        self._catalog = catalog
        self._vectors = vectors
        self._exact = Exact(catalog)
        self._earlier = Remembered(catalog, most=SCAN_LIMIT)

    def candidates(self, vector: "NDArray[np.float32]", bounds: Bounds, limit: int) -> list[int]:
        """The ids of the `limit` nearest passages inside the bounds, best first.

        As many of earlier versions follow; none are found of what is gone.
        """
        if bounds.gone:
            return []
        found = self._of_current(vector, bounds, limit)
        if bounds.known_until is not None:
            found += self._of_earlier(vector, bounds, limit)
        return found

    def load(self) -> None:
        """Import what searching needs."""
        if not self._exact.read():
            import chromadb  # noqa: F401  # for seconds to come it would be in the way of others

    def warm(self) -> None:
        """Read what the first search would have to wait for."""
        if not self._exact.read():
            self._vectors().keep_open()

    def _of_earlier(self, vector: "NDArray[np.float32]", bounds: Bounds, limit: int) -> list[int]:
        ids = self._catalog.earlier_ids(bounds, most=SCAN_LIMIT + 1)
        return [] if len(ids) > SCAN_LIMIT else _nearest(vector, limit, *self._earlier.vectors(ids))

    def _of_current(self, vector: "NDArray[np.float32]", bounds: Bounds, limit: int) -> list[int]:
        if bounds == Bounds() and not self._exact.is_small:
            return self._vectors().nearest(vector, limit)
        size = self._catalog.size(bounds, most_articles=SMALL_ARTICLES)
        if size is not None and size <= SCAN_LIMIT:
            return self._scan(vector, self._catalog.passage_ids(bounds), limit)
        fetch = FIRST_FETCH * limit
        while True:
            nearest = self._exact.nearest(vector, fetch)
            if nearest is None and bounds == Bounds():
                return self._vectors().nearest(vector, limit)
            if nearest is None:
                nearest = self._vectors().nearest(vector, fetch)
            kept = self._inside(nearest, bounds)
            if len(kept) >= limit or len(nearest) < fetch or fetch >= MOST_FETCHED * limit:
                return kept[:limit]
            is_small = size is not None and size <= SMALL_LIMIT
            if is_small and GROWTH * len(kept) < limit:
                return self._scan(vector, self._catalog.passage_ids(bounds), limit)
            fetch *= GROWTH

    def _inside(self, nearest: Sequence[int], bounds: Bounds) -> list[int]:
        """Those inside the bounds, still nearest first.

        The first n inside are the n nearest inside, whatever is dropped between. Where hardly any
        of the nearest thousands are inside, there may be fewer than asked for; none of those is
        passed over for a farther one.
        """
        inside = self._catalog.passages_among(nearest, bounds)
        return [key for key in nearest if key in inside]

    def _scan(self, vector: "NDArray[np.float32]", inside: Sequence[int], limit: int) -> list[int]:
        return _nearest(vector, limit, *self._catalog.vectors(inside))


def _nearest(
    vector: "NDArray[np.float32]", limit: int, ids: Sequence[int], matrix: "NDArray[np.float32]"
) -> list[int]:
    if not ids:
        return []
    order = (-product(matrix, vector)).argsort(kind="stable")[:limit]
    return [ids[position] for position in order]
