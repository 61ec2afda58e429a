"""Exact nearest neighbours of a small archive, from all its vectors in memory.

Chroma writes its graph to disk only every 20,000 passages, so below that it builds the graph anew
at each open, each time a little differently; and it is imported for a second before it answers. A
product with every vector takes a millisecond or two there, misses none, and is always the same.
"""

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from index.catalog import Catalog
from index.products import product

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MOST_PASSAGES = 20_000
"""An archive with more is left to Chroma, which begins to keep its graph there; about 20 MB."""


@dataclass(frozen=True)
class _Held:
    """The vectors of one moment: `extent` is what the catalog said it held, the rows by id."""

    extent: tuple[int, ...]
    ids: "NDArray[np.int64]"
    matrix: "NDArray[np.float32]"


class Exact:
    """The vectors of an archive for as long as it is small; read when they are first needed."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._held: _Held | None = None
        self.is_small = True
        """Whether the archive was small whenever it was looked at."""
        self._reading = threading.Lock()

    def nearest(self, vector: "NDArray[np.float32]", limit: int) -> list[int] | None:
        """The ids of the nearest passages, best first; None where the archive is not small.

        Passages of earlier versions and some that were removed a moment ago may be among them.
        """
        held = self._current() if self.is_small else None
        if held is None:
            return None
        if not len(held.ids):
            return []
        order = (-product(held.matrix, vector)).argsort(kind="stable")[:limit]
        found: list[int] = held.ids[order].tolist()
        return found

    def read(self) -> bool:
        """Read them before they are needed; whether the archive is small."""
        return self._current() is not None

    def _current(self) -> _Held | None:
        """What is held, read anew where passages came or went; None for good once it is much."""
        extent = self._catalog.extent(most=MOST_PASSAGES)
        with self._reading:
            if extent is None:
                self.is_small, self._held = False, None
            elif self._held is None or self._held.extent != extent:
                self._held = self._read(extent)
            return self._held

    def _read(self, extent: tuple[int, ...]) -> _Held:
        import numpy as np

        ids, matrix = self._catalog.every_vector()
        return _Held(extent, np.array(ids, dtype=np.int64), matrix)
