"""One file to read: its bytes as they were before compression, and how far reading has come."""

import errno
import os
import stat
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import BinaryIO, TypeVar

from index.article import Article, storable
from index.engines.base import Engine
from index.readers.base import MAX_RECORD_BYTES, TOO_LONG, UNREADABLE, Item, Rejected, Unfit
from index.readers.compression import decompressed

_CHUNK_BYTES = 1 << 16
MOST_NOTED = 100
"""So many rejects of a file are remembered, to be told again by a run that goes on."""

Thing = TypeVar("Thing")
Made = TypeVar("Made")


class Source:
    """A file that readers draw from; nothing is opened before it is read."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        self.name = storable(str(path))
        """The path in a form that can be shown and stored, whatever bytes it is made of."""
        self.position = 0
        """Bytes consumed so far, as they lie on disk."""
        self.skipping = 0
        """So many records are still to be left out, for they were taken in before."""
        self.records = 0
        """How many records, articles and rejects, were taken in before or given out since."""
        self.is_done = False
        """Whether all records have been given out."""
        self.is_unreadable = False
        """Whether the system refused to go on, so that there may be more."""
        self.refused: list[tuple[int | None, str]] = []
        """Line and reason of rejects given out, the first ones."""
        self.refusals = 0
        """How many rejects were given out."""
        self.engine: Engine | None = None
        """What may help a reader."""

    @property
    def size(self) -> int:
        """Bytes on disk; 0 for a file that cannot be reached."""
        try:
            return self.path.stat().st_size
        except (OSError, ValueError):
            return 0

    def chunks(self) -> Generator[bytes, None, None]:
        """The bytes from the beginning, decompressed, in pieces of bounded size.

        Damaged compression gives what could be read and then raises `Unfit`; a file that the
        system refuses raises `OSError`.
        """
        return decompressed(self._raw())

    def head(self, size: int) -> bytes:
        """The first bytes, at least `size` where there are as many; damage further on is silent."""
        start = b""
        with closing(self.chunks()) as chunks:
            try:
                while len(start) < size:
                    start += next(chunks)
            except StopIteration:
                pass
            except Unfit:
                if not start:
                    raise
        self.position = 0
        return start

    def whole(self, what: str = "file") -> bytes:
        """All bytes, for what is not read in pieces; raises `Unfit` where there are too many."""
        parts: list[bytes] = []
        length = 0
        for chunk in self.chunks():
            parts.append(chunk)
            length += len(chunk)
            if length > MAX_RECORD_BYTES:
                raise Unfit(f"the {what} is {TOO_LONG}")
        return b"".join(parts)

    def each(self, function: Callable[[Thing], Made], things: Iterable[Thing]) -> Iterator[Made]:
        """What a function makes of each of many things in the file, in order.

        Where it is dear, in other processes: so it must be importable, and all of it picklable.
        """
        return self.engine.in_order(function, things) if self.engine else map(function, things)

    def fresh(self, items: Iterable[Item]) -> Iterator[Item]:
        """The items without what is skipped, for whom each one has a price."""
        for item in items:
            if self.skipping and isinstance(item, Article | Rejected):
                self.skipping -= 1
            else:
                yield item

    def counted(self, items: Iterable[Item]) -> Iterator[Item]:
        """The items, with an account of what was given out, and without what is skipped."""
        for item in self.fresh(items):
            if isinstance(item, Article | Rejected):
                self.records += 1
                if isinstance(item, Rejected):
                    self._note(item)
            yield item
        self.is_done = True

    def _note(self, reject: Rejected) -> None:
        self.refusals += 1
        self.is_unreadable |= reject.reason.startswith(UNREADABLE)
        if len(self.refused) < MOST_NOTED:
            self.refused.append((reject.line, reject.reason))

    def rejected(self, reason: object, line: int | None = None) -> Rejected:
        """Something in this file that is not taken in."""
        return Rejected(self.name, line, str(reason))

    def _raw(self) -> Iterator[bytes]:
        with _opened(self.path) as file:
            self.position = 0
            while chunk := file.read(_CHUNK_BYTES):
                self.position += len(chunk)
                yield chunk


def _opened(path: Path) -> BinaryIO:
    """A regular file, opened; a pipe would block, and could not be read from its start again."""
    try:
        mode = path.stat().st_mode
    except ValueError:
        raise Unfit("no file can have such a name") from None
    if stat.S_ISDIR(mode):
        os.listdir(path)  # a folder that may not be listed is refused with that reason
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(mode):
        raise Unfit("not a regular file: save what it gives to a file first")
    return path.open("rb", buffering=0)
