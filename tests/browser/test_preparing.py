"""What a browser shows that comes before the page is made, or has the one of an earlier start."""

import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from assistant import Assistant
from assistant.web import chat
from assistant.web.page import MISSING, PREPARED
from tests.browser.axe import grave_violations
from tests.browser.chatting import answered, ask, opened, ready
from tests.serving import serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [
    pytest.mark.browser,
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]
TRAM = "When will the tram line open?"


@pytest.fixture
def may_build(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Pages are made once it is set."""
    build, begun = chat.build_chat, threading.Event()

    def later(*arguments: Any) -> Any:
        assert begun.wait(60)
        return build(*arguments)

    monkeypatch.setattr(chat, "build_chat", later)
    yield begun
    begun.set()


@pytest.fixture
def visit(chromium: "Browser") -> "Iterator[Callable[[str], Page]]":
    """Opens an address for a visitor who has never been here."""
    context = chromium.new_context()

    def visiting(url: str) -> "Page":
        page = context.new_page()
        page.goto(url)
        return page

    yield visiting
    context.close()


def test_who_comes_early_finds_the_page_without_doing_anything(
    desk: Assistant, visit: "Callable[[str], Page]", may_build: threading.Event
) -> None:
    with serving(desk, on_page=lambda: None) as url:
        page = visit(f"{url}/?c=none")
        page.get_by_text(PREPARED).wait_for()
        assert grave_violations(page) == []
        may_build.set()
        ready(page)
        ask(page, TRAM)
        answered(page)
        page.close()


def test_a_page_that_cannot_be_made_is_said_to_be_missing(
    desk: Assistant, visit: "Callable[[str], Page]", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(chat, "build_chat")
    with serving(desk, on_page=lambda: None) as url:
        page = visit(url)
        page.get_by_text(MISSING).wait_for()
        assert grave_violations(page) == []


def test_a_page_from_before_a_restart_goes_on_once_the_new_one_is_made(
    desk: Assistant, chromium: "Browser", may_build: threading.Event
) -> None:
    may_build.set()
    with serving(desk) as url:
        page = opened(chromium, url)
        ask(page, TRAM)
        answered(page)
    may_build.clear()
    is_there = threading.Event()
    with serving(desk, port=int(url.rpartition(":")[2]), on_page=is_there.set):
        with page.expect_response("**/queue/join*") as refused:
            ask(page, TRAM)
        assert refused.value.status == 503
        page.get_by_text("busy").wait_for()
        may_build.set()
        assert is_there.wait(60)
        ask(page, TRAM)
        answered(page, 2)
        page.context.close()
