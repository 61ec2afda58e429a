"""The FastAPI application: API routes first, the browser chat on the rest, walls around all."""

import asyncio
import os
import secrets
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fastapi import APIRouter, FastAPI

    from assistant.assistant import Assistant
    from assistant.intake import Intake
    from assistant.observing.instruments import Instruments
    from assistant.web.access.access import Access
    from assistant.web.door import MayAdd


def create_app(
    desk: "Assistant",
    *,
    allowed_hosts: Sequence[str] = ("127.0.0.1", "localhost", "[::1]"),
    routers: "Sequence[APIRouter]" = (),
    examples: Sequence[str] = (),
    access: "Access | None" = None,
    intake: "Intake | None" = None,
    may_add: "MayAdd | None" = None,
    instruments: "Instruments | None" = None,
    on_page: Callable[[], None] | None = None,
    before_page: Callable[[], None] = lambda: None,
) -> "FastAPI":
    """The whole server as one application; `allowed_hosts` are the Host headers it answers to.

    Without an `access` it is that of the settings, and nobody knows the owner's token. Serve it
    with uvicorn's `proxy_headers` off: what proxies say is looked at here. With an `intake` the
    page fills an empty archive, for those who `may_add`: nobody by default. Without `instruments`
    it is observed as the settings say. With an `on_page` the page is made while the
    application runs already, after `before_page` has returned in its thread, and that is called
    once it is there; without one it is there when this returns.
    """
    os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
    from fastapi import FastAPI
    from starlette.staticfiles import StaticFiles

    from assistant.observing.instruments import Instruments
    from assistant.web.access.access import access_of
    from assistant.web.access.sizes import MEGABYTE
    from assistant.web.assets import Assets
    from assistant.web.door import REJECTED, Door, empty_uploads, nobody
    from assistant.web.head import MADE, Made
    from assistant.web.kept import kept_router
    from assistant.web.metrics_route import PATH as METRICS
    from assistant.web.metrics_route import metrics_route
    from assistant.web.mounting import frontend, mounted
    from assistant.web.nowhere import as_problem, nowhere
    from assistant.web.openapi import describe
    from assistant.web.page import Page
    from assistant.web.problems import add_error_handlers
    from assistant.web.retention import clearing
    from assistant.web.runs import Runs
    from assistant.web.walls import add_walls

    settings, path = desk.settings, desk.archive.path
    access, runs = access or access_of(desk, secrets.token_urlsafe(32)), Runs()
    watched_with = instruments or Instruments.of(desk)
    metrics = metrics_route(watched_with.metrics, access.token, settings.metrics_token)
    empty_uploads(path)
    door = None
    if intake and intake.is_offered:  # else the page is lighter by all that a first run needs
        door = Door(intake, may_add or nobody, settings.max_upload_mb, str(path))
    made, max_upload = Made.from_package(), settings.max_upload_mb * MEGABYTE
    page = Page(
        partial(
            mounted,
            desk,
            access,
            runs,
            examples=examples,
            door=door,
            made=made,
            max_upload_bytes=max_upload,
        )
    )
    if on_page is None:
        page.make()

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        cleaner = asyncio.create_task(clearing(desk.history, settings))
        async with page.running(on_page, before_page):
            yield
        cleaner.cancel()
        await runs.close()
        await asyncio.to_thread(watched_with.flush)
        access.auditor.close()

    app = FastAPI(
        title="Newsdesk",
        docs_url=None,
        redoc_url=None,
        openapi_url="/api/openapi.json",
        lifespan=lifespan,
    )
    add_error_handlers(app)
    kept = kept_router(desk.history, access.visitors)
    no_metrics = nowhere(METRICS, (metrics,), as_problem)
    for router in (*access.pages, metrics, no_metrics, *routers, kept):
        app.include_router(router)
    describe(app)
    if door:
        app.add_route(REJECTED, door.rejected)
    app.state.page = page
    app.mount(f"/{MADE}", Assets(made=made.files))
    app.mount("/page", StaticFiles(packages=[(__package__, "static")]))
    app.mount("/assets", Assets(frontend() / "assets"))
    app.mount("", page)
    add_walls(
        app,
        access,
        door,
        watched_with,
        allowed_hosts=allowed_hosts,
        max_upload_bytes=max_upload,
        page=page,
    )
    return app
