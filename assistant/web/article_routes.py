"""Reading articles over HTTP: one by one, and all of them page by page."""

import re
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request
from fastapi.responses import Response

from assistant.desk import LocalDesk
from assistant.protocol import ArticlePage, ArticleRecord, Filters, MomentText
from assistant.web.access.scopes import scoped
from assistant.web.etags import tagged
from assistant.web.parameters import KNOWN_ALONE
from index.browsing import Place, page
from index.errors import BadInput
from index.scope import Scope

MAX_PAGE = 200
_MAX_VERSION = 2**31 - 1
"""What a database holds."""
_CURSOR = re.compile(r"(-?\d{1,18}|undated)\.(\d{1,18})", re.ASCII)
_NEW_TO_YOU: dict[int | str, dict[str, Any]] = {
    200: {"headers": {"ETag": {"schema": {"type": "string"}}}},
    304: {"description": "It is as `If-None-Match` says: what you have still holds."},
}


def article_routes(desk: LocalDesk) -> APIRouter:
    """The routes; all only read."""
    router = APIRouter(tags=["articles"], dependencies=[scoped("read"), KNOWN_ALONE])

    @router.get("/api/articles", response_model=ArticlePage, responses=_NEW_TO_YOU)
    def articles(
        request: Request,
        limit: Annotated[int, Query(ge=1, le=MAX_PAGE)] = 50,
        cursor: Annotated[
            str | None,
            Query(pattern=f"^{_CURSOR.pattern}$", description="`next` of the page before"),
        ] = None,
        as_of: MomentText | None = None,
        since: MomentText | None = None,
        until: MomentText | None = None,
        outlets: Annotated[list[str], Query()] = [],  # noqa: B006  # FastAPI copies it
    ) -> Response:
        """List articles, newest first and the undated last, as they stood at `as_of`."""
        filters = Filters(as_of=as_of, since=since, until=until, outlets=tuple(outlets))
        scope = Scope(**filters.model_dump())
        after = _place(cursor) if cursor else None
        found = page(desk.assistant.archive.database, scope, limit=limit, after=after)
        return tagged(ArticlePage.of(found.articles, _cursor(found.after)), request)

    @router.get("/api/articles/{article}", response_model=ArticleRecord, responses=_NEW_TO_YOU)
    def article(
        request: Request,
        article: Annotated[str, Path(description="its id", pattern="^[0-9a-f]{16}$")],
        as_of: MomentText | None = None,
        version: Annotated[int | None, Query(ge=1, le=_MAX_VERSION)] = None,
    ) -> Response:
        """One article, whole: in its current version, as of a time, or in one version."""
        return tagged(desk.article(article, as_of=as_of, version=version), request)

    return router


def _cursor(place: Place | None) -> str | None:
    if place is None:
        return None
    return f"{'undated' if place.published is None else place.published}.{place.seq}"


def _place(cursor: str) -> Place:
    found = _CURSOR.fullmatch(cursor)
    if found is None:
        raise BadInput("The cursor is none: take 'next' of the page before as it is.")
    published = None if found[1] == "undated" else int(found[1])
    return Place(published, int(found[2]))
