"""What the first load of the page weighs, and when its box takes a question, beside a bare chat."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from benchmarks.rows import Row
from benchmarks.web.driving import chromium
from benchmarks.web.serving import newsdesk, started
from tests.browser.chatting import INPUT

if TYPE_CHECKING:
    from playwright.sync_api import Browser

RUNS = 9
MOST = 1.20
"""Of what the bare chat takes."""
_BARE_INPUT = "textarea"
_CLOCK = """
    window.taken = null;
    const look = () => {
        const box = document.querySelector(INPUT);
        if (box && !box.disabled && box.offsetParent) window.taken = performance.now();
        else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
"""


@dataclass(frozen=True)
class Load:
    """One first load, with nothing in the browser's cache."""

    kilobytes: float
    """Over the network, as they were compressed, from the server itself."""
    requests: int
    milliseconds: float
    """From the beginning of the navigation until the question's box takes input."""


def rows() -> Iterator[Row]:
    """Medians of several loads of each, which took turns."""
    ours: list[Load] = []
    bare: list[Load] = []
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        server = stack.enter_context(newsdesk(Path(folder) / "demo"))
        offline = {"GRADIO_ANALYTICS_ENABLED": "False", "PYTHONUNBUFFERED": "1"}
        command = [sys.executable, "-m", "benchmarks.web.bare"]
        other = stack.enter_context(started(command, offline))
        browser = stack.enter_context(chromium())
        for _ in range(RUNS + 1):
            ours.append(_load(browser, server.url, INPUT))
            bare.append(_load(browser, other.url, _BARE_INPUT))
    for name, unit, measure in (
        ("weight", "kB", "kilobytes"),
        ("requests", "requests", "requests"),
        ("time until the box takes input", "ms", "milliseconds"),
    ):
        least, shown = (_middle(loads, measure) for loads in (bare, ours))
        bar = None if measure == "requests" else least * MOST
        yield Row(f"first load of a bare gradio.ChatInterface: {name}", least, RUNS, unit=unit)
        yield Row(f"first load of the page: {name}", shown, RUNS, bar, "at most", unit=unit)


def _middle(loads: list[Load], measure: str) -> float:
    """Without the first, for which the server made ready."""
    middle: float = median(getattr(load, measure) for load in loads[1:])
    return middle


def _load(browser: "Browser", url: str, box: str) -> Load:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    debugger = context.new_cdp_session(page)
    sizes: list[float] = []
    own: set[str] = set()

    def begun(event: dict[str, Any]) -> None:
        if event["request"]["url"].startswith(url):
            own.add(event["requestId"])

    def ended(event: dict[str, Any]) -> None:
        if event["requestId"] in own:
            sizes.append(event["encodedDataLength"])

    debugger.on("Network.requestWillBeSent", begun)
    debugger.on("Network.loadingFinished", ended)
    debugger.send("Network.enable")
    page.add_init_script(f"{{ const INPUT = {box!r}; {_CLOCK} }}")
    page.goto(url)
    page.wait_for_function("() => window.taken")
    taken: float = page.evaluate("() => window.taken")
    page.wait_for_load_state("load")
    page.wait_for_timeout(1_500)
    context.close()
    return Load(sum(sizes) / 1000, len(sizes), taken)
