"""What is asked on the page is counted as such, and done in the name of the request that asked."""

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from assistant import Assistant
from assistant.web.request_ids import HEADER, request_id
from tests.browser.chatting import answered, ask

if TYPE_CHECKING:
    from playwright.sync_api import Page, Response

pytestmark = [
    pytest.mark.browser,
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

QUESTION = "How many Armenian captives remain in Azerbaijan?"


def test_a_question_of_the_page_is_the_pages_and_its_requests(
    page: "Page", site: str, desk: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    results = desk.archive.results
    seen: list[str] = []
    sent: list[str] = []

    def noting(*arguments: Any, **options: Any) -> Any:
        seen.append(request_id())
        return results(*arguments, **options)

    def named(response: "Response") -> None:
        if response.url.endswith("/queue/join?"):
            sent.append(response.headers[HEADER])

    page.on("response", named)
    monkeypatch.setattr(desk.archive, "results", noting)
    ask(page, QUESTION)
    answered(page)
    assert seen[0] in sent
    text = httpx.get(f"{site}/metrics").text
    counted = 'newsdesk_questions_total{answerer="quotes",outcome="answered",surface="page"} 1.0'
    assert counted in text
    assert 'surface="python"' not in text and 'surface="api"' not in text
