"""Where bodies lie until they are read; what broke off is continued by a later run."""

import hashlib
import os
import re
import tempfile
from pathlib import Path
from urllib.parse import unquote, urlsplit

from filelock import FileLock, Timeout

_MAX_NAME = 100
_UNFIT_FOR_NAMES = re.compile(r"[^\w.-]+")


class Downloads:
    """Files for addresses in the user's cache, each used by one process at a time."""

    def __init__(self) -> None:
        cache = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
        self._root = Path(cache) / "newsdesk" / "downloads"
        self._locks: dict[Path, FileLock] = {}

    def file(self, address: str) -> Path:
        """Where to download to; its name ends like the address, by which formats are known."""
        self._root.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder = self._root / hashlib.sha256(address.encode()).hexdigest()[:16]
        lock = FileLock(self._root / f"{folder.name}.lock", timeout=0, thread_local=False)
        try:
            lock.acquire()
        except Timeout:
            folder = Path(tempfile.mkdtemp(dir=self._root))
        folder.mkdir(mode=0o700, exist_ok=True)
        path = folder / _name(address)
        self._locks[path] = lock
        return path

    def done(self, path: Path) -> None:
        """The file is of no more use; a part of one stays for the next run."""
        path.unlink(missing_ok=True)
        if not any(path.parent.iterdir()):
            path.parent.rmdir()
        lock = self._locks.pop(path)
        if lock.is_locked:
            Path(lock.lock_file).unlink(missing_ok=True)
            lock.release()

    def close(self) -> None:
        """Be done with all that is left."""
        for path in list(self._locks):
            self.done(path)


def _name(address: str) -> str:
    last = unquote(urlsplit(address).path).rstrip("/").rpartition("/")[2]
    return _UNFIT_FOR_NAMES.sub("_", last)[-_MAX_NAME:].lstrip(".") or "page"
