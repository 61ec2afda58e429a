"""The place of the browser's page, which is there before the page is.

Gradio takes seconds to import, and no program should wait for that: the server listens at once, and
till the page is made its place says so, behind the same walls.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse

from assistant.templates import templates_in
from assistant.web.paths import path_of

if TYPE_CHECKING:
    from fastapi import FastAPI
    from starlette.requests import HTTPConnection
    from starlette.routing import BaseRoute
    from starlette.types import Receive, Scope, Send

PREPARED = "The page is being prepared."
MISSING = "The page could not be loaded: the log of the server says why."

_LOOK_AGAIN_SECONDS = 2

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Mounted:
    """A page that can be served."""

    app: "FastAPI"
    """Has Gradio's application mounted, and lives as long as that one has to."""
    head: str
    """What its head begins with."""


class Page:
    """Serves the page once it is made; an ASGI application to be mounted."""

    def __init__(self, make: Callable[[], Mounted]) -> None:
        """`make` takes its time, and is called in a thread."""
        self._make = make
        self._made: Mounted | None = None
        self._has_failed = False

    @property
    def head(self) -> str:
        """What the head of the page begins with; empty till it is there."""
        return self._made.head if self._made else ""

    @property
    def lack(self) -> str:
        """Why the page is not there, as a sentence; empty once it is."""
        if self._made:
            return ""
        return MISSING if self._has_failed else PREPARED

    @property
    def routes(self) -> "Sequence[BaseRoute]":
        """What Gradio answers, for whoever lists all that the server does; none till it is made."""
        return self._made.app.routes if self._made else ()

    def make(self) -> None:
        """Make it now, and raise what prevents that."""
        self._made = self._make()

    @asynccontextmanager
    async def running(
        self,
        on_made: Callable[[], None] | None = None,
        before: Callable[[], None] = lambda: None,
    ) -> AsyncIterator[None]:
        """Let it live; one that is not made yet is made meanwhile.

        `before` is waited for first, in a thread; `on_made` is called at the end.
        """
        if self._made:
            async with _alive(self._made):
                yield
            return
        ended = asyncio.Event()
        living = asyncio.create_task(self._live(on_made, before, ended))
        try:
            yield
        finally:
            ended.set()
            await living

    async def _live(
        self,
        on_made: Callable[[], None] | None,
        before: Callable[[], None],
        ended: asyncio.Event,
    ) -> None:
        """All of its life in one task, as what it enters must be left where it was entered."""
        async with AsyncExitStack() as life:
            try:
                await asyncio.to_thread(before)
                if ended.is_set():
                    return
                made = await asyncio.to_thread(self._make)
                if ended.is_set():
                    return
                await life.enter_async_context(_alive(made))
            except Exception:
                self._has_failed = True
                _log.exception("The browser's page could not be loaded; the HTTP API goes on.")
                return
            self._made = made
            if on_made:
                on_made()
            await ended.wait()

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Have Gradio answer, or say that it cannot yet."""
        if self._made:
            # Its router alone: what stands around it are the walls of the whole server.
            await self._made.app.router(scope, receive, send)
        else:
            await self._lacking(scope)(scope, receive, send)

    def _lacking(self, scope: "Scope") -> HTMLResponse:
        status = 500 if self._has_failed else 503
        headers = {} if self._has_failed else {"retry-after": str(_LOOK_AGAIN_SECONDS)}
        if path_of(scope) == "/":
            return HTMLResponse(_shown(self.lack), status, headers)
        raise HTTPException(
            status, self.lack, headers
        )  # as JSON, which an old page tells its reader


def lack_of(connection: "HTTPConnection") -> str:
    """Why the server that got this request has no page yet; empty where it has, or never will."""
    page = getattr(connection.app.state, "page", None)
    return page.lack if isinstance(page, Page) else ""


@asynccontextmanager
async def _alive(made: Mounted) -> AsyncIterator[None]:
    async with made.app.router.lifespan_context(made.app):
        yield


@cache
def _shown(lack: str) -> str:
    template = templates_in(Path(__file__).parent).get_template("preparing.html")
    return template.render(lack=lack, is_coming=lack == PREPARED)
