"""Files that never change under their name: compressed once, kept by browsers for ever."""

import asyncio
import gzip
import mimetypes
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse, Response

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

_FOR_EVER = "public, max-age=31536000, immutable"
_KINDS = {".js": "text/javascript", ".css": "text/css"}
"""What a browser will not run or apply under another name, which a machine's own table may have."""
_ANY = "application/octet-stream"
_PACKED = ("image/png", "image/jpeg", "font/woff2")
"""What is compressed already."""


class Assets:
    """Files by name, held in memory as they are sent; an ASGI application to be mounted.

    A file is read and compressed when it is first asked for. What is held is bounded by the folder.
    """

    def __init__(self, folder: Path | None = None, made: Mapping[str, str] | None = None) -> None:
        """Those of a folder, without its folders, and those whose text is given by their name."""
        self._files = {path.name: path for path in (folder.iterdir() if folder else ())}
        self._made = made or {}
        self._held: dict[tuple[str, bool], Response] = {}

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Send a file."""
        name = scope["path"].rpartition("/")[2]
        zips = "gzip" in Headers(scope=scope).get("accept-encoding", "")
        if (name, zips) not in self._held:
            response = await asyncio.to_thread(self._response, name, zips=zips)
            if response is None:
                await PlainTextResponse("Not found", 404)(scope, receive, send)
                return
            self._held[name, zips] = response
        await self._held[name, zips](scope, receive, send)

    def _response(self, name: str, *, zips: bool) -> Response | None:
        if name in self._made:
            content = self._made[name].encode()
        elif name in self._files and self._files[name].is_file():
            content = self._files[name].read_bytes()
        else:
            return None
        kind = _KINDS.get(Path(name).suffix) or mimetypes.guess_type(name)[0]
        headers = {"cache-control": _FOR_EVER, "vary": "accept-encoding"}
        if zips and kind not in _PACKED:
            content = gzip.compress(content)
            headers["content-encoding"] = "gzip"
        return Response(content, media_type=kind or _ANY, headers=headers)
