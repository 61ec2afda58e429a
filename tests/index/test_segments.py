"""Small segments of the lexical index, put together."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from index import Archive, Article, filling, indexing, lexical
from index.errors import StorageFailed
from index.filling import gather
from index.lexical import Lexical
from index.lexical_documents import LexicalDocument
from index.scope import Bounds


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """What few articles do here, thousands do elsewhere."""
    monkeypatch.setattr(lexical, "MOST_SMALL", 10)


def _documents(keys: range) -> list[LexicalDocument]:
    return [
        LexicalDocument(key, f"Ferry {key}", "Sample Post", f"It was late {key} times.", None, None)
        for key in keys
    ]


def _index(path: Path, sizes: list[int]) -> Lexical:
    """An index with a segment of each size, in order."""
    index = Lexical(path / "lexical")
    first = 1
    for size in sizes:
        index.add(_documents(range(first, first + size)))
        index.commit()
        first += size
    return index


def _segments(index: Lexical) -> int:
    segments: int = index._index.searcher().num_segments
    return segments


def test_small_segments_are_put_together_and_searches_find_the_same(tmp_path: Path) -> None:
    index = _index(tmp_path, [60, 3, 4, 5, 6])
    index.delete([61])
    index.commit()
    before = index.search(["late", "70"], Bounds(), 100)
    ids = index.scattered()
    assert ids == list(range(62, 79))
    index.put_again([(ids, [_documents(range(62, 70)), _documents(range(70, 79))])])
    assert _segments(index) == 2
    assert index.ids() == [*range(1, 61), *range(62, 79)]
    after = index.search(["late", "70"], Bounds(), 100)
    assert set(after) == set(before)
    assert next(iter(after)) == next(iter(before)) == 70


@pytest.mark.parametrize(
    ("sizes", "why"),
    [
        ([60, 3, 4, 5], "they are few"),
        ([20, 19, 18, 17, 16], "none is small beside the others"),
        ([2, 1, 1, 1, 1], "hardly anything was added"),
    ],
)
def test_segments_are_let_be(tmp_path: Path, sizes: list[int], why: str) -> None:
    index = _index(tmp_path, sizes)
    assert index.scattered() == [], why


def test_what_was_just_added_pays_for_what_is_put_together(tmp_path: Path) -> None:
    """Whoever adds a little to much that is scattered does not put all of it in again."""
    _index(tmp_path, [1_000, 240, 240, 240, 240]).close()
    index = Lexical(tmp_path / "lexical")
    index.add(_documents(range(3_000, 3_105)))
    index.commit()
    assert index.scattered() == []
    index.add(_documents(range(4_000, 4_110)))
    index.commit()
    assert len(index.scattered()) == 960 + 105 + 110


def test_it_is_looked_again_after_more_was_added(tmp_path: Path) -> None:
    index = _index(tmp_path, [60, 3, 4, 5])
    assert index.scattered() == []
    index.add(_documents(range(100, 106)))
    index.commit()
    assert index.scattered() == [], "looked a moment ago"
    index.add(_documents(range(200, 270)))
    index.commit()
    assert len(index.scattered()) == 18


def test_what_fails_on_the_way_leaves_all_as_it_was(tmp_path: Path) -> None:
    index = _index(tmp_path, [60, 3, 4, 5, 6])

    def broken() -> Iterator[list[LexicalDocument]]:
        yield _documents(range(61, 65))
        raise RuntimeError("no further")

    with pytest.raises(RuntimeError, match="no further"):
        index.put_again([(list(range(61, 79)), broken())])
    index.add(_documents(range(100, 101)))
    index.commit()
    assert index.ids() == [*range(1, 79), 100]


def test_parts_before_one_that_fails_stay_put_together(tmp_path: Path) -> None:
    index = _index(tmp_path, [60, 3, 4, 5, 6])

    def parts() -> Iterator[tuple[list[int], list[list[LexicalDocument]]]]:
        yield list(range(61, 70)), [_documents(range(61, 70))]
        raise RuntimeError("no further")

    with pytest.raises(RuntimeError, match="no further"):
        index.put_again(parts())
    index.commit()
    assert index.ids() == list(range(1, 79))


def test_a_commit_that_fails_leaves_nothing_staged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = _index(tmp_path, [60, 3, 4, 5, 6])

    def full() -> None:
        raise OSError("no space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(index, "commit", full)
        with pytest.raises(StorageFailed, match="no space left"):
            index.put_again([(list(range(61, 79)), [_documents(range(61, 79))])])
    index.commit()
    assert (_segments(index), index.ids()) == (5, [*range(1, 79)])


def test_an_archive_in_which_that_fails_has_all_that_was_added(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageFailed("The lexical index failed: no space left on device.")

    monkeypatch.setattr(Lexical, "put_again", full)
    with Archive.open(tmp_path / "archive") as archive:
        archive.add(_story(number) for number in range(60))
        for first in range(60, 90, 6):
            archive.add(_story(number) for number in range(first, first + 6))
        assert archive.status().articles == 90
        assert archive.verify() == []


def test_an_archive_puts_its_small_segments_together_after_much_was_added(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Archive.open(tmp_path / "archive") as archive:
        archive.add(_story(number) for number in range(60))
        monkeypatch.setattr(indexing, "COMMIT_PASSAGES", 1)
        for first in range(60, 90, 6):
            archive.add(_story(number) for number in range(first, first + 6))
        assert _segments(archive._lexical) < 5
        assert archive.verify() == []
        (hit, *_) = archive.search("Which ferry was 77 minutes late?")
        assert hit.article.title == "Ferry 77"


def test_a_passage_that_was_put_together_is_as_the_catalog_has_it(archive: Archive) -> None:
    archive.add(_story(number) for number in range(60))
    for number in range(60, 65):
        archive.add([_story(number)])
    found = archive._lexical
    before = found.search(["ferri", "62"], Bounds(outlets=("sample post",)), 100)
    found._looked = -10
    gather(found, archive._current.space.catalog)
    assert _segments(found) == 2
    after = found.search(["ferri", "62"], Bounds(outlets=("sample post",)), 100)
    assert after == pytest.approx(before)
    assert archive.verify() == []


def _story(number: int) -> Article:
    return Article(
        url=f"https://example.org/{number}",
        title=f"Ferry {number}",
        outlet="Sample Post",
        text=f"The ferry was {number} minutes late.",
    )


def test_what_moves_is_put_together_in_parts_that_memory_can_hold(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All at once took 1.2 GB for a million passages, at the end of adding a large file."""
    moved = list[int]()
    delete = Lexical.delete

    def counting(own: Lexical, ids: Sequence[int]) -> None:
        moved.append(len(ids))
        delete(own, ids)

    archive.add(_story(number) for number in range(60))
    for number in range(60, 65):
        archive.add([_story(number)])
    monkeypatch.setattr(Lexical, "delete", counting)
    monkeypatch.setattr(filling, "PART", 2)
    archive._lexical._looked = -10
    gather(archive._lexical, archive._current.space.catalog)
    assert moved == [2, 2, 1]
    assert archive.verify() == []
