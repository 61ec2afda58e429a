"""Counts and dates of what a scope holds, answered from indexes alone: no text is read."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, Table, func, select

from index import bookkeeping
from index.filters import tables, within
from index.records import Counts, Summary
from index.schema import articles, is_current, moment, versions
from index.scope import Bounds


def summary(db: Connection, bounds: Bounds) -> Summary:
    """How much there is, and from when to when, each article as it stood."""
    counting = [
        select(func.count()).select_from(table).where(*within(bounds, table))
        for table in tables(bounds)
    ]
    oldest = [
        db.scalar(_dated(bounds, table).order_by(table.c.published)) for table in tables(bounds)
    ]
    return Summary(
        articles=sum(db.scalar(query) or 0 for query in counting),
        oldest=moment(min((found for found in oldest if found is not None), default=None)),
        newest=newest(db, bounds),
        last_added=moment(db.scalar(select(func.max(versions.c.added)))),
    )


def newest(db: Connection, bounds: Bounds) -> datetime | None:
    """The publication of the newest article in a scope."""
    found = [
        db.scalar(_dated(bounds, table).order_by(table.c.published.desc()))
        for table in tables(bounds)
    ]
    return moment(max((newest for newest in found if newest is not None), default=None))


def counts(db: Connection) -> Counts:
    """How many passages there are, and what is special about some articles."""
    total = select(func.count())
    return Counts(
        passages=bookkeeping.standing(db),
        replaced=bookkeeping.replaced(db),
        undated=db.scalar(total.where(articles.c.published.is_(None))) or 0,
        pending=db.scalar(total.where(articles.c.state == "pending")) or 0,
    )


def outlets(db: Connection) -> list[str]:
    """Every outlet's name, sorted, as its latest article spells it."""
    latest = select(func.max(articles.c.seq)).group_by(articles.c.outlet)
    query = select(versions.c.outlet).join(articles, is_current()).where(articles.c.seq.in_(latest))
    return sorted(name for name in db.scalars(query) if name)


def _dated(bounds: Bounds, table: Table) -> Select[Any]:
    dated = table.c.published.is_not(None)
    return select(table.c.published).where(dated, *within(bounds, table)).limit(1)
