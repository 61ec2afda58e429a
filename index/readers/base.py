"""What every reader is given and what it gives back."""

import gzip
import io
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Protocol

from index.article import Article

MAX_RECORD_CHARS = 20_000_000
"""A longer line or record is rejected without being held in memory."""

_GZIP = b"\x1f\x8b"
_ZSTD = b"\x28\xb5\x2f\xfd"


@dataclass(frozen=True)
class Rejected:
    """Something that was not taken in, and why."""

    source: str
    line: int | None
    reason: str


@dataclass(frozen=True)
class Defaults:
    """What the user said of articles that do not say it themselves."""

    title: str | None = None
    outlet: str | None = None
    published: datetime | None = None
    language: str | None = None


class Broken(Exception):
    """A file ended in the middle, or its compression is damaged; the message says which."""


class Source:
    """A file that is read once, and how far it has been read."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = str(path)
        self.position = 0
        """Bytes consumed, as they lie on disk."""

    @property
    def size(self) -> int:
        """Bytes on disk; 0 for a file that is gone."""
        try:
            return self.path.stat().st_size
        except OSError:
            return 0

    @contextmanager
    def open(self) -> Iterator[IO[bytes]]:
        """The decompressed bytes; gzip and zstandard are known by their first bytes."""
        with self.path.open("rb", buffering=0) as raw:
            counted = io.BufferedReader(_Counted(raw, self._advance), 1 << 16)
            start = counted.peek(4)
            try:
                with _decompressed(counted, start) as stream:
                    yield stream
            except EOFError as error:
                raise Broken("the compressed file is cut off") from error
            except (gzip.BadGzipFile, zlib.error) as error:
                raise Broken(f"the gzip compression is damaged: {error}") from error

    def rejected(self, reason: str, line: int | None = None) -> Rejected:
        """A rejection of something in this file."""
        return Rejected(self.name, line, reason)

    def _advance(self, count: int) -> None:
        self.position += count


class Reader(Protocol):
    """Reads one format: any callable of this shape fits."""

    def __call__(self, source: Source, defaults: Defaults) -> Iterator[Article | Rejected]:
        """What is in the file, in order; one bad record never hides the next."""


class _Counted(io.RawIOBase):
    """A raw file that tells how much was read of it."""

    def __init__(self, raw: io.FileIO, advance: Callable[[int], None]) -> None:
        self._raw = raw
        self._advance = advance

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "memoryview") -> int | None:  # type: ignore[override]
        count = self._raw.readinto(buffer)
        self._advance(count or 0)
        return count


@contextmanager
def _decompressed(raw: "io.BufferedReader[_Counted]", start: bytes) -> Iterator[IO[bytes]]:
    if start.startswith(_GZIP):
        with gzip.GzipFile(fileobj=raw) as stream:
            yield io.BufferedReader(stream, 1 << 16)
    elif start.startswith(_ZSTD):
        import zstandard

        reader = zstandard.ZstdDecompressor().stream_reader(raw, read_across_frames=True)
        try:
            yield io.BufferedReader(reader, 1 << 16)
        except zstandard.ZstdError as error:
            raise Broken(f"the zstandard compression is damaged: {error}") from error
    else:
        yield raw
