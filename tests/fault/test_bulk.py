"""Killed while it takes in files: a run goes on where it was, and no record is passed over."""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from index import Archive

pytestmark = pytest.mark.fault

ROOT = Path(__file__).parents[2]
SEED = 20251126
ARTICLES = 3_000
PATIENCE = 0.3
"""So long a run that is killed works alone: some kills hit it then, others its helpers too."""

ADDING = """
import sys
from index import Archive
from index.readers import workers

workers.PATIENCE_SECONDS, workers.DEAR_SECONDS = float(sys.argv[3]), 0.0
with Archive.open(sys.argv[1]) as archive:
    print("adding", flush=True)
    archive.add_source(sys.argv[2], on_progress=lambda p: print(p.articles, flush=True))
"""


def test_a_killed_run_goes_on_and_passes_nothing_over(tmp_path: Path) -> None:
    chance = random.Random(SEED)
    path = _aged(_many(tmp_path / "many.jsonl"))
    place = tmp_path / "archive"
    taken = 0
    for _ in range(6):
        _killed(place, path, chance.uniform(0.1, 3.0))
        records = _records(place)
        assert records >= taken
        taken = records
        with Archive.open(place) as archive:
            assert archive.verify() == []
            for number in {*range(0, taken, 101), max(0, taken - 1)} if taken else ():
                assert archive.article(f"https://example.org/{number}") is not None
    assert taken > 0
    with Archive.open(place) as archive:
        report = archive.add_source(path)
        assert report.unchanged >= taken
        assert report.added + report.unchanged == ARTICLES
        assert len(report.rejected) == 3
        assert archive.status().articles == ARTICLES
        assert archive.verify() == []


def test_processes_that_read_pages_end_with_a_killed_run(tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(600):
        text = f"<p>Ferry {number} from Norvik was late again, officials said.</p>" * 40
        page = f"<html><head><title>Ferry {number}</title></head><body>{text}</body></html>"
        _aged(folder / f"{number:03d}.html", page)
    place = tmp_path / "archive"
    process = _started(place, folder)
    children = _children(process.pid)
    while len(children) < 2:
        time.sleep(0.02)
        children = _children(process.pid)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    left = time.monotonic() + 60
    while any(map(_runs, children)) and time.monotonic() < left:
        time.sleep(0.05)
    assert not any(map(_runs, children))
    with Archive.open(place) as archive:
        report = archive.add_source(folder)
        assert report.added + report.unchanged == 600
        assert archive.status().articles == 600
        assert archive.verify() == []


def _many(path: Path) -> Path:
    with path.open("w") as file:
        for number in range(ARTICLES):
            text = f"Ferry {number} was late. " * 40
            url = f"https://example.org/{number}"
            record = {"url": url, "title": f"Ferry {number}", "text": text}
            file.write(json.dumps(record) + "\n" + "broken\n" * (number % 1_000 == 999))
    return path


def _aged(path: Path, text: str | None = None) -> Path:
    """As old as a file must be to be known again."""
    if text is not None:
        path.write_text(text)
    before = time.time() - 60
    os.utime(path, (before, before))
    return path


def _started(place: Path, source: Path, patience: float = 0.0) -> "subprocess.Popen[str]":
    process = subprocess.Popen(
        [sys.executable, "-c", ADDING, str(place), str(source), str(patience)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "adding\n"
    return process


def _killed(place: Path, source: Path, seconds: float) -> None:
    process = _started(place, source, PATIENCE)
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    process.communicate()


def _records(place: Path) -> int:
    """How many records the checkpoint says were taken in, rejects left out."""
    db = sqlite3.connect(place / "catalog.sqlite3")
    found = db.execute("SELECT records - refusals FROM checkpoints").fetchone()
    db.close()
    return found[0] if found else 0


def _children(pid: int) -> list[int]:
    tasks = Path(f"/proc/{pid}/task")
    return [int(child) for task in tasks.iterdir() for child in _read(task / "children").split()]


def _runs(pid: int) -> bool:
    state = _read(Path(f"/proc/{pid}/stat")).rpartition(")")[2].split()
    return bool(state) and state[0] != "Z"


def _read(path: Path) -> str:
    try:
        return path.read_text()
    except OSError:
        return ""
