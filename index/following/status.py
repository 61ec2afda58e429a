"""How each followed feed fares, and what is wrong with it in a sentence."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from pydantic import BaseModel, ConfigDict
from sqlalchemy import Connection, func, select

from index.following.tables import entries, feeds
from index.freshness import TIMES, usual_gap
from index.schema import moment, past, stamp

_PATIENCE = timedelta(days=1)
"""What is wrong for a shorter time may pass by itself."""
_DAY = 86_400_000_000


class FeedStatus(BaseModel):
    """How a followed feed fares."""

    model_config = ConfigDict(frozen=True)

    url: str
    title: str | None
    last_success: datetime | None
    """When it was read last."""
    newest: datetime | None
    """When the newest article that it has listed was published."""
    next_poll: datetime | None
    """None where it has ended."""
    every_seconds: int
    """Its rhythm."""
    failures: int
    """Polls that failed since it was read last."""
    last_error: str | None
    pending: int
    """Entries that are not in the archive yet."""
    failed: int
    """Entries that never came: neither their page nor a text of the feed."""
    warning: str | None = None
    """What is wrong, where it does not pass by itself."""


def without_query(url: str) -> str:
    """An address without what may be a key to it."""
    return url.partition("?")[0]


def statuses(db: Connection, now: datetime) -> tuple[FeedStatus, ...]:
    """Of every feed, in the order in which they were added."""
    counts, newest = _counts(db), _newest(db, now)
    rows = db.execute(select(feeds).order_by(feeds.c.seq)).all()
    return tuple(
        FeedStatus(
            url=row.url,
            title=row.title,
            last_success=moment(row.last_success),
            newest=moment(newest.get(row.seq)),
            next_poll=moment(row.next_poll),
            every_seconds=row.every // 1_000_000,
            failures=row.failures,
            last_error=row.last_error,
            pending=counts.get((row.seq, "pending"), 0),
            failed=counts.get((row.seq, "failed"), 0),
            warning=_warning(db, row, newest.get(row.seq), now),
        )
        for row in rows
    )


def _warning(db: Connection, row: Any, newest: int | None, now: datetime) -> str | None:
    name = row.title or without_query(row.url)
    since = past(row.last_success or row.added)
    if row.ended:
        return f"The feed {name} has ended ({row.ended}): 'newsdesk unfollow' forgets it."
    if row.failures and now - since > _PATIENCE:
        return f"The feed {name} has not been read since {_day(since)}: {row.last_error}."
    if row.next_poll is not None and now - past(row.next_poll) > _PATIENCE:
        return (
            f"The feed {name} has been due since {_day(past(row.next_poll))}: "
            "run 'newsdesk follow' or 'newsdesk serve'."
        )
    return _silence(db, row, name, newest)


def _silence(db: Connection, row: Any, name: str, newest: int | None) -> str | None:
    """Measured until it was read last, on the days on which it has published."""
    if newest is None or row.last_success is None:
        return None
    own = entries.c
    day = own.published // _DAY
    query = select(day).distinct().where(own.feed_seq == row.seq, own.published <= newest)
    usual = usual_gap(list(db.scalars(query.order_by(day))))
    if usual is None or row.last_success - newest <= TIMES * usual * _DAY:
        return None
    return (
        f"The feed {name} has brought nothing since {_day(past(newest))}; "
        f"its usual pauses are no longer than {usual:g} days."
    )


def _counts(db: Connection) -> Mapping[tuple[int, str], int]:
    own = entries.c
    query = select(own.feed_seq, own.state, func.count()).group_by(own.feed_seq, own.state)
    return {(seq, state): count for seq, state, count in db.execute(query)}


def _newest(db: Connection, now: datetime) -> Mapping[int, int]:
    own = entries.c
    query = select(own.feed_seq, func.max(own.published)).where(own.published <= stamp(now))
    return {seq: latest for seq, latest in db.execute(query.group_by(own.feed_seq))}


def _day(at: datetime) -> str:
    return f"{at.day} {at:%B %Y}"
