"""The tools: each a name, what it takes and gives, and how it is done at a desk."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from assistant.answer import Answer
from assistant.exporting.message import answer_message
from assistant.keys.records import KeyScope
from assistant.mcp.requests import (
    ArticleArguments,
    ArticlePart,
    AskArguments,
    Found,
    NoArguments,
    SearchArguments,
)
from assistant.mcp.texts import article_text, hits_text, status_text
from assistant.protocol import Message
from index.status import Status

if TYPE_CHECKING:
    from assistant.desk import Desk


@dataclass(frozen=True)
class Used:
    """What a tool has found, as data and for reading."""

    data: BaseModel
    text: str


@dataclass(frozen=True)
class Tool:
    """One thing that may be asked of the archive."""

    name: str
    title: str
    description: str
    """What a model reads that is to choose among tools."""
    takes: type[Message]
    gives: type[BaseModel]
    use: "Callable[[Desk, Any], Awaitable[Used]]"
    scope: KeyScope
    """What an API key has to allow."""
    is_limited: bool = False
    """Whether it counts as a question or a search."""


async def _ask(desk: "Desk", arguments: AskArguments) -> Used:
    answer = await desk.aask(arguments.request())
    listed = answer.model_copy(update={"articles": answer.articles[: arguments.limit]})
    return Used(listed, answer_message(answer).text)


async def _search(desk: "Desk", arguments: SearchArguments) -> Used:
    hits = await asyncio.to_thread(
        desk.search,
        arguments.query,
        arguments.filters(),
        limit=arguments.limit,
        sort=arguments.sort,
    )
    return Used(Found(hits=tuple(hits)), hits_text(hits))


async def _article(desk: "Desk", arguments: ArticleArguments) -> Used:
    whole = await asyncio.to_thread(
        desk.article, arguments.article, as_of=arguments.as_of, version=arguments.version
    )
    text = whole.text[arguments.start : arguments.start + arguments.limit]
    start = min(arguments.start, len(whole.text))
    fields = whole.model_dump() | {"text": text, "start": start, "end": start + len(text)}
    part = ArticlePart(**fields, chars=len(whole.text))
    return Used(part, article_text(part))


async def _status(desk: "Desk", _arguments: NoArguments) -> Used:
    status = (await asyncio.to_thread(desk.status)).without_keys()
    return Used(status, status_text(status))


ASK = Tool(
    "ask",
    "Ask the news archive",
    "Answers a question from a news archive. Every statement is proved by verbatim quotes with "
    "their article, date and link: cite them by their numbers. Where the archive does not say, it "
    "says so with the reason and the nearest coverage: tell that, and do not answer by yourself. "
    "'as_of' asks as of an earlier day.",
    AskArguments,
    Answer,
    _ask,
    "ask",
    is_limited=True,
)
SEARCH = Tool(
    "search",
    "Search the news archive",
    "Finds passages of news articles by words, best first, with title, outlet, date and article "
    "id. Use 'ask' for an answer, this to look around, and 'get_article' to read on.",
    SearchArguments,
    Found,
    _search,
    "search",
    is_limited=True,
)
GET_ARTICLE = Tool(
    "get_article",
    "Read an article",
    "Gives one article of the archive by its id or URL, with its text, in its current version, in "
    "the one that stood at 'as_of', or in the 'version' asked for.",
    ArticleArguments,
    ArticlePart,
    _article,
    "read",
)
ARCHIVE_STATUS = Tool(
    "archive_status",
    "What the archive holds",
    "Tells how many articles the archive holds, of which dates and outlets, and how fresh it is.",
    NoArguments,
    Status,
    _status,
    "read",
)
TOOLS = {tool.name: tool for tool in (ASK, SEARCH, GET_ARTICLE, ARCHIVE_STATUS)}
