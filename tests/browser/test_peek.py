"""The quote behind a number: by mouse, by keyboard alone, by touch."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

import pytest

from assistant import Assistant
from assistant.demo import EXAMPLES, add_briefs
from index import Archive, Article
from tests.browser.chatting import answered, ask, opened
from tests.browser.contrast import CONTRAST
from tests.serving import serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

pytestmark = [
    pytest.mark.browser,
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

HOMES, FEVER, PREMISE = EXAMPLES[2], EXAMPLES[3], EXAMPLES[6]
HOSTILE = (
    "The Norvik ferry <img src=x onerror='window.hacked=1'> <script>window.hacked=1</script> "
    "${7*7} **b** carried 23 people."
)
NUMBER = "#nd-chat a.nd-number"
PEEK = "#nd-peek"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The demo with one hostile article."""
    with Archive.open(tmp_path_factory.mktemp("peek") / "archive") as archive:
        add_briefs(archive)
        title = "<b>Ferry</b> </div><script>window.hacked=1</script>"
        archive.add(
            [Article(url="javascript:window.hacked=1", title=title, outlet=title, text=HOSTILE)]
        )
        with serving(Assistant(archive)) as url:
            yield url


def _answered(browser: "Browser", site: str, *questions: str, **options: Any) -> "Page":
    """A page in which these questions are answered."""
    page = opened(browser, site, **options)
    for place, question in enumerate(questions, start=1):
        ask(page, question)
        answered(page, place)
    return page


@pytest.fixture
def page(chromium: "Browser", site: str) -> Iterator["Page"]:
    """A page in which two questions are answered."""
    shown = _answered(chromium, site, HOMES, FEVER)
    yield shown
    shown.context.close()


def _peek(page: "Page") -> "Locator":
    shown = page.locator(PEEK)
    shown.wait_for()
    return shown


def _is_inside(page: "Page") -> bool:
    inside: bool = page.locator(PEEK).evaluate(
        """card => {
            const at = card.getBoundingClientRect();
            return at.left >= 0 && at.top >= 0
                && at.right <= innerWidth && at.bottom <= innerHeight;
        }"""
    )
    return inside


def test_a_pointed_number_shows_its_quote_in_every_answer(page: "Page") -> None:
    """Of the first answer too, whose cards no longer stand beside the chat."""
    first = page.locator(f".nd-answer >> nth=0 >> {NUMBER.split()[1]}").nth(1)
    first.hover()
    shown = _peek(page).inner_text()
    quote = page.locator("#nd-chat blockquote").first.inner_text()
    assert quote.strip("“”") in shown
    assert "Sample Evening Post, 12 April 2024" in shown
    assert "A year after the flood" in shown
    assert _is_inside(page)
    link = page.locator(f"{PEEK} a")
    assert link.inner_text() == "Open at the sentence"
    assert link.get_attribute("href") == first.get_attribute("href")


def test_the_pointer_may_go_into_the_card_and_stepping_aside_closes_it(page: "Page") -> None:
    number = page.locator(NUMBER).last
    number.scroll_into_view_if_needed()
    number.hover()
    card = _peek(page)
    card.hover()
    page.wait_for_timeout(600)
    assert card.is_visible()
    page.mouse.move(3, 3)
    card.wait_for(state="hidden")


def test_escape_closes_the_card_under_a_still_pointer(page: "Page") -> None:
    page.locator(NUMBER).last.hover()
    card = _peek(page)
    page.keyboard.press("Escape")
    card.wait_for(state="hidden")
    page.wait_for_timeout(300)
    assert card.is_hidden()


def test_a_click_of_the_mouse_opens_the_sentence(page: "Page") -> None:
    page.context.route(re.compile(r"\.example/"), lambda route: route.fulfill(body="the article"))
    with page.context.expect_page() as told:
        page.locator(NUMBER).last.click()
    assert "sample" in told.value.url


def test_the_keyboard_alone_shows_and_closes_it(page: "Page") -> None:
    page.locator("#nd-chat .nd-edit").first.focus()
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.locator(f"{NUMBER}:focus").count():
            break
    number = page.locator(f"{NUMBER}:focus")
    card = _peek(page)
    assert number.get_attribute("aria-describedby") == "nd-peek"
    assert card.get_attribute("role") == "dialog"
    page.keyboard.press("Escape")
    card.wait_for(state="hidden")
    assert page.locator(f"{NUMBER}:focus").count() == 1
    assert number.get_attribute("aria-describedby") is None
    page.keyboard.press("Tab")
    page.locator("#nd-chat .nd-edit").first.focus()
    card.wait_for(state="hidden")


def test_points_and_values_show_their_quotes(page: "Page") -> None:
    for part in (".nd-point", ".nd-said-value"):
        page.mouse.move(3, 3)
        page.locator(PEEK).wait_for(state="hidden")
        page.locator(f"#nd-chat {part}").last.hover()
        assert _peek(page).locator("mark").inner_text()
        assert _is_inside(page)


def test_an_abstention_shows_its_nearest_coverage(chromium: "Browser", site: str) -> None:
    page = _answered(chromium, site, PREMISE)
    page.locator("#nd-chat .nd-notice a.nd-number").first.hover()
    assert _peek(page).locator("mark").inner_text()
    page.context.close()


def test_a_first_tap_shows_the_card_and_the_card_holds_the_link(
    chromium: "Browser", site: str
) -> None:
    page = _answered(chromium, site, HOMES, viewport={"width": 360, "height": 740}, has_touch=True)
    page.context.route(re.compile(r"\.example/"), lambda route: route.fulfill(body="the article"))
    page.locator(NUMBER).nth(1).tap()
    card = _peek(page)
    assert _is_inside(page)
    assert len(page.context.pages) == 1
    page.locator("#nd-chat .nd-asked").tap()
    card.wait_for(state="hidden")
    page.locator(NUMBER).nth(1).tap()
    with page.context.expect_page() as told:
        page.locator(f"{PEEK} a").tap()
    assert "sample" in told.value.url
    page.context.close()


@pytest.mark.parametrize("size", [(360, 640), (640, 450), (320, 256)])
def test_the_card_stays_inside_small_windows(
    chromium: "Browser", site: str, size: tuple[int, int]
) -> None:
    """A phone, and 200 % and 400 % of a screen of 1280 by 900 or 1024 pixels."""
    width, height = size
    page = _answered(chromium, site, HOMES, viewport={"width": width, "height": height})
    for number in page.locator(NUMBER).all()[:3]:
        number.scroll_into_view_if_needed()
        number.hover()
        _peek(page)
        assert _is_inside(page)
        page.keyboard.press("Escape")
    page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_card_can_be_read(
    chromium: "Browser", site: str, scheme: Literal["light", "dark"]
) -> None:
    page = _answered(chromium, site, HOMES, color_scheme=scheme)
    page.locator(NUMBER).nth(1).hover()
    _peek(page)
    for part in ("mark", ".nd-quote", ".nd-title", ".nd-meta", "a"):
        ratio = page.locator(f"{PEEK} {part}").first.evaluate(CONTRAST, "color")
        assert ratio >= 4.5, (part, ratio)
    page.context.close()


def test_hostile_quotes_are_text(chromium: "Browser", site: str) -> None:
    page = _answered(chromium, site, "How many people did the Norvik ferry carry?", HOMES)
    number = page.locator(NUMBER).first
    number.scroll_into_view_if_needed()
    number.hover()
    card = _peek(page)
    assert HOSTILE in card.inner_text()
    assert card.locator("img, script, b, a").count() == 0
    assert page.evaluate("window.hacked") is None
    number.click()
    page.wait_for_selector("#nd-sources .nd-card:focus")
    assert HOSTILE in page.locator("#nd-sources .nd-card:focus").inner_text()
    page.context.close()


def test_a_citation_is_copied_in_three_forms(page: "Page") -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("#nd-sources summary").first.click()
    for name, start in (("Plain text", "Sample"), ("Markdown", "> “"), ("BibTeX", "@article{")):
        page.locator("#nd-sources").get_by_role("button", name=name).first.click()
        page.locator("#nd-sources .nd-copy >> text=Copied").first.wait_for()
        assert page.evaluate("navigator.clipboard.readText()").startswith(start)


def test_the_dispute_stands_at_the_head(page: "Page") -> None:
    said = page.locator("#nd-chat .nd-answer").first.locator(".nd-statement").first
    assert said.inner_text().strip().startswith("Sources disagree:")
    assert said.locator(".nd-mark.nd-disputed").bounding_box()
