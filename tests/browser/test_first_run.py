"""The page of an empty archive: how it is filled, and what is seen meanwhile."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

from assistant import Assistant
from assistant.settings import Settings
from assistant.web.door import nobody, of_this_machine
from index import Archive, Article
from tests.browser.chatting import ask, ready
from tests.browser.contrast import CONTRAST
from tests.dumps import dump
from tests.gate import gated
from tests.newsroom import Newsroom
from tests.serving import serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [
    pytest.mark.browser,
    # Gradio and uvicorn warn of their own dependencies' deprecations.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]

FORM = "#nd-intake-form"
FILES = "#nd-intake-files input[type=file]"
ADDRESS = "#nd-intake-address input"
COURSE = "#nd-intake-course"
DROP = """(zone, [name, text]) => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([text], name));
    const options = {dataTransfer: dropped, bubbles: true, cancelable: true};
    for (const kind of ['dragenter', 'dragover', 'drop']) {
        zone.dispatchEvent(new DragEvent(kind, options));
    }
}"""


@pytest.fixture
def site(archive: Archive) -> Iterator[str]:
    """The address of a page whose archive is empty, for somebody who may fill it."""
    desk = Assistant(archive, Settings(max_upload_mb=1))
    with serving(desk, may_add=of_this_machine) as url:
        yield url


@pytest.fixture
def page(chromium: "Browser", site: str) -> Iterator["Page"]:
    """A fresh page that offers to take something in; no test may have it log an error."""
    opened = _opened(chromium, site)
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    opened.wait_for_selector(FORM)
    yield opened
    opened.context.close()
    assert errors == []


def _opened(chromium: "Browser", site: str) -> "Page":
    page = chromium.new_context(viewport={"width": 1280, "height": 900}).new_page()
    page.goto(site)
    ready(page)
    return page


def _failure(page: "Page", text: str) -> None:
    page.wait_for_selector(f"{COURSE} .nd-failure >> text={text}")


def _is_filled(page: "Page", articles: str) -> None:
    """The page is as usual, without a reload: status, outlets, welcome."""
    page.wait_for_selector(f"{COURSE} >> text={articles}")
    page.wait_for_selector(f"#nd-status >> text={articles}")
    page.wait_for_selector("#nd-chat .nd-welcome >> text=Ask the archive")
    assert page.locator(FORM).count() == 0
    page.click("text=Dates and outlets")
    page.get_by_label("Outlets").click()
    page.get_by_role("option", name="Sample Post").wait_for()
    page.keyboard.press("Escape")


def test_a_chosen_file_fills_the_archive(page: "Page", archive: Archive, tmp_path: Path) -> None:
    page.set_input_files(FILES, [dump(tmp_path / "<b>ferries & co.jsonl", 40, broken=7)])
    page.wait_for_selector(f"{COURSE} >> text=40 articles, 1 March 2025 to 28 March 2025. Ask")
    _is_filled(page, "40 articles")
    assert "40 added, 7 rejected" in page.inner_text(COURSE)
    page.click(f"{COURSE} summary")
    assert page.locator(f"{COURSE} li").count() == 5
    assert "line 41: broken JSON" in page.inner_text(f"{COURSE} li:first-child")
    with page.expect_popup() as opened:
        page.click("text=All of them, as text")
    assert len(opened.value.inner_text("body").splitlines()) == 7
    kept = (archive.path / "uploads").rglob("*")  # where Gradio may make a folder for itself
    assert not [one for one in kept if one.is_file()]
    page.get_by_role("button", name="Close").click()
    page.wait_for_selector("#nd-intake", state="detached")
    ask(page, "How many people were aboard the ferry 7?")
    page.wait_for_selector("#nd-sources mark")


def test_a_dropped_file_fills_the_archive(page: "Page", tmp_path: Path) -> None:
    text = dump(tmp_path / "ferries.jsonl", 3).read_text(encoding="utf-8")
    page.locator("#nd-intake-files button").evaluate(DROP, ["ferries.jsonl", text])
    _is_filled(page, "3 articles")


def test_several_files_go_in_together(page: "Page", archive: Archive, tmp_path: Path) -> None:
    files = [dump(tmp_path / "many.jsonl", 3), dump(tmp_path / "more.jsonl", 5)]
    page.set_input_files(FILES, files)
    page.wait_for_selector(f"{COURSE} >> text=5 articles")
    assert "5 added, 3 unchanged" in page.inner_text(COURSE)


def test_an_intake_is_seen_in_every_browser_and_after_a_reload(
    chromium: "Browser",
    page: "Page",
    site: str,
    archive: Archive,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    second = _opened(chromium, site)
    second.wait_for_selector(FORM)
    with gated(archive, monkeypatch):
        page.set_input_files(FILES, [dump(tmp_path / "ferries.jsonl", 900)])
        for one in (page, second):
            one.get_by_role("progressbar", name="Taking in ferries.jsonl").wait_for()
            one.wait_for_selector(f"{COURSE} >> text=200 articles")
            one.wait_for_selector("#nd-status >> text=200 articles")
            one.wait_for_selector(FORM, state="detached")
        page.reload()
        page.get_by_role("progressbar", name="Taking in ferries.jsonl").wait_for()
        page.wait_for_selector("[role=status] >> text=Taking in ferries.jsonl")
        ask(page, "How many people were aboard the ferry 7?")
        page.wait_for_selector("#nd-chat .nd-answer, #nd-chat .nd-notice")
    for one in (page, second):
        one.wait_for_selector("[role=status] >> text=900 articles")
    second.wait_for_selector(f"{COURSE} >> text=900 articles, 1 March 2025")
    # It gives way to the answer where somebody has asked already.
    page.wait_for_selector(COURSE, state="hidden")
    second.context.close()


def test_an_intake_is_stopped_and_what_is_in_stays(
    page: "Page", archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with gated(archive, monkeypatch) as gate:
        page.set_input_files(FILES, [dump(tmp_path / "ferries.jsonl", 900)])
        page.wait_for_selector(f"{COURSE} >> text=200 articles")
        page.get_by_role("button", name="Stop").click()
        page.wait_for_selector(f"{COURSE} >> text=Stopping")
        gate.set()
        _is_filled(page, "400 articles")
    assert "Stopped. What was taken in stays." in page.inner_text(COURSE)


def test_a_feed_is_followed_by_keyboard_alone(
    page: "Page", archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.fetching.guard.refusal", lambda *_, **__: None)
    with Newsroom().open() as newsroom:
        newsroom.publish("A ferry", "The ferry sank off Norvik Bend. " * 9, datetime.now(UTC))
        page.locator("#nd-intake-files button").focus()
        page.keyboard.press("Tab")
        page.keyboard.type(newsroom.feed)
        page.keyboard.press("Enter")
        page.get_by_role("progressbar").wait_for()
        _is_filled(page, "1 article")
    assert "The feed is followed from now on." in page.inner_text(COURSE)
    assert [feed.url for feed in archive.schedule.feeds()] == [newsroom.feed]


def test_what_fails_is_a_sentence_and_the_form_stays(page: "Page", tmp_path: Path) -> None:
    page.set_input_files(FILES, [dump(tmp_path / "broken.jsonl", 0, broken=3)])
    _failure(page, "No article could be taken in (broken JSON")
    archived = tmp_path / "archived.zip"
    archived.write_bytes(b"PK\x03\x04" + bytes(range(256)) * 9)
    page.set_input_files(FILES, [archived])
    _failure(page, "not a text format that Newsdesk reads")
    page.fill(ADDRESS, "http://127.0.0.1:9999/feed")
    page.get_by_role("button", name="Add", exact=True).click()
    _failure(page, "127.0.0.1 is a private address")
    assert page.input_value(ADDRESS) == "http://127.0.0.1:9999/feed"
    page.fill(ADDRESS, "example.org")
    page.press(ADDRESS, "Enter")
    _failure(page, "'example.org' is not an address of the web")
    page.set_input_files(FILES, [dump(tmp_path / "large.jsonl", 9000)])
    page.wait_for_selector("text=exceed the maximum allowed size")
    page.set_input_files(FILES, [dump(tmp_path / "whole.jsonl", 2)])
    _is_filled(page, "2 articles")


def test_an_empty_address_leaves_the_form_as_it_was(page: "Page", tmp_path: Path) -> None:
    page.get_by_role("button", name="Add", exact=True).click()
    page.set_input_files(FILES, [dump(tmp_path / "broken.jsonl", 0, broken=3)])
    _failure(page, "No article could be taken in (broken JSON")
    page.fill(ADDRESS, "  ")
    page.press(ADDRESS, "Enter")
    page.wait_for_timeout(2_000)
    assert page.locator(f"{COURSE} progress").count() == 0
    page.set_input_files(FILES, [dump(tmp_path / "whole.jsonl", 2)])
    _is_filled(page, "2 articles")


def test_a_failure_of_the_server_is_a_sentence(
    page: "Page", archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(archive, "_store", lambda batch: 1 / 0)
        page.set_input_files(FILES, [dump(tmp_path / "ferries.jsonl", 2)])
        _failure(page, "Something went wrong on the server")
    page.set_input_files(FILES, [dump(tmp_path / "ferries.jsonl", 2)])
    _is_filled(page, "2 articles")


def test_what_another_command_adds_ends_the_form(
    page: "Page", archive: Archive, article: Callable[..., Article]
) -> None:
    archive.add([article()])
    page.wait_for_selector("#nd-status >> text=1 article")
    page.wait_for_selector("#nd-intake", state="detached")
    page.wait_for_selector("#nd-chat .nd-welcome >> text=Ask the archive")


def test_whoever_may_not_add_is_shown_the_commands(
    chromium: "Browser", archive: Archive, article: Callable[..., Article]
) -> None:
    with serving(Assistant(archive), may_add=nobody) as url:
        page = chromium.new_page(viewport={"width": 390, "height": 844})
        page.goto(url)
        page.wait_for_selector(f"text=newsdesk --archive {archive.path} add FILE")
        assert page.locator("#nd-intake, input[type=file]").count() == 0
        box = page.locator("#nd-chat .nd-welcome").bounding_box()
        assert box and box["x"] + box["width"] <= 390
        upload = page.request.post(f"{url}/gradio_api/upload", multipart={"files": "a"})
        assert upload.status == 403
        archive.add([article()])
        ready(page)
        ask(page, "How many ferries?")
        page.wait_for_selector("#nd-status >> text=1 article")
        page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_form_fits_a_phone_and_stands_out(
    chromium: "Browser", site: str, scheme: Literal["light", "dark"]
) -> None:
    context = chromium.new_context(
        viewport={"width": 360, "height": 740}, has_touch=True, color_scheme=scheme
    )
    page = context.new_page()
    page.goto(site)
    page.wait_for_selector(FORM)
    page.fill(ADDRESS, "example.org")
    page.press(ADDRESS, "Enter")
    _failure(page, "is not an address")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    parts = (f"{COURSE} .nd-failure p", f"{FORM} .nd-hint", f"{FORM} button", f"{FORM} pre code")
    ratios = {part: page.locator(part).first.evaluate(CONTRAST, "color") for part in parts}
    assert min(ratios.values()) >= 4.5, ratios
    context.close()
