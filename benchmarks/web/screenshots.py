"""Pictures of the chat's main states for the docs: `python -m benchmarks.web.screenshots`."""

import io
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.data import ROOT
from benchmarks.web.driving import chromium, settle
from benchmarks.web.serving import newsdesk
from tests.browser.chatting import answered, ask, ready
from tests.browser.states import STATES

if TYPE_CHECKING:
    from playwright.sync_api import Page

FOLDER = ROOT / "docs" / "images"
COLOURS = 96
"""Enough for paper, ink and one accent; a picture takes a third of the bytes."""

WIDE: dict[str, Any] = {"viewport": {"width": 1360, "height": 850}}
PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "has_touch": True}
DARK = {"color_scheme": "dark"}
CAPTIVES = "How many Armenian captives remain in Azerbaijan?"


@dataclass(frozen=True)
class Picture:
    """A state, and how the page is looked at."""

    name: str
    reach: Callable[["Page"], None]
    look: dict[str, Any] = field(default_factory=lambda: WIDE)


def _timeline(page: "Page") -> None:
    ask(page, CAPTIVES)
    answered(page)


def _peek(page: "Page") -> None:
    _timeline(page)
    page.locator("#nd-chat .nd-number").first.hover()
    page.wait_for_timeout(500)


def _tapped(page: "Page") -> None:
    _timeline(page)
    page.locator("#nd-chat .nd-number").first.tap()
    page.wait_for_timeout(500)


def _intake(page: "Page") -> None:
    page.wait_for_selector("#nd-intake-form")


PICTURES = (
    Picture("welcome", STATES["empty chat"]),
    Picture("disagreement", STATES["answer with figures and dispute"]),
    Picture("timeline", _timeline, {**WIDE, **DARK}),
    Picture("peek", _peek),
    Picture("articles", STATES["all matching articles"]),
    Picture("abstention", STATES["abstention"]),
    Picture("shared", STATES["shared page"]),
    Picture("phone", STATES["answer with figures and dispute"], PHONE),
    Picture("phone-peek", _tapped, {**PHONE, **DARK}),
)


def main() -> None:
    """Draw them all anew."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name, chromium() as browser:
        with newsdesk(Path(name) / "demo") as demo:
            for picture in PICTURES:
                context = browser.new_context(**picture.look)
                page = context.new_page()
                page.goto(demo.url)
                ready(page)
                picture.reach(page)
                _draw(page, picture.name)
                context.close()
        with newsdesk(Path(name) / "empty", "serve") as empty:
            page = browser.new_page(**WIDE)
            page.goto(empty.url)
            _intake(page)
            _draw(page, "first-run")


def _draw(page: "Page", name: str) -> None:
    from PIL import Image

    settle(page)
    drawn = Image.open(io.BytesIO(page.screenshot()))
    few = drawn.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(FOLDER / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
