"""The browser chat, driven as a reader would drive it."""

import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

import pytest

from assistant import Assistant
from assistant.demo import EXAMPLES, add_briefs
from assistant.settings import Settings
from index import Archive, Article
from index.errors import StorageFailed
from tests.browser.chatting import INPUT, ask, ready, set_day
from tests.browser.contrast import CONTRAST
from tests.serving import serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [
    pytest.mark.browser,
    # Gradio and uvicorn warn of their own dependencies' deprecations.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

CAPTIVES, *_, PERU = EXAMPLES
HOSTILE = (
    'The ferry to Norvik Bend <script>window.hacked = 1</script> <img src="https://evil.example/i" '
    'onerror="window.hacked = 1"> ![x](https://evil.example/m.png) [click](javascript:alert(1)) '
    "${window.hacked = 1} {{7*7}} `code` **bold** carried 23 people, officials said."
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The demo archive with one hostile article."""
    with Archive.open(tmp_path_factory.mktemp("chat") / "archive") as archive:
        add_briefs(archive)
        archive.add(
            [
                Article(
                    url="javascript:alert(document.domain)",
                    title="<b>Ferry</b> ](https://evil.example)",
                    outlet="<i>Sample</i> Evil",
                    text=HOSTILE,
                    correction="Corrected.",
                )
            ]
        )
        yield Assistant(archive)


@pytest.fixture
def page(chromium: "Browser", site: str) -> Iterator["Page"]:
    """A fresh page that has loaded; no test may have it ask another host or log an error."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    hosts: set[str | None] = set()
    errors: list[str] = []
    opened.on("request", lambda request: hosts.add(urlsplit(request.url).hostname))
    opened.on("pageerror", lambda error: errors.append(str(error)))
    opened.goto(site)
    ready(opened)
    yield opened
    context.close()
    assert hosts <= {"127.0.0.1", None}
    assert errors == []


def test_an_example_is_answered_with_a_linked_quote(page: "Page", desk: Assistant) -> None:
    page.click(f"text={CAPTIVES}")
    page.wait_for_selector("#nd-sources mark")
    citation = desk.ask(CAPTIVES).citations[0]
    assert page.inner_text("#nd-chat .nd-asked") == CAPTIVES
    assert page.inner_text("#nd-chat blockquote") == citation.quote
    assert page.inner_text("#nd-chat .nd-byline") == "Sample Caucasus Brief, 26 November 2025"
    link = page.locator("#nd-chat a.nd-number").first
    assert link.inner_text() == "[1]"
    assert link.get_attribute("href") == citation.deep_link
    assert link.get_attribute("target") == "_blank"
    assert "noopener" in (link.get_attribute("rel") or "")


def test_the_source_panel_marks_the_quote_in_its_paragraph(page: "Page", desk: Assistant) -> None:
    question = "How many homes did the Norvik Bend flood destroy?"
    ask(page, question)
    page.wait_for_selector("#nd-sources mark")
    cited = sorted(desk.ask(question).citations, key=lambda one: one.number)
    quotes = [citation.quote for citation in cited]
    assert page.locator("#nd-sources mark").all_inner_texts() == quotes
    assert page.locator("#nd-sources .nd-open").count() == len(quotes)


def test_an_abstention_looks_different_from_an_answer(page: "Page") -> None:
    ask(page, PERU)
    page.wait_for_selector("#nd-chat .nd-notice")
    assert "The archive has nothing about Peru" in page.inner_text("#nd-chat .nd-notice")
    assert page.locator("#nd-chat blockquote").count() == 0


def test_a_follow_up_is_understood(page: "Page") -> None:
    ask(page, "How much did the tram line cost?")
    page.wait_for_selector("#nd-sources mark")
    ask(page, "And in 2021?")
    page.wait_for_selector("#nd-chat blockquote >> text=520 million crowns")


def test_all_matching_articles_can_be_sorted_by_date(page: "Page") -> None:
    ask(page, "How much will the tram line cost?")
    page.wait_for_selector("#nd-sources mark")
    page.get_by_role("tab", name="matching articles").click()
    in_order = """(sign) => {
        const dates = [...document.querySelectorAll('#nd-articles .nd-date')]
            .map(line => sign * Date.parse(line.innerText)).filter(day => !isNaN(day));
        return dates.length > 3 && dates.every((day, i) => !i || day >= dates[i - 1]);
    }"""
    page.wait_for_function(in_order, arg=-1)
    page.get_by_role("button", name="Oldest", exact=True).click()
    page.wait_for_function(in_order, arg=1)


def test_filters_apply_and_a_bad_date_is_a_sentence(page: "Page") -> None:
    page.click("text=Dates and outlets")
    set_day(page, "As of", "2021-12-31")
    ask(page, "How much will the tram line cost?")
    page.wait_for_selector("#nd-chat blockquote >> text=520 million crowns")
    page.wait_for_selector("#nd-chat .nd-chips >> text=as of 31 December 2021")
    page.wait_for_selector("text=Dates and outlets: as of 2021-12-31")
    assert page.locator("#nd-chat blockquote >> text=655 million").count() == 0
    set_day(page, "As of", "soon")
    ask(page, CAPTIVES)
    page.wait_for_selector("#nd-chat .nd-failure >> text='soon' is not a date")
    assert page.is_enabled(INPUT)
    assert page.input_value(INPUT) == CAPTIVES


def test_only_the_chosen_outlets_answer(page: "Page") -> None:
    page.click("text=Dates and outlets")
    page.get_by_label("Outlets").click()
    page.get_by_role("option", name="Sample Evening Post").click()
    page.keyboard.press("Escape")
    ask(page, "How many homes did the Norvik Bend flood destroy?")
    page.wait_for_selector("#nd-sources mark")
    bylines = page.locator("#nd-chat .nd-byline").all_inner_texts()
    assert {byline.partition(",")[0] for byline in bylines} == {"Sample Evening Post"}
    page.wait_for_selector("text=Dates and outlets: Sample Evening Post")


def test_a_hostile_article_does_nothing(page: "Page", desk: Assistant) -> None:
    """The page fixture adds that no other host was asked for anything."""
    question = "How many people did the ferry to Norvik Bend carry?"
    assert desk.ask(question).citations[0].quote.startswith("The ferry to Norvik Bend <script>")
    page.on("dialog", lambda dialog: pytest.fail(f"a dialog opened: {dialog.message}"))
    ask(page, question)
    page.wait_for_selector("#nd-sources mark")
    page.get_by_role("tab", name="matching articles").click()
    page.wait_for_timeout(500)
    assert "<script>window.hacked = 1</script>" in page.inner_text("#nd-chat blockquote")
    assert page.text_content("#nd-sources .nd-quote") == HOSTILE
    assert page.evaluate("window.hacked") is None
    assert page.locator("a[href^='javascript']").count() == 0
    assert page.locator("#nd-chat img, #nd-sources img, #nd-articles img").count() == 0
    assert page.locator("#nd-chat script, #nd-sources script").count() == 0
    assert page.locator("#nd-sources .nd-badge").inner_text() == "corrected"
    page.click("#nd-chat .nd-number")
    page.wait_for_selector("#nd-sources .nd-card:focus")


def test_no_injected_script_could_run(page: "Page") -> None:
    """What stands between a forgotten escape and the reader: the policy and its nonce."""
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=hacked=1>')")
    page.evaluate(
        """() => {
            const script = document.createElement('script');
            script.textContent = 'hacked = 1';
            document.body.append(script);
        }"""
    )
    page.wait_for_timeout(300)
    assert page.evaluate("window.hacked") is None


def test_a_question_is_shown_as_it_was_typed(page: "Page") -> None:
    ask(page, "<img src=x onerror='window.hacked=1'> **Peru** [a](javascript:b)?")
    page.wait_for_selector("#nd-chat .nd-notice")
    assert page.evaluate("window.hacked") is None
    assert "**Peru** [a](javascript:b)?" in page.inner_text("#nd-chat")


def test_a_question_with_odd_spaces_does_not_freeze_the_page(page: "Page") -> None:
    ask(page, "How many  homes did\x0cthe Norvik Bend flood\ndestroy?")
    page.wait_for_selector("#nd-sources mark")
    page.get_by_role("button", name="Ask", exact=True).wait_for()
    assert page.title() == "How many homes did the Norvik Bend flood destroy? – Newsdesk"


def test_a_failure_leaves_the_question_box_alive(
    page: "Page", desk: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed = "#nd-chat .user-row:has-text('{}') + .bot-row .nd-failure >> text=Something went wrong"
    for part, question in (
        ("results", CAPTIVES),
        ("article", "How many homes did the flood destroy?"),
    ):
        with monkeypatch.context() as patch:
            patch.setattr(desk.archive, part, lambda *_, **__: 1 / 0)
            ask(page, question)
            page.wait_for_selector(failed.format(question))
            page.get_by_role("button", name="Ask", exact=True).wait_for()
            assert page.input_value(INPUT) == question
    ask(page, CAPTIVES)
    page.wait_for_selector("#nd-sources mark")
    assert page.locator("#nd-chat .nd-failure").count() == 0


def test_what_fails_beside_a_question_is_a_sentence_too(
    page: "Page", desk: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise StorageFailed("The disk is full: free some space.")

    ask(page, CAPTIVES)
    page.wait_for_selector("#nd-sources mark")
    page.get_by_role("button", name="Ask", exact=True).wait_for()
    with monkeypatch.context() as patch:
        patch.setattr(desk.history, "answer", refuse)
        page.locator("#nd-chat .nd-jump").click()
        page.wait_for_selector("#nd-trouble >> text=The disk is full: free some space.")
    page.locator("#nd-chat .nd-edit").click()
    page.wait_for_selector("#nd-trouble .nd-failure", state="detached")


def test_who_asks_too_often_keeps_the_question(chromium: "Browser", desk: Assistant) -> None:
    hurried = Assistant(desk.archive, Settings(rate_limit="1/minute"))
    with serving(hurried) as url:
        page = chromium.new_page()
        page.goto(url)
        ready(page)
        ask(page, CAPTIVES)
        page.wait_for_selector("#nd-sources mark", state="attached")
        page.get_by_role("button", name="Ask", exact=True).wait_for()
        ask(page, PERU)
        page.wait_for_selector("#nd-trouble >> text=/Ask again in \\d+ seconds?/")
        assert page.input_value(INPUT) == PERU
        page.close()


def test_a_long_search_can_be_stopped(page: "Page", slow: threading.Event) -> None:
    slow.clear()
    ask(page, CAPTIVES)
    page.get_by_role("button", name="Stop").click()
    page.wait_for_selector("#nd-chat .nd-stopped")
    page.get_by_role("button", name="Ask", exact=True).wait_for()
    slow.set()
    ask(page, "How much will the tram line cost?")
    page.wait_for_selector("#nd-chat blockquote >> text=655 million crowns")
    assert page.locator("#nd-chat blockquote >> text=captives").count() == 0
    page.get_by_role("button", name="Ask", exact=True).wait_for()


def test_a_second_question_waits_for_the_first(page: "Page", slow: threading.Event) -> None:
    slow.clear()
    page.click(f"text={CAPTIVES}")
    page.wait_for_selector("#nd-chat .nd-asked")
    ask(page, PERU)
    page.wait_for_timeout(300)
    slow.set()
    page.wait_for_selector("#nd-sources mark")
    assert page.locator("#nd-chat .nd-asked").count() == 1


def test_an_answer_is_copied_as_plain_text(page: "Page", desk: Assistant) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    ask(page, CAPTIVES)
    page.click("#nd-chat .nd-copy")
    page.wait_for_selector("#nd-chat .nd-copy >> text=Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    answer = desk.ask(CAPTIVES)
    assert copied.startswith(f"{CAPTIVES}\n\n{answer.text}\n")
    assert (answer.citations[0].deep_link or "?") in copied


def test_a_new_conversation_starts_empty(page: "Page") -> None:
    ask(page, "How much did the tram line cost?")
    page.wait_for_selector("#nd-sources mark")
    page.click("text=New conversation")
    page.wait_for_selector("#nd-chat .nd-welcome")
    assert page.locator("#nd-sources mark").count() == 0
    ask(page, "And in 2021?")
    page.wait_for_selector("#nd-chat .nd-answer")
    assert page.locator("#nd-chat .nd-note").count() == 0


def test_a_phone_shows_the_sources_below_and_never_scrolls_sideways(
    chromium: "Browser", site: str
) -> None:
    context = chromium.new_context(viewport={"width": 390, "height": 844}, has_touch=True)
    page = context.new_page()
    page.goto(site)
    ready(page)
    ask(page, CAPTIVES)
    page.wait_for_selector("#nd-sources mark")
    page.click("text=Dates and outlets")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.click("#nd-chat .nd-jump")
    page.wait_for_function(
        "() => document.querySelector('#nd-sources mark').getBoundingClientRect().top < 844"
    )
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_its_ground(
    chromium: "Browser", site: str, scheme: Literal["light", "dark"]
) -> None:
    """WCAG's contrast of 4.5 to 1, for the faintest text and the marked quote."""
    context = chromium.new_context(color_scheme=scheme)
    page = context.new_page()
    page.goto(site)
    ready(page)
    ask(page, CAPTIVES)
    page.wait_for_selector("#nd-sources mark")
    parts = ("#nd-status p", "#nd-chat .nd-byline", "#nd-chat .nd-number", "#nd-sources mark")
    ratios = {part: page.locator(part).first.evaluate(CONTRAST, "color") for part in parts}
    assert min(ratios.values()) >= 4.5, ratios
    context.close()
