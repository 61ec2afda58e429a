"""Who is reading: the name under which a visitor's conversations are kept."""

import hashlib
import re
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection

from assistant.web.paths import path_of
from index.errors import NewsdeskError, NotSignedIn

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

COOKIE = "newsdesk-visitor"
_YEAR = 365 * 24 * 3600
_OURS = re.compile(r"[\w-]{43}")


UNKNOWN, PAGE = "browser:", "page:"
"""What the names of owners begin with who did not sign in: with a cookie, and without."""
SIGNED_IN = ("user:", "proxy:")
"""And of those who did."""


@dataclass(frozen=True)
class Visitor:
    """Somebody who reads."""

    owner: str
    """Under which history is kept."""
    name: str | None = None
    """Shown to themselves; None for somebody who did not sign in."""


class Visitors:
    """Tells visitors apart by a cookie that the page gives them; everybody is welcome.

    Subclasses know them by a sign-in, and refuse strangers.
    """

    sign_in: ClassVar[str | None] = None
    """Where strangers are led to; None where no page of ours can help them."""
    is_open: ClassVar[bool] = True
    """Whether strangers are welcome."""

    def of(self, connection: HTTPConnection) -> Visitor | None:
        """Who sent this request; None for nobody whom we know."""
        known = connection.cookies.get(COOKIE)
        # The database never holds what would let its reader become this visitor.
        return (
            Visitor(f"{UNKNOWN}{hashlib.sha256(known.encode()).hexdigest()[:32]}")
            if known
            else None
        )

    def refusal(self, connection: HTTPConnection) -> NewsdeskError:
        """What a stranger is told who sent this request, where strangers are not welcome."""
        del connection
        return NotSignedIn("Sign in first: open this server's address in a browser.")


class Remembering:
    """Gives a visitor of the page the cookie; plain ASGI, so that streams stay streams."""

    def __init__(self, app: "ASGIApp") -> None:
        self._app = app

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Pass a request on."""
        if scope["type"] != "http" or path_of(scope) != "/":
            await self._app(scope, receive, send)
            return
        known = HTTPConnection(scope).cookies.get(COOKIE, "")
        # Given anew each time, so that who comes back keeps it.
        value = known if _OURS.fullmatch(known) else secrets.token_urlsafe(32)

        async def remembering(message: "Message") -> None:
            if message["type"] == "http.response.start":
                given = cookie(COOKIE, value, _YEAR, scope)
                MutableHeaders(scope=message).append("set-cookie", given)
            await send(message)

        await self._app(scope, receive, remembering)


def cookie(name: str, value: str, seconds: int, scope: "Scope") -> str:
    """A cookie that no script reads and no other site's form sends; over https for https alone."""
    secure = "; Secure" if scope["scheme"] == "https" else ""
    return f"{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}"
