"""What PostgreSQL asks for that SQLite does not: a driver, a snapshot, locks between processes."""

import socket
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import Any, Literal

from sqlalchemy import URL, Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DBAPIError

from index.errors import BadInput, StorageFailed
from index.extras import installing

What = Literal["write", "change", "use", "background", "tend"]
"""What is locked: one transaction that writes; the turn to change the archive; the archive itself;
what one of several servers does beside answering; looking for what others have left undone."""

_CLASS = 0x6E657773
"""Sets our advisory locks apart from those of other programs in the same database."""
_WAIT_MILLISECONDS = 60_000
"""Whoever waits longer for a lock is told so: another process hangs in its transaction."""
_POLL_SECONDS = 0.1
_KEEPALIVES = {"keepalives_idle": 15, "keepalives_interval": 5, "keepalives_count": 3}
"""Either side finds within half a minute that the other's machine is gone, and with it its locks;
by default that takes two hours."""

# Archives in two schemas of one database are two archives.
_KEY = "CAST(:class AS int), hashtext(current_schema() || '/' || CAST(:what AS text))"


def engine_of(url: URL) -> Engine:
    """An engine that finds a restarted server again; raises `BadInput` without its driver."""
    place = url.set(drivername="postgresql+psycopg")
    try:
        engine = create_engine(
            place,
            pool_pre_ping=True,
            hide_parameters=True,  # of errors: they hold articles and secrets
            connect_args={"application_name": _own_name(), "connect_timeout": 10, **_KEEPALIVES},
        )
    except ModuleNotFoundError as error:
        raise BadInput(
            f"A catalog on PostgreSQL needs the package '{error.name}': {installing('scale')}."
        ) from error
    event.listen(engine, "connect", _prepare)
    return engine


def lock_writes(connection: Connection) -> None:
    """Wait until no other transaction writes, in whatever process; the lock ends with this one."""
    connection.execute(text(f"SELECT pg_advisory_xact_lock({_KEY})"), _parameters("write"))


def failure(engine: Engine, error: DBAPIError) -> StorageFailed:
    """What went wrong, in one sentence without anybody's password."""
    why = str(error.orig).partition("\n")[0]
    return StorageFailed(
        f"The catalog's database on '{engine.url.host}' failed ({why}): see that it runs and lets "
        "this machine in, then do the same again."
    )


class Locks:
    """Locks that this process holds between transactions, each on a connection of its own.

    A lock is lost with its connection, as when the server restarts: `holds` tells.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._held: dict[What, Connection] = {}
        self._mutex = Lock()

    def take(self, what: What, *, timeout: float = 0.0, shared: bool = False) -> bool:
        """Whether the lock is ours, within `timeout` seconds; many processes may share one."""
        with self._mutex:
            if self._holds(what):
                return True
            taking = text(f"SELECT pg_try_advisory_lock{'_shared' if shared else ''}({_KEY})")
            deadline = time.monotonic() + timeout
            with self._connected() as connection, ExitStack() as undo:
                undo.callback(connection.close)
                while not connection.scalar(taking, _parameters(what)):
                    if time.monotonic() >= deadline:
                        return False
                    time.sleep(_POLL_SECONDS)
                undo.pop_all()
            self._held[what] = connection
            return True

    def give(self, what: What) -> None:
        """Give a lock back; without it nothing happens."""
        with self._mutex:
            if connection := self._held.pop(what, None):
                with suppress(DBAPIError):  # else it goes when the server hears of the end
                    connection.execute(text("SELECT pg_advisory_unlock_all()"))
                _dropped(connection)

    def holder(self, what: What) -> str:
        """How another process that has the lock calls itself."""
        query = text(
            "SELECT a.application_name FROM pg_locks l JOIN pg_stat_activity a USING (pid) "
            "WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 2 "
            "AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()) "
            "AND l.classid = CAST(:class AS oid) AND CAST(l.objid AS bigint) = "
            "(hashtext(current_schema() || '/' || CAST(:what AS text)) & 4294967295)"
        )
        with self._connected() as connection, connection:
            return str(connection.scalar(query, _parameters(what)) or "another process")

    def close(self) -> None:
        """Give every lock back."""
        for what in list(self._held):
            self.give(what)

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        """A connection, which is left open, outside of transactions."""
        try:
            yield self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        except DBAPIError as error:
            raise failure(self._engine, error) from error

    def _holds(self, what: What) -> bool:
        connection = self._held.get(what)
        if connection is None:
            return False
        try:
            connection.execute(text("SELECT 1"))
        except Exception:  # whatever it is, the lock has gone with the connection
            _dropped(self._held.pop(what))
            return False
        return True


def _dropped(connection: Connection) -> None:
    """The server drops the locks of a connection that ends; one in the pool would keep them."""
    connection.invalidate()
    connection.close()


def _parameters(what: What) -> dict[str, Any]:
    return {"class": _CLASS, "what": what}


def _prepare(connection: Any, _record: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"SET lock_timeout = {_WAIT_MILLISECONDS}")
        for name, value in _KEEPALIVES.items():
            cursor.execute(f"SET tcp_{name} = {value}")
    connection.commit()


def _own_name() -> str:
    """Who we are, as whoever waits for us is told: 'newsdesk add on desk-2'."""
    command = " ".join([Path(sys.argv[0]).name, *sys.argv[1:2]])
    return f"{command[:40]} on {socket.gethostname()[:20]}"
