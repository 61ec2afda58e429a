"""A feed and what it lists, whatever form it came in."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import urljoin, urlsplit

from index.dates import parse_moment
from index.errors import BadInput

_ZEROS = frozenset(("1899-12-30", "1900-01-01", "1970-01-01", "1980-01-01"))
"""The days on which the clocks of programs begin: a date that was never set."""
_AHEAD = timedelta(days=2)
"""How far a clock or a time zone may be wrong."""


@dataclass(frozen=True)
class Entry:
    """One item of a feed; all its texts are plain, a paragraph a line."""

    id: str
    """What the feed calls it, else its address, else made of its texts: the same at each poll."""
    url: str | None
    title: str | None
    published: datetime | None
    updated: datetime | None
    authors: tuple[str, ...]
    summary: str | None
    content: str | None
    """The whole text, where the feed carries it."""
    language: str | None


@dataclass(frozen=True)
class Feed:
    """What a feed said when it was read."""

    title: str | None
    url: str | None
    """The site's own address."""
    language: str | None
    entries: tuple[Entry, ...]
    every: timedelta | None
    """How often the feed says it changes."""
    truncated: bool = False
    """The feed was cut off or broken: `entries` are those before, and others may follow them."""


def web_address(base: str | None, link: object) -> str | None:
    """A link as an absolute address of the web; None for what is none."""
    if not isinstance(link, str) or not link.strip():
        return None
    try:
        found = urljoin(base or "", link.strip().replace("&amp;", "&"))
        parts = urlsplit(found)
        return found if parts.scheme in ("http", "https") and parts.hostname else None
    except ValueError:
        return None


def moment_of(value: object) -> datetime | None:
    """A date that can be true; None for one that cannot be read, was never set or lies ahead."""
    try:
        moment = parse_moment(value)  # type: ignore[arg-type]
    except BadInput:
        return None
    if str(moment.date()) in _ZEROS or moment > datetime.now(UTC) + _AHEAD:
        return None
    return moment


def period_of(minutes: float) -> timedelta | None:
    """A rhythm that a feed may ask for: up to a year; None for others."""
    return timedelta(minutes=minutes) if 0 < minutes <= 366 * 24 * 60 else None
