"""A real PostgreSQL on loopback, with a new database for each test that asks."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

import pytest

_BINARIES = sorted(Path("/usr/lib/postgresql").glob("*/bin"))


class Postgres:
    """A server over a directory of its own, which a test may kill and start again."""

    def __init__(self, binaries: Path, folder: Path, user: int | None) -> None:
        self._binaries = binaries
        self._folder = folder
        self._user = user
        self._port = free_port()
        self._numbers = count(1)
        self._process: subprocess.Popen[bytes] | None = None

    def create(self) -> str:
        """The address of a new, empty database."""
        name = f"archive{next(self._numbers)}"
        where = ("--host=127.0.0.1", f"--port={self._port}", "--username=newsdesk")
        subprocess.run([self._binaries / "createdb", *where, name], check=True)
        return f"postgresql://newsdesk@127.0.0.1:{self._port}/{name}"

    def start(self) -> None:
        """Start it and wait until it answers."""
        options = {
            "listen_addresses": "127.0.0.1",
            "port": str(self._port),
            "unix_socket_directories": "",
            "fsync": "off",
            "log_min_messages": "fatal",
        }
        self._process = subprocess.Popen(
            [self._binaries / "postgres", "-D", self._folder / "data"]
            + [part for name, value in options.items() for part in ("-c", f"{name}={value}")],
            user=self._user,
            cwd=self._folder,
            stderr=subprocess.DEVNULL,
        )
        for _ in range(300):
            asked = [self._binaries / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self._port)]
            if subprocess.run(asked, check=False).returncode == 0:
                return
            time.sleep(0.1)
        raise TimeoutError("PostgreSQL does not start")

    def stop(self, how: signal.Signals) -> None:
        """SIGINT ends it in order; SIGQUIT at once, so that its next start recovers."""
        if self._process:
            self._process.send_signal(how)
            self._process.wait(timeout=30)

    def kill(self) -> None:
        """Kill all its processes, as a machine that loses power would."""
        if self._process:
            tasks = Path(f"/proc/{self._process.pid}/task").glob("*/children")
            children = [int(pid) for task in tasks for pid in task.read_text("ascii").split()]
            self._process.kill()
            for child in children:
                with suppress(ProcessLookupError):  # it has ended with its parent
                    os.kill(child, signal.SIGKILL)
            self._process.wait()


def required(name: str, why: str) -> None:
    """Skip, or fail where the run insists on it."""
    if name in os.environ.get("NEWSDESK_TEST_REQUIRE", "").split(","):
        pytest.fail(f"{why}, and this run requires it")
    pytest.skip(why)


def free_port() -> int:
    """A port of loopback that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


@contextmanager
def running() -> Iterator[Postgres]:
    """Start it, which it refuses as root: then as `nobody`."""
    if not _BINARIES:
        required("postgres", "PostgreSQL is missing: apt-get install postgresql")
    binaries = _BINARIES[-1]
    folder = Path(tempfile.mkdtemp(prefix="newsdesk-postgres-"))
    nobody = pwd.getpwnam("nobody")
    user = nobody.pw_uid if os.geteuid() == 0 else None
    if user is not None:
        os.chown(folder, user, nobody.pw_gid)
    made = ("--auth=trust", "--username=newsdesk", "--encoding=UTF8", "--locale=C", "--no-sync")
    subprocess.run(
        [binaries / "initdb", *made, folder / "data"],
        user=user,
        cwd=folder,
        stdout=subprocess.DEVNULL,
        check=True,
    )
    server = Postgres(binaries, folder, user)
    try:
        server.start()
        yield server
    finally:
        server.stop(signal.SIGINT)
        shutil.rmtree(folder, ignore_errors=True)
