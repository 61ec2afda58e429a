"""What axe-core and a keyboard tell of the page; `make bench-web` looks at every state."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Literal

import pytest

from assistant import Assistant
from assistant.demo import add_briefs
from index import Archive
from tests.browser.axe import grave_violations
from tests.browser.chatting import INPUT, answered, opened
from tests.browser.states import DISPUTED, STATES
from tests.serving import serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [
    pytest.mark.browser,
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

Chat = Callable[..., "Page"]
MOST_TABS = 80
FOCUSED = "() => document.activeElement.matches(':focus-visible')"
OUTLINED = """() => {
    const rings = ['outlineStyle', 'boxShadow'];
    const focused = document.activeElement;
    const frame = focused.closest('.input-container, #nd-filters .wrap') ?? focused;
    const drawn = focused.querySelector('.nd-ground'); // a point of the plot has its ring there
    return [focused, frame].some(one => rings.some(ring => getComputedStyle(one)[ring] !== 'none'))
        || (drawn && getComputedStyle(drawn).stroke !== 'none');
}"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The demo, served."""
    with Archive.open(tmp_path_factory.mktemp("accessible") / "archive") as archive:
        add_briefs(archive)
        with serving(Assistant(archive)) as url:
            yield url


@pytest.fixture
def chat(chromium: "Browser", site: str) -> Iterator[Chat]:
    """Opens the chat, as it looks with the options of a context."""
    pages: list[Page] = []

    def opening(**options: object) -> "Page":
        pages.append(opened(chromium, site, **options))
        return pages[-1]

    yield opening
    for page in pages:
        page.context.close()


@pytest.mark.parametrize(
    ("state", "scheme", "width"),
    [
        ("empty chat", "light", 1440),
        ("answer with figures and dispute", "dark", 1440),
        ("filters open", "light", 360),
        ("feedback form", "dark", 360),
        ("all matching articles", "light", 1440),
        ("shared page", "dark", 360),
    ],
)
def test_axe_finds_nothing_serious(
    chat: Chat, state: str, scheme: Literal["light", "dark"], width: int
) -> None:
    page = chat(viewport={"width": width, "height": 900}, color_scheme=scheme)
    STATES[state](page)
    page.wait_for_timeout(300)  # what fades in has its own colours only then
    assert grave_violations(page) == []


def test_a_keyboard_alone_asks_reads_the_proof_filters_and_follows_up(
    chat: Chat, site: str
) -> None:
    page = chat()
    page.context.route(
        lambda url: not url.startswith(site), lambda route: route.fulfill(body="An article.")
    )
    _tab_to(page, INPUT)
    page.keyboard.type(DISPUTED)
    page.keyboard.press("Enter")
    answered(page)
    _tab_to(page, "#nd-chat a.nd-number")
    with page.expect_popup() as source:
        page.keyboard.press("Enter")
    assert source.value.url.startswith("https://sample-")
    source.value.close()
    _tab_to(page, "#nd-filters button")
    page.keyboard.press("Enter")
    _tab_to(page, "#nd-filters textarea")
    page.keyboard.type("2023-04-30")
    _tab_to(page, INPUT)
    page.keyboard.type("And what was the cause?")
    page.keyboard.press("Enter")
    answered(page, 2)
    assert "as of 30 April 2023" in page.inner_text("#nd-chat")


def _tab_to(page: "Page", selector: str) -> None:
    """Go there with the Tab key, and see at every step where the focus is."""
    for _ in range(MOST_TABS):
        if page.evaluate(f"() => document.activeElement.matches({selector!r})"):
            return
        page.keyboard.press("Tab")
        if page.evaluate(FOCUSED):
            what = page.evaluate("() => document.activeElement.outerHTML.slice(0, 200)")
            assert page.evaluate(OUTLINED), f"the focus cannot be seen on {what}"
    pytest.fail(f"{MOST_TABS} tabs do not lead to {selector}")
