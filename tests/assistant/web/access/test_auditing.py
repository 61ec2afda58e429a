"""Who asked what where is noted, and nothing that an article says."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import gradio as gr
import pytest
from mcp import Client
from starlette.requests import Request

from assistant import Assistant
from assistant.protocol import Filters
from assistant.settings import Settings
from assistant.web.access.access import access_of
from assistant.web.asking import Asking, Wanted
from assistant.web.ledger import Ledger
from assistant.web.place import Place
from assistant.web.runs import Runs
from assistant.web.visitors import COOKIE
from index import Archive
from tests.assistant.captives import QUESTION, counted
from tests.assistant.web.access.conftest import OWNER, Serve
from tests.serving import serving

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture
def lines(tmp_path: Path) -> Callable[[], list[dict[str, Any]]]:
    """Reads the log."""
    return lambda: list(map(json.loads, (tmp_path / "audit.jsonl").read_text().splitlines()))


def test_every_surface_is_noted_with_who_asked(
    archive: Archive, tmp_path: Path, serve: Serve, lines: Callable[[], list[dict[str, Any]]]
) -> None:
    counted(archive)
    client = serve(audit_log=str(tmp_path / "audit.jsonl"))
    made = client.post("/api/keys", headers=OWNER, json={"name": "bot"}).json()
    key = {"authorization": f"Bearer {made['secret']}"}
    asked = {"question": QUESTION}
    answer = client.post("/api/ask", headers=key | {"x-request-id": "r1"}, json=asked).json()
    client.post("/api/ask", headers=key | {"accept": "text/event-stream"}, json=asked)
    message = {"role": "user", "content": QUESTION}
    completion = {"model": "newsdesk", "messages": [message], "stream": True}
    client.post("/v1/chat/completions", headers=key, json=completion)
    client.post("/api/ask", headers=OWNER, json=asked | {"as_of": "1990-01-01"})
    client.post("/api/ask", headers=key, json={"question": " "})
    client.get("/api/search", headers=key, params={"q": "captives"})
    noted = lines()
    assert [line["surface"] for line in noted] == ["api", "api", "openai", "cli", "api"]
    assert {line["who"] for line in noted} == {f"key:{made['key']['id']}", "owner"}
    assert [line["status"] for line in noted] == [*["answered"] * 3, "abstained", "failed"]
    assert noted[-1]["error"] == "BadInput"
    cited = list(dict.fromkeys(one["article_id"] for one in answer["citations"]))
    assert noted[0]["articles"] == noted[2]["articles"] == cited and cited
    assert noted[0]["request_id"] == "r1" and len({line["request_id"] for line in noted}) == 5
    text = (tmp_path / "audit.jsonl").read_text()
    for secret in (made["secret"], "captives", "127.0.0.1", "owner-token", "bot"):
        assert secret not in text


def test_a_tool_of_mcp_is_noted_and_a_question_where_that_is_wanted(
    archive: Archive, tmp_path: Path, lines: Callable[[], list[dict[str, Any]]]
) -> None:
    settings = Settings(audit_log=str(tmp_path / "audit.jsonl"), audit_questions=True)

    async def call(url: str) -> None:
        async with Client(f"{url}/mcp") as client:
            await client.call_tool("ask", {"question": QUESTION})
            await client.call_tool("search", {"query": "captives"})

    with serving(Assistant(counted(archive), settings)) as url:
        asyncio.run(call(url))
    (line,) = lines()
    assert (line["surface"], line["who"], line["question"]) == ("mcp", "unknown", QUESTION)
    assert line["articles"] and line["latency_ms"] >= 0 and line["request_id"]


def test_the_page_is_noted_and_who_stops_too(
    archive: Archive, tmp_path: Path, lines: Callable[[], list[dict[str, Any]]]
) -> None:
    settings = Settings(audit_log=str(tmp_path / "audit.jsonl"))
    desk = Assistant(counted(archive), settings)
    access, runs = access_of(desk, "t"), Runs()
    asking = Asking(
        desk, Ledger(desk.history, access.visitors, access.limits), runs, access.auditor
    )
    headers = [(b"cookie", f"{COOKIE}=anna".encode())]
    scope = {"type": "http", "path": "/", "headers": headers, "client": ("192.0.2.7", 1)}
    request = gr.Request(Request(scope), session_hash="page")

    async def asked() -> None:
        async for _ in asking.ask(Wanted(QUESTION, Filters()), Place(), request):
            pass

    async def stopped() -> None:
        events = desk.astream(QUESTION)
        following = access.auditor.follow(events, QUESTION, Request(scope), "page")
        await anext(following)
        await following.aclose()

    asyncio.run(asked())
    asyncio.run(stopped())
    access.auditor.close()
    first, second = lines()
    assert (first["surface"], first["status"]) == ("page", "answered")
    assert first["who"].startswith("browser:") and "anna" not in first["who"]
    assert first["address"] == second["address"] and "192" not in first["address"]
    assert (second["status"], second["articles"], second["error"]) == ("stopped", [], None)
