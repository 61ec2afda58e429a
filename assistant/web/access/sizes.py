"""How much a request may carry, and how long that may take: counted as it comes, never gathered."""

import asyncio
from time import monotonic
from typing import TYPE_CHECKING

from starlette.requests import HTTPConnection

from assistant.web.access.scopes import key_of
from assistant.web.owner import is_owner
from assistant.web.paths import path_of
from assistant.web.problems import response_to
from index.errors import NewsdeskError, TooLarge, TooSlow

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

MEGABYTE = 2**20
_FORM = 16 * 1024
_REQUEST = MEGABYTE
_EVENT = 8 * MEGABYTE
"""The page sends a whole conversation along."""
_UPLOAD = "/gradio_api/upload"
_ARTICLES = "/api/articles"
PATIENCE_SECONDS = 30.0
"""So long a body may keep the server waiting, and a second more for so many bytes that came:"""
BYTES_PER_SECOND = 10_000


class Sizes:
    """Refuses bodies that are too large or too slow; plain ASGI. The owner's commands send any."""

    def __init__(
        self, app: "ASGIApp", token: str, max_upload: int, patience: float = PATIENCE_SECONDS
    ) -> None:
        self._app = app
        self._token = token
        self._max_upload = max_upload
        self._patience = patience

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Pass a request on, as long as its body is small enough."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        connection = HTTPConnection(scope)
        if is_owner(connection.headers.get("authorization", ""), self._token):
            await self._app(scope, receive, send)
            return
        body = _Body(receive, send, self.limit(connection), self._patience)
        if body.is_announced_too_large(connection.headers.get("content-length", "")):
            await body.refuse(scope, body.too_large())
            return
        try:
            await self._app(scope, body.receive, body.send)
        except Exception:
            # What the application makes of a body that ends too soon is of no interest.
            if not body.refused:
                raise
        if body.refused and not body.started:
            await body.refuse(scope, body.refused)

    def limit(self, connection: HTTPConnection) -> int:
        """The bytes that a body may have."""
        path, key = path_of(connection.scope), key_of(connection)
        if path in ("/sign-in", "/sign-out"):
            return _FORM
        if path.rstrip("/") == _UPLOAD or (path == _ARTICLES and key and key.allows("write")):
            return self._max_upload + _REQUEST  # the form around the file
        return _EVENT if path.startswith("/gradio_api/") else _REQUEST


class _Body:
    """The body of a request as it comes in, and whether it has been too much or too slow."""

    def __init__(self, receive: "Receive", send: "Send", limit: int, patience: float) -> None:
        self._receive = receive
        self._send = send
        self._limit = limit
        self._patience = patience
        self._taken = 0
        self._waited = 0.0
        self._is_whole = False
        self.refused: NewsdeskError | None = None
        self.started = False

    def is_announced_too_large(self, length: str) -> bool:
        """By its Content-Length, which may be missing or lie."""
        return length.isdecimal() and int(length) > self._limit

    async def receive(self) -> "Message":
        """The next part; for one too many or too late, the end of the connection."""
        if self._is_whole:  # what is waited for now is that the reader hangs up
            return await self._receive()
        began, left = monotonic(), self._patience + self._taken / BYTES_PER_SECOND - self._waited
        try:
            async with asyncio.timeout(left):
                message = await self._receive()
        except TimeoutError:
            self.refused = TooSlow("What you send comes too slowly: send it again, faster.")
            return {"type": "http.disconnect"}
        self._waited += monotonic() - began
        self._taken += len(message.get("body", b""))
        self._is_whole = not message.get("more_body")
        if self._taken > self._limit:
            self.refused = self.too_large()
            return {"type": "http.disconnect"}
        return message

    async def send(self, message: "Message") -> None:
        """Pass an answer on, unless it is to a body that was cut off."""
        if self.refused and not self.started:
            return
        self.started = True
        await self._send(message)

    def too_large(self) -> TooLarge:
        """That it is too much."""
        limit = f"{self._limit / MEGABYTE:.3g} MB"
        return TooLarge(f"This is more than the {limit} taken here: send less at once.")

    async def refuse(self, scope: "Scope", error: NewsdeskError) -> None:
        """Say so; what is too slow is waited for no more."""
        response = response_to(error, scope)
        if isinstance(error, TooSlow):
            response.headers["connection"] = "close"
        await response(scope, self._receive, self._send)
