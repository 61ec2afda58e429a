"""The desk of a running server, reached over HTTP."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from typing import Any

import httpx
from pydantic import TypeAdapter, ValidationError

from assistant.answer import Answer, Statement
from assistant.answering import Event
from assistant.history.records import Feedback
from assistant.keys.keys import Keys
from assistant.keys.remote import RemoteKeys
from assistant.protocol import (
    EVENT_STREAM,
    Addresses,
    ArticleRecord,
    AskRequest,
    Counts,
    ErrorRecord,
    Filters,
    Following,
    HitRecord,
    ProblemRecord,
    Rebuilt,
    RemovalResult,
    RetractionResult,
    Unfollowing,
    UnfollowingResult,
    VersionRecord,
    Visits,
    no_article,
)
from assistant.watching.remote import RemoteWatches
from assistant.watching.watches import Watches
from index import errors
from index.adding import AddReport, OnProgress, Opened, add_all
from index.article import Article, article_id
from index.errors import NewsdeskError, NotFound, ServerFailed
from index.following.status import FeedStatus
from index.gathering import Visit, Wanted
from index.readers import Defaults
from index.reembedding import OnRebuild
from index.search import Sort
from index.status import Status
from index.versioning import Tally

_ID = re.compile("[0-9a-f]{16}")
_HITS = TypeAdapter(list[HitRecord])
_VERSIONS = TypeAdapter(list[VersionRecord])
_PROBLEMS = TypeAdapter(list[ProblemRecord])
_ASK_SECONDS = 600.0
"""A model on the server's laptop may take minutes."""
_WORK_SECONDS = 6 * 3600.0
"""A rebuild of a large archive may take long, and answers only when it is done."""


class RemoteDesk:
    """A server's archive; `token` is the owner's, which lets commands change it, or an API key."""

    def __init__(self, url: str, token: str | None = None) -> None:
        self._url = url.rstrip("/")
        # The address is the user's own server: proxies and certificates of the environment are
        # left alone unless it is a remote one.
        local = httpx.URL(url).host in ("127.0.0.1", "localhost", "::1")
        self._options: Mapping[str, Any] = {
            "base_url": self._url,
            "headers": {"Authorization": f"Bearer {token}"} if token else {},
            "trust_env": not local,
        }
        self._client = httpx.Client(**self._options)

    def close(self) -> None:
        """Give everything back."""
        self._client.close()

    def ask(self, request: AskRequest) -> Answer:
        """Answer a question."""
        body = request.model_dump(mode="json")
        return Answer.model_validate_json(self._send("POST", "/api/ask", json=body))

    async def aask(self, request: AskRequest) -> Answer:
        """`ask` in an event loop; a cancelled call hangs up, which stops the server's model."""
        body = request.model_dump(mode="json")
        async with httpx.AsyncClient(**self._options) as client:
            with self._answering():
                response = await client.post("/api/ask", json=body, timeout=_ASK_SECONDS)
        return Answer.model_validate_json(_content(response))

    def stream(self, request: AskRequest) -> Iterator[Event]:
        """Each statement as it is verified, then the whole answer."""
        headers = {"Accept": EVENT_STREAM}
        body = request.model_dump(mode="json")
        sending = self._client.stream(
            "POST", "/api/ask", json=body, headers=headers, timeout=_ASK_SECONDS
        )
        with self._streaming(sending) as lines:
            name = ""
            for line in lines:
                field, _, value = line.partition(": ")
                if field == "event":
                    name = value
                elif field == "data":
                    yield _event(name, value)

    def search(self, query: str, filters: Filters, *, limit: int, sort: Sort) -> list[HitRecord]:
        """Find passages."""
        fields = filters.model_dump(include=set(Filters.model_fields), exclude_none=True)
        parameters = {"q": query, "limit": limit, "sort": sort, **fields}
        return _HITS.validate_json(self._send("GET", "/api/search", params=parameters))

    def add(
        self,
        sources: Iterable[str],
        *,
        format: str | None,
        defaults: Defaults,
        wanted: Wanted,
        on_progress: OnProgress | None,
    ) -> AddReport:
        """Read files and fetch addresses here, and send what they hold."""
        given = Opened(sources, self, format=format, defaults=defaults, wanted=wanted)
        with closing(given.items()) as items:
            return add_all(items, given.files, given.storing(self._store), on_progress)

    def known(self, addresses: Sequence[str]) -> Mapping[str, Visit]:
        """The visits to these addresses whose article is in the archive still."""
        body = Addresses(addresses=tuple(addresses)).model_dump(mode="json")
        answer = Visits.model_validate_json(self._send("POST", "/api/visits/find", json=body))
        return {visit.address: visit for visit in answer.visits}

    def remember(self, visits: Sequence[Visit]) -> None:
        """Keep visits whose articles are safe."""
        body = Visits(visits=tuple(visits)).model_dump(mode="json")
        self._send("POST", "/api/visits", json=body)

    def status(self) -> Status:
        """What the archive holds."""
        return Status.model_validate_json(self._send("GET", "/api/status"))

    def history(self, article: str) -> list[VersionRecord]:
        """Every version of an article by id or URL, oldest first."""
        parameters = {"article": article}
        return _VERSIONS.validate_json(self._send("GET", "/api/history", params=parameters))

    def article(
        self, article: str, *, as_of: str | None = None, version: int | None = None
    ) -> ArticleRecord:
        """One article by id or URL, as of then or in that version; raises `NotFound` for none."""
        given = {"as_of": as_of, "version": version}
        parameters = {name: value for name, value in given.items() if value is not None}
        # An address would not survive as a part of another one.
        key = article if _ID.fullmatch(article) else article_id(article)
        try:
            answer = self._send("GET", f"/api/articles/{key}", params=parameters)
        except NotFound:  # the server was given the key alone
            raise no_article(article) from None
        return ArticleRecord.model_validate_json(answer)

    def feedback(self) -> Iterator[Feedback]:
        """Every rated answer, oldest first."""
        sending = self._client.stream("GET", "/api/feedback", timeout=_ASK_SECONDS)
        with self._streaming(sending) as lines:
            for line in lines:
                yield Feedback.model_validate_json(line)

    @property
    def watches(self) -> Watches:
        """Standing questions."""
        return RemoteWatches(self._send)

    @property
    def keys(self) -> Keys:
        """API keys."""
        return RemoteKeys(self._send)

    def retract(self, article: str, *, note: str | None) -> bool:
        """Note that an article, by id or URL, was withdrawn."""
        answer = self._send("POST", "/api/retract", json={"article": article, "note": note})
        return RetractionResult.model_validate_json(answer).retracted

    def remove(self, article: str) -> bool:
        """Purge an article by id or URL."""
        answer = self._send("POST", "/api/remove", json={"article": article})
        return RemovalResult.model_validate_json(answer).removed

    def follow(self, feed: str, *, outlet: str | None, allow_private: bool) -> FeedStatus:
        """Have the server follow a feed."""
        body = Following(feed=feed, outlet=outlet, allow_private=allow_private)
        answer = self._send("POST", "/api/follow", json=body.model_dump())
        return FeedStatus.model_validate_json(answer)

    def unfollow(self, feed: str) -> bool:
        """Follow the feed at this address no more."""
        body = Unfollowing(feed=feed).model_dump()
        answer = self._send("POST", "/api/unfollow", json=body)
        return UnfollowingResult.model_validate_json(answer).unfollowed

    def polls(self, *, once: bool) -> None:
        """None: the server polls by itself."""

    def verify(self, *, repair: bool) -> list[ProblemRecord]:
        """What is wrong, after a repair what still is."""
        parameters = {"repair": repair}
        answer = self._send("POST", "/api/verify", timeout=_WORK_SECONDS, params=parameters)
        return _PROBLEMS.validate_json(answer)

    def rebuild(self, on_progress: OnRebuild | None, *, embedding: str) -> Rebuilt:
        """Make the indexes anew; the server reports no progress in between."""
        parameters = {"embedding": embedding}
        answer = self._send("POST", "/api/rebuild", timeout=_WORK_SECONDS, params=parameters)
        return Rebuilt.model_validate_json(answer)

    def _store(self, batch: Sequence[Article]) -> Tally:
        body = {"articles": [article.model_dump(mode="json") for article in batch]}
        answer = self._send("POST", "/api/articles", timeout=_WORK_SECONDS, json=body)
        return Tally(**Counts.model_validate_json(answer).model_dump())

    def _send(
        self, method: str, path: str, *, timeout: float = _ASK_SECONDS, **arguments: Any
    ) -> bytes:
        with self._answering():
            response = self._client.request(method, path, timeout=timeout, **arguments)
        return _content(response)

    @contextmanager
    def _streaming(
        self, sending: AbstractContextManager[httpx.Response]
    ) -> Iterator[Iterator[str]]:
        """The lines of an answer as they come."""
        with self._answering(), sending as response:
            if not response.is_success:
                response.read()
                raise _error(response)
            yield response.iter_lines()

    @contextmanager
    def _answering(self) -> Iterator[None]:
        try:
            yield
        except httpx.HTTPError as error:
            raise ServerFailed(
                f"The server at {self._url} does not answer ({error}): start it again with "
                "'newsdesk serve', or stop it to use the archive directly."
            ) from error


def _event(name: str, data: str) -> Event:
    """An event of a stream; raises the error that the server sent instead."""
    try:
        if name == "statement":
            return Statement.model_validate_json(data)
        if name == "answer":
            return Answer.model_validate_json(data)
        error = _named(ErrorRecord.model_validate_json(data))
    except ValidationError:
        error = ServerFailed("The server sent what is no answer: run the same version on both.")
    raise error


def _content(response: httpx.Response) -> bytes:
    """What the server sent; raises the error that it sent instead."""
    if response.is_success:
        return response.content
    raise _error(response)


def _error(response: httpx.Response) -> NewsdeskError:
    """The error that the server named, as the same class here."""
    try:
        record = ErrorRecord.model_validate_json(response.content)
    except ValidationError:
        return ServerFailed(
            f"The server answered with status {response.status_code}: see its log, then try again."
        )
    return _named(record)


def _named(record: ErrorRecord) -> NewsdeskError:
    kind = getattr(errors, record.type, ServerFailed)
    known = isinstance(kind, type) and issubclass(kind, NewsdeskError)
    return kind(record.detail) if known else ServerFailed(record.detail)
