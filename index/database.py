"""Transactions in the catalog's database: SQLite by default, PostgreSQL by its URL."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any

from sqlalchemy import Connection, Engine, ExceptionContext, MetaData, create_engine, event
from sqlalchemy.exc import DatabaseError

from index.errors import StorageFailed


class Database:
    """The database at a SQLAlchemy URL; safe to share between threads."""

    def __init__(self, url: str) -> None:
        self._engine = _engine(url)
        self._writing = Lock()

    def close(self) -> None:
        """Release every connection."""
        self._engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that changes nothing."""
        try:
            with self._engine.begin() as connection:
                yield connection
        except DatabaseError as error:
            raise StorageFailed(
                f"The catalog could not be read or written ({error.orig}): check the disk's free "
                "space and permissions, then run 'newsdesk verify'."
            ) from error

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction at a time, so that no thread ever finds the database locked."""
        with self._writing, self.reading() as connection:
            yield connection


class OwnTables:
    """Tables that somebody else keeps beside the catalog's; made when they are first used."""

    def __init__(self, database: Database, metadata: MetaData) -> None:
        self._database = database
        self._metadata = metadata
        self._is_ready = False

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that changes nothing."""
        self._prepare()
        with self._database.reading() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction at a time, those of the catalog included."""
        self._prepare()
        with self._database.writing() as connection:
            yield connection

    def _prepare(self) -> None:
        """A second thread at the same moment does no harm."""
        if not self._is_ready:
            with self._database.writing() as connection:
                self._metadata.create_all(connection)
            self._is_ready = True


def _engine(url: str) -> Engine:
    engine = create_engine(url, hide_parameters=True)  # of errors: they hold articles and secrets
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "handle_error", _keep_connection)
    return engine


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    """WAL lets readers go on beside the writer; FULL makes a commit outlive a power cut."""
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=30000"):
        connection.execute(f"PRAGMA {pragma}")


def _keep_connection(failed: ExceptionContext) -> None:
    """Roll back after a Ctrl-C as after any error.

    SQLAlchemy would drop the connection instead, and SQLite would keep its transaction, and so the
    write lock, for as long as anyone looks at the traceback.
    """
    failed.is_disconnect = False
