"""Looks at the pages of entries: new ones, and those that may have been corrected or taken away."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from index.article import Article
from index.fetching import Fetched, Unfetched
from index.following.reading import (
    CUT_OFF,
    article_of,
    as_of_now,
    is_cut_off,
    leads_home,
    own_article,
    says_the_same,
)
from index.following.records import Change, Followed, Item
from index.following.rhythm import (
    MISSING_DAYS,
    MISSING_LOOK,
    OWN_TEXT_AFTER,
    RETRIES,
    next_look,
)
from index.readers.base import Unfit
from index.schema import micros, stamp

if TYPE_CHECKING:
    from index.archive import Archive
    from index.fetching.fetcher import Fetcher

_NOT_FOUND = 404


@dataclass(frozen=True)
class Look:
    """What a look at a page has shown."""

    item: Item
    values: dict[str, Any]
    """The item's new columns."""
    article: Article | None = None
    retracted: bool = False


@dataclass(frozen=True)
class Taken:
    """What became of the articles of some looks."""

    added: int = 0
    updated: int = 0
    retracted: int = 0

    def __add__(self, other: "Taken") -> "Taken":
        return Taken(
            self.added + other.added,
            self.updated + other.updated,
            self.retracted + other.retracted,
        )


async def visit(
    feed: Followed, items: Sequence[Item], fetcher: "Fetcher", archive: "Archive", now: datetime
) -> Taken:
    """Look at the pages of these items and take in what they hold, in this order.

    An article is in the archive before its item is done: a crash between the two only means that
    the same article comes once more.
    """
    looks = await asyncio.gather(*(_look(feed, item, fetcher, now) for item in items))
    return await asyncio.to_thread(_take_in, feed, looks, archive)


async def _look(feed: Followed, item: Item, fetcher: "Fetcher", now: datetime) -> Look:
    if item.listing.url is None:
        return _in_own_words(feed, item, now)
    try:
        fetched = await fetcher.fetch(item.listing.url, validators=item.validators)
        if fetched.status == 304:
            return Look(item, _came(item, now))
        if leads_home(fetched):
            raise Unfetched("it leads to the front page", status=_NOT_FOUND, retryable=True)
        if is_cut_off(fetched) and item.tries < OWN_TEXT_AFTER:
            raise Unfetched(CUT_OFF, retryable=True)
        article = await asyncio.to_thread(article_of, fetched, item, feed)
    except Unfetched as error:
        return _without_page(feed, item, error, now)
    except Unfit as error:
        return _without_page(feed, item, Unfetched(str(error)), now)
    return Look(item, _read(article, fetched, item, now), article)


def _read(article: Article, fetched: Fetched, item: Item, now: datetime) -> dict[str, Any]:
    return _came(item, now) | {
        "article_url": article.url,
        "from_page": True,
        "text": None,
        "etag": fetched.validators.etag,
        "last_modified": fetched.validators.last_modified,
    }


def _came(item: Item, now: datetime) -> dict[str, Any]:
    look = next_look(item.listing.published, item.seen, now)
    done = {"state": "done", "tries": 0, "error": None, "missing": None}
    return {**done, "fetched": stamp(now), "next_try": micros(look)}


def _without_page(feed: Followed, item: Item, error: Unfetched, now: datetime) -> Look:
    """A new entry is told in the feed's own words until its page comes, a known one stays."""
    if error.is_gone:
        return _gone(item, now)
    if item.from_page:
        return _known(item, error, now)
    may_pass = error.retryable or error.status == _NOT_FOUND
    tries = item.tries if may_pass else max(item.tries, OWN_TEXT_AFTER)
    look = _again(item, tries, error, now)
    if tries + 1 >= OWN_TEXT_AFTER and (article := own_article(item, feed)):
        return Look(item, look | _told(article), article)
    return Look(item, look)


def _known(item: Item, error: Unfetched, now: datetime) -> Look:
    """An article that was read from its page: a page that stays away has been taken away."""
    if error.status == _NOT_FOUND:
        missing = item.missing or now
        if now - missing >= MISSING_DAYS:
            return _gone(item, now)
        look = {"missing": stamp(missing), "next_try": stamp(now + MISSING_LOOK)}
        return Look(item, {"state": "done", "error": str(error), **look})
    tries = len(RETRIES) if item.state == "pending" else OWN_TEXT_AFTER
    if error.retryable and item.tries < tries:
        return Look(item, _again(item, item.tries, error, now))
    later = next_look(item.listing.published, item.seen, now)
    return Look(item, {"state": "done", "error": str(error), "tries": 0, "next_try": micros(later)})


def _again(item: Item, tries: int, error: Unfetched, now: datetime) -> dict[str, Any]:
    tried = {"tries": tries + 1, "error": str(error)}
    if tries >= len(RETRIES):
        return {**tried, "state": "done" if item.article_url else "failed", "next_try": None}
    wait = max(RETRIES[tries], timedelta(seconds=min(error.retry_after or 0.0, 86_400.0)))
    return {**tried, "next_try": stamp(now + wait)}


def _in_own_words(feed: Followed, item: Item, now: datetime) -> Look:
    """An entry without a page is its own article."""
    article = own_article(item, feed)
    last = {"tries": 0, "next_try": None, "fetched": stamp(now)}
    if article is None:
        return Look(item, {**last, "state": "failed", "error": "neither a page nor a text"})
    return Look(item, {**last, **_told(article)}, article)


def _told(article: Article) -> dict[str, Any]:
    return {"state": "done", "article_url": article.url}


def _gone(item: Item, now: datetime) -> Look:
    ended = {"state": "gone", "tries": 0, "next_try": None, "fetched": stamp(now)}
    return Look(item, {**ended, "error": "taken away"}, retracted=item.article_url is not None)


def _take_in(feed: Followed, looks: Sequence[Look], archive: "Archive") -> Taken:
    looks = [_unless_removed(look, archive) for look in looks]
    told = (_news(look.article, archive) for look in looks if look.article)
    articles = [article for article in told if article]
    report = archive.add(articles) if articles else None
    withdrawn = [
        look.item.article_url for look in looks if look.retracted and look.item.article_url
    ]
    retracted = sum(_retract(url, archive) for url in withdrawn)
    archive.schedule.settle(feed, [Change(look.item.key, look.values) for look in looks])
    return Taken(report.added if report else 0, report.updated if report else 0, retracted)


def _unless_removed(look: Look, archive: "Archive") -> Look:
    """What somebody has removed from the archive does not come back."""
    known = look.item.article_url
    if known is None or archive.article(known) is not None:
        return look
    return Look(look.item, {"state": "gone", "next_try": None, "error": "removed", "text": None})


def _news(article: Article, archive: "Archive") -> Article | None:
    """The article as the archive is to take it; None where it says nothing new."""
    stored = archive.article(article.url or article.id)
    if stored is None:
        return article
    return None if says_the_same(article, stored) else as_of_now(article, stored)


def _retract(url: str, archive: "Archive") -> bool:
    """Whether it was not known to be withdrawn."""
    stored = archive.article(url)
    return stored is not None and not stored.retracted and archive.retract(url)
