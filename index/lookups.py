"""What searches and people look up in the catalog: articles and passages, by key or in a scope."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from index.filters import also_inside, articles_inside, inside, within
from index.records import PassageRow, StoredArticle, stored_article
from index.schema import articles, chunks, is_current, passages, versions
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


def passage_ids(db: Connection, bounds: Bounds) -> list[int]:
    """Ids of all passages in a scope, ascending."""
    return sorted(db.scalars(select(passages.c.id).where(*inside(bounds))))


def passages_among(db: Connection, ids: Sequence[int], bounds: Bounds) -> set[int]:
    """Those of these passages that are in a scope."""
    query = select(passages.c.id).where(also_inside(bounds))
    return {
        key for chunk in chunks(ids) for key in db.scalars(query.where(passages.c.id.in_(chunk)))
    }


def size(db: Connection, bounds: Bounds, most_articles: int) -> int | None:
    """How many passages a scope has; None when it has more than so many articles."""
    if (db.scalar(articles_inside(bounds, most_articles + 1)) or 0) > most_articles:
        return None
    return db.scalar(select(func.count()).select_from(passages).where(*inside(bounds))) or 0


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


def members(
    db: Connection, groups: Collection[int], bounds: Bounds, but: Collection[int]
) -> list[StoredArticle]:
    """The articles of story groups inside the bounds, oldest first, without those named."""
    query = _current().where(articles.c.group_seq.in_(groups), articles.c.seq.not_in(but))
    order = articles.c.published.is_(None), articles.c.published, articles.c.seq
    rows = db.execute(query.where(*within(bounds)).order_by(*order))
    return [stored_article(row) for row in rows]


def _current() -> Select[Any]:
    head = articles.c.id, articles.c.seq, articles.c.group_seq
    return select(*head, versions).join(versions, is_current())
