"""Crashes while versions are replaced, retracted or removed: what stood is found as of then."""

import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from index import Archive, Article, Scope, migration, readdressing, recomputing
from index.catalog import Catalog
from index.embeddings import StaticEmbeddings
from index.lexical import Lexical
from index.migrations import upgrading
from index.vectors import Vectors
from tests.fault.crashing import Moment, at_each
from tests.index.test_migration import back_to_format_2

Make = Callable[..., Article]
pytestmark = pytest.mark.fault

ROOT = Path(__file__).parents[2]
URL = "https://example.org/ferry"
THEN = Scope(as_of="2024-01-02")
SEED = 20251126

STEPS = [
    (StaticEmbeddings, "embed_passages", 0),
    (Catalog, "save_embeddings", 0),
    (Vectors, "upsert", 0),
    (Vectors, "delete", 0),
    (Lexical, "delete", 0),
    (Lexical, "delete", 1),
    (Lexical, "add", 0),
    (Lexical, "add", 1),
    (Lexical, "commit", 0),
    (Lexical, "commit", 1),
    (Catalog, "mark_indexed", 0),
]
"""What the replacing of a version calls, and how many times it has done so before the crash."""

FORMAT_STEPS = [
    (upgrading, "upgrade"),
    (recomputing, "cut_up"),
    (readdressing, "_rename"),
    (readdressing, "tell_changes"),
    (migration, "recompute"),
    (migration, "_note"),
]


def _texts(archive: Archive, scope: Scope | None) -> list[str]:
    return [hit.text for hit in archive.search("zebras llamas", scope)]


@at_each(STEPS)
def test_a_crash_while_a_version_is_replaced_is_made_good(
    tmp_path: Path,
    article: Make,
    monkeypatch: pytest.MonkeyPatch,
    crash: Moment,
) -> None:
    zebras = article("The ferry carried zebras.", url=URL, published="2024-01-01")
    llamas = article("The ferry carried llamas.", url=URL, published="2024-01-01")
    with Archive.open(tmp_path / "archive") as archive:
        archive.add([zebras])
        with crash(monkeypatch):
            archive.add([llamas])
    with Archive.open(tmp_path / "archive") as archive:
        assert archive.verify() == []
        assert _texts(archive, None) == [llamas.text]
        assert _texts(archive, THEN) == [zebras.text]
        assert [hit.text for hit in archive.replaced("zebras")] == [zebras.text]


@at_each(
    [
        (StaticEmbeddings, "embed_passages", 0),
        (Catalog, "save_embeddings", 0),
        (Vectors, "delete", 0),
        (Lexical, "delete", 1),
        (Lexical, "add", 0),
        (Lexical, "commit", 0),
        (Lexical, "commit", 1),
        (Catalog, "mark_indexed", 0),
    ]
)
def test_a_crash_while_an_older_version_takes_its_place_is_made_good(
    tmp_path: Path,
    article: Make,
    monkeypatch: pytest.MonkeyPatch,
    crash: Moment,
) -> None:
    first, late, last = (
        article(f"The ferry carried {beast}.", url=URL, published="2024-01-01", updated=day)
        for beast, day in (("zebras", None), ("llamas", "2024-01-02"), ("camels", "2024-01-09"))
    )
    with Archive.open(tmp_path / "archive") as archive:
        archive.add([first])
        archive.add([last])
        with crash(monkeypatch):
            archive.add([late])
    with Archive.open(tmp_path / "archive") as archive:
        assert archive.verify() == []
        assert [one.text for one in archive.versions(URL)] == [first.text, late.text, last.text]
        for day, told in (("01-01", first), ("01-02", late), ("01-08", late), ("01-09", last)):
            assert _texts(archive, Scope(as_of=f"2024-{day}")) == [told.text]


@at_each(
    [
        (Vectors, "delete", 0),
        (Lexical, "delete", 0),
        (Lexical, "delete", 1),
        (Lexical, "commit", 0),
        (Lexical, "commit", 1),
        (Catalog, "mark_indexed", 0),
    ]
)
def test_a_crash_while_an_article_is_removed_leaves_none_of_its_versions(
    tmp_path: Path,
    article: Make,
    monkeypatch: pytest.MonkeyPatch,
    crash: Moment,
) -> None:
    with Archive.open(tmp_path / "archive") as archive:
        for beast in ("zebras", "llamas"):
            for url in (URL, f"{URL}/2"):
                text = f"The ferry carried {beast}."
                archive.add([article(text, url=url, published="2024-01-01")])
        with crash(monkeypatch):
            archive.remove(URL)
    with Archive.open(tmp_path / "archive") as archive:
        assert archive.verify() == []
        assert len(archive._shelves.past.ids()) == archive.status().replaced == 1
        for hits in (
            archive.search("zebras llamas"),
            archive.search("zebras llamas", THEN),
            archive.replaced("zebras llamas"),
        ):
            assert [hit.url for hit in hits] == [f"{URL}/2"]


@at_each(FORMAT_STEPS)
def test_a_kill_on_the_way_from_format_2_leaves_it_as_it_was(
    tmp_path: Path,
    article: Make,
    monkeypatch: pytest.MonkeyPatch,
    crash: Moment,
) -> None:
    place = tmp_path / "archive"
    with Archive.open(place) as archive:
        for beast in ("zebras", "llamas"):
            text = f"The ferry carried {beast}."
            archive.add([article(text, url=URL, published="2024-01-01")])
    back_to_format_2(place)
    with closing(sqlite3.connect(place / "catalog.sqlite3")) as db:
        was = list(db.iterdump())
        with crash(monkeypatch):
            Archive.open(place)
        assert list(db.iterdump()) == was
    with Archive.open(place) as archive:
        assert archive.verify() == []
        assert _texts(archive, THEN) == ["The ferry carried zebras."]
        assert _texts(archive, None) == ["The ferry carried llamas."]


CHANGING = """
import sys
from index import Archive, Article

def versions():
    for turn in range(1, 6):
        for n in range(400):
            yield Article(
                url=f"https://example.org/{n}",
                title=f"Ferry {n}",
                published="2024-01-01",
                updated=f"2024-01-0{turn}",
                text="\\n".join(f"Ferry {n} was {turn} hours late. " * 25 for _ in range(2)),
                retracted=n % 5 == turn,
            )

with Archive.open(sys.argv[1]) as archive:
    print("adding", flush=True)
    archive.add(versions())
"""


def test_kills_while_articles_change_lose_no_version(tmp_path: Path) -> None:
    """After each kill every article is read, as of any day, as it stood."""
    chance = random.Random(SEED)
    place = tmp_path / "archive"
    for _ in range(6):
        _killed(place, chance.uniform(0.2, 2.0))
        with Archive.open(place) as archive:
            assert archive.verify() == []
            for number in chance.sample(range(400), 4):
                _as_it_stood(archive, number)


def _killed(place: Path, seconds: float) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", CHANGING, str(place)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "adding\n"
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    process.stdout.close()
    process.wait()


def _as_it_stood(archive: Archive, number: int) -> None:
    url = f"https://example.org/{number}"
    stood = {day: archive.article(url, as_of=f"2024-01-0{day}") for day in range(1, 6)}
    for day, version in stood.items():
        hits = archive.search(f'"ferry {number} was"', Scope(as_of=f"2024-01-0{day}"))
        found = {(hit.url, hit.article.version) for hit in hits}
        said = version is not None and not version.retracted
        assert found == ({(url, version.version)} if version and said else set())
