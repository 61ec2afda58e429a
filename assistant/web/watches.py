"""Standing questions over HTTP: the owner's routes, and a feed of notices for each question."""

from typing import Annotated

from fastapi import APIRouter, Header, Query, Request
from fastapi.responses import Response

from assistant.desk import LocalDesk
from assistant.watching.records import NewWatch, Notice, Watch
from assistant.watching.remote import WatchRemoval
from assistant.watching.wording import atom
from assistant.web.owner import is_owner
from index.errors import NotAllowed, NotFound

FOLDER = "/watch/"
"""Who knows the id of a standing question may read its notices: feed readers cannot sign in."""

Authorization = Annotated[str, Header(description="'Bearer' and the server's token")]


def watches_router(desk: LocalDesk, token: str) -> APIRouter:
    """The routes for standing questions."""
    router = APIRouter()
    watches = desk.assistant.watches

    def admit(authorization: str) -> None:
        if not is_owner(authorization, token):
            raise NotAllowed(
                "Standing questions are the owner's: use 'newsdesk watch' as the user who runs "
                "the server."
            )

    @router.get("/api/watches")
    def every(authorization: Authorization = "") -> list[Watch]:
        """Every standing question, oldest first."""
        admit(authorization)
        return watches.all()

    @router.post("/api/watches")
    def add(new: NewWatch, authorization: Authorization = "") -> Watch:
        """Ask a question from now on."""
        admit(authorization)
        return watches.add(new)

    @router.delete("/api/watches/{id}")
    def remove(id: str, authorization: Authorization = "") -> WatchRemoval:
        """Ask a question no more."""
        admit(authorization)
        return WatchRemoval(removed=watches.remove(id))

    @router.post("/api/watches/check")
    def check(every: bool = False, authorization: Authorization = "") -> list[Notice]:
        """Ask now what the archive's news touch, or every question."""
        admit(authorization)
        return watches.check(every=every)

    @router.get("/api/notices")
    def notices(
        watch: str | None = None,
        limit: Annotated[int, Query(ge=1, le=200)] = 50,
        authorization: Authorization = "",
    ) -> list[Notice]:
        """What has changed, the newest first."""
        admit(authorization)
        return watches.notices(watch, limit=limit)

    @router.get(f"{FOLDER}{{id}}.atom")
    def feed(id: str, request: Request) -> Response:
        """The notices of a standing question, for a feed reader."""
        found = watches.get(id)
        if found is None:
            raise NotFound("There is no such feed: 'newsdesk watch list' shows those there are.")
        text = atom(found, watches.notices(id), str(request.url))
        return Response(text, media_type="application/atom+xml")

    return router
