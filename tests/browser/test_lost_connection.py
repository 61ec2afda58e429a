"""A connection that breaks while an answer comes: the page finds it again by itself."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from assistant import Assistant
from assistant.settings import Settings
from index import Archive, Article
from tests.browser.chatting import answered, ask, opened
from tests.scripted_model import CUT, HOLD, ScriptedModel, says
from tests.serving import serving
from tests.wire import Wire

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [
    pytest.mark.browser,
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

QUESTION = "How many people died when the ferry Alma sank?"
TEXT = "Twelve people died when the ferry Alma sank, the coast guard said. Forty were rescued."
SAID = "The coast guard said that twelve people died when the ferry Alma sank. "
REST = "Forty were rescued. "


@pytest.fixture
def wire(archive: Archive, scripted: ScriptedModel) -> Iterator[Wire]:
    """The way to a chat whose answers the scripted model writes."""
    story = Article(title="Ferry sinks", text=TEXT, outlet="Sample Post", published="2021-05-03")
    archive.add([story.model_copy(update={"url": "https://sample.example/ferry"})])
    desk = Assistant(archive, Settings(model=scripted.url))
    with serving(desk) as url, Wire(int(url.rpartition(":")[2])).laid() as laid:
        yield laid


@pytest.fixture
def page(chromium: "Browser", wire: Wire) -> Iterator["Page"]:
    """The chat at the other end of the wire."""
    page = opened(chromium, wire.url)
    yield page
    page.context.close()


def test_the_same_answer_goes_on_after_the_connection_was_lost(
    page: "Page", wire: Wire, scripted: ScriptedModel
) -> None:
    scripted.replies = [says([SAID, "And", HOLD, f" so on. {REST}"])]
    ask(page, QUESTION)
    page.wait_for_selector("#nd-chat .nd-statement >> text=twelve people died")
    wire.cut()
    page.wait_for_selector("text=Connection to the server was lost")
    wire.mend()
    with page.expect_navigation(timeout=30_000):
        pass
    page.wait_for_selector("#nd-chat .nd-statement >> text=twelve people died")
    assert page.inner_text("#nd-chat .nd-asked") == QUESTION
    page.get_by_role("button", name="Stop").wait_for()
    assert len(scripted.requests) == 1  # the model was not asked anew
    scripted.release()
    answered(page)


def test_an_answer_that_was_finished_meanwhile_is_there(
    page: "Page", wire: Wire, scripted: ScriptedModel
) -> None:
    scripted.replies = [says([SAID, "And", HOLD, " so on."])]
    ask(page, QUESTION)
    page.wait_for_selector("#nd-chat .nd-statement >> text=twelve people died")
    wire.cut()
    scripted.release()
    page.wait_for_selector("text=Connection to the server was lost")
    wire.mend()
    answered(page)
    assert page.locator("#nd-sources mark").count() == 1


def test_a_model_that_dies_in_mid_stream_leaves_what_it_proved(
    page: "Page", scripted: ScriptedModel
) -> None:
    scripted.replies = [says([SAID, "And then", CUT])]
    ask(page, QUESTION)
    answered(page)
    assert "twelve people died" in page.inner_text("#nd-chat")
    assert "Traceback" not in page.inner_text("body")
    assert page.is_enabled("#nd-question textarea")
