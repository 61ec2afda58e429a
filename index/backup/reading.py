"""Reading a backup back, and seeing that it is whole."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from index.backup.manifest import CATALOG, MANIFEST, NOT_OURS, Manifest, Part
from index.backup.tarball import TarballReader
from index.errors import BadInput

_MANIFEST_BYTES = 1 << 20


def check(file: str | Path) -> Manifest:
    """What a backup holds; raises `BadInput` unless all of it is as it was written."""
    with opened(file) as reader:
        manifest = manifest_in(reader)
        for _ in catalog_in(reader, manifest):
            pass
    return manifest


@contextmanager
def opened(file: str | Path) -> Iterator[TarballReader]:
    """A backup to read from its beginning; raises `BadInput` where there is none."""
    try:
        packed = Path(file).expanduser().open("rb")
    except OSError as error:
        raise BadInput(
            f"The backup {file} cannot be read ({error.strerror}): name another file."
        ) from error
    with packed:
        yield TarballReader(packed)


def manifest_in(reader: TarballReader) -> Manifest:
    """What the backup says of itself."""
    return Manifest.read(b"".join(reader.member(MANIFEST, most=_MANIFEST_BYTES)))


def catalog_in(reader: TarballReader, manifest: Manifest) -> Iterator[bytes]:
    """The catalog, piece by piece; raises `BadInput` at its end unless it is the one promised."""
    digest, size = hashlib.sha256(), 0
    for chunk in reader.member(CATALOG, most=manifest.catalog.size):
        digest.update(chunk)
        size += len(chunk)
        yield chunk
    reader.end()
    if Part(size=size, sha256=digest.hexdigest()) != manifest.catalog:
        raise BadInput(f"{NOT_OURS} (its catalog is not the one that was written): take another.")
