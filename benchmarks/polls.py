"""A feed that is followed for a thousand polls while everything goes wrong that can.

An outlet on loopback publishes, corrects and withdraws for days of a simulated clock; its feed and
its pages answer with errors, too late, or with half of what they should, and the archive is closed
and opened again. In the end its ledger is compared with the archive.
"""

import random
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.rows import HEAD, Row, none_of
from index import Archive
from index.fetching import Manners
from index.following.follower import Follower, Poll
from index.records import StoredArticle
from index.running import iterate
from tests.newsroom import Newsroom, SetClock, Story, Trouble

POLLS = 1_000
FEED = "/feed.xml"
SEED = 20251125
RESTART = 60
"""After so many polls the archive is closed and opened again."""
DAYS = 60
"""The simulated days lie so far back, for a feed's dates must not lie ahead of the real clock."""

PUBLISHING = timedelta(minutes=25)
"""From one article to the next, on average."""
EDITED, WITHDRAWN = 0.4, 0.08
"""Shares of the articles."""
SILENTLY, MOVED = 0.4, 0.15
"""Shares of the edits: the feed does not tell; the page gets another address with its headline."""
LATER = timedelta(days=6)
"""Within which an article may be edited and withdrawn."""
SETTLED = timedelta(days=31)
TROUBLES: dict[Trouble, float] = {
    "error": 0.08,
    "busy": 0.03,
    "slow": 0.01,
    "broken off": 0.06,
    "cut": 0.05,
    "missing": 0.01,
}
NONSENSE = 0.03
"""Of answers of the feed; nothing tells a page of nonsense from one of news."""
_WORDS = (
    *("harbour", "ferry", "council", "bridge", "storm", "market", "budget", "school", "river"),
    *("tram", "mayor", "strike", "vote", "museum", "hospital", "border", "port", "line", "court"),
    *("festival", "police", "rail", "energy", "housing", "water", "grain", "library", "airport"),
)


@dataclass
class Outlet:
    """What happens in the newsroom, by the simulated clock."""

    newsroom: Newsroom
    chance: random.Random
    now: datetime
    writing: bool = True
    events: list[tuple[datetime, str, Story | None]] = field(default_factory=list)
    edits: Counter[str] = field(default_factory=Counter)

    def live_until(self, moment: datetime) -> None:
        """Let everything happen that happens until then."""
        if not self.events and self.writing:
            self.events.append((self.now, "publish", None))
        while self.events and min(self.events, key=_time)[0] <= moment:
            event = min(self.events, key=_time)
            self.events.remove(event)
            self._happen(*event)
        self.now = moment

    def _happen(self, at: datetime, what: str, story: Story | None) -> None:
        if what == "publish" and self.writing:
            self._publish(at)
            gap = self.chance.expovariate(1 / PUBLISHING.total_seconds())
            self.events.append((at + timedelta(seconds=gap), "publish", None))
        elif story is not None and what == "edit" and not story.gone:
            self.edits[story.path] += 1
            announced = self.chance.random() >= SILENTLY
            self.newsroom.edit(story, self._text(story.title), at, announced=announced)
            if self.chance.random() < MOVED:
                self.newsroom.move(story)
        elif story is not None and what == "withdraw":
            story.gone = True

    def _publish(self, at: datetime) -> None:
        words = " ".join(self.chance.sample(_WORDS, 4)).capitalize()
        title = f"{words}, report {len(self.newsroom.stories)}"
        in_feed = self.chance.random() < 0.5
        story = self.newsroom.publish(title, self._text(title), at, in_feed=in_feed)
        for _ in range(3):
            if self.chance.random() < EDITED / 2:
                self.events.append((at + self.chance.random() * LATER, "edit", story))
        if self.chance.random() < WITHDRAWN:
            self.events.append((at + self.chance.random() * LATER, "withdraw", story))

    def _text(self, title: str) -> str:
        """Words by chance: no two versions are alike."""
        lines = [" ".join(self.chance.choices(_WORDS, k=40)).capitalize() + "." for _ in range(4)]
        return "\n".join([f"{title}: {self.chance.randrange(10**9)} were counted.", *lines])

    def trouble(self, path: str) -> Trouble | None:
        """What goes wrong with an answer."""
        if path == FEED and self.chance.random() < NONSENSE:
            return "nonsense"
        names = [*TROUBLES, None]
        weights = [*TROUBLES.values(), 1 - sum(TROUBLES.values())]
        return self.chance.choices(names, weights)[0]


@dataclass
class Followed:
    """The archive that follows it, opened again now and then."""

    place: Path
    clock: SetClock
    stack: ExitStack = field(default_factory=ExitStack)
    polls: int = 0
    failed: int = 0
    restarts: int = 0

    def open(self) -> None:
        """Open the archive, after closing it."""
        self.stack.close()
        self.archive = self.stack.enter_context(Archive.open(self.place))
        self.restarts += 1

    def poll(self) -> list[Poll]:
        """Everything that is due."""
        manners = Manners(seconds_between=0.0, timeout=0.6, per_host=8)
        follower = Follower(self.archive, manners=manners, clock=self.clock)
        found = list(iterate(lambda: follower.polls(once=True)))
        self.polls += len(found)
        self.failed += sum(poll.error is not None for poll in found)
        if self.polls >= self.restarts * RESTART:
            self.open()
        return found


def rows() -> Iterator[Row]:
    """What was lost or doubled, and what there was to lose."""
    start = (datetime.now(UTC) - timedelta(days=DAYS)).replace(microsecond=0)
    chance = random.Random(SEED)
    clock = SetClock(start)
    with tempfile.TemporaryDirectory() as folder, Newsroom().open() as newsroom:
        outlet = Outlet(newsroom, chance, start)
        followed = Followed(Path(folder) / "archive", clock)
        followed.open()
        with followed.stack:
            schedule = followed.archive.schedule
            schedule.follow(newsroom.feed, start, outlet=None, allow_private=True)
            newsroom.trouble = outlet.trouble
            _until(followed, outlet, polls=POLLS)
            outlet.writing = False
            newsroom.trouble = lambda _path: None
            _until(followed, outlet, end=clock.now() + SETTLED)
            yield from _compared(newsroom, followed, outlet)


def _until(
    followed: Followed, outlet: Outlet, *, polls: int | None = None, end: datetime | None = None
) -> None:
    """Go from one due moment to the next."""
    clock = followed.clock
    asked = outlet.newsroom.asked
    while polls is None or len(asked(FEED)) < polls:
        due = followed.archive.schedule.upcoming()[0][0]
        if end is not None and due > end:
            break
        clock.moment = max(due, clock.moment)
        outlet.live_until(clock.moment)
        followed.poll()


def _compared(newsroom: Newsroom, followed: Followed, outlet: Outlet) -> Iterator[Row]:
    archive, stories = followed.archive, list(newsroom.stories.values())
    held = {story.path: _held(archive, newsroom, story) for story in stories}
    there = [story for story in stories if held[story.path]]
    lost = [story for story in stories if not (held[story.path] or story.gone)]
    doubled = range(archive.status().articles - len(there))
    last = {story.path: held[story.path][0][-1] for story in there}
    withdrawn = [story for story in there if story.gone]
    standing = [story for story in there if not story.gone]
    stale = [story for story in standing if not _holds(last[story.path], story)]
    kept = [story for story in withdrawn if not last[story.path].retracted]
    wrongly = [story for story in standing if last[story.path].retracted]
    # The feed's own words, the page and a retraction make versions besides.
    surplus = [one for one in there if len(held[one.path][0]) > 3 + outlet.edits[one.path]]
    statuses = Counter(status for _, status in newsroom.answers)
    feed = Counter(newsroom.asked(FEED))
    yield none_of("articles lost", lost, len(stories))
    yield none_of("articles doubled", doubled, len(stories))
    yield none_of("articles not in their last version", stale, len(standing))
    yield none_of("withdrawn articles that still stand", kept, len(withdrawn))
    yield none_of("articles retracted that were not withdrawn", wrongly, len(standing))
    yield none_of("articles with versions that never were", surplus, len(there))
    yield Row("polls of the feed", feed.total(), feed.total())
    yield Row("polls that failed", followed.failed, feed.total())
    yield Row("polls answered with 304", feed[304], feed.total())
    yield Row("answers with 5xx", statuses[500] + statuses[503], statuses.total())
    yield Row("edits", outlet.edits.total(), len(stories))
    yield Row("pages that moved", sum(story.moves > 0 for story in stories), len(stories))
    yield Row("restarts", followed.restarts, followed.polls)


def _held(archive: Archive, newsroom: Newsroom, story: Story) -> list[list[StoredArticle]]:
    """The versions of each article that the archive knows by an address of the story."""
    found = (archive.versions(f"{newsroom.url}{path}") for path in story.paths)
    return list({versions[0].id: versions for versions in found if versions}.values())


def _holds(article: StoredArticle, story: Story) -> bool:
    """Whether an article is what the story is now; white space is left to the extraction."""
    return " ".join(story.text.split()) in " ".join(article.text.split())


def _time(event: tuple[datetime, str, Story | None]) -> datetime:
    return event[0]


if __name__ == "__main__":
    print(HEAD)
    for row in rows():
        print(row)
