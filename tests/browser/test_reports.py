"""A report of an evaluation in a browser: under its own policy, on a phone, for everybody."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from assistant.evaluation.reporting import Report, write
from tests.assistant.evaluation.making import HOSTILE, made
from tests.browser.axe import grave_violations

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (360, "dark")])
def test_a_report_narrows_its_list_and_is_accessible(
    tmp_path: Path, chromium: "Browser", width: int, scheme: str
) -> None:
    run = made(tmp_path, "one", [number > 9 for number in range(40)], text=HOSTILE)
    write(Report.of(run), tmp_path / "report.html")
    context = chromium.new_context(
        viewport={"width": width, "height": 800},
        color_scheme=scheme,  # type: ignore[arg-type]
    )
    page = context.new_page()
    troubles: list[str] = []
    page.on("console", lambda message: troubles.append(message.text))
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("dialog", lambda dialog: troubles.append(dialog.message))
    page.goto((tmp_path / "report.html").as_uri())
    assert page.inner_text("#told") == "10 shown"
    page.fill("#words", "ferry 7")
    assert page.inner_text("#told") == "1 shown"
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert troubles == []
    page.locator(".entries details:visible summary").first.click()
    assert grave_violations(page) == []
    context.close()
