"""Transactions in the catalog's database: SQLite by default, PostgreSQL by its URL."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Lock
from typing import Any

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    ExceptionContext,
    MetaData,
    create_engine,
    event,
    inspect,
    make_url,
)
from sqlalchemy.exc import ArgumentError, DBAPIError

from index import postgres
from index.errors import BadInput, StorageFailed


class Database:
    """The database at a SQLAlchemy URL; safe to share between threads."""

    def __init__(self, url: str) -> None:
        self._engine = _engine(url)
        self._snapshots = self._engine
        self._writing = Lock()
        self.locks: postgres.Locks | None = None
        """Between the processes that share the database; None where one process has it alone."""
        if self._engine.dialect.name == "postgresql":
            # All that one transaction reads is of one moment, as it always is in SQLite.
            self._snapshots = self._engine.execution_options(isolation_level="REPEATABLE READ")
            self.locks = postgres.Locks(self._engine)

    def close(self) -> None:
        """Release every lock and connection."""
        if self.locks:
            self.locks.close()
        self._engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that changes nothing."""
        with self._beginning(self._snapshots) as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction at a time, so that no thread ever finds the database locked.

        That holds between processes too. So keys that are counted up become visible in their order.
        """
        with self._writing, self._beginning(self._engine) as connection:
            if self.locks:
                postgres.lock_writes(connection)
            yield connection

    def has_table(self, name: str) -> bool:
        """Whether there is such a table."""
        with self.reading() as connection:
            return inspect(connection).has_table(name)

    def integrity(self) -> str:
        """'ok', or what SQLite finds wrong with its own file."""
        if self.locks:
            return "ok"
        with self.reading() as connection:
            return str(connection.exec_driver_sql("PRAGMA quick_check").scalar())

    @contextmanager
    def _beginning(self, engine: Engine) -> Iterator[Connection]:
        try:
            with engine.begin() as connection:
                yield connection
        except DBAPIError as error:
            if self.locks:
                raise postgres.failure(self._engine, error) from error
            raise StorageFailed(
                f"The catalog could not be read or written ({error.orig}): check the disk's free "
                "space and permissions, then run 'newsdesk verify'."
            ) from error


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
    if not url.startswith("sqlite:"):
        return postgres.engine_of(_place(url))
    engine = create_engine(url, hide_parameters=True)  # of errors: they hold articles and secrets
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "handle_error", _keep_connection)
    return engine


def _place(url: str) -> URL:
    with suppress(ArgumentError, ValueError):  # the latter for a port that is no number
        place = make_url(url)
        if place.get_backend_name() == "postgresql":
            return place
    raise BadInput(
        "The catalog's address names no PostgreSQL: write it like "
        "'postgresql://user:password@host/database'."
    )


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
