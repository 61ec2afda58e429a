"""Signing in, by keyboard alone and without a script; and the policy, in a whole session."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

import pytest

from assistant import Assistant
from assistant.demo import EXAMPLES, add_briefs
from assistant.settings import Settings
from assistant.web.access.pages import WRONG
from assistant.web.access.passwords import Cost, HashedPassword
from index import Archive
from tests.browser.chatting import INPUT, answered, ask, ready, set_day
from tests.browser.conftest import NEWSROOM
from tests.browser.contrast import CONTRAST
from tests.serving import serving

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

pytestmark = [
    pytest.mark.browser,
    # Gradio and uvicorn warn of their own dependencies' deprecations.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    # FastAPI silences this one while it builds routes, which two servers do at a time here.
    pytest.mark.filterwarnings("ignore::pydantic.warnings.UnsupportedFieldAttributeWarning"),
]

PASSWORD = "tram line 23"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The demo archive, whose readers sign in."""
    folder = tmp_path_factory.mktemp("sign-in")
    hashed = HashedPassword.of(PASSWORD, Cost(10, 8, 1))
    (folder / "users").write_text(f"anna:{hashed}\nboris:{hashed}\n")
    with Archive.open(folder / "archive") as archive:
        add_briefs(archive)
        yield Assistant(archive, Settings(users=str(folder / "users")))


@pytest.fixture(scope="module")
def site(desk: Assistant) -> Iterator[str]:
    """The address of the served chat."""
    with serving(desk) as url:
        yield url


@pytest.fixture
def context(chromium: "Browser") -> Iterator["BrowserContext"]:
    """A browser of a reader of their own, which runs no script on the sign-in page."""
    opened = chromium.new_context()
    yield opened
    opened.close()


def _typed(page: "Page", name: str, password: str) -> None:
    """By keyboard alone, from where the page puts the focus."""
    page.wait_for_selector("input:focus")
    page.keyboard.type(name)
    page.keyboard.press("Tab")
    page.keyboard.type(password)
    page.keyboard.press("Enter")


def test_signing_in_by_keyboard_leads_to_the_page(context: "BrowserContext", site: str) -> None:
    page = context.new_page()
    page.goto(site)
    assert urlsplit(page.url).path == "/sign-in"
    _typed(page, "anna", PASSWORD)
    ready(page)
    ask(page, EXAMPLES[0])
    page.wait_for_selector("#nd-sources mark")


def test_a_wrong_password_is_a_sentence_that_is_announced(
    context: "BrowserContext", site: str
) -> None:
    page = context.new_page()
    page.goto(f"{site}/sign-in")
    _typed(page, "anna", "wrong")
    alert = page.get_by_role("alert")
    alert.wait_for()
    assert alert.inner_text() == WRONG
    assert page.get_by_label("Name").input_value() == "anna"
    password = page.get_by_label("Password")
    assert password.input_value() == ""
    assert password.get_attribute("aria-describedby") == alert.get_attribute("id")
    page.wait_for_selector("#password:focus")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_selector(INPUT)


def test_a_session_survives_a_restart_and_ends_with_signing_out(
    context: "BrowserContext", desk: Assistant
) -> None:
    page = context.new_page()
    with serving(desk) as url:
        page.goto(url)
        _typed(page, "boris", PASSWORD)
        page.wait_for_selector(INPUT)
        page.goto("about:blank")
    with serving(desk) as url:
        page.goto(url)
        page.wait_for_selector(INPUT)
        page.wait_for_selector("#nd-who >> text=boris")
        page.get_by_role("button", name="Sign out").click()
        page.get_by_role("button", name="Sign in").wait_for()
        page.goto(url)
        assert urlsplit(page.url).path == "/sign-in"


LISTED = 3_000
"""Milliseconds within which a page has shown its earlier conversations."""


def test_each_user_has_a_history_of_their_own_in_every_browser(
    chromium: "Browser", context: "BrowserContext", site: str
) -> None:
    page = context.new_page()
    page.goto(site)
    _typed(page, "anna", PASSWORD)
    ready(page)
    ask(page, EXAMPLES[1])
    talk = page.locator("#nd-talks li", has_text=EXAMPLES[1])
    talk.wait_for()
    others = {name: chromium.new_context() for name in ("anna", "boris")}
    for name, context in others.items():
        page = context.new_page()
        page.goto(site)
        _typed(page, name, PASSWORD)
        ready(page)
        talk = page.locator("#nd-talks li", has_text=EXAMPLES[1])
        if name == "anna":
            talk.wait_for()
        else:
            page.wait_for_timeout(LISTED)
            assert talk.count() == 0
        context.close()


def test_a_page_whose_session_has_ended_leads_to_the_sign_in_and_back(
    context: "BrowserContext", site: str
) -> None:
    page = context.new_page()
    page.goto(site)
    _typed(page, "anna", PASSWORD)
    ready(page)
    ask(page, EXAMPLES[1])
    answered(page)
    page.wait_for_url("**/?c=*")
    place = page.url
    # As Gradio does with whatever happens. It goes on by itself: a page that has left cannot be
    # told anything.
    page.evaluate("() => { setInterval(() => fetch('./config'), 200); }")
    context.clear_cookies()
    page.get_by_role("button", name="Sign in").wait_for()
    _typed(page, "anna", PASSWORD)
    page.wait_for_url(place)
    page.wait_for_selector(f"#nd-chat .nd-asked >> text={EXAMPLES[1]}")


def test_the_page_works_without_any_script(chromium: "Browser", site: str) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(site)
    page.get_by_label("Name").fill("anna")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(f"{site}/")
    context.close()


def test_signing_in_works_in_a_network_without_https(
    context: "BrowserContext", desk: Assistant
) -> None:
    """Where browsers do not say in `Sec-Fetch-Site` that a form is our own."""
    page = context.new_page()
    sent: list[dict[str, str]] = []
    page.on("request", lambda one: sent.append(one.all_headers()) if one.post_data else None)
    with serving(desk, name=NEWSROOM) as url:
        page.goto(url)
        _typed(page, "anna", PASSWORD)
        page.wait_for_selector(INPUT)
        assert "sec-fetch-site" not in sent[0]
        assert sent[0]["origin"] == url


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_is_accessible(
    chromium: "Browser", site: str, scheme: Literal["light", "dark"]
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    context = chromium.new_context(
        color_scheme=scheme, viewport={"width": 320, "height": 640}, bypass_csp=True
    )
    page = context.new_page()
    page.goto(site)
    page.get_by_label("Name").fill("nobody")
    page.get_by_label("Password").fill("wrong")
    page.keyboard.press("Enter")
    page.get_by_role("alert").wait_for()
    assert Axe().run(page).response["violations"] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    ratios = [page.locator(part).first.evaluate(CONTRAST, "color") for part in ("p", "label")]
    assert min(ratios) >= 4.5
    context.close()


def test_a_whole_session_breaks_no_rule_of_the_policy(context: "BrowserContext", site: str) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.add_init_script(
        "window.broken = []; document.addEventListener('securitypolicyviolation', "
        "event => broken.push(`${event.violatedDirective} ${event.blockedURI}`))"
    )
    page.goto(site)
    _typed(page, "anna", PASSWORD)
    ready(page)
    ask(page, EXAMPLES[0])
    page.wait_for_selector("#nd-sources mark")
    page.click("#nd-chat .nd-copy")
    page.wait_for_selector("#nd-chat .nd-copy >> text=Copied")
    page.click("text=Dates and outlets")
    set_day(page, "Until", "2024-12-31")
    page.get_by_role("tab", name="matching articles").click()
    page.get_by_role("button", name="Oldest", exact=True).click()
    page.fill(INPUT, "How much will the tram line cost?")
    page.press(INPUT, "Enter")
    page.locator("#nd-chat .nd-asked").nth(1).wait_for()
    page.get_by_role("button", name="Ask", exact=True).wait_for()
    assert page.evaluate("window.broken") == []
    assert complaints == []
