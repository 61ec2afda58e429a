"""What stands around the chat: the state of the archive, and what an empty chat says."""

from collections.abc import Callable

from assistant.web.panels import status_html, welcome_html
from index import Archive, Article
from tests.assistant.web.html import Page


def test_the_status_line_counts_and_dates(
    archive: Archive, article: Callable[..., Article]
) -> None:
    assert "empty" in status_html(archive.status(), "")
    told = Page(welcome_html(archive.status())).text
    assert "add FILE" in told
    assert "follow FEED" in told
    archive.add([article(published="2020-05-04"), article("Another sank.", published="2021-06-07")])
    assert Page(status_html(archive.status(), "")).text.startswith(
        "2 articles4 May 2020 to 7 June 2021last added "
    )
    assert "add FILE" not in welcome_html(archive.status())
