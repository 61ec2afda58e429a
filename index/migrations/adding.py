"""Steps that revisions share."""

from typing import Any

from alembic import op
from sqlalchemy import Column, inspect


def add_column(table: str, column: "Column[Any]") -> None:
    """Unless it is there: before revisions were one transaction, a kill could leave a part."""
    if column.name not in {found["name"] for found in inspect(op.get_bind()).get_columns(table)}:
        op.add_column(table, column)
