"""A real Chroma server on loopback, which a test may kill and start again."""

import socket
import subprocess
import sys
import time
from pathlib import Path

from tests.postgres import free_port

COMMAND = str(Path(sys.executable).with_name("chroma"))


class ChromaServer:
    """`chroma run` over a directory of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._port = free_port()
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Its address, as NEWSDESK_VECTORS takes it."""
        return f"http://127.0.0.1:{self._port}"

    def start(self) -> None:
        """Start it and wait until it answers."""
        place = ("--path", str(self._folder), "--host", "127.0.0.1", "--port", str(self._port))
        self._process = subprocess.Popen(
            [COMMAND, "run", *place], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        for _ in range(300):
            try:
                socket.create_connection(("127.0.0.1", self._port), timeout=1).close()
                return
            except OSError:
                time.sleep(0.1)
        raise TimeoutError("Chroma does not start")

    def kill(self) -> None:
        """Kill it, as a machine that loses power would."""
        if self._process:
            self._process.kill()
            self._process.wait()
            self._process = None
