"""Where a program asks for what there is not: it is told so in its form, not by the page."""

from collections.abc import Callable, Sequence

from fastapi import APIRouter, Request
from fastapi.responses import Response
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.routing import Match

from assistant.web.paths import path_of

_METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY"]

Refused = Callable[[Request, str, Sequence[str]], Response]
"""Tells of a route that is not there, given the sentence and the methods that there are."""


def nowhere(prefix: str, routers: Sequence[APIRouter], refused: Refused) -> APIRouter:
    """A route for all paths that begin so and are none of the routers'; include it last."""
    router = APIRouter()

    @router.api_route(f"{prefix}{{path:path}}", methods=_METHODS, include_in_schema=False)
    def nothing(connection: Request) -> Response:
        """Say that there is nothing there, or nothing by this method."""
        said = (
            f"There is no {connection.method} {connection.url.path} here: /api/openapi.json lists "
            "what there is."
        )
        return refused(connection, said, _allowed(connection, routers))

    return router


def as_problem(_connection: Request, said: str, allowed: Sequence[str]) -> Response:
    """Refuses as problem+json."""
    if allowed:
        raise HTTPException(405, said, {"allow": ", ".join(allowed)})
    raise HTTPException(404, said)


def _allowed(connection: Request, routers: Sequence[APIRouter]) -> list[str]:
    """The methods by which there is something; a path with a name in it stands behind the bare."""
    found = [
        route
        for router in routers
        for route in router.routes
        if isinstance(route, APIRoute) and route.matches(connection.scope)[0] is Match.PARTIAL
    ]
    bare = [route for route in found if route.path == path_of(connection.scope)]
    return sorted({name for route in bare or found for name in route.methods or ()})
