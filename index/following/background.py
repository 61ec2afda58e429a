"""Following feeds beside something else, in a thread with an event loop of its own."""

import asyncio
import logging
import threading
from collections.abc import Callable
from contextlib import aclosing, suppress

from index.errors import NewsdeskError
from index.following.follower import Follower, Poll

THREAD = "newsdesk-following"
_AGAIN_SECONDS = 60.0
"""After the schedule itself could not be read."""
_LEAD_SECONDS = 5.0
"""From one look whether the server that polled has ended to the next."""

_log = logging.getLogger(__name__)


class Background:
    """Polls from `start` until `stop`, and tells of every poll."""

    def __init__(
        self, follower: Follower, tell: Callable[[Poll], None], leads: Callable[[], bool]
    ) -> None:
        """Only while it `leads` of the servers that share an archive."""
        self._follower = follower
        self._leads = leads
        self._tell = tell
        self._thread = threading.Thread(target=self._run, name=THREAD, daemon=True)
        self._begun = threading.Event()

    def start(self) -> None:
        """Begin; a stopped one cannot begin again."""
        self._thread.start()
        self._begun.wait()

    def stop(self) -> None:
        """End, when what is being written is written."""
        with suppress(RuntimeError):  # it has ended by itself
            self._loop.call_soon_threadsafe(self._cancel)
        self._thread.join()

    def _run(self) -> None:
        with suppress(asyncio.CancelledError):
            asyncio.run(self._follow())

    async def _follow(self) -> None:
        self._loop = asyncio.get_running_loop()
        following = asyncio.create_task(self._go_on())
        self._cancel = following.cancel
        self._begun.set()
        await following

    async def _go_on(self) -> None:
        while True:
            try:
                if not await asyncio.to_thread(self._leads):
                    await asyncio.sleep(_LEAD_SECONDS)
                    continue
                async with aclosing(self._follower.polls()) as polls:
                    async for poll in polls:
                        self._tell(poll)
            except NewsdeskError as error:
                _log.warning("Feeds are not followed for now: %s", error)
            await asyncio.sleep(_AGAIN_SECONDS)
