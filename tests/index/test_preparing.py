"""Articles prepared beside the process that stores them: the same archive, and nothing twice."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from index import Archive, Article
from index.adding import open_sources
from index.preparing import Preparation
from index.readers import workers
from tests.index.engines.stories import contents, stories


@pytest.fixture(autouse=True)
def large_and_dear(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read piece by piece, and prepared in other processes from the second partition on."""
    monkeypatch.setattr("index.readers.beside.SMALL_BYTES", 0)
    monkeypatch.setattr(workers, "PATIENCE_SECONDS", 0.0)
    monkeypatch.setattr(workers, "DEAR_SECONDS", 0.0)


def test_the_archive_is_the_same_whether_or_not_its_articles_came_prepared(tmp_path: Path) -> None:
    path = stories(tmp_path / "many.jsonl", 250)
    _, items = open_sources([str(path)])
    with Archive.open(tmp_path / "here") as here, Archive.open(tmp_path / "beside") as beside:
        expected = here.add([item for item in items if isinstance(item, Article)])
        report = beside.add_source(path)
        assert (report.added, report.updated, report.grouped) == (275, 1, 25)
        assert (expected.added, expected.updated, expected.grouped) == (275, 1, 25)
        assert beside.verify() == []
    told, expected_told = contents(tmp_path / "beside"), contents(tmp_path / "here")
    for found in (told, expected_told):
        found["passages"] = [row[:-1] for row in found["passages"]]  # when what replaced it came
        del found["checkpoints"]  # which are kept of files alone
    assert told == expected_told


def test_what_an_archive_has_is_not_prepared_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A dump that grows is added every day: only what it has more is cut up and embedded."""
    monkeypatch.setattr(workers, "PATIENCE_SECONDS", 1e9)  # here, where it is seen
    prepared: list[str] = []
    really = Preparation._prepared

    def watched(preparation: Preparation, some: Sequence[Article]) -> object:
        prepared.extend(one.title for one in some)
        return really(preparation, some)

    monkeypatch.setattr(Preparation, "_prepared", watched)
    with Archive.open(tmp_path / "archive") as archive:
        assert archive.add_source(stories(tmp_path / "day.jsonl", 120)).added == 132
        assert len(prepared) == 133
        prepared.clear()
        assert archive.add_source(stories(tmp_path / "day.jsonl", 123)).added == 4
    assert sorted(set(prepared)) == [f"Ferry crossing {n} of Norvik" for n in (120, 121, 122, 3)]
