"""The bytes of a source as a file, for libraries that read from one."""

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from index.readers.base import Unfit

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_MOST_AT_ONCE = 1 << 30
_PIECE_BYTES = 1 << 20


class Stream(io.RawIOBase):
    """Read once from start to end; damage ends it, and is kept for whoever reads it to report."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self.damage: Unfit | OSError | None = None
        self._chunks = chunks
        self._waiting = memoryview(b"")
        self._position = 0

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """The next bytes, as many as are at hand; 0 at the end."""
        if not self._waiting:
            self._waiting = memoryview(self._next())
        target = memoryview(buffer).cast("B")
        size = min(len(target), len(self._waiting))
        target[:size] = self._waiting[:size]
        self._waiting = self._waiting[size:]
        self._position += size
        return size

    def read(self, size: int = -1, /) -> bytes:
        """As many bytes as are there of those that are asked for, however many that are."""
        if size < 0 or size > _MOST_AT_ONCE:
            self.damage = Unfit("broken, or a piece of it is longer than 1 GB")
            return b""
        parts: list[bytes] = []
        left = size
        while left > 0 and (part := super().read(min(left, _PIECE_BYTES))):
            parts.append(part)
            left -= len(part)
        return b"".join(parts)

    def tell(self) -> int:
        """Bytes given out so far."""
        return self._position

    def _next(self) -> bytes:
        try:
            return next(filter(None, self._chunks), b"")
        except (Unfit, OSError) as damage:
            self.damage = damage
            return b""
