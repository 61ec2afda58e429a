"""Who is reading: the name under which a visitor's conversations are kept."""

import hashlib
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

COOKIE = "newsdesk-visitor"
_YEAR = 365 * 24 * 3600


@dataclass(frozen=True)
class Visitor:
    """Somebody who reads."""

    owner: str
    """Under which history is kept."""
    name: str | None = None
    """Shown to themselves; None for somebody who did not sign in."""


class Visitors:
    """Tells visitors apart by a cookie that the page gives them."""

    def of(self, connection: HTTPConnection) -> Visitor | None:
        """Who sent this request; None for nobody whom we know."""
        known = connection.cookies.get(COOKIE)
        # The database never holds what would let its reader become this visitor.
        return (
            Visitor(f"browser:{hashlib.sha256(known.encode()).hexdigest()[:32]}") if known else None
        )


class Remembering:
    """Gives a visitor of the page the cookie; plain ASGI, so that streams stay streams."""

    def __init__(self, app: "ASGIApp") -> None:
        self._app = app

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Pass a request on."""
        if scope["type"] != "http" or COOKIE in HTTPConnection(scope).cookies:
            await self._app(scope, receive, send)
            return

        async def remembering(message: "Message") -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).append("set-cookie", _cookie(scope))
            await send(message)

        is_page = scope["path"].removeprefix(scope.get("root_path", "")) in ("", "/")
        await self._app(scope, receive, remembering if is_page else send)


def _cookie(scope: "Scope") -> str:
    secure = "; Secure" if scope["scheme"] == "https" else ""
    value = secrets.token_urlsafe(32)
    return f"{COOKIE}={value}; Path=/; Max-Age={_YEAR}; HttpOnly; SameSite=Lax{secure}"
