"""From a batch of the catalog to both indexes.

Order: embeddings into the catalog, Chroma, tantivy, and only then the mark that the batch is
indexed. Every step can be done twice, so a crash between any two of them is mended by doing the
batch again. tantivy takes several batches into one commit, which saves it half of its work.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from index.catalog import Catalog
from index.embeddings import EmbeddingModel
from index.heading import headed
from index.lexical import Lexical, LexicalDocument
from index.records import PassageRow, StoredArticle
from index.schema import micros
from index.vectors import Vectors
from index.versioning import known_from

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

COMMIT_PASSAGES = 8_000
"""So many passages in one commit of tantivy, about five seconds' worth of news."""


@dataclass(frozen=True)
class Batch:
    """What the indexes are to take in and to drop, as the catalog had it at one moment."""

    versions: Mapping[int, int]
    """Articles to be marked as indexed: seq to version."""
    rows: Sequence[PassageRow]
    articles: Mapping[int, StoredArticle]
    buried: Sequence[int]
    """Passages that are gone from the catalog."""
    last: bool = False
    """Whether to commit now, however little there is."""


@dataclass
class _Staged:
    """What waits for tantivy's next commit."""

    versions: dict[int, int] = field(default_factory=dict)
    buried: set[int] = field(default_factory=set)
    passages: int = 0


class Indexer:
    """Embeds batches and puts them into both indexes, each step in one thread at a time."""

    def __init__(
        self,
        catalog: Catalog,
        lexical: Lexical,
        vectors: Callable[[], Vectors],
        embedder: EmbeddingModel,
    ) -> None:
        self._catalog = catalog
        self._lexical = lexical
        self._vectors = vectors
        self._embedder = embedder
        self._staged = _Staged()
        self.replacing = True
        """Whether tantivy may already hold passages of a batch, after a crash or a failure."""

    def embed(self, batch: Batch) -> "NDArray[np.float32]":
        """A vector for each row, kept ones where there are; shape (len(rows), dimensions)."""
        articles = batch.articles
        kept, matrix = self._catalog.vectors([row.id for row in batch.rows])
        found = dict(zip(kept, matrix, strict=True))
        if missing := [row for row in batch.rows if row.id not in found]:
            texts = [headed(articles[row.article_seq], row.start, row.end) for row in missing]
            fresh = self._embedder.embed_passages(texts)
            self._catalog.save_embeddings([row.id for row in missing], fresh)
            found |= {row.id: vector for row, vector in zip(missing, fresh, strict=True)}
        return _stacked([found[row.id] for row in batch.rows])

    def index(self, batch: Batch, vectors: "NDArray[np.float32]") -> None:
        """Put a batch with its vectors into both indexes; committed and marked with a later one."""
        try:
            self._put(batch, vectors)
            if batch.last or self._staged.passages >= COMMIT_PASSAGES:
                self._commit()
        except BaseException:
            self.replacing = True
            self._staged = _Staged()
            raise

    def _put(self, batch: Batch, vectors: "NDArray[np.float32]") -> None:
        if batch.rows or batch.buried:
            index = self._vectors()
            index.upsert([row.id for row in batch.rows], vectors)
            index.delete(batch.buried)
            replaced = [row.id for row in batch.rows if self.replacing]
            self._lexical.delete([*batch.buried, *replaced])
            self._lexical.add(documents(batch.rows, batch.articles))
        self._staged.versions |= batch.versions
        self._staged.buried |= set(batch.buried)
        self._staged.passages += len(batch.rows)

    def _commit(self) -> None:
        self._lexical.commit()
        self._catalog.mark_indexed(self._staged.versions, sorted(self._staged.buried))
        self._staged = _Staged()


def documents(
    rows: Sequence[PassageRow], articles: Mapping[int, StoredArticle]
) -> list[LexicalDocument]:
    """What the lexical index takes in of each passage."""
    return [_document(row, articles[row.article_seq]) for row in rows]


def _document(row: PassageRow, article: StoredArticle) -> LexicalDocument:
    return LexicalDocument(
        passage_id=row.id,
        title=article.title,
        outlet=article.outlet,
        text=article.text[row.start : row.end],
        published=micros(article.published),
        known_from=micros(known_from(article, article.version, article.added)),
        language=article.language,
    )


def _stacked(vectors: "Sequence[NDArray[np.float32]]") -> "NDArray[np.float32]":
    import numpy as np

    return np.stack(vectors) if vectors else np.zeros((0, 0), dtype=np.float32)
