"""Several things at a time, but never more than so many."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Sequence
from contextlib import aclosing
from typing import Any, TypeVar

T = TypeVar("T")


async def in_order(
    jobs: AsyncIterator[Coroutine[Any, Any, T]],
    *,
    most: int,
    counts: Callable[[T], bool],
    limit: int,
) -> AsyncIterator[T]:
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


async def merged(streams: Sequence[AsyncIterator[T]], *, most: int) -> AsyncIterator[T]:
    """The items of all streams as they come, of so many streams at a time."""
    items: asyncio.Queue[T | None] = asyncio.Queue(maxsize=1)
    places = asyncio.Semaphore(most)

    async def pump(stream: AsyncIterator[T]) -> None:
        try:
            async with places:
                async for item in stream:
                    await items.put(item)
        finally:
            await stream.aclose()  # type: ignore[attr-defined]  # all are generators
        await items.put(None)

    pumps = [asyncio.create_task(pump(stream)) for stream in streams]
    failed = asyncio.create_task(_first_failure(pumps))
    ...
