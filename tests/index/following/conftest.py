"""An outlet to follow, by a clock that is set."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from index import Archive
from index.fetching import Manners
from index.following.follower import Follower, Poll
from index.running import iterate
from tests.newsroom import Newsroom, SetClock

NOW = datetime(2025, 11, 25, 12, tzinfo=UTC)
MANNERS = Manners(seconds_between=0.0, timeout=3.0)
PATIENT = replace(MANNERS, timeout=60.0)
"""Where nothing is wrong with the outlet, only the machine can be slow."""

Once = Callable[..., list[Poll]]


@pytest.fixture
def newsroom() -> Iterator[Newsroom]:
    """An outlet with three stories, an hour apart."""
    with Newsroom().open() as opened:
        for number in range(3):
            published = NOW - timedelta(hours=3 - number)
            opened.publish(f"Ferry {number} sinks", story(number), published)
        yield opened


@pytest.fixture
def clock() -> SetClock:
    """Stands at noon."""
    return SetClock(NOW)


@pytest.fixture
def follower(archive: Archive, clock: SetClock) -> Follower:
    """Follows what the archive's schedule says."""
    return Follower(archive, manners=MANNERS, clock=clock)


@pytest.fixture
def once(follower: Follower, clock: SetClock) -> Once:
    """Polls what is due after some time has passed."""

    def poll(**passed: float) -> list[Poll]:
        clock.moment += timedelta(**passed)
        return list(iterate(lambda: follower.polls(once=True)))

    return poll


@pytest.fixture
def followed(archive: Archive, newsroom: Newsroom, clock: SetClock) -> Newsroom:
    """The outlet, whose feed is in the archive's schedule and was polled at noon."""
    archive.schedule.follow(newsroom.feed, NOW, outlet=None, allow_private=True)
    first = Follower(archive, manners=PATIENT, clock=clock)
    (poll,) = iterate(lambda: first.polls(once=True))
    assert (poll.added, poll.error, poll.pending) == (3, None, 0)
    return newsroom


def story(number: int, people: int = 12) -> str:
    """The text of a story."""
    return "\n".join(
        [
            f"The ferry {number} sank off Norvik Bend on Tuesday with {people} people aboard.",
            f"Officials of Tarn County said that ferry number {number} had struck a rock near the "
            "lighthouse in heavy fog, and that the coast guard had sent two boats to the place.",
            "The harbour master asked all other ships to wait for the morning before they leave.",
        ]
    )
