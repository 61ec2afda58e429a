"""Taking a backup.

The catalog alone is taken: whatever else an archive has is made from it. SQLite copies it as it was
at one moment, whichever process holds the archive and while articles are being added.
"""

import hashlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from glob import escape
from pathlib import Path
from typing import BinaryIO

from filelock import FileLock, Timeout
from sqlalchemy import func, inspect, select, table

from index.backup.manifest import CATALOG, MANIFEST, Manifest, Part
from index.backup.reading import check
from index.backup.tarball import Tarball, chunks_of
from index.database import Database
from index.errors import ArchiveMissing, BadInput, StorageFailed
from index.migration import revision_of

PAGES = 5_000
"""So many pages of the catalog are copied at once; a Ctrl-C is heard in between."""


def back_up(archive: str | Path, file: str | Path) -> Manifest:
    """Write all that an archive directory holds into one file, which only the user can read.

    What was acknowledged before is inside. The file appears when it is whole and has been read
    back; what it held before stays until then.
    """
    source = Path(archive).expanduser().absolute() / CATALOG
    if not source.exists():
        raise ArchiveMissing(f"There is no archive at {source.parent}: name one with --archive.")
    file = Path(file).expanduser().absolute()
    if source.parent.resolve() in file.resolve().parents:
        raise BadInput(f"{file} lies in the archive itself: name a file outside of it.")
    with _failures(file), _workshop(file) as workshop:
        created, copied, packed = datetime.now(UTC), workshop / CATALOG, workshop / "packed"
        _copy(source, copied)
        with private(packed) as out:
            _pack(copied, created, out)
            out.flush()
            os.fsync(out.fileno())
        copied.unlink()
        manifest = check(packed)
        packed.replace(file)
        sync(file.parent)
    return manifest


def private(file: Path) -> BinaryIO:
    """A new file that only the user can read."""
    return os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def sync(directory: Path) -> None:
    """Have the disk keep the names in a directory."""
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _workshop(file: Path) -> Iterator[Path]:
    """A private folder beside the file, for what is not whole yet; clears up after killed ones."""
    prefix, suffix = f".{file.name}.", ".part"
    for left in file.parent.glob(f"{escape(prefix)}*{suffix}"):
        with suppress(Timeout), FileLock(left / "lock", blocking=False):
            shutil.rmtree(left, ignore_errors=True)
    making = tempfile.TemporaryDirectory(prefix=prefix, suffix=suffix, dir=file.parent)
    with making as name, FileLock(Path(name) / "lock"):
        yield Path(name)


def _copy(source: Path, copied: Path) -> None:
    """One transaction reads all of it, so a commit in the middle does not make it begin anew."""
    address = f"{source.as_uri()}?mode=rw"
    with (
        closing(sqlite3.connect(address, uri=True, isolation_level=None)) as reading,
        closing(sqlite3.connect(copied, isolation_level=None)) as written,
    ):
        reading.execute("BEGIN")
        reading.execute("SELECT 1 FROM sqlite_master").fetchone()
        written.execute("PRAGMA synchronous=OFF")
        reading.backup(written, pages=PAGES)
        (verdict,) = written.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise StorageFailed(
            f"The catalog {source} is damaged ({verdict}), so no backup was made of it: restore an "
            "earlier one."
        )


def _pack(copied: Path, created: datetime, out: BinaryIO) -> None:
    tarball = Tarball(out)
    with copied.open("rb") as catalog:
        digest = hashlib.file_digest(catalog, "sha256").hexdigest()
        size = catalog.seek(0, os.SEEK_END)
        catalog.seek(0)
        manifest = _manifest(copied, created, Part(size=size, sha256=digest))
        content = manifest.model_dump_json(indent=2).encode()
        tarball.add(MANIFEST, len(content), [content])
        tarball.add(CATALOG, size, chunks_of(catalog))
    tarball.end()


def _manifest(copied: Path, created: datetime, part: Part) -> Manifest:
    with closing(Database(f"sqlite:///{copied}")) as database, database.reading() as db:
        counts = {
            name: db.scalar(select(func.count()).select_from(table(name))) or 0
            for name in sorted(inspect(db).get_table_names())
        }
        return Manifest.of(created, revision_of(db), counts, part)


@contextmanager
def _failures(file: Path) -> Iterator[None]:
    """As what the user can mend."""
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        raise StorageFailed(
            f"The backup {file} could not be made ({error}): check that its folder is there, is "
            "yours to write in, and has room for twice the catalog."
        ) from error
