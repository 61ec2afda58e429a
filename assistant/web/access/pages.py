"""Signing in and out: a plain page of our own, which needs no script."""

import asyncio
import re
from importlib.resources import files
from typing import TYPE_CHECKING, Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from assistant.web.access.passwords import MAX_CHARS
from assistant.web.access.rates import Rate, address_of, too_many
from assistant.web.access.sessions import SESSION, SESSION_SECONDS, SignedIn
from assistant.web.access.users import MAX_NAME_CHARS
from assistant.web.problems import headers_of
from assistant.web.visitors import cookie
from index.errors import TooManyRequests

if TYPE_CHECKING:
    from jinja2 import Template

WRONG = "This name and password do not go together: try again."

_HOME = "/"
# A path of this server: "//host" and "/\host" are other servers to a browser.
_OWN_PATH = re.compile(r"/(?![/\\])[!-\[\]-~]*")


def sign_in_pages(visitors: SignedIn, tries: Rate) -> APIRouter:
    """The routes; `tries` limits failures, by address and by name."""
    router = APIRouter(include_in_schema=False)
    signing_in = SigningIn(visitors, tries)
    template = _template()

    def page(next: str, name: str = "", failure: str = "", status: int = 200) -> HTMLResponse:
        shown = template.render(
            next=next,
            name=name,
            failure=failure,
            max_name=MAX_NAME_CHARS,
            max_password=MAX_CHARS,
        )
        return HTMLResponse(shown, status)

    @router.get("/sign-in")
    def show(request: Request, next: str = _HOME) -> Response:
        """The form, for those who have not signed in."""
        next = own_path(next)
        return RedirectResponse(next, 303) if visitors.of(request) else page(next)

    @router.post("/sign-in")
    async def sign_in(
        request: Request,
        name: Annotated[str, Form()] = "",
        password: Annotated[str, Form()] = "",
        next: Annotated[str, Form()] = _HOME,
    ) -> Response:
        """Let a user in, or show the form again with what was wrong."""
        name, next = name.strip()[:MAX_NAME_CHARS], own_path(next)
        try:
            admitted = await signing_in.admits(address_of(request), name, password)
        except TooManyRequests as error:
            again = page(next, name, str(error), 429)
            again.headers.update(headers_of(error))
            return again
        if not admitted:
            return page(next, name, WRONG, 401)
        answer = RedirectResponse(next, 303)
        session = cookie(SESSION, visitors.session(name), SESSION_SECONDS, request.scope)
        answer.headers["set-cookie"] = session
        return answer

    @router.post("/sign-out")
    def sign_out(request: Request) -> Response:
        """Forget who it was."""
        answer = RedirectResponse("/sign-in", 303)
        answer.headers["set-cookie"] = cookie(SESSION, "", 0, request.scope)
        return answer

    return router


class SigningIn:
    """Tries passwords one at a time: guesses count that are on their way, and memory is bounded."""

    def __init__(self, visitors: SignedIn, tries: Rate) -> None:
        self._users = visitors.users
        self._tries = tries
        self._trying = asyncio.Lock()

    async def admits(self, address: str, name: str, password: str) -> bool:
        """Whether they go together; raises `TooManyRequests` after too many that did not."""
        keys = f"address {address}", f"name {name}"
        async with self._trying:
            if seconds := max(map(self._tries.wait, keys)):
                raise too_many("There were too many tries: sign in", seconds)
            admitted = await asyncio.to_thread(self._users.admits, name, password)
            if not admitted:
                for key in keys:
                    self._tries.count(key)
        return admitted


def own_path(wanted: str) -> str:
    """Where to go after signing in; never to another server."""
    return wanted if _OWN_PATH.fullmatch(wanted) else _HOME


def _template() -> "Template":
    from jinja2 import Environment, StrictUndefined

    text = (files(__package__) / "sign_in.html").read_text(encoding="utf-8")
    return Environment(autoescape=True, undefined=StrictUndefined).from_string(text)
