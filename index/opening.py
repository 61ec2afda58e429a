"""Where and with which model an archive opens, and what a killed rebuild left behind."""

from pathlib import Path

from index.catalog import Catalog
from index.embeddings import DEFAULT, EmbeddingModel, remembered
from index.errors import ArchiveMismatch, ArchiveMissing, StorageFailed
from index.reembedding import give_up, target
from index.reranking import Reranker
from index.shelves import Shelves
from index.space import Space, generation
from index.vectors import Vectors


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
    catalog, root = Catalog.at(path), path / "vectors"
    model = _model(catalog, root, wanted)
    Vectors(root, generation(catalog)).drop_others()
    if not target(catalog) and catalog.beside().dimensions() is not None:
        catalog.beside().forget_embeddings()
    return Space(root, catalog, shelves, model, reranker)


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
