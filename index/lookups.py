"""What searches and people look up in the catalog: articles and passages, by key or in a scope."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from index.records import PassageRow, StoredArticle, Summary, stored_article
from index.schema import articles, chunks, is_current, moment, passages, versions
from index.scope import Bounds


def passage_rows(
    db: Connection, column: ColumnElement[int], keys: Iterable[int]
) -> list[PassageRow]:
    """The passages that have one of the keys in a column, in order."""
    query = select(passages.c.id, passages.c.article_seq, passages.c.start, passages.c.end)
    return [
        PassageRow(*row)
        for chunk in chunks(list(keys))
        for row in db.execute(query.where(column.in_(chunk)).order_by(passages.c.id))
    ]


def passage_ids(db: Connection, bounds: Bounds, among: Sequence[int] | None) -> list[int]:
    """Ids of the passages in a scope, ascending; of all or `among` these."""
    query = _passages_in(bounds)
    if among is not None:
        query = query.where(passages.c.id.in_(among))
    return list(db.scalars(query.order_by(passages.c.id)))


def holds_more_than(db: Connection, count: int, bounds: Bounds) -> bool:
    """Whether a scope has more passages than this.

    No order is asked for, so that the database may begin wherever it finds them fastest.
    """
    return db.scalar(_passages_in(bounds).limit(1).offset(count)) is not None


def article(db: Connection, article_id: str) -> StoredArticle | None:
    """One article in its current version."""
    row = db.execute(_current().where(articles.c.id == article_id)).first()
    return stored_article(row) if row else None


def articles_of(db: Connection, seqs: Iterable[int]) -> dict[int, StoredArticle]:
    """Articles in their current versions, by seq."""
    return {
        row.seq: stored_article(row)
        for chunk in chunks(list(seqs))
        for row in db.execute(_current().where(articles.c.seq.in_(chunk)))
    }


def published(db: Connection, seqs: Iterable[int]) -> dict[int, int | None]:
    """When each of these articles was published, in microseconds."""
    query = select(articles.c.seq, articles.c.published)
    return {
        seq: moment_of
        for chunk in chunks(list(seqs))
        for seq, moment_of in db.execute(query.where(articles.c.seq.in_(chunk)))
    }


def newest(db: Connection, bounds: Bounds) -> datetime | None:
    """The publication of the newest article in a scope."""
    query = select(articles.c.published).where(articles.c.published.is_not(None))
    if bounds.known_until is not None:
        # known_from is never before published: this lets the index begin where it must
        query = query.where(articles.c.published <= bounds.known_until)
    first = query.where(*_within(bounds)).order_by(articles.c.published.desc()).limit(1)
    return moment(db.scalar(first))


def members(
    db: Connection, groups: Collection[int], bounds: Bounds, but: Collection[int]
) -> list[StoredArticle]:
    """The articles of story groups inside the bounds, oldest first, without those named."""
    query = _current().where(articles.c.group_seq.in_(groups), articles.c.seq.not_in(but))
    order = articles.c.published.is_(None), articles.c.published, articles.c.seq
    rows = db.execute(query.where(*_within(bounds)).order_by(*order))
    return [stored_article(row) for row in rows]


def summary(db: Connection, bounds: Bounds) -> Summary:
    """Counts and dates of what is in a scope."""
    where = _within(bounds)
    counts = select(
        func.count(),
        func.count().filter(articles.c.published.is_(None)),
        func.count().filter(articles.c.state == "pending"),
        func.min(articles.c.published),
        func.max(articles.c.published),
    ).select_from(articles)
    added = select(func.max(versions.c.added)).join(articles, is_current())
    cuts = select(func.count()).select_from(passages)
    if where:
        cuts = cuts.join(articles, articles.c.seq == passages.c.article_seq)
    total, undated, pending, oldest, latest = db.execute(counts.where(*where)).one()
    return Summary(
        articles=total,
        passages=db.scalar(cuts.where(*where)) or 0,
        undated=undated,
        pending=pending,
        oldest=moment(oldest),
        newest=moment(latest),
        last_added=moment(db.scalar(added.where(*where))),
    )


def _passages_in(bounds: Bounds) -> Select[tuple[int]]:
    query = select(passages.c.id)
    if bounds == Bounds():
        return query
    joined = query.join(articles, articles.c.seq == passages.c.article_seq)
    return joined.where(*_within(bounds))


def _current() -> Select[Any]:
    head = articles.c.id, articles.c.seq, articles.c.group_seq
    return select(*head, versions).join(versions, is_current())


def _within(bounds: Bounds) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = []
    if bounds.published_from is not None:
        wanted.append(articles.c.published >= bounds.published_from)
    if bounds.published_until is not None:
        wanted.append(articles.c.published <= bounds.published_until)
    if bounds.known_until is not None:
        wanted.append(articles.c.known_from <= bounds.known_until)
    if bounds.outlets:
        wanted.append(articles.c.outlet.in_(bounds.outlets))
    if bounds.outlets_excluded:
        named = articles.c.outlet.in_(bounds.outlets_excluded)
        wanted.append(articles.c.outlet.is_(None) | ~named)
    return wanted
