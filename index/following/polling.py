"""One poll of one feed: what it lists is kept before any page is asked for."""

import asyncio
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from index.fetching import Fetched, Unfetched
from index.following.records import MICROSECOND, Followed, Listing
from index.following.rhythm import RECENT, after_failure, rhythm
from index.readers.base import Unfit

if TYPE_CHECKING:
    from index.fetching.fetcher import Fetcher
    from index.following.schedule import Schedule
    from index.readers.feed import Feed

CUT_OFF = "it is cut off"
_FRESH = re.compile(r"(?:^|,)\s*max-age\s*=\s*(\d{1,9})", re.IGNORECASE)


@dataclass(frozen=True)
class Polled:
    """What a poll brought."""

    news: int = 0
    """Entries that are new or have changed."""
    error: str | None = None


async def poll(feed: Followed, fetcher: "Fetcher", schedule: "Schedule", now: datetime) -> Polled:
    """Ask for the feed, if it has changed, and put what it lists into the schedule."""
    try:
        fetched = await fetcher.fetch(feed.url, validators=feed.validators)
        if fetched.status == 304:
            return await asyncio.to_thread(_unchanged, feed, fetched, schedule, now)
        read = await asyncio.to_thread(read_feed, fetched)
        return await asyncio.to_thread(_listed, feed, read, fetched, schedule, now)
    except Unfetched as error:
        return await asyncio.to_thread(_failed, feed, error, schedule, now)
    except Unfit as error:
        return await asyncio.to_thread(_failed, feed, Unfetched(str(error)), schedule, now)


def read_feed(fetched: Fetched) -> "Feed":
    """The feed in an answer; raises `Unfit`, whatever is wrong with it."""
    from index.readers.feed import parse_feed

    try:
        return parse_feed(fetched.body, url=fetched.url)
    except Unfit:
        raise
    except Exception as error:  # a feed that a parser trips over must not stop the others
        raise Unfit(f"it cannot be read ({type(error).__name__})") from error


def fresh_for(headers: Mapping[str, str]) -> timedelta | None:
    """How long an answer says that it stays true."""
    found = _FRESH.search(headers.get("cache-control", ""))
    return timedelta(seconds=int(found[1])) if found else None


def found_in(read: "Feed") -> list[tuple[Listing, str | None]]:
    """The entries of a feed, each with the feed's own text."""
    return [
        (Listing.of(entry, read.language), entry.content or entry.summary) for entry in read.entries
    ]


def _listed(
    feed: Followed, read: "Feed", fetched: Fetched, schedule: "Schedule", now: datetime
) -> Polled:
    """The validators go in together with the entries: what they stand for is never asked again."""
    found = found_in(read)
    if read.truncated:
        news = schedule.keep(feed, found, now)
        _failed(feed, Unfetched(CUT_OFF), schedule, now)
        return Polled(news, CUT_OFF)
    times = [listing.published or listing.updated for listing, _ in found]
    asked = max(read.every or timedelta(), fresh_for(fetched.headers) or timedelta())
    every = rhythm(filter(None, times), now, asked=asked)
    values = {
        "title": read.title or feed.title,
        "asked": asked // MICROSECOND,
        "etag": fetched.validators.etag,
        "last_modified": fetched.validators.last_modified,
        "url": fetched.moved or feed.url,
    }
    return Polled(schedule.polled(feed, found, now, every, **values))


def _unchanged(feed: Followed, fetched: Fetched, schedule: "Schedule", now: datetime) -> Polled:
    asked = max(feed.asked, fresh_for(fetched.headers) or timedelta())
    every = rhythm(schedule.recent(feed, RECENT), now, asked=asked)
    return Polled(schedule.polled(feed, [], now, every))


def _failed(feed: Followed, error: Unfetched, schedule: "Schedule", now: datetime) -> Polled:
    wait = after_failure(feed.every, feed.failures + 1, error.retry_after)
    schedule.failed(feed, str(error), now, None if error.is_gone else now + wait)
    return Polled(error=str(error))
