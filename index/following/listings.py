"""What a feed lists, kept: new entries are pending, changed ones are looked at again."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Column, Connection, delete, insert, select, update

from index.following.records import Followed, Listing
from index.following.rhythm import look_at_change
from index.following.tables import entries
from index.schema import chunks, micros, moment, stamp

_SHARED = 3
"""An address that so many entries of a feed share is no page of theirs."""
_FORGOTTEN = timedelta(days=90)
"""So long after a feed has listed it last, an entry that has nothing to do is forgotten."""

Found = tuple[Listing, str | None]


def keep(db: Connection, feed: Followed, found: Sequence[Found], now: datetime) -> int:
    """Store what a poll found; returns how many entries are new or have changed."""
    listed = {one.key(feed.url): (one, text) for one, text in reversed(_own_pages(found))}
    known = _known(db, feed, list(listed))
    moved = _moved(db, feed, listed, [key for key in listed if key not in known])
    for key, row in moved.items():
        db.execute(update(entries).where(*_row(feed, row.key)).values(key=key))
    known |= moved
    news = [key for key in listed if key not in known]
    if news:
        db.execute(insert(entries), [_new(feed, key, *listed[key], now) for key in news])
    changed = [
        (key, row)
        for key, row in known.items()
        if key in moved or row.digest != listed[key][0].digest(listed[key][1])
    ]
    for key, row in changed:
        values = _changed(row, *listed[key], now)
        db.execute(update(entries).where(*_row(feed, key)).values(**values))
    _mark_listed(db, feed, list(known), now)
    _forget(db, feed, now)
    return len(news) + len(changed)


def _own_pages(found: Sequence[Found]) -> list[Found]:
    """Without the addresses that are not of one entry, where the feed's own text can do."""
    ids = {(listing.url, listing.id) for listing, _ in found if listing.url}
    shared = {url for url, count in Counter(url for url, _ in ids).items() if count >= _SHARED}
    return [
        (replace(listing, url=None), text) if text and listing.url in shared else (listing, text)
        for listing, text in found
    ]


def _known(db: Connection, feed: Followed, keys: Sequence[str]) -> dict[str, Any]:
    return {row.key: row for row in _rows(db, feed, entries.c.key, keys)}


def _moved(
    db: Connection, feed: Followed, listed: Mapping[str, Found], news: Sequence[str]
) -> dict[str, Any]:
    """Entries that are listed under a new address, by its key.

    Some feeds have one id for many entries: it is the same one only if it was published at the same
    moment, and is listed no more where it was.
    """
    by_id = {listed[key][0].id: key for key in news if listed[key][0].published}
    return {
        key: row
        for row in _rows(db, feed, entries.c.entry_id, list(by_id))
        if row.key not in listed
        and row.published == micros(listed[key := by_id[row.entry_id]][0].published)
    }


def _rows(
    db: Connection, feed: Followed, column: Column[str], values: Sequence[str]
) -> Iterator[Any]:
    own = entries.c
    query = select(own.key, own.entry_id, own.digest, own.fetched, own.from_page, own.published)
    for chunk in chunks(values):
        yield from db.execute(query.where(own.feed_seq == feed.seq, column.in_(chunk))).all()


def _new(
    feed: Followed, key: str, listing: Listing, text: str | None, now: datetime
) -> dict[str, Any]:
    first = replace(listing, published=listing.published or listing.updated)
    return {
        "feed_seq": feed.seq,
        "key": key,
        "entry_id": listing.id,
        "state": "pending",
        "digest": listing.digest(text),
        "listing": first.dump(),
        "text": text,
        "published": micros(first.published),
        "seen": stamp(now),
        "listed": stamp(now),
        "next_try": stamp(now),
    }


def _changed(row: Any, listing: Listing, text: str | None, now: datetime) -> dict[str, Any]:
    """Who states only when an entry changed has published it when it was seen first."""
    later = replace(listing, published=listing.published or moment(row.published))
    return {
        "state": "pending",
        "digest": listing.digest(text),
        "listing": later.dump(),
        "text": None if row.from_page else text,
        "published": micros(later.published),
        "tries": 0,
        "next_try": stamp(look_at_change(moment(row.fetched), now)),
        "missing": None,
    }


def _row(feed: Followed, key: str) -> Iterable[Any]:
    return entries.c.feed_seq == feed.seq, entries.c.key == key


def _mark_listed(db: Connection, feed: Followed, keys: Sequence[str], now: datetime) -> None:
    for chunk in chunks(keys):
        row = entries.c.feed_seq == feed.seq, entries.c.key.in_(chunk)
        db.execute(update(entries).where(*row).values(listed=stamp(now)))


def _forget(db: Connection, feed: Followed, now: datetime) -> None:
    idle = entries.c.next_try.is_(None), entries.c.listed < stamp(now - _FORGOTTEN)
    db.execute(delete(entries).where(entries.c.feed_seq == feed.seq, *idle))
