"""Security headers for every response, and a script policy under which no injected script runs."""

import gzip
import re
import secrets
from typing import TYPE_CHECKING

from starlette.datastructures import Headers, MutableHeaders

from assistant.web.paths import path_of

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from assistant.web.page import Page

HEADERS = {
    "x-content-type-options": "nosniff",
    # Not "no-referrer", under which a browser hides from us too where a form of ours comes from.
    "referrer-policy": "same-origin",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": ", ".join(
        f"{feature}=()"
        for feature in (
            *("accelerometer", "camera", "display-capture", "geolocation", "gyroscope"),
            *("magnetometer", "microphone", "midi", "payment", "serial", "usb"),
        )
    ),
}
_COMPRESSION = 5
"""A sixth of the page's length in two milliseconds."""
_HTTPS_ALONE = "max-age=31536000"
_ASSETS = ("/page/", "/assets/", "/static/", "/svelte/", "/theme.css", "/favicon.ico")
"""What is the same for every visitor, and may be kept by browsers and proxies."""
_BASE = re.compile(rb"<base [^>]*>")
"""Only after it are relative addresses what they should be."""
_POLICY = (
    "default-src 'self'; script-src 'self'{nonce}; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; "
    "base-uri 'self'; form-action 'self'; frame-ancestors 'none'"
)


_TAGGED = "/api/articles"
"""What has an ETag, by which a program asks whether what it has still holds."""


def _keeping(path: str) -> str:
    """What caches are told; empty where they may do as they like."""
    if path.startswith(_ASSETS):
        return ""
    return "private, no-cache" if path.startswith(_TAGGED) else "no-store"


class SafeHeaders:
    """Sets the headers; plain ASGI, so that streams stay streams.

    Gradio's page holds inline scripts: each answer to `/` names them by a new nonce, and no other
    inline script or event handler can run in it.
    """

    def __init__(self, app: "ASGIApp", page: "Page") -> None:
        """What the head of the page begins with is put into it."""
        self._app = app
        self._page = page

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Pass a request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
        else:
            is_page = path_of(scope) == "/"
            sender = _Whole(scope, send, self._page) if is_page else _Plain(scope, send)
            await self._app(scope, receive, sender)


class _Plain:
    """Adds the headers."""

    nonce = ""

    def __init__(self, scope: "Scope", send: "Send") -> None:
        self._is_secure = scope["scheme"] == "https"
        self._keeping = _keeping(path_of(scope))
        self._send = send

    async def __call__(self, message: "Message") -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers.update(HEADERS)
            headers["content-security-policy"] = _POLICY.format(nonce=self.nonce)
            if self._keeping:
                headers["cache-control"] = self._keeping
            if self._is_secure:
                headers["strict-transport-security"] = _HTTPS_ALONE
        await self._send(message)


class _Whole(_Plain):
    """Adds the headers, the nonce and the head to the page, held back until it is whole.

    It is compressed too.
    """

    def __init__(self, scope: "Scope", send: "Send", page: "Page") -> None:
        super().__init__(scope, send)
        self._page = page
        self._takes_gzip = "gzip" in Headers(scope=scope).get("accept-encoding", "")
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
        head = self._page.head.encode()
        body = _BASE.sub(lambda base: base[0] + head, self._body, count=1)
        body = body.replace(b"<script", f'<script nonce="{self._token}"'.encode())
        headers = MutableHeaders(scope=self._start)
        headers.add_vary_header("accept-encoding")
        if self._takes_gzip and "content-encoding" not in headers:
            body = gzip.compress(body, _COMPRESSION)
            headers["content-encoding"] = "gzip"
        headers["content-length"] = str(len(body))
        await super().__call__(self._start)
        await super().__call__({**message, "body": body})
