"""The tools as the official client sees them."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from mcp import Client, MCPError
from mcp.types import CallToolResult

from assistant import Answer, Assistant
from assistant.desk import LocalDesk
from assistant.intake import BROKEN
from assistant.mcp.server import Admit, everybody, mcp_server
from assistant.mcp.tools import Tool, Used
from assistant.protocol import Message
from index import Archive, Article
from index.errors import TooManyRequests
from tests.assistant.captives import QUESTION, counted

Call = Callable[..., CallToolResult]


def calling(archive: Archive, admit: Admit = everybody) -> Call:
    """Calls a tool through the SDK's client, without a transport."""
    desk = LocalDesk(Assistant(archive))

    async def use(tool: Tool, arguments: Message, _request: object) -> Used:
        return await tool.use(desk, arguments)

    async def called(name: str, arguments: dict[str, Any]) -> CallToolResult:
        async with Client(mcp_server(use, admit)) as client:
            return await client.call_tool(name, arguments)

    return lambda name, **arguments: asyncio.run(called(name, arguments))


@pytest.fixture
def call(archive: Archive) -> Call:
    """Calls a tool of an archive of two counts."""
    return calling(counted(archive))


def said(result: CallToolResult) -> str:
    """What a tool tells for reading."""
    (block,) = result.content
    assert block.type == "text"
    return block.text


def data(result: CallToolResult) -> dict[str, Any]:
    """What a tool tells as data."""
    assert not result.is_error, said(result)
    assert result.structured_content is not None
    return result.structured_content


def test_an_answer_comes_as_data_and_as_text_with_citations(call: Call) -> None:
    result = call("ask", question=QUESTION)
    answer = Answer.model_validate(data(result))
    assert answer.status == "answered"
    assert [figure.value for figure in answer.figures] == [23, 72]
    assert said(result).startswith("23, as of 26 November 2025")
    assert "[1] Sample Post" in said(result)
    assert "https://example.org/new" in said(result)


def test_an_answer_is_of_the_time_and_the_outlets_asked_for(call: Call) -> None:
    early = data(call("ask", question=QUESTION, as_of="2021-12-31"))
    assert early["as_of"].startswith("2021-12-31")
    assert [figure["value"] for figure in early["figures"]] == [72]
    none = data(call("ask", question=QUESTION, outlets=["No Such Paper"]))
    assert (none["status"], none["articles"]) == ("abstained", [])


def test_an_answer_lists_as_many_articles_as_asked_for_and_counts_all(call: Call) -> None:
    assert len(data(call("ask", question=QUESTION))["articles"]) == 2
    few = data(call("ask", question=QUESTION, limit=1))
    assert (len(few["articles"]), few["matching"]) == (1, 2)


def test_a_search_is_filtered_sorted_and_limited(call: Call) -> None:
    oldest = call("search", query="captives", sort="oldest", limit=1)
    (hit,) = data(oldest)["hits"]
    assert (hit["url"], hit["outlet"]) == ("https://example.org/old", "Sample Post")
    assert f"article {hit['article_id']}" in said(oldest)
    late = data(call("search", query="captives", since="2022-01-01"))["hits"]
    assert [one["url"] for one in late] == ["https://example.org/new"]


def test_a_search_without_a_match_says_so(call: Call) -> None:
    result = call("search", query="zeppelin", outlets=["No Such Paper"])
    assert data(result) == {"hits": []}
    assert "No passage matches" in said(result)


def test_an_article_is_given_by_its_url_or_id_in_any_version(archive: Archive) -> None:
    call = calling(archive)
    url = "https://example.org/ferry"
    for text, day in (("The ferry sank.", "2024-05-01"), ("The ferry floats.", "2024-05-02")):
        archive.add([Article(url=url, title="A ferry", text=text, published=day)])
    by_url = data(call("get_article", article=url))
    assert (by_url["text"], by_url["version"]) == ("The ferry floats.", 2)
    assert data(call("get_article", article=by_url["article_id"])) == by_url
    assert data(call("get_article", article=url, version=1))["text"] == "The ferry sank."


def test_a_long_article_is_given_part_by_part(archive: Archive) -> None:
    call, text = calling(archive), "".join(f"Sentence {n} stands here. " for n in range(50))
    archive.add([Article(url="https://example.org/long", title="Long", text=text)])
    parts, start = [], 0
    while start < len(text):
        result = call("get_article", article="https://example.org/long", start=start, limit=400)
        part = data(result)
        assert part["chars"] == len(text)
        parts.append(part["text"])
        start = part["end"]
    assert "".join(parts) == text
    assert f"of {len(text):,}" in said(result)


def test_the_status_tells_what_there_is_and_no_keys_of_feeds(call: Call) -> None:
    result = call("archive_status")
    assert data(result)["articles"] == 2
    assert "2 articles" in said(result)
    assert "Sample Post" in said(result)


def test_what_articles_say_is_text_for_who_shows_it(archive: Archive) -> None:
    call = calling(archive)
    bait = "See ![x](https://evil.example/p.png) of the ferry."
    archive.add([Article(url="https://example.org/f", title="A [ferry](//evil)", text=bait)])
    for result in (
        call("search", query="ferry"),
        call("get_article", article="https://example.org/f"),
    ):
        assert "![" not in said(result)
        assert "[ferry](" not in said(result)
    assert data(result)["text"] == bait


@pytest.mark.parametrize(
    ("name", "arguments", "sentence"),
    [
        ("ask", {"question": QUESTION, "as_off": "2021-01-01"}, "The argument 'as_off'"),
        ("ask", {}, "The argument 'question'"),
        ("ask", {"question": " "}, "The question is empty"),
        ("ask", {"question": QUESTION, "as_of": "soon"}, "'soon' is not a date"),
        ("ask", {"question": QUESTION, "answerer": "model"}, "No model is set"),
        ("ask", {"question": QUESTION, "since": "2025-02-01", "until": "2025-01-01"}, "is empty"),
        ("search", {"query": "x", "outlets": "Post"}, "should be a list): correct it"),
        ("search", {"query": "x", "limit": 1000}, "The argument 'limit'"),
        ("search", {"query": "x", "sort": "best"}, "The argument 'sort'"),
        ("get_article", {"article": "https://example.org/none"}, "The archive has no article"),
        ("get_article", {"article": "https://example.org/new", "version": 9}, "in that version"),
        ("archive_status", {"deep": True}, "The argument 'deep'"),
    ],
)
def test_a_failure_is_an_error_with_our_sentence(
    call: Call, name: str, arguments: dict[str, Any], sentence: str
) -> None:
    result = call(name, **arguments)
    assert result.is_error
    assert result.structured_content is None
    assert sentence in said(result)


def test_an_unknown_tool_is_an_error_of_the_protocol() -> None:
    async def called() -> None:
        async with Client(mcp_server(never)) as client:
            with pytest.raises(MCPError, match="There is no tool 'delete': use one of ask, search"):
                await client.call_tool("delete", {})

    asyncio.run(called())


def test_a_crash_is_an_error_without_its_details(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(LocalDesk, "status", lambda self: 1 / 0)
    result = calling(archive)("archive_status")
    assert (result.is_error, said(result)) == (True, BROKEN)
    assert "ZeroDivisionError" in caplog.text


def test_who_is_not_admitted_gets_an_error(archive: Archive) -> None:
    def refuse(tool: Tool, _connection: object) -> None:
        if tool.is_limited:
            raise TooManyRequests("Ask again in 3 seconds.")

    call = calling(archive, refuse)
    assert said(call("search", query="ferry")) == "Ask again in 3 seconds."
    assert not call("archive_status").is_error


async def never(_tool: Tool, _arguments: Message, _request: object) -> Used:
    """What no test here comes to."""
    raise AssertionError


def test_tools_describe_what_they_take_and_give() -> None:
    async def listed() -> dict[str, Any]:
        async with Client(mcp_server(never)) as client:
            return {tool.name: tool for tool in (await client.list_tools()).tools}

    tools = asyncio.run(listed())
    assert list(tools) == ["ask", "search", "get_article", "archive_status"]
    filters = {"as_of", "since", "until", "outlets", "limit"}
    assert filters <= set(tools["ask"].input_schema["properties"])
    assert filters | {"sort"} <= set(tools["search"].input_schema["properties"])
    dated = [tools[name].input_schema["properties"]["as_of"] for name in ("get_article", "ask")]
    assert dated[0]["anyOf"] == dated[1]["anyOf"]
    for tool in tools.values():
        assert tool.input_schema["additionalProperties"] is False
        assert tool.output_schema["type"] == "object"
        assert tool.annotations.read_only_hint
