"""What the archive holds of a feed, whatever the feed and its pages do."""

from datetime import timedelta

import pytest

from index import Archive
from index.errors import StorageFailed
from tests.index.following.conftest import NOW, Once, story
from tests.newsroom import Newsroom, SetClock, Trouble


def _texts(archive: Archive, newsroom: Newsroom) -> list[str | None]:
    held = (archive.article(newsroom.address(one)) for one in newsroom.stories.values())
    return [article.text.splitlines()[-3] if article else None for article in held]


def test_articles_come_from_their_pages_with_what_the_feed_says(
    archive: Archive, followed: Newsroom
) -> None:
    story = followed.stories["/news/2"]
    article = archive.article(followed.address(story))
    assert article is not None
    assert (article.title, article.outlet) == ("Ferry 1 sinks", "Sample Post")
    assert article.published == story.published
    assert [feed.title for feed in archive.status().feeds] == ["Sample Post"]


def test_what_has_not_changed_is_asked_for_with_a_condition_and_changes_nothing(
    archive: Archive, followed: Newsroom, once: Once
) -> None:
    assert [poll.brought for poll in once(hours=1)] == [0]
    once(hours=6)
    assert followed.asked("/feed.xml") == [200, 304, 304]
    assert followed.asked("/news/3") == [200, 304]


def test_a_new_entry_is_taken_in(archive: Archive, followed: Newsroom, once: Once) -> None:
    new = followed.publish("Ferry 3 sinks", story(3), NOW)
    (poll,) = once(hours=1)
    assert (poll.news, poll.added) == (1, 1)
    assert archive.article(followed.address(new)) is not None
    assert archive.status().articles == 4


@pytest.mark.parametrize("announced", [True, False])
def test_an_edit_becomes_a_version_whether_the_feed_tells_of_it_or_not(
    archive: Archive, followed: Newsroom, once: Once, announced: bool
) -> None:
    last = followed.stories["/news/3"]
    followed.edit(last, story(2, people=14), NOW, announced=announced)
    once(hours=1)
    once(hours=6)
    first, second = archive.versions(followed.address(last))
    assert ("12 people" in first.text, "14 people" in second.text) == (True, True)


def test_a_page_that_is_gone_is_a_retraction(
    archive: Archive, followed: Newsroom, once: Once
) -> None:
    story = followed.stories["/news/1"]
    story.gone = True
    polls = once(hours=6)
    assert sum(poll.retracted for poll in polls) == 1
    assert archive.versions(followed.address(story))[-1].retracted
    assert "Ferry 0 sinks" not in {hit.title for hit in archive.search("ferry 0")}
    assert [poll.retracted for poll in once(hours=24)] == [0]


def test_a_page_that_is_not_found_for_days_is_a_retraction_and_for_hours_is_none(
    archive: Archive, followed: Newsroom, once: Once
) -> None:
    address = followed.address(followed.stories["/news/3"])
    followed.trouble = lambda path: "missing" if path == "/news/3" else None
    once(hours=1)
    assert not archive.versions(address)[-1].retracted
    followed.trouble = lambda path: None
    once(days=1)
    followed.trouble = lambda path: "missing" if path == "/news/3" else None
    once(days=2)
    once(days=2)
    assert not archive.versions(address)[-1].retracted
    once(days=1)
    assert archive.versions(address)[-1].retracted


@pytest.mark.parametrize("trouble", ["error", "slow", "broken off", "cut", "nonsense", "busy"])
def test_trouble_with_the_feed_costs_time_and_nothing_else(
    archive: Archive, followed: Newsroom, once: Once, trouble: Trouble
) -> None:
    followed.publish("Ferry 3 sinks", story(3), NOW)
    followed.trouble = lambda path: trouble if path == "/feed.xml" else None
    (poll,) = once(hours=1)
    assert poll.error and poll.failures == 1
    (status,) = archive.status().feeds
    assert (status.failures, status.last_error) == (1, poll.error)
    assert status.last_success == NOW
    followed.trouble = lambda path: None
    once(minutes=6)
    assert archive.status().articles == 4
    assert archive.status().feeds[0].failures == 0


@pytest.mark.parametrize("trouble", ["error", "slow", "broken off", "cut", "missing"])
def test_trouble_with_a_page_leaves_its_entry_pending_until_it_comes(
    archive: Archive, followed: Newsroom, once: Once, trouble: Trouble
) -> None:
    new = followed.publish("Ferry 3 sinks", story(3), NOW, in_feed=False)
    followed.trouble = lambda path: trouble if path == new.path else None
    (poll,) = once(hours=1)
    assert (poll.added, poll.pending) == (0, 1)
    assert archive.status().feeds[0].pending == 1
    followed.trouble = lambda path: None
    assert sum(poll.added for poll in once(minutes=2)) == 1
    assert archive.status().feeds[0].pending == 0
    assert archive.status().articles == 4


def test_a_page_that_does_not_come_is_told_in_the_feeds_words_until_it_does(
    archive: Archive, followed: Newsroom, once: Once
) -> None:
    new = followed.publish("Ferry 3 sinks", story(3), NOW)
    followed.trouble = lambda path: "error" if path == new.path else None
    for minutes in (60, 2, 11):
        once(minutes=minutes)
    article = archive.article(followed.address(new))
    assert article is not None and article.text == story(3)
    followed.trouble = lambda path: None
    once(hours=2)
    assert archive.status().articles == 4
    once(hours=6)
    assert len(archive.versions(followed.address(new))) <= 2
    assert archive.status().feeds[0].pending == 0


def test_a_page_that_never_comes_is_told(archive: Archive, followed: Newsroom, once: Once) -> None:
    new = followed.publish("Ferry 3 sinks", story(3), NOW, in_feed=False)
    followed.trouble = lambda path: "error" if path == new.path else None
    for _ in range(20):
        once(days=1)
    assert (archive.status().feeds[0].failed, archive.status().feeds[0].pending) == (1, 0)
    assert archive.status().articles == 3


def test_a_feed_that_is_gone_has_ended_and_its_pages_are_looked_at_to_the_end(
    archive: Archive, followed: Newsroom, once: Once
) -> None:
    followed.feed_status = 410
    (poll,) = once(hours=1)
    assert (poll.next_poll, poll.error) == (None, "the host answered 410")
    (status,) = archive.status().feeds
    assert status.next_poll is None
    assert status.warning is not None and "has ended (the host answered 410)" in status.warning
    followed.edit(followed.stories["/news/3"], story(2, people=14), NOW)
    assert sum(poll.updated for poll in once(hours=6)) == 1
    assert followed.asked("/feed.xml") == [200, 410]


def test_a_feed_that_has_moved_for_good_is_asked_for_there(
    archive: Archive, followed: Newsroom, once: Once
) -> None:
    old = f"{followed.url}/old.xml"
    archive.schedule.unfollow(followed.feed)
    archive.schedule.follow(old, NOW, outlet=None, allow_private=True)
    followed.moved["/old.xml"] = followed.feed
    once()
    assert [feed.url for feed in archive.schedule.feeds()] == [followed.feed]
    assert archive.status().articles == 3


def test_a_feed_that_moves_to_one_that_is_followed_already_stays_where_it_is(
    archive: Archive, followed: Newsroom, once: Once
) -> None:
    old = f"{followed.url}/old.xml"
    archive.schedule.follow(old, NOW, outlet=None, allow_private=True)
    followed.moved["/old.xml"] = followed.feed
    once()
    assert [feed.url for feed in archive.schedule.feeds()] == [followed.feed, old]
    assert archive.status().articles == 3


def test_an_article_whose_page_moves_stays_the_one_it_was(
    archive: Archive, followed: Newsroom, once: Once
) -> None:
    followed.moved["/news/3"] = f"{followed.url}/news/4"
    followed.publish("Ferry 2 sinks", story(2, people=14), NOW, in_feed=False)
    followed.window = 0
    once(hours=6)
    last = archive.article(followed.address(followed.stories["/news/3"]))
    assert last is not None and "14 people" in last.text
    assert archive.status().articles == 3


def test_a_page_that_leads_to_the_front_page_is_not_there(
    archive: Archive, followed: Newsroom, once: Once
) -> None:
    front = followed.publish("Front page", story(9), NOW)
    followed.stories["/"] = followed.stories.pop(front.path)
    followed.window = 0
    followed.moved["/news/3"] = f"{followed.url}/"
    once(hours=6)
    assert followed.asked("/news/3")[-1] == 301
    assert archive.status().articles == 3
    last = archive.article(followed.address(followed.stories["/news/3"]))
    assert last is not None and "ferry 2" in last.text


def test_the_host_says_how_long_to_wait(archive: Archive, followed: Newsroom, once: Once) -> None:
    followed.headers["Cache-Control"] = "public, max-age=7200"
    followed.publish("Ferry 3 sinks", story(3), NOW)
    once(hours=1)
    assert archive.status().feeds[0].every_seconds == 7200


def test_a_clock_that_was_set_back_stalls_nothing(
    archive: Archive, followed: Newsroom, once: Once, clock: SetClock
) -> None:
    once(days=900)
    clock.moment = NOW
    new = followed.publish("Ferry 3 sinks", story(3), NOW)
    once()
    assert archive.article(followed.address(new)) is not None


def test_a_clock_that_was_set_forward_polls_each_feed_once(followed: Newsroom, once: Once) -> None:
    before = len(followed.asked("/feed.xml"))
    once(days=900)
    assert len(followed.asked("/feed.xml")) == before + 1


def test_what_was_removed_from_the_archive_does_not_come_back(
    archive: Archive, followed: Newsroom, once: Once
) -> None:
    last = followed.stories["/news/3"]
    assert archive.remove(followed.address(last))
    followed.edit(last, story(2, people=14), NOW)
    once(hours=1)
    once(hours=6)
    assert archive.article(followed.address(last)) is None
    assert archive.status().articles == 2
    assert archive.status().feeds[0].pending == 0


def test_the_outlet_is_called_what_the_user_calls_it(
    archive: Archive, newsroom: Newsroom, once: Once
) -> None:
    archive.schedule.follow(newsroom.feed, NOW, outlet="The Post", allow_private=True)
    once()
    assert archive.status().outlets == ("The Post",)


def test_entries_without_pages_are_articles_in_the_feeds_words(
    archive: Archive, newsroom: Newsroom, once: Once
) -> None:
    newsroom.links = False
    archive.schedule.follow(newsroom.feed, NOW, outlet=None, allow_private=True)
    once()
    assert archive.status().articles == 3
    assert archive.status().outlets == ("Sample Post",)
    newsroom.edit(newsroom.stories["/news/3"], story(2, people=14), NOW)
    once(hours=1)
    assert archive.status().articles == 3
    assert len(archive.versions("tag:sample.example,/news/3")) == 2


def test_a_feed_that_says_at_every_poll_that_all_has_changed_makes_no_versions(
    archive: Archive, followed: Newsroom, once: Once
) -> None:
    for hour in range(1, 4):
        for one in followed.stories.values():
            one.announced = NOW + timedelta(hours=hour)
        once(hours=1)
    counts = [len(archive.versions(followed.address(one))) for one in followed.stories.values()]
    assert counts == [1, 1, 1]


def test_an_entry_whose_address_changes_stays_the_same_article(
    archive: Archive, followed: Newsroom, once: Once
) -> None:
    last = followed.stories["/news/3"]
    for people in (13, 14):
        followed.move(last)
        followed.edit(last, story(2, people=people), NOW)
        once(hours=1)
    assert archive.status().articles == 3
    versions = archive.versions(followed.address(last))
    assert [str(count) in versions[-1].text for count in (13, 14)] == [False, True]
    assert len(versions) == 3


def test_pages_that_never_say_that_they_end_are_believed_after_a_while(
    archive: Archive, newsroom: Newsroom, once: Once
) -> None:
    newsroom.end = ""
    for one in newsroom.stories.values():
        one.in_feed = False
    archive.schedule.follow(newsroom.feed, NOW, outlet=None, allow_private=True)
    added = [sum(poll.added for poll in once(minutes=minutes)) for minutes in (0, 1, 10, 60)]
    assert added == [0, 0, 0, 3]
    newsroom.edit(newsroom.stories["/news/3"], story(2, people=14), NOW, announced=False)
    changed = [sum(poll.updated for poll in once(hours=hours)) for hours in (6, 1, 1, 2)]
    assert sum(changed) == 1


def test_the_log_names_a_feed_without_what_may_be_a_key(
    archive: Archive,
    newsroom: Newsroom,
    once: Once,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object, **__: object) -> object:
        raise StorageFailed("The disk is full: make room.")

    feed = f"{newsroom.feed}?key=secret"
    archive.schedule.follow(feed, NOW, outlet=None, allow_private=True)
    monkeypatch.setattr(archive.schedule, "again", full)
    (poll,) = once()
    assert poll.error == "The disk is full: make room."
    assert f"The feed {newsroom.feed} has to wait" in caplog.text
    assert "secret" not in caplog.text
