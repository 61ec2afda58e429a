"""What the page says of an intake."""

from datetime import UTC, datetime
from typing import Any

import pytest

from assistant.intake import IntakeStatus
from assistant.web.progress import empty_html, ended_html, running_html, terminal_html
from index.adding import AddReport
from index.readers import Rejected
from index.records import Summary
from tests.assistant.web.html import HOSTILE, Page

MARCH, NOVEMBER = datetime(2020, 3, 12, tzinfo=UTC), datetime(2025, 11, 26, tzinfo=UTC)
HOLDS = Summary(articles=1234, oldest=MARCH, newest=NOVEMBER, last_added=None)


def _status(**fields: Any) -> IntakeStatus:
    return IntakeStatus(1, "running", "dump.jsonl", **fields)


def _report(*rejected: Rejected, **counts: int) -> AddReport:
    return AddReport(rejected=rejected, **counts)


def test_a_bar_is_named_and_told_in_words() -> None:
    status = _status(articles=1200, refused=3, share=0.25, seconds=60.0)
    page = Page(running_html(status))
    assert "1,200 articles · 3 rejected · 20 a second · about 3 minutes left" in page.text
    assert "Taking in dump.jsonl: 25%, 1,200 articles" in page.text
    assert page.all("value") == ["0.250"]
    assert page.tags[:4] == ["div", "label", "b", "progress"]


def test_what_has_no_known_size_promises_no_end() -> None:
    page = Page(running_html(_status(articles=1, seconds=1.0)))
    assert "1 article · 1 a second" in page.text
    assert "left" not in page.text
    assert page.all("value") == []


def test_the_end_says_what_the_archive_holds() -> None:
    status = IntakeStatus(1, "done", "dump.jsonl", 1200, 1, None, 60.0)
    report = _report(Rejected("dump.jsonl", 7, "no text"), added=1000, unchanged=200)
    page = Page(ended_html(IntakeStatus(**{**vars(status), "report": report}), HOLDS))
    assert "1,234 articles, 12 March 2020 to 26 November 2025. Ask a question." in page.text
    assert (
        "1,000 added, 200 unchanged, 1 rejected in 60 seconds, 20 articles a second." in page.text
    )
    assert "dump.jsonl, line 7: no text" in page.text
    assert page.all("href") == []


def test_of_many_rejects_the_first_are_shown_and_the_way_to_all() -> None:
    rejected = [Rejected("dump.jsonl", line, f"reason {line}") for line in range(20)]
    status = _status(refused=20, report=_report(*rejected))
    page = Page(ended_html(status, HOLDS))
    assert "reason 4" in page.text
    assert "reason 5" not in page.text
    assert page.all("href") == ["./intake/rejected"]


@pytest.mark.parametrize("text", HOSTILE)
def test_names_and_reasons_stay_text(text: str) -> None:
    plain = {
        "div",
        "h2",
        "p",
        "label",
        "b",
        "progress",
        "details",
        "summary",
        "ul",
        "li",
        "pre",
        "code",
    }
    status = IntakeStatus(1, "failed", text, refused=2, report=_report(Rejected(text, 1, text)))
    for html in (
        running_html(status),
        ended_html(status, HOLDS),
        empty_html(text, status),
        terminal_html(text),
    ):
        assert set(Page(html).tags) <= plain
        assert "\n\n" not in html
        assert "](" not in html
