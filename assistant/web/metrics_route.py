"""What Prometheus reads, for those who may."""

import hmac
from typing import TYPE_CHECKING

from fastapi import APIRouter, Request, Response

from assistant.web.door import of_this_machine
from assistant.web.owner import is_owner
from index.errors import NotAllowed

if TYPE_CHECKING:
    from pydantic import SecretStr

    from assistant.observing.metrics import Metrics

PATH = "/metrics"
TEXT = "text/plain; version=0.0.4; charset=utf-8"
"""Prometheus' text format."""


def metrics_route(metrics: "Metrics", owner: str, readers: "SecretStr") -> APIRouter:
    """The route; `owner` and `readers` are tokens, and without the latter this machine may read."""
    router = APIRouter()

    @router.get(
        PATH,
        response_class=Response,
        responses={200: {"content": {"text/plain": {"schema": {"type": "string"}}}}},
    )
    def read(request: Request) -> Response:
        """How the server is doing, in Prometheus' text format.

        For who sends the token of NEWSDESK_METRICS_TOKEN; where none is set, for programs on the
        server's own machine; for its owner in any case.
        """
        if not _may_read(request, owner, readers.get_secret_value()):
            raise NotAllowed(
                "Metrics are for who runs this server: set NEWSDESK_METRICS_TOKEN and send it as a "
                "bearer token, or ask from the server's own machine."
            )
        return Response(metrics.text(), media_type=TEXT)

    return router


def _may_read(request: Request, owner: str, readers: str) -> bool:
    given = request.headers.get("authorization", "")
    if is_owner(given, owner):
        return True
    if readers:
        return hmac.compare_digest(given.encode(), f"Bearer {readers}".encode())
    return of_this_machine(request)
