"""The HTTP API: asking and searching for all, changing the archive for the owner's commands."""

import json
from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Query, Request
from fastapi.responses import Response, StreamingResponse

from assistant.answer import Answer
from assistant.answering import Event
from assistant.desk import LocalDesk
from assistant.history.records import Feedback
from assistant.protocol import (
    EVENT_STREAM,
    Addresses,
    ArticleBatch,
    AskRequest,
    Counts,
    Filters,
    Following,
    HitRecord,
    MomentText,
    ProblemRecord,
    Ready,
    Rebuilt,
    Removal,
    RemovalResult,
    Retraction,
    RetractionResult,
    Unfollowing,
    UnfollowingResult,
    VersionRecord,
    Visits,
)
from assistant.web.access.auditing import Auditor
from assistant.web.access.rates import Limits
from assistant.web.access.scopes import scoped
from assistant.web.article_routes import article_routes
from assistant.web.key_routes import key_routes
from assistant.web.mcp_endpoint import mcp_endpoint
from assistant.web.nowhere import as_problem, nowhere
from assistant.web.openai_api import as_openai_error, completions
from assistant.web.owner import acts_for_owner, is_owner, owner_alone
from assistant.web.page import lack_of
from assistant.web.parameters import KNOWN_ALONE
from assistant.web.paths import OPENAI
from assistant.web.problems import record_of
from assistant.web.waiting import awaited
from assistant.web.watch_routes import watch_routes
from index.errors import NewsdeskError
from index.following.status import FeedStatus
from index.search import Sort
from index.status import Status

JSON_LINES = "application/x-ndjson"
STREAMED: dict[int | str, dict[str, Any]] = {
    200: {
        "content": {
            EVENT_STREAM: {
                "schema": {"type": "string"},
                "example": "event: statement\ndata: {…}\n\nevent: answer\ndata: {…}\n\n",
            }
        }
    }
}
MAX_LIMIT = 200
_CHANGES = "This changes the archive: use the newsdesk command as the user who runs the server."

Accept = Annotated[str, Header(description="'text/event-stream' for a stream")]


def routers(
    desk: LocalDesk, token: str, limits: Limits | None = None, auditor: Auditor | None = None
) -> tuple[APIRouter, ...]:
    """The routes for readers, ours, OpenAI's and MCP; those that change anything need the token.

    With an API key each needs the scope that it states; the gate asks for the key itself.
    """
    auditor = auditor or Auditor()
    ours = (
        _reading(desk, token, limits, auditor),
        article_routes(desk),
        _adding(desk, token),
        _changing(desk, token),
        _feedback(desk, token),
        *watch_routes(desk, token),
        key_routes(desk, token),
    )
    openai = completions(desk, limits, auditor)
    return (
        *ours,
        openai,
        mcp_endpoint(desk, limits, auditor),
        *(nowhere(place, ours, as_problem) for place in ("/api/", "/healthz", "/readyz")),
        nowhere(OPENAI, (openai,), as_openai_error),
    )


def _reading(desk: LocalDesk, token: str, limits: Limits | None, auditor: Auditor) -> APIRouter:
    router = APIRouter()
    limited = [Depends(limits.admit)] if limits else []
    asking, searching = (
        [scoped("ask"), KNOWN_ALONE, *limited],
        [scoped("search"), KNOWN_ALONE, *limited],
    )

    @router.post("/api/ask", response_model=Answer, dependencies=asking, responses=STREAMED)
    async def ask(
        request: AskRequest, connection: Request, accept: Accept = ""
    ) -> Answer | StreamingResponse:
        """Answer a question from the archive, with quotes, or say why not.

        Who accepts `text/event-stream` gets a `statement` event as each one is verified, then an
        `answer` event, or an `error` event; hanging up stops the model.
        """
        events = desk.assistant.astream(request.question, **request.options())
        events = auditor.follow(events, request.question, connection, "api")
        if EVENT_STREAM in accept:
            return StreamingResponse(_sent(events), media_type=EVENT_STREAM)
        return await awaited(events, connection)

    @router.get("/api/search", response_model=list[HitRecord], dependencies=searching)
    def search(
        q: str,
        limit: Annotated[int, Query(ge=1, le=MAX_LIMIT)] = 10,
        offset: Annotated[int, Query(ge=0, le=MAX_LIMIT)] = 0,
        sort: Sort = "relevance",
        as_of: MomentText | None = None,
        since: MomentText | None = None,
        until: MomentText | None = None,
        outlets: Annotated[list[str], Query()] = [],  # noqa: B006  # FastAPI copies it
    ) -> Response:
        """Find passages, best first; about sixty are ranked, and `offset` passes over some."""
        filters = Filters(as_of=as_of, since=since, until=until, outlets=tuple(outlets))
        found = desk.search_json(q, filters, limit=offset + limit, sort=sort, offset=offset)
        return Response(found, media_type="application/json")

    @router.get("/api/history", dependencies=[scoped("read"), KNOWN_ALONE])
    def history(article: str) -> list[VersionRecord]:
        """Every version of an article by id or URL, oldest first; none where there is none."""
        return desk.history(article)

    @router.get("/api/status", dependencies=[scoped("read")])
    def status(request: Request) -> Status:
        """What the archive holds; a feed's query may be a key, which its owner alone is told."""
        found = desk.status()
        return found if acts_for_owner(request, token) else found.without_keys()

    @router.get("/healthz")
    def healthy() -> dict[str, str]:
        """The process is alive."""
        return {"status": "ok"}

    @router.get("/readyz", response_model_exclude_defaults=True)
    def ready(request: Request) -> Ready:
        """The archive answers; it warns of outlets and feeds that have fallen silent or fail.

        Which they are its owner alone is told: anybody may ask this, signed in or not. It warns of
        a page that is not there too, since programs can be answered without one.
        """
        found, lack = desk.status(), lack_of(request)
        is_known = is_owner(request.headers.get("authorization", ""), token)
        warnings = found.warnings if is_known else found.counted_warnings
        return Ready(status="ready", warnings=(*((lack,) if lack else ()), *warnings))

    return router


def _adding(desk: LocalDesk, token: str) -> APIRouter:
    admitted = owner_alone(token, _CHANGES, scope="write")
    router = APIRouter(tags=["owner"], dependencies=[admitted, KNOWN_ALONE])

    @router.post("/api/articles")
    def add(batch: ArticleBatch) -> Counts:
        """Take articles in; when this answers, they are safe."""
        report = desk.assistant.archive.add(batch.articles)
        return Counts(**report.model_dump(include=set(Counts.model_fields)))

    @router.post("/api/retract")
    def retract(retraction: Retraction) -> RetractionResult:
        """Note that an article was withdrawn."""
        done = desk.retract(retraction.article, note=retraction.note)
        return RetractionResult(retracted=done)

    @router.post("/api/visits/find")
    def find_visits(wanted: Addresses) -> Visits:
        """Which of these addresses have given an article that is still here."""
        known = desk.assistant.archive.visits.known(wanted.addresses)
        return Visits(visits=tuple(known.values()))

    @router.post("/api/visits")
    def remember_visits(seen: Visits) -> None:
        """Keep where articles that are safe came from."""
        desk.assistant.archive.visits.remember(seen.visits)

    return router


def _changing(desk: LocalDesk, token: str) -> APIRouter:
    router = APIRouter(tags=["owner"], dependencies=[owner_alone(token, _CHANGES), KNOWN_ALONE])

    @router.post("/api/remove")
    def remove(removal: Removal) -> RemovalResult:
        """Purge an article."""
        return RemovalResult(removed=desk.remove(removal.article))

    @router.post("/api/follow")
    def follow(following: Following) -> FeedStatus:
        """Follow a feed from now on."""
        return desk.follow(
            following.feed, outlet=following.outlet, allow_private=following.allow_private
        )

    @router.post("/api/unfollow")
    def unfollow(unfollowing: Unfollowing) -> UnfollowingResult:
        """Follow a feed no more."""
        return UnfollowingResult(unfollowed=desk.unfollow(unfollowing.feed))

    @router.post("/api/verify")
    def verify(repair: bool = False) -> list[ProblemRecord]:
        """Compare catalog and indexes."""
        return desk.verify(repair=repair)

    @router.post("/api/rebuild")
    def rebuild(embedding: str = "") -> Rebuilt:
        """Make the indexes anew, or go over to another embedding model."""
        return desk.rebuild(None, embedding=embedding)

    return router


def _feedback(desk: LocalDesk, token: str) -> APIRouter:
    router = APIRouter(
        tags=["owner"],
        dependencies=[
            owner_alone(
                token,
                "What readers think of answers is for the owner: use 'newsdesk feedback' as the "
                "user who runs the server.",
            )
        ],
    )

    @router.get(
        "/api/feedback",
        response_class=StreamingResponse,
        responses={200: {"content": {JSON_LINES: {"schema": {"type": "string"}}}}},
    )
    def feedback() -> StreamingResponse:
        """Every rated answer as a line of JSON, oldest first, as `newsdesk feedback` prints it."""
        return StreamingResponse(_lines(desk.feedback()), media_type=JSON_LINES)

    return router


def _lines(rated: Iterator[Feedback]) -> Iterator[str]:
    """ASCII alone, as in `_sent`."""
    for one in rated:
        yield f"{json.dumps(one.model_dump(mode='json'))}\n"


async def _sent(events: AsyncGenerator[Event, None]) -> AsyncGenerator[str, None]:
    """Server-sent events; a failure is the last of them."""
    try:
        async with aclosing(events) as asking:
            async for event in asking:
                name = "answer" if isinstance(event, Answer) else "statement"
                # ASCII alone: some readers of streams take U+2028 for the end of a line.
                yield f"event: {name}\ndata: {json.dumps(event.model_dump(mode='json'))}\n\n"
    except NewsdeskError as error:
        yield f"event: error\ndata: {record_of(error).model_dump_json()}\n\n"
