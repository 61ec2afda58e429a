"""Story groups, which are found after the next open."""

from alembic import op
from sqlalchemy import BigInteger, Column, ForeignKey, Integer

from index.migrations.adding import add_column

revision = "0002"
down_revision = "0001"

_Key = BigInteger().with_variant(Integer, "sqlite")


def upgrade() -> None:
    """A group for each article, and the keys under which copies are looked up."""
    add_column("articles", Column("group_seq", BigInteger))
    op.create_index("articles_group", "articles", ["group_seq"], if_not_exists=True)
    op.create_table(
        "story_keys",
        Column("key", BigInteger, primary_key=True, autoincrement=False),
        Column(
            "article_seq", _Key, ForeignKey("articles.seq", ondelete="CASCADE"), primary_key=True
        ),
        sqlite_with_rowid=False,
        if_not_exists=True,
    )
    op.create_index("story_keys_article", "story_keys", ["article_seq"], if_not_exists=True)
