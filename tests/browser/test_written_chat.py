"""The browser chat when a model writes: sentences as they are proved, and a way to stop it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from assistant import Assistant
from assistant.settings import Settings
from index import Archive, Article
from tests.browser.chatting import ask, ready
from tests.scripted_model import HOLD, ScriptedModel, says
from tests.serving import serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [
    pytest.mark.browser,
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

QUESTION = "How many people died when the ferry Alma sank?"
TEXT = "Twelve people died when the ferry Alma sank, the coast guard said. Forty were rescued."
LINE = "12, as of 3 May 2021, according to the coast guard."
SAID = "The coast guard said that twelve people died when the ferry Alma sank. "


@pytest.fixture
def page(chromium: "Browser", archive: Archive, scripted: ScriptedModel) -> Iterator["Page"]:
    """The chat of an archive with one story, answered by the scripted model."""
    story = Article(title="Ferry sinks", text=TEXT, outlet="Sample Post", published="2021-05-03")
    archive.add([story.model_copy(update={"url": "https://sample.example/ferry"})])
    with serving(Assistant(archive, Settings(model=scripted.url))) as url:
        opened = chromium.new_page(viewport={"width": 1280, "height": 900})
        opened.goto(url)
        ready(opened)
        yield opened
        opened.close()


def test_a_sentence_is_shown_while_the_model_goes_on(page: "Page", scripted: ScriptedModel) -> None:
    scripted.replies = [says([SAID, "<b>Ninety", HOLD, "</b> were never found."]), says(SAID)]
    ask(page, QUESTION)
    page.wait_for_selector("#nd-chat .nd-statement >> text=twelve people died")
    assert page.locator("#nd-sources mark").count() == 0
    scripted.release()
    page.wait_for_selector("#nd-sources mark")
    assert page.inner_text("#nd-sources mark") == TEXT.split(". ")[0] + "."
    line, said = page.locator("#nd-chat .nd-statement").all_inner_texts()
    assert (line, said) == (f"{LINE} [1]", f"{SAID}[1]")
    assert page.locator("#nd-chat a.nd-number").all_inner_texts() == ["[1]", "[1]"]
    assert "left out" in page.inner_text("#nd-chat .nd-note")
    assert "Ninety" not in page.inner_text("#nd-chat")


def test_stop_stops_the_model(page: "Page", scripted: ScriptedModel) -> None:
    scripted.replies = [says([SAID, "And", HOLD])]
    ask(page, QUESTION)
    page.wait_for_selector("#nd-chat .nd-statement >> text=twelve people died")
    page.get_by_role("button", name="Stop").click()
    page.wait_for_selector("#nd-chat .nd-stopped")
    assert scripted.wait_for_cancelled()
