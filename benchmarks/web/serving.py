"""Servers as a person starts them: `newsdesk` in a process of its own."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.data import ROOT

COMMAND = str(Path(sys.executable).with_name("newsdesk"))
UNLIMITED = {"NEWSDESK_RATE_LIMIT": "", "NEWSDESK_ADDRESS_RATE_LIMIT": ""}
"""A benchmark asks more than any reader."""


@dataclass(frozen=True)
class Server:
    """One that answers."""

    url: str
    process: "subprocess.Popen[str]"

    @property
    def megabytes(self) -> float:
        """What it holds of memory, with its workers."""
        pages = (int(_told(pid, "statm").split()[1]) for pid in self._processes)
        return sum(pages) * os.sysconf("SC_PAGE_SIZE") / 1e6

    @property
    def processor_seconds(self) -> float:
        """What it has had of the processor, however busy the machine is with other things."""
        ticks = (_told(pid, "stat").rpartition(")")[2].split()[11:13] for pid in self._processes)
        return sum(int(one) for spent in ticks for one in spent) / os.sysconf("SC_CLK_TCK")

    @property
    def _processes(self) -> list[int]:
        """Its own, and those that it has started."""
        pid = self.process.pid
        tasks = Path(f"/proc/{pid}/task").glob("*/children")
        return [pid, *(int(one) for task in tasks for one in task.read_text("ascii").split())]

    def wait_for_page(self) -> None:
        """Return once it is made: programs are answered before."""
        import httpx

        from assistant.web.page import PREPARED

        while PREPARED in httpx.get(f"{self.url}/readyz", timeout=60).raise_for_status().text:
            time.sleep(0.05)


@contextmanager
def newsdesk(archive: Path, command: str = "demo", **settings: str) -> Iterator[Server]:
    """`newsdesk demo` or `serve` with its page; a setting is named without NEWSDESK_."""
    with answering(archive, command, **settings) as server:
        server.wait_for_page()
        yield server


@contextmanager
def answering(archive: Path, command: str, **settings: str) -> Iterator[Server]:
    """The same on a free port, as soon as programs are answered."""
    named = {f"NEWSDESK_{name.upper()}": value for name, value in settings.items()}
    arguments = [COMMAND, "--archive", str(archive), command, "--port", "0"]
    with started(arguments, {**UNLIMITED, **named}) as server:
        yield server


@contextmanager
def started(arguments: Sequence[str], environment: dict[str, str]) -> Iterator[Server]:
    """A command that prints its address once it answers."""
    clean = {name: at for name, at in os.environ.items() if not name.startswith("NEWSDESK_")}
    process = subprocess.Popen(
        arguments,
        cwd=ROOT,
        env={**clean, **environment},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield Server(_printed_address(process), process)
    finally:
        process.terminate()
        process.wait()
        if process.stdout:
            process.stdout.close()


def _told(pid: int, file: str) -> str:
    return Path(f"/proc/{pid}/{file}").read_text(encoding="utf-8")


def _printed_address(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    for line in process.stdout:
        if found := re.search(r"http://[^\s/]+", line):
            return found[0]
    sys.exit("The server ended before it printed its address.")
