"""The standing questions of a running server, reached over HTTP."""

from collections.abc import Callable

from pydantic import BaseModel, TypeAdapter

from assistant.watching.records import NewWatch, Notice, Watch

_WATCHES = TypeAdapter(list[Watch])
_NOTICES = TypeAdapter(list[Notice])


class WatchRemoval(BaseModel):
    """Whether there was such a standing question."""

    removed: bool


class RemoteWatches:
    """Asks the server, by a function that sends a request and returns the body of the answer."""

    def __init__(self, send: Callable[..., bytes]) -> None:
        self._send = send

    def add(self, new: NewWatch) -> Watch:
        """Ask a question from now on."""
        body = new.model_dump(mode="json")
        return Watch.model_validate_json(self._send("POST", "/api/watches", json=body))

    def all(self) -> list[Watch]:
        """Every standing question, oldest first."""
        return _WATCHES.validate_json(self._send("GET", "/api/watches"))

    def remove(self, id: str) -> bool:
        """Ask a question no more; False where there is none of this id."""
        answer = self._send("DELETE", f"/api/watches/{id}")
        return WatchRemoval.model_validate_json(answer).removed

    def notices(self, id: str | None = None, *, limit: int = 50) -> list[Notice]:
        """What has changed, the newest first."""
        parameters = {"limit": limit, **({"watch": id} if id else {})}
        return _NOTICES.validate_json(self._send("GET", "/api/notices", params=parameters))

    def check(self, *, every: bool = False) -> list[Notice]:
        """Ask what the archive's news touch, or every question; the notices of what changed."""
        return _NOTICES.validate_json(
            self._send("POST", "/api/watches/check", params={"every": every})
        )
