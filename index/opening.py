"""Where and with which model an archive opens, and what a rebuild or a restore left behind."""

import shutil
from pathlib import Path

from sqlalchemy import Connection, delete, insert

from index.catalog import Catalog
from index.embeddings import DEFAULT, EmbeddingModel, remembered
from index.errors import ArchiveMismatch, ArchiveMissing, StorageFailed
from index.reembedding import give_up, target
from index.reranking import Reranker
from index.schema import meta
from index.shelves import Shelves
from index.space import Space, generation
from index.vectors import Vectors

LEFT_BY_RESTORE = "restored.part"
"""In an archive directory, what a restore that was cut short has written."""


def directory_at(path: str | Path, *, create: bool) -> Path:
    """The directory of an archive; raises `ArchiveMissing` where there is none to open."""
    directory = Path(path).expanduser().absolute()
    if not create and not (directory / "catalog.sqlite3").exists():
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


def open_space(
    path: Path, shelves: Shelves, wanted: EmbeddingModel | None, reranker: Reranker | None
) -> Space:
    """The space in an archive directory that counts; only before anything else is done.

    Raises `ArchiveMismatch` when the archive holds vectors of another model than the one wanted.
    """
    shutil.rmtree(path / LEFT_BY_RESTORE, ignore_errors=True)
    catalog, root = Catalog.at(path), path / "vectors"
    _forget_replaced(path, catalog)
    model = _model(catalog, root, wanted)
    Vectors(root, generation(catalog)).drop_others()
    if not target(catalog) and catalog.beside().dimensions() is not None:
        catalog.beside().forget_embeddings()
    return Space(root, catalog, shelves, model, reranker)


def note_restored(db: Connection) -> None:
    """Have the next open make every index anew: those that it finds are of another catalog."""
    db.execute(delete(meta).where(meta.c.key == "restored"))
    db.execute(insert(meta).values(key="restored", value="yes"))


def _forget_replaced(path: Path, catalog: Catalog) -> None:
    """Drop the indexes of an archive in whose place another one was restored."""
    if catalog.setting("restored", default=""):
        for name in ("lexical", "lexical-past"):
            if (path / name).exists():
                shutil.rmtree(path / name)
        vectors = Vectors(path / "vectors", generation(catalog)).renewed()
        catalog.set_settings(restored="", vectors_generation=str(vectors.generation))


def _model(catalog: Catalog, root: Path, wanted: EmbeddingModel | None) -> EmbeddingModel:
    """The one wanted or, without one and while a rebuild still goes over to it, the archive's own.

    An archive without any vector takes whichever is wanted.
    """
    own = catalog.setting("embedding_model", default=wanted.name if wanted else DEFAULT)
    if wanted is None or (wanted.name != own and wanted.name == target(catalog)):
        return remembered(own)
    if wanted.name != own:
        if catalog.dimensions() is not None:
            raise ArchiveMismatch(
                f"The archive at {root.parent} was embedded with '{own}', not with "
                f"'{wanted.name}': name no model to use it as it is, or run 'newsdesk rebuild "
                f"--embedding {wanted.name}' to embed it anew."
            )
        _take(catalog, root, wanted.name)
    return wanted


def _take(catalog: Catalog, root: Path, model: str) -> None:
    """Chroma's old generation may have held vectors of another length."""
    give_up(catalog)
    vectors = Vectors(root, generation(catalog)).renewed()
    catalog.set_settings(embedding_model=model, vectors_generation=str(vectors.generation))
