"""Backups taken while a program adds articles, each restored and compared with what it had been.

What was acknowledged before a backup began must be in it; whatever is in it must be as it is in the
archive, row by row; and the indexes that a restore makes must fit.
"""

import json
import sqlite3
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from benchmarks.rows import Row, none_of
from benchmarks.serving import herons, trial
from benchmarks.serving.trial import Trial
from benchmarks.web.serving import COMMAND, answering

BACKUPS = 10
SHORTEST_SECONDS = 10
"""What a backup and its restore take, about."""
ADDING_SECONDS = 3
"""From one backup to the next."""
_TABLES = {
    "articles": "id, version, content_hash, outlet, published, known_from",
    "versions": "*",
    "passages": "*",
    "embeddings": "*",
}
"""What is the same for ever in an archive to which articles are but added."""


def rows(seconds: float | None = None) -> Iterator[Row]:
    """What came of it; in a few `seconds` there are fewer backups."""
    backups = BACKUPS if seconds is None else max(1, int(seconds / SHORTEST_SECONDS))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        seen = Trial(folder / "served")
        with answering(seen.place, "serve") as server:
            seen.url = server.url
            with trial.load(seen, asking=1):
                before, during = zip(
                    *(_backup(seen, folder, at) for at in range(backups)), strict=True
                )
        problems = [line for at in range(backups) for line in _restored(folder, at)]
        missing = [one for at, known in enumerate(before) for one in _missing(folder, at, known)]
        other = [one for at in range(backups) for one in _other(folder, at)]
    for line in [*problems, *missing, *other, *seen.wrong][:5]:
        print(f"  {line}")
    name = f"{backups} backups under load"
    yield Row(f"{name}: articles acknowledged meanwhile", sum(during), backups, 1)
    yield none_of(f"{name}, restored: articles lost or doubled", missing, sum(map(len, before)))
    yield none_of(f"{name}, restored: rows that the archive has otherwise", other, backups)
    yield none_of(f"{name}, restored: problems that `verify` finds", problems, backups)
    yield none_of(f"{name}: wrong answers meanwhile", seen.wrong, seen.answers)


def _backup(seen: Trial, folder: Path, at: int) -> tuple[list[int], int]:
    """What was acknowledged before it began, and how much was until it was made."""
    time.sleep(ADDING_SECONDS)
    known = list(seen.acknowledged)
    _newsdesk(seen.place, "backup", str(folder / f"{at}.tar.zst"))
    return known, len(seen.acknowledged) - len(known)


def _restored(folder: Path, at: int) -> list[str]:
    """The problems that the restore found when it compared the indexes."""
    place = folder / str(at)
    told = _newsdesk(place, "restore", str(folder / f"{at}.tar.zst"), "--json")
    return [str(one) for one in json.loads(told)["problems"]]


def _newsdesk(place: Path, *arguments: str) -> str:
    """What the command prints; it exits with 1 for problems, too, and then prints them."""
    command = [COMMAND, "--archive", str(place), *arguments]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    assert done.stdout, command
    return done.stdout


def _missing(folder: Path, at: int, known: list[int]) -> list[str]:
    """What was acknowledged before a backup and is not in it once."""
    query = "SELECT url FROM versions"
    with closing(_catalog(folder / str(at))) as db:
        urls = [url for (url,) in db.execute(query)]
    counts = {url: urls.count(url) for url in map(herons.url, known)}
    return [f"{url} is in backup {at} {count} times" for url, count in counts.items() if count != 1]


def _other(folder: Path, at: int) -> list[str]:
    """The rows of a restored catalog that the one it came from does not have."""
    found = []
    with closing(_catalog(folder / "served")) as one, closing(_catalog(folder / str(at))) as two:
        for table, columns in _TABLES.items():
            query = f"SELECT {columns} FROM {table}"
            rest = set(two.execute(query)) - set(one.execute(query))
            found += [f"backup {at}, {table}: {str(row)[:200]}" for row in rest]
    return found


def _catalog(place: Path) -> sqlite3.Connection:
    return sqlite3.connect(place / "catalog.sqlite3")
