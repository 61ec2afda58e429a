"""What came and went without a number of its own, before revisions were kept."""

from typing import Any

from alembic import op
from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Text,
    UniqueConstraint,
    false,
    text,
)

revision = "0005"
down_revision = "0004"

_Key = BigInteger().with_variant(Integer, "sqlite")


def upgrade() -> None:
    """Many catalogs have all of it already."""
    _indexes()
    _embeddings_beside()
    _visits()
    _checkpoints()
    _feeds()
    _entries()


def _table(name: str, *columns: Any) -> None:
    op.create_table(name, *columns, if_not_exists=True)


def _index(name: str, table: str, *columns: str) -> None:
    op.create_index(name, table, columns, if_not_exists=True)


def _indexes() -> None:
    for old in ("articles_published", "articles_known_from"):
        op.drop_index(old, "articles", if_exists=True)
    _index("articles_times", "articles", "published", "known_from")
    _index("articles_outlet_times", "articles", "outlet", "published", "known_from")
    _index("versions_added", "versions", "added")


def _embeddings_beside() -> None:
    _table(
        "embeddings_beside",
        Column("passage_id", _Key, ForeignKey("passages.id", ondelete="CASCADE"), primary_key=True),
        Column("vector", LargeBinary, nullable=False),
    )


def _visits() -> None:
    _table(
        "visits",
        Column("key", String(16), primary_key=True),
        Column("article_seq", _Key, ForeignKey("articles.seq", ondelete="CASCADE"), nullable=False),
        Column("seen", BigInteger, nullable=False),
        Column("etag", String),
        Column("last_modified", String),
    )
    _index("visits_article", "visits", "article_seq")


def _checkpoints() -> None:
    _table(
        "checkpoints",
        Column("path", String, primary_key=True),
        Column("fingerprint", String(16), nullable=False),
        Column("records", Integer, nullable=False),
        Column("is_done", Boolean, nullable=False),
        Column("refusals", Integer, nullable=False),
        Column("refused", JSON, nullable=False),
    )


def _feeds() -> None:
    _table(
        "feeds",
        Column("seq", _Key, primary_key=True),
        Column("url", String, nullable=False),
        Column("title", String),
        Column("outlet", String),
        Column("allow_private", Boolean, nullable=False, server_default=false()),
        Column("added", BigInteger, nullable=False),
        Column("every", BigInteger, nullable=False),
        Column("asked", BigInteger, nullable=False, server_default=text("0")),
        Column("next_poll", BigInteger),
        Column("last_poll", BigInteger),
        Column("last_success", BigInteger),
        Column("failures", Integer, nullable=False, server_default=text("0")),
        Column("last_error", String),
        Column("ended", String),
        Column("etag", String),
        Column("last_modified", String),
        UniqueConstraint("url"),
    )


def _entries() -> None:
    _table(
        "entries",
        Column("feed_seq", _Key, ForeignKey("feeds.seq", ondelete="CASCADE"), primary_key=True),
        Column("key", String(16), primary_key=True),
        Column("entry_id", String, nullable=False),
        Column("state", String(8), nullable=False),
        Column("digest", String(16), nullable=False),
        Column("listing", JSON, nullable=False),
        Column("text", Text),
        Column("published", BigInteger),
        Column("seen", BigInteger, nullable=False),
        Column("listed", BigInteger, nullable=False),
        Column("tries", Integer, nullable=False, server_default=text("0")),
        Column("next_try", BigInteger),
        Column("fetched", BigInteger),
        Column("missing", BigInteger),
        Column("article_url", String),
        Column("from_page", Boolean, nullable=False, server_default=false()),
        Column("error", String),
        Column("etag", String),
        Column("last_modified", String),
    )
    _index("entries_next_try", "entries", "feed_seq", "next_try")
    _index("entries_state", "entries", "feed_seq", "state")
    _index("entries_id", "entries", "feed_seq", "entry_id")
