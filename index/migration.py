"""Bringing an archive that an older Newsdesk made to the present catalog format."""

from sqlalchemy import Connection, inspect, text, update

from index.schema import meta, metadata


def from_format_1(db: Connection) -> str:
    """Format 2 knows story groups, which are found afterwards; the new format.

    SQLite may keep one statement of this and lose the next in a crash: each is safe to repeat.
    """
    if "group_seq" not in {column["name"] for column in inspect(db).get_columns("articles")}:
        db.execute(text("ALTER TABLE articles ADD COLUMN group_seq BIGINT"))
    db.execute(update(meta).where(meta.c.key == "schema").values(value="2"))
    return "2"


def add_indexes(db: Connection) -> None:
    """Make the database indexes that this Newsdesk has and the archive's maker had not."""
    for table in metadata.sorted_tables:
        for index in table.indexes:
            index.create(db, checkfirst=True)
