"""OpenAI's API over the assistant: whatever speaks to OpenAI can ask, and gets proved answers."""

import asyncio
import json
import logging
import time
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Request
from fastapi.responses import JSONResponse, Response, StreamingResponse
from pydantic import BaseModel

from assistant.answering import Event
from assistant.completions import ChatCompletion, CompletionRequest, Reply, models_of
from assistant.completions.models import ModelList, OfferedModel
from assistant.completions.requests import Unaskable
from assistant.desk import LocalDesk
from assistant.intake import BROKEN
from assistant.protocol import EVENT_STREAM
from assistant.web.access.auditing import Auditor
from assistant.web.access.rates import Limits
from assistant.web.access.scopes import scoped
from assistant.web.problems import openai_error, openai_response, record_of
from assistant.web.waiting import awaited
from index.errors import NewsdeskError

_log = logging.getLogger(__name__)


Name = Annotated[
    str, Path(json_schema_extra={"pattern": "^[A-Za-z0-9_.:/-]{1,100}$"}, examples=["newsdesk"])
]


class ErrorDetail(BaseModel):
    """What is wrong."""

    message: str
    type: str
    param: str | None
    code: str | None


class ErrorBody(BaseModel):
    """A failure as OpenAI's API tells it."""

    error: ErrorDetail


def _fails(*statuses: int) -> dict[int | str, dict[str, Any]]:
    return {status: {"model": ErrorBody} for status in statuses}


def completions(desk: LocalDesk, limits: Limits | None, auditor: Auditor) -> APIRouter:
    """The routes under /v1. As long as no API key was made, whatever key a client sends will do."""
    router = APIRouter()
    limited = [scoped("ask"), *([Depends(limits.admit)] if limits else [])]
    settings, started = desk.assistant.settings, int(time.time())
    offered = models_of(settings)

    def listed(name: str) -> OfferedModel:
        return OfferedModel(id=name, created=started)

    @router.post(
        "/v1/chat/completions",
        response_model=ChatCompletion,
        dependencies=limited,
        responses=_fails(400, 401, 403, 404, 413, 429, 503),
    )
    async def complete(asked: CompletionRequest, connection: Request) -> ChatCompletion | Response:
        """Answer the last message of a user from the archive.

        The text cites its sources by number and lists them; `message.newsdesk` is the whole
        Answer. With `stream` each statement is sent as it is verified; hanging up stops the model.
        """
        if asked.model not in offered:
            return _unknown_model(asked.model, offered)
        try:
            question = await asyncio.to_thread(asked.question, offered[asked.model])
        except Unaskable as error:
            return openai_response(str(error), 400, param=error.field)
        asking = desk.assistant.conversation(question.previous).astream(
            question.text, answerer=question.answerer, **asked.filters.model_dump()
        )
        asking = auditor.follow(asking, question.text, connection, "openai")
        reply = Reply(asked.model, settings.hash, asked.includes_usage)
        if asked.stream:
            return StreamingResponse(_sent(reply, asking), media_type=EVENT_STREAM)
        return reply.completion(await awaited(asking, connection))

    @router.get("/v1/models")
    def models() -> ModelList:
        """The names that a completion may be asked of."""
        return ModelList(data=tuple(map(listed, offered)))

    @router.get("/v1/models/{name:path}", response_model=OfferedModel, responses=_fails(404))
    def model(name: Name) -> OfferedModel | Response:
        """One of them."""
        return listed(name) if name in offered else _unknown_model(name, offered)

    return router


def _unknown_model(name: str, offered: Mapping[str, object]) -> JSONResponse:
    said = f"There is no model '{name}' here: ask one of {', '.join(offered)}."
    return openai_response(said, 404, param="model", code="model_not_found")


def as_openai_error(_connection: Request, said: str, allowed: Sequence[str]) -> Response:
    """Refuses, in OpenAI's words, what there is not."""
    if allowed:
        return openai_response(said, 405, {"allow": ", ".join(allowed)}, code="unknown_url")
    return openai_response(said, 404, code="unknown_url")


async def _sent(reply: Reply, asking: AsyncGenerator[Event, None]) -> AsyncGenerator[str, None]:
    """Server-sent events; a failure is the last of them, for clients do not miss the end."""
    try:
        async with aclosing(asking) as events, aclosing(reply.chunks(events)) as chunks:
            async for chunk in chunks:
                yield _event(chunk)
        yield "data: [DONE]\n\n"
    except NewsdeskError as error:
        yield _event(openai_error(str(error), record_of(error).status))
    except Exception as error:
        # Raised on, it would end the connection before the client has read why.
        _log.error("A stream failed", exc_info=error)
        yield _event(openai_error(BROKEN, 500))


def _event(data: Mapping[str, Any]) -> str:
    """ASCII alone: some readers of streams take U+2028 for the end of a line."""
    return f"data: {json.dumps(data)}\n\n"
