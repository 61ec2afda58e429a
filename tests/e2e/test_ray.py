"""`newsdesk add --engine ray`: killed and gone on with, refused where it cannot be."""

import json
import os
import signal
import socket
import sqlite3
import subprocess
import time
from contextlib import closing
from pathlib import Path

import pytest

from index import Archive
from tests.e2e.conftest import COMMAND, Newsdesk, Server, run

ARTICLES = 3_000
PATIENCE_SECONDS = 200


def _many(path: Path) -> Path:
    with path.open("w") as file:
        for number in range(ARTICLES):
            text = f"Ferry {number} of Norvik was late by {number % 60} minutes again. " * 20
            url = f"https://example.org/{number}"
            file.write(json.dumps({"url": url, "title": f"Ferry {number}", "text": text}) + "\n")
    before = time.time() - 60
    os.utime(path, (before, before))
    return path


def _safe(place: Path) -> int:
    try:
        with closing(sqlite3.connect(place / "catalog.sqlite3")) as db:
            found: int = db.execute("SELECT count(*) FROM articles").fetchone()[0]
            return found
    except sqlite3.Error:
        return 0


def _descendants(pid: int) -> set[int]:
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    own = {int(child) for task in tasks for child in task.read_text().split()}
    return own.union(*map(_descendants, own))


def _runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.fault
@pytest.mark.parametrize(("sent", "code"), [(signal.SIGINT, 130), (signal.SIGKILL, -9)])
def test_a_run_that_was_ended_goes_on_and_leaves_no_process(
    tmp_path: Path, sent: signal.Signals, code: int
) -> None:
    path, place = _many(tmp_path / "many.jsonl"), tmp_path / "archive"
    process = subprocess.Popen(
        [COMMAND, "--archive", str(place), "add", str(path), "--engine", "ray"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    until = time.monotonic() + PATIENCE_SECONDS
    while _safe(place) < 200 and process.poll() is None and time.monotonic() < until:
        time.sleep(0.02)
    started = _descendants(process.pid)
    assert started
    process.send_signal(sent)
    _, said = process.communicate(timeout=PATIENCE_SECONDS)
    assert process.returncode == code
    assert sent is signal.SIGKILL or said.endswith("newsdesk: stopped; run it again to go on.\n")
    while any(map(_runs, started)) and time.monotonic() < until:
        time.sleep(0.1)
    assert not any(map(_runs, started))
    taken = _safe(place)
    assert 200 <= taken < ARTICLES
    with Archive.open(place) as archive:
        report = archive.add_source(path)
        assert report.added + report.unchanged == ARTICLES
        assert report.unchanged >= taken
        assert archive.status().articles == ARTICLES
        assert archive.verify() == []


def test_a_ray_that_nobody_runs_is_told_at_once(tmp_path: Path, newsdesk: Newsdesk) -> None:
    (tmp_path / "a.txt").write_text("Ferry late\n\nThe ferry of Norvik was late.")
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{unused.getsockname()[1]}"
        for given in ({"NEWSDESK_ENGINE": "ray", "RAY_ADDRESS": address}, {}):
            options = () if given else ("--ray-address", address)
            ran = newsdesk("add", str(tmp_path / "a.txt"), *options, **given)
            assert (ran.code, ran.out) == (1, "")
            assert ran.err.startswith(f"newsdesk: The Ray at {address} cannot be reached")
            assert ran.err.endswith("or leave '--engine ray' out.\n")


def test_an_engine_that_there_is_not_is_refused(tmp_path: Path, newsdesk: Newsdesk) -> None:
    ran = newsdesk("add", str(tmp_path), "--engine", "spark")
    assert ran.code == 2
    assert "The setting 'engine' cannot be used" in ran.err


def test_a_server_takes_articles_in_by_itself(tmp_path: Path, demo_server: Server) -> None:
    (tmp_path / "a.txt").write_text("Ferry late\n\nThe ferry of Norvik was late.")
    added = ("add", str(tmp_path / "a.txt"), "--engine", "ray")
    ran = run("--archive", str(demo_server.archive), *added)
    assert ran.code == 2
    assert "leave '--engine' out, or stop the server" in ran.err
