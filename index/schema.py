"""The tables of the catalog.

Moments are integers: microseconds since 1970 in UTC, which sort and compare alike in SQLite,
PostgreSQL and tantivy.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    and_,
    bindparam,
    false,
    text,
)
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.types import UserDefinedType

T = TypeVar("T")

metadata = MetaData()

_Key = BigInteger().with_variant(Integer, "sqlite")

meta = Table(
    "meta",
    metadata,
    Column("key", String, primary_key=True),
    Column("value", String, nullable=False),
)

alembic_version = Table(
    "alembic_version",
    metadata,
    Column("version_num", String(32), primary_key=True),
)
"""Alembic's own table, of one row: the revision of all others (`index.migration`)."""

articles = Table(
    "articles",
    metadata,
    Column("seq", _Key, primary_key=True),
    Column("id", String(16), nullable=False, unique=True),
    Column("version", Integer, nullable=False),
    Column("state", String(8), nullable=False),
    Column("content_hash", String(16), nullable=False),
    Column("outlet", String),
    Column("published", BigInteger),
    Column("known_from", BigInteger),
    Column("group_seq", BigInteger),
    Index("articles_times", "published", "known_from"),
    Index("articles_outlet_times", "outlet", "published", "known_from"),
    Index("articles_state", "state"),
    Index("articles_group", "group_seq"),
    sqlite_autoincrement=True,
)
"""What filters and bookkeeping need of the current version of each article.

`known_from` is the moment since when this version can have been read: an as-of date before it
hides the article. `state` is `pending` until both indexes hold the article's passages. `group_seq`
names the story group: the seq of its first member, of the article itself where it is alone, and
null until the group is found.
"""

versions = Table(
    "versions",
    metadata,
    Column("article_seq", ForeignKey("articles.seq", ondelete="CASCADE"), primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("url", String),
    Column("title", String, nullable=False),
    Column("text", Text, nullable=False),
    Column("outlet", String),
    Column("authors", JSON, nullable=False),
    Column("published", BigInteger),
    Column("updated", BigInteger),
    Column("language", String),
    Column("section", String),
    Column("correction", String),
    Column("added", BigInteger, nullable=False),
    Column("retracted", Boolean, nullable=False, server_default=false()),
    Column("changes", JSON(none_as_null=True)),
    Index("versions_added", "added"),
)
"""Every version, counted as they came; `changes` is what one changed of the one before it."""

earlier = Table(
    "earlier",
    metadata,
    Column("article_seq", ForeignKey("articles.seq", ondelete="CASCADE"), primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("outlet", String),
    Column("published", BigInteger),
    Column("known_from", BigInteger),
    Column("replaced", BigInteger, nullable=False),
    Index("earlier_times", "published", "known_from", "replaced"),
    sqlite_with_rowid=False,
)
"""What filters need of each version that is not current: what `articles` has of those that are.

A version stands from its `known_from` until `replaced`, the moment since when a later one can have
been read. So one version of an article stands at any moment, if any does: the current one, once it
is known, before that one of these.
"""

passages = Table(
    "passages",
    metadata,
    Column("id", _Key, primary_key=True),
    Column("article_seq", ForeignKey("articles.seq", ondelete="CASCADE"), nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("version", Integer, nullable=False, server_default=text("1")),
    Column("replaced", BigInteger),
    Index("passages_standing", "article_seq", "replaced"),
    Index(
        "passages_replaced",
        "replaced",
        sqlite_where=text("replaced IS NOT NULL"),
        postgresql_where=text("replaced IS NOT NULL"),
    ),
    sqlite_autoincrement=True,
)
"""The passages of every version. Ids are never used twice, so no index can confuse two.

`replaced` is null while a passage stands, which those of a current version do unless it is
retracted; else it is the moment since when this can have been known.
"""


def _embeddings(name: str) -> Table:
    return Table(
        name,
        metadata,
        Column("passage_id", ForeignKey("passages.id", ondelete="CASCADE"), primary_key=True),
        Column("vector", LargeBinary, nullable=False),
    )


EMBEDDINGS = tuple(_embeddings(name) for name in ("embeddings", "embeddings_beside"))
"""float16 vectors, kept here because Chroma's files can be lost to a kill.

Two tables of one shape: `embedding_table` in `meta` names the one that searches use. The other is
empty, or holds what has been embedded with a model that the archive is going over to; at the end
they change roles, in one transaction.
"""

graves = Table(
    "graves",
    metadata,
    Column("id", _Key, primary_key=True),
    Column("passage_id", BigInteger, nullable=False),
    Index("graves_passage", "passage_id"),
    sqlite_autoincrement=True,
)
"""Passages that stand no more, but that the indexes of what stands may still hold.

Those that are replaced belong into the index of the past, those that are gone from the catalog into
none. A passage may be replaced and then go: two graves, so that closing one leaves the other.
"""

story_keys = Table(
    "story_keys",
    metadata,
    Column("key", BigInteger, primary_key=True, autoincrement=False),
    Column("article_seq", ForeignKey("articles.seq", ondelete="CASCADE"), primary_key=True),
    Index("story_keys_article", "article_seq"),
    sqlite_with_rowid=False,
)
"""Under which keys (`index.groups`) the copies of an article are looked up."""

visits = Table(
    "visits",
    metadata,
    Column("key", String(16), primary_key=True),
    Column("article_seq", ForeignKey("articles.seq", ondelete="CASCADE"), nullable=False),
    Column("seen", BigInteger, nullable=False),
    Column("etag", String),
    Column("last_modified", String),
    Index("visits_article", "article_seq"),
)
"""Which addresses were asked, by the id that an article there would have, and what each gave.

`seen` is when the article was last found to be as the archive has it; the two others are what the
host said to ask again with.
"""

checkpoints = Table(
    "checkpoints",
    metadata,
    Column("path", String, primary_key=True),
    Column("fingerprint", String(16), nullable=False),
    Column("records", Integer, nullable=False),
    Column("is_done", Boolean, nullable=False),
    Column("refusals", Integer, nullable=False),
    Column("refused", JSON, nullable=False),
)
"""How far each file that was added has been taken in, so that another run goes on from there.

`fingerprint` changes with the file and with the way in which it is read. Of its `records`, articles
and rejects, `refusals` were rejected; `refused` holds line and reason of the first of them.
"""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def is_current() -> ColumnElement[bool]:
    """Joins articles with their current versions."""
    return and_(versions.c.article_seq == articles.c.seq, versions.c.version == articles.c.version)


def micros(moment: datetime | None) -> int | None:
    """Microseconds since 1970; None for None."""
    return None if moment is None else stamp(moment)


def stamp(moment: datetime) -> int:
    """Microseconds since 1970."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


def moment(value: int | None) -> datetime | None:
    """The inverse of `micros`."""
    return None if value is None else past(value)


def past(value: int) -> datetime:
    """The moment so many microseconds after 1970 began."""
    return _EPOCH + timedelta(microseconds=value)


EVERY_ID = range(sys.maxsize)
"""The ids of passages, which only grow."""


def among_range(column: ColumnElement[int], ids: range) -> list[ColumnElement[bool]]:
    """What a column must meet to be one of these ids: nothing, where they are all."""
    begin = [column >= ids.start] if ids.start > EVERY_ID.start else []
    return begin + ([column < ids.stop] if ids.stop < EVERY_ID.stop else [])


def among(column: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether a column is one of the numbers given as `keys` when the statement is executed.

    They are written into the statement: hundreds of parameters cost more than the rows they find.
    """
    keys = bindparam("keys", type_=_Numbers(), literal_execute=True)
    return column.op("IN", is_comparison=True)(keys)


class _Numbers(UserDefinedType[Sequence[int]]):
    """Whole numbers, written all at once: SQLAlchemy takes a microsecond for each by itself."""

    cache_ok = True

    def literal_processor(self, dialect: Dialect) -> Callable[[Sequence[int]], str]:
        """What writes them, and raises for what is no number."""
        return lambda keys: f"({','.join(map(str, map(int, keys)))})"


def chunks(keys: Sequence[T], size: int = 10_000) -> Iterator[Sequence[T]]:
    """Runs of keys short enough for one statement: SQLite takes at most 32,766 values."""
    for first in range(0, len(keys), size):
        yield keys[first : first + size]
