"""Putting a backup into an archive directory.

One rename puts the catalog in its place. Until then the directory is as it was; from then on it is
the archive of the backup, whose indexes the next open makes anew from the catalog.
"""

import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import text

from index.backup.manifest import CATALOG, NOT_OURS, Manifest
from index.backup.reading import catalog_in, check, manifest_in, opened
from index.backup.taking import private, sync
from index.database import Database
from index.errors import BadInput, StorageFailed
from index.lock import ArchiveLock
from index.migration import refuse_unknown
from index.opening import LEFT_BY_RESTORE, note_restored

_NO_CONTENT = {"lock", "holder.json", LEFT_BY_RESTORE}
"""What may lie in a directory that holds nothing."""


def restore(file: str | Path, into: str | Path, *, replace: bool = False) -> Manifest:
    """Make a directory the archive that a backup holds; its indexes are made when it is opened.

    Raises `BadInput`, having changed nothing, where the backup is not whole, or where the directory
    holds anything, unless that is an archive and `replace` is set. Cut short at any moment, this
    leaves what was there, or all of the backup.
    """
    check(file)
    directory = Path(into).expanduser().absolute()
    with _failures(directory):
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        _refuse(directory, replace)
        with _held(directory):
            _refuse(directory, replace)  # others may have used it meanwhile
            catalog = directory / CATALOG
            with _workshop(directory) as workshop, opened(file) as reader:
                manifest, staged = manifest_in(reader), workshop / CATALOG
                _write(staged, catalog_in(reader, manifest))
                _prepare(staged)
                if catalog.exists():
                    _finish(catalog)
                staged.replace(catalog)
                sync(directory)
    return manifest


def _refuse(directory: Path, replace: bool) -> None:
    if not {path.name for path in directory.iterdir()} - _NO_CONTENT:
        return
    if not (directory / CATALOG).exists():
        raise BadInput(f"{directory} holds files that are no archive: name an empty folder.")
    if not replace:
        raise BadInput(
            f"There is an archive at {directory} already: name an empty folder with --into, or "
            "give --replace to lose that archive."
        )


@contextmanager
def _held(directory: Path) -> Iterator[None]:
    lock = ArchiveLock(directory)
    lock.acquire()
    try:
        yield
    finally:
        lock.release()


@contextmanager
def _workshop(directory: Path) -> Iterator[Path]:
    """A private folder for what is not whole yet, on the same disk."""
    workshop = directory / LEFT_BY_RESTORE
    shutil.rmtree(workshop, ignore_errors=True)
    workshop.mkdir(mode=0o700)
    try:
        yield workshop
    finally:
        shutil.rmtree(workshop, ignore_errors=True)


def _write(staged: Path, chunks: Iterable[bytes]) -> None:
    with private(staged) as out:
        for chunk in chunks:
            out.write(chunk)


def _prepare(staged: Path) -> None:
    """See that it can be opened, and have the next open make its indexes."""
    with closing(Database(f"sqlite:///{staged}")) as database, database.writing() as db:
        strange = "SELECT name FROM sqlite_master WHERE type NOT IN ('table', 'index')"
        if name := db.scalar(text(strange)):
            raise BadInput(f"{NOT_OURS} (its catalog has code, '{name}'): take another.")
        refuse_unknown(db)
        note_restored(db)
    _finish(staged)


def _finish(catalog: Path) -> None:
    """Have one file hold all of a catalog, without a journal beside it."""
    with closing(sqlite3.connect(catalog, isolation_level=None)) as db:
        (mode,) = db.execute("PRAGMA journal_mode=DELETE").fetchone()
    with catalog.open("rb+") as file:
        os.fsync(file.fileno())
    if mode != "delete":
        raise StorageFailed(f"The catalog {catalog} is in use: end what uses it, then try again.")


@contextmanager
def _failures(directory: Path) -> Iterator[None]:
    """As what the user can mend."""
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        raise StorageFailed(
            f"The backup could not be restored into {directory} ({error}): check that the folder "
            "is yours to write in, has room, and holds no damaged archive."
        ) from error
