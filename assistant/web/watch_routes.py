"""Standing questions over HTTP: the owner's routes, and a feed of notices for each question."""

from typing import Annotated

from fastapi import APIRouter, Path, Query, Request
from fastapi.responses import Response

from assistant.desk import LocalDesk
from assistant.watching.records import NewWatch, Notice, Watch
from assistant.watching.remote import WatchRemoval
from assistant.watching.wording import atom
from assistant.web.owner import owner_alone
from assistant.web.parameters import KNOWN_ALONE
from index.errors import NotFound

FOLDER = "/watch/"
"""Who knows the id of a standing question may read its notices: feed readers cannot sign in."""

_REFUSAL = (
    "Standing questions are the owner's: use 'newsdesk watch' as the user who runs the server."
)


def watch_routes(desk: LocalDesk, token: str) -> tuple[APIRouter, ...]:
    """The routes for standing questions: the owner's, and the feeds."""
    return _owners(desk, token), _feeds(desk)


def _owners(desk: LocalDesk, token: str) -> APIRouter:
    router = APIRouter(tags=["owner"], dependencies=[owner_alone(token, _REFUSAL), KNOWN_ALONE])
    watches = desk.assistant.watches

    @router.get("/api/watches")
    def every() -> list[Watch]:
        """Every standing question, oldest first."""
        return watches.all()

    @router.post("/api/watches")
    def add(new: NewWatch) -> Watch:
        """Ask a question from now on."""
        return watches.add(new)

    @router.delete("/api/watches/{id}")
    def remove(id: Annotated[str, Path(pattern="^[A-Za-z0-9_-]{1,64}$")]) -> WatchRemoval:
        """Ask a question no more."""
        return WatchRemoval(removed=watches.remove(id))

    @router.post("/api/watches/check")
    def check(every: bool = False) -> list[Notice]:
        """Ask now what the archive's news touch, or every question."""
        return watches.check(every=every)

    @router.get("/api/notices")
    def notices(
        watch: str | None = None, limit: Annotated[int, Query(ge=1, le=200)] = 50
    ) -> list[Notice]:
        """What has changed, the newest first."""
        return watches.notices(watch, limit=limit)

    return router


def _feeds(desk: LocalDesk) -> APIRouter:
    router = APIRouter()

    @router.get(f"{FOLDER}{{id}}.atom", include_in_schema=False)
    def feed(id: str, request: Request) -> Response:
        """The notices of a standing question, for a feed reader."""
        watches = desk.assistant.watches
        found = watches.get(id)
        if found is None:
            raise NotFound("There is no such feed: 'newsdesk watch list' shows those there are.")
        text = atom(found, watches.notices(id), str(request.url))
        return Response(text, media_type="application/atom+xml")

    return router
