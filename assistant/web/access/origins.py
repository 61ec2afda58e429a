"""No other site's page may change anything in a reader's name, nor ask unless it is named."""

import re
from collections.abc import Collection
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from starlette.requests import HTTPConnection

from assistant.web.owner import is_owner
from assistant.web.paths import is_for_programs, path_of
from assistant.web.problems import response_to
from index.errors import BadInput, NotAllowed

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

_SAFE = ("GET", "HEAD", "OPTIONS")
_ORIGIN = re.compile(r"https?://[a-z0-9.\-\[\]:]+", re.ASCII)


class SameOrigin:
    """Refuses what a browser sends from another site; plain ASGI.

    Browsers say where a request comes from in `Sec-Fetch-Site`, over https and to loopback; else
    they send an `Origin` with all that changes anything. Programs send neither, and no cookies of
    somebody else. Pages of the `named` origins may ask where programs do.
    """

    def __init__(self, app: "ASGIApp", token: str, named: Collection[str] = ()) -> None:
        self._app = app
        self._token = token
        self._named = named

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Pass a request on, or refuse it."""
        if scope["type"] == "http" and scope["method"] not in _SAFE:
            connection = HTTPConnection(scope)
            owner = is_owner(connection.headers.get("authorization", ""), self._token)
            if not (owner or is_own(connection) or self._is_named(connection)):
                refusal = NotAllowed("Another site sent this: do it on the page of Newsdesk.")
                await response_to(refusal, scope)(scope, receive, send)
                return
        await self._app(scope, receive, send)

    def _is_named(self, connection: HTTPConnection) -> bool:
        origin = connection.headers.get("origin")
        return origin in self._named and is_for_programs(path_of(connection.scope))


def origins(text: str) -> tuple[str, ...]:
    """Origins, by commas; raises `BadInput` for what is none, as a browser writes them."""
    found = tuple(filter(None, (one.strip() for one in text.split(","))))
    for one in found:
        if not _ORIGIN.fullmatch(one):
            raise BadInput(
                f"'{one}' is no origin: write NEWSDESK_CORS_ORIGINS like "
                "'https://desk.example.org', without a path."
            )
    return found


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
