"""Taking in what the page was given: one at a time, and every end is a sentence."""

import errno
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant import Assistant
from assistant.desk import LocalDesk
from assistant.following import followed
from assistant.intake import BROKEN, Intake, IntakeStatus
from index import Archive, Article
from index.errors import BadInput, NotAllowed, StorageFailed
from tests.dumps import dump
from tests.gate import gated
from tests.newsroom import Newsroom

NOON = datetime(2025, 11, 25, 12, tzinfo=UTC)
TEXT = (
    "The ferry sank off Norvik Bend on Tuesday with 12 people aboard.\nOfficials of Tarn County "
    "said that it had struck a rock near the lighthouse in heavy fog, and that the coast guard had "
    "sent two boats to the place.\nThe harbour master asked all other ships to wait for a day."
)


@pytest.fixture
def desk(archive: Archive) -> LocalDesk:
    """The desk of an empty archive."""
    return LocalDesk(Assistant(archive))


@pytest.fixture
def intake(desk: LocalDesk) -> Iterator[Intake]:
    """Fills it."""
    opened = Intake(desk)
    yield opened
    opened.close()


@pytest.fixture
def newsroom(monkeypatch: pytest.MonkeyPatch) -> Iterator[Newsroom]:
    """An outlet with one story on this machine, which may be asked for once."""
    monkeypatch.setattr("index.fetching.guard.refusal", lambda *_, **__: None)
    with Newsroom().open() as opened:
        opened.publish("A ferry sinks", TEXT, NOON)
        yield opened


def _until(intake: Intake, holds: Callable[[IntakeStatus], bool]) -> IntakeStatus:
    for _ in range(1200):
        if holds(found := intake.status):
            return found
        time.sleep(0.05)
    raise AssertionError(found)


def _ended(intake: Intake) -> IntakeStatus:
    return _until(intake, lambda status: not status.is_running)


def test_files_are_taken_in_and_removed(intake: Intake, archive: Archive, tmp_path: Path) -> None:
    files = [dump(tmp_path / name / f"{name}.jsonl", 3, broken=2) for name in ("a", "b")]
    intake.add_files(files)
    status = _ended(intake)
    assert (status.phase, status.articles, status.refused, status.said) == ("done", 6, 4, "")
    assert (status.report.added, status.report.unchanged) == (3, 3)
    assert status.what == "a.jsonl and 1 more"
    assert status.report.rejected[0].source == "a.jsonl"
    assert not any(path.exists() for file in files for path in (file, file.parent))
    assert archive.summary().articles == 3
    assert not intake.is_offered


def test_a_broken_file_is_told_and_the_next_may_be_given(intake: Intake, tmp_path: Path) -> None:
    file = dump(tmp_path / "a" / "broken.jsonl", 0, broken=3)
    intake.add_files([file])
    status = _ended(intake)
    assert status.phase == "failed"
    assert status.said.startswith("No article could be taken in (broken JSON")
    assert not file.exists()
    intake.add_files([dump(tmp_path / "b" / "whole.jsonl", 1)])
    assert _ended(intake).number == 2
    assert _ended(intake).phase == "done"


def test_one_is_taken_in_at_a_time(
    intake: Intake, archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with gated(archive, monkeypatch):
        intake.add_files([dump(tmp_path / "a" / "a.jsonl", 900)])
        running = _until(intake, lambda status: status.articles == 200)
        assert intake.is_offered
        assert running.share is not None
        second = dump(tmp_path / "b" / "b.jsonl", 1)
        with pytest.raises(BadInput, match="already"):
            intake.add_files([second])
        assert not second.exists()
    assert _ended(intake).articles == 900


def test_a_filled_archive_takes_nothing(
    intake: Intake, archive: Archive, article: Callable[..., Article], tmp_path: Path
) -> None:
    archive.add([article()])
    assert not intake.is_offered
    with pytest.raises(NotAllowed, match="newsdesk add"):
        intake.add_files([file := dump(tmp_path / "a" / "a.jsonl", 1)])
    assert not file.exists()
    assert intake.status == IntakeStatus()


def test_what_was_taken_in_before_a_stop_stays_and_is_found(
    intake: Intake, archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with gated(archive, monkeypatch) as gate:
        intake.add_files([file := dump(tmp_path / "a" / "a.jsonl", 900)])
        _until(intake, lambda status: status.articles == 200)
        intake.stop()
        assert intake.status.phase == "stopping"
        gate.set()
        status = _ended(intake)
    assert (status.phase, status.articles) == ("stopped", 400)
    assert archive.summary().articles == 400
    assert archive.status().pending == 0
    assert not file.exists()


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (ZeroDivisionError(), BROKEN),
        (OSError(errno.ENOSPC, "No space left on device"), "No space left on device"),
        (StorageFailed("The disk is full: make room."), "The disk is full: make room."),
    ],
)
def test_every_failure_is_a_sentence_and_the_files_go(
    intake: Intake,
    archive: Archive,
    error: Exception,
    sentence: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(batch: object) -> None:
        raise error

    monkeypatch.setattr(archive, "_store", fail)
    intake.add_files([file := dump(tmp_path / "a" / "a.jsonl", 1)])
    status = _ended(intake)
    assert status.phase == "failed"
    assert sentence in status.said
    assert not file.exists()
    assert intake.is_ready


def test_a_feed_is_followed_and_its_first_poll_told(
    intake: Intake, desk: LocalDesk, newsroom: Newsroom
) -> None:
    with followed(desk):
        intake.add_address(newsroom.feed)
        status = _ended(intake)
    assert (status.phase, status.articles) == ("done", 1)
    assert status.said == "The feed is followed from now on."
    assert [feed.url for feed in desk.status().feeds] == [newsroom.feed]


def test_a_feed_that_cannot_be_read_is_followed_no_more(
    intake: Intake, desk: LocalDesk, newsroom: Newsroom
) -> None:
    newsroom.trouble = lambda path: "error" if path == "/feed.xml" else None
    with followed(desk):
        intake.add_address(newsroom.feed)
        status = _ended(intake)
    assert status.phase == "failed"
    assert status.said.startswith("The feed cannot be read (")
    assert desk.status().feeds == ()


def test_a_feed_is_followed_no_more_after_a_stop(
    intake: Intake, desk: LocalDesk, newsroom: Newsroom
) -> None:
    intake.add_address(newsroom.feed)
    _until(intake, lambda _: bool(desk.status().feeds))
    intake.stop()
    assert _ended(intake).phase == "stopped"
    assert desk.status().feeds == ()


def test_a_page_is_taken_in(intake: Intake, archive: Archive, newsroom: Newsroom) -> None:
    intake.add_address(f"{newsroom.url}/news/1")
    assert _ended(intake).phase == "done"
    assert archive.summary().articles == 1
    assert archive.schedule.feeds() == []


def test_a_page_without_an_article_names_its_feeds(intake: Intake, newsroom: Newsroom) -> None:
    newsroom.head = '<link rel="alternate" type="application/rss+xml" href="/feed.xml">'
    newsroom.publish("Home", "", NOON)
    intake.add_address(f"{newsroom.url}/news/2")
    status = _ended(intake)
    assert status.phase == "failed"
    assert f"the page names {newsroom.feed}" in status.said


def test_a_private_address_is_refused(intake: Intake) -> None:
    intake.add_address("http://127.0.0.1:9999/feed")
    status = _ended(intake)
    assert status.phase == "failed"
    why = "127.0.0.1 is a private address; add it from a terminal, with --allow-private"
    assert status.said == f"No article could be taken in ({why}): give another."
    assert [one.reason for one in status.report.rejected] == [why]


def test_a_password_is_not_shown(intake: Intake) -> None:
    intake.add_address("http://user:secret@example.org/feed")
    status = _ended(intake)
    assert status.phase == "failed"
    assert status.what == "http://***@example.org/feed"
    assert "secret" not in f"{status.said}{status.report}"


@pytest.mark.parametrize("address", ["example.org", "ftp://example.org/a", "/etc/passwd", "*"])
def test_what_is_no_address_of_the_web_is_refused_at_once(intake: Intake, address: str) -> None:
    with pytest.raises(BadInput, match="is not an address of the web"):
        intake.add_address(address)
    assert intake.status.number == 0
