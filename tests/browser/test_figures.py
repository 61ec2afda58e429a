"""Values over time in a real browser: seen, reached, read; the figures are made by hand."""

from collections.abc import AsyncGenerator, Iterator
from typing import TYPE_CHECKING, Any, Literal

import pytest

from assistant import Answer, Assistant
from assistant.answer import Figure
from assistant.answering import Event
from assistant.assistant import Conversation
from assistant.followups import Turn
from index import Archive, Article
from tests.assistant.making import figure
from tests.browser.chatting import ask, ready
from tests.browser.contrast import CONTRAST
from tests.serving import serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [
    pytest.mark.browser,
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

POINT = "#nd-chat .nd-plot .nd-point"
QUESTION = "How many homes did the flood at Norvik Bend destroy?"
HOSTILE = (
    '"></title></svg><img src=x onerror="window.hacked=1"><script>window.hacked=1</script>',
    "<a href='javascript:window.hacked=1'>x</a> ${window.hacked=1} **b** `c` </td></table>",
)
COUNTS = ((10, "2023-04-14", "the police"), (12, "2023-04-15", "the county"))
SIDES = ((19, "2023-04-15", "the fire service"), (19, "2024-04-12", "the fire service"))


def _article(count: int, day: str, voice: str) -> Article:
    text = f"The flood at Norvik Bend destroyed {count} homes, {voice} said on {day}."
    url = f"https://sample.example/{count}-{day}"
    return Article(title=f"{voice} counts", text=text, outlet="Sample Post", url=url, published=day)


def _sides(answer: Answer) -> Iterator[Figure]:
    """A first count, then a county and a fire service that disagree."""
    quotes = {one.published.date().isoformat(): one.id for one in answer.citations if one.published}
    for count, day, voice in (*COUNTS, *SIDES):
        state = "superseded" if voice == "the police" else "disputed"
        quote = quotes.get(day, "")
        yield figure(count, day, attribution=voice, state=state, quote=quote, label="homes lost")
    yield figure(14, "2025-01-18", attribution="the inquiry", label="homes lost")


def _hostile(_: Answer) -> Iterator[Figure]:
    for text in HOSTILE:
        fields = {"label": text, "attribution": text, "outlet": text, "unit": HOSTILE[0]}
        yield figure(1, "2023-04-14", **fields, state="disputed")
        yield figure(2, "2024-04-14", **fields)
        yield figure(text, "2025-04-14", **fields)


class _Figured(Conversation):
    """Adds figures to its answers."""

    async def astream(self, question: str, **options: Any) -> AsyncGenerator[Event, None]:
        add = _hostile if "wash away" in question else _sides
        async for event in super().astream(question, **options):
            if isinstance(event, Answer):
                event = event.model_copy(update={"figures": tuple(add(event))})
            yield event


class _Desk(Assistant):
    """Its conversations have figures."""

    def conversation(self, previous: Turn | None = None) -> Conversation:
        return _Figured(self._core, previous)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The chat over four counts of one flood."""
    with Archive.open(tmp_path_factory.mktemp("figures") / "archive") as archive:
        archive.add(_article(*count) for count in (*COUNTS, *SIDES))
        with serving(_Desk(archive)) as url:
            yield url


@pytest.fixture
def page(chromium: "Browser", site: str) -> Iterator["Page"]:
    """A page in which the question is answered."""
    opened = chromium.new_page(viewport={"width": 1280, "height": 900})
    _ask(opened, site, QUESTION)
    yield opened
    opened.close()


def _ask(page: "Page", site: str, question: str) -> None:
    page.goto(site)
    ready(page)
    ask(page, question)
    page.wait_for_selector("#nd-sources mark")
    page.locator("#nd-chat .nd-figures").scroll_into_view_if_needed()


def test_every_value_is_drawn_with_the_shape_of_its_state(page: "Page") -> None:
    assert page.locator(POINT).count() == 5
    drawn = {
        state: page.locator(f"{POINT} .nd-{state}").evaluate_all(
            "marks => marks.map(mark => [mark.tagName, mark.getBoundingClientRect().width > 8])"
        )
        for state in ("superseded", "disputed", "current")
    }
    assert drawn == {
        "superseded": [["circle", True]],
        "disputed": [["path", True]] * 3,
        "current": [["circle", True]],
    }
    assert page.locator("#nd-chat .nd-legend").inner_text().split() == [
        *("current", "superseded", "disputed")
    ]


def test_a_hollow_mark_differs_from_a_full_one_without_colour(page: "Page") -> None:
    fill = "mark => [getComputedStyle(mark).fill, getComputedStyle(mark).stroke]"
    full = page.locator(f"{POINT} .nd-current").evaluate(fill)
    hollow = page.locator(f"{POINT} .nd-superseded").evaluate(fill)
    assert full[0] == full[1]
    assert hollow[0] != hollow[1]


def test_points_are_reached_by_tab_and_lead_to_their_sentences(page: "Page") -> None:
    page.locator("#nd-chat a.nd-number").last.focus()
    names = []
    for _ in range(5):
        page.keyboard.press("Tab")
        names.append(page.evaluate("document.activeElement.querySelector('title').textContent"))
    assert names[0] == "10, 14 April 2023, according to the police, Sample Post (superseded)"
    assert names[4] == "14, 18 January 2025, according to the inquiry, Sample Post (current)"
    href = page.evaluate("document.activeElement.getAttribute('href')")
    ring = page.locator(f"{POINT}:focus-visible .nd-ground")
    assert ring.evaluate("ring => getComputedStyle(ring).stroke") != "none"
    assert href.startswith("https://sample.example/14-") or "#:~:text=" in href


def test_a_point_has_a_name_for_whoever_does_not_see_it(page: "Page") -> None:
    name = "19, 12 April 2024, according to the fire service, Sample Post (disputed)"
    point = page.get_by_role("link", name=name, exact=True)
    point.hover()
    quote = page.locator("#nd-peek mark").inner_text()
    assert quote.startswith("The flood at Norvik Bend destroyed 19 homes, the fire service said")
    assert page.get_by_role("link", name=name, exact=True).get_attribute("target") == "_blank"


def test_the_table_says_the_same_in_words(page: "Page") -> None:
    rows = page.locator("#nd-chat .nd-values tbody tr")
    cells = [[cell.strip() for cell in row.split("\t")] for row in rows.all_inner_texts()]
    assert cells == [
        ["18 January 2025", "14", "the inquiry", "Sample Post", "current"],
        ["12 April 2024", "19", "the fire service", "Sample Post", "disputed"],
        ["15 April 2023", "12", "the county", "Sample Post", "disputed"],
        ["15 April 2023", "19", "the fire service", "Sample Post", "disputed"],
        ["14 April 2023", "10", "the police", "Sample Post", "superseded"],
    ]
    value = rows.first.get_by_role("link", name="14")
    value.hover()
    page.locator("#nd-peek mark").wait_for()


def test_the_answer_ends_with_how_fresh_the_archive_is(page: "Page") -> None:
    foot = page.inner_text("#nd-chat .nd-foot .nd-archive")
    assert "Archive: newest article of 12 April 2024, last added " in foot


@pytest.mark.parametrize("width", [360, 390])
def test_a_phone_shows_all_of_it(chromium: "Browser", site: str, width: int) -> None:
    context = chromium.new_context(viewport={"width": width, "height": 800}, has_touch=True)
    page = context.new_page()
    _ask(page, site, QUESTION)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    boxes = page.locator("#nd-chat .nd-plot text").evaluate_all(
        "texts => texts.map(text => text.getBoundingClientRect().toJSON())"
    )
    assert len(boxes) >= 5
    for place, box in enumerate(boxes):
        assert box["left"] >= 0 and box["right"] <= width
        for other in boxes[:place]:
            beside = box["right"] <= other["left"] or other["right"] <= box["left"]
            assert beside or abs(box["top"] - other["top"]) >= 12
    cells = page.locator("#nd-chat .nd-values td, #nd-chat .nd-values tbody th")
    for cell in cells.all():
        shown = cell.bounding_box()
        assert shown and shown["x"] >= 0 and shown["x"] + shown["width"] <= width
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_marks_and_words_stand_out(
    chromium: "Browser", site: str, scheme: Literal["light", "dark"]
) -> None:
    """WCAG's 4.5 to 1 for text and 3 to 1 for what is drawn."""
    context = chromium.new_context(color_scheme=scheme)
    page = context.new_page()
    _ask(page, site, QUESTION)
    bars = [
        ("#nd-chat .nd-values thead th", "color", 4.5),
        ("#nd-chat .nd-values tbody th", "color", 4.5),
        ("#nd-chat .nd-legend", "color", 4.5),
        ("#nd-chat .nd-archive", "color", 4.5),
        (f"{POINT} text", "fill", 4.5),
        ("#nd-chat .nd-plot .nd-tick", "fill", 4.5),
        (f"{POINT} .nd-current", "fill", 3),
        (f"{POINT} .nd-superseded", "stroke", 3),
        (f"{POINT} .nd-disputed", "fill", 3),
    ]
    for selector, colour, bar in bars:
        ratio = page.locator(selector).first.evaluate(CONTRAST, colour)
        assert ratio >= bar, (selector, ratio)
    context.close()


def test_hostile_figures_do_nothing(page: "Page", site: str) -> None:
    page.on("dialog", lambda dialog: pytest.fail(f"a dialog opened: {dialog.message}"))
    _ask(page, site, "How many homes did the flood at Norvik Bend destroy or wash away?")
    page.wait_for_timeout(300)
    assert page.evaluate("window.hacked") is None
    assert page.locator("#nd-chat img, #nd-chat script, #nd-chat foreignObject").count() == 0
    assert page.locator("#nd-chat a[href^='javascript']").count() == 0
    assert page.locator("#nd-chat .nd-values").count() == 1
    table = page.locator("#nd-chat .nd-values").text_content() or ""
    names = " ".join(page.locator(f"{POINT} title").all_text_contents())
    for text in HOSTILE:
        assert table.count(text) >= 7
        assert f"according to {text}, {text}" in names
