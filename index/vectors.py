"""Dense search: passage embeddings in Chroma, which can be rebuilt from the catalog.

Chroma holds ids and vectors only. Each rebuild gets a new generation, so that searches go on in the
old one. `index.parts` makes one index of several generations.
"""

import time
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from index.errors import StorageFailed, Unreachable
from index.exact import MOST_PASSAGES
from index.homes import Home
from index.schema import chunks

if TYPE_CHECKING:
    import numpy as np
    from chromadb.api.models.Collection import Collection
    from numpy.typing import NDArray

BATCH = 2_500
"""Rows in one upsert while nobody searches."""
BATCH_BESIDE = 500
"""Rows in one upsert beside searches, for a search waits until an upsert is through."""
SETTLED = 2_000
"""Writes that may stay in Chroma's log alone, from which each open reads them: half a second."""
SEARCHED_LATELY = 2.0
"""Seconds for which a search makes upserts small."""


class Vectors:
    """The vectors of one generation; chromadb is imported at the first use."""

    def __init__(self, home: Home, generation: int) -> None:
        self.home = home
        self.generation = generation
        self._searched = -SEARCHED_LATELY
        self._queried = False
        self._written = 0

    def open(self) -> None:
        """Open Chroma's files, if they are not; two threads at once must not."""
        with self.home.errors():
            self._collection  # noqa: B018  # which is made when it is first used

    def count(self) -> int:
        """How many passages are held."""
        with self.home.errors():
            return int(self._collection.count())

    def ids(self) -> set[int]:
        """Every passage id that is held."""
        found: set[int] = set()
        with self.home.errors():
            while page := self._collection.get(limit=50_000, offset=len(found), include=[])["ids"]:
                found.update(map(int, page))
        return found

    def upsert(self, ids: Sequence[int], vectors: "NDArray[np.float32]") -> None:
        """Add or replace; a row for each id."""
        first = 0
        with self.home.errors():
            while first < len(ids):
                beside = self.home.is_shared or self._is_searched
                batch = slice(first, first + (BATCH_BESIDE if beside else BATCH))
                self._collection.upsert(
                    ids=[str(key) for key in ids[batch]], embeddings=vectors[batch]
                )
                if not self._queried:
                    # Chroma reads an index for searching at the first query; without one it would
                    # do so in the middle of the writing, once, for as long as ten seconds.
                    self._query(vectors[:1], 1)
                self._written += len(ids[batch])
                first = batch.stop

    def delete(self, ids: Sequence[int]) -> None:
        """Drop these passages; ids that are not held are ignored."""
        with self.home.errors():
            for chunk in chunks(ids, BATCH):
                self._collection.delete(ids=[str(key) for key in chunk])
                self._written += len(chunk)

    def nearest(self, vector: "NDArray[np.float32]", limit: int) -> list[int]:
        """The ids of the nearest passages, best first."""
        self._searched = time.monotonic()
        with self.home.errors():
            return self._query(vector[None, :], limit)

    def distances(self, vector: "NDArray[np.float32]", limit: int) -> list[tuple[float, int]]:
        """The nearest passages, best first: how far each is, and its id."""
        self._searched = time.monotonic()
        with self.home.errors():
            found = self._collection.query(
                query_embeddings=vector[None, :], n_results=limit, include=["distances"]
            )
            assert found["distances"] is not None, "they were asked for"
            return list(zip(found["distances"][0], map(int, found["ids"][0]), strict=True))

    def probe(self) -> None:
        """Raise `StorageFailed` unless the index can be counted and queried."""
        import numpy as np

        with self.home.errors():
            # First, for the index is read by then, and `count` would let no other thread run.
            row = self._collection.peek(1)["embeddings"]
            if self._collection.count():
                self._query(np.asarray(row, dtype=np.float32), 1)

    def holds(self, fewest: int, most: int) -> bool:
        """Whether the index works and its count is in this range.

        Raises `Unreachable` where nobody can tell.
        """
        try:
            self.probe()
            return fewest <= self.count() <= most
        except Unreachable:
            raise
        except StorageFailed:
            return False

    def renewed(self) -> "Vectors":
        """An empty new generation; `drop` this one once the new one is in use."""
        generation = 1 + max([self.generation, *self.home.generations()])
        while not self.home.claim(generation):  # a rebuild may take numbers beside the writer
            generation += 1
        return Vectors(self.home, generation)

    def settle(self) -> None:
        """Spare the next open what was written since this one, if that is much.

        It takes as long as such an open. An archive small enough to be searched exactly is let be.
        """
        if self._written < SETTLED or self.count() <= MOST_PASSAGES:
            return
        self._written = 0
        self.close()
        self.home.settle(self.generation)

    def drop(self) -> None:
        """Delete this generation."""
        self.close()
        self.home.drop(self.generation)

    def close(self) -> None:
        """Release Chroma's files or connections, if there are any."""
        if client := self.__dict__.pop("_client", None):
            self.__dict__.pop("_collection", None)
            self._queried = False
            self.home.close(client)

    def _query(self, vector: "NDArray[np.float32]", limit: int) -> list[int]:
        self._queried = True
        found = self._collection.query(query_embeddings=vector, n_results=limit, include=[])
        return [int(key) for key in found["ids"][0]]

    @property
    def _is_searched(self) -> bool:
        return time.monotonic() - self._searched < SEARCHED_LATELY

    @cached_property
    def _client(self) -> Any:
        return self.home.client(self.generation)

    @cached_property
    def _collection(self) -> "Collection":
        return self.home.collection(self._client, self.generation)
