"""An index of several parts is one index: for searches, deletions, rebuilds and the next open."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from index import Archive, Article, exact, parts, writer
from index.catalog import Catalog
from index.embeddings import HashEmbeddings
from index.errors import StorageFailed
from index.homes import Files
from index.parts import Parts, generation
from index.vectors import Vectors

MOST = 30
AT_ONCE = 20
STORIES = 130
FIRSTS = [0, 41, 81, 121]
"""Where the parts of so many stories begin."""


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "MOST", MOST)
    monkeypatch.setattr(parts, "AT_ONCE", AT_ONCE)
    monkeypatch.setattr(writer, "BATCH_ARTICLES", AT_ONCE)
    monkeypatch.setattr(exact, "MOST_PASSAGES", 0)


@pytest.fixture
def grown(tmp_path: Path) -> Iterator[Archive]:
    """Passages 1 to 130 of one article each, in four parts."""
    with Archive.open(tmp_path / "archive", embedding=HashEmbeddings()) as archive:
        _add(archive, 0, STORIES)
        yield archive


def _add(archive: Archive, first: int, last: int, word: str = "late") -> None:
    for start in range(first, last, AT_ONCE):
        archive.add(
            Article(
                url=f"https://example.org/{number}",
                title=f"Report {number}",
                text=f"Ferry {number * 7919 % 1009} to pier {number % 13} was {word}.",
            )
            for number in range(start, min(start + AT_ONCE, last))
        )


def _parts(archive: Archive) -> Parts:
    return archive._current.space.vectors()


def _firsts(archive: Archive) -> list[int]:
    return [part.first for part in _parts(archive)._parts]


def _sizes(archive: Archive) -> list[int]:
    return [len(part.vectors.ids()) for part in _parts(archive)._parts]


def _taken(archive: Archive) -> set[int]:
    """The generations of which there are files."""
    return {int(path.name) for path in (archive.path / "vectors").iterdir()}


def _open(archive: Archive) -> list[bool]:
    return ["_client" in vars(part.vectors) for part in _parts(archive)._parts]


def _assert_nearest(archive: Archive) -> None:
    """What a search of all parts finds is what a look at every vector finds.

    But for one, which Chroma's graph misses now and then; built by one thread it does so too.
    """
    ids, matrix = archive._catalog.vectors(archive._catalog.passage_ids())
    for question in ("ferry 42 to pier 7", "pier 3 was late", "report"):
        vector = HashEmbeddings().embed_query(question)
        likeness = dict(zip(ids, (matrix @ vector).tolist(), strict=True))
        found = [likeness[key] for key in _parts(archive).nearest(vector, 12)]
        best = sorted(likeness.values(), reverse=True)[:13]
        for one, most, least in zip(found, best, best[1:], strict=False):
            assert least - 2e-3 <= one <= most + 2e-3
        assert len(found) == 12


def test_a_full_part_is_followed_by_the_next_one(grown: Archive) -> None:
    assert _firsts(grown) == FIRSTS
    assert _sizes(grown) == [40, 40, 40, 10]
    assert _parts(grown).count() == STORIES
    assert sorted(_parts(grown).ids()) == list(range(1, STORIES + 1))
    assert generation(grown._catalog) == "1 2:41 3:81 4:121"
    assert grown.verify() == []


def test_a_search_finds_the_nearest_of_all_parts(grown: Archive) -> None:
    _assert_nearest(grown)
    assert grown.search("ferry 42", limit=3)


def test_only_the_last_part_is_open_until_something_is_searched(grown: Archive) -> None:
    assert _open(grown) == [False, False, False, True]
    _assert_nearest(grown)
    assert _open(grown) == [True] * 4
    _add(grown, STORIES, STORIES + 2 * AT_ONCE)
    assert _open(grown) == [True] * 5
    _assert_nearest(grown)


def test_a_part_is_opened_for_a_deletion_and_let_go_again(grown: Archive) -> None:
    _add(grown, 35, 45, "early")
    assert _firsts(grown) == FIRSTS
    assert _open(grown) == [False, False, False, True]
    assert sorted(_parts(grown).ids()) == [*range(1, 36), *range(46, STORIES + 11)]
    assert grown.verify() == []
    grown.remove("https://example.org/3")
    assert 4 not in _parts(grown).ids()
    _assert_nearest(grown)


def test_parts_are_found_again(grown: Archive) -> None:
    grown.close()
    with Archive.open(grown.path, embedding=HashEmbeddings()) as again:
        assert _open(again) == [False] * 4
        _add(again, STORIES, STORIES + 5)
        assert _open(again) == [False, False, False, True]
        assert _firsts(again) == FIRSTS
        _assert_nearest(again)
        assert again.verify() == []


def test_an_index_that_is_larger_than_a_part_goes_on_in_a_second_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts, "MOST", 1_000)
    with Archive.open(tmp_path / "archive", embedding=HashEmbeddings()) as archive:
        _add(archive, 0, 90)
        assert generation(archive._catalog) == "1"
    monkeypatch.setattr(parts, "MOST", MOST)
    with Archive.open(tmp_path / "archive", embedding=HashEmbeddings()) as archive:
        _add(archive, 90, 100)
        assert generation(archive._catalog) == "1 2:91"
        _assert_nearest(archive)
        assert archive.verify() == []


@pytest.mark.parametrize("lost", [0, 1, 3])
def test_a_lost_part_is_filled_anew_and_the_others_stay(grown: Archive, lost: int) -> None:
    grown.close()
    before = [part.vectors.generation for part in _parts(grown)._parts]
    (grown.path / "vectors" / str(before[lost]) / "chroma.sqlite3").write_bytes(b"")
    embedder = HashEmbeddings()
    with Archive.open(grown.path, embedding=embedder) as again:
        _assert_nearest(again)
        assert again.verify() == []
        after = [part.vectors.generation for part in _parts(again)._parts]
        assert set(before) - set(after) == {before[lost]}
        assert _firsts(again) == FIRSTS
    assert embedder.seen == []
    assert _taken(grown) == set(after)


def test_what_is_made_anew_has_parts_of_the_same_size(grown: Archive) -> None:
    """Although the passages of the first articles are the newest ones by now."""
    _add(grown, 0, AT_ONCE, "early")
    grown.rebuild()
    assert grown.verify() == []
    assert _sizes(grown) == [40, 40, 40, 10]
    assert _firsts(grown)[0] == 0 and _firsts(grown)[1] > 41
    grown.rebuild(embedding=HashEmbeddings(32, "longer"))
    assert grown.verify() == []
    assert _sizes(grown) == [40, 40, 40, 10]
    assert _taken(grown) == {part.vectors.generation for part in _parts(grown)._parts}


def test_a_server_keeps_one_index(tmp_path: Path) -> None:
    class Shared(Files):
        is_shared = True

    catalog = Catalog.at(tmp_path)
    vectors = Parts(Shared(tmp_path / "vectors"), catalog)
    rows = np.eye(100, dtype=np.float32)
    for first in range(0, 100, 20):
        vectors.upsert(range(first, first + 20), rows[first : first + 20])
    assert vectors.generation == "1"
    assert vectors.nearest(rows[77], 1) == [77]
    vectors.close()
    catalog.close()


def test_a_number_that_is_taken_meanwhile_is_not_taken_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = Files(tmp_path / "vectors")
    assert home.claim(2) and not home.claim(2)
    monkeypatch.setattr(home, "generations", lambda: [1])
    assert Vectors(home, 1).renewed().generation == 3


def test_a_part_that_cannot_be_settled_is_still_closed(
    grown: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Vectors) -> None:
        raise StorageFailed("The disk is full: make room.")

    monkeypatch.setattr(Vectors, "settle", full)
    with pytest.raises(StorageFailed, match="make room"):
        _parts(grown).delete([3])
    assert _open(grown) == [False, False, False, True]
