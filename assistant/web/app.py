"""The FastAPI application: API routes first, the browser chat on the rest, safe headers on all."""

import os
from collections.abc import Sequence
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fastapi import APIRouter, FastAPI

    from assistant.assistant import Assistant

_MEDIA_TYPES = {"chat.js": "text/javascript", "icon.svg": "image/svg+xml"}
_HEAD = '<link rel="icon" href="./icon.svg"><script src="./chat.js"></script>'


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

    from assistant.web.chat import build_chat, theme
    from assistant.web.safety import SafeHeaders

    app = FastAPI(title="Newsdesk", docs_url=None, redoc_url=None, openapi_url="/api/openapi.json")
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=list(allowed_hosts))
    app.add_middleware(SafeHeaders)
    for router in (*routers, _assets()):
        app.include_router(router)
    mounted: FastAPI = gradio.mount_gradio_app(
        app,
        build_chat(desk, examples),
        path="",
        footer_links=[],
        run_history=False,
        show_error=False,
        ssr_mode=False,
        mcp_server=False,
        enable_monitoring=False,
        max_file_size=0,
        head=_HEAD,
        css=_asset("style.css"),
        theme=theme(),
    )
    return mounted


def _assets() -> "APIRouter":
    """The page's own script and icon."""
    from fastapi import APIRouter, Response

    router = APIRouter(include_in_schema=False)
    for name, media_type in _MEDIA_TYPES.items():
        response = Response(_asset(name), media_type=media_type)
        router.add_api_route(f"/{name}", lambda response=response: response)
    return router


def _asset(name: str) -> str:
    return (files(__package__) / name).read_text(encoding="utf-8")
