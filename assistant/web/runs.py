"""Questions under way: an answer goes on when the page that asked is gone, and can be found again.

A reader whose connection breaks comes back to the same answer. What nobody has come back to for a
minute is stopped, and with it the model.
"""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing

from assistant.answering import Event

PATIENCE_SECONDS = 60.0
"""How long a question goes on that nobody waits for."""


class Run:
    """One question being answered; any number of readers may follow it from its beginning."""

    def __init__(self, question: str, asking: AsyncGenerator[Event, None]) -> None:
        self.question = question
        self._asking = asking
        self._events: list[Event] = []
        self._followers = 0
        self.is_over = False
        """Whether nothing more will come."""
        self._news = asyncio.Event()
        self._failure: Exception | None = None
        self._task = asyncio.create_task(self._ask())
        # Not at the end of the task itself: one that is stopped before it began has no end.
        self._task.add_done_callback(self._end)
        self._patience = self._wait()

    async def follow(self) -> AsyncGenerator[list[Event], None]:
        """All events, those that have been too, as many at a time as have come meanwhile.

        It ends without an Answer if it was stopped, and raises what the asking raised.
        """
        self._followers += 1
        self._patience.cancel()
        seen = 0
        try:
            while True:
                news = self._news  # before looking, so that what comes meanwhile is not missed
                while come := self._events[seen:]:  # what came during a yield too
                    seen += len(come)
                    yield come
                if self.is_over:
                    break
                await news.wait()
        finally:
            self._followers -= 1
            self._leave()
        if self._failure:
            raise self._failure

    async def stop(self) -> None:
        """Stop answering, and the model with it."""
        self._task.cancel()
        await asyncio.wait({self._task})

    async def _ask(self) -> None:
        try:
            async with aclosing(self._asking) as events:
                async for event in events:
                    self._events.append(event)
                    self._tell()
        except Exception as error:
            self._failure = error

    def _end(self, _task: "asyncio.Task[None]") -> None:
        self.is_over = True
        self._patience.cancel()
        self._tell()

    def _tell(self) -> None:
        news, self._news = self._news, asyncio.Event()
        news.set()

    def _leave(self) -> None:
        if not self.is_over and not self._followers:
            self._patience = self._wait()

    def _wait(self) -> asyncio.TimerHandle:
        """Give up in a while, unless somebody follows."""
        return asyncio.get_running_loop().call_later(PATIENCE_SECONDS, self._task.cancel)


class Runs:
    """The questions under way, by owner and conversation; for one event loop."""

    def __init__(self) -> None:
        self._runs: dict[tuple[str, str], Run] = {}

    def start(
        self, owner: str, conversation: str, question: str, asking: AsyncGenerator[Event, None]
    ) -> Run:
        """Begin to answer; the caller sees to it that nothing is under way in the conversation."""
        self._runs = {key: run for key, run in self._runs.items() if not run.is_over}
        run = self._runs[owner, conversation] = Run(question, asking)
        return run

    def of(self, owner: str, conversation: str) -> Run | None:
        """What is being answered in a conversation."""
        run = self._runs.get((owner, conversation))
        return run if run and not run.is_over else None

    @property
    def are_quiet(self) -> bool:
        """Whether nobody waits for an answer."""
        return all(run.is_over for run in self._runs.values())

    async def close(self) -> None:
        """Stop everything, since the server stops."""
        runs, self._runs = self._runs, {}
        for run in runs.values():
            await run.stop()
