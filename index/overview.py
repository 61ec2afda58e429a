"""Counts and dates of what a scope holds, answered from indexes alone: no text is read."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, func, select

from index.filters import within
from index.records import Counts, Summary
from index.schema import articles, is_current, moment, passages, versions
from index.scope import Bounds


def summary(db: Connection, bounds: Bounds) -> Summary:
    """How much there is, and from when to when."""
    counting = select(func.count()).select_from(articles).where(*within(bounds))
    return Summary(
        articles=db.scalar(counting) or 0,
        oldest=moment(db.scalar(_dated(bounds).order_by(articles.c.published))),
        newest=newest(db, bounds),
        last_added=moment(db.scalar(select(func.max(versions.c.added)))),
    )


def newest(db: Connection, bounds: Bounds) -> datetime | None:
    """The publication of the newest article in a scope."""
    return moment(db.scalar(_dated(bounds).order_by(articles.c.published.desc())))


def counts(db: Connection) -> Counts:
    """How many passages there are, and what is special about some articles."""
    total = select(func.count())
    return Counts(
        passages=db.scalar(total.select_from(passages)) or 0,
        undated=db.scalar(total.where(articles.c.published.is_(None))) or 0,
        pending=db.scalar(total.where(articles.c.state == "pending")) or 0,
    )


def outlets(db: Connection) -> list[str]:
    """Every outlet's name, sorted, as its latest article spells it."""
    latest = select(func.max(articles.c.seq)).group_by(articles.c.outlet)
    query = select(versions.c.outlet).join(articles, is_current()).where(articles.c.seq.in_(latest))
    return sorted(name for name in db.scalars(query) if name)


def _dated(bounds: Bounds) -> Select[Any]:
    dated = articles.c.published.is_not(None)
    return select(articles.c.published).where(dated, *within(bounds)).limit(1)
