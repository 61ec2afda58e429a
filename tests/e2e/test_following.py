"""Paste a feed's address, wait, and ask about today's news: with and without a server."""

import json
import signal
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from tests.e2e.conftest import COMMAND, Newsdesk, run
from tests.newsroom import Newsroom

QUESTION = "How many passengers were aboard the ferry that sank off Norvik Bend?"


@pytest.fixture
def newsroom() -> Iterator[Newsroom]:
    """An outlet with news of today."""
    with Newsroom().open() as opened:
        _publish(opened, "Ferry sinks off Norvik Bend", "The ferry had 46 passengers aboard.")
        yield opened


def _publish(newsroom: Newsroom, title: str, fact: str) -> None:
    text = (
        f"The ferry sank off Norvik Bend on its way to Tarn Island. {fact}\n"
        "The coast guard said that it had struck a rock near the lighthouse in heavy fog, and that "
        "two boats had taken everybody ashore within the hour.\n"
        "The harbour master asked all other ships to wait for the morning before they leave."
    )
    newsroom.publish(title, text, datetime.now(UTC) - timedelta(minutes=5))


@contextmanager
def _running(*arguments: str) -> Iterator["subprocess.Popen[str]"]:
    process = subprocess.Popen(
        [COMMAND, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    try:
        yield process
    finally:
        _stopped(process)


def _stopped(process: "subprocess.Popen[str]") -> None:
    """Ctrl-C, as often as it takes: Python drops one that comes while a package is imported."""
    for _ in range(4):
        process.send_signal(signal.SIGINT)
        try:
            process.communicate(timeout=30)
            return
        except subprocess.TimeoutExpired:
            continue
    process.kill()
    process.communicate()
    raise AssertionError("Ctrl-C does not stop it")


def _until(process: "subprocess.Popen[str]", words: str) -> str:
    """The line that holds these words."""
    assert process.stdout is not None
    for line in process.stdout:
        if words in line:
            return line
    raise AssertionError(f"never said: {words}")


def _ready(url: str) -> object:
    """What a server says of itself once its page is there too, or after two minutes."""
    until = time.monotonic() + 120
    while True:
        said = httpx.get(f"{url}/readyz").json()
        if "warnings" not in said or time.monotonic() > until:
            return said
        time.sleep(0.2)


def test_what_a_feed_brings_can_be_asked_about(newsdesk: Newsdesk, newsroom: Newsroom) -> None:
    done = newsdesk("follow", newsroom.feed, "--once", "--allow-private")
    assert (done.code, done.err) == (0, f"Following {newsroom.feed}.\n")
    assert "Sample Post: 1 new; next poll " in done.out
    answer = newsdesk("ask", QUESTION, "--json").json
    assert answer["status"] == "answered"
    assert "46 passengers" in answer["citations"][0]["quote"]
    assert answer["citations"][0]["url"] == f"{newsroom.url}/news/1"
    (feed,) = newsdesk("status", "--json").json["feeds"]
    assert (feed["url"], feed["title"], feed["pending"]) == (newsroom.feed, "Sample Post", 0)
    assert newsroom.feed in newsdesk("status").out


def test_a_second_run_polls_nothing_before_it_is_due(
    newsdesk: Newsdesk, newsroom: Newsroom
) -> None:
    newsdesk("follow", newsroom.feed, "--once", "--allow-private")
    asked = len(newsroom.answers)
    assert newsdesk("follow", "--once", "--json").json == []
    idle = newsdesk("follow", "--once")
    assert idle.code == 0
    assert idle.out.startswith("Nothing is due; the next poll is at ")
    assert len(newsroom.answers) == asked


def test_a_feed_that_fails_is_told_and_tried_again(newsdesk: Newsdesk, newsroom: Newsroom) -> None:
    newsroom.trouble = lambda path: "error" if path == "/feed.xml" else None
    done = newsdesk("follow", newsroom.feed, "--once", "--allow-private", "--json")
    assert done.code == 1
    assert done.json[0]["error"] == "the host answered 500"
    assert newsdesk("status", "--json").json["feeds"][0]["failures"] == 1


def test_other_commands_reach_the_archive_while_feeds_are_followed(
    tmp_path: Path, newsroom: Newsroom
) -> None:
    archive = ("--archive", str(tmp_path / "archive"))
    with _running(*archive, "follow", newsroom.feed, "--allow-private") as process:
        _until(process, "1 new")
        assert "46 passengers" in run(*archive, "ask", QUESTION).out
        _publish(newsroom, "Tram stops", "The tram line had 7 stops.")
        again = run(*archive, "follow", newsroom.feed, "--allow-private")
        assert "A server has this archive open and polls one feed." in again.err
        _until(process, "1 new")
        assert run(*archive, "status", "--json").json["articles"] == 2
    assert process.returncode == 130
    assert run(*archive, "verify", "--json").json == []


def test_a_server_polls_the_feeds_by_itself(tmp_path: Path, newsroom: Newsroom) -> None:
    archive = ("--archive", str(tmp_path / "archive"))
    with _running(*archive, "serve", "--port", "0") as process:
        url = _until(process, "Newsdesk answers at").split()[3]
        followed = run(*archive, "follow", newsroom.feed, "--outlet", "The Post", "--allow-private")
        assert (followed.code, followed.out) == (0, "")
        _until(process, "1 new")
        answer = httpx.post(f"{url}/api/ask", json={"question": QUESTION}).json()
        assert answer["citations"][0]["outlet"] == "The Post"
        assert _ready(url) == {"status": "ready"}
        metrics = httpx.get(f"{url}/metrics").text
        assert 'newsdesk_feed_polls_total{outcome="read"} 1.0' in metrics
        assert 'newsdesk_feed_articles_total{change="added"} 1.0' in metrics
        assert run(*archive, "unfollow", newsroom.feed, "--json").json == {"unfollowed": True}
        assert httpx.get(f"{url}/api/status").json()["feeds"] == []
    with _running(*archive, "serve", "--port", "0") as process:
        url = _until(process, "Newsdesk answers at").split()[3]
        assert httpx.get(f"{url}/api/status").json()["articles"] == 1


def test_a_server_goes_on_with_the_feeds_that_it_knows(tmp_path: Path, newsroom: Newsroom) -> None:
    archive = ("--archive", str(tmp_path / "archive"))
    newsroom.trouble = lambda path: "error" if path.startswith("/news") else None
    assert run(*archive, "follow", newsroom.feed, "--once", "--allow-private").code == 0
    newsroom.trouble = lambda path: None
    with sqlite3.connect(tmp_path / "archive" / "catalog.sqlite3") as db:
        db.execute("UPDATE entries SET next_try = 0")  # its minute is over
    db.close()
    with _running(*archive, "serve", "--port", "0") as process:
        _until(process, "1 new")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("follow",), "No feed is followed yet"),
        (("follow", "sample.example/feed"), "give it whole"),
        (("follow", "http://127.0.0.1:9/feed"), "No feed can be read at"),
        (("unfollow", "https://sample.example/feed"), "No feed is followed at"),
    ],
)
def test_bad_usage_is_one_sentence(
    newsdesk: Newsdesk, arguments: tuple[str, ...], sentence: str
) -> None:
    newsdesk("follow")
    done = newsdesk(*arguments)
    assert done.code == 2
    assert sentence in done.err and done.err.count("\n") == 1


def test_each_poll_is_a_line_of_json(tmp_path: Path, newsroom: Newsroom) -> None:
    archive = ("--archive", str(tmp_path / "archive"))
    with _running(*archive, "follow", newsroom.feed, "--allow-private", "--json") as process:
        poll = json.loads(_until(process, '"added":1'))
    assert (poll["feed"], poll["title"], poll["error"]) == (newsroom.feed, "Sample Post", None)
