"""Asynchronous work for callers that are not: each in a thread and an event loop of its own."""

import asyncio
import contextvars
import queue
import sys
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Coroutine, Generator
from dataclasses import dataclass
from typing import Any, TypeVar

T = TypeVar("T")
THREAD = "newsdesk-work"


_END: Any = object()


@dataclass(frozen=True)
class _Ended:
    error: BaseException | None


def run(work: Coroutine[Any, Any, T]) -> T:
    """What a coroutine returns; a running event loop in the caller's thread does not matter.

    An interrupt of the caller, like Ctrl-C, cancels it.
    """

    async def once() -> AsyncIterator[T]:
        yield await work

    (result,) = iterate(once)
    return result


def iterate(
    begin: Callable[[], AsyncIterator[T]], *, ahead: int = sys.maxsize
) -> Generator[T, None, None]:
    """The items of an asynchronous iterator as they come, at most so many before they are taken.

    `begin` makes it, and is called in the new thread. Closing this generator, or leaving it to the
    garbage collector, cancels the work and waits until its thread has ended.
    """
    items: queue.SimpleQueue[T | _Ended] = queue.SimpleQueue()
    work = _Work(begin, items, ahead)
    context = contextvars.copy_context()
    thread = threading.Thread(target=context.run, args=(work.run,), name=THREAD, daemon=True)
    try:
        thread.start()
        while not isinstance(item := items.get(), _Ended):
            work.taken()
            yield item
        if item.error is not None:
            raise item.error
    finally:
        work.cancel()
        if thread.is_alive():
            thread.join()


async def within(
    context: contextvars.Context, items: AsyncGenerator[T, None]
) -> AsyncGenerator[T, None]:
    """The items of a generator of which every step runs in this context, up to its closing."""
    try:
        while (item := await _step(context, anext(items, _END))) is not _END:
            yield item
    finally:
        await _step(context, items.aclose())


def steps_within(
    context: contextvars.Context, items: Generator[T, None, None]
) -> Generator[T, None, None]:
    """`within` for a generator that waits for nothing."""
    try:
        while (item := context.run(next, items, _END)) is not _END:
            yield item
    finally:
        context.run(items.close)


async def _step(context: contextvars.Context, work: Awaitable[T]) -> T:
    """A task, since only tasks have a context; cancelling who waits for it cancels it."""

    async def waited() -> T:
        return await work

    return await asyncio.create_task(waited(), context=context)


class _Work:
    """An iterator that runs in another thread, and how to stop it from here."""

    def __init__(
        self,
        begin: Callable[[], AsyncIterator[Any]],
        items: "queue.SimpleQueue[Any]",
        ahead: int,
    ) -> None:
        self._begin = begin
        self._items = items
        self._places = asyncio.Semaphore(ahead)
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[None] | None = None
        self._cancelled = False

    def run(self) -> None:
        error: BaseException | None = None
        try:
            asyncio.run(self._pass_on())
        except BaseException as raised:
            error = raised
        self._items.put(_Ended(error))

    def taken(self) -> None:
        """The caller has an item, so there is a place for another."""
        with self._lock:
            if self._loop is not None:
                self._loop.call_soon_threadsafe(self._places.release)

    def cancel(self) -> None:
        """Cancel what runs; nothing happens where nothing does."""
        with self._lock:
            self._cancelled = True
            if self._loop is not None and self._task is not None:
                self._loop.call_soon_threadsafe(self._task.cancel)

    async def _pass_on(self) -> None:
        with self._lock:
            if self._cancelled:
                return
            self._loop, self._task = asyncio.get_running_loop(), asyncio.current_task()
        try:
            await self._each(self._begin())
        finally:
            with self._lock:
                self._loop = None

    async def _each(self, iterator: AsyncIterator[Any]) -> None:
        try:
            async for item in iterator:
                await self._places.acquire()
                self._items.put(item)
        finally:
            if (close := getattr(iterator, "aclose", None)) is not None:
                await close()
