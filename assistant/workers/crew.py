"""Who does what takes processor time: this process, and worker processes beside it.

Python runs one thread of a process at a time, so a server alone uses one core, however many it
has. Workers are only started once searches and questions have waited for each other for a while:
a reader now and then is served without them, and they cost memory.
"""

import asyncio
import logging
import os
import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import copy_context
from time import monotonic
from typing import TYPE_CHECKING, TypeVar, TypeVarTuple

from assistant.answering import AT_ONCE, Answering
from assistant.workers.helper import Helper, Lost
from assistant.workers.messages import Done, Job, Plan
from assistant.workers.recorded import tell
from index.processors import cores
from index.stages import stage

if TYPE_CHECKING:
    from assistant.assistant import Assistant
    from assistant.settings import Settings

PATIENCE_SECONDS = 1.0
"""So long, added up, jobs have waited for each other before a worker is started."""
MOST_WORKERS = 8
"""No more are started where no setting says how many."""
MOST_PATIENCE = 64.0
"""Patience doubles with each worker that ends by itself, up to so much."""

THREAD = "newsdesk-begin-worker"

_log = logging.getLogger(__name__)

Given = TypeVarTuple("Given")
Made = TypeVar("Made")
Place = Helper | None
"""Where a job is done; None is here."""


class Turn(Future[Place]):
    """A place that a job waits for."""

    def __init__(self) -> None:
        super().__init__()
        self.came = monotonic()


class Crew:
    """Does jobs in this process and in up to `most` others; threads share it."""

    def __init__(self, answering: Answering, most: int, *, at_once: int) -> None:
        """`at_once` jobs are under way at a time, as many of them here as there are no workers."""
        self._answering = answering
        self._plan = Plan(answering.archive.path, answering.settings)
        self._most = most
        self._at_once = at_once
        self._patience = PATIENCE_SECONDS
        self._waited = 0.0
        self._changing = threading.Lock()
        self._helpers: list[Helper] = []
        self._idle: list[Helper] = []
        self._here = 0
        self._waiting: deque[Turn] = deque()
        self._threads = ThreadPoolExecutor(at_once + most, "working")
        self._beginning: threading.Thread | None = None
        self._coming: Helper | None = None
        self._is_closed = False

    def do(self, function: Callable[[Answering, *Given], Made], *given: *Given) -> Made:
        """What a function makes, here or elsewhere; jobs begin in the order in which they come.

        The function must be importable, and what it is given and makes must be picklable.
        """
        return self._made_at(self._turn().result(), function, *given)

    async def ado(self, function: Callable[[Answering, *Given], Made], *given: *Given) -> Made:
        """`do`, without blocking the event loop; a cancelled job that has not begun never does."""
        turn = self._turn()
        try:
            place = await asyncio.wrap_future(turn)
        except asyncio.CancelledError:
            if not turn.cancel():
                self._give(turn.result())
            raise
        work = self._threads.submit(
            copy_context().run, lambda: self._made_at(place, function, *given)
        )
        work.add_done_callback(lambda ended: self._give(place) if ended.cancelled() else None)
        return await asyncio.wrap_future(work)

    def close(self) -> None:
        """End the workers; what they were at is done here."""
        with self._changing:
            self._is_closed = True
            beginning, idle, self._idle = self._beginning, self._idle, []
            self._helpers = [helper for helper in self._helpers if helper not in idle]
            busy = [*self._helpers, *([self._coming] if self._coming else [])]
        for helper in busy:
            helper.kill()  # whoever speaks to it hears of that
        for helper in idle:
            helper.end()
        if beginning:
            beginning.join()
        self._threads.shutdown(wait=False)

    def _made_at(
        self, place: Place, function: Callable[[Answering, *Given], Made], *given: *Given
    ) -> Made:
        try:
            if place is None:
                return function(self._answering, *given)
            done = self._elsewhere(place, Job(function, given))
            if done.is_lost:
                return function(self._answering, *given)
            if done.error:
                raise done.error
            made: Made = done.made
            return made
        finally:
            self._give(place)

    def _turn(self) -> Future[Place]:
        """A place to do a job at, now or once there is one."""
        turn = Turn()
        with self._changing:
            self._waiting.append(turn)
            self._hand_over()
        return turn

    def _give(self, place: Place) -> None:
        with self._changing:
            if place is None:
                self._here -= 1
            elif place in self._helpers and not self._is_closed:
                self._idle.append(place)
            self._hand_over()
        if place and self._is_closed and place in self._helpers:
            self._dismiss(place)

    @property
    def _is_free(self) -> bool:
        return bool(self._idle) or self._here < self._at_once - len(self._helpers)

    def _free(self) -> Place:
        if self._idle:
            return self._idle.pop()
        self._here += 1
        return None

    def _hand_over(self) -> None:
        """Give the places that are free to those who have waited longest."""
        while self._waiting and self._is_free:
            turn = self._waiting.popleft()
            if turn.set_running_or_notify_cancel():
                self._waited += monotonic() - turn.came
                turn.set_result(self._free())
        if self._waited >= self._patience:
            self._begin()

    def _elsewhere(self, helper: Helper, job: Job) -> Done:
        """What comes of a job in a worker; nothing where it has been lost."""
        archive = self._answering.archive
        with stage("worker"):
            try:
                with archive.searching() as space:
                    if space is helper.space:
                        done = helper.do(job)
                        tell(done.stages)
                        return done
            except Lost:
                self._blame()
            except BaseException:
                self._dismiss(helper)  # nobody knows what it will say next
                raise
        self._dismiss(helper)
        return Done(is_lost=True)

    def _begin(self) -> None:
        """Have another worker, if there may be one."""
        self._waited = 0.0
        if self._beginning or self._is_closed or len(self._helpers) >= self._most:
            return
        self._beginning = threading.Thread(target=self._begun, name=THREAD, daemon=True)
        self._beginning.start()

    def _begun(self) -> None:
        helper = self._ready()
        with self._changing:
            self._beginning = self._coming = None
            if helper and not self._is_closed:
                self._helpers.append(helper)
                self._idle.append(helper)
                self._hand_over()
                return
        if helper:
            helper.end()

    def _ready(self) -> Helper | None:
        """A new worker that takes jobs, if one could be had."""
        with self._answering.archive.searching() as space:
            pass
        try:
            self._coming = helper = Helper(self._plan, space)
        except OSError:
            self._blame()
            return None
        try:
            if self._is_closed:
                raise Lost
            helper.await_ready()
        except Lost:
            self._blame()
            helper.end()
            return None
        return helper

    def _dismiss(self, helper: Helper) -> None:
        """Part with a worker; whoever has it as a place does."""
        with self._changing:
            self._helpers.remove(helper)
            self._hand_over()
        helper.end()

    def _blame(self) -> None:
        """A worker has ended by itself: the next one has to be needed more."""
        with self._changing:
            if self._is_closed:
                return
            self._patience = min(MOST_PATIENCE, 2 * self._patience)
        _log.warning("A worker process has ended, maybe for want of memory: the server goes on.")


@contextmanager
def helped(assistant: "Assistant") -> Iterator[None]:
    """Let an assistant do its work with as many workers as its settings allow."""
    most = _most(assistant.settings)
    if not most:
        yield
        return
    answering = assistant.answering
    crew = answering.crew = Crew(answering, most, at_once=AT_ONCE)
    try:
        yield
    finally:
        answering.crew = None
        crew.close()


def _most(settings: "Settings") -> int:
    """How many workers there may be; none where the catalog lies elsewhere."""
    if settings.stores.catalog or os.name != "posix":
        return 0
    if settings.workers is not None:
        return settings.workers
    found = cores()
    return min(MOST_WORKERS, found) if found > 1 else 0
