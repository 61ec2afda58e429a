"""An engine on a real Ray of this machine: the same archive, whoever prepared its articles."""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from index import Archive
from index.adding import Progress
from index.embeddings import HashEmbeddings
from index.engines import RayEngine, on_ray
from index.errors import EngineFailed
from index.gathering import Wanted
from tests.index.engines.stories import contents, stories, story


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RayEngine]:
    """One Ray with two workers for all tests of this file."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(tmp_path_factory.mktemp("home")))
        with closing(RayEngine(workers=2)) as started:
            yield started


def test_the_archive_is_the_same_as_without(
    tmp_path: Path, engine: RayEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.readers.beside.SMALL_BYTES", 0)
    path = stories(tmp_path / "many.jsonl", 250)
    with Archive.open(tmp_path / "here") as here, Archive.open(tmp_path / "on-ray") as there:
        expected = here.add_source(path)
        report = there.add_source(path, engine=engine)
        assert report.model_copy(update={"seconds": 0.0}) == expected.model_copy(
            update={"seconds": 0.0}
        )
        assert (report.added, report.updated, report.grouped) == (275, 1, 25)
        assert there.verify() == []
        asked = "How many passengers did Ilsa Vane count?"
        ids = [(hit.article_id, hit.start, round(hit.score, 5)) for hit in there.search(asked)]
        assert ids == [
            (hit.article_id, hit.start, round(hit.score, 5)) for hit in here.search(asked)
        ]
    told, expected_told = contents(tmp_path / "on-ray"), contents(tmp_path / "here")
    # What an update replaces says when it came; everything else is equal to the last bit.
    for found in (told, expected_told):
        found["passages"] = [row[:-1] for row in found["passages"]]
    assert told == expected_told


def test_small_files_are_partitions(tmp_path: Path, engine: RayEngine) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(12):
        one = story(number)
        paragraphs = "".join(f"<p>{line}</p>" for line in one["text"].splitlines())
        page = f"<html><head><title>{one['title']}</title></head><body>{paragraphs}</body></html>"
        (folder / f"{number:02d}.html").write_text(page)
    with Archive.open(tmp_path / "here") as here, Archive.open(tmp_path / "on-ray") as there:
        assert here.add_source(folder).added == there.add_source(folder, engine=engine).added == 12
    told, expected = contents(tmp_path / "on-ray"), contents(tmp_path / "here")
    for table in ("passages", "embeddings", "story_keys"):
        assert told[table] == expected[table]


def test_the_model_of_the_user_embeds_here(tmp_path: Path, engine: RayEngine) -> None:
    model = HashEmbeddings()
    with Archive.open(tmp_path / "archive", embedding=model) as archive:
        archive.add_source(stories(tmp_path / "some.jsonl", 20), engine=engine)
        assert archive.verify() == []
        assert archive.search("harbour master")


def test_a_run_goes_on_where_it_was(
    tmp_path: Path, engine: RayEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.adding.BATCH_ARTICLES", 20)
    monkeypatch.setattr("index.readers.beside.SMALL_BYTES", 0)
    path = stories(tmp_path / "many.jsonl", 400)

    def stop(progress: Progress) -> None:
        if progress.articles >= 60:
            raise InterruptedError

    with Archive.open(tmp_path / "archive") as archive:
        with pytest.raises(InterruptedError):
            archive.add_source(path, engine=engine, on_progress=stop)
        # What Ray was at beyond that is not taken for safe.
        assert archive.status().articles == 60
        report = archive.add_source(path, engine=engine)
        assert (report.added, report.updated, report.unchanged) == (380, 1, 60)
        assert len(report.rejected) == 1
        assert archive.verify() == []


def test_a_part_of_a_file_is_taken(tmp_path: Path, engine: RayEngine) -> None:
    path = stories(tmp_path / "many.jsonl", 100)
    with Archive.open(tmp_path / "archive") as archive:
        report = archive.add_source(path, engine=engine, wanted=Wanted(limit=30))
        assert report.added == 30
        report = archive.add_source(path, engine=engine, wanted=Wanted.within("2025-03-28"))
        assert (report.added, report.unchanged) == (2, 1)


def test_what_a_function_raises_comes_out_as_it_was(engine: RayEngine) -> None:
    with pytest.raises(ZeroDivisionError, match="division by zero"):
        list(engine.in_order(_inverse, [4.0, 0.0]))
    assert list(engine.in_order(_inverse, range(1, 40))) == [1 / n for n in range(1, 40)]


def test_a_worker_that_dies_is_replaced(tmp_path: Path, engine: RayEngine) -> None:
    first = tmp_path / "died"
    assert list(engine.in_order(_dying_once, [str(first)] * 3)) == ["lived"] * 3
    assert first.exists()


def test_workers_that_always_die_end_it_with_a_sentence(engine: RayEngine) -> None:
    with pytest.raises(EngineFailed, match="run the same again"):
        list(engine.in_order(_dying, [0]))


def test_what_a_killed_process_has_left_is_swept(tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tempfile, "tempdir", str(tmp_path))
        gone = subprocess.Popen([sys.executable, "-c", ""])
        gone.wait()
        names = [f"newsdesk-ray-{gone.pid}-abc", f"newsdesk-ray-{os.getpid()}-abc", "newsdesk-ray"]
        for name in names:
            (tmp_path / name).mkdir()
        on_ray._sweep()
    assert sorted(path.name for path in tmp_path.glob("newsdesk*")) == sorted(names[1:])


def test_other_versions_among_the_workers_are_refused() -> None:
    with pytest.raises(EngineFailed, match=r"not 0\.0\.0: install the same"):
        on_ray._called("0.0.0", str, None)


def test_without_ray_its_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(EngineFailed, match=r"pip install -e '\.\[ray\]'"):
        RayEngine()


def _inverse(number: float) -> float:
    return 1 / number


def _dying_once(path: str) -> str:
    try:
        with open(path, "x"):
            os.kill(os.getpid(), signal.SIGKILL)
    except FileExistsError:
        pass
    return "lived"


def _dying(_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)
