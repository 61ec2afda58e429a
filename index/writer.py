"""The one writer: what the catalog has acknowledged is brought into both indexes.

Order of a batch: catalog, embeddings into the catalog, Chroma, tantivy, and only then the mark
that the batch is indexed. Every step can be done twice, so a crash between any two of them is
mended by doing the batch again.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from index.adding import BATCH_ARTICLES
from index.article import Article
from index.catalog import Catalog
from index.embeddings import EmbeddingModel
from index.heading import headed
from index.lexical import Lexical, LexicalDocument
from index.records import PassageRow, StoredArticle
from index.schema import chunks, micros
from index.vectors import Vectors
from index.versioning import Tally, known_from

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Writer:
    """Writes into one archive; the caller sees to it that one thread at a time does."""

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
        self._clean = False

    def add(self, batch: Sequence[Article]) -> Tally:
        """Store and index a batch, and say what became of it; it is safe from the start on."""
        tally = self._catalog.ingest(batch)
        self.settle()
        return tally

    def settle(self, on_progress: Callable[[int], None] | None = None) -> None:
        """Bring the indexes up to the catalog; `on_progress` hears of each batch's size.

        What a crash or a failed batch left half done is replaced; after a clean batch nothing can
        be half done, and the search for leftovers is spared.
        """
        while pending := self._catalog.pending(BATCH_ARTICLES):
            self._index(pending)
            if on_progress:
                on_progress(len(pending))
        if self._catalog.buried():
            self._index({})
        self._clean = True

    def fill(self, vectors: Vectors) -> None:
        """Make a vector index hold exactly the kept vectors, without embedding again."""
        held, wanted = vectors.ids(), self._catalog.passage_ids()
        vectors.delete(sorted(held.difference(wanted)))
        for chunk in chunks([key for key in wanted if key not in held]):
            vectors.upsert(*self._catalog.vectors(chunk))

    def fill_lexical(self) -> None:
        """Put every passage into an empty lexical index; Chroma is left alone."""
        for keys in chunks(self._catalog.passage_ids()):
            rows = self._catalog.passages(keys)
            articles = self._catalog.articles({row.article_seq for row in rows})
            self._lexical.add([_document(row, articles[row.article_seq]) for row in rows])
            self._lexical.commit()

    def _index(self, pending: Mapping[int, int]) -> None:
        replacing, self._clean = not self._clean, False
        buried = self._catalog.buried()
        rows = self._catalog.passages_of(pending)
        articles = self._catalog.articles(pending)
        vectors = self._vectors()
        vectors.upsert([row.id for row in rows], self._embedded(rows, articles))
        vectors.delete(buried)
        self._lexical.delete([*buried, *(row.id for row in rows if replacing)])
        self._lexical.add([_document(row, articles[row.article_seq]) for row in rows])
        self._lexical.commit()
        self._catalog.mark_indexed(pending, buried)
        self._clean = not replacing

    def _embedded(
        self, rows: Sequence[PassageRow], articles: Mapping[int, StoredArticle]
    ) -> "NDArray[np.float32]":
        """A vector for each row, kept ones where there are; shape (len(rows), dimensions)."""
        kept, matrix = self._catalog.vectors([row.id for row in rows])
        found = dict(zip(kept, matrix, strict=True))
        if missing := [row for row in rows if row.id not in found]:
            texts = [headed(articles[row.article_seq], row.start, row.end) for row in missing]
            fresh = self._embedder.embed_passages(texts)
            self._catalog.save_embeddings([row.id for row in missing], fresh)
            found |= {row.id: vector for row, vector in zip(missing, fresh, strict=True)}
        return _stacked([found[row.id] for row in rows])


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
