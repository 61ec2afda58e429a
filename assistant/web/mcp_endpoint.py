"""MCP over HTTP: one route behind the same walls as all others."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any

from fastapi import APIRouter, HTTPException
from starlette.routing import Route

from assistant.answer import Answer
from assistant.mcp.requests import AskArguments
from assistant.mcp.server import mcp_server
from assistant.mcp.tools import Tool, Used
from assistant.protocol import Message
from assistant.web.access.auditing import Auditor
from assistant.web.access.rates import Limits
from assistant.web.access.scopes import refuse_without

if TYPE_CHECKING:
    from mcp.server.streamable_http_manager import StreamableHTTPSessionManager
    from starlette.types import Receive, Scope, Send

    from assistant.desk import LocalDesk

PATH = "/mcp"


def mcp_endpoint(desk: "LocalDesk", limits: Limits | None, auditor: Auditor) -> APIRouter:
    """The route, which works while the application runs.

    Without sessions: a call is one request, so nothing outlives a server that stops or moves, and
    nobody can take up what another has begun. Host, origin, sign-in and size are the walls'.
    """

    def admit(tool: Tool, connection: Any) -> None:
        refuse_without(tool.scope, connection)
        if tool.is_limited and limits:
            limits.check(connection)

    async def use(tool: Tool, arguments: Message, connection: Any) -> Used:
        if not isinstance(arguments, AskArguments):
            return await tool.use(desk, arguments)
        with auditor.record(arguments.question, connection, "mcp") as asked:
            used = await tool.use(desk, arguments)
            if isinstance(used.data, Answer):
                asked.answer = used.data
            return used

    def manager() -> "StreamableHTTPSessionManager":
        from mcp.server.streamable_http_manager import StreamableHTTPSessionManager

        return StreamableHTTPSessionManager(mcp_server(use, admit), stateless=True)

    endpoint = _Endpoint(manager)
    router = APIRouter(lifespan=endpoint.running)
    router.routes.append(Route(PATH, endpoint, include_in_schema=False))
    return router


class _Endpoint:
    """Hands requests to the SDK; a class, since Starlette calls functions differently.

    The SDK takes half a second to import, which is for the first message to wait for.
    """

    def __init__(self, make: "Callable[[], StreamableHTTPSessionManager]") -> None:
        self._make = make

    @asynccontextmanager
    async def running(self, _app: object) -> AsyncIterator[None]:
        """Take messages; an application may be started again, and a manager runs but once."""
        self._is_wanted = asyncio.Event()
        self._manager: asyncio.Future[StreamableHTTPSessionManager] = asyncio.Future()
        living = asyncio.create_task(self._live())
        try:
            yield
        finally:
            living.cancel()
            with suppress(asyncio.CancelledError):
                await living

    async def _live(self) -> None:
        """One task, as a manager must be left where it was entered."""
        await self._is_wanted.wait()
        try:
            manager = await asyncio.to_thread(self._make)
        except Exception as error:
            self._manager.set_exception(error)
            return
        async with manager.run():
            self._manager.set_result(manager)
            await asyncio.Event().wait()

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Answer one message.

        Without sessions nothing is ever sent but answers: there is nothing to listen to (GET) and
        nothing to end (DELETE), which the protocol has answered with 405.
        """
        if scope["method"] != "POST":
            raise HTTPException(405, "MCP is spoken by POST here.", {"allow": "POST"})
        self._is_wanted.set()
        manager = await asyncio.shield(self._manager)
        await manager.handle_request(scope, receive, send)
