"""Passages of earlier versions, and retractions."""

from alembic import op
from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Integer,
    String,
    false,
    inspect,
    text,
)

from index.migrations.adding import add_column

revision = "0003"
down_revision = "0002"

_Key = BigInteger().with_variant(Integer, "sqlite")


def upgrade() -> None:
    """Rows of earlier versions are worked out after the last revision."""
    add_column("versions", Column("retracted", Boolean, nullable=False, server_default=false()))
    _passages()
    _earlier()
    _graves()


def _passages() -> None:
    """Until now there were none but those of current versions."""
    add_column("passages", Column("version", Integer, nullable=False, server_default=text("1")))
    add_column("passages", Column("replaced", BigInteger))
    op.drop_index("passages_article", "passages", if_exists=True)
    op.create_index(
        "passages_standing", "passages", ["article_seq", "replaced"], if_not_exists=True
    )
    op.create_index(
        "passages_replaced",
        "passages",
        ["replaced"],
        sqlite_where=text("replaced IS NOT NULL"),
        postgresql_where=text("replaced IS NOT NULL"),
        if_not_exists=True,
    )
    op.execute(
        "UPDATE passages "
        "SET version = (SELECT version FROM articles WHERE seq = article_seq) "
        "WHERE replaced IS NULL AND article_seq IN (SELECT seq FROM articles WHERE version > 1)"
    )


def _earlier() -> None:
    op.create_table(
        "earlier",
        Column(
            "article_seq", _Key, ForeignKey("articles.seq", ondelete="CASCADE"), primary_key=True
        ),
        Column("version", Integer, primary_key=True),
        Column("outlet", String),
        Column("published", BigInteger),
        Column("known_from", BigInteger),
        Column("replaced", BigInteger, nullable=False),
        sqlite_with_rowid=False,
        if_not_exists=True,
    )
    op.create_index(
        "earlier_times", "earlier", ["published", "known_from", "replaced"], if_not_exists=True
    )


def _graves() -> None:
    """What was a tombstone is a grave."""
    op.create_table(
        "graves",
        Column("id", _Key, primary_key=True),
        Column("passage_id", BigInteger, nullable=False),
        sqlite_autoincrement=True,
        if_not_exists=True,
    )
    op.create_index("graves_passage", "graves", ["passage_id"], if_not_exists=True)
    if inspect(op.get_bind()).has_table("tombstones"):
        op.execute("INSERT INTO graves (passage_id) SELECT passage_id FROM tombstones")
        op.drop_table("tombstones")
