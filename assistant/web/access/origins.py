"""No other site's page may change anything in a reader's name."""

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from starlette.requests import HTTPConnection

from assistant.web.owner import is_owner
from assistant.web.problems import response_to
from index.errors import NotAllowed

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

_SAFE = ("GET", "HEAD", "OPTIONS")


class SameOrigin:
    """Refuses what a browser sends from another site; plain ASGI.

    Browsers say where a request comes from in `Sec-Fetch-Site`, over https and to loopback; else
    they send an `Origin` with all that changes anything. Programs send neither, and no cookies of
    somebody else.
    """

    def __init__(self, app: "ASGIApp", token: str) -> None:
        self._app = app
        self._token = token

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Pass a request on, or refuse it."""
        if scope["type"] == "http" and scope["method"] not in _SAFE:
            connection = HTTPConnection(scope)
            owner = is_owner(connection.headers.get("authorization", ""), self._token)
            if not owner and not is_own(connection):
                refusal = NotAllowed("Another site sent this: do it on the page of Newsdesk.")
                await response_to(refusal, scope)(scope, receive, send)
                return
        await self._app(scope, receive, send)


def is_own(connection: HTTPConnection) -> bool:
    """Whether no other site sent this, as far as the browser says."""
    site = connection.headers.get("sec-fetch-site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = connection.headers.get("origin")
    try:
        return origin is None or urlsplit(origin).netloc == connection.headers.get("host")
    except ValueError:  # no address at all
        return False
