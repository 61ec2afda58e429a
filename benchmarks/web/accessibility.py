"""What axe-core finds in every main state, light and dark, wide, narrow and at 200 % zoom."""

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.web.access.passwords import Cost, HashedPassword
from benchmarks.rows import Row, none_of
from benchmarks.web.driving import chromium, settle
from benchmarks.web.serving import newsdesk
from tests.browser.axe import grave_violations
from tests.browser.chatting import ready
from tests.browser.states import STATES

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

_WIDTHS: dict[str, dict[str, Any]] = {
    "1440 px": {"viewport": {"width": 1440, "height": 900}},
    "360 px": {"viewport": {"width": 360, "height": 740}, "has_touch": True},
    # Zoom halves what the style sheets take for the width of the window.
    "200 %": {"viewport": {"width": 640, "height": 450}, "device_scale_factor": 2},
}
_LOOKS = {
    f"{width}, {scheme}": {**options, "color_scheme": scheme}
    for width, options in _WIDTHS.items()
    for scheme in ("light", "dark")
}


def rows() -> Iterator[Row]:
    """The violations of all states, printed one by one."""
    with tempfile.TemporaryDirectory() as name, ExitStack() as servers, chromium() as browser:
        folder = Path(name)
        demo = servers.enter_context(newsdesk(folder / "demo"))
        empty = servers.enter_context(newsdesk(folder / "empty", "serve"))
        closed = servers.enter_context(newsdesk(folder / "closed", users=_users(folder)))
        found, states = [], 0
        for look, options in _LOOKS.items():
            for state, page in _states(browser, options, demo.url, empty.url, closed.url):
                settle(page)
                states += 1
                found += [f"{state}, {look}: {line}" for line in grave_violations(page)]
    print("".join(f"  {line}\n" for line in found), end="")
    yield none_of("axe-core violations, serious or critical, of so many states", found, states)


def _states(
    browser: "Browser", options: dict[str, Any], demo: str, empty: str, closed: str
) -> Iterator[tuple[str, "Page"]]:
    context = browser.new_context(**options)
    page = context.new_page()
    for state, reach in STATES.items():
        page.goto(demo)
        ready(page)
        reach(page)
        yield state, page
    page.goto(empty)
    page.wait_for_selector("#nd-intake-form")
    yield "first run", page
    page.goto(closed)
    yield "sign-in", page
    page.get_by_label("Name").fill("anna")
    page.get_by_label("Password").fill("wrong")
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("alert").wait_for()
    yield "refused sign-in", page
    context.close()


def _users(folder: Path) -> str:
    path = folder / "users"
    path.write_text(f"anna:{HashedPassword.of('tram line 23', Cost(10, 8, 1))}\n", encoding="utf-8")
    return str(path)
