"""A followed feed and what it has listed, as the schedule keeps them."""

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlsplit

from index.article import article_id
from index.fetching import Validators

if TYPE_CHECKING:
    from index.readers.feed import Entry

MICROSECOND = timedelta(microseconds=1)

State = Literal["pending", "done", "failed", "gone"]


@dataclass(frozen=True)
class Followed:
    """A feed in the schedule."""

    seq: int
    url: str
    title: str | None
    outlet: str | None
    """What the user calls the publisher."""
    allow_private: bool
    every: timedelta
    asked: timedelta
    """How long the feed and its host have asked to wait between polls."""
    next_poll: datetime | None
    """None where it has ended."""
    last_success: datetime | None
    failures: int
    """In a row, until now."""
    validators: Validators | None

    @property
    def name(self) -> str:
        """For people."""
        return self.title or self.outlet or self.url


@dataclass(frozen=True)
class Listing:
    """What a feed says of one entry, besides its text."""

    id: str
    url: str | None
    title: str | None
    published: datetime | None
    updated: datetime | None
    authors: tuple[str, ...] = ()
    language: str | None = None

    @classmethod
    def of(cls, entry: "Entry", language: str | None) -> "Listing":
        """Of an entry of a feed in that language."""
        return cls(
            id=entry.id,
            url=entry.url,
            title=entry.title,
            published=entry.published,
            updated=entry.updated,
            authors=entry.authors,
            language=entry.language or language,
        )

    @property
    def changed(self) -> datetime | None:
        """When it was changed after its publication; some state that time for every entry."""
        if self.updated and self.published and self.updated <= self.published:
            return None
        return self.updated

    def address(self, feed: str) -> str:
        """What its article is known by: its page, or what names the entry in that feed."""
        return self.url or own_address(feed, self.id)

    def key(self, feed: str) -> str:
        """One for all entries that lead to one article."""
        return article_id(self.address(feed))

    def dump(self) -> dict[str, Any]:
        """As JSON."""
        times = {name: moment and moment.isoformat() for name, moment in self._times().items()}
        return asdict(self) | times

    @classmethod
    def load(cls, stored: Mapping[str, Any]) -> "Listing":
        """The inverse of `dump`."""
        times = {
            name: datetime.fromisoformat(stored[name]) if stored[name] else None
            for name in ("published", "updated")
        }
        return cls(**{**stored, "authors": tuple(stored["authors"]), **times})

    def digest(self, text: str | None) -> str:
        """Changes when the feed says something else of the entry."""
        said = "\x1f".join((self.title or "", str(self.updated), text or ""))
        return hashlib.sha256(said.encode(errors="replace")).hexdigest()[:16]

    def _times(self) -> dict[str, datetime | None]:
        return {"published": self.published, "updated": self.updated}


@dataclass(frozen=True)
class Item:
    """An entry whose page is to be looked at."""

    key: str
    state: State
    listing: Listing
    text: str | None
    """The feed's own, as long as the page has not come."""
    seen: datetime
    tries: int
    fetched: datetime | None
    missing: datetime | None
    """Since when the page is not found."""
    article_url: str | None
    """What the archive knows the article by; None before it is there."""
    from_page: bool
    validators: Validators | None


@dataclass(frozen=True)
class Change:
    """What a look at an item's page has changed: columns of its row."""

    key: str
    values: Mapping[str, Any]


def own_address(feed: str, entry: str) -> str:
    """What an entry without a page is known by: its id where that is an address of any scheme."""
    scheme = urlsplit(entry).scheme if ":" in entry[:40] else ""
    return entry if scheme and " " not in entry else f"feed:{feed}#{entry}"
