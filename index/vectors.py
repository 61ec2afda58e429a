"""Dense search: passage embeddings in an embedded Chroma, which can be rebuilt from the catalog.

Chroma holds ids and vectors only. Each rebuild gets a new generation directory, because Chroma's
client caches a directory for the life of the process.
"""

import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from index.errors import StorageFailed
from index.schema import chunks

if TYPE_CHECKING:
    import numpy as np
    from chromadb.api.models.Collection import Collection
    from numpy.typing import NDArray

BATCH = 2_500
"""Rows in one upsert while nobody searches."""
BATCH_BESIDE = 500
"""Rows in one upsert beside searches, for a search waits until an upsert is through."""
SEARCHED_LATELY = 2.0
"""Seconds for which a search makes upserts small."""

HNSW = {
    "space": "ip",
    "ef_construction": 64,
    "ef_search": 200,
    "max_neighbors": 16,
    "sync_threshold": 20_000,
    "batch_size": 1_000,
}
"""Chosen by `make bench-chroma`. `sync_threshold` is the number of writes between two rewrites of
the index file, which a kill may destroy: of 24 kills in mid-ingest, 4 did so at 2,000, 1 at 10,000.
"""


class Vectors:
    """The vectors of one generation; chromadb is imported at the first use."""

    def __init__(self, root: Path, generation: int) -> None:
        self.root = root
        self.generation = generation
        self._searched = -SEARCHED_LATELY
        self._queried = False

    def count(self) -> int:
        """How many passages are held."""
        with _mapped_errors():
            return int(self._collection.count())

    def ids(self) -> set[int]:
        """Every passage id that is held."""
        found: set[int] = set()
        with _mapped_errors():
            while page := self._collection.get(limit=50_000, offset=len(found), include=[])["ids"]:
                found.update(map(int, page))
        return found

    def upsert(self, ids: Sequence[int], vectors: "NDArray[np.float32]") -> None:
        """Add or replace; a row for each id."""
        first = 0
        with _mapped_errors():
            while first < len(ids):
                beside = time.monotonic() - self._searched < SEARCHED_LATELY
                batch = slice(first, first + (BATCH_BESIDE if beside else BATCH))
                self._collection.upsert(
                    ids=[str(key) for key in ids[batch]], embeddings=vectors[batch]
                )
                if not self._queried:
                    # Chroma reads an index for searching at the first query; without one it would
                    # do so in the middle of the writing, once, for as long as ten seconds.
                    self._query(vectors[:1], 1)
                first = batch.stop

    def delete(self, ids: Sequence[int]) -> None:
        """Drop these passages; ids that are not held are ignored."""
        with _mapped_errors():
            for chunk in chunks(ids, BATCH):
                self._collection.delete(ids=[str(key) for key in chunk])

    def nearest(self, vector: "NDArray[np.float32]", limit: int) -> list[int]:
        """The ids of the nearest passages, best first."""
        self._searched = time.monotonic()
        with _mapped_errors():
            return self._query(vector[None, :], limit)

    def probe(self) -> None:
        """Raise `StorageFailed` unless the index can be counted and queried."""
        import numpy as np

        with _mapped_errors():
            if self._collection.count():
                row = self._collection.peek(1)["embeddings"]
                self._query(np.asarray(row, dtype=np.float32), 1)

    def holds(self, fewest: int, most: int) -> bool:
        """Whether the index works and its count is in this range."""
        try:
            self.probe()
            return fewest <= self.count() <= most
        except StorageFailed:
            return False

    def renewed(self) -> "Vectors":
        """An empty new generation; `drop` this one once the new one is in use."""
        generation = 1 + max([self.generation, *map(int, _generations(self.root))])
        # The directory says to others that the number is taken.
        (self.root / str(generation)).mkdir(parents=True)
        return Vectors(self.root, generation)

    def drop_others(self) -> None:
        """Delete the generations that a crash left behind; only while none of them is in use."""
        for name in _generations(self.root):
            if name != str(self.generation):
                shutil.rmtree(self.root / name, ignore_errors=True)

    def drop(self) -> None:
        """Delete this generation's files."""
        self.close()
        shutil.rmtree(self.root / str(self.generation), ignore_errors=True)

    def close(self) -> None:
        """Release Chroma's files, if they were ever opened."""
        if client := self.__dict__.pop("_client", None):
            self.__dict__.pop("_collection", None)
            client.close()

    def _query(self, vector: "NDArray[np.float32]", limit: int) -> list[int]:
        self._queried = True
        found = self._collection.query(query_embeddings=vector, n_results=limit, include=[])
        return [int(key) for key in found["ids"][0]]

    @cached_property
    def _client(self) -> Any:
        import chromadb
        from chromadb.config import Settings

        directory = self.root / str(self.generation)
        directory.mkdir(parents=True, exist_ok=True)
        return chromadb.PersistentClient(str(directory), Settings(anonymized_telemetry=False))

    @cached_property
    def _collection(self) -> "Collection":
        collection: Collection = self._client.get_or_create_collection(
            "passages", configuration={"hnsw": HNSW}, embedding_function=None
        )
        return collection


def _generations(root: Path) -> list[str]:
    return [path.name for path in root.glob("*") if path.name.isdecimal()]


@contextmanager
def _mapped_errors() -> Iterator[None]:
    from chromadb.errors import ChromaError

    try:
        yield
    except (ChromaError, OSError) as error:
        raise StorageFailed(
            f"The vector index failed ({error}): run 'newsdesk verify --repair' to rebuild it."
        ) from error
