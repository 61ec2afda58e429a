"""Crashes between any two stores, and damaged or lost stores, are mended at the next open."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from index import Archive, Article, versioning
from index.catalog import Catalog
from index.embeddings import HashEmbeddings
from index.errors import NewsdeskError, StorageFailed
from index.lexical import Lexical
from index.lexical_documents import LexicalDocument
from index.vectors import Vectors
from tests.fault.crashing import Crash, Moment, at_each

Make = Callable[..., Article]
pytestmark = pytest.mark.fault

STEPS = [
    (Catalog, "save_embeddings"),
    (Vectors, "upsert"),
    (Vectors, "delete"),
    (Lexical, "delete"),
    (Lexical, "add"),
    (Lexical, "commit"),
    (Catalog, "mark_indexed"),
]


@at_each(STEPS)
def test_a_crash_at_any_step_is_finished_at_the_next_open(
    tmp_path: Path,
    article: Make,
    monkeypatch: pytest.MonkeyPatch,
    crash: Moment,
) -> None:
    """The batch adds one article and replaces another, so that every step has work."""
    first = article("The ferry carried zebras.", url="https://example.org/1")
    changed = article("The ferry carried llamas.", url="https://example.org/1")
    with Archive.open(tmp_path / "archive") as archive:
        archive.add([first])
        with crash(monkeypatch):
            archive.add([changed, article("A tram burned.", url="https://example.org/2")])
        archive.close()
    with Archive.open(tmp_path / "archive") as archive:
        assert archive.verify() == []
        assert archive.status().articles == 2
        found = [hit.text for hit in archive.search("zebras llamas")]
        assert found[0] == changed.text
        assert first.text not in found
        assert archive.search("tram")[0].text == "A tram burned."


def test_a_failed_batch_is_made_good_by_the_next_one(
    archive: Archive, article: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk, say: the process lives on, and nothing is indexed twice."""

    def full(*_: object) -> None:
        raise StorageFailed("The disk is full: make room.")

    with monkeypatch.context() as patch:
        patch.setattr(Catalog, "mark_indexed", full)
        with pytest.raises(StorageFailed):
            archive.add([article("The ferry sank.", url="https://example.org/1")])
    archive.add([article("A tram burned.", url="https://example.org/2")])
    assert archive.verify() == []
    assert archive.status().pending == 0


class Interrupting:
    """A value that is interrupted by Ctrl-C while SQLite takes it in."""

    def __conform__(self, _: object) -> object:
        raise KeyboardInterrupt


def test_an_interrupted_statement_does_not_lock_the_catalog(
    archive: Archive, article: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(versioning, "spans_of", lambda _article, _language: [(0, Interrupting())])
        with pytest.raises(KeyboardInterrupt) as interrupted:
            archive.add([article("The ferry sank.")])
    archive.add([article("A tram burned.")])
    assert interrupted.traceback  # which holds on to the statement
    assert archive.status().articles == 1
    assert archive.verify() == []


@pytest.mark.parametrize(
    "harm",
    [
        lambda place: shutil.rmtree(place / "lexical"),
        lambda place: shutil.rmtree(place / "vectors"),
        lambda place: (place / "lexical" / "meta.json").write_text("{"),
        lambda place: _overwrite(place / "vectors", "chroma.sqlite3"),
        lambda place: _overwrite(place / "vectors", "index_metadata.pickle"),
    ],
    ids=["no lexical", "no vectors", "broken lexical", "broken chroma", "truncated chroma index"],
)
def test_a_lost_or_damaged_index_is_rebuilt_without_embedding_again(
    tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    place = tmp_path / "archive"
    embedder = HashEmbeddings()
    stories = [
        Article(url=f"https://example.org/{n}", title=f"Ferry {n}", text=f"Ferry {n} was late.")
        for n in range(50)
    ]
    with Archive.open(place, embedding=embedder) as archive:
        archive.add(stories)
    harm(place)
    embedder.seen.clear()
    with Archive.open(place, embedding=embedder) as archive:
        assert archive.verify() == []
        assert embedder.seen == []
        assert archive.search("Ferry 7", limit=1)


def test_a_kill_while_the_lexical_index_is_made_anew_is_made_good(
    archive: Archive, article: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its first batch was committed, so that the index opens and holds too little."""
    archive.add([article("One."), article("Two.")])
    archive.close()
    shutil.rmtree(archive.path / "lexical")
    add = Lexical.add

    def half(self: Lexical, documents: list[object]) -> None:
        add(self, documents[:1])  # type: ignore[arg-type]
        self.commit()
        raise Crash

    with monkeypatch.context() as patch:
        patch.setattr(Lexical, "add", half)
        with pytest.raises(Crash):
            Archive.open(archive.path)
    with Archive.open(archive.path) as again:
        assert again.verify() == []
        assert again.search("two")[0].text == "Two."


def test_a_broken_catalog_is_one_clear_sentence(tmp_path: Path, article: Make) -> None:
    place = tmp_path / "archive"
    with Archive.open(place) as archive:
        archive.add([article()])
    for journal in place.glob("catalog.sqlite3-*"):
        journal.unlink()
    (place / "catalog.sqlite3").write_bytes(b"not a database" * 100)
    with pytest.raises(NewsdeskError, match="newsdesk verify"):
        Archive.open(place)


def test_verify_finds_and_repairs_what_an_index_lost(archive: Archive, article: Make) -> None:
    archive.add([article("One."), article("Two.")])
    key = min(archive._lexical.ids())
    archive._lexical.delete([key])
    archive._lexical.commit()
    assert [(problem.where, problem.detail) for problem in archive.verify()] == [
        ("lexical", "1 passages are missing")
    ]
    assert archive.verify(repair=True) == []
    assert archive.verify() == []


def test_verify_finds_and_repairs_what_is_indexed_twice(archive: Archive, article: Make) -> None:
    archive.add([article("One.")])
    rows = archive._catalog.passages(archive._catalog.passage_ids())
    twin = LexicalDocument(rows[0].id, "A ferry", None, "One.", None, None)
    archive._lexical.add([twin])
    archive._lexical.commit()
    assert [(problem.where, problem.detail) for problem in archive.verify()] == [
        ("lexical", "1 passages are held twice")
    ]
    assert archive.verify(repair=True) == []


def _overwrite(folder: Path, name: str) -> None:
    """Chroma's index file appears only with many rows; where it is absent, all its files go bad."""
    found = list(folder.rglob(name)) or list(folder.rglob("*.*"))
    for file in found:
        file.write_bytes(b"")
