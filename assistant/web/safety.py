"""Security headers for every response, and a script policy under which no injected script runs."""

import secrets
from typing import TYPE_CHECKING

from starlette.datastructures import MutableHeaders

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
}
_POLICY = (
    "default-src 'self'; script-src 'self'{nonce}; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; "
    "base-uri 'self'; form-action 'self'; frame-ancestors 'none'"
)


class SafeHeaders:
    """Sets the headers; plain ASGI, so that streams stay streams.

    Gradio's page holds inline scripts: each answer to `/` names them by a new nonce, and no other
    inline script or event handler can run in it.
    """

    def __init__(self, app: "ASGIApp") -> None:
        self._app = app

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Pass a request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
        elif scope["path"].removeprefix(scope.get("root_path", "")) in ("", "/"):
            await self._app(scope, receive, _Page(send))
        else:
            await self._app(scope, receive, _Plain(send))


class _Plain:
    """Adds the headers."""

    nonce = ""

    def __init__(self, send: "Send") -> None:
        self._send = send

    async def __call__(self, message: "Message") -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers.update(HEADERS)
            headers["content-security-policy"] = _POLICY.format(nonce=self.nonce)
        await self._send(message)


class _Page(_Plain):
    """Adds the headers and the nonce; the page is held back until it is whole."""

    def __init__(self, send: "Send") -> None:
        super().__init__(send)
        self._token = secrets.token_urlsafe(16)
        self.nonce = f" 'nonce-{self._token}'"
        self._start: Message | None = None
        self._body = b""

    async def __call__(self, message: "Message") -> None:
        if message["type"] == "http.response.start":
            self._start = message
            return
        self._body += message.get("body", b"")
        if message.get("more_body") or self._start is None:
            return
        body = self._body.replace(b"<script", f'<script nonce="{self._token}"'.encode())
        MutableHeaders(scope=self._start)["content-length"] = str(len(body))
        await super().__call__(self._start)
        await super().__call__({**message, "body": body})
