"""One process at a time: the lock of an archive directory, and the name of its holder.

Embedded Chroma gives wrong results to a second process, so an archive is opened by exactly one. The
operating system drops the lock with the process, however it ends; the note beside it only tells
others who holds it and, for a server, how to reach it.
"""

import json
import os
import sys
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from filelock import FileLock, Timeout

from index.errors import ArchiveInUse, StorageFailed


@dataclass(frozen=True)
class Holder:
    """Who has an archive open."""

    pid: int
    command: str
    since: float
    """Seconds since 1970."""
    url: str | None = None
    """Where a server answers for this archive."""
    token: str | None = None
    """What the server asks of commands that change the archive; only the owner can read it."""


class ArchiveLock:
    """The lock of one archive directory."""

    def __init__(self, directory: Path) -> None:
        # Whichever thread closes the archive, the lock must go.
        self._lock = FileLock(directory / "lock", thread_local=False)
        self._note = directory / "holder.json"
        self._directory = directory

    def acquire(self, *, timeout: float = 0.0) -> None:
        """Take the lock within `timeout` seconds; else `ArchiveInUse` names the holder."""
        try:
            self._lock.acquire(timeout=timeout, poll_interval=0.05)
        except Timeout as error:
            raise ArchiveInUse(in_use_message(self._directory, holder(self._directory))) from error
        except OSError as error:
            raise StorageFailed(
                f"The archive at {self._directory} cannot be locked ({error}): "
                "check that the folder is writable."
            ) from error
        command = " ".join([Path(sys.argv[0]).name, *sys.argv[1:]])[:200]
        self._write(Holder(os.getpid(), command, time.time()))

    def announce(self, url: str, token: str) -> None:
        """Tell other processes where this one serves the archive."""
        if found := holder(self._directory):
            self._write(replace(found, url=url, token=token))

    def release(self) -> None:
        """Give the archive back."""
        self._note.unlink(missing_ok=True)
        self._lock.release()

    def _write(self, note: Holder) -> None:
        temporary = self._note.with_suffix(f".{os.getpid()}")
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            json.dump(asdict(note), file)
        temporary.replace(self._note)


def holder(directory: Path) -> Holder | None:
    """Who noted that they hold this archive; a killed process may have left its note behind."""
    try:
        note: Mapping[str, object] = json.loads((directory / "holder.json").read_text())
        return Holder(**note)  # type: ignore[arg-type]  # a foreign note raises TypeError
    except (OSError, ValueError, TypeError):
        return None


def in_use_message(directory: Path, found: Holder | None) -> str:
    """One sentence on who holds the archive and what to do."""
    if found and found.url:
        return (
            f"The archive at {directory} is served at {found.url} by process {found.pid}: "
            "use it there, or stop that server."
        )
    who = f"process {found.pid} ('{found.command}')" if found else "another process"
    return f"The archive at {directory} is open in {who}: wait until it ends, or stop it."
