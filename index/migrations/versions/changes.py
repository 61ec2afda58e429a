"""What each version changed, and more spellings of one address; both are worked out afterwards."""

from sqlalchemy import JSON, Column

from index.migrations.adding import add_column

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """A note for each version."""
    add_column("versions", Column("changes", JSON))
