"""The one writer: articles into the catalog, and from there into the indexes in the background.

While one batch is cut and acknowledged here, the one before it is embedded and the one before that
goes into Chroma and tantivy. Embedding and tantivy work outside of Python's lock; Chroma holds it
for most of an insert, which bounds what the overlap can gain.
"""

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress

from index.adding import BATCH_ARTICLES
from index.article import Article
from index.catalog import Catalog
from index.embeddings import EmbeddingModel
from index.errors import NewsdeskError
from index.filling import gather
from index.indexing import Batch, Embedded, Indexer, ready
from index.parts import Parts
from index.pipeline import Pipeline
from index.records import Grave
from index.shelves import Shelves
from index.versioning import Tally

_log = logging.getLogger(__name__)

GRAVES = 2_000
"""So many passages that stand no more are handed over at once, with what they are of."""


class Writer:
    """Writes into one archive; the caller sees to it that one thread at a time does."""

    def __init__(
        self,
        catalog: Catalog,
        shelves: Shelves | None,
        vectors: Callable[[], Parts],
        embedder: EmbeddingModel,
    ) -> None:
        """Without shelves it leaves the lexical indexes alone."""
        self._catalog = catalog
        self._shelves = shelves
        self._indexer = Indexer(catalog, shelves, vectors, embedder)
        self._pipeline: Pipeline[Batch, Embedded] = Pipeline(
            self._indexer.embed, self._indexer.index
        )
        self._uncommitted = False
        self._last_grave = 0
        """Its id: those up to it have been handed over, and nothing has failed since."""

    def add(self, batch: Sequence[Article]) -> Tally:
        """Store a batch and say what became of it; it is safe now, and indexed after `settle`.

        Raises what went wrong with a batch before it, which stays pending as this one does.
        """
        tally, pending = self._catalog.ingest(batch)
        if pending:
            self._hand_over(pending, batch)
        return tally

    def settle(self, on_progress: Callable[[int], None] | None = None) -> None:
        """Bring the indexes up to the catalog; `on_progress` hears of each batch handed over."""
        self.drain()
        for pending in self._catalog.pending(BATCH_ARTICLES):
            self._hand_over(pending)
            if on_progress:
                on_progress(len(pending))
        self.drain()
        self._indexer.replacing = False
        self._gather()

    def _gather(self) -> None:
        """What fails here costs later searches some time, and loses nothing."""
        if self._shelves:
            try:
                gather(self._shelves.standing, self._catalog)
            except NewsdeskError as error:
                _log.warning("The lexical index stays in many pieces for now: %s", error)

    def drain(self) -> None:
        """Finish all that was handed over and all graves, or raise why that fails."""
        with self._handing_over():
            while graves := self._graves():
                self._pipeline.submit(Batch(graves=graves))
            if self._uncommitted:
                self._pipeline.submit(Batch(last=True))
                self._pipeline.drain()
        self._uncommitted = False

    def pause(self) -> None:
        """Have nothing under way any more; what cannot be finished stays pending."""
        with suppress(NewsdeskError):
            self.drain()

    def close(self) -> None:
        """Finish what is under way; what has not begun stays pending for the next open."""
        self._pipeline.close()

    def _hand_over(self, versions: Mapping[int, int], batch: Sequence[Article] = ()) -> None:
        """Read here, not in the background: a later batch may change or remove these articles.

        For the same reason a grave is only closed by a batch handed over after it was dug.
        """
        rows = self._catalog.passages_of(versions)
        articles = {one.key: one for one in self._catalog.articles(versions).values()}
        vectors = ready(rows, articles, batch, self._indexer.model)
        self._uncommitted = True
        with self._handing_over():
            self._pipeline.submit(Batch(versions, rows, articles, self._graves(), ready=vectors))

    def _graves(self) -> list[Grave]:
        """The next ones to be handed over."""
        found = self._catalog.graves(after=self._last_grave, limit=GRAVES)
        if found:
            self._last_grave = found[-1].id
            self._uncommitted = True
        return found

    @contextmanager
    def _handing_over(self) -> Iterator[None]:
        """After a failure, graves that were under way have to be handed over again."""
        try:
            yield
        except BaseException:
            self._last_grave = 0
            raise
