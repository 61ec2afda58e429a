"""Opening the page: what it asks for, and how many of it one browser can hold."""

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from tests.browser.chatting import answered, ask, ready

if TYPE_CHECKING:
    from playwright.sync_api import Browser, ViewportSize

pytestmark = [
    pytest.mark.browser,
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

TABS = 8
"""More than the six connections that a browser opens to one server."""


def test_all_files_that_the_page_needs_are_named_in_its_head(
    chromium: "Browser", site: str
) -> None:
    with chromium.new_context() as context:
        page = context.new_page()
        asked: list[str] = []
        page.on("request", lambda request: asked.append(urlsplit(request.url).path))
        page.goto(site)
        ready(page)
        links = "link[rel=modulepreload], link[rel=preload]"
        named = page.eval_on_selector_all(
            links, "all => all.map(one => new URL(one.href).pathname)"
        )
        files = [path for path in asked if path.startswith("/assets/")]
        assert set(files) <= set(named)
        assert len(files) == len(set(files))  # none is asked for twice


def test_a_browser_holds_more_pages_than_connections(chromium: "Browser", site: str) -> None:
    with chromium.new_context() as context:
        pages = [context.new_page() for _ in range(TABS)]
        for page in pages:
            page.goto(site)
            ready(page)
        for page in (pages[0], pages[-1]):
            ask(page, "How many homes did the Norvik Bend flood destroy?")
            answered(page)
            ask(page, "When did that happen?")
            answered(page, 2)
        assert pages[0].url != pages[-1].url


def test_an_address_of_a_deleted_conversation_says_so(chromium: "Browser", site: str) -> None:
    with chromium.new_context() as context:
        page = context.new_page()
        page.goto(f"{site}/?c=AAAAAAAAAAAAAAAAAAAAAA")
        page.locator("#nd-trouble >> text=There is no such conversation here").wait_for()
        ask(page, "How many homes did the Norvik Bend flood destroy?")
        answered(page)
        page.locator("#nd-trouble .nd-failure").wait_for(state="detached")


def test_on_a_phone_the_filters_are_in_sight(chromium: "Browser", site: str) -> None:
    from playwright.sync_api import expect

    size: ViewportSize = {"width": 360, "height": 640}
    with chromium.new_context(viewport=size, has_touch=True) as context:
        page = context.new_page()
        page.goto(site)
        ready(page)
        page.get_by_role("button", name="Dates and outlets").tap()
        for label in ("As of", "Since", "Until", "Outlets"):
            expect(page.get_by_label(label)).to_be_in_viewport()
        page.get_by_role("button", name="Dates and outlets").tap()
        expect(page.get_by_label("As of")).to_be_hidden()


def test_the_drawer_of_conversations_has_a_way_out(chromium: "Browser", site: str) -> None:
    from playwright.sync_api import expect

    size: ViewportSize = {"width": 360, "height": 640}
    with chromium.new_context(viewport=size, has_touch=True) as context:
        page = context.new_page()
        page.goto(site)
        ready(page)
        page.get_by_role("button", name="History").tap()
        expect(page.locator("#nd-find")).to_be_visible()
        page.locator("#nd-drawer-close").tap()
        expect(page.locator("#nd-find")).to_be_hidden()
        expect(page.get_by_role("button", name="History")).to_be_focused()
