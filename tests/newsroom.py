"""A small outlet on loopback: a feed and its pages, which fail when they are told to.

Its ledger is what an archive that has followed it must hold.
"""

import asyncio
import hashlib
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Literal

Trouble = Literal["error", "busy", "slow", "broken off", "cut", "nonsense", "missing"]
"""How an answer goes wrong: 500; 503 with a wait; none in time; a body that ends before its stated
length; one that is whole as far as HTTP knows; a page of an error with status 200; 404."""

SLOW_SECONDS = 4.0
"""Longer than the patience of whoever asks in a test."""
BUSY_SECONDS = 150
"""Longer than a fetcher waits by itself."""
_NONSENSE = b"<html><body>Bad gateway</body></html>"


@dataclass
class Story:
    """One article of the outlet, as it is now."""

    path: str
    """Where its page was first, and what the feed calls it."""
    title: str
    text: str
    published: datetime
    updated: datetime | None = None
    announced: datetime | None = None
    """The time of the last change that the feed tells of."""
    gone: bool = False
    """Its page answers 410."""
    in_feed: bool = True
    """Whether the feed carries the text too."""
    moves: int = 0
    """How often its page has got another address."""

    @property
    def paths(self) -> list[str]:
        """Where its page is and was, the first first."""
        return [self.path, *(f"{self.path}-{number + 1}" for number in range(self.moves))]


class Newsroom:
    """Publishes, corrects and withdraws; serves what is so at the moment."""

    def __init__(self, *, window: int = 30, title: str = "Sample Post") -> None:
        self.title = title
        self.window = window
        self.stories: dict[str, Story] = {}
        self.trouble: Callable[[str], Trouble | None] = lambda path: None
        """Called for each request with its path."""
        self.answers: list[tuple[str, int]] = []
        """Path and status of every request that was answered."""
        self.headers: dict[str, str] = {}
        """What the feed's answers carry besides."""
        self.moved: dict[str, str] = {}
        """Paths that are answered with 301, and where to."""
        self.feed_status = 200
        self.links = True
        """Whether the feed's entries have pages."""
        self.end = "</body></html>"
        """How every page ends."""
        self.head = ""
        """What the head of every page holds besides."""
        self.url = ""

    @property
    def feed(self) -> str:
        """The feed's address."""
        return f"{self.url}/feed.xml"

    def address(self, story: Story) -> str:
        """Where a story's page was first."""
        return f"{self.url}{story.path}"

    def move(self, story: Story) -> None:
        """Give its page another address; the ones before lead there."""
        story.moves += 1
        *before, path = story.paths
        self.moved |= dict.fromkeys(before, f"{self.url}{path}")

    def publish(self, title: str, text: str, published: datetime, **fields: object) -> Story:
        """Bring a new story."""
        path = f"/news/{len(self.stories) + 1}"
        story = Story(path, title, text, published, **fields)  # type: ignore[arg-type]
        self.stories[path] = story
        return story

    def edit(self, story: Story, text: str, updated: datetime, *, announced: bool = True) -> None:
        """Change a story's text; its page always says so, the feed if it is announced."""
        story.text, story.updated = text, updated
        if announced:
            story.announced = updated

    def asked(self, path: str) -> list[int]:
        """With which statuses requests for a path were answered."""
        return [status for one, status in self.answers if one == path]

    @contextmanager
    def open(self) -> Iterator["Newsroom"]:
        """Serve on a free port."""
        server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        self.url = f"http://127.0.0.1:{server.server_address[1]}"
        try:
            yield self
        finally:
            server.shutdown()
            thread.join()
            server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        newsroom = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, format: str, *arguments: object) -> None:
                """Say nothing."""

            def do_GET(self) -> None:
                answer = newsroom._answer(self.path, self.headers.get("If-None-Match"))
                newsroom._send(self, answer)

        return Handler

    def _answer(self, path: str, etag: str | None) -> "_Answer":
        if path in self.moved:
            return _Answer(301, headers={"Location": self.moved[path]})
        if path == "/feed.xml":
            if self.feed_status != 200:
                return _Answer(self.feed_status)
            return self._told(path, self._feed(), "application/rss+xml", etag, self.headers)
        story = self.stories.get(path.partition("-")[0])
        if story is None or path != story.paths[-1]:
            return _Answer(404)
        if story.gone:
            return _Answer(410)
        return self._told(
            path,
            _page(story, self.title, self.head, self.end),
            "text/html; charset=utf-8",
            etag,
            {},
        )

    def _told(
        self, path: str, body: bytes, kind: str, etag: str | None, more: dict[str, str]
    ) -> "_Answer":
        trouble = self.trouble(path)
        tag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        headers = {"Content-Type": kind, "ETag": tag, **more}
        if trouble is None and etag == tag:
            return _Answer(304, headers={"ETag": tag, **more})
        return _Answer(200, body, headers, trouble)

    def _send(self, handler: BaseHTTPRequestHandler, answer: "_Answer") -> None:
        answer = answer.spoilt()
        self.answers.append((handler.path, answer.status))
        if answer.trouble == "slow":
            time.sleep(SLOW_SECONDS)
        try:
            handler.send_response(answer.status)
            for name, value in (answer.headers or {}).items():
                handler.send_header(name, value)
            handler.send_header("Content-Length", str(len(answer.body)))
            handler.end_headers()
            broken = answer.trouble == "broken off"
            handler.wfile.write(answer.body[: len(answer.body) // 2] if broken else answer.body)
        except OSError:
            pass  # who asked has not waited
        if answer.trouble in ("broken off", "slow"):
            handler.close_connection = True

    def _feed(self) -> bytes:
        newest = sorted(self.stories.values(), key=lambda story: story.published, reverse=True)
        items = "".join(map(self._item, newest[: self.window]))
        return (
            '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">'
            f"<title>{escape(self.title)}</title><id>{self.feed}</id>{items}</feed>"
        ).encode()

    def _item(self, story: Story) -> str:
        updated = story.announced or story.published
        link = f'<link href="{self.url}{story.paths[-1]}"/>' if self.links else ""
        content = f"<content>{escape(story.text)}</content>" if story.in_feed else ""
        return (
            f"<entry><id>tag:sample.example,{story.path}</id><title>{escape(story.title)}</title>"
            f"{link}<published>{story.published.isoformat()}"
            f"</published><updated>{updated.isoformat()}</updated>{content}</entry>"
        )


@dataclass(frozen=True)
class _Answer:
    status: int
    body: bytes = b""
    headers: dict[str, str] | None = None
    trouble: Trouble | None = None

    def spoilt(self) -> "_Answer":
        """As the trouble leaves it, as far as status and body tell."""
        if self.trouble == "error":
            return _Answer(500)
        if self.trouble == "busy":
            return _Answer(503, headers={"Retry-After": str(BUSY_SECONDS)})
        if self.trouble == "missing":
            return _Answer(404)
        if self.trouble == "nonsense":
            return _Answer(200, _NONSENSE, {"Content-Type": "text/html"})
        if self.trouble == "cut":
            plain = {"Content-Type": (self.headers or {})["Content-Type"]}
            return _Answer(200, self.body[: len(self.body) // 2], plain)
        return self


class SetClock:
    """A follower's clock that stands still until it is set."""

    def __init__(self, now: datetime) -> None:
        self.moment = now

    def now(self) -> datetime:
        """The moment that it was set to."""
        return self.moment

    async def sleep(self, seconds: float) -> None:
        """Wait a moment of the real time, for what is under way."""
        await asyncio.sleep(min(seconds, 0.05))


def _page(story: Story, outlet: str, head: str, end: str) -> bytes:
    changed = _meta("article:modified_time", story.updated.isoformat()) if story.updated else ""
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in story.text.splitlines())
    head += _meta("og:title", story.title) + _meta("og:site_name", outlet)
    head += _meta("article:published_time", story.published.isoformat()) + changed
    return (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        f"<title>{escape(story.title)}</title>{head}</head>"
        f"<body><article><h1>{escape(story.title)}</h1>{paragraphs}</article>{end}"
    ).encode()


def _meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{escape(content)}">'
