"""The file of a backup: a tar of plain files, compressed with zstd, written and read as a stream.

Each member has one header block of the oldest kind. So a reader needs no memory for what a header
might claim, and there is nothing in it that could lead out of a folder: who reads names each member
and says where it goes. `tar --zstd -xf` reads it too.
"""

import tarfile
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from zstandard import ZstdCompressor, ZstdDecompressor, ZstdError

from index.backup.manifest import NOT_OURS
from index.errors import BadInput

CHUNK = 1 << 20
"""Bytes that are in memory at once."""

_WINDOW = 1 << 23
"""Bytes that a reader has to remember: what zstd's usual levels need at most."""
_LEVEL = 3
_BLOCK = tarfile.BLOCKSIZE
_END = bytes(2 * _BLOCK)


class Tarball:
    """Writes members one after another."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._packer = ZstdCompressor(level=_LEVEL, write_checksum=True).chunker(chunk_size=CHUNK)

    def add(self, name: str, size: int, chunks: Iterable[bytes]) -> None:
        """A plain file of so many bytes."""
        info = tarfile.TarInfo(name)
        info.size, info.mode = size, 0o600
        self._write(info.tobuf(tarfile.GNU_FORMAT))
        for chunk in chunks:
            self._write(chunk)
        self._write(bytes(-size % _BLOCK))

    def end(self) -> None:
        """Nothing follows."""
        self._write(_END)
        for packed in self._packer.finish():  # type: ignore[no-untyped-call]
            self._file.write(packed)

    def _write(self, content: bytes) -> None:
        for packed in self._packer.compress(content):
            self._file.write(packed)


class TarballReader:
    """Reads members in the order in which they are expected; anything else is `BadInput`."""

    def __init__(self, file: BinaryIO) -> None:
        self._stream = ZstdDecompressor(max_window_size=_WINDOW).stream_reader(file)

    def member(self, name: str, *, most: int) -> Iterator[bytes]:
        """The next member, a plain file with this name and at most so many bytes."""
        try:
            info = tarfile.TarInfo.frombuf(self._exactly(_BLOCK), "ascii", "strict")
        except (tarfile.HeaderError, UnicodeDecodeError) as error:
            raise BadInput(f"{NOT_OURS} ({error}): take another.") from error
        if info.type != tarfile.REGTYPE or info.name != name or info.size > most:
            raise BadInput(f"{NOT_OURS} (it holds something else than '{name}'): take another.")
        left = info.size
        while left:
            yield (chunk := self._exactly(min(left, CHUNK)))
            left -= len(chunk)
        self._exactly(-info.size % _BLOCK)

    def end(self) -> None:
        """Raises `BadInput` unless nothing follows."""
        # Other programs fill up their last record with zeros.
        rest = self._exactly(len(_END)) + self._read(tarfile.RECORDSIZE)
        if any(rest) or self._read(1):
            raise BadInput(f"{NOT_OURS} (it does not end where it should): take another.")

    def _exactly(self, size: int) -> bytes:
        parts = []
        while size:
            part = self._read(size)
            if not part:
                raise BadInput(f"{NOT_OURS} (it ends too early): take another.")
            parts.append(part)
            size -= len(part)
        return b"".join(parts)

    def _read(self, size: int) -> bytes:
        try:
            return self._stream.read(size)
        except ZstdError as error:
            raise BadInput(f"{NOT_OURS} ({error}): take another.") from error


def chunks_of(file: BinaryIO) -> Iterator[bytes]:
    """A file's content, piece by piece."""
    while chunk := file.read(CHUNK):
        yield chunk
