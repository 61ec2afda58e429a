"""The gate: who is not known gets to the sign-in page and no further."""

from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from starlette.requests import HTTPConnection
from starlette.responses import RedirectResponse

from assistant.keys import Key, Keyring
from assistant.web.access.scopes import keep_key
from assistant.web.owner import is_owner
from assistant.web.paths import is_for_programs, path_of
from assistant.web.problems import response_to
from assistant.web.visitors import Visitors
from index.errors import NewsdeskError

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

PUBLIC = ("/sign-in", "/healthz", "/readyz", "/metrics")
"""The last one asks for a token of its own, as programs have no sign-in."""
PUBLIC_FOLDERS = ("/page/", "/watch/")
"""What the sign-in page is made of; feeds of notices, whose addresses nobody can guess."""


class Gate:
    """Refuses strangers, where they are not welcome; plain ASGI.

    Programs are strangers too from the first API key on: then they send one, unless they come for
    somebody who has signed in, or for the owner.
    """

    def __init__(self, app: "ASGIApp", visitors: Visitors, token: str, keyring: Keyring) -> None:
        self._app = app
        self._visitors = visitors
        self._token = token
        self._keyring = keyring

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Pass a request on, lead it to the sign-in page, or refuse it."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        try:
            key = await self._admitted(HTTPConnection(scope))
        except NewsdeskError as error:
            await self._refused(error, scope, receive, send)
            return
        if key is None:
            await self._app(scope, receive, send)
            return
        keep_key(scope, key)
        try:
            await self._app(scope, receive, send)
        finally:
            await self._keyring.note_use(key)

    async def _admitted(self, connection: HTTPConnection) -> Key | None:
        """The key by which a request is admitted, None where it needs none; raises a refusal."""
        path, authorization = path_of(connection.scope), connection.headers.get("authorization", "")
        if path in PUBLIC or path.startswith(PUBLIC_FOLDERS):
            return None
        if is_owner(authorization, self._token) or self._has_signed_in(connection):
            return None
        if is_for_programs(path):
            await self._keyring.refresh()
            if self._keyring.is_needed:
                return self._keyring.of(authorization)
        if self._visitors.is_open:
            return None
        raise self._visitors.refusal(connection)

    def _has_signed_in(self, connection: HTTPConnection) -> bool:
        return not self._visitors.is_open and self._visitors.of(connection) is not None

    async def _refused(
        self, error: NewsdeskError, scope: "Scope", receive: "Receive", send: "Send"
    ) -> None:
        connection = HTTPConnection(scope)
        if scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008, "reason": str(error)})
        elif self._visitors.sign_in and _is_page(connection):
            way = _with_next(self._visitors.sign_in, connection)
            await RedirectResponse(way, 303)(scope, receive, send)
        else:
            await response_to(error, scope)(scope, receive, send)


def _is_page(connection: HTTPConnection) -> bool:
    """Whether somebody looks at a page, rather than a program or a script at data."""
    path = path_of(connection.scope)
    if is_for_programs(path) or path.startswith("/gradio_api/"):
        return False
    return path == "/" or "text/html" in connection.headers.get("accept", "")


def _with_next(sign_in: str, connection: HTTPConnection) -> str:
    """The way to the sign-in page, which leads back to where somebody wanted to go."""
    wanted = quote(path_of(connection.scope))
    if query := connection.url.query:
        wanted = f"{wanted}?{query}"
    is_get = connection.scope["method"] == "GET"
    return f"{sign_in}?{urlencode({'next': wanted})}" if is_get and wanted != "/" else sign_in
