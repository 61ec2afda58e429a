"""What searches and people look up in the catalog: articles and passages, by key or in a scope."""

from collections.abc import Collection, Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    case,
    func,
    literal_column,
    select,
    tuple_,
)

from index.filters import also_inside, articles_inside, inside, within
from index.records import Key, Listed, PassageRow, StoredArticle, stored_article
from index.schema import (
    among,
    among_range,
    articles,
    chunks,
    earlier,
    is_current,
    moment,
    passages,
    versions,
)
from index.scope import Bounds

_PAIRS = 5_000
"""So many keys of two numbers fit into one statement."""


def passage_rows(
    db: Connection, column: ColumnElement[int], keys: Iterable[int], *where: ColumnElement[bool]
) -> list[PassageRow]:
    """The passages that have one of the keys in a column, in order."""
    own = passages.c
    query = select(own.id, own.article_seq, own.start, own.end, own.version, own.replaced)
    query = query.where(among(column), *where).order_by(own.id)
    return [
        PassageRow._make(row)
        for chunk in chunks(list(keys))
        for row in db.execute(query, {"keys": chunk}).all()
    ]


def passage_ids(db: Connection, bounds: Bounds) -> list[int]:
    """Ids of all passages of current versions in a scope, ascending."""
    return sorted(db.scalars(select(passages.c.id).where(*inside(bounds))))


def standing_ids(db: Connection, ids: range, most: int) -> list[int]:
    """The first of these ids that are of passages of current versions, ascending."""
    query = select(passages.c.id).where(passages.c.replaced.is_(None))
    query = query.where(*among_range(passages.c.id, ids)).order_by(passages.c.id)
    return list(db.scalars(query.limit(most)))


def replaced_ids(db: Connection) -> list[int]:
    """Ids of all passages that stand no more, ascending."""
    return sorted(db.scalars(select(passages.c.id).where(passages.c.replaced.is_not(None))))


def earlier_ids(db: Connection, bounds: Bounds, most: int) -> list[int]:
    """Ids of passages of earlier versions that stood in a scope, at most so many."""
    of_version = and_(
        passages.c.article_seq == earlier.c.article_seq, passages.c.version == earlier.c.version
    )
    query = select(passages.c.id).select_from(earlier).join(passages, of_version)
    return list(db.scalars(query.where(*within(bounds, earlier)).limit(most)))


def passages_among(db: Connection, ids: Sequence[int], bounds: Bounds) -> set[int]:
    """Those of these passages that are of current versions in a scope."""
    query = select(passages.c.id).where(also_inside(bounds), among(passages.c.id))
    return {key for chunk in chunks(ids) for key in db.scalars(query, {"keys": chunk}).all()}


def size(db: Connection, bounds: Bounds, most_articles: int) -> int | None:
    """How many passages of current versions a scope has.

    None when they are of more than so many articles.
    """
    if (db.scalar(articles_inside(bounds, most_articles + 1)) or 0) > most_articles:
        return None
    return db.scalar(select(func.count()).select_from(passages).where(*inside(bounds))) or 0


def article(db: Connection, article_id: str) -> StoredArticle | None:
    """One article in its current version."""
    row = db.execute(_current().where(articles.c.id == article_id)).first()
    return stored_article(row) if row else None


def article_at(db: Connection, article_id: str, bounds: Bounds) -> StoredArticle | None:
    """One article in the version that stood in a scope; None where none did."""
    named = articles.c.id == article_id
    for query in (_current().where(*within(bounds)), _earlier().where(*within(bounds, earlier))):
        if row := db.execute(query.where(named)).first():
            return stored_article(row)
    return None


def versions_of(db: Connection, article_id: str) -> list[StoredArticle]:
    """Every version of an article, oldest first."""
    query = _any().where(articles.c.id == article_id)
    return sorted(map(stored_article, db.execute(query)), key=lambda one: one.place)


def articles_of(db: Connection, seqs: Iterable[int]) -> dict[int, StoredArticle]:
    """Articles in their current versions, by seq."""
    query = _current().where(among(articles.c.seq))
    return {
        row.seq: stored_article(row)
        for chunk in chunks(list(seqs))
        for row in db.execute(query, {"keys": chunk}).all()
    }


def articles_at(db: Connection, seqs: Iterable[int], bounds: Bounds) -> dict[int, StoredArticle]:
    """Articles in the versions that stood at the moment of a scope, by seq."""
    moment = Bounds(known_until=bounds.known_until)
    if moment == Bounds():
        return articles_of(db, seqs)
    return {
        row.seq: stored_article(row)
        for chunk in chunks(list(seqs))
        for query in (_earlier().where(*within(moment, earlier)), _current().where(*within(moment)))
        for row in db.execute(query.where(articles.c.seq.in_(chunk)))
    }


def texts(db: Connection, rows: Iterable[PassageRow]) -> dict[Key, StoredArticle]:
    """What passages are of: each article in the version that its passages were cut from."""
    standing = {row.key: row.replaced is None for row in rows}
    seqs = {key.seq for key in standing if standing[key]}
    current = {one.key: one for one in articles_of(db, seqs).values()}
    found = {key: current[key] for key in standing if key in current}
    missing = [tuple(key) for key in standing if key not in found]
    for chunk in chunks(missing, _PAIRS):
        named = tuple_(versions.c.article_seq, versions.c.version).in_(chunk)
        found |= {one.key: one for one in map(stored_article, db.execute(_any().where(named)))}
    return found


def matched(db: Connection, ids: Sequence[int], bounds: Bounds) -> dict[int, tuple[Key, int]]:
    """The article and version that each of these passages is of, with its story group.

    Of the passages that are to be looked at; the group is below zero for an earlier version.
    """
    own = passages.c
    query = select(own.id, own.article_seq, own.version, own.replaced, _group(own.version))
    query = query.join(articles, articles.c.seq == own.article_seq).where(among(own.id))
    return {
        id: (Key(seq, version), group)
        for chunk in chunks(ids)
        for id, seq, version, replaced, group in db.execute(query, {"keys": chunk}).all()
        if bounds.admits(replaced)
    }


def listed(db: Connection, keys: Collection[Key]) -> dict[Key, Listed]:
    """What a list tells of these versions of articles."""
    own, of = versions.c, articles.c
    told = (of.id, own.title, own.outlet, own.published, own.url, _group(own.version))
    query = select(of.seq, own.version, *told).join(versions, own.article_seq == of.seq)
    query = query.where(among(of.seq))
    wanted = set(keys)
    return {
        key: Listed(id, title, outlet, moment(published), url, group)
        for chunk in chunks(list({key.seq for key in keys}))
        for seq, version, id, title, outlet, published, url, group in db.execute(
            query, {"keys": chunk}
        ).all()
        if (key := Key(seq, version)) in wanted
    }


def _group(version: ColumnElement[int]) -> ColumnElement[int]:
    """As `Listed` has it."""
    of = articles.c
    return case((of.version != version, -of.seq), else_=func.coalesce(of.group_seq, of.seq))


def members(
    db: Connection, groups: Collection[int], bounds: Bounds, but: Collection[int]
) -> list[StoredArticle]:
    """The articles of story groups inside the bounds, oldest first, without those named.

    Each as it stood; one that was retracted by then is none of them.
    """
    queries = [_current().where(*within(bounds))]
    if bounds.known_until is not None:
        queries.append(_earlier().where(*within(bounds, earlier)))
    wanted = (articles.c.group_seq.in_(groups), articles.c.seq.not_in(but), ~versions.c.retracted)
    found = [stored_article(row) for query in queries for row in db.execute(query.where(*wanted))]
    return sorted(found, key=_by_date)


def _by_date(one: StoredArticle) -> tuple[bool, float, int]:
    return (one.published is None, one.published.timestamp() if one.published else 0.0, one.seq)


_HEAD = (articles.c.id, articles.c.seq, articles.c.group_seq, versions)
_IS_EARLIER = and_(
    earlier.c.article_seq == versions.c.article_seq, earlier.c.version == versions.c.version
)


@cache
def _current() -> Select[Any]:
    """Current versions, with all that a stored article has."""
    never: ColumnElement[int | None] = literal_column("NULL").label("replaced")
    return select(*_HEAD, articles.c.known_from, never).join(versions, is_current())


@cache
def _earlier() -> Select[Any]:
    """Versions that were replaced, with the same columns."""
    query = select(*_HEAD, earlier.c.known_from, earlier.c.replaced).select_from(earlier)
    return query.join(versions, _IS_EARLIER).join(articles, articles.c.seq == earlier.c.article_seq)


@cache
def _any() -> Select[Any]:
    """Versions of both kinds, with the same columns."""
    known = case((earlier.c.version.is_(None), articles.c.known_from), else_=earlier.c.known_from)
    query = select(*_HEAD, known.label("known_from"), earlier.c.replaced).select_from(articles)
    query = query.join(versions, versions.c.article_seq == articles.c.seq)
    return query.outerjoin(earlier, _IS_EARLIER)
