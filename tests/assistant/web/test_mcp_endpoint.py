"""MCP over HTTP: behind the walls, and gone with the server."""

import asyncio
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from mcp import Client
from mcp.types import CallToolResult

from assistant import Assistant
from assistant.settings import Settings
from index import Archive, Article
from tests.assistant.captives import OPEN, QUESTION, counted
from tests.assistant.web.access.conftest import write_users
from tests.scripted_model import HOLD, ScriptedModel, says
from tests.serving import serving

PING = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
ACCEPTED = {"accept": "application/json, text/event-stream"}


@pytest.fixture
def served(archive: Archive) -> Iterator[str]:
    """The whole server with an archive of two counts."""
    with serving(
        Assistant(counted(archive), Settings(rate_limit="", address_rate_limit=""))
    ) as url:
        yield url


def called(url: str, name: str, mode: str = "auto", **arguments: Any) -> CallToolResult:
    """The result of a tool, through the SDK's client over HTTP."""

    async def call() -> CallToolResult:
        async with Client(f"{url}/mcp", mode=mode) as client:
            return await client.call_tool(name, arguments)

    return asyncio.run(call())


@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_the_official_client_gets_the_answer_of_the_http_api(served: str, mode: str) -> None:
    over_http = httpx.post(f"{served}/api/ask", json={"question": QUESTION}).json()
    result = called(served, "ask", mode, question=QUESTION)
    assert result.structured_content is not None
    for part in ("statements", "citations", "figures", "articles"):
        assert result.structured_content[part] == over_http[part]


def test_many_clients_may_call_at_once(served: str) -> None:
    async def call() -> list[CallToolResult]:
        async with Client(f"{served}/mcp") as one, Client(f"{served}/mcp") as other:
            calls = [
                client.call_tool("search", {"query": "captives", "limit": limit})
                for client in (one, other)
                for limit in (1, 2)
            ]
            return await asyncio.gather(*calls)

    found = [(result.structured_content or {})["hits"] for result in asyncio.run(call())]
    assert list(map(len, found)) == [1, 2, 1, 2]


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"host": "evil.example"}, 400),
        ({"origin": "https://evil.example"}, 403),
        ({"sec-fetch-site": "cross-site"}, 403),
    ],
)
def test_foreign_names_and_foreign_pages_are_refused(
    served: str, headers: dict[str, str], status: int
) -> None:
    sent = httpx.post(f"{served}/mcp", json=PING, headers=ACCEPTED | headers)
    assert sent.status_code == status


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_there_are_no_sessions_to_listen_to_or_to_end(served: str, method: str) -> None:
    sent = httpx.request(method, f"{served}/mcp", headers=ACCEPTED)
    assert (sent.status_code, sent.headers["allow"]) == (405, "POST")


def test_a_message_that_is_too_large_is_refused(served: str) -> None:
    sent = httpx.post(f"{served}/mcp", json=PING | {"params": "x" * 2**21}, headers=ACCEPTED)
    assert sent.status_code == 413


def test_strangers_are_refused_where_readers_sign_in(archive: Archive, tmp_path: Path) -> None:
    settings = Settings(users=str(write_users(tmp_path / "users", "anna")))
    with serving(Assistant(archive, settings)) as url:
        refused = httpx.post(f"{url}/mcp", json=PING, headers=ACCEPTED)
        owner = ACCEPTED | {"authorization": "Bearer t"}
        admitted = httpx.post(f"{url}/mcp", json=PING, headers=owner)
    assert (refused.status_code, admitted.status_code) == (401, 200)
    assert refused.headers["content-type"] == "application/problem+json"


def test_questions_and_searches_count_and_the_rest_does_not(archive: Archive) -> None:
    settings = Settings(address_rate_limit="2/hour")
    with serving(Assistant(counted(archive), settings)) as url:
        results = [called(url, "search", query="captives") for _ in range(3)]
        status = called(url, "archive_status")
    assert [result.is_error for result in results] == [False, False, True]
    assert "Ask again in " in str(results[-1].content)
    assert not status.is_error


def test_hanging_up_stops_the_model(archive: Archive, scripted: ScriptedModel) -> None:
    with serving(writing(archive, scripted)) as url:

        async def give_up() -> None:
            async with Client(f"{url}/mcp") as client:
                asking = asyncio.create_task(client.call_tool("ask", {"question": OPEN}))
                while not scripted.requests:
                    await asyncio.sleep(0.02)
                asking.cancel()
                await asyncio.wait({asking})

        asyncio.run(give_up())
        assert scripted.wait_for_cancelled()


def test_a_call_that_is_under_way_does_not_keep_the_server(
    archive: Archive, scripted: ScriptedModel
) -> None:
    async def asked(url: str) -> None:
        async with Client(f"{url}/mcp") as client:
            await client.call_tool("ask", {"question": OPEN})

    failed: list[BaseException] = []

    def ask(url: str) -> None:
        try:
            asyncio.run(asked(url))
        except BaseException as error:  # the SDK raises groups of several kinds
            failed.append(error)

    with serving(writing(archive, scripted)) as url:
        asking = threading.Thread(target=ask, args=(url,))
        asking.start()
        while not scripted.requests:
            time.sleep(0.02)
    assert scripted.wait_for_cancelled()
    asking.join(30)
    assert not asking.is_alive()
    assert failed


def test_the_example_of_the_documentation_runs(archive: Archive) -> None:
    page = (Path(__file__).parents[3] / "docs" / "mcp.md").read_text()
    found = re.search(r"```python\n(.*?)```", page, re.DOTALL)
    assert found
    proof = "The speaker said that 23 Armenian captives remain in Azerbaijan."
    archive.add([Article(title="Baku", text=proof, outlet="Post", published="2025-11-26")])
    with serving(Assistant(archive)) as url:
        script = found[1].replace("http://127.0.0.1:8765", url)
        ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert f"Post {proof}" in ran.stdout, ran.stderr


def writing(archive: Archive, scripted: ScriptedModel) -> Assistant:
    """An assistant whose model begins, and says no more."""
    scripted.replies = [says(["The ministry ", HOLD])]
    settings = Settings(model=scripted.url, rate_limit="", address_rate_limit="")
    return Assistant(counted(archive), settings)
