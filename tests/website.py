"""A web server on loopback that says what a test has written down, also what no server should."""

import ssl
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Said = Callable[[BaseHTTPRequestHandler], None]
"""Writes an answer by hand."""


@dataclass(frozen=True)
class Page:
    """An ordinary answer."""

    body: bytes | str = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, handler: BaseHTTPRequestHandler) -> None:
        body = self.body.encode() if isinstance(self.body, str) else self.body
        handler.send_response(self.status)
        for name, value in {"Content-Length": str(len(body)), **self.headers}.items():
            handler.send_header(name, value)
        handler.end_headers()
        if self.status != 304:
            handler.wfile.write(body)


def moved(to: str, status: int = 302) -> Page:
    """A redirect."""
    return Page(status=status, headers={"Location": to})


def in_turn(*answers: Said) -> Said:
    """One answer after the other; the last one stays."""
    left = list(answers)
    return lambda handler: (left.pop(0) if len(left) > 1 else left[0])(handler)


def tagged(page: Page, etag: str) -> Said:
    """A page that need not be sent again to who knows it."""

    def say(handler: BaseHTTPRequestHandler) -> None:
        same = handler.headers.get("If-None-Match") == etag
        found = Page(status=304) if same else page
        Page(found.body, found.status, {**page.headers, "ETag": etag})(handler)

    return say


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """Who hangs up early does no wrong."""
        if not isinstance(sys.exception(), ConnectionError | ssl.SSLError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class Website:
    """What it answers to each path, and what it was asked."""

    def __init__(self) -> None:
        self.pages: dict[str, Said] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        """Paths, and headers by lower-cased names."""
        self.url = ""

    @property
    def paths(self) -> list[str]:
        """What was asked for, but for robots.txt."""
        return [path for path, _ in self.asked if path != "/robots.txt"]

    @contextmanager
    def serving(self, tls: ssl.SSLContext | None = None) -> Iterator["Website"]:
        """Answer on a free port."""
        site = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            timeout = 20

            def do_GET(self) -> None:
                headers = {name.lower(): value for name, value in self.headers.items()}
                site.asked.append((self.path, headers))
                missing = Page("not here", 404)
                try:
                    site.pages.get(self.path, missing)(self)
                except ConnectionError:  # who asked has heard enough
                    self.close_connection = True

            def log_message(self, *_: object) -> None:
                pass

        with _Server(("127.0.0.1", 0), Handler) as server:
            server.daemon_threads = True
            if tls:
                server.socket = tls.wrap_socket(server.socket, server_side=True)
            thread = threading.Thread(target=server.serve_forever, args=(0.02,))
            thread.start()
            self.url = f"http://127.0.0.1:{server.server_port}"
            try:
                yield self
            finally:
                server.shutdown()
                thread.join()
