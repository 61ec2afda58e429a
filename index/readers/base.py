"""What every reader is given and what it gives back."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from index.article import Article

if TYPE_CHECKING:
    from index.readers.source import Source

MAX_RECORD_BYTES = 20_000_000
"""A longer line, row, element or text is rejected without being held in memory."""

UNREADABLE = "the file cannot be read"
"""How the reason begins for what the system refuses, which it may not refuse the next time."""

TOO_LONG = f"longer than {MAX_RECORD_BYTES // 1_000_000} MB"
"""How the reason ends for what is over the limit."""

_COMPRESSED = (".gz", ".zst", ".zstd")
_ROOT = re.compile(
    rb"(?>\s+|<\?.*?\?>|<!--.*?-->|<!doctype[^>\[]*(?:\[[^\]]*\]\s*)?>)*+<(?:[\w.-]+:)?([\w.-]+)",
    re.IGNORECASE | re.DOTALL,
)


class Unfit(Exception):
    """What was read is no article, or cannot be read on; the message is the reason, a phrase."""


@dataclass(frozen=True)
class Rejected:
    """Something that was not taken in, and why."""

    source: str
    """The file."""
    line: int | None
    """Where the record begins, counted from 1; None where the whole file is meant."""
    reason: str


@dataclass(frozen=True)
class ColumnMap:
    """How the columns of a table were understood, for the user to check."""

    source: str
    """The file."""
    fields: tuple[tuple[str, str], ...]
    """Each column that is read, and the field of an article that it becomes."""
    ignored: tuple[str, ...]
    """The other columns."""

    def __str__(self) -> str:
        read = ", ".join(f"{column} → {field}" for column, field in self.fields)
        return f"{read}; ignored: {', '.join(self.ignored)}" if self.ignored else read


Item = Article | Rejected | ColumnMap
"""What comes out of a file."""


@dataclass(frozen=True)
class Defaults:
    """What the user says of the articles: fills what a record lacks, overrides what a text has."""

    title: str | None = None
    outlet: str | None = None
    published: datetime | None = None
    language: str | None = None
    authors: tuple[str, ...] = ()
    columns: tuple[tuple[str, str], ...] = ()
    """A field of an article and the name that it has in the records, instead of a guess."""

    def given(self) -> dict[str, Any]:
        """The fields that the user did name."""
        named = {name: value for name, value in vars(self).items() if value}
        named.pop("columns", None)
        return named


@dataclass(frozen=True)
class Start:
    """How a file begins, for readers to tell whether it is theirs."""

    raw: bytes
    """The first bytes, decompressed, a megabyte at most."""
    data: bytes
    """The same as UTF-8 if it was UTF-16, without byte order mark and leading white space."""
    path: Path

    @cached_property
    def suffix(self) -> str:
        """The last part of the name that is not of a compression, in lower case."""
        suffixes = [part.lower() for part in self.path.suffixes if part.lower() not in _COMPRESSED]
        return suffixes[-1] if suffixes else ""

    @cached_property
    def root(self) -> str | None:
        """The name of the first element in lower case, without its prefix; None for no XML."""
        return root_of(self.data)


class Reader(Protocol):
    """Reads one format; a module with these two functions is one, and so may a plug-in be."""

    def fits(self, start: Start) -> bool:
        """Whether a file that begins so is of this format; `Unfit` where nothing can read it."""

    def read(self, source: "Source", defaults: Defaults) -> Iterator[Item]:
        """What is in the file, in order; one bad record never hides the next.

        What is wrong with one record becomes a `Rejected`; what is wrong with the file as a whole
        may be raised as `Unfit` or `OSError`. Memory must stay bounded however large the file is.
        """


def root_of(start: bytes) -> str | None:
    """The name of the first element of XML or HTML; None where something else comes first."""
    found = _ROOT.match(start)
    return found[1].decode().lower() if found else None
