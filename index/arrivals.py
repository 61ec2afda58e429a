"""What has come into an archive since a moment, as far as searches find it already."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from index.database import Database
from index.lookups import articles_of
from index.records import StoredArticle
from index.schema import articles, is_current, moment, past, stamp, versions

MAX_ARRIVALS = 500
"""More are counted, not handed out: a bulk load may be any size."""


@dataclass(frozen=True)
class Arrivals:
    """Current versions that came after a moment, oldest first."""

    articles: Sequence[StoredArticle]
    is_all: bool
    """False where there were more than `MAX_ARRIVALS`."""
    until: datetime
    """Where the next look begins: nothing that came by then is still to be indexed."""


def settled(database: Database) -> datetime | None:
    """Until when all that came is in both indexes; None for an archive without articles."""
    with database.reading() as db:
        return moment(_settled(db))


def arrivals(database: Database, since: datetime) -> Arrivals:
    """What came after `since` and both indexes hold; what they have yet to take in comes later."""
    own = versions.c
    current = select(own.article_seq).join(articles, is_current()).where(own.added > stamp(since))
    with database.reading() as db:
        until = _settled(db)
        if until is None or until <= stamp(since):
            return Arrivals((), is_all=True, until=since)
        came = current.where(own.added <= until).order_by(own.added, own.article_seq)
        seqs = list(db.scalars(came.limit(MAX_ARRIVALS + 1)))
        known = articles_of(db, seqs[:MAX_ARRIVALS])
    found = [known[seq] for seq in seqs if seq in known]
    return Arrivals(found, is_all=len(seqs) <= MAX_ARRIVALS, until=past(until))


def _settled(db: Connection) -> int | None:
    waiting = select(func.min(versions.c.added)).join(articles, is_current())
    newest: int | None = db.scalar(select(func.max(versions.c.added)))
    oldest: int | None = db.scalar(waiting.where(articles.c.state == "pending"))
    return newest if newest is None or oldest is None else min(newest, oldest - 1)
