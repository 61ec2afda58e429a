"""`newsdesk mcp` as an assistant starts it: over stdio, alone, through a server, and after one."""

import asyncio
import json
import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, StdioServerParameters
from mcp.types import CallToolResult

from tests.e2e.conftest import COMMAND, Newsdesk, Server, run

QUESTION = "How many Armenian captives remain in Azerbaijan?"


def command(archive: Path | str) -> StdioServerParameters:
    """How an assistant starts Newsdesk."""
    return StdioServerParameters(
        command=COMMAND, args=["--archive", str(archive), "mcp"], env=dict(os.environ)
    )


def called(archive: Path | str, name: str, **arguments: Any) -> CallToolResult:
    """The result of a tool, through a process of its own."""

    async def call() -> CallToolResult:
        async with Client(command(archive)) as client:
            return await client.call_tool(name, arguments)

    return asyncio.run(call())


@contextmanager
def started(archive: Path) -> Iterator["subprocess.Popen[str]"]:
    """Another assistant's `newsdesk mcp`, which has answered once."""
    process = subprocess.Popen(
        [COMMAND, "--archive", str(archive), "mcp"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None and process.stdout is not None
    hello = {
        "protocolVersion": "2025-06-18",
        "capabilities": {},
        "clientInfo": {"name": "test", "version": "1"},
    }
    sent = {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": hello}
    process.stdin.write(json.dumps(sent) + "\n")
    process.stdin.flush()
    assert json.loads(process.stdout.readline())["result"]["serverInfo"]["name"] == "newsdesk"
    try:
        yield process
    finally:
        process.kill()
        process.stdin.close()
        process.stdout.close()
        process.wait(30)


@pytest.fixture
def archive(newsdesk: Newsdesk, tmp_path: Path) -> Path:
    """An archive of one article."""
    (tmp_path / "note.txt").write_text("The ferry Aurora sank near Port Calder.")
    assert newsdesk("add", str(tmp_path / "note.txt"), "--outlet", "Sample Post").code == 0
    return tmp_path / "archive"


def test_the_official_client_is_answered_over_stdio(archive: Path) -> None:
    result = called(archive, "search", query="ferry")
    assert result.structured_content is not None
    assert [hit["outlet"] for hit in result.structured_content["hits"]] == ["Sample Post"]


def test_a_served_archive_is_reached_through_its_server(demo_server: Server) -> None:
    by_command = run("--archive", str(demo_server.archive), "ask", QUESTION, "--json").json
    for place in (demo_server.archive, demo_server.url):
        answer = called(place, "ask", question=QUESTION).structured_content
        assert answer is not None
        assert answer["statements"] == by_command["statements"]
        assert answer["citations"] == by_command["citations"]
    hit = by_command["citations"][0]
    for key in (hit["url"], hit["article_id"]):
        article = called(demo_server.archive, "get_article", article=key).structured_content
        assert article is not None
        assert article["text"][hit["start"] : hit["end"]] == hit["quote"]
    for place in (demo_server.archive, demo_server.url):
        missing = called(place, "get_article", article="zzz")
        assert missing.is_error and "has no article 'zzz'" in str(missing.content)


def test_other_commands_go_through_an_assistant_that_holds_the_archive(archive: Path) -> None:
    with started(archive):
        assert run("--archive", str(archive), "status", "--json").json["articles"] == 1


def test_another_assistant_takes_over_when_the_first_one_ends(archive: Path) -> None:
    with started(archive) as first:

        async def asked() -> list[Any]:
            async with Client(command(archive)) as client:
                before = await client.call_tool("archive_status", {})
                assert first.stdin is not None
                first.stdin.close()
                await asyncio.to_thread(first.wait, 30)
                after = await client.call_tool("archive_status", {})
                return [before.structured_content, after.structured_content]

        before, after = asyncio.run(asked())
    assert first.returncode == 0
    assert before == after


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_when_it_is_told_to(archive: Path, sent: signal.Signals) -> None:
    with started(archive) as process:
        process.send_signal(sent)
        process.wait(20)
    assert run("--archive", str(archive), "status").code == 0


def test_a_missing_archive_is_one_sentence(tmp_path: Path) -> None:
    ran = run("--archive", str(tmp_path / "none"), "mcp")
    assert (ran.code, ran.out) == (1, "")
    assert "none" in ran.err and "Traceback" not in ran.err
