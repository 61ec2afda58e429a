"""The demo archive in the browser: change, dispute, correction, postponement, false premise."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest

from assistant import Assistant
from assistant.demo import add_briefs
from index import Archive
from tests.browser import chatting
from tests.serving import serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

pytestmark = [
    pytest.mark.browser,
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

VALUES = "#nd-chat .nd-values tbody tr"
Ask = Callable[[str], "Page"]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The demo, served."""
    with Archive.open(tmp_path_factory.mktemp("demo") / "archive") as archive:
        add_briefs(archive)
        with serving(Assistant(archive)) as url:
            yield url


@pytest.fixture
def ask(chromium: "Browser", site: str) -> Iterator[Ask]:
    """Asks in a fresh page and waits for the sources."""
    page = chromium.new_page(viewport={"width": 1280, "height": 900})

    def asking(question: str) -> "Page":
        page.goto(site)
        chatting.ready(page)
        chatting.ask(page, question)
        page.wait_for_selector("#nd-sources mark")
        return page

    yield asking
    page.close()


def _cells(rows: "Locator") -> list[list[str]]:
    return [[cell.strip() for cell in row.split("\t")] for row in rows.all_inner_texts()]


def test_a_count_that_rises_is_drawn_and_each_point_leads_to_its_sentence(ask: Ask) -> None:
    page = ask("How did the number of people ill with marsh fever in Hallmere change?")
    rows = _cells(page.locator(VALUES))
    told = {(row[0].removeprefix("reported "), row[1]) for row in rows}
    assert told >= {
        ("21 October 2025", "76"),
        ("30 September 2025", "74"),
        ("16 September 2025", "58"),
        ("9 September 2025", "at least 31"),
        ("2 September 2025", "12"),
    }
    assert [row[4] for row in rows if row[1] == "76"] == ["current"]
    for value in ("12", "at least 31", "58", "74", "76"):
        point = page.locator(f"#nd-chat .nd-point:has(title:text('{value}, '))").first
        sentence = unquote((point.get_attribute("href") or "").partition("#:~:text=")[2])
        assert value.removeprefix("at least ") in sentence


def test_two_outlets_that_cite_one_spokeswoman_are_no_dispute(ask: Ask) -> None:
    page = ask("How many people have fallen ill with marsh fever in Hallmere?")
    assert "disputed" not in {row[4] for row in _cells(page.locator(VALUES))}


@pytest.mark.parametrize(
    ("question", "sides"),
    [
        ("How many homes did the Norvik Bend flood destroy?", {"12", "19"}),
        ("How many people marched against the bridge toll in Port Calder?", {"8,000", "21,000"}),
    ],
)
def test_both_sides_of_a_dispute_are_drawn_as_such(
    question: str, sides: set[str], ask: Ask
) -> None:
    page = ask(question)
    disputed = [row for row in _cells(page.locator(VALUES)) if row[4] == "disputed"]
    assert {row[1].removeprefix("about ") for row in disputed} == sides
    assert page.locator("#nd-chat .nd-plot path.nd-disputed").count() == len(disputed)


def test_a_postponed_day_is_a_table_of_days(ask: Ask) -> None:
    rows = _cells(ask("When does the Maritime Museum reopen?").locator(VALUES))
    states = {(row[1], row[4]) for row in rows}
    assert states >= {("9 May 2026", "current"), ("14 September 2024", "superseded")}


def test_a_corrected_article_says_what_was_corrected(ask: Ask) -> None:
    page = ask("How many jobs will Hallmere Glassworks cut?")
    card = page.locator("#nd-sources .nd-card:has(.nd-badge:text-is('corrected'))").first
    assert "an earlier version of this brief said that 340 jobs would go" in card.inner_text()
    assert "340" not in {row[1] for row in _cells(page.locator(VALUES))}


def test_a_false_premise_meets_the_counts_that_there_are(ask: Ask) -> None:
    page = ask("Why did the Norvik Bend flood destroy 40 homes?")
    notice = page.inner_text("#nd-chat .nd-notice")
    assert notice.startswith("Not what the archive says")
    shown = " ".join(page.locator("#nd-sources mark").all_inner_texts())
    assert "12 homes" in shown or "19" in shown
