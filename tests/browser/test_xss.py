"""No payload of a hostile article, model or reader runs, or becomes a part of the page."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from assistant import Assistant
from index import Archive
from tests.browser.hostility import OWNER, Kept, Watch, keep, known_visitor, parts, shown
from tests.browser.payloads import PAYLOADS
from tests.serving import serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [
    pytest.mark.browser,
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

PLAIN = ["plain words"] * len(PAYLOADS)
LINK = "https://outlet.example/story"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """An archive of nothing: what is shown is put into its history."""
    with Archive.open(tmp_path_factory.mktemp("xss") / "archive") as archive:
        yield Assistant(archive)


@pytest.fixture(scope="module")
def site(desk: Assistant) -> Iterator[str]:
    """The address of the served chat."""
    with serving(desk) as url:
        yield url


@pytest.fixture(scope="module")
def hostile(desk: Assistant) -> Kept:
    """A conversation full of payloads."""
    return keep(desk.history, PAYLOADS)


@pytest.fixture(scope="module")
def harmless(desk: Assistant) -> tuple[Kept, Kept]:
    """Two that hold plain words in their place, without and with links."""
    return keep(desk.history, PLAIN), keep(desk.history, PLAIN, LINK)


@pytest.fixture
def watched(chromium: "Browser", site: str) -> Iterator["Page"]:
    """A page of the conversations' owner, in which nothing may happen."""
    context = chromium.new_context()
    known_visitor(context, site)
    watch = Watch(frozenset({urlsplit(site).netloc}))
    watch.over(context)
    page = context.new_page()
    yield page
    page.wait_for_timeout(500)
    watch.look(page, "in the end")
    context.close()
    assert watch.happened == []


def test_there_are_enough_payloads() -> None:
    assert len(set(PAYLOADS)) == len(PAYLOADS) >= 60


def test_a_conversation_full_of_payloads_is_made_of_what_any_other_is(
    watched: "Page", site: str, hostile: Kept, harmless: tuple[Kept, Kept]
) -> None:
    made = shown(watched, site, hostile)
    first = watched.text_content("#nd-sources .nd-card:first-of-type mark")
    assert first == PAYLOADS[0]
    plain, linked = (shown(watched, site, one) for one in harmless)
    assert made - (plain | linked) == Counter()


def test_a_shared_answer_full_of_payloads_is_made_of_what_any_other_is(
    watched: "Page", site: str, desk: Assistant, hostile: Kept, harmless: tuple[Kept, Kept]
) -> None:
    def made(kept: Kept) -> Counter[str]:
        watched.goto(f"{site}/shared/{desk.history.share(OWNER, kept.answer)}")
        return parts(watched)

    plain, linked = map(made, harmless)
    assert made(hostile) - (plain | linked) == Counter()


def test_a_page_had_as_a_file_runs_nothing(
    watched: "Page", site: str, tmp_path: Path, hostile: Kept, harmless: tuple[Kept, Kept]
) -> None:
    def made(kept: Kept) -> Counter[str]:
        file = tmp_path / f"{kept.id}.html"
        file.write_bytes(watched.request.get(f"{site}/history/conversations/{kept.id}.html").body())
        watched.goto(file.as_uri())
        return parts(watched)

    plain, linked = map(made, harmless)
    assert made(hostile) - (plain | linked) == Counter()
