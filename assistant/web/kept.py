"""Stored answers over HTTP: files of them, links that share them, and what readers think of them.

Each visitor reaches their own alone; a shared answer is for everybody who has its link.
"""

from typing import Literal

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response
from pydantic import BaseModel, ConfigDict

from assistant.answer import Answer
from assistant.exporting import (
    answer_markdown,
    answer_page,
    talk_json,
    talk_markdown,
    talk_page,
)
from assistant.history import History, Talk, Verdict
from assistant.web.visitors import Visitors
from index.errors import NotFound

Format = Literal["md", "html", "json"]
_MEDIA_TYPES: dict[Format, str] = {
    "md": "text/markdown; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "json": "application/json",
}


class Opinion(BaseModel):
    """The body of `PUT /history/answers/…/rating`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    verdict: Verdict | None
    """None takes it back."""
    reason: str = ""


class Share(BaseModel):
    """Where a shared answer is read."""

    path: str


def kept_router(history: History, visitors: Visitors) -> APIRouter:
    """The routes for what visitors have asked."""
    router = APIRouter(include_in_schema=False)

    def owner(request: Request) -> str:
        visitor = visitors.of(request)
        if visitor is None:
            raise _missing()
        return visitor.owner

    @router.get("/history/answers/{id}.{format}")
    def answer(id: str, format: Format, request: Request) -> Response:
        """An answer of one's own as a file."""
        found = history.answer(owner(request), id)
        if found is None:
            raise _missing()
        return _file(_answer_text(found, format), format, found.question)

    @router.get("/history/conversations/{id}.{format}")
    def conversation(id: str, format: Format, request: Request) -> Response:
        """A conversation of one's own as a file."""
        found = history.conversation(owner(request), id)
        if found is None:
            raise _missing()
        return _file(_talk_text(found, format), format, found.title)

    @router.put("/history/answers/{id}/rating", status_code=204)
    def rate(id: str, opinion: Opinion, request: Request) -> None:
        """Say what one thinks of an answer."""
        history.rate(owner(request), id, opinion.verdict, opinion.reason)

    @router.put("/history/answers/{id}/share")
    def share(id: str, request: Request) -> Share:
        """Make an answer readable for everybody who has the link."""
        token = history.share(owner(request), id)
        if token is None:
            raise _missing()
        return Share(path=f"shared/{token}")

    @router.delete("/history/answers/{id}/share", status_code=204)
    def unshare(id: str, request: Request) -> None:
        """Make the link void."""
        history.unshare(owner(request), id)

    @router.get("/shared/{token}")
    def shared(token: str) -> HTMLResponse:
        """A shared answer as a page."""
        found = history.shared(token)
        if found is None:
            raise NotFound("This link leads to no answer: ask who sent it for a new one.")
        return HTMLResponse(answer_page(found), headers={"x-robots-tag": "noindex"})

    return router


def _missing() -> NotFound:
    return NotFound("There is no such answer in this browser's history: open the page and ask.")


def _answer_text(answer: Answer, format: Format) -> str:
    if format == "json":
        return answer.model_dump_json(indent=2)
    return answer_markdown(answer) if format == "md" else answer_page(answer)


def _talk_text(talk: Talk, format: Format) -> str:
    if format == "json":
        return talk_json(talk)
    return talk_markdown(talk) if format == "md" else talk_page(talk)


def _file(text: str, format: Format, title: str) -> Response:
    """A file to keep, named by its title."""
    words = "".join(char if char.isascii() and char.isalnum() else " " for char in title).split()
    name = "-".join(words)[:60].strip("-").lower() or "newsdesk"
    headers = {"content-disposition": f'attachment; filename="{name}.{format}"'}
    return Response(text, media_type=_MEDIA_TYPES[format], headers=headers)
