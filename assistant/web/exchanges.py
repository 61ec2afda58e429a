"""Every exchange of HTTP as whoever runs the server sees it: counted, timed, logged, traced."""

import asyncio
import logging
from contextlib import nullcontext
from time import perf_counter
from typing import TYPE_CHECKING, Any

from starlette.datastructures import Headers
from starlette.routing import Mount, Route

from assistant.observing.logs import ACCESS
from assistant.observing.surfaces import Surface, asked_from
from assistant.web.mcp_endpoint import PATH as MCP
from assistant.web.paths import OPENAI, path_of
from assistant.web.request_ids import request_id

if TYPE_CHECKING:
    from opentelemetry.trace import Span
    from starlette.applications import Starlette
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from assistant.observing.instruments import Instruments

ELSEWHERE = "other"
"""The route of what was refused, or led nowhere."""
BROKEN = 500
"""The status of what failed before it had one."""
LEFT = 499
"""The status, which nobody reads, of what somebody did not wait for; nginx logs the same."""

_METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}
_PROGRAMS: tuple[tuple[str, Surface], ...] = (("/api/", "api"), (OPENAI, "openai"), (MCP, "mcp"))

_log = logging.getLogger(ACCESS)


class Exchanges:
    """Tells metrics, log and traces of each exchange; plain ASGI.

    Paths and queries are told to none of them: they hold questions, and the secrets that shared
    answers and feeds of notices are found by.
    """

    def __init__(self, app: "ASGIApp", instruments: "Instruments") -> None:
        self._app = app
        self._metrics = instruments.metrics
        self._tracing = instruments.tracing

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Pass a request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        method = scope["method"] if scope["method"] in _METHODS else ELSEWHERE
        app, status, started = scope["app"], BROKEN, perf_counter()  # a mount puts its own there

        async def noting(message: "Message") -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        surface = _surface_of(scope)
        with asked_from(surface), self._span(surface, method, scope) as span:
            try:
                await self._app(scope, receive, noting)
            except asyncio.CancelledError:  # as the work for somebody is who has hung up
                status = LEFT if status == BROKEN else status
                raise
            finally:
                route, seconds = _route_of(scope, app), perf_counter() - started
                self._metrics.traffic.exchanged(route, method, status, seconds)
                _tell(method, route, status, seconds)
                if span:
                    _describe(span, method, route, status)

    def _span(self, surface: Surface, method: str, scope: "Scope") -> Any:
        """Of programs alone: a page asks for dozens of files."""
        if self._tracing is None or surface == "page":
            return nullcontext()
        return self._tracing.exchange(method, Headers(scope=scope))


def _surface_of(scope: "Scope") -> Surface:
    path = path_of(scope)
    return next((name for prefix, name in _PROGRAMS if path.startswith(prefix)), "page")


def _route_of(scope: "Scope", app: "Starlette") -> str:
    """The pattern by which the request was routed, once it was."""
    if route := getattr(scope.get("route"), "path", ""):
        return str(route)
    if path_of(scope) == MCP:
        return MCP
    return _places(app).get(scope.get("endpoint")) or ELSEWHERE


def _places(app: "Starlette") -> dict[Any, str]:
    """The patterns of what FastAPI does not route itself: Starlette's routes, and mounts."""
    routes = [one for one in app.routes if isinstance(one, Route | Mount)]
    return {one.endpoint if isinstance(one, Route) else one.app: one.path for one in routes}


def _tell(method: str, route: str, status: int, seconds: float) -> None:
    milliseconds = round(seconds * 1000, 1)
    facts = {"method": method, "route": route, "status": status, "milliseconds": milliseconds}
    _log.info("%s %s %s %.1f ms", method, route, status, milliseconds, extra=facts)


def _describe(span: "Span", method: str, route: str, status: int) -> None:
    from opentelemetry.trace import StatusCode

    span.update_name(f"{method} {route}")
    if status >= BROKEN:
        span.set_status(StatusCode.ERROR)
    span.set_attributes(
        {
            "http.route": route,
            "http.response.status_code": status,
            "newsdesk.request_id": request_id(),
        }
    )
