"""The FastAPI application: API routes first, the browser chat on the rest, safe headers on all."""

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fastapi import APIRouter, FastAPI
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from assistant.assistant import Assistant

HEADERS = {
    # Gradio's own page needs inline scripts and eval; nothing may come from or go anywhere else.
    "content-security-policy": (
        "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
        "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
        "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; "
        "frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
}


def create_app(
    desk: "Assistant",
    *,
    allowed_hosts: Sequence[str] = ("127.0.0.1", "localhost", "[::1]"),
    routers: "Sequence[APIRouter]" = (),
    examples: Sequence[str] = (),
) -> "FastAPI":
    """The whole server as one application; `allowed_hosts` are the Host headers it answers to."""
    os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
    import gradio
    from fastapi import FastAPI
    from starlette.middleware.trustedhost import TrustedHostMiddleware

    from assistant.web.chat import build_chat, style, theme

    app = FastAPI(title="Newsdesk", docs_url=None, redoc_url=None, openapi_url="/api/openapi.json")
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=list(allowed_hosts))
    app.add_middleware(SafeHeaders)
    for router in routers:
        app.include_router(router)
    mounted: FastAPI = gradio.mount_gradio_app(
        app,
        build_chat(desk, examples),
        path="",
        footer_links=[],
        run_history=False,
        show_error=False,
        ssr_mode=False,
        enable_monitoring=False,
        css=style(),
        theme=theme(),
    )
    return mounted


class SafeHeaders:
    """Sets the security headers on every response; plain ASGI, so that streams stay streams."""

    def __init__(self, app: "ASGIApp") -> None:
        self._app = app

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Pass a request on."""

        async def send_safely(message: "Message") -> None:
            if message["type"] == "http.response.start":
                added = [(name.encode(), value.encode()) for name, value in HEADERS.items()]
                message["headers"] = [*message["headers"], *added]
            await send(message)

        await self._app(scope, receive, send_safely)
