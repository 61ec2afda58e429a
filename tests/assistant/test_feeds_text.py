"""What is printed of followed feeds: one calm line where there is news or new trouble."""

from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest
from rich.console import Console

from assistant.feeds_text import feeds_table, idle_line, poll_line
from index.following.follower import Poll
from index.following.status import FeedStatus

AT = datetime(2025, 11, 25, 12, tzinfo=UTC)
FEED = "https://sample.example/feed"
NEXT = AT + timedelta(minutes=30)
WELL = FeedStatus(
    url=FEED,
    title="Sample Post",
    last_success=AT,
    newest=AT - timedelta(days=1),
    next_poll=NEXT,
    every_seconds=1800,
    failures=0,
    last_error=None,
    pending=2,
    failed=1,
)


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        ({}, None),
        ({"pending": 2}, None),
        ({"added": 1}, "12:00  Sample Post: 1 new; next poll 12:30 UTC"),
        (
            {"added": 1200, "updated": 2, "retracted": 1, "pending": 3},
            "12:00  Sample Post: 1,200 new, 2 changed, 1 retracted, 3 still to come; "
            "next poll 12:30 UTC",
        ),
        (
            {"error": "the host answered 500", "failures": 1},
            "12:00  Sample Post could not be read: the host answered 500; next poll 12:30 UTC",
        ),
        ({"error": "the host answered 500", "failures": 2}, None),
        (
            {"error": "it is cut off", "failures": 2, "added": 1},
            "12:00  Sample Post could not be read: it is cut off (1 new); next poll 12:30 UTC",
        ),
        (
            {"error": "the host answered 410", "failures": 9, "next_poll": None},
            "12:00  Sample Post could not be read: the host answered 410; it has ended",
        ),
        (
            {"added": 1, "next_poll": AT + timedelta(days=1)},
            "12:00  Sample Post: 1 new; next poll 2025-11-26 12:00 UTC",
        ),
        ({"added": 1, "title": None}, f"12:00  {FEED}: 1 new; next poll 12:30 UTC"),
        ({"added": 1, "title": "A\x1b[2J"}, "12:00  A\ufffd[2J: 1 new; next poll 12:30 UTC"),
    ],
)
def test_a_poll_is_told_where_it_has_news(fields: dict[str, object], line: str | None) -> None:
    values: dict[str, object] = {"feed": FEED, "title": "Sample Post", "at": AT, "next_poll": NEXT}
    assert poll_line(Poll.model_validate(values | fields)) == line


def test_every_poll_is_told_where_all_are_wanted() -> None:
    poll = Poll(feed=FEED, title="Sample Post", at=AT, next_poll=NEXT)
    assert poll_line(poll, every=True) == "12:00  Sample Post: nothing new; next poll 12:30 UTC"


def test_when_nothing_is_due_the_next_poll_is_told() -> None:
    feeds = [
        WELL.model_copy(update={"next_poll": moment})
        for moment in (None, NEXT + timedelta(days=1), NEXT)
    ]
    assert idle_line(feeds, AT) == "Nothing is due; the next poll is at 12:30 UTC."
    assert idle_line(feeds[:2], AT) == "Nothing is due; the next poll is at 2025-11-26 12:30 UTC."
    assert idle_line(feeds[:1], AT) == "Nothing is due: every feed has ended."


def test_the_table_shows_how_each_feed_fares() -> None:
    ended = FeedStatus(
        url="https://sample.example/old",
        title=None,
        last_success=None,
        newest=None,
        next_poll=None,
        every_seconds=7200,
        failures=3,
        last_error="the host answered 410",
        pending=0,
        failed=0,
    )
    console = Console(width=200, record=True, file=StringIO())
    console.print(feeds_table([WELL, ended]))
    lines = [line.rstrip() for line in console.export_text().splitlines()]
    for words in (
        ("Sample Post", "2025-11-25 12:00", "2025-11-24 12:00", "12:30", "30 min", "1 entries"),
        ("https://sample.example/old", "never", "none", "ended", "2 h", "3 failed: the host"),
    ):
        assert any(all(word in line for word in words) for line in lines), lines
