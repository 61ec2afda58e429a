"""Work in other processes: in order, few things at once, and nothing left behind."""

import json
import math
import operator
import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from index.errors import StorageFailed
from index.readers import Source, Workers, read_all, workers
from index.readers.base import Defaults, Rejected
from index.readers.elsewhere import Elsewhere


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """From the second call on, work goes to other processes."""
    monkeypatch.setattr(workers, "PATIENCE_SECONDS", 0.0)
    monkeypatch.setattr(workers, "DEAR_SECONDS", 0.0)


def test_what_is_made_comes_in_order() -> None:
    with closing(Workers(2)) as pool:
        assert list(pool.in_order(operator.neg, range(50))) == [-n for n in range(50)]


def test_few_things_are_under_way_at_once() -> None:
    taken = []

    def things() -> Iterator[int]:
        for number in range(100):
            taken.append(number)
            yield number

    with closing(Workers(2)) as pool:
        made = pool.in_order(operator.neg, things())
        for _ in range(10):
            next(made)
        assert len(taken) <= 10 + 2 * 2 + 1


def test_other_processes_work_and_end() -> None:
    pool = Workers(2)
    # Each writes down who it is.
    names = [f"/proc/self/stat#{n}".partition("#")[0] for n in range(20)]
    pids = {int(text.split()[0]) for text in pool.in_order(Path.read_text, map(Path, names))}
    others = pids - {os.getpid()}
    assert 1 <= len(others) <= 2
    pool.close()
    assert not any(Path(f"/proc/{pid}").exists() for pid in others)


def test_what_goes_wrong_comes_out() -> None:
    with closing(Workers(1)) as pool, pytest.raises(ValueError, match="math domain"):
        list(pool.in_order(math.sqrt, [4.0, 9.0, -1.0]))


def test_a_process_that_ends_is_one_clear_sentence() -> None:
    with closing(Workers(1)) as pool:
        made = pool.in_order(eval, ["None", '__import__("os")._exit(3)'])
        assert next(made) is None
        with pytest.raises(StorageFailed, match="run the same again"):
            next(made)


def test_what_a_library_prints_does_no_harm() -> None:
    with closing(Workers(1)) as pool:
        assert list(pool.in_order(print, ["a", "b", "c"])) == [None] * 3


def test_cheap_work_stays_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "DEAR_SECONDS", 1.0)
    with closing(Workers(2)) as pool:
        assert list(pool.in_order(operator.neg, range(500))) == [-n for n in range(500)]
        assert pool._processes == []


def test_a_folder_of_pages_is_read_elsewhere_and_in_order(tmp_path: Path) -> None:
    for number in range(12):
        text = f"<p>The ferry {number} from Norvik was late again, officials said on Monday.</p>"
        page = f"<html><head><title>Ferry {number}</title></head><body>{text * 3}</body></html>"
        (tmp_path / f"{number:02d}.html").write_text(page)
    (tmp_path / "99.jsonl").write_text(json.dumps({"title": "Last", "text": "The end."}))
    (tmp_path / "98.jsonl").write_text("not JSON")
    sources = [Source(path) for path in sorted(tmp_path.glob("*.*"))]
    with closing(Workers(2)) as pool:
        items = list(read_all(sources, Elsewhere(pool), format=None, defaults=Defaults()))
        assert pool._processes
    told = [item.reason if isinstance(item, Rejected) else item.title for item in items]
    assert told[:12] == [f"Ferry {number}" for number in range(12)]
    assert told[13:] == ["Last"]
    assert all(source.is_done and source.records == 1 for source in sources)


def test_a_run_goes_on_although_its_reader_skips_elsewhere(
    tmp_path: Path,
) -> None:
    """What is skipped is skipped once, wherever a file is read."""
    path = tmp_path / "many.jsonl"
    lines = [json.dumps({"title": f"Ferry {n}", "text": f"{n} late."}) for n in range(10)]
    path.write_text("\n".join(lines))
    source = Source(path)
    source.skipping = source.records = 4
    with closing(Workers(1)) as pool:
        first = Source(_empty(tmp_path))
        items = list(read_all([first, source], Elsewhere(pool), format=None, defaults=Defaults()))
    assert [item.title for item in items[1:]] == [f"Ferry {n}" for n in range(4, 10)]  # type: ignore[union-attr]
    assert source.records == 10


def _empty(folder: Path) -> Path:
    path = folder / "empty.txt"
    path.write_text("")
    return path
