"""Conversations outlive the page: found again, changed, shared, rated, had as files."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from assistant import Assistant
from assistant.demo import EXAMPLES, add_briefs
from index import Archive
from tests.browser.chatting import INPUT, answered, ask, opened, ready, set_day
from tests.serving import serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [
    pytest.mark.browser,
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

CAPTIVES = EXAMPLES[0]
TRAM = "How much will the tram line cost?"
TALKS = "#nd-talks li a"
SMALLEST = 24
"""Pixels, by WCAG 2.2 AA."""


def test_a_conversation_survives_a_reload_and_goes_on(page: "Page") -> None:
    ask(page, TRAM)
    answered(page)
    assert "?c=" in page.url
    assert page.title() == f"{TRAM} – Newsdesk"
    page.reload()
    answered(page)
    assert page.inner_text("#nd-chat .nd-asked") == TRAM
    assert page.locator("#nd-sources mark").count() > 0
    ask(page, "And in 2021?")
    page.wait_for_selector("#nd-chat blockquote >> text=520 million crowns")
    page.wait_for_selector("#nd-chat .nd-note >> text=Understood as")


def test_a_conversation_survives_a_restart_of_the_server(
    chromium: "Browser", tmp_path: Path
) -> None:
    with Archive.open(tmp_path / "archive") as archive:
        add_briefs(archive)
        with serving(Assistant(archive)) as url:
            page = opened(chromium, url)
            ask(page, TRAM)
            answered(page)
    port = int(url.rpartition(":")[2])
    with Archive.open(tmp_path / "archive") as archive, serving(Assistant(archive), port=port):
        page.reload()
        answered(page)
        assert page.inner_text("#nd-chat .nd-asked") == TRAM
        page.context.close()


def test_the_list_leads_back_and_so_does_the_browser(page: "Page") -> None:
    ask(page, TRAM)
    answered(page)
    page.get_by_role("button", name="New conversation").click()
    page.wait_for_selector("#nd-chat .nd-welcome")
    assert "?c=" not in page.url
    ask(page, CAPTIVES)
    page.wait_for_selector(f"{TALKS} >> text={CAPTIVES}")
    assert page.locator(TALKS).all_inner_texts() == [CAPTIVES, TRAM]
    assert page.inner_text(f"{TALKS}[aria-current=page]") == CAPTIVES
    page.click(f"{TALKS} >> text={TRAM}")
    page.wait_for_selector(f"#nd-chat .nd-asked >> text={TRAM}")
    page.wait_for_selector(f"{TALKS}[aria-current=page] >> text={TRAM}")
    page.go_back()
    page.wait_for_selector(f"#nd-chat .nd-asked >> text={CAPTIVES}")


def test_conversations_are_found_by_their_words(page: "Page") -> None:
    for count, question in enumerate((TRAM, CAPTIVES)):
        if count:
            page.get_by_role("button", name="New conversation").click()
            page.wait_for_selector("#nd-chat .nd-welcome")
        ask(page, question)
        page.wait_for_selector(f"{TALKS} >> text={question}")
        answered(page)
    page.fill("#nd-find input, #nd-find textarea", "CROWNS tram")
    page.wait_for_function("() => document.querySelectorAll('#nd-talks li').length === 1")
    assert page.inner_text(TALKS) == TRAM
    page.fill("#nd-find input, #nd-find textarea", "nonsense")
    page.wait_for_selector("text=No conversation holds these words.")


def test_a_conversation_is_renamed_and_deleted(page: "Page") -> None:
    ask(page, TRAM)
    answered(page)
    page.get_by_label("Title of this conversation").fill("The <b>tram</b>")
    page.keyboard.press("Enter")
    page.wait_for_selector(f"{TALKS} >> text=The <b>tram</b>")
    page.reload()
    page.wait_for_selector(f"{TALKS} >> text=The <b>tram</b>")
    page.locator("#nd-delete").click()
    page.get_by_role("button", name="Keep").click()
    page.locator("#nd-delete").click()
    page.locator("#nd-confirm").get_by_role("button", name="Delete").click()
    page.wait_for_selector("#nd-chat .nd-welcome")
    page.wait_for_selector("text=No conversation yet.")
    assert "?c=" not in page.url


def test_two_visitors_see_their_own_conversations(
    chromium: "Browser", site: str, page: "Page"
) -> None:
    ask(page, TRAM)
    answered(page)
    other = opened(chromium, page.url)
    assert other.locator("#nd-chat .nd-asked").count() == 0
    other.wait_for_selector("text=No conversation yet.")
    ask(other, CAPTIVES)
    answered(other)
    page.reload()
    page.wait_for_selector(TALKS)
    assert page.locator(TALKS).all_inner_texts() == [TRAM]
    other.context.close()


def test_an_edited_question_replaces_its_answer_and_what_followed(page: "Page") -> None:
    ask(page, TRAM)
    answered(page)
    ask(page, "And in 2021?")
    answered(page, 2)
    page.locator("#nd-chat .nd-edit").first.click()
    page.wait_for_selector("#nd-editing >> text=replaces this question")
    page.wait_for_function(f"() => document.querySelector('{INPUT}').value === '{TRAM}'")
    ask(page, CAPTIVES)
    page.wait_for_selector(f"#nd-chat .nd-asked >> text={CAPTIVES}")
    answered(page)
    assert page.locator("#nd-chat .nd-asked").all_inner_texts() == [CAPTIVES]
    assert not page.locator("#nd-editing").is_visible()
    page.reload()
    answered(page)
    assert page.locator("#nd-chat .nd-asked").all_inner_texts() == [CAPTIVES]


def test_an_edit_can_be_let_be(page: "Page") -> None:
    ask(page, TRAM)
    answered(page)
    page.locator("#nd-chat .nd-edit").click()
    page.locator("#nd-editing").get_by_role("button", name="Cancel").click()
    page.wait_for_selector("#nd-editing", state="hidden")
    assert page.input_value(INPUT) == ""
    ask(page, CAPTIVES)
    answered(page, 2)


def test_the_last_question_is_asked_again_in_its_place(page: "Page") -> None:
    ask(page, TRAM)
    answered(page)
    first = page.locator("#nd-chat .nd-again").get_attribute("value")
    page.get_by_role("button", name="Ask again").click()
    page.wait_for_function(
        "old => [...document.querySelectorAll('#nd-chat .nd-again')].some(b => b.value !== old)",
        arg=first,
    )
    assert page.locator("#nd-chat .nd-asked").all_inner_texts() == [TRAM]


def test_a_chip_takes_out_what_was_implied_and_takes_it_back_in(page: "Page") -> None:
    ask(page, "How many homes did the Norvik Bend flood destroy by the end of 2023?")
    answered(page)
    chat = page.locator("#nd-chat")
    without = chat.get_by_role(
        "button", name="Ask again without: as of 31 December 2023", exact=True
    )
    size = without.bounding_box()
    assert size and min(size["width"], size["height"]) >= SMALLEST
    without.focus()
    page.keyboard.press("Enter")
    again = chat.get_by_role("button", name="Ask again with: as of 31 December 2023", exact=True)
    again.wait_for()
    assert "12 April 2024" in chat.inner_text()
    again.click()
    without.wait_for()
    assert "12 April 2024" not in chat.inner_text()
    assert chat.locator(".nd-asked").count() == 1


def test_an_older_answer_shows_its_own_proof(page: "Page") -> None:
    ask(page, TRAM)
    answered(page)
    ask(page, CAPTIVES)
    page.wait_for_selector(f"#nd-sources h2 >> text={CAPTIVES}")
    page.locator("#nd-chat .nd-jump").first.click()
    page.wait_for_selector(f"#nd-sources h2 >> text={TRAM}")


def test_a_shared_answer_is_read_by_somebody_else_until_it_is_withdrawn(
    chromium: "Browser", page: "Page"
) -> None:
    ask(page, TRAM)
    answered(page)
    page.get_by_role("button", name="Share").click()
    link = page.locator("#nd-chat .nd-told a").get_attribute("href")
    assert link
    assert "/shared/" in link
    other = chromium.new_page()
    other.goto(link)
    assert "655 million crowns" in other.inner_text("body")
    page.get_by_role("button", name="Withdraw the link").click()
    page.wait_for_selector("text=The link leads nowhere now.")
    gone = other.reload()
    assert gone
    assert gone.status == 404
    other.close()


def test_an_opinion_and_its_reason_are_kept_with_the_answer(page: "Page", desk: Assistant) -> None:
    ask(page, TRAM)
    answered(page)
    page.get_by_role("button", name="Bad answer").click()
    page.get_by_role("button", name="Out of date").click()
    page.get_by_label("Why, in your words").fill("It is 700 million.")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=Thank you: kept with the answer.")
    *_, item = desk.history.feedback()
    assert (item.verdict, item.reason) == ("bad", "Out of date; It is 700 million.")
    assert item.answer.question == TRAM
    page.reload()
    answered(page)
    pressed = page.locator("#nd-chat .nd-thumb[aria-pressed=true]")
    pressed.wait_for()
    assert pressed.inner_text().strip() == "Bad answer"
    pressed.click()
    page.wait_for_selector("text=Taken back.")
    assert all(one.answer.id != item.answer.id for one in desk.history.feedback())


@pytest.mark.parametrize(("format", "ending"), [("Markdown", "md"), ("HTML", "html")])
def test_an_answer_is_had_as_a_file(page: "Page", format: str, ending: str) -> None:
    ask(page, TRAM)
    answered(page)
    page.click("#nd-chat .nd-menu summary")
    with page.expect_download() as downloading:
        page.locator("#nd-chat .nd-menu").get_by_role("link", name=format).click()
    download = downloading.value
    assert download.suggested_filename == f"how-much-will-the-tram-line-cost.{ending}"
    assert "655 million crowns" in Path(download.path()).read_text(encoding="utf-8")


def test_a_conversation_is_had_as_json(page: "Page") -> None:
    ask(page, TRAM)
    answered(page)
    page.click("#nd-tools .nd-menu summary")
    with page.expect_download() as downloading:
        page.locator("#nd-tools .nd-menu").get_by_role("link", name="JSON").click()
    talk = json.loads(Path(downloading.value.path()).read_text(encoding="utf-8"))
    assert talk["title"] == TRAM


def test_a_narrow_page_has_its_conversations_in_a_drawer(chromium: "Browser", site: str) -> None:
    page = opened(chromium, site, viewport={"width": 360, "height": 740})
    ask(page, TRAM)
    answered(page)
    drawer = page.get_by_role("button", name="History")
    assert not page.locator("#nd-history").is_visible()
    drawer.click()
    page.wait_for_selector(f"{TALKS} >> text={TRAM}")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    page.keyboard.press("Escape")
    page.wait_for_selector("#nd-history", state="hidden")
    assert page.evaluate("document.activeElement.id") == "nd-drawer"
    page.context.close()


def test_filters_come_back_with_their_conversation(page: "Page") -> None:
    page.click("text=Dates and outlets")
    set_day(page, "As of", "2021-12-31")
    ask(page, TRAM)
    answered(page)
    page.reload()
    page.wait_for_selector("text=Dates and outlets: as of 2021-12-31")
    ready(page)
    page.get_by_role("button", name="New conversation").click()
    page.wait_for_selector("#nd-chat .nd-welcome")
    page.wait_for_selector("text=/^Dates and outlets$/")


def test_a_suggestion_is_asked_when_it_is_pressed_and_answered(page: "Page") -> None:
    ask(page, TRAM)
    answered(page)
    suggestion = page.locator("#nd-next .nd-suggestion").first
    suggestion.wait_for()
    question = suggestion.inner_text()
    suggestion.click()
    page.wait_for_selector(f"#nd-chat .nd-asked >> text={question}")
    answered(page, 2)
    assert page.locator("#nd-chat .nd-notice").count() == 0
    page.get_by_role("button", name="New conversation").click()
    page.wait_for_selector("#nd-chat .nd-welcome")
    assert page.locator("#nd-next .nd-suggestion").count() == 0


def test_back_and_forward_lead_through_what_was_seen(page: "Page") -> None:
    ask(page, TRAM)
    answered(page)
    page.get_by_role("button", name="New conversation").click()
    page.wait_for_selector("#nd-chat .nd-welcome")
    ask(page, CAPTIVES)
    answered(page)
    length = page.evaluate("history.length")
    page.go_back()
    page.wait_for_selector("#nd-chat .nd-welcome")
    page.go_back()
    page.wait_for_selector(f"#nd-chat .nd-asked >> text={TRAM}")
    page.go_forward()
    page.wait_for_selector("#nd-chat .nd-welcome")
    page.go_forward()
    page.wait_for_selector(f"#nd-chat .nd-asked >> text={CAPTIVES}")
    assert page.evaluate("history.length") == length


def test_a_menu_closes_by_escape_and_by_a_click_elsewhere(page: "Page") -> None:
    ask(page, TRAM)
    answered(page)
    menu, name = page.locator("#nd-chat .nd-menu"), page.locator("#nd-chat .nd-menu summary")
    for close in (lambda: page.keyboard.press("Escape"), lambda: page.click("#nd-name")):
        name.click()
        assert menu.get_attribute("open") is not None
        close()
        assert menu.get_attribute("open") is None
