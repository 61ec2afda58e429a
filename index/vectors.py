"""Dense search: passage embeddings in an embedded Chroma, which can be rebuilt from the catalog.

Chroma holds ids and vectors only. Each rebuild gets a new generation directory, because Chroma's
client caches a directory for the life of the process.
"""

import shutil
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

BATCH = 2_000
"""Rows in one upsert: under Chroma's limit of 5,461, and short enough to let searches in."""

SYNC_THRESHOLD = 20_000
"""Writes between two rewrites of the index file; until then Chroma's own log keeps them safe."""


class Vectors:
    """The vectors of one generation; chromadb is imported at the first use."""

    def __init__(self, root: Path, generation: int) -> None:
        self.root = root
        self.generation = generation

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
        with _mapped_errors():
            for first in range(0, len(ids), BATCH):
                batch = slice(first, first + BATCH)
                self._collection.upsert(
                    ids=[str(key) for key in ids[batch]], embeddings=vectors[batch]
                )

    def delete(self, ids: Sequence[int]) -> None:
        """Drop these passages; ids that are not held are ignored."""
        with _mapped_errors():
            for chunk in chunks(ids, BATCH):
                self._collection.delete(ids=[str(key) for key in chunk])

    def nearest(
        self, vector: "NDArray[np.float32]", limit: int, *, among: Sequence[int] | None = None
    ) -> list[int]:
        """The ids of the nearest passages, best first, of all or `among` these."""
        with _mapped_errors():
            found = self._collection.query(
                query_embeddings=vector[None, :],
                n_results=limit,
                ids=None if among is None else [str(key) for key in among],
                include=[],
            )
        return [int(key) for key in found["ids"][0]]

    def probe(self) -> None:
        """Raise `StorageFailed` unless the index can be counted and queried."""
        import numpy as np

        with _mapped_errors():
            if self._collection.count():
                row = self._collection.peek(1)["embeddings"]
                self._collection.query(query_embeddings=np.asarray(row), n_results=1, include=[])

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

    @cached_property
    def _client(self) -> Any:
        import chromadb
        from chromadb.config import Settings

        directory = self.root / str(self.generation)
        directory.mkdir(parents=True, exist_ok=True)
        return chromadb.PersistentClient(str(directory), Settings(anonymized_telemetry=False))

    @cached_property
    def _collection(self) -> "Collection":
        hnsw = {"space": "ip", "sync_threshold": SYNC_THRESHOLD, "batch_size": BATCH // 2}
        collection: Collection = self._client.get_or_create_collection(
            "passages", configuration={"hnsw": hnsw}, embedding_function=None
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
