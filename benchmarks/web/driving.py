"""The browser, and what a benchmark does in it beside what the tests do."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from tests.browser.conftest import ARGUMENTS, CHROMIUM

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request

TRAM = "How much will the tram line cost?"
FEVER = "How did the number of people ill with marsh fever in Hallmere change?"
HOMES = "How many homes did the Norvik Bend flood destroy?"
PERU = "What is the population of Peru?"


@contextmanager
def chromium() -> Iterator["Browser"]:
    """Debian's Chromium, which asks nothing of its makers."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@dataclass
class Record:
    """What the browser did and complained of while it was watched."""

    host: str
    """That of the server."""
    asked: list[str] = field(default_factory=list)
    """The URL of every request over the network."""
    policy: list[str] = field(default_factory=list)
    """Complaints that the Content-Security-Policy was broken."""
    errors: list[str] = field(default_factory=list)
    """All other errors of the console, and exceptions of scripts."""

    @property
    def elsewhere(self) -> list[str]:
        """The requests to any other host."""
        return [url for url in self.asked if urlsplit(url).netloc != self.host]

    def watch(self, context: "BrowserContext") -> None:
        """Record every page, frame and worker of a context."""
        context.on("request", self._request)
        context.on("console", self._console)
        context.on("weberror", lambda error: self.errors.append(str(error.error)))
        context.on(
            "page", lambda page: page.on("websocket", lambda one: self.asked.append(one.url))
        )

    def _request(self, request: "Request") -> None:
        if urlsplit(request.url).scheme not in ("data", "blob", "about"):
            self.asked.append(request.url)

    def _console(self, message: "ConsoleMessage") -> None:
        if message.type == "error":
            is_policy = "Content Security Policy" in message.text
            (self.policy if is_policy else self.errors).append(message.text)


def settle(page: "Page") -> None:
    """Let the page come to rest: nothing moves and nothing is on its way."""
    page.wait_for_timeout(400)
