"""What a reader does while an answer is on its way."""

import threading
from typing import TYPE_CHECKING

import pytest

from tests.browser.chatting import INPUT, answered, ask

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = [
    pytest.mark.browser,
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

CAPTIVES = "How many Armenian captives remain in Azerbaijan?"
TRAM = "How much will the tram line cost?"
TALKS = "#nd-talks li a"


def test_an_answer_on_its_way_is_never_overtaken(page: "Page", slow: threading.Event) -> None:
    ask(page, TRAM)
    answered(page)
    slow.clear()
    ask(page, CAPTIVES)
    page.wait_for_selector(f"#nd-chat .nd-asked >> text={CAPTIVES}")
    page.locator("#nd-chat .nd-again").first.click()
    page.wait_for_selector("#nd-trouble >> text=An answer is on its way here")
    page.locator("#nd-chat .nd-edit").first.click()
    page.wait_for_timeout(300)
    slow.set()
    answered(page, 2)
    page.reload()
    answered(page, 2)
    assert page.locator("#nd-chat .nd-asked").all_inner_texts() == [TRAM, CAPTIVES]


def test_what_is_deleted_while_it_is_answered_stays_deleted(
    page: "Page", slow: threading.Event
) -> None:
    ask(page, TRAM)
    answered(page)
    slow.clear()
    ask(page, CAPTIVES)
    page.wait_for_selector(f"#nd-chat .nd-asked >> text={CAPTIVES}")
    page.locator("#nd-delete").click()
    page.locator("#nd-confirm").get_by_role("button", name="Delete").click()
    page.wait_for_selector("#nd-chat .nd-welcome")
    slow.set()
    page.wait_for_timeout(1000)
    page.reload()
    page.wait_for_selector("text=No conversation yet.")


def test_a_stopped_repetition_leaves_its_question_to_be_edited(
    page: "Page", slow: threading.Event
) -> None:
    ask(page, TRAM)
    answered(page)
    page.wait_for_timeout(500)
    slow.clear()
    page.get_by_role("button", name="Ask again").click()
    page.get_by_role("button", name="Stop").click()
    page.wait_for_selector("#nd-chat .nd-stopped")
    slow.set()
    page.get_by_role("button", name="Ask", exact=True).wait_for()
    page.locator("#nd-chat .nd-edit").click()
    page.wait_for_selector("#nd-editing >> text=replaces this question")
    assert page.input_value(INPUT) == TRAM
