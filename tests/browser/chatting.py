"""What every test of the chat does in its browser."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

INPUT = "#nd-question textarea"
_TRIES = 3


def opened(browser: "Browser", url: str, **options: object) -> "Page":
    """The chat, ready to be asked, for a visitor whom it has not seen before."""
    context = browser.new_context(**{"viewport": {"width": 1440, "height": 900}, **options})  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(url)
    ready(page)
    return page


def ready(page: "Page") -> None:
    """Wait until the page takes a question."""
    page.wait_for_selector(INPUT)
    page.wait_for_selector("#nd-talks .prose *", state="attached")


def begin(page: "Page") -> None:
    """Begin a new conversation, and wait until it is there.

    What is asked before is called off together with the conversation that was shown.
    """
    with page.expect_response("**/run/predict*"):
        page.get_by_role("button", name="New conversation").click()
    page.wait_for_selector("#nd-chat .nd-welcome")


def ask(page: "Page", question: str) -> None:
    """Type a question and send it."""
    page.fill(INPUT, question)
    page.press(INPUT, "Enter")


def answered(page: "Page", count: int = 1) -> None:
    """Wait for this many answers, and for the page to take the next question."""
    page.locator("#nd-chat .nd-archive").nth(count - 1).wait_for()
    page.get_by_role("button", name="Ask", exact=True).wait_for()


def set_day(page: "Page", label: str, day: str) -> None:
    """Type a day into the open panel of filters, until its headline names it.

    A panel that is still being drawn, in the moment after it was opened, begins its boxes anew.
    """
    from playwright.sync_api import TimeoutError

    named = page.locator("#nd-filters").get_by_text(f"{label.lower()} {day}")
    for _ in range(_TRIES):
        page.get_by_label(label).fill(day)
        try:
            named.wait_for(timeout=3_000)
            return
        except TimeoutError:
            page.get_by_label(label).fill("")
    named.wait_for()
