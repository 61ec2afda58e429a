"""How long a reader looks at nothing: from the Enter key to the first statement on the screen."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING

from benchmarks.rows import Row
from benchmarks.web.asking import QUESTIONS
from benchmarks.web.driving import chromium
from benchmarks.web.serving import newsdesk
from tests.browser.chatting import ask, begin, opened

if TYPE_CHECKING:
    from playwright.sync_api import Page

ASKS = 50
BAR_MS = 500
_WARM_UP = 3
_CLOCK = """() => {
    const shown = () => document.querySelectorAll(
        '#nd-chat .nd-statement, #nd-chat .nd-proof, #nd-chat .nd-notice').length;
    addEventListener('keydown', (event) => {
        if (event.key !== 'Enter') return;
        const [began, before] = [performance.now(), shown()];
        window.waited = null;
        const seeing = new MutationObserver(() => {
            if (shown() <= before) return;
            seeing.disconnect();
            // Of two frames in a row the second begins when the first has been painted.
            requestAnimationFrame(() => requestAnimationFrame(() => {
                window.waited = performance.now() - began;
            }));
        });
        seeing.observe(document.body, { childList: true, subtree: true });
    }, true);
}"""
"""A statement, a quote, or the notice that stands where there is none."""


def rows() -> Iterator[Row]:
    """The middle and the slow end of fifty asks on one page."""
    with (
        tempfile.TemporaryDirectory() as folder,
        newsdesk(Path(folder) / "demo") as server,
        chromium() as browser,
    ):
        page = opened(browser, server.url)
        page.evaluate(_CLOCK)
        waits = [_wait(page, QUESTIONS[at]) for at in range(-_WARM_UP, ASKS)][_WARM_UP:]
    name = "Enter to the first visible statement, quotes answerer"
    yield Row(f"{name}, median", median(waits), ASKS, unit="ms")
    yield Row(f"{name}, p95", quantiles(waits, n=20)[-1], ASKS, BAR_MS, "at most", unit="ms")


def _wait(page: "Page", question: str) -> float:
    """Milliseconds for one question in a conversation of its own."""
    begin(page)
    ask(page, question)
    page.wait_for_function("() => window.waited")
    waited: float = page.evaluate("window.waited")
    page.wait_for_selector("#nd-chat .nd-archive")
    page.get_by_role("button", name="Ask", exact=True).wait_for()
    return waited
