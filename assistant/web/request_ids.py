"""A name for each request, in its response and in every line of the log that it causes."""

import re
import secrets
from contextvars import ContextVar
from typing import TYPE_CHECKING

from starlette.datastructures import MutableHeaders

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

HEADER = "x-request-id"
_USABLE = re.compile(r"[\w.:/+=-]{1,128}", re.ASCII)

_current: ContextVar[str] = ContextVar("request_id", default="")


def request_id() -> str:
    """The name of the request that is answered here; empty where none is."""
    return _current.get()


def go_on_as(name: str) -> None:
    """What this task does from now on is done for the request of that name."""
    _current.set(name)


class RequestIds:
    """Gives each request a name, or keeps the one that it came with; plain ASGI.

    A name that could break a log's line, or fill it, is replaced.
    """

    def __init__(self, app: "ASGIApp") -> None:
        self._app = app

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Pass a request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = MutableHeaders(scope=scope)
        given = headers.get(HEADER, "")
        name = given if _USABLE.fullmatch(given) else secrets.token_hex(8)
        headers[HEADER] = name  # the page's events run later, and find it there

        async def naming(message: "Message") -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message)[HEADER] = name
            await send(message)

        # Never taken back: a request is a task of its own, whose failure is logged at its end.
        _current.set(name)
        await self._app(scope, receive, naming)
