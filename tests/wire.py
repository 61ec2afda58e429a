"""A connection between a browser and a server that a test can cut and mend."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

_CHUNK = 65_536


class Wire:
    """Passes bytes on to a port, until it is cut: then every connection ends as in a crash."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._writers: set[asyncio.StreamWriter] = set()
        self._is_cut = False
        self._loop = asyncio.new_event_loop()
        self._is_up = threading.Event()
        self.url = ""

    @contextmanager
    def laid(self) -> Iterator["Wire"]:
        """The wire in a thread of its own."""
        thread = threading.Thread(target=self._run)
        thread.start()
        self._is_up.wait(timeout=10)
        try:
            yield self
        finally:
            self._loop.call_soon_threadsafe(self._done.set)
            thread.join()

    def cut(self) -> None:
        """End every connection, and take no other."""
        asyncio.run_coroutine_threadsafe(self._cut(), self._loop).result(timeout=10)

    def mend(self) -> None:
        """Take connections again."""
        self._is_cut = False

    async def _cut(self) -> None:
        self._is_cut = True
        for writer in self._writers:
            writer.transport.abort()

    def _run(self) -> None:
        self._done = asyncio.Event()
        try:
            self._loop.run_until_complete(self._serve())
        finally:
            self._loop.close()

    async def _serve(self) -> None:
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        self._is_up.set()
        await self._done.wait()
        server.close()
        await self._cut()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        await asyncio.gather(*others, return_exceptions=True)

    async def _connected(self, near: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        if self._is_cut:
            back.transport.abort()
            return
        far, on = await asyncio.open_connection("127.0.0.1", self._port)
        self._writers |= {back, on}
        await asyncio.gather(_pass(near, on), _pass(far, back))
        self._writers -= {back, on}


async def _pass(source: asyncio.StreamReader, goal: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while chunk := await source.read(_CHUNK):
            goal.write(chunk)
            await goal.drain()
    goal.close()
    with suppress(ConnectionError):
        await goal.wait_closed()
