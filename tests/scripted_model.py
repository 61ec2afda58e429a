"""An OpenAI-compatible server on a real socket that says what a test has written down.

scripted.replies = [fails(429, retry_after="0"), says("The ferry sank. [a1]")]
scripted.replies = [says(["The ferry ", "sank.", HOLD, " Nobody died."])]   # until .release()
scripted.replies = [lambda messages: messages[-1]["content"].upper()]       # a model that obeys
"""

import asyncio
import json
import re
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import Enum
from typing import Any


class Mark(Enum):
    """What may stand among the deltas of a reply beside text and seconds to wait."""

    HOLD = "say no more until the test calls `release`"
    CUT = "end the connection as a crash does"
    END = "say why the text ends, as otherwise comes after the last delta"


HOLD, CUT, END = Mark.HOLD, Mark.CUT, Mark.END

Delta = str | float | bytes | Mark


@dataclass(frozen=True)
class Says:
    """A stream of deltas."""

    deltas: tuple[Delta, ...]
    finish: str | None = "stop"
    usage: tuple[int, int] | None = (100, 10)


@dataclass(frozen=True)
class Fails:
    """A refusal with a body like OpenAI's."""

    status: int
    error: Mapping[str, Any] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)


Messages = list[dict[str, str]]
Reply = Says | Fails | Callable[[Messages], "str | Says | Fails"]


def says(
    text: str | Sequence[Delta],
    *,
    finish: str | None = "stop",
    usage: tuple[int, int] | None = (100, 10),
) -> Says:
    """A text, word by word, or the deltas as they are; `usage` None for a server that counts not.

    A number among the deltas waits so many seconds; bytes are sent as a line of data.
    """
    deltas = re.findall(r"\s*\S+|\s+$", text) if isinstance(text, str) else text
    return Says(tuple(deltas), finish, usage)


def fails(status: int, *, retry_after: str | None = None, **error: Any) -> Fails:
    """A status and the fields of its error, like `message`, `code` and `param`."""
    return Fails(status, error, {} if retry_after is None else {"Retry-After": retry_after})


@dataclass(frozen=True)
class Request:
    """What was asked of the server."""

    path: str
    headers: Mapping[str, str]
    body: dict[str, Any]

    @property
    def messages(self) -> Messages:
        """The conversation."""
        messages: Messages = self.body["messages"]
        return messages


class ScriptedModel:
    """Gives its `replies` one after the other, the last one for ever; records what it was asked."""

    def __init__(self) -> None:
        self.replies: list[Reply] = [says("Nothing was scripted.")]
        self.requests: list[Request] = []
        """The chat calls; the listings of models are not among them."""
        self.models: list[dict[str, Any]] = [{"id": "scripted", "object": "model"}]
        self.url = ""
        """With '/v1', as NEWSDESK_MODEL takes it."""
        self.cancelled = 0
        """Replies that the client did not wait for."""
        self.said: list[str] = []
        """Every delta that went out."""
        self._released = threading.Event()
        self._changed = threading.Condition()

    def release(self) -> None:
        """Let every HOLD go on."""
        self._released.set()

    def wait_for_cancelled(self, count: int = 1, seconds: float = 20) -> bool:
        """Whether so many replies were given up by the client, at the latest after some seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: self.cancelled >= count, seconds)

    @contextmanager
    def serving(self, port: int = 0) -> Iterator["ScriptedModel"]:
        """Serve from a thread until the block ends; port 0 leads to a free one."""
        loop = asyncio.new_event_loop()
        thread = threading.Thread(target=loop.run_forever)
        thread.start()
        starting = asyncio.start_server(self._connected, "127.0.0.1", port)
        server = asyncio.run_coroutine_threadsafe(starting, loop).result()
        self.url = "http://{}:{}/v1".format(*server.sockets[0].getsockname())
        try:
            yield self
        finally:
            asyncio.run_coroutine_threadsafe(_stop(server), loop).result()
            loop.call_soon_threadsafe(loop.stop)
            thread.join()
            loop.close()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            with suppress(ConnectionError, asyncio.IncompleteReadError):
                await self._until_done_or_left(reader, writer)
        finally:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()

    async def _until_done_or_left(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        answering = asyncio.ensure_future(self._answer(await _read(reader), writer))
        leaving = asyncio.ensure_future(reader.read(1))
        try:
            done, _ = await asyncio.wait((answering, leaving), return_when=asyncio.FIRST_COMPLETED)
            if answering not in done:
                with self._changed:
                    self.cancelled += 1
                    self._changed.notify_all()
        finally:
            for task in (answering, leaving):
                task.cancel()
            await asyncio.gather(answering, leaving, return_exceptions=True)

    async def _answer(self, request: Request, writer: asyncio.StreamWriter) -> None:
        if request.path.endswith("/models"):
            _respond(writer, 200, {"object": "list", "data": self.models})
        else:
            reply = self.replies[min(len(self.requests), len(self.replies) - 1)]
            self.requests.append(request)
            if callable(reply):
                made = reply(request.messages)
                reply = says(made) if isinstance(made, str) else made
            if isinstance(reply, Fails):
                _respond(writer, reply.status, {"error": dict(reply.error)}, reply.headers)
            else:
                await self._stream(reply, request, writer)
        await writer.drain()

    async def _stream(self, reply: Says, request: Request, writer: asyncio.StreamWriter) -> None:
        begun = False
        for delta in reply.deltas:
            if delta is HOLD:
                while not self._released.is_set():
                    await asyncio.sleep(0.005)
            elif delta is CUT:
                writer.close()
                return
            elif delta is END:
                _event(writer, _chunk({}, reply.finish))
            elif isinstance(delta, float | int):
                await asyncio.sleep(delta)
            else:
                if not begun:
                    _begin(writer)
                begun = True
                if isinstance(delta, bytes):
                    _data(writer, b"data: " + delta + b"\n\n")
                else:
                    self.said.append(delta)
                    _event(writer, _chunk({"content": delta}))
                await writer.drain()
        if not begun:
            _begin(writer)
        if reply.finish is not None:
            _event(writer, _chunk({}, reply.finish))
            if reply.usage and request.body.get("stream_options", {}).get("include_usage"):
                counts = dict(zip(("prompt_tokens", "completion_tokens"), reply.usage, strict=True))
                counts["total_tokens"] = sum(reply.usage)
                _event(writer, _chunk(None) | {"usage": counts})
            _data(writer, b"data: [DONE]\n\n")
        _data(writer, b"")


async def _stop(server: asyncio.Server) -> None:
    server.close()
    await asyncio.sleep(0)  # what was accepted just now becomes a task
    running = asyncio.all_tasks() - {asyncio.current_task()}
    for task in running:
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)


async def _read(reader: asyncio.StreamReader) -> Request:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    lines = (line.partition(":") for line in head[1:] if line)
    headers = {name.strip().lower(): value.strip() for name, _, value in lines}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Request(head[0].split()[1], headers, json.loads(body or b"{}"))


def _respond(
    writer: asyncio.StreamWriter,
    status: int,
    body: Mapping[str, Any],
    headers: Mapping[str, str] | None = None,
) -> None:
    content = json.dumps(body).encode()
    fields = {"Content-Type": "application/json", "Content-Length": str(len(content))}
    _head(writer, status, fields | dict(headers or {}))
    writer.write(content)


def _begin(writer: asyncio.StreamWriter) -> None:
    _head(writer, 200, {"Content-Type": "text/event-stream", "Transfer-Encoding": "chunked"})
    _event(writer, _chunk({"role": "assistant", "content": ""}))


def _head(writer: asyncio.StreamWriter, status: int, headers: Mapping[str, str]) -> None:
    lines = [f"HTTP/1.1 {status} Scripted", "Connection: close"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    writer.write("\r\n".join([*lines, "", ""]).encode("latin-1"))


def _chunk(delta: Mapping[str, Any] | None, finish: str | None = None) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return {
        "id": "scripted",
        "object": "chat.completion.chunk",
        "created": 0,
        "model": "scripted",
        "choices": [] if delta is None else [choice],
    }


def _event(writer: asyncio.StreamWriter, chunk: Mapping[str, Any]) -> None:
    _data(writer, b"data: " + json.dumps(chunk).encode() + b"\n\n")


def _data(writer: asyncio.StreamWriter, data: bytes) -> None:
    """One chunk of the body; an empty one ends it."""
    writer.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
