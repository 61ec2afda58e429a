"""Chat services on loopback: they keep what a bot sends, and say what a test has written down."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Sent:
    """A request of a bot."""

    method: str
    path: str
    authorization: str
    body: dict[str, Any]


@dataclass(frozen=True)
class Said:
    """What the service answers."""

    body: Any
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


Answering = Callable[[Sent], Said]


class Service:
    """One service; `refusals` are said first, one to each message."""

    def __init__(self, answering: Answering) -> None:
        self.refusals: list[Said] = []
        self.sent: list[Sent] = []
        """What was not refused."""
        self.url = ""
        self._answering = answering

    def messages(self, count: int) -> list[dict[str, Any]]:
        """The bodies of the messages so far, once there are so many."""
        until = time.monotonic() + 60
        while time.monotonic() < until:
            found = [one.body for one in self.sent if _is_message(one)]
            if len(found) >= count:
                return found
            time.sleep(0.05)
        raise AssertionError(f"{count} messages did not come: {self.sent}")

    def said(self, sent: Sent) -> Said:
        """What is answered to a request."""
        if self.refusals and _is_message(sent):
            return self.refusals.pop(0)
        self.sent.append(sent)
        return self._answering(sent)

    @contextmanager
    def serving(self) -> Iterator["Service"]:
        """Answer on a free port."""
        service = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def _answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                known = self.headers.get("authorization", "")
                said = service.said(Sent(self.command, self.path, known, json.loads(body or "{}")))
                data = json.dumps(said.body).encode()
                self.send_response(said.status)
                for name, value in (said.headers | {"Content-Length": str(len(data))}).items():
                    self.send_header(name, value)
                self.end_headers()
                with suppress(ConnectionError):  # a bot that is stopped hears no more
                    self.wfile.write(data)

            do_POST = do_PATCH = _answer

            def log_message(self, *_: object) -> None:
                pass

        with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
            server.daemon_threads = True
            thread = threading.Thread(target=server.serve_forever, args=(0.02,))
            thread.start()
            self.url = f"http://127.0.0.1:{server.server_port}"
            try:
                yield self
            finally:
                server.shutdown()
                thread.join()


def _is_message(sent: Sent) -> bool:
    return "text" in sent.body or "content" in sent.body
