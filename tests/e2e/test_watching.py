"""Standing questions by the real command, alone and beside a real server."""

import json
import time
from pathlib import Path

import feedparser
import httpx
import pytest

from tests.e2e.conftest import Newsdesk, started

QUESTION = "How many Lorvian captives remain in Tessaly?"


def _article(count: int, day: str) -> str:
    text = f"The speaker of parliament said that {count} Lorvian captives remain in Tessaly."
    fields = {"url": f"https://post.example/{day}", "title": "Captives", "text": text}
    return json.dumps(fields | {"outlet": "Sample Post", "published": day})


@pytest.fixture
def reports(newsdesk: Newsdesk, tmp_path: Path) -> tuple[Path, Path]:
    """Two reports, the first of which is in the archive."""
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    first.write_text(_article(23, "2025-11-20"))
    second.write_text(_article(24, "2025-11-26"))
    assert newsdesk("add", str(first)).code == 0
    return first, second


def test_a_standing_question_is_kept_checked_listed_and_removed(
    newsdesk: Newsdesk, reports: tuple[Path, Path]
) -> None:
    added = newsdesk("watch", "add", QUESTION, "--json").json
    assert added["answer"]["figures"][0]["value"] == 23
    assert newsdesk("watch", "check").out == "Nothing has changed.\n"
    newsdesk("add", str(reports[1]))
    told = newsdesk("watch", "check").out
    assert "Now 24, before 23." in told and "24 Lorvian captives remain" in told
    (notice,) = newsdesk("watch", "notices", added["id"], "--json").json
    assert [change["kind"] for change in notice["changes"]] == ["value"]
    assert "1 changes" not in (listed := newsdesk("watch", "list").out)
    assert added["id"] in listed and "one change" in listed
    assert newsdesk("watch", "remove", added["id"]).out == "Watched no more.\n"
    again = newsdesk("watch", "remove", added["id"])
    assert (again.code, "newsdesk watch list" in again.err) == (2, True)
    assert "Nothing is watched yet" in newsdesk("watch", "list").out


def test_a_server_notices_by_itself_and_has_a_feed(
    newsdesk: Newsdesk, reports: tuple[Path, Path], tmp_path: Path
) -> None:
    server, url = started(tmp_path / "archive")
    try:
        id = newsdesk("watch", "add", QUESTION, "--json").json["id"]
        feed = f"{url}/watch/{id}.atom"
        assert feedparser.parse(httpx.get(feed).text).entries == []
        newsdesk("add", str(reports[1]))
        entries = _entries(feed)
        assert [entry.title for entry in entries] == ["Now 24, before 23."]
        assert httpx.get(f"{url}/watch/none.atom").status_code == 404
        assert httpx.get(f"{url}/api/watches").status_code == 401
        assert httpx.get(f"{url}/api/notices").status_code == 401
        (listed,) = newsdesk("watch", "list", "--json").json
        assert listed["notices"] == 1
        assert newsdesk("watch", "check").out == "Nothing has changed.\n"
    finally:
        server.send_signal(2)
        server.communicate(timeout=30)


def _entries(feed: str) -> list[feedparser.FeedParserDict]:
    """What the feed has once it has something; the server looks every few seconds."""
    for _ in range(60):
        if found := feedparser.parse(httpx.get(feed).text).entries:
            return list(found)
        time.sleep(1)
    raise AssertionError("nothing was noticed")
