"""Crashes while an index of several parts grows, shrinks or is mended; see `index.parts`."""

import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

import pytest

from index import Archive, Article, exact, parts, vectors
from index.catalog import Catalog
from index.embeddings import HashEmbeddings
from index.homes import Files
from index.parts import Parts
from index.vectors import Vectors
from tests.fault.crashing import Moment, at_each

pytestmark = pytest.mark.fault
ROOT = Path(__file__).parents[2]
SEED = 20261126
ARTICLES = 1_500

STEPS = [
    (Vectors, "settle", 0),
    (Vectors, "close", 0),
    (Vectors, "close", 2),
    (Files, "claim", 0),
    (Files, "claim", 1),
    (Catalog, "set_settings", 0),
    (Vectors, "upsert", 1),
    (Vectors, "upsert", 2),
    (Vectors, "delete", 0),
    (Catalog, "mark_indexed", 2),
]
"""What an `add` calls that begins parts, and how many times it has done so before the crash."""


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "MOST", 5)
    monkeypatch.setattr(exact, "MOST_PASSAGES", 0)
    monkeypatch.setattr(vectors, "MOST_PASSAGES", 0)
    monkeypatch.setattr(vectors, "SETTLED", 2)


def _stories(numbers: Iterable[int], word: str = "late") -> list[Article]:
    return [
        Article(
            url=f"https://example.org/{number}",
            title=f"Report {number}",
            text=f"Ferry {number} was {word}.",
        )
        for number in numbers
    ]


def _opened(place: Path) -> Archive:
    return Archive.open(place, embedding=HashEmbeddings())


def _assert_whole(archive: Archive) -> None:
    """Searches find everything, no part is left over, and none holds what another one holds."""
    held = archive._current.space.vectors()
    assert sorted(held.ids()) == archive._catalog.passage_ids()
    assert archive.verify() == []
    ids, rows = archive._catalog.vectors(archive._catalog.passage_ids())
    own = dict(zip(ids, rows, strict=True))
    for row in rows[::50]:
        (nearest,) = held.nearest(row, 1)
        assert own[nearest] @ row == pytest.approx(1.0, abs=1e-2)
    left = {int(path.name) for path in (archive.path / "vectors").iterdir()}
    assert left == {part.vectors.generation for part in held._parts}


@at_each(STEPS)
def test_a_crash_while_parts_begin_is_finished_at_the_next_open(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    crash: Moment,
) -> None:
    """The last batch replaces an article of the first part, so that it is opened again."""
    place = tmp_path / "archive"
    with _opened(place) as archive:
        archive.add(_stories(range(6)))
        with crash(monkeypatch):
            archive.add(_stories(range(6, 12)))
            archive.add([*_stories(range(12, 18)), *_stories([3], "early")])
            archive.add(_stories(range(18, 24)))
        archive.close()
    with _opened(place) as archive:
        archive.add(_stories(range(6, 24)))
        _assert_whole(archive)
        assert archive._current.space.vectors().count() == 24
        assert len(archive._current.space.vectors()._parts) > 2


@at_each(
    [
        (Files, "claim", 0),
        (Vectors, "upsert", 0),
        (Parts, "fill", 0),
        (Catalog, "set_settings", 0),
        (Vectors, "drop", 0),
    ]
)
def test_a_crash_while_a_lost_part_is_filled_anew_is_made_good(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    crash: Moment,
) -> None:
    place = tmp_path / "archive"
    with _opened(place) as archive:
        for first in range(0, 24, 6):
            archive.add(_stories(range(first, first + 6)))
        lost = archive._current.space.vectors()._parts[1].vectors.generation
    (place / "vectors" / str(lost) / "chroma.sqlite3").write_bytes(b"")
    with _opened(place) as archive:
        with crash(monkeypatch):
            archive._current.space.vectors().keep_open()
        archive.close()
    with _opened(place) as archive:
        archive._current.space.vectors().keep_open()
        _assert_whole(archive)


ADDING = """
import sys
from index import Archive, Article, parts, vectors

parts.MOST, vectors.MOST_PASSAGES, vectors.SETTLED = 60, 0, 50
with Archive.open(sys.argv[1]) as archive:
    for first in range(archive.status().articles, {count}, 20):
        archive.add(
            Article(url=f"https://example.org/{{n}}", title=f"Report {{n}}", text=f"Ferry {{n}}.")
            for n in range(first, first + 20)
        )
        print(first + 20, flush=True)
"""


def test_a_killed_add_of_many_parts_goes_on_at_the_next_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts, "MOST", 60)
    chance = random.Random(SEED)
    place = tmp_path / "archive"
    for _ in range(4):
        acknowledged = _killed_add(place, batches=chance.randint(2, 6))
        with Archive.open(place) as archive:
            _assert_whole(archive)
            assert archive.status().articles >= acknowledged
    with Archive.open(place) as archive:
        assert len(archive._current.space.vectors()._parts) > 1


def _killed_add(place: Path, batches: int) -> int:
    """Add so many batches and a little more, then kill; how many articles are acknowledged."""
    process = subprocess.Popen(
        [sys.executable, "-c", ADDING.format(count=ARTICLES), str(place)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    lines = [process.stdout.readline() for _ in range(batches)]
    time.sleep(0.05 * batches)
    process.send_signal(signal.SIGKILL)
    lines += process.stdout.read().splitlines()
    process.stdout.close()
    process.wait()
    return int(lines[-1])
