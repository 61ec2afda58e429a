"""Where a command does its work: in this process, or in the server that holds the archive."""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Protocol, TypeVar, TypeVarTuple

from assistant.answer import Answer
from assistant.answering import Answering, Event
from assistant.assistant import Assistant
from assistant.history.records import Feedback
from assistant.keys.keys import Keys
from assistant.observing.surfaces import surface
from assistant.protocol import (
    ArticleRecord,
    AskRequest,
    Filters,
    HitRecord,
    ProblemRecord,
    Rebuilt,
    VersionRecord,
    no_article,
)
from assistant.searching import searched, searched_json
from assistant.settings import Settings
from assistant.watching.watches import Watches
from index.adding import AddReport, OnProgress
from index.archive import Archive
from index.article import storable
from index.errors import ArchiveInUse
from index.following.follower import Follower, Poll
from index.following.status import FeedStatus
from index.gathering import Wanted
from index.lock import holder
from index.readers import Defaults
from index.reembedding import OnRebuild
from index.running import iterate, run
from index.scope import Scope
from index.search import Sort
from index.stages import observing, stage
from index.status import Status

_WAIT_SECONDS = 10.0
"""How long a command waits for another command to give the archive back."""

Made = TypeVar("Made")
Rest = TypeVarTuple("Rest")


class Desk(Protocol):
    """What every command needs of an archive."""

    def close(self) -> None:
        """Give everything back."""

    def ask(self, request: AskRequest) -> Answer:
        """Answer a question."""

    async def aask(self, request: AskRequest) -> Answer:
        """`ask` in an event loop; a cancelled call stops the model."""

    def stream(self, request: AskRequest) -> Iterator[Event]:
        """Each statement as it is verified, then the whole answer."""

    def search(self, query: str, filters: Filters, *, limit: int, sort: Sort) -> list[HitRecord]:
        """Find passages."""

    def add(
        self,
        sources: Iterable[str],
        *,
        format: str | None,
        defaults: Defaults,
        wanted: Wanted,
        on_progress: OnProgress | None,
    ) -> AddReport:
        """Take in files, folders, globs and addresses."""

    def status(self) -> Status:
        """What the archive holds."""

    def history(self, article: str) -> list[VersionRecord]:
        """Every version of an article by id or URL, oldest first."""

    def article(
        self, article: str, *, as_of: str | None = None, version: int | None = None
    ) -> ArticleRecord:
        """One article by id or URL, as of then or in that version; raises `NotFound` for none."""

    def feedback(self) -> Iterator[Feedback]:
        """Every rated answer, oldest first."""

    @property
    def watches(self) -> Watches:
        """Standing questions."""

    @property
    def keys(self) -> Keys:
        """API keys."""

    def retract(self, article: str, *, note: str | None) -> bool:
        """Note that an article, by id or URL, was withdrawn."""

    def remove(self, article: str) -> bool:
        """Purge an article by id or URL."""

    def follow(self, feed: str, *, outlet: str | None, allow_private: bool) -> FeedStatus:
        """Follow the feed at this address from now on."""

    def unfollow(self, feed: str) -> bool:
        """Follow the feed at this address no more."""

    def polls(self, *, once: bool) -> Generator[Poll, None, None] | None:
        """Polls of the followed feeds as they happen; None where a server does that by itself."""

    def verify(self, *, repair: bool) -> Sequence[ProblemRecord]:
        """What is wrong, after a repair what still is."""

    def rebuild(self, on_progress: OnRebuild | None, *, embedding: str) -> Rebuilt:
        """Make the indexes anew, or go over to another embedding model; empty for the same."""


class LocalDesk:
    """The archive is open in this process."""

    def __init__(self, assistant: Assistant) -> None:
        self.assistant = assistant
        self.listeners: list[Callable[[Poll], None]] = []
        """Told of every poll that this process makes in the background, in its thread."""
        self._archive = assistant.archive

    def close(self) -> None:
        """Give everything back."""
        self.assistant.close()

    def ask(self, request: AskRequest) -> Answer:
        """Answer a question."""
        return self.assistant.ask(request.question, **request.options())

    async def aask(self, request: AskRequest) -> Answer:
        """`ask` in an event loop; a cancelled call stops the model."""
        return await self.assistant.aask(request.question, **request.options())

    def stream(self, request: AskRequest) -> Iterator[Event]:
        """Each statement as it is verified, then the whole answer."""
        return self.assistant.stream(request.question, **request.options())

    def search(self, query: str, filters: Filters, *, limit: int, sort: Sort) -> list[HitRecord]:
        """Find passages."""
        return self._searched(searched, query, filters, limit, sort)

    def search_json(
        self, query: str, filters: Filters, *, limit: int, sort: Sort, offset: int
    ) -> bytes:
        """What `search` finds from the offset on, as JSON."""
        return self._searched(searched_json, query, filters, limit, sort, offset)

    def _searched(
        self,
        function: Callable[[Answering, str, Scope, *Rest], Made],
        query: str,
        filters: Filters,
        *rest: *Rest,
    ) -> Made:
        scope = Scope(**filters.model_dump(include=set(Filters.model_fields)))
        with observing(self.assistant.observer), stage("search", surface=surface()):
            return self.assistant.answering.anywhere(function, query, scope, *rest)

    def add(
        self,
        sources: Iterable[str],
        *,
        format: str | None,
        defaults: Defaults,
        wanted: Wanted,
        on_progress: OnProgress | None,
    ) -> AddReport:
        """Take in files, folders, globs and addresses."""
        with self.assistant.settings.open_engine() as engine:
            return self._archive.add_source(
                *sources,
                format=format,
                defaults=defaults,
                wanted=wanted,
                engine=engine,
                on_progress=on_progress,
            )

    def status(self) -> Status:
        """What the archive holds."""
        return self._archive.status()

    def history(self, article: str) -> list[VersionRecord]:
        """Every version of an article by id or URL, oldest first."""
        return VersionRecord.all_of(self._archive.versions(article))

    def article(
        self, article: str, *, as_of: str | None = None, version: int | None = None
    ) -> ArticleRecord:
        """One article by id or URL, as of then or in that version; raises `NotFound` for none."""
        found = self._archive.article(storable(article), as_of=as_of, version=version)
        if found is None:
            raise no_article(article)
        return ArticleRecord.of(found)

    def feedback(self) -> Iterator[Feedback]:
        """Every rated answer, oldest first."""
        return self.assistant.history.feedback()

    @property
    def watches(self) -> Watches:
        """Standing questions."""
        return self.assistant.watches

    @property
    def keys(self) -> Keys:
        """API keys."""
        return self.assistant.keys

    def retract(self, article: str, *, note: str | None) -> bool:
        """Note that an article, by id or URL, was withdrawn."""
        return self._archive.retract(article, correction=note)

    def remove(self, article: str) -> bool:
        """Purge an article by id or URL, also from what readers were answered."""
        found = self._archive.article(article)
        if found is None or not self._archive.remove(article):
            return False
        self.assistant.history.forget(found.id)
        self.assistant.watches.forget(found.id)
        return True

    @cached_property
    def follower(self) -> Follower:
        """Polls the feeds that the archive follows."""
        return Follower(self._archive)

    def follow(self, feed: str, *, outlet: str | None, allow_private: bool) -> FeedStatus:
        """Follow the feed at this address from now on."""
        from index.following.adding import follow

        schedule, now = self._archive.schedule, datetime.now(UTC)
        run(follow(feed, schedule, now, outlet=outlet, allow_private=allow_private))
        self.follower.wake()
        return next(one for one in schedule.status(now) if one.url == feed)

    def unfollow(self, feed: str) -> bool:
        """Follow the feed at this address no more."""
        return self._archive.schedule.unfollow(feed)

    def polls(self, *, once: bool) -> Generator[Poll, None, None]:
        """Polls as they happen; other commands reach the archive meanwhile, through this one."""
        from assistant.web.server import reachable

        with reachable(self):
            yield from iterate(lambda: self.follower.polls(once=once))

    def verify(self, *, repair: bool) -> list[ProblemRecord]:
        """What is wrong, after a repair what still is."""
        return [
            ProblemRecord(where=problem.where, detail=problem.detail)
            for problem in self._archive.verify(repair=repair)
        ]

    def rebuild(self, on_progress: OnRebuild | None, *, embedding: str) -> Rebuilt:
        """Make the indexes anew, or go over to another embedding model; empty for the same."""
        self._archive.rebuild(on_progress, embedding=embedding)
        status = self._archive.status()
        return Rebuilt(articles=status.articles, passages=status.passages)


def open_desk(place: str | Path, settings: Settings, *, create: bool = False) -> Desk:
    """The desk for an archive directory, or for a server's address.

    A directory that a running server holds is reached through that server; another command that
    holds it is waited for.
    """
    from assistant.remote import RemoteDesk

    if str(place).startswith(("http://", "https://")):
        return RemoteDesk(str(place), settings.server_key.get_secret_value() or None)
    directory = Path(place).expanduser().absolute()
    try:
        return _local(directory, settings, create=create, timeout=0.0)
    except ArchiveInUse:
        found = holder(directory)
        if found and found.url:
            return RemoteDesk(found.url, found.token)
        return _local(directory, settings, create=create, timeout=_WAIT_SECONDS)


def _local(directory: Path, settings: Settings, *, create: bool, timeout: float) -> LocalDesk:
    archive = Archive.open(
        directory,
        create=create,
        embedding=settings.embedding,
        reranker=settings.reranker,
        stores=settings.stores,
        timeout=timeout,
    )
    return LocalDesk(Assistant(archive, settings))
