"""Several things at a time, but never more than so many."""

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Callable, Coroutine, Iterable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

T = TypeVar("T")


async def in_order(
    jobs: AsyncGenerator[Coroutine[Any, Any, T], None],
    *,
    most: int,
    counts: Callable[[T], bool],
    limit: int,
) -> AsyncGenerator[T, None]:
    """What the jobs return, in their order, until `limit` of it counts.

    A job begins only where the limit would not be passed if all that run came to count.
    """
    running: deque[asyncio.Task[T]] = deque()
    left, more = limit, True
    try:
        while left > 0 and (running or more):
            if more and len(running) < min(most, left):
                job = await anext(jobs, None)
                more = job is not None
                if job is not None:
                    running.append(asyncio.create_task(job))
            else:
                found = await running.popleft()
                left -= counts(found)
                yield found
    finally:
        await _ended(running)
        await jobs.aclose()


async def merged(
    streams: Sequence[AsyncGenerator[T, None]], *, most: int
) -> AsyncGenerator[T, None]:
    """The items of all streams as they come, of so many streams at a time."""
    items: asyncio.Queue[_Item[T] | _End] = asyncio.Queue()
    places = asyncio.Semaphore(most)
    room = asyncio.Semaphore(1)  # unlike a queue with a maximum it serves who came first

    async def pump(stream: AsyncGenerator[T, None]) -> None:
        error: Exception | None = None
        try:
            async with places, aclosing(stream):
                async for item in stream:
                    await room.acquire()
                    items.put_nowait(_Item(item))
        except Exception as raised:
            error = raised
        items.put_nowait(_End(error))

    pumps = [asyncio.create_task(pump(stream)) for stream in streams]
    left = len(pumps)
    try:
        while left:
            found = await items.get()
            if isinstance(found, _Item):
                room.release()
                yield found.value
            elif found.error is not None:
                raise found.error
            else:
                left -= 1
    finally:
        await _ended(pumps)


@dataclass(frozen=True)
class _Item(Generic[T]):
    value: T


@dataclass(frozen=True)
class _End:
    error: Exception | None


async def _ended(tasks: Iterable["asyncio.Task[Any]"]) -> None:
    """Cancel what still runs and wait until it has stopped."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
