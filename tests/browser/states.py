"""The main states of the chat of the demo archive, each reached as a reader reaches it."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from tests.browser.chatting import INPUT, answered, ask, set_day

if TYPE_CHECKING:
    from playwright.sync_api import Page

DISPUTED = "How many homes did the Norvik Bend flood destroy?"
"""Its answer has figures, of which some are disputed."""
UNKNOWN = "What is the population of Peru?"


def _empty(page: "Page") -> None:
    page.wait_for_selector("#nd-chat .examples[role=group]")  # the page's script has run


def _answer(page: "Page") -> None:
    ask(page, DISPUTED)
    answered(page)


def _abstention(page: "Page") -> None:
    ask(page, UNKNOWN)
    answered(page)


def _filters(page: "Page") -> None:
    page.get_by_role("button", name="Dates and outlets").click()
    set_day(page, "As of", "2024-01-31")
    page.get_by_label("Outlets").click()
    page.get_by_role("option").first.click()


def _failure(page: "Page") -> None:
    page.get_by_role("button", name="Dates and outlets").click()
    set_day(page, "As of", "soon")
    ask(page, DISPUTED)
    page.wait_for_selector("#nd-chat .nd-failure")


def _history(page: "Page") -> None:
    _answer(page)
    drawer = page.locator("#nd-drawer")
    if drawer.is_visible():
        drawer.click()
    page.wait_for_selector("#nd-talks li")


def _articles(page: "Page") -> None:
    _answer(page)
    page.get_by_role("tab", name="matching articles").click()
    page.wait_for_selector("#nd-articles li")


def _editing(page: "Page") -> None:
    _answer(page)
    page.locator("#nd-chat .nd-edit").click()
    page.wait_for_selector("#nd-editing >> text=replaces this question")
    page.wait_for_function(f"() => document.querySelector('{INPUT}').value !== ''")


def _feedback(page: "Page") -> None:
    _answer(page)
    page.get_by_role("button", name="Bad answer").click()
    page.get_by_label("Why, in your words").fill("It was twelve.")
    page.get_by_role("button", name="Out of date").click()


def _menu(page: "Page") -> None:
    _answer(page)
    page.click("#nd-chat .nd-menu summary")


def _deleting(page: "Page") -> None:
    _answer(page)
    page.locator("#nd-delete").click()
    page.locator("#nd-confirm").wait_for()


def _shared(page: "Page") -> None:
    _answer(page)
    page.get_by_role("button", name="Share", exact=True).click()
    link = page.locator("#nd-chat .nd-told a").get_attribute("href")
    assert link
    page.goto(link)


STATES: Mapping[str, Callable[["Page"], None]] = {
    "empty chat": _empty,
    "answer with figures and dispute": _answer,
    "abstention": _abstention,
    "failure": _failure,
    "filters open": _filters,
    "history open": _history,
    "all matching articles": _articles,
    "editing": _editing,
    "feedback form": _feedback,
    "export menu": _menu,
    "deleting": _deleting,
    "shared page": _shared,
}
"""Each begins at a page that is ready."""
