"""A real Chromium, driven through Playwright."""

import asyncio
import os
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

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
