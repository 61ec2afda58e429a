"""Processes that read beside this one, where reading is dear: pages take their time to extract.

They speak over their pipes and import nothing but Newsdesk, so that a program that adds articles
needs no guard around its main part; when this process goes, however it goes, so do they.
"""

import os
import pickle
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import IO, Any, TypeVar

from index.errors import StorageFailed
from index.processors import cores

Thing = TypeVar("Thing")
Made = TypeVar("Made")

PATIENCE_SECONDS = 1.0
"""So long this process does the work itself: most of what is added is through by then."""
DEAR_SECONDS = 0.003
"""A cheaper call is not worth the way to another process and back."""
MOST_WORKERS = 8
_STARTED = "from index.readers.workers import serve; serve()"


class Workers:
    """Calls a function on one thing after the other, in other processes once that pays."""

    def __init__(self, count: int | None = None, *, at_once: bool = False) -> None:
        """With `at_once` all is done in other processes, from the beginning."""
        self._at_once = at_once
        self._count = count or min(MOST_WORKERS, cores())
        self._calls = 0
        self._spent = 0.0
        self._pool: ThreadPoolExecutor | None = None
        self._own = threading.local()
        self._processes: list[subprocess.Popen[bytes]] = []

    def in_order(
        self, function: Callable[[Thing], Made], things: Iterable[Thing]
    ) -> Iterator[Made]:
        """What the function makes of each thing, in order; few things are under way at once.

        The function must be importable, and it, the things and what it makes must be picklable.
        """
        under_way: deque[Future[Made]] = deque()
        for thing in things:
            if self._is_dear:
                under_way.append(self._threads.submit(self._elsewhere, function, thing))
                if len(under_way) > 2 * self._count:
                    yield under_way.popleft().result()
            else:
                yield self._here(function, thing)
        while under_way:
            yield under_way.popleft().result()

    def close(self) -> None:
        """End the processes; what they were at is dropped."""
        for process in self._processes:
            process.kill()
        if self._pool:
            self._pool.shutdown(cancel_futures=True)
        for process in self._processes:
            process.communicate()

    @property
    def _is_dear(self) -> bool:
        if self._at_once or self._pool is not None:
            return True
        return self._spent > PATIENCE_SECONDS and self._spent > DEAR_SECONDS * self._calls

    @property
    def _threads(self) -> ThreadPoolExecutor:
        if self._pool is None:
            self._pool = ThreadPoolExecutor(self._count, "newsdesk-read")
        return self._pool

    def _here(self, function: Callable[[Thing], Made], thing: Thing) -> Made:
        started = time.perf_counter()
        made = function(thing)
        self._spent += time.perf_counter() - started
        self._calls += 1
        return made

    def _elsewhere(self, function: Callable[[Thing], Made], thing: Thing) -> Made:
        """Runs in a thread of its own for each process."""
        try:
            process = self._own.process
        except AttributeError:
            process = self._own.process = self._started()
        try:
            pickle.dump((function, thing), process.stdin)
            process.stdin.flush()
            made, error = pickle.load(process.stdout)
        except (EOFError, OSError, pickle.UnpicklingError) as failure:
            raise StorageFailed(
                "A process that helps this one ended, maybe for want of memory: run the same "
                "again; it goes on where it was."
            ) from failure
        if error is not None:
            raise error
        found: Made = made
        return found

    def _started(self) -> "subprocess.Popen[bytes]":
        process = subprocess.Popen(
            [sys.executable, "-c", _STARTED],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
        self._processes.append(process)
        return process


def serve() -> None:
    """Do what comes through standard input until it ends: the main part of a worker."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that asks
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not come among the answers
    with suppress(BrokenPipeError):  # nobody is there any more to be answered
        while (job := _job(sys.stdin.buffer)) is not None:
            pickle.dump(_answer(*job), answers)
            answers.flush()


def _answer(function: Callable[[Any], Any], thing: object) -> tuple[object, Exception | None]:
    try:
        return function(thing), None
    except Exception as error:
        return None, error


def _job(stream: IO[bytes]) -> "tuple[Callable[[Any], Any], Any] | None":
    try:
        job: tuple[Callable[[Any], Any], Any] = pickle.load(stream)
    except EOFError:
        return None
    return job
