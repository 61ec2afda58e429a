"""The HTTP API: asking and searching for all, changing the archive for the owner's commands."""

import json
from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Query, Request
from fastapi.responses import StreamingResponse

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
from assistant.web.access.rates import Limits
from assistant.web.openai_api import completions
from assistant.web.owner import is_owner
from assistant.web.problems import record_of
from assistant.web.waiting import awaited
from index.errors import NewsdeskError, NotAllowed
from index.following.status import FeedStatus
from index.search import Sort
from index.status import Status

JSON_LINES = "application/x-ndjson"
MAX_LIMIT = 200

Accept = Annotated[str, Header(description="'text/event-stream' for a stream")]
Authorization = Annotated[str, Header(description="'Bearer' and the server's token")]


def routers(desk: LocalDesk, token: str, limits: Limits | None = None) -> tuple[APIRouter, ...]:
    """The routes for readers, ours and OpenAI's; those that change the archive need the token."""
    return _reading(desk, token, limits), completions(desk, limits), _changing(desk, token)


def _reading(desk: LocalDesk, token: str, limits: Limits | None) -> APIRouter:
    router = APIRouter()
    limited = [Depends(limits.check)] if limits else []

    @router.post("/api/ask", response_model=Answer, dependencies=limited)
    async def ask(
        request: AskRequest, connection: Request, accept: Accept = ""
    ) -> Answer | StreamingResponse:
        """Answer a question from the archive, with quotes, or say why not.

        Who accepts `text/event-stream` gets a `statement` event as each one is verified, then an
        `answer` event, or an `error` event; hanging up stops the model.
        """
        asking = desk.assistant.astream(request.question, **request.options())
        if EVENT_STREAM in accept:
            return StreamingResponse(_sent(asking), media_type=EVENT_STREAM)
        return await awaited(asking, connection)

    @router.get("/api/search", dependencies=limited)
    def search(
        q: str,
        limit: Annotated[int, Query(ge=1, le=MAX_LIMIT)] = 10,
        sort: Sort = "relevance",
        as_of: str | None = None,
        since: str | None = None,
        until: str | None = None,
        outlets: Annotated[list[str], Query()] = [],  # noqa: B006  # FastAPI copies it
    ) -> list[HitRecord]:
        """Find passages, best first."""
        filters = Filters(as_of=as_of, since=since, until=until, outlets=tuple(outlets))
        return desk.search(q, filters, limit=limit, sort=sort)

    @router.get("/api/history")
    def history(article: str) -> list[VersionRecord]:
        """Every version of an article by id or URL, oldest first; none where there is none."""
        return desk.history(article)

    @router.get("/api/status")
    def status(authorization: Authorization = "") -> Status:
        """What the archive holds; a feed's query may be a key, which its owner alone is told."""
        found = desk.status()
        return found if is_owner(authorization, token) else found.without_keys()

    @router.get("/healthz")
    def healthy() -> dict[str, str]:
        """The process is alive."""
        return {"status": "ok"}

    @router.get("/readyz", response_model_exclude_defaults=True)
    def ready(authorization: Authorization = "") -> Ready:
        """The archive answers; it warns of outlets and feeds that have fallen silent or fail.

        Which they are its owner alone is told: anybody may ask this, signed in or not.
        """
        found = desk.status()
        is_known = is_owner(authorization, token)
        return Ready(
            status="ready", warnings=found.warnings if is_known else found.counted_warnings
        )

    return router


def _changing(desk: LocalDesk, token: str) -> APIRouter:
    router = APIRouter()

    def admit(authorization: str) -> None:
        if not is_owner(authorization, token):
            raise NotAllowed(
                "This changes the archive: use the newsdesk command as the user who runs the "
                "server."
            )

    @router.post("/api/articles")
    def add(batch: ArticleBatch, authorization: Authorization = "") -> Counts:
        """Take articles in; when this answers, they are safe."""
        admit(authorization)
        report = desk.assistant.archive.add(batch.articles)
        return Counts(**report.model_dump(include=set(Counts.model_fields)))

    @router.post("/api/retract")
    def retract(retraction: Retraction, authorization: Authorization = "") -> RetractionResult:
        """Note that an article was withdrawn."""
        admit(authorization)
        done = desk.retract(retraction.article, note=retraction.note)
        return RetractionResult(retracted=done)

    @router.get("/api/feedback")
    def feedback(authorization: Authorization = "") -> StreamingResponse:
        """Every rated answer as a line of JSON, oldest first, as `newsdesk feedback` prints it."""
        if not is_owner(authorization, token):
            raise NotAllowed(
                "What readers think of answers is for the owner: use 'newsdesk feedback' as the "
                "user who runs the server."
            )
        return StreamingResponse(_lines(desk.feedback()), media_type=JSON_LINES)

    @router.post("/api/visits/find")
    def find_visits(wanted: Addresses, authorization: Authorization = "") -> Visits:
        """Which of these addresses have given an article that is still here."""
        admit(authorization)
        known = desk.assistant.archive.visits.known(wanted.addresses)
        return Visits(visits=tuple(known.values()))

    @router.post("/api/visits")
    def remember_visits(seen: Visits, authorization: Authorization = "") -> None:
        """Keep where articles that are safe came from."""
        admit(authorization)
        desk.assistant.archive.visits.remember(seen.visits)

    @router.post("/api/remove")
    def remove(removal: Removal, authorization: Authorization = "") -> RemovalResult:
        """Purge an article."""
        admit(authorization)
        return RemovalResult(removed=desk.remove(removal.article))

    @router.post("/api/follow")
    def follow(following: Following, authorization: Authorization = "") -> FeedStatus:
        """Follow a feed from now on."""
        admit(authorization)
        return desk.follow(
            following.feed, outlet=following.outlet, allow_private=following.allow_private
        )

    @router.post("/api/unfollow")
    def unfollow(unfollowing: Unfollowing, authorization: Authorization = "") -> UnfollowingResult:
        """Follow a feed no more."""
        admit(authorization)
        return UnfollowingResult(unfollowed=desk.unfollow(unfollowing.feed))

    @router.post("/api/verify")
    def verify(authorization: Authorization = "", repair: bool = False) -> list[ProblemRecord]:
        """Compare catalog and indexes."""
        admit(authorization)
        return desk.verify(repair=repair)

    @router.post("/api/rebuild")
    def rebuild(authorization: Authorization = "", embedding: str = "") -> Rebuilt:
        """Make the indexes anew, or go over to another embedding model."""
        admit(authorization)
        return desk.rebuild(None, embedding=embedding)

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
