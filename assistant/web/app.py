"""The FastAPI application: API routes first, the browser chat on the rest, safe headers on all."""

import os
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fastapi import APIRouter, FastAPI

    from assistant.assistant import Assistant

_HEAD = (
    '<link rel="icon" href="./page/icon.svg">'
    '<script type="module" src="./page/js/main.js"></script>'
)
_STYLES = ("palette", "frame", "question", "filters", "talk", "values", "side", "shelf", "narrow")
"""In this order, since a later rule wins."""


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
    from starlette.staticfiles import StaticFiles

    from assistant.web.chat import build_chat
    from assistant.web.kept import kept_router
    from assistant.web.layout import theme
    from assistant.web.runs import Runs
    from assistant.web.safety import SafeHeaders
    from assistant.web.talking import Talking
    from assistant.web.visitors import Remembering, Visitors
    from index.running import run

    visitors, runs = Visitors(), Runs()

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        yield
        await runs.close()

    app = FastAPI(
        title="Newsdesk",
        docs_url=None,
        redoc_url=None,
        openapi_url="/api/openapi.json",
        lifespan=lifespan,
    )
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=list(allowed_hosts))
    app.add_middleware(Remembering)
    app.add_middleware(SafeHeaders)
    for router in (*routers, kept_router(desk.history, visitors)):
        app.include_router(router)
    app.mount("/page", StaticFiles(packages=[(__package__, "static")]), name="page")

    async def mounted() -> FastAPI:
        """Where no event loop runs, Gradio opens some of its own and never closes them."""
        whole: FastAPI = gradio.mount_gradio_app(
            app,
            build_chat(desk, Talking(desk, visitors, runs), examples),
            path="",
            footer_links=[],
            run_history=False,
            show_error=False,
            ssr_mode=False,
            mcp_server=False,
            enable_monitoring=False,
            max_file_size=0,
            head=_HEAD,
            css="\n".join(_style(name) for name in _STYLES),
            theme=theme(),
        )
        return whole

    return run(mounted())


def _style(name: str) -> str:
    return (files(__package__) / "static" / "css" / f"{name}.css").read_text(encoding="utf-8")
