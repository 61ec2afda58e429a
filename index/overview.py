"""Counts and dates of what a scope holds, answered from indexes alone: no text is read."""

from sqlalchemy import Connection, func, select

from index.filters import is_current, within
from index.records import Counts, Summary
from index.schema import articles, moment, passages, versions
from index.scope import Bounds


def summary(db: Connection, bounds: Bounds) -> Summary:
    """How much there is, and from when to when."""
    inside = within(bounds)
    dated = select(articles.c.published).where(articles.c.published.is_not(None), *inside).limit(1)
    return Summary(
        articles=db.scalar(select(func.count()).select_from(articles).where(*inside)) or 0,
        oldest=moment(db.scalar(dated.order_by(articles.c.published))),
        newest=moment(db.scalar(dated.order_by(articles.c.published.desc()))),
        last_added=moment(db.scalar(select(func.max(versions.c.added)))),
    )


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
