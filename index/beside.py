"""An archive read beside the process that has it open: by worker processes of that one.

Catalog and lexical indexes are read where they lie, and nothing is written. Embedded Chroma gives
wrong results to a second process, so the nearest vectors are asked of the one that holds them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from index.archive import Archive
from index.catalog import Catalog
from index.database import Database
from index.embeddings import Embedding, model_of, remembered
from index.guest import Guest
from index.homes import Files
from index.lock import ArchiveLock
from index.parts import Part, Parts
from index.reranking import Reranking, reranker_of
from index.shelves import Shelves
from index.space import Space

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Nearest = Callable[["NDArray[np.float32]", int], list[int]]
"""From a vector and a limit to the ids of the nearest passages, as `Parts.nearest` has it."""


@dataclass(frozen=True)
class Seen:
    """Which vectors a reader of an archive compares with."""

    model: str
    table: str

    @classmethod
    def of(cls, space: Space) -> "Seen":
        """Those of a space."""
        return cls(space.model.name, space.catalog.embedding_table)


def open_beside(
    path: Path, nearest: Nearest, *, embedding: Embedding = "", reranker: Reranking = ""
) -> tuple[Archive, Seen]:
    """An archive whose catalog is in its directory, to be read beside its holder.

    `catch_up` lets its searches see all that the holder has added by then. It keeps the space that
    it found, so its holder must not let it search once another one counts. Closing it is for the
    operating system: it has no lock to give back.
    """
    catalog = Catalog(Database(_read_only(path / "catalog.sqlite3")))
    shelves = Shelves(path)
    own = catalog.setting("embedding_model", default="")
    model = model_of(embedding) if embedding else remembered(own)
    home = Files(path / "vectors")
    space = Space(
        home,
        catalog,
        shelves,
        model,
        reranker_of(reranker),
        _Asked(home, catalog, nearest),
        may_write=lambda: False,
    )
    return Archive(path, ArchiveLock(path), Guest(shelves), shelves, space), Seen.of(space)


class _Asked(Parts):
    """The vectors that another process has open."""

    def __init__(self, home: Files, catalog: Catalog, nearest: Nearest) -> None:
        super().__init__(home, catalog)
        self._nearest = nearest

    def keep_open(self) -> Sequence[Part]:
        """Its holder does."""
        return ()

    def nearest(self, vector: "NDArray[np.float32]", limit: int) -> list[int]:
        """What its holder finds."""
        return self._nearest(vector, limit)


def _read_only(file: Path) -> str:
    return f"sqlite:///file:{quote(str(file))}?mode=ro&uri=true"
