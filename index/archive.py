"""The archive: one directory that takes articles in and finds passages."""

import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from types import TracebackType

from pydantic import BaseModel, ConfigDict

from index.adding import AddReport, OnProgress, add_all, open_sources
from index.article import Article, article_id, storable
from index.catalog import Catalog
from index.embeddings import DEFAULT, EmbeddingModel, load
from index.errors import ArchiveMismatch, ArchiveMissing, NewsdeskError, StorageFailed
from index.health import Problem, problems
from index.lexical import Lexical
from index.lock import ArchiveLock
from index.readers import Defaults
from index.records import StoredArticle, Summary
from index.scope import Scope
from index.search import Hit, Retriever, Sort
from index.vectors import Vectors
from index.versioning import Outcome
from index.writer import Writer

OnRebuild = Callable[[int, int], None]
"""Hears how many articles are done, and how many there are."""


class Status(BaseModel):
    """What an archive holds and whether it is well."""

    model_config = ConfigDict(frozen=True)

    path: str
    articles: int
    passages: int
    undated: int
    pending: int
    """Articles that are safe in the catalog but not in the indexes yet."""
    oldest: datetime | None
    newest: datetime | None
    last_added: datetime | None
    outlets: tuple[str, ...]
    embedding_model: str


class Archive:
    """An open archive. Threads may share it; no second process can open it meanwhile."""

    def __init__(self, path: Path, lock: ArchiveLock, embedder: EmbeddingModel) -> None:
        """Use `Archive.open`."""
        self.path = path
        self.lock = lock
        self._embedder = embedder
        self._catalog = Catalog.at(path)
        self._lexical = Lexical(path / "lexical")
        self._vectors: Vectors | None = None
        self._opening = threading.Lock()
        self._writing = threading.RLock()
        self._closed = False
        self._writer = Writer(self._catalog, self._lexical, self._opened_vectors, embedder)
        self._retriever = Retriever(self._catalog, self._lexical, self._opened_vectors, embedder)

    @classmethod
    def open(
        cls,
        path: str | Path,
        *,
        create: bool = True,
        embedding: str | EmbeddingModel = DEFAULT,
        timeout: float = 0.0,
    ) -> "Archive":
        """Open an archive directory, finishing first what a crash left undone.

        Raises `ArchiveInUse` when another process still holds it after `timeout` seconds, and
        `ArchiveMissing` when it is not there and `create` is false.
        """
        directory = Path(path).expanduser().absolute()
        if not create and not (directory / "catalog.sqlite3").exists():
            raise ArchiveMissing(
                f"There is no archive at {directory}: make one with 'newsdesk add', "
                "or name another with --archive."
            )
        try:
            directory.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StorageFailed(
                f"The archive folder {directory} cannot be made ({error.strerror}): "
                "name another with --archive."
            ) from error
        lock = ArchiveLock(directory)
        lock.acquire(timeout=timeout)
        embedder = load(embedding) if isinstance(embedding, str) else embedding
        try:
            archive = cls(directory, lock, embedder)
            archive._recover()
        except BaseException:
            lock.release()
            raise
        return archive

    def add(
        self, articles: Iterable[Article], *, on_progress: OnProgress | None = None
    ) -> AddReport:
        """Take articles in; an unchanged one is skipped, a changed one becomes a new version."""
        return add_all(articles, [], self._store, on_progress, settle=self._settle)

    def add_source(
        self,
        *sources: str | Path,
        format: str | None = None,
        defaults: Defaults | None = None,
        on_progress: OnProgress | None = None,
    ) -> AddReport:
        """Take in files, folders and globs; what cannot be read is reported, the rest goes in."""
        files, items = open_sources(map(str, sources), format=format, defaults=defaults)
        return add_all(items, files, self._store, on_progress, settle=self._settle)

    def search(
        self, query: str, scope: Scope | None = None, *, limit: int = 10, sort: Sort = "relevance"
    ) -> list[Hit]:
        """The best passages inside the scope, at most three of one article."""
        return self._retriever.search(storable(query), scope or Scope(), limit=limit, sort=sort)

    def article(self, id_or_url: str) -> StoredArticle | None:
        """One article in its current version, or None."""
        return self._catalog.article(id_or_url) or self._catalog.article(article_id(id_or_url))

    def remove(self, id_or_url: str) -> bool:
        """Purge an article, all its versions, from everything; False where there is none."""
        found = self.article(id_or_url)
        if found is None:
            return False
        with self._open_writer() as writer:
            self._catalog.remove(found.id)
            writer.settle()
        return True

    def summary(self, scope: Scope | None = None) -> Summary:
        """Counts and dates of what is in a scope."""
        return self._catalog.summary((scope or Scope()).bounds())

    def status(self) -> Status:
        """What the archive holds."""
        return Status(
            path=str(self.path),
            outlets=tuple(self._catalog.outlets()),
            embedding_model=self._embedder.name,
            **asdict(self._catalog.summary()),
            **asdict(self._catalog.counts()),
        )

    def verify(self, *, repair: bool = False) -> list[Problem]:
        """Compare catalog and indexes article by article; with `repair`, mend what differs.

        Returns what is wrong, after a repair what still is: an empty list means all is well.
        """
        with self._writing:
            with suppress(NewsdeskError):  # what could not be indexed is found as a problem
                self._writer.drain()
            found = problems(self._catalog, self._lexical, self._opened_vectors)
            if found and repair:
                self.rebuild()
                found = problems(self._catalog, self._lexical, self._opened_vectors)
        return found

    def rebuild(self, on_progress: OnRebuild | None = None) -> None:
        """Make both indexes anew from the catalog."""
        with self._writing:
            total, done = self._catalog.summary().articles, 0

            def report(count: int) -> None:
                nonlocal done
                done += count
                if on_progress:
                    on_progress(done, total)

            with suppress(NewsdeskError):  # everything is indexed again below
                self._writer.drain()
            self._replace_vectors(self._opened_vectors(), fill=False)
            self._lexical.reset()
            self._catalog.mark_all_pending()
            self._writer.settle(report)

    def terms(self, text: str) -> list[str]:
        """The stemmed, folded words of a text, as the lexical index counts them."""
        return self._lexical.terms(text)

    def query_terms(self, query: str) -> list[str]:
        """The words of a query that search looks for: `terms` without function words."""
        return self._lexical.query_terms(query)

    def idf(self, terms: Iterable[str]) -> dict[str, float]:
        """How rare each term is in this archive: BM25's inverse document frequency."""
        return self._lexical.idf(list(terms))

    def close(self) -> None:
        """Release the files and the lock; closing twice does no harm."""
        with self._writing:
            self._closed = True
            self._writer.close()
            self._lexical.close()
            if self._vectors:
                self._vectors.close()
            self._catalog.close()
            self.lock.release()

    def __enter__(self) -> "Archive":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _store(self, batch: Sequence[Article]) -> Counter[Outcome]:
        with self._open_writer() as writer:
            return writer.add(batch)

    def _settle(self) -> None:
        with self._open_writer() as writer:
            writer.settle()

    @contextmanager
    def _open_writer(self) -> Iterator[Writer]:
        with self._writing:
            if self._closed:
                raise StorageFailed(
                    f"The archive at {self.path} was closed meanwhile: open it and do the same "
                    "again; what is in already is skipped."
                )
            yield self._writer

    def _recover(self) -> None:
        """Refuse a foreign embedding model, mend the lexical index, finish what is pending."""
        model = self._catalog.setting("embedding_model", default=self._embedder.name)
        if model != self._embedder.name:
            raise ArchiveMismatch(
                f"The archive at {self.path} was embedded with '{model}', not with "
                f"'{self._embedder.name}': open it with '{model}', or make a new archive."
            )
        self._writer.settle()
        if not self._lexical.holds(self._catalog.counts().passages):
            self._lexical.reset()
            self._catalog.mark_all_pending()
            self._writer.settle()

    def _opened_vectors(self) -> Vectors:
        """The vector index, checked at its first use and refilled from the catalog if damaged."""
        with self._opening:
            if self._vectors is None:
                generation = int(self._catalog.setting("vectors_generation", default="1"))
                self._vectors = Vectors(self.path / "vectors", generation)
                if not self._vectors.holds(*self._catalog.expected_vectors()):
                    self._replace_vectors(self._vectors, fill=True)
            return self._vectors

    def _replace_vectors(self, old: Vectors, *, fill: bool) -> None:
        """Go over to a new generation; until the catalog names it, the old one counts."""
        new = old.renewed()
        if fill:
            self._writer.fill(new)
        self._catalog.set_setting("vectors_generation", str(new.generation))
        self._vectors = new
        old.drop()
