"""The archive as a whole: adding, versions, removal, other processes."""

import os
import random
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from index import Archive, Article, Scope
from index.adding import Progress
from index.embeddings import HashEmbeddings
from index.errors import ArchiveInUse, ArchiveMismatch, ArchiveMissing
from index.stores import Stores
from tests.storing import everywhere

stores = everywhere

Make = Callable[..., Article]
URL = "https://example.org/ferry"


def test_adding_twice_changes_nothing(archive: Archive, article: Make) -> None:
    story = article(url=URL)
    assert archive.add([story]).added == 1
    report = archive.add([story])
    assert (report.added, report.updated, report.unchanged) == (0, 0, 1)
    assert archive.status().passages == 1


def test_a_changed_text_is_a_new_version_and_the_old_one_is_not_found(
    archive: Archive, article: Make
) -> None:
    archive.add([article("The ferry carried zebras.", url=URL)])
    report = archive.add([article("The ferry carried llamas.", url=URL)])
    assert (report.added, report.updated) == (0, 1)
    stored = archive.article(URL)
    assert stored is not None
    assert (stored.version, stored.text) == (2, "The ferry carried llamas.")
    assert [hit.text for hit in archive.search("zebras llamas")] == ["The ferry carried llamas."]
    assert archive.verify() == []


def test_twins_in_one_batch_are_versions_of_one_article(archive: Archive, article: Make) -> None:
    report = archive.add([article("One.", url=URL), article("Two.", url=f"{URL}?utm_source=x")])
    assert (report.added, report.updated) == (1, 1)
    assert archive.status().articles == 1
    assert archive.verify() == []


@pytest.mark.parametrize("seed", range(3))
def test_a_batch_makes_what_its_articles_make_one_by_one(
    archive: Archive, article: Make, tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)
    stories = [
        article(
            f"The ferry carried {chance.randrange(3)} zebras.",
            url=f"{URL}/{chance.randrange(4)}",
            published=datetime(2025, 3, chance.randrange(1, 5), tzinfo=UTC),
            retracted=chance.random() < 0.3,
        )
        for _ in range(12)
    ]
    report = archive.add(stories)
    with Archive.open(tmp_path / "one-by-one") as other:
        reports = [other.add([story]) for story in stories]
        for url in {f"{URL}/{n}" for n in range(4)}:
            assert _told(archive, url) == _told(other, url)
        assert archive.status().passages == other.status().passages
    for outcome in ("added", "updated", "unchanged"):
        assert getattr(report, outcome) == sum(getattr(one, outcome) for one in reports)
    assert archive.verify() == []


def _told(archive: Archive, url: str) -> list[tuple[int, str, bool]]:
    return [(one.version, one.text, one.retracted) for one in archive.versions(url)]


def test_a_removed_article_is_gone_from_everything(archive: Archive, article: Make) -> None:
    archive.add([article("The ferry sank.", url=URL), article("A tram burned.", url=f"{URL}/2")])
    assert archive.remove(URL)
    assert not archive.remove(URL)
    assert archive.article(URL) is None
    assert [hit.text for hit in archive.search("ferry sank tram")] == ["A tram burned."]
    assert archive.verify() == []


def test_an_article_is_found_by_id_and_by_any_spelling_of_its_url(
    archive: Archive, article: Make
) -> None:
    story = article(url=URL)
    archive.add([story])
    assert archive.article(story.id) == archive.article("http://example.org/ferry/#top")


def test_an_undated_article_is_accepted_and_marked(archive: Archive, article: Make) -> None:
    archive.add([article()])
    assert archive.status().undated == 1
    assert archive.search("ferry")
    assert archive.search("ferry", Scope(until="2100-01-01")) == []


def test_status_counts_and_dates(archive: Archive, article: Make) -> None:
    archive.add(
        [
            article("One.", url=URL, published="2024-03-01T10:00:00+04:00"),
            article("Two.", url=f"{URL}/2", outlet="Other", published="2025-01-01"),
        ]
    )
    status = archive.status()
    assert status.oldest == datetime(2024, 3, 1, 6, tzinfo=UTC)
    assert status.newest == datetime(2025, 1, 1, tzinfo=UTC)
    assert status.outlets == ("Other", "Sample Post")
    assert (status.articles, status.passages, status.pending) == (2, 2, 0)


def test_progress_reports_safe_articles(archive: Archive, article: Make) -> None:
    seen: list[Progress] = []
    archive.add((article(f"Story {n}.") for n in range(450)), on_progress=seen.append)
    assert [progress.articles for progress in seen] == [200, 400, 450]


def test_a_second_process_is_refused_with_the_name_of_the_first(archive: Archive) -> None:
    script = f"from index import Archive; Archive.open({str(archive.path)!r})"
    root = Path(__file__).parents[2]
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=root, check=False
    )
    assert run.returncode == 1
    assert f"is open in process {os.getpid()}" in run.stderr


def test_the_lock_ends_with_the_archive(archive: Archive, stores: Stores) -> None:
    with pytest.raises(ArchiveInUse):
        Archive.open(archive.path, stores=stores)
    archive.close()
    Archive.open(archive.path, stores=stores).close()


def test_an_archive_is_reopened_as_it_was(archive: Archive, article: Make, stores: Stores) -> None:
    archive.add([article(url=URL, authors=("A. Example",), published="2024-03-01")])
    before = archive.article(URL)
    archive.close()
    with Archive.open(archive.path, stores=stores, create=False) as again:
        assert again.article(URL) == before
        assert again.search("ferry")[0].article == before


def test_a_missing_archive_is_said_to_be_missing(tmp_path: Path, stores: Stores) -> None:
    with pytest.raises(ArchiveMissing, match="newsdesk add"):
        Archive.open(tmp_path / "nowhere", stores=stores, create=False)


def test_vectors_of_two_models_are_never_mixed(
    archive: Archive, article: Make, stores: Stores
) -> None:
    archive.add([article()])
    archive.close()
    with pytest.raises(ArchiveMismatch, match="embedded with 'static'"):
        Archive.open(archive.path, embedding=HashEmbeddings(), stores=stores)
    Archive.open(archive.path, stores=stores).close()


def test_embedders_see_title_outlet_and_date(
    tmp_path: Path, article: Make, hashing: HashEmbeddings
) -> None:
    with Archive.open(tmp_path / "hashed", embedding=hashing) as archive:
        archive.add([article(published="2024-03-01")])
    assert hashing.seen == ["A ferry · Sample Post · 01 March 2024\nThe ferry sank."]


def test_a_rebuild_embeds_nothing_again(
    tmp_path: Path, article: Make, hashing: HashEmbeddings, stores: Stores
) -> None:
    with Archive.open(tmp_path / "hashed", embedding=hashing, stores=stores) as archive:
        archive.add([article(), article("A tram burned.")])
        hashing.seen.clear()
        heard: list[tuple[int, int]] = []
        archive.rebuild(lambda done, total: heard.append((done, total)))
        assert heard == [(2, 2)]
        assert hashing.seen == []
        assert archive.verify() == []


def test_searches_go_on_beside_the_writer(archive: Archive, article: Make) -> None:
    """Every search sees whole articles, and the last one sees all of them."""
    archive.add([article("Ferry report.", url=f"{URL}/first")])
    stop = threading.Event()
    seen: list[int] = []
    failures: list[BaseException] = []

    def search() -> None:
        try:
            while not stop.is_set():
                seen.append(len(archive.search("ferry report", limit=50)))
        except BaseException as error:
            failures.append(error)

    readers = [threading.Thread(target=search) for _ in range(2)]
    for reader in readers:
        reader.start()
    for batch in range(8):
        archive.add(
            article(f"Ferry report {batch} {n}.", url=f"{URL}/{batch}/{n}") for n in range(5)
        )
    stop.set()
    for reader in readers:
        reader.join()
    assert failures == []
    assert min(seen) >= 1
    assert len(archive.search("ferry report", limit=50)) == 41
    assert archive.verify() == []
