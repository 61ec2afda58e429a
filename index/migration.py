"""Bringing an archive that an older Newsdesk made to the present catalog format."""

from sqlalchemy import Connection, inspect, text, update

from index.schema import articles, meta


def from_format_1(db: Connection) -> str:
    """Format 2 knows story groups, which are found afterwards; the new format.

    SQLite may keep one statement of this and lose the next in a crash: each is safe to repeat.
    """
    if "group_seq" not in {column["name"] for column in inspect(db).get_columns("articles")}:
        db.execute(text("ALTER TABLE articles ADD COLUMN group_seq BIGINT"))
    for index in articles.indexes:
        index.create(db, checkfirst=True)
    db.execute(update(meta).where(meta.c.key == "schema").values(value="2"))
    return "2"
