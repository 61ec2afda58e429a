"""How much a request may carry: counted as it comes, never gathered."""

from typing import TYPE_CHECKING

from starlette.requests import HTTPConnection

from assistant.web.owner import is_owner
from assistant.web.paths import path_of
from assistant.web.problems import response_to
from index.errors import TooLarge

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

MEGABYTE = 2**20
_FORM = 16 * 1024
_REQUEST = MEGABYTE
_EVENT = 8 * MEGABYTE
"""The page sends a whole conversation along."""
_UPLOAD = "/gradio_api/upload"


class Sizes:
    """Refuses bodies that are too large; plain ASGI. The owner's commands may send any."""

    def __init__(self, app: "ASGIApp", token: str, max_upload: int) -> None:
        self._app = app
        self._token = token
        self._max_upload = max_upload

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Pass a request on, as long as its body is small enough."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        connection = HTTPConnection(scope)
        if is_owner(connection.headers.get("authorization", ""), self._token):
            await self._app(scope, receive, send)
            return
        body = _Body(receive, send, self.limit(path_of(scope)))
        if body.is_announced_too_large(connection.headers.get("content-length", "")):
            await body.refuse(scope)
            return
        try:
            await self._app(scope, body.receive, body.send)
        except Exception:
            # What the application makes of a body that ends too soon is of no interest.
            if not body.too_large:
                raise
        if body.too_large and not body.started:
            await body.refuse(scope)

    def limit(self, path: str) -> int:
        """The bytes that a body may have."""
        if path in ("/sign-in", "/sign-out"):
            return _FORM
        if path.rstrip("/") == _UPLOAD:
            return self._max_upload + _REQUEST  # the form around the file
        return _EVENT if path.startswith("/gradio_api/") else _REQUEST


class _Body:
    """The body of a request as it comes in, and whether it has been too much."""

    def __init__(self, receive: "Receive", send: "Send", limit: int) -> None:
        self._receive = receive
        self._send = send
        self._limit = limit
        self._taken = 0
        self.too_large = False
        self.started = False

    def is_announced_too_large(self, length: str) -> bool:
        """By its Content-Length, which may be missing or lie."""
        return length.isdecimal() and int(length) > self._limit

    async def receive(self) -> "Message":
        """The next part; for one too many, the end of the connection."""
        message = await self._receive()
        self._taken += len(message.get("body", b""))
        if self._taken > self._limit:
            self.too_large = True
            return {"type": "http.disconnect"}
        return message

    async def send(self, message: "Message") -> None:
        """Pass an answer on, unless it is to a body that was cut off."""
        if self.too_large and not self.started:
            return
        self.started = True
        await self._send(message)

    async def refuse(self, scope: "Scope") -> None:
        """Say that it was too much."""
        limit = f"{self._limit / MEGABYTE:.3g} MB"
        error = TooLarge(f"This is more than the {limit} taken here: send less at once.")
        await response_to(error, scope)(scope, self._receive, self._send)
