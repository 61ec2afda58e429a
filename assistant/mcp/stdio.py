"""MCP over standard input and output, for whoever starts `newsdesk mcp`."""

import asyncio
import os
import signal
from collections.abc import Callable
from contextlib import ExitStack, closing, suppress
from typing import TYPE_CHECKING

from assistant.mcp.server import mcp_server
from assistant.mcp.tools import Tool, Used
from index.errors import ServerFailed

if TYPE_CHECKING:
    from assistant.desk import Desk
    from assistant.protocol import Message


def serve_stdio(opened: "Callable[[], Desk]") -> None:
    """Answer until the input ends; `opened` opens the desk, again if its server has ended."""
    with closing(Lasting(opened)) as lasting:
        asyncio.run(_served(lasting))


async def _served(lasting: "Lasting") -> None:
    from mcp.server.stdio import stdio_server

    def leave() -> None:
        # The SDK waits for input in a thread that nothing wakes: it would keep the process.
        lasting.close()
        os._exit(0)

    for one in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # on Windows the process ends as it does by default
            asyncio.get_running_loop().add_signal_handler(one, leave)
    server = mcp_server(lasting.use)
    async with stdio_server() as (read, write):
        await server.run(read, write, server.create_initialization_options())


class Lasting:
    """A desk that outlasts the server which it may go through.

    Assistants run their own `newsdesk mcp` for days. One of them holds the archive and lets others
    through; when it ends, another one takes its place.
    """

    def __init__(self, opened: "Callable[[], Desk]") -> None:
        self._opened = opened
        self._held = ExitStack()
        self._desk = self._open()
        self._opening = asyncio.Lock()

    def close(self) -> None:
        """Give everything back."""
        self._held.close()

    async def use(self, tool: Tool, arguments: "Message", _request: object = None) -> Used:
        """What the tool finds; tried once more at a new desk where the server has failed."""
        desk = self._desk
        try:
            return await tool.use(desk, arguments)
        except ServerFailed:
            async with self._opening:
                if self._desk is desk:
                    self._held.close()
                    self._desk = await asyncio.to_thread(self._open)
            return await tool.use(self._desk, arguments)

    def _open(self) -> "Desk":
        from assistant.desk import LocalDesk
        from assistant.web.server import reachable

        desk = self._held.enter_context(closing(self._opened()))
        if isinstance(desk, LocalDesk):
            self._held.enter_context(reachable(desk))
        return desk
