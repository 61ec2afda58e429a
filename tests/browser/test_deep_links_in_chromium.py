"""Deep links opened in a real browser: it lands on the quote and highlights exactly it."""

import base64
import html
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest

from assistant.deep_links import deep_link

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

PAGE = """<!doctype html><html><head><meta charset="utf-8"><title>A story</title><style>
header, footer {{ height: 3000px }}
article {{ font: 16px/24px sans-serif; width: 900px }}
::target-text {{ background: #ff00ff; color: #ff00ff }}
</style></head><body><header>Far above.</header><article>{}</article><footer></footer></body>"""

# For each visible character of the article, whether the screenshot shows it highlighted.
HIGHLIGHTED = """async (screenshot) => {
    const image = new Image();
    image.src = `data:image/png;base64,${screenshot}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context.drawImage(image, 0, 0);
    const lit = [];
    const article = document.querySelector("article");
    const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        for (const { index, 0: character } of texts.currentNode.data.matchAll(/\\S/gu)) {
            const range = document.createRange();
            range.setStart(texts.currentNode, index);
            range.setEnd(texts.currentNode, index + character.length);
            const box = range.getClientRects()[0];
            const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
            lit.push(`${context.getImageData(x, y, 1, 1).data}` === "255,0,255,255");
        }
    }
    return lit;
}"""

LONG = " ".join(
    f"Sentence {n} tells of the talks – and of their “end”, R&D included." for n in range(8)
)
REFRAIN = """The talks failed. Both sides blamed the other.

On Tuesday they met again. The talks failed.

The talks failed. Then the snow came.

Nobody asked why.

THE TALKS FAILED."""


@pytest.fixture(scope="module")
def site() -> Iterator[tuple[str, dict[str, str]]]:
    """The address of a site, and its pages by path."""
    pages: dict[str, str] = {}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = pages.get(self.path, "").encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", pages
        server.shutdown()
        thread.join()


@pytest.fixture
def page(chromium: "Browser") -> Iterator["Page"]:
    context = chromium.new_context(viewport={"width": 1000, "height": 700})
    yield context.new_page()
    context.close()


@pytest.fixture
def publish(site: tuple[str, dict[str, str]]) -> Callable[[str], str]:
    """Publishes the HTML of an article and returns its address."""
    address, pages = site

    def published(article: str) -> str:
        path = f"/story-{len(pages)}?a=1"
        pages[path] = PAGE.format(article)
        return address + path

    return published


def paragraphs(text: str) -> str:
    return "\n".join(f"<p>{html.escape(line)}</p>" for line in text.splitlines() if line.strip())


def highlighted(page: "Page") -> list[bool]:
    return page.evaluate(HIGHLIGHTED, base64.b64encode(page.screenshot()).decode())


def assert_landed(page: "Page", text: str, start: int, end: int) -> None:
    """The page has scrolled, and the screen shows the quote highlighted and nothing else."""
    page.wait_for_function("window.scrollY > 0", timeout=10_000)
    before, quote = (len("".join(part.split())) for part in (text[:start], text[start:end]))
    after = len("".join(text.split())) - before - quote
    lit = highlighted(page)
    assert lit == [False] * before + [True] * quote + [False] * after


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (
            "Yes, no, and – well-known – Nagorno-Karabakh, 2020-11-10. More.",
            "Nagorno-Karabakh, 2020-11-10.",
        ),
        (
            "It began. R&D fell 3.5% (to $1,200), they said #sadly. More.",
            "R&D fell 3.5% (to $1,200), they said #sadly.",
        ),
        ("It began. “It’s 23 — ‘at least’,” he said. More.", "“It’s 23 — ‘at least’,” he said."),
        ("A+b=c? 100%25 of a/b~c:d;e@f! More.", "100%25 of a/b~c:d;e@f!"),
        (
            "Խոսնակը հաստատեց։ Բաքվում դեռ 23 հայ գերի կա, ասաց նա։ Վերջ։",
            "Բաքվում դեռ 23 հայ գերի կա, ասաց նա։",
        ),
        (
            "Он ждал. В Баку остаются 23 пленных, «сказал» спикер. Всё.",
            "В Баку остаются 23 пленных, «сказал» спикер.",
        ),
        ("今天天气很好。我们去公园，散步。然后回家。", "我们去公园，散步。"),
        ("東京は日本の首都です。人口は約1400万人です。終わり。", "人口は約1400万人です。"),
        ("สวัสดีครับ ผมชื่อสมชาย ลาก่อน", "ผมชื่อสมชาย"),
        (
            "The mayor left early.\n\nNobody asked why. It rained.",
            "left early.\n\nNobody asked why.",
        ),
        (
            "One.\n\nThe mayor left.\n\nNobody asked.\n\nIt rained. More.",
            "The mayor left.\n\nNobody asked.\n\nIt rained.",
        ),
        (f"Before it. {LONG} After it.", LONG),
        (f"Before it.\n\n{LONG}\n\n{LONG} After it.", f"{LONG}\n\n{LONG}"),
    ],
)
def test_the_browser_highlights_exactly_the_quote(
    page: "Page", publish: Callable[[str], str], text: str, quote: str
) -> None:
    start = text.index(quote)
    link = deep_link(publish(paragraphs(text)), text, start, start + len(quote))
    assert link
    page.goto(link)
    assert_landed(page, text, start, start + len(quote))


@pytest.mark.parametrize("occurrence", range(4))
def test_the_browser_lands_on_the_occurrence_that_is_meant(
    page: "Page", publish: Callable[[str], str], occurrence: int
) -> None:
    quote = "the talks failed."
    start = -1
    for _ in range(occurrence + 1):
        start = REFRAIN.lower().index(quote, start + 1)
    link = deep_link(publish(paragraphs(REFRAIN)), REFRAIN, start, start + len(quote))
    assert link
    page.goto(link)
    assert_landed(page, REFRAIN, start, start + len(quote))


@pytest.mark.parametrize(
    ("quote", "widened"),
    [("She left", "say.She left"), ("an't", "can't"), ("it cost 3.", "it cost 3.14")],
)
def test_a_quote_cut_inside_words_is_widened(
    page: "Page", publish: Callable[[str], str], quote: str, widened: str
) -> None:
    text = "He can't say.She left at once, as it cost 3.14 dollars."
    start, end = text.index(quote), text.index(quote) + len(quote)
    link = deep_link(publish(paragraphs(text)), text, start, end)
    assert link
    page.goto(link)
    assert_landed(page, text, text.index(widened), text.index(widened) + len(widened))


@pytest.mark.parametrize("gap", ["\u00a0", " "])
def test_markup_inside_the_quote_does_not_hide_it(
    page: "Page", publish: Callable[[str], str], gap: str
) -> None:
    text = f"It began. The speaker said 23{gap}captives still remain there. More."
    url = publish(
        "<p>It began. The <b>speaker</b>\n   said <a href='/x'>23&nbsp;captives</a> "
        "still\tre<i>main</i>\nthere. More.</p>"
    )
    start = text.index("The speaker")
    link = deep_link(f"{url}#part", text, start, text.index(" More."))
    assert link
    page.goto(link)
    assert_landed(page, text, start, text.index(" More."))


@pytest.mark.parametrize("target", ["_self", "_blank"])
def test_a_clicked_link_on_another_site_lands(
    page: "Page", publish: Callable[[str], str], target: str
) -> None:
    text = "It began. Parliament’s speaker, 23-year-old R&D chief, confirmed it. More."
    start, end = text.index("Parliament"), text.index(" More.")
    link = deep_link(publish(paragraphs(text)), text, start, end)
    assert link
    chat = publish(f'<a href="{html.escape(link)}" target="{target}" rel="noopener">proof</a>')
    page.goto(chat.replace("127.0.0.1", "localhost"))
    if target == "_blank":
        with page.context.expect_page() as opened:
            page.click("text=proof")
        page = opened.value
    else:
        page.click("text=proof")
        page.wait_for_url("**/story-*")
    assert_landed(page, text, start, end)


def test_a_quote_that_the_page_does_not_hold_leaves_it_where_it_is(
    page: "Page", publish: Callable[[str], str]
) -> None:
    link = deep_link(publish(paragraphs(LONG)), "The page was changed since.", 0, 27)
    assert link
    page.goto(link)
    page.wait_for_timeout(1_000)
    assert page.evaluate("window.scrollY") == 0
    page.evaluate("document.querySelector('article').scrollIntoView()")
    assert not any(highlighted(page))
