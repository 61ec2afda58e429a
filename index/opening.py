"""Where and with which model an archive opens, and what a rebuild or a restore left behind."""

import shutil
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, delete, insert

from index.alone import Alone
from index.catalog import Catalog
from index.database import Database
from index.embeddings import DEFAULT, EmbeddingModel, remembered
from index.errors import ArchiveInUse, ArchiveMismatch, ArchiveMissing, StorageFailed
from index.homes import Files, Home, Server
from index.node import Node
from index.parts import Parts
from index.reembedding import give_up, target
from index.replica import REPLICA
from index.reranking import Reranker
from index.schema import meta
from index.shelves import Shelves
from index.space import Space
from index.stores import Stores

LEFT_BY_RESTORE = "restored.part"
"""In an archive directory, what a restore that was cut short has written."""


def directory_at(path: str | Path, stores: Stores, *, create: bool) -> Path:
    """The directory of an archive; raises `ArchiveMissing` where there is none to open."""
    directory = Path(path).expanduser().absolute()
    if not (create or stores.catalog or (directory / "catalog.sqlite3").exists()):
        raise ArchiveMissing(
            f"There is no archive at {directory}: make one with 'newsdesk add', "
            "or name another with --archive."
        )
    try:
        directory.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageFailed(
            f"The archive folder {directory} cannot be made ({error.strerror}): "
            "name another with --archive."
        ) from error
    return directory


def open_catalog(directory: Path, stores: Stores, *, create: bool, timeout: float) -> Catalog:
    """The catalog of an archive, alone or together with others; else `ArchiveInUse`.

    Raises `ArchiveMissing` where a database holds none.
    """
    if not stores.catalog:
        return Catalog.at(directory)
    database = Database(stores.catalog)
    try:
        if not create and not database.has_table("meta"):
            raise ArchiveMissing(
                "The database that NEWSDESK_CATALOG names holds no archive yet: make one with "
                "'newsdesk add'."
            )
        _use(database, stores, timeout)
        return Catalog(database)
    except BaseException:
        database.close()
        raise


def _use(database: Database, stores: Stores, timeout: float) -> None:
    """Many machines may use one archive if its vectors are shared, else one."""
    locks = database.locks
    assert locks is not None, "a catalog of several machines has locks"
    if not locks.take("use", shared=stores.are_shared, timeout=timeout):
        raise ArchiveInUse(
            f"The archive's catalog is in use by {locks.holder('use')}: stop that, or set "
            "NEWSDESK_VECTORS for all who use it, so that they can share it."
        )


def part_of(directory: Path, catalog: Catalog, stores: Stores, shelves: Shelves) -> Alone | Node:
    """What part this process has in an archive."""
    locks = catalog.database.locks
    if stores.are_shared and locks:
        return Node(directory, shelves, locks)
    # Indexes that the writer has filled are not where a replica believes they are.
    (directory / REPLICA).unlink(missing_ok=True)
    return Alone(shelves)


def open_space(
    path: Path,
    catalog: Catalog,
    stores: Stores,
    shelves: Shelves,
    wanted: EmbeddingModel | None,
    reranker: Reranker | None,
    may_write: Callable[[], bool] | None,
) -> Space:
    """The space of an archive that counts; only before anything else is done.

    Raises `ArchiveMismatch` when the archive holds vectors of another model than the one wanted.
    """
    shutil.rmtree(path / LEFT_BY_RESTORE, ignore_errors=True)
    home = _home(path, catalog, stores)
    _forget_replaced(path, catalog, home)
    model = _model(catalog, home, wanted)
    if may_write is None:
        Parts(home, catalog).drop_others()
        if not target(catalog) and catalog.beside().dimensions() is not None:
            catalog.beside().forget_embeddings()
    return Space(home, catalog, shelves, model, reranker, may_write=may_write)


def note_restored(db: Connection) -> None:
    """Have the next open make every index anew: those that it finds are of another catalog.

    It is one that is no more, or one that this is a copy of; so this has another key.
    """
    db.execute(delete(meta).where(meta.c.key.in_(("restored", "key"))))
    db.execute(insert(meta).values(key="restored", value="yes"))


def _forget_replaced(path: Path, catalog: Catalog, home: Home) -> None:
    """Drop the indexes of an archive in whose place another one was restored."""
    if catalog.setting("restored", default=""):
        for name in ("lexical", "lexical-past"):
            if (path / name).exists():
                shutil.rmtree(path / name)
        vectors = Parts(home, catalog).renewed(catalog)
        catalog.set_settings(restored="", vectors_generation=vectors.generation)


def _home(path: Path, catalog: Catalog, stores: Stores) -> Home:
    if not stores.vectors:
        return Files(path / "vectors")
    return Server(stores.vectors, stores.vectors_token, catalog.key)


def _model(catalog: Catalog, home: Home, wanted: EmbeddingModel | None) -> EmbeddingModel:
    """The one wanted or, without one and while a rebuild still goes over to it, the archive's own.

    An archive without any vector takes whichever is wanted.
    """
    own = catalog.setting("embedding_model", default=wanted.name if wanted else DEFAULT)
    if wanted is None or (wanted.name != own and wanted.name == target(catalog)):
        return remembered(own)
    if wanted.name != own:
        if catalog.dimensions() is not None:
            raise ArchiveMismatch(
                f"The archive was embedded with '{own}', not with "
                f"'{wanted.name}': name no model to use it as it is, or run 'newsdesk rebuild "
                f"--embedding {wanted.name}' to embed it anew."
            )
        _take(catalog, home, wanted.name)
    return wanted


def _take(catalog: Catalog, home: Home, model: str) -> None:
    """Chroma's old generation may have held vectors of another length."""
    give_up(catalog)
    vectors = Parts(home, catalog).renewed(catalog)
    catalog.set_settings(embedding_model=model, vectors_generation=vectors.generation)
