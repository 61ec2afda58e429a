"""A real Chromium, driven through Playwright."""

import asyncio
import os
import threading
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from assistant import Assistant
from assistant.demo import add_briefs
from index import Archive
from tests.browser.chatting import opened
from tests.serving import serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
NEWSROOM = "desk.test"
"""A name of this machine to which a browser grants nothing of what it grants to loopback."""
ARGUMENTS = [
    "--no-sandbox",
    "--no-first-run",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    f"--host-resolver-rules=MAP {NEWSROOM} 127.0.0.1",
]
_LOOP = pytest.StashKey[asyncio.AbstractEventLoop | None]()


@pytest.fixture(scope="session")
def chromium() -> Iterator["Browser"]:
    """One browser for all tests; a test opens a context of its own in it."""
    if not Path(CHROMIUM).exists():
        if "browser" in os.environ.get("NEWSDESK_TEST_REQUIRE", ""):
            pytest.fail(f"{CHROMIUM} is missing, and this run requires it")
        pytest.skip(f"{CHROMIUM} is missing: install Debian's chromium, or set CHROMIUM")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        loop = asyncio.get_running_loop()
        yield browser
        asyncio._set_running_loop(loop)
        browser.close()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The demo archive."""
    with Archive.open(tmp_path_factory.mktemp("demo") / "archive") as archive:
        add_briefs(archive)
        yield Assistant(archive)


@pytest.fixture(scope="module")
def site(desk: Assistant) -> Iterator[str]:
    """The address of the served chat."""
    with serving(desk) as url:
        yield url


@pytest.fixture
def page(chromium: "Browser", site: str) -> Iterator["Page"]:
    """A visitor who has never been here."""
    page = opened(chromium, site)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    page.context.close()
    assert errors == []


@pytest.fixture
def slow(desk: Assistant, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """While this is cleared, no question is answered."""
    results, go_on = desk.archive.results, threading.Event()

    def waiting(*arguments: Any, **options: Any) -> Any:
        go_on.wait(timeout=60)
        return results(*arguments, **options)

    go_on.set()
    monkeypatch.setattr(desk.archive, "results", waiting)
    yield go_on
    go_on.set()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Let other tests call `asyncio.run`: Playwright's loop counts as running between its calls."""
    if "chromium" not in getattr(item, "fixturenames", ()):
        return (yield)
    asyncio._set_running_loop(item.config.stash.get(_LOOP, None))
    try:
        return (yield)
    finally:
        item.config.stash[_LOOP] = asyncio._get_running_loop()
        asyncio._set_running_loop(None)
