"""Following beside something else."""

import queue
import threading

from index import Archive
from index.following.background import THREAD, Background
from index.following.follower import Follower, Poll
from tests.index.following.conftest import NOW, story
from tests.newsroom import Newsroom


def test_feeds_are_polled_in_the_background_as_soon_as_they_are_followed(
    archive: Archive, newsroom: Newsroom, follower: Follower
) -> None:
    told: queue.Queue[Poll] = queue.Queue()
    background = Background(follower, told.put, lambda: True)
    background.start()
    archive.schedule.follow(newsroom.feed, NOW, outlet=None, allow_private=True)
    follower.wake()
    assert told.get(timeout=60).added == 3
    newsroom.publish("Ferry 3 sinks", story(3), NOW)
    archive.schedule.follow(newsroom.feed, NOW, outlet=None, allow_private=True)
    follower.wake()
    assert told.get(timeout=60).added == 1
    background.stop()
    assert THREAD not in {thread.name for thread in threading.enumerate()}
    assert archive.verify() == []


def test_it_stops_in_the_middle_of_a_poll(
    archive: Archive, newsroom: Newsroom, follower: Follower
) -> None:
    asked = threading.Event()

    def slow(path: str) -> None:
        asked.set()

    newsroom.trouble = slow  # type: ignore[assignment]
    archive.schedule.follow(newsroom.feed, NOW, outlet=None, allow_private=True)
    background = Background(follower, lambda poll: None, lambda: True)
    background.start()
    assert asked.wait(timeout=60)
    background.stop()
    assert archive.verify() == []
