"""A question goes on without the page that asked, for whoever comes back to it."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Coroutine
from typing import Any

import pytest

from assistant.answer import Answer, Statement
from assistant.web import runs
from assistant.web.runs import Run, Runs
from index.errors import BadInput

Make = Callable[..., Any]
FIRST = Statement(text="One.", support="verified", citations=(1,))
SECOND = Statement(text="Two.", support="verified", citations=(1,))


class Asking:
    """An answer that waits until it is told to go on, and notes whether it was closed."""

    def __init__(self, *events: Statement | Answer | Exception) -> None:
        self.events = events
        self.go_on = asyncio.Event()
        self.is_closed = False

    async def __call__(self) -> AsyncGenerator[Statement | Answer, None]:
        """The first event at once, the others later."""
        try:
            for number, event in enumerate(self.events):
                if number:
                    await self.go_on.wait()
                if isinstance(event, Exception):
                    raise event
                yield event
        finally:
            self.is_closed = True


def _test(body: Callable[[], Coroutine[None, None, None]]) -> None:
    asyncio.run(asyncio.wait_for(body(), timeout=20))


async def _all(run: Run) -> list[Any]:
    return [event async for events in run.follow() for event in events]


def test_who_comes_late_hears_everything_from_the_beginning(answer: Make) -> None:
    async def body() -> None:
        asking = Asking(FIRST, SECOND, answer())
        run = Run("Who?", asking())
        early = asyncio.create_task(_all(run))
        await asyncio.sleep(0)
        late = asyncio.create_task(_all(run))
        asking.go_on.set()
        assert await early == await late == [FIRST, SECOND, answer()]
        assert await _all(run) == [FIRST, SECOND, answer()]

    _test(body)


def test_a_slow_reader_misses_nothing_that_came_meanwhile(answer: Make) -> None:
    async def body() -> None:
        asking = Asking(FIRST, SECOND, answer())
        run = Run("Who?", asking())
        heard: list[Any] = []
        async for events in run.follow():
            heard += events
            asking.go_on.set()
            await asyncio.sleep(0.02)  # by then all is over
        assert heard == [FIRST, SECOND, answer()]

    _test(body)


def test_it_goes_on_when_its_reader_leaves(answer: Make) -> None:
    async def body() -> None:
        asking = Asking(FIRST, answer())
        run = Run("Who?", asking())
        async for event in run.follow():
            assert event == [FIRST]
            break
        asking.go_on.set()
        assert await _all(run) == [FIRST, answer()]

    _test(body)


def test_what_nobody_waits_for_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runs, "PATIENCE_SECONDS", 0.0)

    async def body() -> None:
        asking = Asking(FIRST, SECOND)
        run = Run("Who?", asking())
        reader = run.follow()
        assert await anext(reader) == [FIRST]
        await reader.aclose()
        await asyncio.sleep(0.05)
        assert run.is_over
        assert asking.is_closed
        assert await _all(run) == [FIRST]

    _test(body)


def test_who_comes_back_in_time_keeps_it_going(
    monkeypatch: pytest.MonkeyPatch, answer: Make
) -> None:
    monkeypatch.setattr(runs, "PATIENCE_SECONDS", 0.05)

    async def body() -> None:
        asking = Asking(FIRST, answer())
        run = Run("Who?", asking())
        first = run.follow()
        assert await anext(first) == [FIRST]
        await first.aclose()
        second = asyncio.create_task(_all(run))
        await asyncio.sleep(0.2)
        asking.go_on.set()
        assert await second == [FIRST, answer()]

    _test(body)


def test_a_stopped_question_ends_without_an_answer() -> None:
    async def body() -> None:
        asking = Asking(FIRST, SECOND)
        run = Run("Who?", asking())
        reader = asyncio.create_task(_all(run))
        await asyncio.sleep(0.01)
        await run.stop()
        assert await reader == [FIRST]
        assert asking.is_closed
        assert run.is_over

    _test(body)


def test_a_failure_reaches_every_reader() -> None:
    async def body() -> None:
        run = Run("Who?", Asking(BadInput("No."))())
        for _ in range(2):
            with pytest.raises(BadInput, match="No"):
                await _all(run)

    _test(body)


def test_runs_are_found_by_owner_and_conversation_alone() -> None:
    async def body() -> None:
        under_way, asking = Runs(), Asking(FIRST, SECOND)
        run = under_way.start("anna", "c1", "Who?", asking())
        assert under_way.of("anna", "c1") is run
        assert under_way.of("anna", "c2") is None
        assert under_way.of("boris", "c1") is None
        await under_way.close()
        assert run.is_over
        assert await _all(run) == []
        assert under_way.of("anna", "c1") is None

    _test(body)
