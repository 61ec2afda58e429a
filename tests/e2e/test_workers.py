"""A server with worker processes: the same answers from other processes, whoever ends."""

import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.e2e.conftest import Server, run, started

QUESTION = "How many Armenian captives remain in Azerbaijan?"
WORKERS = 2
PATIENCE_SECONDS = 120


@contextmanager
def _serving(place: Path) -> Iterator[tuple[Server, "subprocess.Popen[str]"]]:
    process, url = started(
        place,
        "demo",
        NEWSDESK_WORKERS=str(WORKERS),
        NEWSDESK_RATE_LIMIT="",
        NEWSDESK_ADDRESS_RATE_LIMIT="",
    )
    try:
        yield Server(url, place), process
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, int]]:
    with _serving(tmp_path_factory.mktemp("helped") / "demo") as (server, process):
        yield server, process.pid


def _workers(pid: int) -> set[int]:
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    return {int(child) for task in tasks for child in task.read_text().split()}


def _at_work(url: str) -> float:
    """How many searches and questions workers have had a part in."""
    told = httpx.get(f"{url}/metrics", timeout=60).text.splitlines()
    counts = (line for line in told if 'stage_seconds_count{stage="worker"}' in line)
    return next((float(line.split()[1]) for line in counts), 0.0)


def _helped(server: Server, pid: int) -> set[int]:
    """Ask until every worker has begun, so that whatever comes next is done by one."""
    until = time.monotonic() + PATIENCE_SECONDS
    with ThreadPoolExecutor(12) as threads:
        while len(_workers(pid)) < WORKERS or not _at_work(server.url):
            assert time.monotonic() < until, "no worker has begun"
            list(threads.map(lambda at: _search(server, f"tram line {at}"), range(24)))
    return _workers(pid)


def _search(server: Server, query: str, **filters: str) -> list[dict[str, Any]]:
    found = httpx.get(f"{server.url}/api/search", params={"q": query, **filters}, timeout=30)
    hits: list[dict[str, Any]] = found.raise_for_status().json()
    return hits


def _ask(server: Server, question: str, **filters: str) -> dict[str, Any]:
    body = {"question": question, **filters}
    asked = httpx.post(f"{server.url}/api/ask", json=body, timeout=30)
    answer: dict[str, Any] = asked.json()
    return {name: value for name, value in answer.items() if name not in ("id", "timings_ms")}


def test_workers_say_what_the_server_says(tmp_path: Path) -> None:
    with _serving(tmp_path / "demo") as (server, process):
        alone = _said(server)
        assert not _workers(process.pid)
        _helped(server, process.pid)
        before = _at_work(server.url)
        assert _said(server) == alone
        assert _at_work(server.url) > before


def _said(server: Server) -> list[object]:
    return [
        _search(server, "tram line", until="2022-01-01", sort="oldest"),
        _search(server, '"tram line" -bus'),
        _ask(server, QUESTION),
        _ask(server, QUESTION, as_of="2025-01-01"),
        _ask(server, " "),
        _ask(server, "word " * 5_000),
    ]


def test_what_changes_is_in_the_next_answer_and_search(
    served: tuple[Server, int], tmp_path: Path
) -> None:
    server, pid = served
    _helped(server, pid)
    url = "https://example.org/zeppelin"
    article = {
        "url": url,
        "title": "Zeppelin at Hallmere",
        "outlet": "Post",
        "text": "A zeppelin landed at Hallmere with 14 passengers.",
        "published": "2026-01-02T10:00:00Z",
    }
    question = "How many passengers landed at Hallmere with the zeppelin?"
    (tmp_path / "new.jsonl").write_text(json.dumps(article) + "\n")
    archive = ("--archive", str(server.archive))
    assert run(*archive, "add", str(tmp_path / "new.jsonl"), "--json").json["added"] == 1
    before = _at_work(server.url)
    assert _search(server, "zeppelin")[0]["url"] == url
    assert "14 passengers" in _ask(server, question)["text"]
    assert _at_work(server.url) == before + 2
    corrected = article | {"text": article["text"].replace("14", "15"), "correction": "Fifteen."}
    (tmp_path / "new.jsonl").write_text(json.dumps(corrected) + "\n")
    assert run(*archive, "add", str(tmp_path / "new.jsonl"), "--json").json["updated"] == 1
    assert "15 passengers" in _search(server, "zeppelin")[0]["text"]
    assert "15 passengers" in _ask(server, question)["text"]
    assert run(*archive, "remove", url).code == 0
    assert url not in [hit["url"] for hit in _search(server, "zeppelin")]
    assert _ask(server, question)["status"] == "abstained"


def test_readers_of_killed_workers_are_answered_all_the_same(served: tuple[Server, int]) -> None:
    server, pid = served
    expected = _search(server, "tram line")
    for _ in range(3):
        killed = _helped(server, pid)
        with ThreadPoolExecutor(6) as threads:
            asked = [threads.submit(_search, server, "tram line") for _ in range(60)]
            for worker in killed:
                os.kill(worker, signal.SIGKILL)
            assert all(one.result() == expected for one in asked)


def test_a_reader_who_hangs_up_holds_nobody_up(served: tuple[Server, int]) -> None:
    server, pid = served
    _helped(server, pid)
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda _: _hang_up(server), range(24)))
    assert _ask(server, QUESTION)["status"] == "answered"


def _hang_up(server: Server) -> None:
    with suppress(httpx.TimeoutException):
        httpx.post(f"{server.url}/api/ask", json={"question": QUESTION}, timeout=0.02)


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_no_worker_outlives_its_server(tmp_path: Path, end: signal.Signals) -> None:
    with _serving(tmp_path / "demo") as (server, process):
        workers = _helped(server, process.pid)
        process.send_signal(end)
        process.wait(timeout=60)
        until = time.monotonic() + 30
        while any(map(_is_alive, workers)):
            assert time.monotonic() < until, "a worker has outlived its server"
            time.sleep(0.05)
    assert run("--archive", str(server.archive), "verify", "--json").json == []


def _is_alive(pid: int) -> bool:
    with suppress(OSError):
        return "(zombie)" not in Path(f"/proc/{pid}/status").read_text()
    return False
