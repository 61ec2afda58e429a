"""Who may fill an empty archive from the page, and where the uploads lie meanwhile."""

import asyncio
import os
import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.requests import HTTPConnection, Request
from starlette.responses import PlainTextResponse, Response

from assistant.intake import Intake
from assistant.web.access.proxies import peer_of
from assistant.web.progress import reject_line

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

MayAdd = Callable[[HTTPConnection], bool]

CLOSED = "Articles cannot be added here now: use 'newsdesk add' in a terminal of the server."
_GRADIO = "/gradio_api/"
_OF_THE_PAGE = tuple(
    f"{_GRADIO}{name}" for name in ("queue/join", "run/predict", "cancel", "reset")
)
REJECTED = "/intake/rejected"
"""Where all the rejects of the newest intake are."""


def nobody(connection: HTTPConnection) -> bool:
    """Of those who are not known, none may add."""
    return False


def of_this_machine(connection: HTTPConnection) -> bool:
    """Whether a request comes from this very machine, and through no proxy on it."""
    try:
        is_near = connection.client is not None and ip_address(connection.client.host).is_loopback
    except ValueError:
        is_near = False
    return is_near and not peer_of(connection).forwards


@dataclass(frozen=True)
class Door:
    """Open while the archive is empty or being filled, for those who may add."""

    intake: Intake
    may_add: MayAdd
    max_upload_mb: int
    path: str
    """The archive's."""

    def is_for(self, connection: HTTPConnection) -> bool:
        """Whether who sent this request may add at all; never by a page of another site."""
        is_own = connection.headers.get("sec-fetch-site", "none") in ("same-origin", "none")
        return is_own and self.may_add(connection)

    def is_open(self, connection: HTTPConnection) -> bool:
        """Whether they may begin an intake now, or look at the one that is under way."""
        return self.is_for(connection) and self.intake.is_offered

    def takes_files(self, connection: HTTPConnection) -> bool:
        """Whether they may send files now."""
        return self.max_upload_mb > 0 and self.is_for(connection) and self.intake.is_ready

    def rejected(self, request: Request) -> Response:
        """All that the newest intake rejected, a line for each."""
        if not self.is_for(request):
            return PlainTextResponse(CLOSED, status_code=403)
        report = self.intake.status.report
        lines = [reject_line(one) for one in report.rejected]
        if report.more_rejected:
            lines.append(f"and {report.more_rejected:,} more")
        return PlainTextResponse("\n".join(lines))


class UploadGuard:
    """Lets no file in through Gradio's route while the door is closed."""

    def __init__(self, app: "ASGIApp", door: Door | None) -> None:
        self._app = app
        self._door = door

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Pass a request on, or refuse it before its body is read."""
        if _takes_something(scope) and not (
            _is_upload(scope) and await self._may(HTTPConnection(scope))
        ):
            await PlainTextResponse(CLOSED, status_code=403)(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    async def _may(self, connection: HTTPConnection) -> bool:
        return self._door is not None and await asyncio.to_thread(
            self._door.takes_files, connection
        )


def empty_uploads(archive: Path) -> None:
    """Have Gradio keep uploads beside the archive, where only one server is; drop stale ones."""
    folder = archive / "uploads"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    os.environ["GRADIO_TEMP_DIR"] = str(folder)


def drop_empty(uploads: Sequence[Path]) -> None:
    """Drop the empty files that Gradio leaves beside the folders of uploads, one for each."""
    for file in uploads[0].parent.parent.glob("tmp*"):
        with suppress(OSError):
            if file.is_file() and not file.stat().st_size:
                file.unlink()


def _takes_something(scope: "Scope") -> bool:
    """Whether Gradio would take more by this route than the page ever sends."""
    path: str = scope.get("path", "").rstrip("/")
    is_sent = scope["type"] == "http" and scope["method"] not in ("GET", "HEAD", "OPTIONS")
    return is_sent and _GRADIO in f"{path}/" and not path.endswith(_OF_THE_PAGE)


def _is_upload(scope: "Scope") -> bool:
    return str(scope.get("path", "")).rstrip("/").endswith(f"{_GRADIO}upload")
