"""The revision of a catalog, and bringing it to today's when it is opened.

Alembic changes the tables (`index/migrations`). What has to be worked out from articles is done
after its last revision, by the code of today (`index/recomputing.py`). All of it is one
transaction: whoever is killed in between finds the catalog as it was. A catalog that is up to date
costs two queries, and Alembic is not even imported.
"""

from sqlalchemy import Connection, delete, insert, inspect, select

from index.database import Database
from index.errors import ArchiveMismatch
from index.recomputing import recompute
from index.schema import alembic_version, meta, metadata

REVISIONS = ("0001", "0002", "0003", "0004", "0005")
"""Every revision that was ever in use, oldest first."""
HEAD = REVISIONS[-1]


def bring_up(database: Database) -> None:
    """Make the tables of a new catalog, or bring an older one over.

    Raises `ArchiveMismatch`, having changed nothing, for one that a newer Newsdesk made.
    """
    with database.reading() as db:
        if revision_of(db) == HEAD:
            return
    with database.writing() as db:
        if db.dialect.name == "sqlite":
            # Else SQLite would keep each change of a table by itself.
            db.exec_driver_sql("BEGIN IMMEDIATE")
        found = revision_of(db)  # another process may have been faster
        if not found:
            metadata.create_all(db)
        elif found != HEAD:
            refuse_unknown(db)
            _upgrade(db, found)
        _note(db, HEAD)


def revision_of(db: Connection) -> str:
    """The revision of a catalog; empty where there is none yet."""
    tables = set(inspect(db).get_table_names())
    if alembic_version.name in tables:
        return db.scalar(select(alembic_version.c.version_num)) or ""
    if meta.name not in tables:
        return ""
    # Before Alembic, a catalog had the number of its format; the first open wrote it last.
    return (db.scalar(select(meta.c.value).where(meta.c.key == "schema")) or "1").zfill(4)


def refuse_unknown(db: Connection) -> None:
    """Raises `ArchiveMismatch` for a catalog that a newer Newsdesk made."""
    if (found := revision_of(db)) not in REVISIONS:
        raise ArchiveMismatch(
            f"A newer Newsdesk made this archive: its catalog has revision {found}, this one reads "
            f"up to {HEAD}. Update Newsdesk, or name another archive with --archive."
        )


def _upgrade(db: Connection, found: str) -> None:
    from index.migrations.upgrading import upgrade

    alembic_version.create(db, checkfirst=True)
    _note(db, found)
    upgrade(db)
    recompute(db, since=found)


def _note(db: Connection, revision: str) -> None:
    """Also where a Newsdesk without revisions looks, so that it refuses what it cannot read."""
    db.execute(delete(alembic_version))
    db.execute(insert(alembic_version).values(version_num=revision))
    db.execute(delete(meta).where(meta.c.key == "schema"))
    db.execute(insert(meta).values(key="schema", value=str(int(revision))))
