"""Beginning to follow a feed: an address that is none is refused, with those that it names."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from index.addresses import without_login
from index.errors import BadInput
from index.fetching import Fetched, Manners, Unfetched
from index.following.polling import read_feed
from index.following.records import Followed
from index.readers.base import Unfit

if TYPE_CHECKING:
    from index.following.schedule import Schedule

_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json")
_SHOWN = 5
_GIVE = "give the address of a feed"


class NoFeed(BadInput):
    """What can be read at an address is no feed."""

    def __init__(self, url: str, why: Unfit, feeds: Sequence[str]) -> None:
        instead = f"the page names {', '.join(feeds[:_SHOWN])}" if feeds else _GIVE
        super().__init__(f"{without_login(url)} cannot be followed ({why}): {instead}.")
        self.feeds = feeds
        """Those that it names."""


async def follow(
    url: str,
    schedule: "Schedule",
    now: datetime,
    *,
    outlet: str | None = None,
    allow_private: bool = False,
    manners: Manners = Manners(),  # noqa: B008  # frozen
) -> Followed:
    """Put the feed at an address into the schedule, due now.

    Raises `BadInput` where nothing can be read, `NoFeed` where what is read is none; one that does
    not answer for now is put in all the same.
    """
    if not url.lower().startswith(("http://", "https://")):
        raise BadInput(
            f"'{without_login(url)}' is not the address of a feed: give it whole, like "
            "https://example.org/feed."
        )
    if schedule.feed(url) is None:
        await _check(url, replace(manners, allow_private=allow_private, retries=0))
    return schedule.follow(url, now, outlet=outlet, allow_private=allow_private)


async def _check(url: str, manners: Manners) -> None:
    from index.fetching.fetcher import Fetcher

    try:
        async with Fetcher(manners) as fetcher:
            fetched = await fetcher.fetch(url)
        read_feed(fetched)
    except Unfetched as error:
        if not error.retryable:
            where = without_login(url)
            raise BadInput(f"No feed can be read at {where} ({error}): check it.") from error
    except Unfit as error:
        raise NoFeed(url, error, feeds_named_by(fetched)) from error


def feeds_named_by(fetched: Fetched) -> list[str]:
    """The feeds that a page says are its own."""
    from lxml import html

    try:
        tree = html.document_fromstring(fetched.body)
    except (ValueError, html.etree.LxmlError):
        return []
    links = tree.iterfind(".//link[@href]")
    found = [link.get("href", "") for link in links if link.get("type", "").lower() in _TYPES]
    return list(dict.fromkeys(urljoin(fetched.url, href) for href in found))
