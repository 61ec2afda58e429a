"""What every reader is given and what it gives back."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from index.article import Article

if TYPE_CHECKING:
    from index.readers.source import Source

MAX_RECORD_BYTES = 20_000_000
"""A longer line, row, element or text is rejected without being held in memory."""

TOO_LONG = f"longer than {MAX_RECORD_BYTES // 1_000_000} MB"
"""How the reason ends for what is over the limit."""


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
class Defaults:
    """What the user says of the articles: fills what a record lacks, overrides what a text has."""

    title: str | None = None
    outlet: str | None = None
    published: datetime | None = None
    language: str | None = None
    authors: tuple[str, ...] = ()

    def given(self) -> dict[str, Any]:
        """The fields that the user did name."""
        return {name: value for name, value in vars(self).items() if value}


class Reader(Protocol):
    """Reads one format: any callable of this shape fits.

    What is wrong with one record becomes a `Rejected`; what is wrong with the file as a whole may
    be raised as `Unfit` or `OSError`. Memory must stay bounded however large the file is.
    """

    def __call__(self, source: "Source", defaults: Defaults) -> Iterator[Article | Rejected]:
        """What is in the file, in order; one bad record never hides the next."""
