"""Gradio's side of the page: the chat, mounted in an application of its own."""

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.web.head import Made
from assistant.web.page import Mounted
from index.running import run

if TYPE_CHECKING:
    from assistant.assistant import Assistant
    from assistant.web.access.access import Access
    from assistant.web.door import Door
    from assistant.web.runs import Runs

QUEUE_SECONDS = 0.01
"""So often Gradio looks whether the page wants something. By itself it does so every millisecond,
which takes three percent of a core from a server that nobody asks anything."""


def frontend() -> Path:
    """The folder of what Gradio sends to browsers, found without importing it."""
    found = find_spec("gradio")
    assert found is not None and found.origin is not None  # it is installed with us
    return Path(found.origin).parent / "templates" / "frontend"


def mounted(
    desk: "Assistant",
    access: "Access",
    runs: "Runs",
    *,
    examples: Sequence[str],
    door: "Door | None",
    made: Made,
    max_upload_bytes: int,
) -> Mounted:
    """Import Gradio, which takes seconds, and make the page."""
    import gradio
    from fastapi import FastAPI
    from starlette.middleware import Middleware
    from starlette.middleware.cors import CORSMiddleware

    from assistant.web.asking import Asking
    from assistant.web.chat import build_chat
    from assistant.web.layout import theme
    from assistant.web.ledger import Ledger
    from assistant.web.talking import Talking

    ledger = Ledger(desk.history, access.visitors, access.limits)
    talking = Talking(desk, ledger, Asking(desk, ledger, runs, access.auditor))
    # Gradio looks for this wall, and lets every site in where it finds none.
    around = FastAPI(openapi_url=None, middleware=[Middleware(CORSMiddleware)])

    async def built() -> gradio.Blocks:
        """Where no event loop runs, Gradio opens some of its own and never closes them."""
        page = build_chat(desk, ledger, talking, examples, door)
        gradio.mount_gradio_app(
            around,
            page,
            path="",
            footer_links=[],
            run_history=False,
            show_error=False,
            ssr_mode=False,
            mcp_server=False,
            enable_monitoring=False,
            max_file_size=max_upload_bytes,
            auth_dependency=access.name_of if desk.settings.signs_in else None,
            theme=theme(),
        )
        page._queue.sleep_when_free = QUEUE_SECONDS
        return page

    return Mounted(around, made.head(run(built()), frontend()))
