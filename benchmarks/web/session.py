"""A whole session in the browser, with every request and every complaint recorded."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from benchmarks.rows import Row, none_of
from benchmarks.web.driving import FEVER, HOMES, PERU, TRAM, Record, chromium, settle
from benchmarks.web.serving import newsdesk
from tests.browser.chatting import INPUT, answered, ask, ready
from tests.dumps import dump

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page


def rows() -> Iterator[Row]:
    """What was asked of other hosts, and what the browser complained of."""
    with tempfile.TemporaryDirectory() as name, chromium() as browser:
        folder = Path(name)
        with newsdesk(folder / "demo") as server:
            record = _watched(browser, server.url, _read)
        with newsdesk(folder / "empty", "serve") as server:
            first_run = _watched(browser, server.url, lambda page: _fill(page, folder))
    elsewhere = record.elsewhere + first_run.elsewhere
    policy, errors = record.policy + first_run.policy, record.errors + first_run.errors
    for line in (*elsewhere, *policy, *errors):
        print(f"  {line}")
    count = len(record.asked) + len(first_run.asked)
    yield none_of("requests to any other host, whole session recorded", elsewhere, count)
    yield none_of("complaints of the Content-Security-Policy in that session", policy, count)
    yield none_of("other errors of the browser's console in that session", errors, count)


def _watched(browser: "Browser", url: str, act: "Callable[[Page], None]") -> Record:
    record = Record(urlsplit(url).netloc)
    context = browser.new_context(viewport={"width": 1440, "height": 900}, accept_downloads=True)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    record.watch(context)
    page = context.new_page()
    page.goto(url)
    act(page)
    settle(page)
    context.close()
    return record


def _read(page: "Page") -> None:
    """Everything that a reader can do in a filled archive."""
    ready(page)
    for act in (_ask, _look, _filter, _change, _keep, _find, _see):
        act(page)
        settle(page)


def _ask(page: "Page") -> None:
    for count, question in enumerate((FEVER, TRAM, "And in 2021?", PERU), 1):
        ask(page, question)
        answered(page, count)


def _look(page: "Page") -> None:
    """Point at citations and figures, follow them, and see every tab in every order."""
    for number in _each(page.locator("#nd-chat .nd-number"), 4):
        number.hover()
        number.focus()
    page.locator("#nd-chat .nd-jump").first.click()
    page.wait_for_selector(f"#nd-sources h2 >> text={FEVER}")
    for point in _each(page.locator("#nd-chat .nd-values a, #nd-chat .nd-plot a"), 4):
        point.hover()
        point.focus()  # a click is a reader's own wish to leave for the outlet's page
    for tab in _each(page.locator("#nd-side [role=tab]"), 8):
        tab.click()
        settle(page)
        for order in _each(page.locator("#nd-side input[type=radio]:visible"), 4):
            order.check()
            settle(page)
        for bar in _each(page.locator("#nd-articles .nd-bar:visible"), 3):
            bar.click()
            settle(page)
    page.locator("#nd-chat .nd-copy").first.click()


def _filter(page: "Page") -> None:
    page.get_by_role("button", name="New conversation").click()
    page.wait_for_selector("#nd-chat .nd-welcome")
    page.get_by_role("button", name="Dates and outlets").click()
    page.get_by_label("As of").fill("2024-01-31")
    page.get_by_label("Outlets").click()
    page.get_by_role("option").first.click()
    page.keyboard.press("Escape")
    ask(page, HOMES)
    answered(page)


def _change(page: "Page") -> None:
    """Ask again, and edit."""
    page.get_by_role("button", name="Ask again", exact=True).first.click()
    settle(page)
    answered(page)
    page.locator("#nd-chat .nd-edit").first.click()
    page.wait_for_selector("#nd-editing >> text=replaces this question")
    page.wait_for_function(f"() => document.querySelector('{INPUT}').value !== ''")
    ask(page, TRAM)
    page.wait_for_selector(f"#nd-chat .nd-asked >> text={TRAM}")
    answered(page)


def _keep(page: "Page") -> None:
    """Share, export, say what one thinks of it."""
    page.get_by_role("button", name="Share", exact=True).first.click()
    with page.expect_popup() as shared:
        page.locator("#nd-chat .nd-told a").first.click()
    shared.value.wait_for_load_state()
    shared.value.close()
    for menu in ("#nd-chat .nd-menu", "#nd-tools .nd-menu"):
        for format in ("Markdown", "HTML", "JSON"):
            place = page.locator(menu).first
            place.evaluate("menu => { menu.open = true }")
            with page.expect_download() as downloading:
                place.get_by_role("link", name=format).click()
            downloading.value.path()
    page.get_by_role("button", name="Bad answer").first.click()
    page.get_by_label("Why, in your words").fill("It is 700 million.")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Thank you: kept with the answer.")


def _find(page: "Page") -> None:
    """Search, rename and delete conversations."""
    page.fill("#nd-find input, #nd-find textarea", "tram")
    settle(page)
    page.fill("#nd-find input, #nd-find textarea", "")
    page.get_by_label("Title of this conversation").fill("The tram")
    page.keyboard.press("Enter")
    page.wait_for_selector("#nd-talks li a >> text=The tram")
    page.locator("#nd-talks li a").last.click()
    settle(page)
    page.locator("#nd-delete").click()
    page.locator("#nd-confirm").get_by_role("button", name="Delete").click()
    page.wait_for_selector("#nd-chat .nd-welcome")


def _see(page: "Page") -> None:
    """In the dark, on a phone, after a reload."""
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    page.set_viewport_size({"width": 360, "height": 740})
    page.locator("#nd-drawer").click()
    page.locator("#nd-talks li a").first.click()
    answered(page)
    page.reload()
    answered(page)
    ready(page)


def _fill(page: "Page", folder: Path) -> None:
    """Fill an empty archive by uploading a file, and ask of it."""
    page.wait_for_selector("#nd-intake-form")
    file = dump(folder / "ferries.jsonl", 20)
    page.set_input_files("#nd-intake-files input[type=file]", [file])
    page.wait_for_selector("#nd-intake-course >> text=20 articles")
    ask(page, "How many people were aboard the ferry 7?")
    answered(page)


def _each(found: "Locator", most: int) -> "list[Locator]":
    """The first few."""
    return found.all()[:most]
