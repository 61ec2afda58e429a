"""A run goes on where an earlier one ended, and reads again whatever is not sure."""

import json
import os
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from index import Archive
from index.adding import Progress
from index.readers import Defaults, jsonlines


class Stop(Exception):
    """Ends a run from outside."""


def _write(path: Path, numbers: Sequence[int], *, bad: Sequence[int] = ()) -> Path:
    """JSON lines, as old as a file must be to be known again."""
    lines = ["not JSON" if n in bad else _line(n) for n in numbers]
    path.write_text("\n".join(lines))
    return _aged(path)


def _line(number: int) -> str:
    return json.dumps({"title": f"Ferry {number}", "text": f"Ferry {number} was late."})


def _aged(path: Path) -> Path:
    before = time.time() - 60
    os.utime(path, (before, before))
    return path


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The numbers of the lines that were read, of whatever file."""
    lines: list[int] = []
    record = jsonlines.json_item

    def reading(source: object, line: int, *rest: object) -> object:
        lines.append(line)
        return record(source, line, *rest)  # type: ignore[arg-type]  # as it was called

    monkeypatch.setattr(jsonlines, "json_item", reading)
    return lines


def test_a_file_that_was_taken_in_is_not_read_again(
    tmp_path: Path, archive: Archive, read: list[int]
) -> None:
    path = _write(tmp_path / "a.jsonl", range(5), bad=[3])
    first = archive.add_source(path)
    read.clear()
    again = archive.add_source(path)
    assert read == []
    assert (first.added, again.added, again.unchanged) == (4, 0, 4)
    assert first.rejected == again.rejected
    assert [reject.line for reject in again.rejected] == [4]


def test_a_run_goes_on_in_the_middle_of_a_file(
    tmp_path: Path, archive: Archive, read: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.adding.BATCH_ARTICLES", 10)
    monkeypatch.setattr("index.readers.beside.SMALL_BYTES", 0)
    path = _write(tmp_path / "a.jsonl", range(100), bad=[3, 44])

    def stop(progress: Progress) -> None:
        if progress.articles >= 40:
            raise Stop

    with pytest.raises(Stop):
        archive.add_source(path, on_progress=stop)
    read.clear()
    report = archive.add_source(path)
    assert read == list(range(42, 101))
    assert (report.added, report.unchanged) == (58, 40)
    assert [reject.line for reject in report.rejected] == [4, 45]
    assert archive.status().articles == 98


def test_of_a_folder_only_the_rest_is_read(
    tmp_path: Path, archive: Archive, read: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.adding.BATCH_ARTICLES", 3)
    folder = tmp_path / "folder"
    folder.mkdir()
    for number in range(7):
        _write(folder / f"{number}.jsonl", [2 * number, 2 * number + 1])

    def stop(progress: Progress) -> None:
        if progress.articles >= 6:
            raise Stop

    with pytest.raises(Stop):
        archive.add_source(folder, on_progress=stop)
    read.clear()
    report = archive.add_source(folder)
    # Of the third file everything was taken in, but that it ends there was not seen.
    assert read == [1, 2] * 5
    assert (report.added, report.unchanged) == (8, 6)


@pytest.mark.parametrize("change", ["grown", "shortened", "same size", "touched", "young"])
def test_a_file_that_changed_is_read_again(
    tmp_path: Path, archive: Archive, read: list[int], change: str
) -> None:
    path = _write(tmp_path / "a.jsonl", range(10, 20))
    archive.add_source(path)
    read.clear()
    if change == "grown":
        _write(path, range(10, 25))
    elif change == "shortened":
        _write(path, range(10, 13))
    elif change == "same size":
        _write(path, range(30, 40))
    elif change == "touched":
        os.utime(path)
    else:
        path.write_text(path.read_text())
    report = archive.add_source(path)
    lines = len(path.read_text().splitlines())
    assert read == list(range(1, lines + 1))
    assert report.added + report.unchanged == lines


def test_a_file_that_was_just_written_is_read_again(
    tmp_path: Path, archive: Archive, read: list[int]
) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(_line(1))
    archive.add_source(path)
    archive.add_source(path)
    assert read == [1, 1]


def test_other_options_read_a_file_again(tmp_path: Path, archive: Archive, read: list[int]) -> None:
    path = _write(tmp_path / "a.jsonl", [1])
    archive.add_source(path)
    report = archive.add_source(path, defaults=Defaults(outlet="Sample Post"))
    assert (read, report.updated) == ([1, 1], 1)


def test_an_article_that_was_removed_comes_back_with_its_file(
    tmp_path: Path, archive: Archive
) -> None:
    path = _write(tmp_path / "a.jsonl", [1, 2])
    archive.add_source(path)
    (hit,) = archive.search('"Ferry 1"')
    assert archive.remove(hit.article_id)
    report = archive.add_source(path)
    assert (report.added, report.unchanged) == (1, 1)


def test_a_run_that_fails_to_store_takes_nothing_for_granted(
    tmp_path: Path, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _write(tmp_path / "a.jsonl", range(10))

    def fails(*_: object) -> None:
        raise Stop

    with monkeypatch.context() as patch:
        patch.setattr(type(archive._catalog), "ingest", fails)
        with pytest.raises(Stop):
            archive.add_source(path)
    assert archive.add_source(path).added == 10


def test_a_file_that_the_system_refused_is_read_again(
    tmp_path: Path, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _write(tmp_path / "a.jsonl", range(10))
    _write(tmp_path / "b.jsonl", range(10, 12))
    record = jsonlines.json_item

    def fails(source: object, line: int, *rest: object) -> object:
        if line == 6:
            raise OSError(5, "Input/output error")
        return record(source, line, *rest)  # type: ignore[arg-type]  # as it was called

    with monkeypatch.context() as patch:
        patch.setattr(jsonlines, "json_item", fails)
        first = archive.add_source(path, tmp_path / "b.jsonl")
    assert (first.added, len(first.rejected)) == (7, 1)
    again = archive.add_source(path, tmp_path / "b.jsonl")
    assert (again.added, again.unchanged, again.rejected) == (5, 7, ())


def test_countless_rejects_are_counted_and_the_first_listed(
    tmp_path: Path, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.adding.MOST_LISTED", 5)
    path = _write(tmp_path / "a.jsonl", range(300), bad=range(1, 300))
    first = archive.add_source(path)
    assert (first.added, len(first.rejected), first.more_rejected) == (1, 5, 294)
    again = archive.add_source(path)
    assert (again.unchanged, len(again.rejected), again.more_rejected) == (1, 100, 199)
