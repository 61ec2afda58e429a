"""How a feed fares, and which trouble is worth a warning."""

from datetime import timedelta

import pytest

from index import Archive
from index.following.records import Followed, Listing
from index.following.status import FeedStatus
from tests.index.following.conftest import NOW
from tests.storing import everywhere

stores = everywhere

FEED = "https://sample.example/feed"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def feed(archive: Archive) -> Followed:
    """A feed that has brought an article on each of ten days, until today."""
    feed = archive.schedule.follow(FEED, NOW, outlet=None, allow_private=False)
    found = [
        (Listing(str(n), f"https://sample.example/{n}", None, NOW - n * DAY, None), None)
        for n in range(10)
    ]
    archive.schedule.polled(feed, found, NOW, HOUR, title="Sample Post")
    return feed


def _status(archive: Archive, after: timedelta) -> FeedStatus:
    (status,) = archive.schedule.status(NOW + after)
    return status


def test_a_feed_that_is_well(archive: Archive, feed: Followed) -> None:
    assert _status(archive, HOUR) == FeedStatus(
        url=FEED,
        title="Sample Post",
        last_success=NOW,
        newest=NOW,
        next_poll=NOW + HOUR,
        every_seconds=3600,
        failures=0,
        last_error=None,
        pending=10,
        failed=0,
    )


def test_a_feed_that_has_fallen_silent_is_told_of(archive: Archive, feed: Followed) -> None:
    archive.schedule.polled(feed, [], NOW + 6 * DAY, HOUR)
    assert _status(archive, 6 * DAY).warning is None
    archive.schedule.polled(feed, [], NOW + 7 * DAY, HOUR)
    assert _status(archive, 7 * DAY).warning == (
        "The feed Sample Post has brought nothing since 25 November 2025; "
        "its usual pauses are no longer than 2 days."
    )


def test_a_feed_that_fails_for_a_day_is_told_of(archive: Archive, feed: Followed) -> None:
    def fail(after: timedelta) -> str | None:
        archive.schedule.failed(feed, "the host answered 500", NOW + after, NOW + after + HOUR)
        return _status(archive, after).warning

    assert fail(23 * HOUR) is None
    assert fail(25 * HOUR) == (
        "The feed Sample Post has not been read since 25 November 2025: the host answered 500."
    )


def test_a_feed_that_nobody_polls_is_told_of(archive: Archive, feed: Followed) -> None:
    assert _status(archive, DAY).warning is None
    assert _status(archive, 2 * DAY).warning == (
        "The feed Sample Post has been due since 25 November 2025: "
        "run 'newsdesk follow' or 'newsdesk serve'."
    )
    assert "Sample Post has been due" in " ".join(archive.status().warnings)


def test_a_date_ahead_is_not_the_newest(archive: Archive, feed: Followed) -> None:
    ahead = Listing("x", "https://sample.example/x", None, NOW + 9 * DAY, None)
    archive.schedule.polled(feed, [(ahead, None)], NOW, HOUR)
    assert _status(archive, HOUR).newest == NOW
