"""Asynchronous work for callers that are not."""

import asyncio
import gc
import signal
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Generator
from contextlib import aclosing, closing
from contextvars import ContextVar, copy_context

import pytest

from index.running import THREAD, iterate, run, steps_within, within

PLACE: ContextVar[str] = ContextVar("place", default="outside")


async def double(number: int) -> int:
    await asyncio.sleep(0)
    return 2 * number


async def numbers() -> AsyncIterator[int]:
    for number in range(3):
        await asyncio.sleep(0)
        yield number


class Endless:
    """Counts up, and knows whether it was left in order."""

    def __init__(self) -> None:
        self.left = threading.Event()

    async def __call__(self) -> AsyncIterator[int]:
        try:
            for number in range(10**9):
                yield number
                await asyncio.sleep(0.001)
        finally:
            await asyncio.sleep(0)
            self.left.set()


def started() -> int:
    return sum(thread.name == THREAD for thread in threading.enumerate())


def test_a_coroutine_runs_to_its_result() -> None:
    before = started()
    assert run(double(21)) == 42
    assert started() == before


def test_it_runs_where_an_event_loop_is_running_already() -> None:
    async def inside() -> tuple[int, list[int]]:
        return run(double(21)), list(iterate(numbers))

    assert asyncio.run(inside()) == (42, [0, 1, 2])


def test_no_more_is_made_ahead_than_allowed() -> None:
    made: list[int] = []

    async def making() -> AsyncIterator[int]:
        for number in range(100):
            made.append(number)
            yield number

    with closing(iterate(making, ahead=3)) as items:
        for taken in items:
            # those that wait, the one that was just taken, and the one that finds no place
            assert len(made) <= taken + 5
    assert made == list(range(100))


def test_an_error_comes_out_where_it_is_awaited() -> None:
    async def broken() -> AsyncIterator[int]:
        yield 1
        raise LookupError("gone")

    items = iterate(broken)
    assert next(items) == 1
    with pytest.raises(LookupError, match="gone"):
        next(items)

    async def at_once() -> None:
        raise LookupError("gone")

    with pytest.raises(LookupError, match="gone"):
        run(at_once())


def test_an_error_of_the_beginning_comes_out_too() -> None:
    def begin() -> AsyncIterator[int]:
        raise LookupError("never begun")

    with pytest.raises(LookupError, match="never begun"):
        next(iterate(begin))


@pytest.mark.parametrize("collected", [False, True])
def test_leaving_cancels_the_work_and_ends_its_thread(collected: bool) -> None:
    before, endless = started(), Endless()
    items = iterate(endless)
    assert next(items) == 0
    assert started() == before + 1
    if collected:
        del items
        gc.collect()
    else:
        items.close()  # type: ignore[attr-defined]
    assert endless.left.is_set()
    assert started() == before


def test_what_was_never_iterated_starts_no_thread() -> None:
    before = started()
    iterate(Endless())
    assert started() == before


def test_an_interrupt_of_the_caller_cancels_the_work() -> None:
    endless = Endless()
    with pytest.raises(KeyboardInterrupt):
        for number in iterate(endless):
            if number == 2:
                raise KeyboardInterrupt
    gc.collect()
    assert endless.left.is_set()


def test_an_interrupt_while_waiting_cancels_the_work() -> None:
    cancelled = threading.Event()

    async def wait() -> None:
        try:
            signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            cancelled.set()
            raise

    before = started()
    with pytest.raises(KeyboardInterrupt):
        run(wait())
    assert cancelled.is_set()
    assert started() == before


def test_what_a_generator_sets_is_its_own_and_lasts_from_step_to_step() -> None:
    seen = []

    def steps() -> Generator[int, None, None]:
        before = PLACE.set("inside")
        try:
            for number in range(3):
                seen.append(PLACE.get())
                yield number
        finally:
            seen.append(PLACE.get())
            PLACE.reset(before)

    numbers = []
    for number in steps_within(copy_context(), steps()):
        assert PLACE.get() == "outside"
        numbers.append(number)
    assert (numbers, seen) == ([0, 1, 2], ["inside"] * 4)
    with closing(steps_within(copy_context(), steps())) as some:
        assert next(some) == 0
    assert seen[-1] == "inside"


def test_the_same_holds_in_an_event_loop_and_whatever_task_ends_it() -> None:
    seen = []

    async def steps() -> AsyncGenerator[int, None]:
        before = PLACE.set("inside")
        try:
            for number in range(3):
                await asyncio.sleep(0)
                seen.append(await asyncio.to_thread(PLACE.get))
                yield number
        finally:
            await asyncio.sleep(0)
            seen.append(PLACE.get())
            PLACE.reset(before)

    async def all_of_them() -> list[int]:
        found = []
        async for number in within(copy_context(), steps()):
            assert PLACE.get() == "outside"
            found.append(number)
        return found

    async def the_first() -> None:
        some = within(copy_context(), steps())
        assert await anext(some) == 0
        await asyncio.create_task(some.aclose())  # in another context

    assert asyncio.run(all_of_them()) == [0, 1, 2]
    assert seen == ["inside"] * 4
    asyncio.run(the_first())
    assert seen[4:] == ["inside"] * 2


def test_cancelling_who_waits_cancels_the_step_and_its_error_comes_through() -> None:
    ended = []

    async def steps() -> AsyncGenerator[int, None]:
        yield 1
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            ended.append("cancelled")
            raise

    async def waiting() -> None:
        async with aclosing(within(copy_context(), steps())) as items:
            async for _ in items:
                pass

    async def left() -> None:
        task = asyncio.create_task(waiting())
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    async def broken() -> AsyncGenerator[int, None]:
        yield 1
        raise LookupError("gone")

    async def failing() -> None:
        async for _ in within(copy_context(), broken()):
            pass

    asyncio.run(left())
    assert ended == ["cancelled"]
    with pytest.raises(LookupError, match="gone"):
        asyncio.run(failing())
