"""All matching articles in a real browser: counted, ordered, and chosen by their time."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

import pytest

from assistant import Assistant
from index import Archive, Article
from tests.browser.chatting import answered, ask, opened
from tests.browser.contrast import CONTRAST
from tests.serving import serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [
    pytest.mark.browser,
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

QUESTION = "How many people did the Norvik ferry carry?"
HOSTILE = (
    '<img src=x onerror="window.hacked=1"> <script>window.hacked=1</script> ${7*7} **b** </ol>'
)
DAYS = ("2023-01-10", "2023-03-02", "2023-03-30", "2023-05-06", "2024-02-01", "2024-02-20")
ROWS = "#nd-articles ol > li"
SHOWN = f"{ROWS}:visible"
BAR = "#nd-articles .nd-bar"


def _article(number: int, day: str | None, **fields: Any) -> Article:
    values: dict[str, Any] = {
        "title": f"Ferry report {number}",
        "text": f"The Norvik ferry carried {20 + number} people to island {number}, it was said.",
        "outlet": "Sample Post",
        "url": f"https://sample.example/{number}",
        "published": day,
    }
    return Article(**values | fields)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The chat over reports of a year, one of them hostile and without a date."""
    with Archive.open(tmp_path_factory.mktemp("articles") / "archive") as archive:
        archive.add(_article(number, day) for number, day in enumerate(DAYS))
        bad = _article(9, None, title=HOSTILE, outlet=HOSTILE, url="javascript:window.hacked=1")
        archive.add([bad])
        with serving(Assistant(archive)) as url:
            yield url


def _listed(browser: "Browser", site: str, **options: Any) -> "Page":
    """A page in which the question is answered and the list is open."""
    page = opened(browser, site, **options)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    ask(page, QUESTION)
    answered(page)
    page.locator("#nd-chat .nd-list").click()
    page.locator(BAR).first.wait_for()
    return page


@pytest.fixture
def page(chromium: "Browser", site: str) -> Iterator["Page"]:
    """The list on a wide screen."""
    shown = _listed(chromium, site)
    yield shown
    shown.context.close()


def _picked(page: "Page") -> str:
    return page.locator("#nd-articles .nd-picked [role=status]").inner_text()


def _bar(page: "Page", name: str) -> Any:
    return page.get_by_role("button", name=name)


def test_the_tab_and_the_foot_of_the_answer_count_the_list(page: "Page") -> None:
    assert page.get_by_role("tab", name="All 7 matching articles", exact=True).is_visible()
    assert page.get_by_role("button", name="All 7 articles", exact=True).is_visible()
    assert page.locator(SHOWN).count() == 7
    assert page.locator(ROWS).locator(".nd-number").count() > 0


def test_the_list_comes_in_three_orders(page: "Page") -> None:
    def dates() -> list[str]:
        return page.locator(f"{ROWS} .nd-date").all_inner_texts()

    newest = dates()
    assert newest[0] == "20 February 2024"
    assert newest[-1] == "undated"
    oldest = page.get_by_role("button", name="Oldest", exact=True)
    oldest.click()
    assert dates() == [*reversed(newest[:-1]), "undated"]
    assert oldest.get_attribute("aria-pressed") == "true"
    page.get_by_role("button", name="Best match").click()
    ranks = [row.get_attribute("value") for row in page.locator(ROWS).all()]
    assert ranks == [str(rank) for rank in range(1, 8)]
    ask(page, f"{QUESTION} Tell me.")
    answered(page, 2)
    best = page.get_by_role("button", name="Best match")
    page.wait_for_function(
        "b => b.getAttribute('aria-pressed') === 'true'", arg=best.element_handle()
    )


def test_a_bar_leaves_the_articles_of_its_time(page: "Page") -> None:
    assert page.locator(BAR).count() == 14
    _bar(page, "March 2023: 2 articles").click()
    assert page.locator(f"{SHOWN} .nd-date").all_inner_texts() == ["30 March 2023", "2 March 2023"]
    assert _picked(page) == "2 of 7 articles, March 2023"
    page.get_by_role("button", name="Show all").click()
    assert page.locator(SHOWN).count() == 7
    assert _picked(page) == ""
    _bar(page, "March 2023: 2 articles").click()
    _bar(page, "March 2023: 2 articles").click()
    assert page.locator(SHOWN).count() == 7


def test_dragging_chooses_several_bars(page: "Page") -> None:
    first, last = (_bar(page, f"{month} 2023").bounding_box() for month in ("January", "May"))
    page.mouse.move(first["x"] + 4, first["y"] + 40)
    page.mouse.down()
    page.mouse.move(last["x"] + 4, last["y"] + 40, steps=6)
    page.mouse.up()
    assert _picked(page) == "4 of 7 articles, January to May 2023"
    assert page.locator(SHOWN).count() == 4


def test_bars_are_chosen_by_the_keyboard_alone(page: "Page") -> None:
    last = _bar(page, "February 2024: 2 articles")
    page.get_by_role("tab", name="matching articles").focus()
    page.keyboard.press("Tab")
    while not last.evaluate("bar => bar === document.activeElement"):
        page.keyboard.press("Tab")
    assert page.locator("#nd-articles .nd-readout").inner_text() == "February 2024: 2 articles"
    page.keyboard.press("Enter")
    assert _picked(page) == "2 of 7 articles, February 2024"
    page.keyboard.press("Shift+Home")
    assert _picked(page) == "6 of 7 articles, January 2023 to February 2024"
    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Shift+ArrowRight")
    assert _picked(page) == "5 of 7 articles, March 2023 to February 2024"
    page.keyboard.press("Escape")
    assert page.locator(SHOWN).count() == 7
    page.keyboard.press("ArrowLeft")
    assert page.locator(f"{BAR}:focus").inner_text() == "February 2023: 0 articles"
    page.keyboard.press("Tab")
    assert page.locator(f"{BAR}:focus").count() == 0


def test_a_chosen_bar_differs_without_colour(page: "Page") -> None:
    bar = _bar(page, "March 2023")
    bar.click()
    page.wait_for_selector(f"{BAR}[aria-pressed='true']")
    assert page.locator(f"{BAR}[aria-pressed='true']").count() == 1
    fills = page.locator(f"{BAR} rect").evaluate_all(
        "all => all.map(one => getComputedStyle(one).fill)"
    )
    assert len({*fills}) == 2
    under = "one => getComputedStyle(one).borderBottomColor"
    assert bar.evaluate(under) != _bar(page, "May 2023").evaluate(under)


def test_a_phone_takes_taps_and_never_scrolls_sideways(chromium: "Browser", site: str) -> None:
    page = _listed(chromium, site, viewport={"width": 360, "height": 740}, has_touch=True)
    _bar(page, "March 2023: 2 articles").tap()
    assert _picked(page) == "2 of 7 articles, March 2023"
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert (
        page.locator(BAR).first.evaluate("bar => getComputedStyle(bar.parentElement).touchAction")
        == "pan-y"
    )
    page.context.close()


def test_at_twice_the_size_nothing_is_cut(chromium: "Browser", site: str) -> None:
    """200 % of a screen of 1280 by 900 pixels."""
    page = _listed(chromium, site, viewport={"width": 640, "height": 450}, device_scale_factor=2)
    assert page.evaluate("document.documentElement.scrollWidth") <= 640
    page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_and_bars_stand_out(
    chromium: "Browser", site: str, scheme: Literal["light", "dark"]
) -> None:
    """WCAG's 4.5 to 1 for text and 3 to 1 for what is drawn."""
    page = _listed(chromium, site, color_scheme=scheme)
    for part, colour, least in (
        ("#nd-articles .nd-readout", "color", 4.5),
        ("#nd-articles .nd-ticks", "color", 4.5),
        ("#nd-articles .nd-order", "color", 4.5),
        (f"{BAR} rect", "fill", 3),
    ):
        ratio = page.locator(part).first.evaluate(CONTRAST, colour)
        assert ratio >= least, (part, ratio)
    page.context.close()


def test_hostile_articles_are_text(page: "Page") -> None:
    shown = page.locator("#nd-articles").inner_text()
    assert shown.count(HOSTILE) == 2
    assert page.locator("#nd-articles img, #nd-articles script").count() == 0
    assert page.locator("#nd-articles a[href^='javascript']").count() == 0
    assert page.evaluate("window.hacked") is None
