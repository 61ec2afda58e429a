"""Polls every followed feed when it is due, and looks at the pages of what it lists."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Sequence
from dataclasses import asdict, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict

from index.fetching import Manners
from index.following.clock import WallClock
from index.following.polling import Polled, poll
from index.following.records import Followed
from index.following.status import without_query
from index.following.visiting import Taken, visit

if TYPE_CHECKING:
    from index.archive import Archive
    from index.fetching.fetcher import Fetcher

FEEDS_AT_ONCE = 4
PAGES_AT_ONCE = 20
"""So many pages are fetched before they are taken in together."""
BATCHES = 10
"""After so many batches of pages it is looked for what else is due."""

_LOOK = timedelta(minutes=1)
"""How often it is looked at the clock, which may have jumped."""
_REST = timedelta(minutes=5)
"""How long a feed is left alone when the archive could not take in what it brought."""

_log = logging.getLogger(__name__)


class Poll(BaseModel):
    """What a turn of one feed has brought: a poll, looks at pages, or both."""

    model_config = ConfigDict(frozen=True)

    feed: str
    """Its address."""
    title: str | None
    at: datetime
    news: int = 0
    """Entries that were new or had changed."""
    added: int = 0
    updated: int = 0
    retracted: int = 0
    pending: int = 0
    """Entries whose pages are still to come."""
    error: str | None = None
    """Why the feed could not be read, or the archive could not take in what it brought."""
    failures: int = 0
    """Polls in a row that failed, this one included."""
    next_poll: datetime | None = None
    """None where the feed has ended or is followed no more."""

    @property
    def brought(self) -> int:
        """Articles that have come or changed."""
        return self.added + self.updated + self.retracted


class Follower:
    """Follows the feeds of an archive; `wake` may be called from any thread."""

    def __init__(
        self,
        archive: "Archive",
        *,
        manners: Manners = Manners(),  # noqa: B008  # frozen
        clock: WallClock | None = None,
    ) -> None:
        # The schedule has waits of its own between tries.
        self._manners = replace(manners, retries=0)
        self._archive = archive
        self._schedule = archive.schedule
        self._clock = clock or WallClock()
        self._bell = _Bell()
        self._resting: dict[int, datetime] = {}

    def wake(self) -> None:
        """Look at once for what is due: a feed has been added."""
        self._bell.ring()

    async def polls(self, *, once: bool = False) -> AsyncGenerator[Poll, None]:
        """Every turn as it ends, for ever; with `once`, until nothing is due any more."""
        from index.fetching.fetcher import Fetcher

        turns: dict[asyncio.Task[Poll], int] = {}
        last: datetime | None = None
        public, private = (replace(self._manners, allow_private=flag) for flag in (False, True))
        async with Fetcher(public) as outside, Fetcher(private) as inside, self._bell:
            try:
                while True:
                    last = await self._mended(last)
                    wait = await self._begin(turns, outside, inside)
                    if once and not turns:
                        return
                    for turn in await self._ended(turns, wait):
                        yield turn
            finally:
                await _stop(turns)

    async def _mended(self, last: datetime | None) -> datetime:
        """The time now; where the clock was set back, nothing waits for the time that it showed."""
        now = self._clock.now()
        if last is None or now < last:
            await asyncio.to_thread(self._schedule.mend, now)
            self._resting.clear()
        return now

    async def _begin(
        self, turns: "dict[asyncio.Task[Poll], int]", outside: "Fetcher", inside: "Fetcher"
    ) -> float:
        """Begin with what is due, longest due first; the seconds until something else may be."""
        now = self._clock.now()
        for due, feed in await asyncio.to_thread(self._schedule.upcoming):
            due = max(due, self._resting.get(feed.seq, due))
            if due > now:
                return min(due - now, _LOOK).total_seconds()
            if len(turns) >= FEEDS_AT_ONCE:
                break
            if feed.seq not in turns.values():
                fetcher = inside if feed.allow_private else outside
                turns[asyncio.create_task(self._turn(feed, fetcher))] = feed.seq
        return _LOOK.total_seconds()

    async def _ended(self, turns: "dict[asyncio.Task[Poll], int]", wait: float) -> Sequence[Poll]:
        """Those that have ended, as soon as one has; none where it is time to look again."""
        timer = asyncio.create_task(self._clock.sleep(wait))
        bell = asyncio.create_task(self._bell.rung())
        try:
            await asyncio.wait({*turns, timer, bell}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            timer.cancel()
            bell.cancel()
        ended = [turn for turn in turns if turn.done()]
        for turn in ended:
            del turns[turn]
        return [turn.result() for turn in ended]

    async def _turn(self, feed: Followed, fetcher: "Fetcher") -> Poll:
        """One feed's turn; whatever goes wrong with it, the others go on."""
        now = self._clock.now()
        try:
            polled = Polled()
            if feed.next_poll is not None and feed.next_poll <= now:
                polled = await poll(feed, fetcher, self._schedule, now)
            after = await asyncio.to_thread(self._schedule.again, feed)
            taken = await self._pages(after or feed, fetcher)
            return await asyncio.to_thread(self._told, after or feed, now, polled, taken)
        except Exception as error:
            name = without_query(feed.url)  # what follows may be a key
            _log.warning("The feed %s has to wait: %s", name, error, exc_info=True)
            again = self._resting[feed.seq] = now + _REST
            return Poll(feed=feed.url, title=feed.title, at=now, error=str(error), next_poll=again)

    async def _pages(self, feed: Followed, fetcher: "Fetcher") -> Taken:
        taken = Taken()
        for _ in range(BATCHES):
            now = self._clock.now()
            items = await asyncio.to_thread(self._schedule.items, feed, now, most=PAGES_AT_ONCE)
            if not items:
                break
            taken += await visit(feed, items, fetcher, self._archive, now)
        return taken

    def _told(self, feed: Followed, now: datetime, polled: Polled, taken: Taken) -> Poll:
        return Poll(
            feed=feed.url,
            title=feed.title,
            at=now,
            news=polled.news,
            error=polled.error,
            failures=feed.failures,
            next_poll=feed.next_poll,
            pending=self._schedule.pending(feed),
            **asdict(taken),
        )


class _Bell:
    """Wakes whoever waits for it in an event loop, from any thread."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._event = asyncio.Event()

    def ring(self) -> None:
        if (loop := self._loop) is not None:
            loop.call_soon_threadsafe(self._event.set)

    async def rung(self) -> None:
        await self._event.wait()
        self._event.clear()

    async def __aenter__(self) -> None:
        self._event = asyncio.Event()
        self._loop = asyncio.get_running_loop()

    async def __aexit__(self, *_error: object) -> None:
        self._loop = None


async def _stop(turns: "dict[asyncio.Task[Poll], int]") -> None:
    for turn in turns:
        turn.cancel()
    await asyncio.gather(*turns, return_exceptions=True)
