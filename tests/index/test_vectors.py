"""Chroma as we use it: upserts let searches in, damage is noticed."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from index import vectors as module
from index.errors import StorageFailed
from index.homes import HNSW, Files, _write_every
from index.vectors import BATCH, BATCH_BESIDE, Vectors


@pytest.fixture
def vectors(tmp_path: Path) -> Iterator[Vectors]:
    opened = Vectors(Files(tmp_path / "vectors"), 1)
    yield opened
    opened.close()


@pytest.fixture
def upserts(vectors: Vectors, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The rows of each upsert that reaches Chroma."""
    seen: list[int] = []
    upsert = vectors._collection.upsert

    def record(*, ids: list[str], embeddings: object) -> None:
        seen.append(len(ids))
        upsert(ids=ids, embeddings=embeddings)  # type: ignore[arg-type]

    monkeypatch.setattr(vectors._collection, "upsert", record)
    return seen


def _units(count: int) -> "np.ndarray[tuple[int, int], np.dtype[np.float32]]":
    drawn = np.random.default_rng(7).standard_normal((count, 16)).astype(np.float32)
    return drawn / np.linalg.norm(drawn, axis=1, keepdims=True)


def test_upserts_are_large_alone_and_small_beside_searches(
    vectors: Vectors, upserts: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = _units(BATCH + 100)
    vectors.upsert(range(len(rows)), rows)
    assert upserts == [BATCH, 100]
    assert vectors.nearest(rows[3], 1) == [3]
    upserts.clear()
    vectors.upsert(range(1_200), rows[:1_200])
    assert upserts == [BATCH_BESIDE, BATCH_BESIDE, 200]
    monkeypatch.setattr(module, "SEARCHED_LATELY", 0.0)
    upserts.clear()
    vectors.upsert(range(1_200), rows[:1_200])
    assert upserts == [1_200]


def test_rows_are_added_replaced_and_deleted(vectors: Vectors) -> None:
    rows = _units(4)
    vectors.upsert([7, 8, 9], rows[:3])
    vectors.upsert([8], rows[3:])
    assert vectors.nearest(rows[3], 1) == [8]
    vectors.delete([7, 5])
    assert vectors.ids() == {8, 9}
    assert vectors.holds(2, 2)
    assert not vectors.holds(3, 9)


def test_no_rows_are_no_work(vectors: Vectors, upserts: list[int]) -> None:
    vectors.upsert([], np.zeros((0, 0), dtype=np.float32))
    vectors.delete([])
    assert (upserts, vectors.count()) == ([], 0)


def test_a_refusal_of_chroma_is_one_of_our_errors(vectors: Vectors) -> None:
    vectors.upsert([1], _units(1))
    with pytest.raises(StorageFailed, match="newsdesk verify --repair"):
        vectors.upsert([2], np.ones((1, 3), dtype=np.float32))


def test_an_empty_index_is_sound(vectors: Vectors) -> None:
    vectors.probe()
    assert vectors.holds(0, 0)


def test_a_probe_does_not_begin_with_what_stops_all_threads(
    vectors: Vectors, monkeypatch: pytest.MonkeyPatch
) -> None:
    vectors.upsert([7], _units(1))
    asked: list[str] = []
    for name in ("count", "peek", "query"):
        call = getattr(vectors._collection, name)

        def noted(*given: object, _name: str = name, _call: Any = call, **named: object) -> object:
            asked.append(_name)
            return _call(*given, **named)

        monkeypatch.setattr(vectors._collection, name, noted)
    vectors.probe()
    assert asked[0] != "count" and set(asked) == {"count", "peek", "query"}


def _is_settled(folder: Path) -> bool:
    """Whether there is an index file."""
    return any(folder.rglob("index_metadata.pickle"))


def test_much_that_was_written_is_settled_when_an_archive_is_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_PASSAGES", 50)
    monkeypatch.setattr(module, "SETTLED", 100)
    home, rows = Files(tmp_path / "vectors"), _units(150)
    vectors = Vectors(home, 1)
    vectors.upsert(range(99), rows[:99])
    vectors.settle()
    assert not _is_settled(tmp_path)
    vectors.upsert(range(99, 150), rows[99:])
    vectors.settle()
    assert _is_settled(tmp_path)
    assert vectors.count() == 150 and vectors.nearest(rows[120], 1) == [120]
    assert _threshold_of(vectors) == HNSW["sync_threshold"]
    vectors.close()


def test_a_small_archive_is_not_settled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SETTLED", 100)
    vectors = Vectors(Files(tmp_path / "vectors"), 1)
    vectors.upsert(range(150), _units(150))
    vectors.settle()
    vectors.close()
    assert not _is_settled(tmp_path)


def test_who_was_killed_while_settling_writes_as_ever_afterwards(tmp_path: Path) -> None:
    vectors = Vectors(Files(tmp_path / "vectors"), 1)
    vectors.upsert(range(50), _units(50))
    _write_every(vectors._collection, 2)
    vectors.close()
    assert _threshold_of(vectors) == HNSW["sync_threshold"]
    assert vectors.count() == 50
    vectors.close()


def _threshold_of(vectors: Vectors) -> int:
    found: int = vectors._collection.configuration_json["hnsw"]["sync_threshold"]
    return found


def test_a_client_that_was_just_closed_may_still_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from chromadb.api.models.Collection import Collection
    from chromadb.errors import InternalError

    refusals = ["database is locked"] * 2
    modify = Collection.modify

    def refuse(self: Collection, *args: Any, **kwargs: Any) -> None:
        if refusals:
            raise InternalError(f"(code: 5) {refusals.pop()}")
        modify(self, *args, **kwargs)

    monkeypatch.setattr(Collection, "modify", refuse)
    vectors = Vectors(Files(tmp_path), 1)
    vectors.upsert(list(range(8)), _units(8))
    vectors.close()
    vectors.home.settle(1)
    refusals = ["disk I/O error"]
    with pytest.raises(StorageFailed, match="disk I/O error"):
        vectors.home.settle(1)
