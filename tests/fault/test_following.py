"""Kill what follows a feed at any moment: nothing that the feed brought is lost or doubled."""

import random
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from index import Archive
from tests.index.following.conftest import story
from tests.newsroom import Newsroom

ROOT = Path(__file__).parents[2]
SEED = 20251125
KILLS = 8
STORIES = 6
"""Published before each kill."""

FOLLOWING = """
import sys
from datetime import datetime
from index import Archive
from index.fetching import Manners
from index.following.follower import Follower
from index.running import iterate
from tests.newsroom import SetClock

with Archive.open(sys.argv[1]) as archive:
    print("following", flush=True)
    manners = Manners(seconds_between=0.0, timeout=5.0)
    clock = SetClock(datetime.fromisoformat(sys.argv[2]))
    follower = Follower(archive, manners=manners, clock=clock)
    for poll in iterate(lambda: follower.polls(once=True)):
        print(poll, flush=True)
    sys.stdin.read()  # whoever is to be killed is still there, however soon it is through
"""


@pytest.mark.fault
def test_a_follower_that_is_killed_loses_and_doubles_nothing(tmp_path: Path) -> None:
    chance = random.Random(SEED)
    place = tmp_path / "archive"
    start = datetime.now(UTC) - timedelta(days=30)
    with Newsroom(window=200).open() as newsroom:
        with Archive.open(place) as archive:
            archive.schedule.follow(newsroom.feed, start, outlet=None, allow_private=True)
        for hour in range(KILLS + 1):
            now = start + timedelta(hours=hour)
            for number in range(STORIES):
                newsroom.publish(f"Ferry {hour}-{number} sinks", story(10 * hour + number), now)
            for old in chance.sample(sorted(newsroom.stories), 2):
                newsroom.edit(newsroom.stories[old], story(999, people=hour), now)
            seconds = chance.uniform(0.0, 1.5) if hour < KILLS else None
            _follow(place, now, seconds)
        _follow(place, now + timedelta(hours=1), None)
        with Archive.open(place) as archive:
            assert archive.verify() == []
            assert archive.status().articles == len(newsroom.stories) == STORIES * (KILLS + 1)
            assert archive.status().feeds[0].pending == 0
            for one in newsroom.stories.values():
                held = archive.article(newsroom.address(one))
                assert held is not None and one.text in held.text


def _follow(place: Path, now: datetime, seconds: float | None) -> None:
    """Poll what is due, to the end or until it is killed."""
    process = subprocess.Popen(
        [sys.executable, "-c", FOLLOWING, str(place), now.isoformat()],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "following\n"
    if seconds is not None:
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
    process.communicate(timeout=120)
    assert process.returncode == (0 if seconds is None else -signal.SIGKILL)
