"""The archive: one directory that takes articles in and finds passages."""

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from index.adding import AddReport, OnProgress, add_all
from index.alone import Alone
from index.article import Article, article_id, retraction, storable
from index.catalog import Catalog
from index.database import Database
from index.embeddings import Embedding, model_of
from index.engines.base import Engine
from index.errors import StorageFailed
from index.following.schedule import Schedule
from index.gathering import Memory, Wanted
from index.guest import Guest
from index.health import Problem, problems
from index.hits import Hit, Results, Sentence
from index.implied import NOTHING, Ignored
from index.lock import ArchiveLock
from index.matching import Listings, Matches, matching
from index.node import Node
from index.opening import directory_at, open_catalog, open_space, part_of
from index.ranking.sentences import Among
from index.readers import Defaults
from index.records import StoredArticle, Summary
from index.reembedding import OnRebuild, give_up, go_over, other_model, target
from index.remaking import remake
from index.reranking import Reranking, reranker_of
from index.resuming import Resuming
from index.scope import Moment, Scope
from index.search import Retriever, Sort
from index.shelves import Shelves
from index.space import Current, Space
from index.stages import stage
from index.status import Status
from index.stores import Stores
from index.versioning import Tally
from index.writer import Writer

Found = TypeVar("Found")


class Archive:
    """An open archive. Threads may share it; no second process can open its directory meanwhile."""

    def __init__(
        self,
        path: Path,
        lock: ArchiveLock,
        part: Alone | Node | Guest,
        shelves: Shelves,
        space: Space,
    ) -> None:
        """Use `Archive.open`."""
        self.path = path
        self.lock = lock
        self._part = part
        self._shelves = shelves
        self._listings = Listings()
        self._lexical = shelves.standing
        self._current = Current(space)
        self._writing = threading.RLock()
        self._rebuilding = threading.RLock()
        self._closing = threading.Event()

    @classmethod
    def open(
        cls,
        path: str | Path,
        *,
        create: bool = True,
        embedding: Embedding = "",
        reranker: Reranking = "",
        stores: Stores | None = None,
        timeout: float = 0.0,
    ) -> "Archive":
        """Open an archive directory, finishing first what a crash left undone.

        Without an `embedding` the archive's own model is used, `static` for a new archive; without
        a `reranker` there is none. With `stores`, servers keep catalog or vectors; if they keep
        both, any number of machines may open the archive, each with a directory of its own.

        Raises `ArchiveInUse` when another process still holds it after `timeout` seconds,
        `ArchiveMissing` when it is not there and `create` is false, and `ArchiveMismatch` when it
        was embedded with another model than the one given.
        """
        model = model_of(embedding) if embedding else None
        second, stores = reranker_of(reranker), stores or Stores()
        directory = directory_at(path, stores, create=create)
        lock = ArchiveLock(directory)
        lock.acquire(timeout=timeout)
        with ExitStack() as undo:
            undo.callback(lock.release)
            catalog = open_catalog(directory, stores, create=create, timeout=timeout)
            undo.callback(catalog.close)
            shelves = Shelves(directory)
            part = part_of(directory, catalog, stores, shelves)
            space = open_space(directory, catalog, stores, shelves, model, second, part.may_write)
            archive = cls(directory, lock, part, shelves, space)
            part.join(archive._current)
            undo.pop_all()
        return archive

    def add(
        self, articles: Iterable[Article], *, on_progress: OnProgress | None = None
    ) -> AddReport:
        """Take articles in; an unchanged one is skipped, a changed one becomes a new version."""
        with self._turn():
            return add_all(articles, [], self._store, on_progress, settle=self._settle)

    def add_source(
        self,
        *sources: str | Path,
        format: str | None = None,
        defaults: Defaults | None = None,
        wanted: Wanted | None = None,
        engine: Engine | None = None,
        on_progress: OnProgress | None = None,
    ) -> AddReport:
        """Take in files, folders, globs and addresses of the web.

        An address may be of an article, a feed, a sitemap or a file; what an earlier call took from
        it is not asked for again. Nor is what it has taken in of a file, which is as it was, read
        again. What cannot be read is reported, the rest goes in. Files are read, cut up and
        embedded by an `engine`, which stays open, or by processes beside this one where that pays.
        """
        resuming = Resuming(
            self._catalog,
            format=format,
            defaults=defaults or Defaults(),
            wanted=wanted or Wanted(),
            model=self._current.space.model.name,
            engine=engine,
        )
        with self._turn():
            return resuming.add(map(str, sources), self._store, on_progress, settle=self._settle)

    def search(
        self,
        query: str,
        scope: Scope | None = None,
        *,
        limit: int = 10,
        sort: Sort = "relevance",
        is_question: bool = False,
    ) -> list[Hit]:
        """The best passages inside the scope: one article for each story, three passages of it.

        `"a phrase"`, `outlet:Name` and `-word` are understood. A phrase must occur; in a question,
        by its wording or by `is_question`, it need not, but passages that hold it are preferred.
        """
        with self._current.searching() as space:
            return space.retriever.search(
                storable(query), scope or Scope(), limit=limit, sort=sort, is_question=is_question
            ).hits

    def results(self, question: str, scope: Scope, *, limit: int, ignored: Ignored) -> Results:
        """What `search` finds for a question, and what weighed in it beside its words."""
        with self._current.searching() as space:
            return space.retriever.search(
                storable(question), scope, limit=limit, is_question=True, ignored=ignored
            )

    def replaced(self, question: str, scope: Scope | None = None, *, limit: int = 10) -> list[Hit]:
        """The best passages that stand no more, as of the scope's moment or now.

        Each is of an earlier version, which is the hit's article, of what was changed, corrected or
        retracted; three of an article at most, and none that the later version repeats.
        """
        with self._current.searching() as space:
            return space.retriever.replaced(storable(question), scope or Scope(), limit=limit)

    def matching(self, query: str, scope: Scope | None = None) -> Matches:
        """Every article that matches the words of a query, for a plain list; see `Matches`.

        A search ranks few; this leaves out none of which a passage holds half of the words.
        """
        with stage("match"), self._current.searching() as space:
            where = space.catalog, self._shelves, self._listings
            return matching(*where, storable(query), scope or Scope())

    def sentences(
        self, question: str, hits: Sequence[Hit], *, ignored: Ignored = NOTHING, among: Among = bool
    ) -> list[Sentence]:
        """The sentences of a question's hits, the likeliest to answer it first; see `Retriever`."""
        with self._current.searching() as space:
            return space.retriever.sentences(storable(question), hits, ignored, among)

    @property
    def schedule(self) -> Schedule:
        """Which feeds are followed, and when each is asked."""
        return self._catalog.schedule

    @property
    def visits(self) -> Memory:
        """Which addresses were asked, for who fetches for this archive elsewhere."""
        return self._catalog

    @property
    def database(self) -> Database:
        """Where the catalog lies, for what others keep beside it."""
        return self._catalog.database

    def setting(self, key: str, *, default: str) -> str:
        """A word kept with the archive; `default`, which is then kept, where there is none."""
        return self._catalog.setting(key, default=default)

    def catch_up(self) -> None:
        """Let searches find all that other machines have added by now, as they do in a second.

        Where this process has the archive alone, there is nothing to wait for.
        """
        self._part.catch_up(self._catalog)

    def searching(self) -> AbstractContextManager[Space]:
        """The space of searches that are made elsewhere; it stays whole until they have ended."""
        return self._current.searching()

    @property
    def leads(self) -> bool:
        """Whether this process does what one of several that share the archive does by itself."""
        return self._part.leads

    @property
    def retriever(self) -> Retriever:
        """What searches now, for those who fit or compare rankings."""
        return self._current.space.retriever

    def article(
        self, id_or_url: str, *, as_of: Moment | None = None, version: int | None = None
    ) -> StoredArticle | None:
        """One article in its current version, or None.

        With `as_of`, in the version that stood then; with `version`, in this one; with both, in
        this one if it stood then.
        """
        bounds = Scope(as_of=as_of).bounds()
        if as_of is not None or version is None:
            found = self._named(id_or_url, lambda key: self._catalog.article_at(key, bounds))
            return found if found and version in (None, found.version) else None
        return next((one for one in self.versions(id_or_url) if one.version == version), None)

    def versions(self, id_or_url: str) -> list[StoredArticle]:
        """Every version of an article, oldest first; none where there is no such article."""
        return self._named(id_or_url, self._catalog.versions) or []

    def retract(self, id_or_url: str, *, correction: str | None = None) -> bool:
        """Note that the outlet has withdrawn an article; False where there is none.

        A new version says so, from now on, and `correction` is the outlet's notice. What the
        article said is kept, and is found as of the time before.
        """
        with self._turn(), self._changing():
            found = self.article(id_or_url)
            if found is None:
                return False
            if not found.retracted or correction not in (None, found.correction):
                self.add([retraction(found, correction, datetime.now(UTC))])
        return True

    def remove(self, id_or_url: str) -> bool:
        """Purge an article, all its versions, from everything; False where there is none."""
        found = self.article(id_or_url)
        if found is None:
            return False
        with self._turn():
            with self._changing():
                self._catalog.remove(found.id)
            self._settle()
        return True

    def summary(self, scope: Scope | None = None) -> Summary:
        """Counts and dates of what is in a scope."""
        return self._catalog.summary((scope or Scope()).bounds())

    def outlets(self) -> list[str]:
        """Every outlet's name, sorted."""
        return self._catalog.outlets()

    def status(self) -> Status:
        """What the archive holds."""
        return Status(
            path=str(self.path),
            outlets=tuple(self._catalog.outlets()),
            quiet=tuple(self._catalog.quiet()),
            feeds=self.schedule.status(datetime.now(UTC)),
            embedding_model=self._current.space.model.name,
            next_embedding_model=target(self._catalog),
            **asdict(self._catalog.summary()),
            **asdict(self._catalog.counts()),
        )

    def verify(self, *, repair: bool = False) -> list[Problem]:
        """Compare catalog and indexes article by article; with `repair`, mend what differs.

        Returns what is wrong, after a repair what still is: an empty list means all is well.
        """
        with self._turn(), self._changing():
            self._writer.pause()
            self.catch_up()
            found = self._problems()
            if found and repair:
                remake(self._current, self._part)
                found = self._problems()
        return found

    def rebuild(self, on_progress: OnRebuild | None = None, *, embedding: Embedding = "") -> None:
        """Make groups and the indexes anew from the catalog, or go over to another model.

        With another model every passage is embedded anew, beside searches and additions, which use
        the old model until the end. A rebuild that was cut short is taken up where it ended, also
        by one without an `embedding`; one with the archive's own model gives it up.
        """
        with self._rebuilding, self._turn():
            if model := other_model(self._current, embedding):
                go_over(self._current, model, self._changing, on_progress)
                return
            with self._changing():
                give_up(self._catalog)
                remake(self._current, self._part, on_progress)

    def terms(self, text: str, language: str | None = None) -> list[str]:
        """The stemmed, folded words of a text, as the lexical index counts them."""
        return self._lexical.terms(text, language)

    def query_terms(self, query: str, language: str | None = None) -> list[str]:
        """The words of a query that search looks for: `terms` without function words."""
        return self._lexical.query_terms(query, language)

    def language_of(self, question: str) -> str | None:
        """The language of a question, by its script or of those that the archive holds."""
        return self._lexical.language_of(storable(question))

    def idf(self, terms: Iterable[str]) -> dict[str, float]:
        """How rare each term is in this archive: BM25's inverse document frequency."""
        return self._lexical.idf(list(terms))

    def close(self) -> None:
        """Release the files and the lock; closing twice does no harm.

        An `add` and a rebuild in other threads end at their next batch.
        """
        self._closing.set()
        self._part.close()
        with self._rebuilding, self._writing:
            self._current.space.close()
            self._shelves.close()
            self._catalog.close()
            self.lock.release()

    def __enter__(self) -> "Archive":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _named(self, id_or_url: str, find: Callable[[str], Found]) -> Found:
        """What is found by an article's id, else by the id that its address gives."""
        return find(id_or_url) or find(article_id(id_or_url))

    @property
    def _catalog(self) -> Catalog:
        return self._current.space.catalog

    @property
    def _writer(self) -> Writer:
        return self._current.space.writer

    def _turn(self) -> AbstractContextManager[None]:
        """Whoever changes the archive takes it first, before all other locks."""
        return self._part.turn(self._current)

    @contextmanager
    def _changing(self) -> Iterator[None]:
        """One thread at a time may change the archive, and none once it is closed."""
        with self._writing:
            if self._closing.is_set():
                raise StorageFailed(
                    f"The archive at {self.path} was closed meanwhile: open it and do the same "
                    "again; what is done already is skipped."
                )
            yield

    def _store(self, batch: Sequence[Article]) -> Tally:
        with self._changing():
            return self._writer.add(batch)

    def _settle(self) -> None:
        with self._changing():
            self._writer.settle()
        self.catch_up()

    def _problems(self) -> list[Problem]:
        return problems(self._catalog, self._shelves, self._current.space.vectors)
