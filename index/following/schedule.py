"""The schedule: which feeds are followed, what is due, and what has come of it.

It lies in the catalog, and each step is one transaction. What a poll finds is pending here before
its page is asked for, so nothing is forgotten however the process ends.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, delete, func, insert, or_, select, update

from index.database import Database
from index.fetching import Validators
from index.following import listings
from index.following.records import MICROSECOND, Change, Followed, Item, Listing
from index.following.rhythm import RETRIES, UNKNOWN
from index.following.status import FeedStatus, statuses
from index.following.tables import entries, feeds
from index.schema import micros, moment, past, stamp

_FARTHEST = timedelta(days=31)
"""No page is looked at later than so long from now, and no host is left alone for longer."""


class Schedule:
    """The schedule in a database; safe to share between threads."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # Feeds come, go and are asked for

    def follow(
        self, url: str, now: datetime, *, outlet: str | None, allow_private: bool
    ) -> Followed:
        """Put a feed into the schedule, due now; one that is followed already is due now too.

        What was given for it before stays, unless it is given anew.
        """
        given: dict[str, Any] = {"outlet": outlet} if outlet else {}
        given |= {"allow_private": True} if allow_private else {}
        due = {"next_poll": stamp(now), "ended": None, "failures": 0}
        with self._database.writing() as db:
            known = db.execute(update(feeds).where(feeds.c.url == url).values(**given, **due))
            if not known.rowcount:
                new = {
                    "url": url,
                    "added": stamp(now),
                    "every": UNKNOWN // MICROSECOND,
                    **given,
                    **due,
                }
                db.execute(insert(feeds), new)
            return _followed(db.execute(select(feeds).where(feeds.c.url == url)).one())

    def unfollow(self, url: str) -> bool:
        """Forget a feed and what it has listed; its articles stay. False where there is none."""
        with self._database.writing() as db:
            return db.execute(delete(feeds).where(feeds.c.url == url)).rowcount > 0

    def feeds(self) -> list[Followed]:
        """All that are followed, in the order in which they were added."""
        with self._database.reading() as db:
            return [_followed(row) for row in db.execute(select(feeds).order_by(feeds.c.seq))]

    def feed(self, url: str) -> Followed | None:
        """The feed at this address."""
        return self._one(feeds.c.url == url)

    def again(self, feed: Followed) -> Followed | None:
        """The feed as it is now; None where it is followed no more."""
        return self._one(feeds.c.seq == feed.seq)

    def _one(self, which: ColumnElement[bool]) -> Followed | None:
        with self._database.reading() as db:
            row = db.execute(select(feeds).where(which)).one_or_none()
        return _followed(row) if row else None

    def upcoming(self) -> list[tuple[datetime, Followed]]:
        """Every feed that has anything to do, with when: the first is due first."""
        first = select(entries.c.feed_seq, func.min(entries.c.next_try).label("look"))
        look = first.group_by(entries.c.feed_seq).subquery()
        query = select(feeds, look.c.look).outerjoin(look, look.c.feed_seq == feeds.c.seq)
        with self._database.reading() as db:
            rows = db.execute(query).all()
        due = [
            (past(min(times)), _followed(row))
            for row in rows
            if (times := [time for time in (row.next_poll, row.look) if time is not None])
        ]
        return sorted(due, key=lambda one: (one[0], one[1].seq))

    def mend(self, now: datetime) -> None:
        """Let nothing wait for a time that a wrong clock has set."""
        poll, look, pending = feeds.c.next_poll, entries.c.next_try, entries.c.state == "pending"
        at, soon, far = stamp(now), stamp(now + max(RETRIES)), stamp(now + _FARTHEST)
        ahead = poll.is_not(None), or_(feeds.c.last_poll > at, poll > far)
        with self._database.writing() as db:
            db.execute(update(feeds).where(*ahead).values(last_poll=at, next_poll=at))
            db.execute(update(entries).where(look > soon, pending).values(next_try=at))
            db.execute(update(entries).where(look > far).values(next_try=soon))

    # What a poll brings

    def polled(
        self,
        feed: Followed,
        found: Sequence[listings.Found],
        now: datetime,
        every: timedelta,
        **values: Any,
    ) -> int:
        """A poll went well: what it found is kept, together with the feed's new columns.

        Returns how many entries are new or have changed.
        """
        times = {
            "last_poll": stamp(now),
            "last_success": stamp(now),
            "next_poll": stamp(now + every),
        }
        well = {"every": every // MICROSECOND, "failures": 0, "last_error": None, **times}
        with self._database.writing() as db:
            if not _is_followed(db, feed):
                return 0
            own = feeds.c.seq == feed.seq
            if _is_taken(db, feed, values.get("url")):
                del values["url"]
            db.execute(update(feeds).where(own).values(**well, **values))
            return listings.keep(db, feed, found, now)

    def keep(self, feed: Followed, found: Sequence[listings.Found], now: datetime) -> int:
        """What a poll found that did not go well, as far as it goes."""
        with self._database.writing() as db:
            return listings.keep(db, feed, found, now) if _is_followed(db, feed) else 0

    def failed(self, feed: Followed, error: str, now: datetime, next_poll: datetime | None) -> None:
        """A poll went wrong; without a next one the feed has ended."""
        values = {
            "last_poll": stamp(now),
            "next_poll": micros(next_poll),
            "failures": feed.failures + 1,
            "last_error": error,
            "ended": None if next_poll else error,
        }
        with self._database.writing() as db:
            db.execute(update(feeds).where(feeds.c.seq == feed.seq).values(**values))

    def recent(self, feed: Followed, most: int) -> list[datetime]:
        """When the latest of its entries were published, newest first."""
        own = entries.c
        query = select(own.published).where(own.feed_seq == feed.seq, own.published.is_not(None))
        with self._database.reading() as db:
            return [past(at) for at in db.scalars(query.order_by(own.published.desc()).limit(most))]

    # Pages

    def items(self, feed: Followed, now: datetime, *, most: int) -> list[Item]:
        """Entries whose pages are due: new ones first, and those that wait longest."""
        own = entries.c
        query = select(entries).where(own.feed_seq == feed.seq, own.next_try <= stamp(now))
        order = own.state != "pending", own.next_try, own.seen.desc(), own.key
        with self._database.reading() as db:
            return [_item(row) for row in db.execute(query.order_by(*order).limit(most))]

    def settle(self, feed: Followed, changes: Sequence[Change]) -> None:
        """Keep what came of looks at pages."""
        own = entries.c
        with self._database.writing() as db:
            for change in changes:
                row = own.feed_seq == feed.seq, own.key == change.key
                db.execute(update(entries).where(*row).values(**change.values))

    def pending(self, feed: Followed) -> int:
        """How many of its entries are not in the archive yet."""
        own = entries.c
        query = select(func.count()).where(own.feed_seq == feed.seq, own.state == "pending")
        with self._database.reading() as db:
            return db.scalar(query) or 0

    def status(self, now: datetime) -> tuple[FeedStatus, ...]:
        """How each feed fares."""
        with self._database.reading() as db:
            return statuses(db, now)


def _is_followed(db: Connection, feed: Followed) -> bool:
    """It may have been forgotten while it was asked for."""
    return db.scalar(select(feeds.c.seq).where(feeds.c.seq == feed.seq)) is not None


def _is_taken(db: Connection, feed: Followed, url: str | None) -> bool:
    """Whether another feed is followed at the address to which this one has moved."""
    other = feeds.c.url == url, feeds.c.seq != feed.seq
    return url is not None and db.scalar(select(feeds.c.seq).where(*other)) is not None


def _followed(row: Row[Any]) -> Followed:
    return Followed(
        seq=row.seq,
        url=row.url,
        title=row.title,
        outlet=row.outlet,
        allow_private=row.allow_private,
        every=row.every * MICROSECOND,
        asked=row.asked * MICROSECOND,
        next_poll=moment(row.next_poll),
        last_success=moment(row.last_success),
        failures=row.failures,
        validators=_validators(row),
    )


def _item(row: Row[Any]) -> Item:
    return Item(
        key=row.key,
        state=row.state,
        listing=Listing.load(row.listing),
        text=row.text,
        seen=past(row.seen),
        tries=row.tries,
        fetched=moment(row.fetched),
        missing=moment(row.missing),
        article_url=row.article_url,
        from_page=row.from_page,
        validators=_validators(row),
    )


def _validators(row: Row[Any]) -> Validators | None:
    known = row.etag or row.last_modified
    return Validators(row.etag, row.last_modified) if known else None
