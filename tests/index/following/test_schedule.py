"""What the schedule keeps, and for how long."""

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from index import Archive
from index.following.records import Followed, Listing, own_address
from tests.index.following.conftest import NOW
from tests.storing import everywhere

stores = everywhere

FEED = "https://sample.example/feed"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def _listing(number: int, **fields: object) -> Listing:
    values: dict[str, object] = {
        "id": f"tag:sample.example,{number}",
        "url": f"https://sample.example/{number}",
        "title": f"Ferry {number} sinks",
        "published": NOW,
        "updated": None,
    }
    return Listing(**(values | fields))  # type: ignore[arg-type]


@pytest.fixture
def feed(archive: Archive) -> Followed:
    """A feed that has not been polled yet."""
    return archive.schedule.follow(FEED, NOW, outlet="Sample Post", allow_private=False)


def test_a_feed_is_due_at_once_and_then_in_its_rhythm(archive: Archive, feed: Followed) -> None:
    assert archive.schedule.upcoming() == [(NOW, feed)]
    archive.schedule.polled(feed, [], NOW, HOUR)
    ((due, again),) = archive.schedule.upcoming()
    assert (due, again.every, again.last_success) == (NOW + HOUR, HOUR, NOW)


def test_a_feed_that_is_followed_again_keeps_what_it_has_listed(
    archive: Archive, feed: Followed
) -> None:
    archive.schedule.polled(feed, [(_listing(1), None)], NOW, HOUR)
    again = archive.schedule.follow(FEED, NOW + DAY, outlet=None, allow_private=True)
    assert (again.seq, again.outlet, again.allow_private) == (feed.seq, "Sample Post", True)
    assert again.next_poll == NOW + DAY
    assert archive.schedule.pending(again) == 1


def test_leave_that_was_given_stays_until_the_feed_is_followed_no_more(archive: Archive) -> None:
    for allowed, stays in ((False, False), (True, True), (False, True)):
        followed = archive.schedule.follow(FEED, NOW, outlet=None, allow_private=allowed)
        assert followed.allow_private is stays
    archive.schedule.unfollow(FEED)
    assert not archive.schedule.follow(FEED, NOW, outlet=None, allow_private=False).allow_private


def test_a_feed_that_is_followed_no_more_leaves_nothing(archive: Archive, feed: Followed) -> None:
    archive.schedule.polled(feed, [(_listing(1), None)], NOW, HOUR)
    assert archive.schedule.unfollow(FEED)
    assert not archive.schedule.unfollow(FEED)
    assert archive.schedule.polled(feed, [(_listing(2), None)], NOW, HOUR) == 0
    assert archive.schedule.keep(feed, [(_listing(2), None)], NOW) == 0
    assert (archive.schedule.feeds(), archive.schedule.upcoming()) == ([], [])


def test_an_entry_is_new_once_and_changes_when_the_feed_says_something_else(
    archive: Archive, feed: Followed
) -> None:
    def polled(*found: tuple[Listing, str | None]) -> int:
        return archive.schedule.polled(feed, found, NOW, HOUR)

    first = _listing(1)
    assert polled((first, "Text."), (_listing(2), None)) == 2
    assert polled((first, "Text.")) == 0
    assert polled((_listing(1, url="https://sample.example/1?utm_source=rss"), "Text.")) == 0
    assert polled((_listing(1, title="Ferry sinks"), "Text.")) == 1
    assert polled((_listing(1, title="Ferry sinks", updated=NOW), "Text.")) == 1
    assert polled((_listing(1, title="Ferry sinks", updated=NOW), "Another.")) == 1
    assert archive.schedule.pending(feed) == 2


def test_who_states_only_changes_has_published_when_it_was_seen_first(
    archive: Archive, feed: Followed
) -> None:
    for changed in (NOW - DAY, NOW):
        listing = _listing(1, published=None, updated=changed)
        archive.schedule.polled(feed, [(listing, None)], NOW, HOUR)
    (item,) = archive.schedule.items(feed, NOW, most=9)
    assert (item.listing.published, item.listing.updated) == (NOW - DAY, NOW)


def test_an_address_that_many_entries_share_is_the_page_of_none(
    archive: Archive, feed: Followed
) -> None:
    front = "https://sample.example/"
    found = [(_listing(number, url=front), f"Text {number}.") for number in range(3)]
    assert archive.schedule.polled(feed, found, NOW, HOUR) == 3
    items = archive.schedule.items(feed, NOW, most=9)
    assert {item.listing.url for item in items} == {None}


def test_new_entries_come_before_old_ones_and_only_when_they_are_due(
    archive: Archive, feed: Followed
) -> None:
    archive.schedule.polled(feed, [(_listing(1), None)], NOW, HOUR)
    assert archive.schedule.items(feed, NOW - HOUR, most=9) == []
    assert len(archive.schedule.items(feed, NOW, most=9)) == 1
    assert archive.schedule.items(feed, NOW, most=0) == []


def test_entries_that_have_nothing_to_do_are_forgotten_long_after_the_feed_has(
    archive: Archive, feed: Followed
) -> None:
    from index.following.records import Change

    found = [(_listing(1), None)]
    archive.schedule.polled(feed, found, NOW, HOUR)
    (item,) = archive.schedule.items(feed, NOW, most=9)
    archive.schedule.settle(feed, [Change(item.key, {"state": "done", "next_try": None})])
    assert archive.schedule.polled(feed, found, NOW + 80 * DAY, HOUR) == 0
    archive.schedule.polled(feed, [], NOW + 160 * DAY, HOUR)
    assert archive.schedule.polled(feed, found, NOW + 160 * DAY, HOUR) == 0
    archive.schedule.polled(feed, [], NOW + 300 * DAY, HOUR)
    assert archive.schedule.polled(feed, found, NOW + 300 * DAY, HOUR) == 1


def test_an_archive_of_an_older_newsdesk_gets_a_schedule(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "old") as archive:
        archive.schedule.feeds()
    with sqlite3.connect(tmp_path / "old" / "catalog.sqlite3") as db:
        db.execute("DROP TABLE entries")
        db.execute("DROP TABLE feeds")
        db.execute("DROP TABLE alembic_version")
        db.execute("UPDATE meta SET value = '4' WHERE key = 'schema'")
    db.close()
    with Archive.open(tmp_path / "old") as archive:
        archive.schedule.follow(FEED, NOW, outlet=None, allow_private=False)
        assert [feed.url for feed in archive.status().feeds] == [FEED]


@pytest.mark.parametrize(
    ("entry", "address"),
    [
        ("tag:sample.example,2025:7", "tag:sample.example,2025:7"),
        ("urn:uuid:60a76c80", "urn:uuid:60a76c80"),
        ("7", f"feed:{FEED}#7"),
        ("Note: the ferry", f"feed:{FEED}#Note: the ferry"),
    ],
)
def test_an_entry_without_a_page_has_an_address_all_the_same(entry: str, address: str) -> None:
    assert own_address(FEED, entry) == address


def test_a_listing_is_kept_as_it_is() -> None:
    listing = _listing(1, authors=("Ana Petrosyan",), language="en", updated=NOW)
    assert Listing.load(listing.dump()) == listing


def test_one_id_for_many_entries_makes_them_no_single_one(archive: Archive, feed: Followed) -> None:
    def polled(number: int, **fields: object) -> int:
        listing = _listing(number, id="item", **fields)
        return archive.schedule.polled(feed, [(listing, None)], NOW, HOUR)

    assert polled(1) + polled(2, published=NOW + HOUR) + polled(3, published=None) == 3
    assert archive.schedule.pending(feed) == 3
    polled(4)
    assert archive.schedule.pending(feed) == 3
