"""A page that is opened while an answer ends shows that answer, once."""

import asyncio
import time
from collections.abc import AsyncGenerator, Callable
from typing import Any

import gradio as gr
import pytest
from starlette.requests import Request

from assistant import Assistant
from assistant.answer import Answer
from assistant.history import Talk
from assistant.protocol import Filters
from assistant.web.access.rates import Limits, Rate
from assistant.web.asking import Asking
from assistant.web.ledger import Ledger
from assistant.web.place import Place
from assistant.web.runs import Run, Runs
from assistant.web.shown import NOTHING, Shown
from assistant.web.talking import Talking
from assistant.web.visitors import COOKIE, Visitors
from index import Archive

ID = "a" * 22


class Slow(Ledger):
    """A ledger in which an answer ends just after, or just before, the conversation is read."""

    run: Run
    loop: asyncio.AbstractEventLoop
    go_on: asyncio.Event
    reads = 0

    def talk(self, owner: str, place: Place) -> Talk:
        """The first reading meets the end of the answer."""
        self.reads += 1
        found = super().talk(owner, place)
        if self.reads == 1:
            self.loop.call_soon_threadsafe(self.go_on.set)
            while not self.run.is_over:
                time.sleep(0.01)
        return found


def _request() -> gr.Request:
    headers = [(b"cookie", f"{COOKIE}=anna".encode())]
    scope = {"type": "http", "path": "/", "headers": headers, "query_string": b""}
    return gr.Request(Request(scope), session_hash="page")


@pytest.fixture
def desk(archive: Archive) -> Assistant:
    return Assistant(archive)


def test_an_answer_that_ends_while_a_page_opens_is_shown(
    desk: Assistant, answer: Callable[..., Any]
) -> None:
    visitors = Visitors()
    rate = Rate("", "rate_limit")
    ledger = Slow(desk.history, visitors, Limits(visitors, "", visitor=rate, address=rate))
    runs, told = Runs(), answer(question="How many captives remain?")

    async def asking() -> AsyncGenerator[Answer, None]:
        await ledger.go_on.wait()
        await asyncio.to_thread(ledger.history.keep, owner, ID, told, Filters())
        yield told

    owner = ledger.owner(_request())

    async def body() -> list[Shown]:
        ledger.loop, ledger.go_on = asyncio.get_running_loop(), asyncio.Event()
        ledger.run = runs.start(owner, ID, told.question, asking())
        talking = Talking(desk, ledger, Asking(desk, ledger, runs))
        return [shown async for shown in talking.open(ID, _request())]

    last = asyncio.run(asyncio.wait_for(body(), timeout=20))[-1]
    assert not last.trouble
    assert len(last.chat) == 2
    assert "How many captives remain" in last.chat[0]["content"]
    assert Place.told(last.place).turns == (told.id,)


def test_a_page_that_knows_of_no_question_leaves_its_box_as_it_is(desk: Assistant) -> None:
    """Somebody quick asks while it loads: what ends then took the question for unasked."""
    visitors, rate = Visitors(), Rate("", "rate_limit")
    ledger = Ledger(desk.history, visitors, Limits(visitors, "", visitor=rate, address=rate))
    talking = Talking(desk, ledger, Asking(desk, ledger, Runs()))

    def rested(place: Place) -> object:
        return asyncio.run(talking.rest(place.text, _request()))

    assert rested(Place()) is NOTHING.question
    assert isinstance(rested(Place(conversation=ID)), gr.Textbox)
