"""The retriever: from a query to ranked hits."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal, get_args

from index.catalog import Catalog
from index.embeddings import EmbeddingModel
from index.errors import BadInput
from index.lexical import Lexical
from index.ranking import Signals, Weights, coverage, score
from index.records import PassageRow, StoredArticle
from index.schema import micros
from index.scope import Bounds, Scope
from index.vectors import Vectors
from index.voices import voices

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Sort = Literal["relevance", "newest", "oldest"]

LEXICAL_CANDIDATES = 100
DENSE_CANDIDATES = 50

BRUTE_FORCE_LIMIT = 2_000
"""Up to so many passages a scan of the kept vectors beats Chroma, and is exact."""
NARROW_LIMIT = 20_000
"""Up to so many passages Chroma is given the ids; above, it is asked for more than needed."""


@dataclass(frozen=True)
class Passage:
    """A span of one article: `article.text[start:end] == text`."""

    article_id: str
    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Hit:
    """A passage found for a query."""

    passage: Passage
    article: StoredArticle
    score: float
    signals: Signals
    copies: tuple[StoredArticle, ...] = ()
    """The other articles of its story group inside the scope, oldest first."""

    @property
    def group_size(self) -> int:
        """How many articles carry this copy inside the scope, this one included."""
        return 1 + len(self.copies)

    @property
    def text(self) -> str:
        """The passage's text."""
        return self.passage.text

    @property
    def start(self) -> int:
        """First character in the article's text."""
        return self.passage.start

    @property
    def end(self) -> int:
        """One past the last character in the article's text."""
        return self.passage.end

    @property
    def article_id(self) -> str:
        """The article's id in the archive."""
        return self.article.id

    @property
    def title(self) -> str:
        """The article's headline."""
        return self.article.title

    @property
    def outlet(self) -> str | None:
        """The article's publisher."""
        return self.article.outlet

    @property
    def published(self) -> datetime | None:
        """When the article was published, in UTC."""
        return self.article.published

    @property
    def url(self) -> str | None:
        """The article's address as it was given."""
        return self.article.url


class Retriever:
    """Finds passages through both indexes and ranks them together."""

    def __init__(
        self,
        catalog: Catalog,
        lexical: Lexical,
        vectors: Callable[[], Vectors],
        embedder: EmbeddingModel,
        weights: Weights | None = None,
    ) -> None:
        self._catalog = catalog
        self._lexical = lexical
        self._vectors = vectors
        self._embedder = embedder
        self._weights = weights or Weights()

    def search(
        self, query: str, scope: Scope, *, limit: int, sort: Sort = "relevance"
    ) -> list[Hit]:
        """The best passages: one voice for each story, at most three passages of an article.

        `newest` and `oldest` order the candidates for the query by date instead of by score, and
        leave out those that share none of its words.
        """
        terms = self._lexical.query_terms(query) or self._lexical.terms(query)
        if not terms or limit < 1:
            return []
        hits = self._ranked(query, terms, scope.bounds())
        if sort != "relevance":
            hits = sorted(
                (hit for hit in hits if hit.signals.bm25 > 0),
                key=lambda hit: (hit.published is not None, micros(hit.published) or 0),
                reverse=sort == "newest",
            )
        return voices(hits, self._catalog, scope.bounds(), limit=limit)

    def _ranked(self, query: str, terms: Sequence[str], bounds: Bounds) -> list[Hit]:
        bm25 = self._lexical.search(terms, bounds, LEXICAL_CANDIDATES)
        question = self._embedder.embed_query(query)
        dense = self._dense(question, bounds)
        unscored = [key for key in dense if key not in bm25]
        bm25 |= self._lexical.search(terms, Bounds(), len(unscored), among=unscored)
        rows = self._catalog.passages(dict.fromkeys([*bm25, *dense]))
        articles = self._catalog.articles({row.article_seq for row in rows})
        rows = [row for row in rows if row.article_seq in articles]
        cosines = self._cosines(question, [row.id for row in rows])
        idf = self._lexical.idf(list(dict.fromkeys(terms)))
        best = max(bm25.values(), default=0.0) or 1.0
        hits = [
            self._hit(
                row, articles[row.article_seq], idf, bm25.get(row.id, 0.0) / best, cosines[row.id]
            )
            for row in rows
        ]
        return sorted(hits, key=lambda hit: (-hit.score, hit.article.seq, hit.start))

    def _hit(
        self,
        row: PassageRow,
        article: StoredArticle,
        idf: dict[str, float],
        bm25: float,
        cosine: float,
    ) -> Hit:
        text = article.text[row.start : row.end]
        words = self._lexical.terms(f"{article.title}\n{text}")
        signals = Signals(bm25, cosine, coverage(idf, words))
        passage = Passage(article.id, row.start, row.end, text)
        return Hit(passage, article, score(signals, self._weights), signals)

    def _cosines(self, question: "NDArray[np.float32]", ids: Sequence[int]) -> dict[int, float]:
        known, matrix = self._catalog.vectors(ids)
        values = (matrix @ question).tolist() if known else []
        return dict.fromkeys(ids, 0.0) | dict(zip(known, values, strict=True))

    def _dense(self, question: "NDArray[np.float32]", bounds: Bounds) -> list[int]:
        """The nearest passages inside the bounds, best first."""
        inside = self._catalog.passage_ids(bounds, limit=BRUTE_FORCE_LIMIT + 1)
        if len(inside) <= BRUTE_FORCE_LIMIT:
            return self._scan(question, inside)
        if bounds == Bounds():
            return self._vectors().nearest(question, DENSE_CANDIDATES)
        inside = self._catalog.passage_ids(bounds, limit=NARROW_LIMIT + 1)
        if len(inside) <= NARROW_LIMIT:
            return self._vectors().nearest(question, DENSE_CANDIDATES, among=inside)
        return self._overfetched(question, bounds)

    def _scan(self, question: "NDArray[np.float32]", inside: Sequence[int]) -> list[int]:
        ids, matrix = self._catalog.vectors(inside)
        if not ids:
            return []
        order = (-(matrix @ question)).argsort(kind="stable")[:DENSE_CANDIDATES]
        return [ids[position] for position in order]

    def _overfetched(self, question: "NDArray[np.float32]", bounds: Bounds) -> list[int]:
        """Ask for ever more neighbours until enough of them are inside the bounds.

        Nothing is lost: neighbours come nearest first, so the first n inside are the n nearest
        inside, whatever is dropped between them; and the loop ends only with n or with all.
        """
        fetch = 4 * DENSE_CANDIDATES
        while True:
            nearest = self._vectors().nearest(question, fetch)
            inside = set(self._catalog.passage_ids(bounds, among=nearest))
            kept = [key for key in nearest if key in inside]
            if len(kept) >= DENSE_CANDIDATES or len(nearest) < fetch:
                return kept[:DENSE_CANDIDATES]
            fetch *= 4


def sort_of(name: str) -> Sort:
    """An order by the name that a user typed; raises `BadInput` for another."""
    known: tuple[Sort, ...] = get_args(Sort)
    for sort in known:
        if name == sort:
            return sort
    raise BadInput(f"Results cannot be sorted by '{name}': use {', '.join(known)}.")
