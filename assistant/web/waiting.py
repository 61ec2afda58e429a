"""Waiting for an answer, as long as its reader waits too."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import TYPE_CHECKING

from assistant.answer import Answer
from assistant.answering import Event
from assistant.assistant import whole

if TYPE_CHECKING:
    from fastapi import Request

_LOOK_SECONDS = 0.5
"""How often it is looked whether somebody still waits for an answer."""


async def awaited(asking: AsyncGenerator[Event, None], connection: "Request") -> Answer:
    """The answer that a stream ends with; the model stops when the reader hangs up."""
    collecting = asyncio.ensure_future(_collected(asking))
    while not collecting.done():
        await asyncio.wait({collecting}, timeout=_LOOK_SECONDS)
        if not collecting.done() and await connection.is_disconnected():
            collecting.cancel()  # and so the model
    return await collecting


async def _collected(events: AsyncGenerator[Event, None]) -> Answer:
    async with aclosing(events) as asking:
        return whole([event async for event in asking])
