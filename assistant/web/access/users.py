"""The file of those who may sign in: a line `name:hash` for each."""

import logging
import os
import tempfile
import threading
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from assistant.web.access.passwords import HashedPassword
from index.errors import BadInput

MIN_CHARS = 8
MAX_NAME_CHARS = 64

_log = logging.getLogger(__name__)


class Users:
    """Who may sign in, by the file as it is now.

    A file that has become unreadable lets nobody in, until it is mended.
    """

    def __init__(self, path: Path) -> None:
        """Raises `BadInput` where the file cannot be used."""
        self._path = path
        self._known = read_users(path)
        self._state = self._look()
        self._reading = threading.Lock()

    def admits(self, name: str, password: str) -> bool:
        """Whether this is the password of that user; an unknown name takes as long."""
        known = self._current()
        hashed = known.get(name)
        return (hashed or HashedPassword.nobody(known.values())).fits(password)

    def mark(self, name: str) -> str | None:
        """What changes with a user's password; None for who is no user (any more)."""
        hashed = self._current().get(name)
        return sha256(str(hashed).encode()).hexdigest()[:16] if hashed else None

    def _current(self) -> dict[str, HashedPassword]:
        state = self._look()
        if state != self._state:
            with self._reading:
                if state != self._state:
                    self._known, self._state = self._read(), state
        return self._known

    def _read(self) -> dict[str, HashedPassword]:
        try:
            return read_users(self._path)
        except BadInput as error:
            _log.error("Nobody can sign in: %s", error)
            return {}

    def _look(self) -> tuple[int, ...]:
        try:
            found = self._path.stat()
        except OSError:
            return ()
        return found.st_mtime_ns, found.st_size, found.st_ino


def read_users(path: Path) -> dict[str, HashedPassword]:
    """The users of a file; raises `BadInput` that names the line which is none."""
    users: dict[str, HashedPassword] = {}
    for number, line in enumerate(_lines(path), 1):
        if not line.strip() or line.startswith("#"):
            continue
        name, _, hashed = line.strip().partition(":")
        try:
            users[name] = HashedPassword.read(hashed)
        except ValueError as error:
            raise BadInput(
                f"Line {number} of {path} is no user: take it out, and add the user with "
                "'newsdesk user add'."
            ) from error
    return users


def put_user(path: Path, name: str, password: str) -> None:
    """Add a user, or give one another password."""
    name = name.strip()
    if not 0 < len(name) <= MAX_NAME_CHARS or not name.isprintable() or name[0] == "#":
        raise BadInput(
            f"A user's name has 1 to {MAX_NAME_CHARS} printable characters and does not begin "
            "with '#': choose another."
        )
    if ":" in name:
        raise BadInput(f"The name '{name}' has a colon, which ends a name: choose another.")
    if len(password) < MIN_CHARS:
        raise BadInput(f"A password has at least {MIN_CHARS} characters: choose a longer one.")
    others = _without(path, name) if path.exists() else []
    _write(path, [*others, f"{name}:{HashedPassword.of(password)}"])


def remove_user(path: Path, name: str) -> None:
    """Take a user out; raises `BadInput` where there is none of that name."""
    if name not in read_users(path):
        raise BadInput(f"{path} has no user '{name}': 'newsdesk user list {path}' names them.")
    _write(path, _without(path, name))


def _without(path: Path, name: str) -> list[str]:
    read_users(path)  # what is no file of users is not written over
    return [line for line in _lines(path) if line.partition(":")[0].strip() != name]


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError as error:
        raise BadInput(
            f"There is no file of users at {path}: make it with 'newsdesk user add NAME {path}'."
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(
            f"The file of users {path} cannot be read ({error}): mend it or name another."
        ) from error


def _write(path: Path, lines: Iterable[str]) -> None:
    """Replace the file in one step; nobody but its owner can read it."""
    path = path.resolve()
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    written = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in lines)
            file.flush()
            os.fsync(file.fileno())
        with suppress(OSError):  # the server's user goes on reading what root changes
            owner = path.stat()
            os.chown(written, owner.st_uid, owner.st_gid)
        written.replace(path)
    except BaseException:
        written.unlink(missing_ok=True)
        raise
