"""The real command in a real process, and a real server."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

COMMAND = str(Path(sys.executable).with_name("newsdesk"))


@dataclass(frozen=True)
class Ran:
    """What a command printed and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Its output as one JSON document."""
        return json.loads(self.out)


Newsdesk = Callable[..., Ran]


def run(*arguments: str, **environment: str) -> Ran:
    """Run `newsdesk` to its end."""
    done = subprocess.run(
        [COMMAND, *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env=os.environ | environment,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def newsdesk(tmp_path: Path) -> Newsdesk:
    """The command, with an archive of the test's own."""
    return lambda *arguments, **environment: run(
        "--archive", str(tmp_path / "archive"), *arguments, **environment
    )


@dataclass(frozen=True)
class Server:
    """A running server and the directory that it holds."""

    url: str
    archive: Path


def started(
    place: Path, command: str = "serve", *, before: str = "", **environment: str
) -> "tuple[subprocess.Popen[str], str]":
    """A server on a free port, once it listens, and its address; who starts it ends it.

    `before` it, some code runs in its process.
    """
    code = f"{before}\nfrom assistant.cli import main; main()"
    program = [sys.executable, "-c", code] if before else [COMMAND]
    process = subprocess.Popen(
        [*program, "--archive", str(place), command, "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | environment,
    )
    assert process.stdout is not None and process.stderr is not None
    line = process.stdout.readline()
    assert "Newsdesk answers at " in line, process.stderr.read()
    return process, line.split()[3]


def wait_for_page(process: "subprocess.Popen[str]") -> None:
    """Until a server says on stderr that its page is there too."""
    assert process.stderr is not None
    assert any("The page is ready." in line for line in process.stderr)


@pytest.fixture(scope="module")
def demo_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """`newsdesk demo` on a free port, stopped as Ctrl-C would."""
    place = tmp_path_factory.mktemp("served") / "demo"
    process, url = started(place, "demo")
    wait_for_page(process)
    yield Server(url, place)
    process.send_signal(2)
    process.communicate(timeout=30)
