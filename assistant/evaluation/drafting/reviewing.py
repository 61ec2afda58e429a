"""A page on this machine to look through a question set: keep, leave out, correct, save.

It has no script. Its address holds a secret, so that no other page can read it or save into it.
"""

import hashlib
import secrets
import socket
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from assistant.deep_links import safe_url
from assistant.evaluation.drafting.files import read, write
from assistant.evaluation.questions import EvalQuestion
from assistant.templates import templates_in
from index.errors import BadInput

if TYPE_CHECKING:
    from starlette.applications import Starlette

_HERE = "127.0.0.1"
_MOST_BYTES = 16_000_000
_HEADERS = {
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}
_CHANGED = "The file was changed by something else meanwhile. Nothing was saved; this is it now."


def review(path: Path, port: int, on_ready: Callable[[str], None]) -> None:
    """Serve the page of a file until interrupted; raises `BadInput` for one that cannot be read."""
    import uvicorn

    read(path)
    secret = secrets.token_urlsafe(16)
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((_HERE, port))
        except OSError as error:
            raise BadInput(
                f"Port {port} cannot be used ({error.strerror}): leave --port out to take any."
            ) from error
        on_ready(f"http://{_HERE}:{listener.getsockname()[1]}/{secret}")
        config = uvicorn.Config(review_app(path, secret), log_level="warning")
        uvicorn.Server(config).run(sockets=[listener])


def review_app(path: Path, secret: str) -> "Starlette":
    """The page of a file as an application."""
    from starlette.applications import Starlette
    from starlette.middleware import Middleware
    from starlette.middleware.trustedhost import TrustedHostMiddleware
    from starlette.requests import Request
    from starlette.responses import HTMLResponse, Response
    from starlette.routing import Route

    def shown(note: str = "", status: int = 200) -> Response:
        try:
            page = _page(path, note)
        except BadInput as error:
            return Response(str(error), 409, _HEADERS, "text/plain; charset=utf-8")
        return HTMLResponse(page, status, _HEADERS)

    def show(_: Request) -> Response:
        return shown()

    async def save(request: Request) -> Response:
        body = bytearray()
        async for piece in request.stream():
            body += piece
            if len(body) > _MOST_BYTES:
                return Response("That is more than such a page sends.", 413, _HEADERS)
        fields = {name: found[-1] for name, found in _fields(bytes(body)).items()}
        if fields.get("of") != _hash(path):
            return shown(_CHANGED, 409)
        questions, left_out = edited(read(path)[0], fields)
        write(questions, path, left_out)
        return shown(f"Saved: {len(questions) - len(left_out):,} of {len(questions):,} are kept.")

    routes = [Route(f"/{secret}", show), Route(f"/{secret}", save, methods=["POST"])]
    hosts = Middleware(TrustedHostMiddleware, allowed_hosts=[_HERE, "localhost"])
    return Starlette(routes=routes, middleware=[hosts])


def edited(
    questions: list[EvalQuestion], fields: Mapping[str, str]
) -> tuple[list[EvalQuestion], set[str]]:
    """The questions as the form has them, and the ids of those that are left out.

    A question without words is left out as it was.
    """
    made, left_out = [], set()
    for place, one in enumerate(questions):
        text = " ".join(fields.get(f"question-{place}", "").split())
        is_null = f"unanswerable-{place}" in fields
        lines = (line.strip() for line in fields.get(f"answers-{place}", "").splitlines())
        answers = tuple(dict.fromkeys(filter(None, lines)))
        if text:
            one = replace(
                one,
                question=text,
                answers=() if is_null else answers,
                # What the set did not say stays unsaid.
                unanswerable=is_null if is_null or one.unanswerable else one.unanswerable,
            )
        if not text or f"keep-{place}" not in fields:
            left_out.add(one.id)
        made.append(one)
    return made, left_out


def _fields(body: bytes) -> dict[str, list[str]]:
    try:
        return parse_qs(body.decode(), keep_blank_values=True)
    except ValueError:
        return {}


def _page(path: Path, note: str) -> str:
    environment = templates_in(Path(__file__).parent)
    questions, left_out = read(path)
    return environment.get_template("review.html").render(
        name=path.name,
        of=_hash(path),
        questions=questions,
        left_out=left_out,
        note=note,
        safe_url=safe_url,
    )


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else ""
