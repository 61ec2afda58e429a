"""The gate: who is not known gets to the sign-in page and no further."""

from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from starlette.requests import HTTPConnection
from starlette.responses import RedirectResponse

from assistant.web.owner import is_owner
from assistant.web.paths import OPENAI, path_of
from assistant.web.problems import response_to
from assistant.web.visitors import Visitors

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

PUBLIC = ("/sign-in", "/healthz", "/readyz", "/metrics")
"""The last one asks for a token of its own, as programs have no sign-in."""
PUBLIC_FOLDERS = ("/page/", "/watch/")
"""What the sign-in page is made of; feeds of notices, whose addresses nobody can guess."""

_PROGRAMS = ("/api/", "/gradio_api/", OPENAI)


class Gate:
    """Refuses strangers, where they are not welcome; plain ASGI."""

    def __init__(self, app: "ASGIApp", visitors: Visitors, token: str) -> None:
        self._app = app
        self._visitors = visitors
        self._token = token

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Pass a request on, lead it to the sign-in page, or refuse it."""
        if scope["type"] == "lifespan" or self._admits(HTTPConnection(scope)):
            await self._app(scope, receive, send)
            return
        connection = HTTPConnection(scope)
        error = self._visitors.refusal(connection)
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008, "reason": str(error)})
        elif self._visitors.sign_in and _is_page(connection):
            way = _with_next(self._visitors.sign_in, connection)
            await RedirectResponse(way, 303)(scope, receive, send)
        else:
            await response_to(error, scope)(scope, receive, send)

    def _admits(self, connection: HTTPConnection) -> bool:
        path = path_of(connection.scope)
        return (
            self._visitors.is_open
            or path in PUBLIC
            or path.startswith(PUBLIC_FOLDERS)
            or is_owner(connection.headers.get("authorization", ""), self._token)
            or self._visitors.of(connection) is not None
        )


def _is_page(connection: HTTPConnection) -> bool:
    """Whether somebody looks at a page, rather than a program or a script at data."""
    path = path_of(connection.scope)
    if path.startswith(_PROGRAMS):
        return False
    return path == "/" or "text/html" in connection.headers.get("accept", "")


def _with_next(sign_in: str, connection: HTTPConnection) -> str:
    """The way to the sign-in page, which leads back to where somebody wanted to go."""
    wanted = quote(path_of(connection.scope))
    if query := connection.url.query:
        wanted = f"{wanted}?{query}"
    is_get = connection.scope["method"] == "GET"
    return f"{sign_in}?{urlencode({'next': wanted})}" if is_get and wanted != "/" else sign_in
