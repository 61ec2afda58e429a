"""Several servers and a writer over one PostgreSQL and one Chroma server, also when some die."""

import json
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.chroma import ChromaServer
from tests.e2e.conftest import COMMAND, run

pytestmark = pytest.mark.fault

QUESTION = "How many Lorvian captives remain in Tessaly?"
WAIT_SECONDS = 60


class Node:
    """A `newsdesk serve` that may be killed and started again."""

    def __init__(self, place: Path, environment: dict[str, str]) -> None:
        self.place = place
        self._environment = environment
        self.url = ""
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Start it and wait until it answers."""
        self._process = subprocess.Popen(
            [COMMAND, "--archive", str(self.place), "serve", "--port", "0"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=os.environ | self._environment,
        )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert "Newsdesk answers at " in line
        self.url = line.split()[3]

    def kill(self) -> None:
        """Kill it, as a machine that loses power would."""
        if self._process and self._process.stdout:
            self._process.kill()
            self._process.wait()
            self._process.stdout.close()
            self._process = None

    def finds(self, words: str) -> bool:
        """Whether a search finds anything."""
        found = httpx.get(f"{self.url}/api/search", params={"q": words})
        return found.status_code == 200 and bool(found.json())

    def answer(self) -> dict[str, Any]:
        """The answer to the question, without what is of the moment."""
        told: dict[str, Any] = httpx.post(f"{self.url}/api/ask", json={"question": QUESTION}).json()
        return {key: told[key] for key in told if key not in ("id", "timings_ms")}


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ChromaServer]:
    """A Chroma server of the test's own, to be killed."""
    server = ChromaServer(tmp_path / "chroma")
    server.start()
    yield server
    server.kill()


@pytest.fixture
def environment(database: str, server: ChromaServer) -> dict[str, str]:
    """What every process is told."""
    return {"NEWSDESK_CATALOG": database, "NEWSDESK_VECTORS": server.url}


@pytest.fixture
def nodes(tmp_path: Path, environment: dict[str, str]) -> Iterator[list[Node]]:
    """Two servers with a directory each."""
    started = [Node(tmp_path / name, environment) for name in ("a", "b")]
    for node in started:
        node.start()
    yield started
    for node in started:
        node.kill()


def _until(what: Callable[[], bool]) -> None:
    deadline = time.monotonic() + WAIT_SECONDS
    while not what():
        assert time.monotonic() < deadline, "it did not come to pass"
        time.sleep(0.2)


def test_two_servers_and_a_writer_agree_and_lose_nothing(
    nodes: list[Node], tmp_path: Path, environment: dict[str, str], server: ChromaServer
) -> None:
    def add(place: Path, count: str, day: int) -> int:
        article = {
            "url": f"https://post.example/{count}",
            "title": f"Speaker on captives, day {day}",
            "text": f"The speaker of parliament said that {count} Lorvian captives remain in "
            f"Tessaly. Their guards wear {count} badges.",
            "outlet": "Sample Post",
            "published": f"2025-11-{day:02}",
        }
        file = tmp_path / f"{count}.jsonl"
        file.write_text(json.dumps(article) + "\n")
        return run("--archive", str(place), "add", str(file), **environment).code

    first, second = nodes
    writer = tmp_path / "writer"
    assert add(writer, "31", 10) == 0
    assert add(writer, "23", 20) == 0
    for node in nodes:
        _until(lambda node=node: node.finds('"23 badges"'))  # type: ignore[misc]
    answer = first.answer()
    assert answer["status"] == "answered" and "23" in answer["text"]
    assert second.answer() == answer

    first.kill()
    assert add(second.place, "22", 21) == 0  # through the server that has this directory
    first.start()
    _until(lambda: first.finds('"22 badges"'))
    assert first.answer() == second.answer()

    server.kill()
    assert add(writer, "21", 22) == 1
    server.start()
    for node in nodes:
        _until(lambda node=node: node.finds('"21 badges"'))  # type: ignore[misc]
    _until(lambda: httpx.get(f"{first.url}/api/status").json()["pending"] == 0)
    assert "21" in first.answer()["text"]
    assert first.answer() == second.answer()
    assert run("--archive", str(writer), "status", "--json", **environment).json["articles"] == 4
    assert run("--archive", str(writer), "verify", "--json", **environment).json == []
