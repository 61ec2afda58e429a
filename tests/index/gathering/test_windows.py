import asyncio
from collections.abc import AsyncGenerator, Coroutine
from contextlib import aclosing
from typing import Any

import pytest

from index.gathering.windows import in_order, merged


class Running:
    """Counts what runs at a time."""

    def __init__(self) -> None:
        self.begun = 0
        self.now = 0
        self.most = 0

    async def job(self, n: int, steps: int) -> int:
        self.begun += 1
        self.now += 1
        self.most = max(self.most, self.now)
        try:
            for _ in range(steps):
                await asyncio.sleep(0)
        finally:
            self.now -= 1
        return n

    async def jobs(self, count: int) -> AsyncGenerator[Coroutine[Any, Any, int], None]:
        for n in range(count):
            yield self.job(n, steps=(7 * n) % 5)


def collected(running: Running, *, limit: int, counts: Any = lambda _: True) -> list[int]:
    async def work() -> list[int]:
        found = in_order(running.jobs(20), most=4, counts=counts, limit=limit)
        async with aclosing(found) as results:
            return [result async for result in results]

    return asyncio.run(work())


def test_results_come_in_order_and_few_jobs_run_at_a_time() -> None:
    running = Running()
    assert collected(running, limit=99) == list(range(20))
    assert running.most == 4


def test_nothing_is_begun_beyond_the_limit() -> None:
    running = Running()
    assert collected(running, limit=6) == list(range(6))
    assert running.begun == 6


def test_what_does_not_count_is_made_up_for() -> None:
    running = Running()
    assert collected(running, limit=3, counts=lambda n: n % 2 == 1) == list(range(6))
    assert running.begun == 6


def test_who_stops_listening_stops_the_work() -> None:
    running = Running()

    async def work() -> None:
        found = in_order(running.jobs(20), most=4, counts=lambda _: True, limit=99)
        async with aclosing(found) as results:
            assert await anext(results) == 0
        assert running.now == 0

    asyncio.run(work())


async def _numbers(start: int, count: int) -> AsyncGenerator[int, None]:
    for n in range(start, start + count):
        await asyncio.sleep(0)
        yield n


def test_streams_are_merged_and_lose_nothing() -> None:
    async def work() -> list[int]:
        streams = [_numbers(100 * n, n) for n in range(9)]
        return [item async for item in merged(streams, most=3)]

    expected = [100 * n + k for n in range(9) for k in range(n)]
    assert sorted(asyncio.run(work())) == expected


def test_the_failure_of_a_stream_is_the_failure_of_all() -> None:
    async def failing() -> AsyncGenerator[int, None]:
        yield 1
        raise OSError("broken")

    async def work() -> None:
        async with aclosing(merged([failing(), _numbers(0, 10**9)], most=3)) as items:
            async for _ in items:
                pass

    with pytest.raises(OSError, match="broken"):
        asyncio.run(work())
