"""A small archive's vectors in memory: always those of now, and nobody's once it is large."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from index import Archive, Article, exact
from index.embeddings import HashEmbeddings
from index.exact import Exact

QUESTION = "Which ferry was late at the north pier?"


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "archive", embedding=HashEmbeddings()) as archive:
        archive.add([_report(number) for number in range(8)])
        yield archive


def test_what_came_changed_and_went_is_seen_at_once(archive: Archive) -> None:
    held = Exact(archive._catalog)
    assert set(_nearest(held)) == set(archive._catalog.passage_ids())
    archive.add([_report(8)])
    assert set(_nearest(held)) == set(archive._catalog.passage_ids())
    archive.add([_report(3, "The ferry of the north pier was late and went back.")])
    assert set(_nearest(held)) >= set(archive._catalog.passage_ids())
    gone = archive._catalog.passages_of([1])[0].id
    assert gone in _nearest(held)
    archive.remove("https://example.org/0")
    found = set(_nearest(held))
    assert gone not in found
    assert found >= set(archive._catalog.passage_ids())


def test_the_nearest_come_first_and_no_more_than_asked_for(archive: Archive) -> None:
    held = Exact(archive._catalog)
    question = HashEmbeddings().embed_query(QUESTION)
    ids, matrix = archive._catalog.every_vector()
    likeness = dict(zip(ids, (matrix @ question).tolist(), strict=True))
    found = held.nearest(question, 3)
    assert found == sorted(ids, key=lambda key: (-likeness[key], key))[:3]


def test_a_large_archive_is_left_to_others_without_counting_it(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = len(archive._catalog.passage_ids())
    assert archive._catalog.extent(most=count) is not None
    assert archive._catalog.extent(most=count - 1) is None
    monkeypatch.setattr(exact, "MOST_PASSAGES", count - 1)
    held = Exact(archive._catalog)
    assert held.nearest(HashEmbeddings().embed_query(QUESTION), 3) is None
    archive.remove("https://example.org/0")
    assert held.nearest(HashEmbeddings().embed_query(QUESTION), 3) is None


def test_an_empty_archive_has_no_neighbours(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "empty", embedding=HashEmbeddings()) as archive:
        assert Exact(archive._catalog).nearest(HashEmbeddings().embed_query(QUESTION), 3) == []


def _nearest(held: Exact) -> list[int]:
    found = held.nearest(HashEmbeddings().embed_query(QUESTION), 100)
    assert found is not None
    return found


def _report(number: int, text: str = "") -> Article:
    return Article(
        title=f"Report {number}",
        text=text or f"Ferry {number} was late at pier {number * 7} on trip {number * 31}.",
        url=f"https://example.org/{number}",
        outlet="Sample Post",
    )
