"""The first format that an archive had; there is nothing older to bring over."""

revision = "0001"
down_revision = None


def upgrade() -> None:
    """New catalogs are made whole, as `index.schema` has them."""
