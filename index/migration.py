"""Bringing an archive that an older Newsdesk made to the present catalog format.

SQLite may keep one statement of a step and lose the next in a crash: each is safe to repeat.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, insert, inspect, select, text, update

from index.readdressing import note_changes, readdress
from index.schema import articles, earlier, meta, metadata, micros, moment, past, versions
from index.scope import outlet_key
from index.standing import cut_up, known_from


def from_format_1(db: Connection) -> str:
    """Format 2 knows story groups, which are found afterwards; the new format."""
    _add_column(db, "articles", "group_seq", "BIGINT")
    return _reached(db, "2")


def from_format_2(db: Connection) -> str:
    """Format 3 keeps the passages of earlier versions and knows retractions; the new format.

    What an older Newsdesk kept of earlier versions is their texts: they are cut again, and their
    graves bring them into the index of the past.
    """
    _add_column(db, "versions", "retracted", "BOOLEAN NOT NULL DEFAULT 0")
    _add_column(db, "passages", "version", "INTEGER NOT NULL DEFAULT 1")
    _add_column(db, "passages", "replaced", "BIGINT")
    db.execute(text("DROP INDEX IF EXISTS passages_article"))
    add_indexes(db)
    if inspect(db).has_table("tombstones"):
        db.execute(text("INSERT INTO graves (passage_id) SELECT passage_id FROM tombstones"))
        db.execute(text("DROP TABLE tombstones"))
    own = "SELECT version FROM articles WHERE seq = article_seq"
    changed = "SELECT seq FROM articles WHERE version > 1"
    db.execute(
        text(
            f"UPDATE passages SET version = ({own}) "
            f"WHERE replaced IS NULL AND article_seq IN ({changed})"
        )
    )
    _keep_earlier(db)
    return _reached(db, "3")


def from_format_3(db: Connection) -> str:
    """Format 4 knows more spellings of one address, and what versions changed; the new format."""
    _add_column(db, "versions", "changes", "JSON")
    readdress(db)
    note_changes(db)
    return _reached(db, "4")


STEPS: Mapping[str, Sequence[Callable[[Connection], str]]] = MappingProxyType(
    {
        "1": (from_format_1, from_format_2, from_format_3),
        "2": (from_format_2, from_format_3),
        "3": (from_format_3,),
    }
)
"""What each older format has to go through."""


def add_indexes(db: Connection) -> None:
    """Make the database indexes that this Newsdesk has and the archive's maker had not."""
    for table in metadata.sorted_tables:
        for index in table.indexes:
            index.create(db, checkfirst=True)


def _add_column(db: Connection, table: str, column: str, kind: str) -> None:
    if column not in {found["name"] for found in inspect(db).get_columns(table)}:
        db.execute(text(f"ALTER TABLE {table} ADD COLUMN {column} {kind}"))


def _reached(db: Connection, format: str) -> str:
    db.execute(update(meta).where(meta.c.key == "schema").values(value=format))
    return format


def _keep_earlier(db: Connection) -> None:
    """Make rows and passages for the versions that are not current, article by article."""
    own = versions.c
    moments = own.article_seq, own.version, own.outlet, own.published, own.updated, own.added
    changed = select(articles.c.seq).where(articles.c.version > 1)
    query = select(*moments).where(own.article_seq.in_(changed))
    rows = db.execute(query.order_by(own.article_seq, own.version)).all()
    for _, of_one in groupby(rows, key=lambda row: row.article_seq):
        _keep(db, list(of_one))


def _keep(db: Connection, rows: Sequence[Any]) -> None:
    """All versions of one article, oldest first; the last is the current one."""
    replaced: int | None = None
    for later, row in reversed(list(zip(rows[1:], rows, strict=False))):
        known = _known(later)
        since = later.added if known is None else known
        replaced = since if replaced is None else min(replaced, since)
        key = {"article_seq": row.article_seq, "version": row.version}
        outlet = outlet_key(row.outlet) if row.outlet else None
        ends = {"known_from": _known(row), "replaced": replaced}
        db.execute(insert(earlier).values(outlet=outlet, published=row.published, **key, **ends))
        body = db.execute(select(versions.c.text, versions.c.language).filter_by(**key)).one()
        cut_up(db, row.article_seq, row.version, body.text, body.language, replaced=replaced)


def _known(row: Any) -> int | None:
    published, updated = moment(row.published), moment(row.updated)
    return micros(known_from(published, updated, row.version, past(row.added)))
