"""From a batch of the catalog to the indexes.

Order: embeddings into the catalog, Chroma, tantivy, and only then the mark that the batch is
indexed. Every step can be done twice, so a crash between any two of them is mended by doing the
batch again. tantivy takes several batches into one commit, which saves it half of its work. What
stands no more goes out of both indexes and, if the catalog still has it, into that of the past.

Where several machines share an archive, tantivy is left out: each has its own (`index.replica`).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from index.article import Article
from index.catalog import Catalog
from index.embeddings import EmbeddingModel
from index.heading import headed
from index.lexical_documents import LexicalDocument
from index.parts import Parts
from index.passages import Span
from index.prepared import vectors_of
from index.records import Grave, Key, PassageRow, StoredArticle
from index.schema import micros
from index.shelves import Shelves

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

COMMIT_PASSAGES = 8_000
"""So many passages in one commit of tantivy, about five seconds' worth of news."""


@dataclass(frozen=True)
class Batch:
    """What the indexes are to take in and to drop, as the catalog had it at one moment."""

    versions: Mapping[int, int] = field(default_factory=dict)
    """Articles to be marked as indexed: seq to version."""
    rows: Sequence[PassageRow] = ()
    articles: Mapping[Key, StoredArticle] = field(default_factory=dict)
    graves: Sequence[Grave] = ()
    ready: Mapping[int, "NDArray[np.float32]"] = field(default_factory=dict)
    """Vectors of rows that were made elsewhere, by passage id."""
    last: bool = False
    """Whether to commit now, however little there is."""


@dataclass(frozen=True)
class Embedded:
    """What is ready for the indexes: a vector for each row of a batch, and what it buries."""

    vectors: "NDArray[np.float32]"
    past: Sequence[LexicalDocument]


@dataclass
class _Staged:
    """What waits for tantivy's next commit."""

    versions: dict[int, int] = field(default_factory=dict)
    graves: list[int] = field(default_factory=list)
    passages: int = 0


class Indexer:
    """Embeds batches and puts them into the indexes, each step in one thread at a time."""

    def __init__(
        self,
        catalog: Catalog,
        shelves: Shelves | None,
        vectors: Callable[[], Parts],
        embedder: EmbeddingModel,
    ) -> None:
        """Without shelves, tantivy is left out."""
        self._catalog = catalog
        self._shelves = shelves
        self._vectors = vectors
        self._embedder = embedder
        self._staged = _Staged()
        self.replacing = True
        """Whether tantivy may already hold passages of a batch, after a crash or a failure."""

    def embed(self, batch: Batch) -> Embedded:
        """A vector for each row, a kept one where there is one.

        Replaced passages are read here and not earlier: whatever becomes of them, a later grave
        tells of it.
        """
        replaced = self._catalog.passages([grave.passage_id for grave in batch.graves])
        texts = self._catalog.texts(replaced) if replaced else {}
        replaced = [row for row in replaced if row.key in texts]
        self._embedded(replaced, texts, {})
        vectors = self._embedded(batch.rows, batch.articles, batch.ready)
        return Embedded(vectors, documents(replaced, texts))

    def _embedded(
        self,
        rows: Sequence[PassageRow],
        articles: Mapping[Key, StoredArticle],
        ready: Mapping[int, "NDArray[np.float32]"],
    ) -> "NDArray[np.float32]":
        """Shape (len(rows), dimensions)."""
        kept, matrix = self._catalog.vectors([row.id for row in rows])
        found = dict(zip(kept, matrix, strict=True))
        if missing := [row for row in rows if row.id not in found]:
            fresh = {row.id: ready[row.id] for row in missing if row.id in ready}
            fresh |= self._made([row for row in missing if row.id not in ready], articles)
            self._catalog.save_embeddings(list(fresh), _stacked(list(fresh.values())))
            found |= fresh
        return _stacked([found[row.id] for row in rows])

    def _made(
        self, rows: Sequence[PassageRow], articles: Mapping[Key, StoredArticle]
    ) -> "dict[int, NDArray[np.float32]]":
        if not rows:
            return {}
        texts = [headed(articles[row.key], row.start, row.end) for row in rows]
        vectors = self._embedder.embed_passages(texts)
        return {row.id: vector for row, vector in zip(rows, vectors, strict=True)}

    @property
    def model(self) -> str:
        """The name of the embedding model."""
        return self._embedder.name

    def index(self, batch: Batch, made: Embedded) -> None:
        """Put a batch into the indexes; committed and marked with a later one."""
        try:
            self._put(batch, made.vectors)
            self._bury(batch.graves, made.past)
            if batch.last or self._staged.passages >= COMMIT_PASSAGES:
                self._commit()
        except BaseException:
            self.replacing = True
            self._staged = _Staged()
            raise

    def _put(self, batch: Batch, vectors: "NDArray[np.float32]") -> None:
        if batch.rows:
            ids = [row.id for row in batch.rows]
            self._vectors().upsert(ids, vectors)
            if self._shelves:
                found = documents(batch.rows, batch.articles)
                self._shelves.put(found, replacing=self.replacing)
        self._staged.versions |= batch.versions
        self._staged.passages += len(batch.rows)

    def _bury(self, graves: Sequence[Grave], past: Sequence[LexicalDocument]) -> None:
        ids = list({grave.passage_id: None for grave in graves})
        if ids:
            self._vectors().delete(ids)
        if self._shelves and ids:
            self._shelves.bury(ids, past)
        self._staged.graves += [grave.id for grave in graves]
        self._staged.passages += len(past)

    def _commit(self) -> None:
        if self._shelves:
            self._shelves.commit()
        self._catalog.mark_indexed(self._staged.versions, self._staged.graves)
        self._staged = _Staged()


def ready(
    rows: Sequence[PassageRow],
    articles: Mapping[Key, StoredArticle],
    batch: Sequence[Article],
    model: str,
) -> "dict[int, NDArray[np.float32]]":
    """Vectors that came with the articles of a batch, by passage id.

    An article that came twice in a batch is stored as it came last, so its fields are compared.
    """
    came = {
        _shown(article): vectors for article in batch if (vectors := vectors_of(article, model))
    }
    if not came:
        return {}
    found = ((row, came.get(_shown(articles[row.key]), {})) for row in rows)
    return {row.id: own[span] for row, own in found if (span := Span(row.start, row.end)) in own}


def _shown(article: Article) -> tuple[str, str, str | None, datetime | None]:
    """All that a model is shown of an article's passages, and where they are cut."""
    return article.title, article.text, article.outlet, article.published


def documents(
    rows: Sequence[PassageRow], articles: Mapping[Key, StoredArticle]
) -> list[LexicalDocument]:
    """What a lexical index takes in of each passage."""
    return [_document(row, articles[row.key]) for row in rows]


def documents_of(catalog: Catalog, rows: Sequence[PassageRow]) -> list[LexicalDocument]:
    """The same, with the texts as the catalog has them; without those that are gone by now."""
    articles = catalog.texts(rows) if rows else {}
    return documents([row for row in rows if row.key in articles], articles)


def _document(row: PassageRow, article: StoredArticle) -> LexicalDocument:
    return LexicalDocument(
        passage_id=row.id,
        title=article.title,
        outlet=article.outlet,
        text=article.text[row.start : row.end],
        published=micros(article.published),
        known_from=micros(article.known_from),
        language=article.language,
        replaced=row.replaced,
    )


def _stacked(vectors: "Sequence[NDArray[np.float32]]") -> "NDArray[np.float32]":
    import numpy as np

    return np.stack(vectors) if vectors else np.zeros((0, 0), dtype=np.float32)
