"""Working out in other processes what of an article needs no archive.

One partition is what a process gets at once: a small file, or a run of records of a large one.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from index.article import Article
from index.embeddings import BUILT_IN, EmbeddingModel, load
from index.groups import Keys, Wording, keys
from index.heading import headed
from index.languages import language_of
from index.passages import Span, passages
from index.prepared import Prepared, PreparedArticle
from index.schema import micros
from index.scope import outlet_key

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from index.readers.base import Item

PARTITION_ARTICLES = 50
PARTITION_CHARS = 500_000
"""A partition ends at either bound: some three tenths of a second of work, and half a megabyte."""


@dataclass(frozen=True)
class Preparation:
    """What is worked out of each article; it goes to other processes, and so is a plain record."""

    model: str = ""
    """The embedding model; empty where whoever stores the articles embeds them."""

    @classmethod
    def with_model(cls, name: str) -> "Preparation":
        """With the vectors of a model that every process has; of another one the writer asks."""
        return cls(name if name in BUILT_IN else "")

    def of(self, items: "Sequence[Item]") -> "list[Item]":
        """The same items in order, the articles prepared."""
        articles = [item for item in items if isinstance(item, Article)]
        prepared = iter(self._prepared(articles))
        return [next(prepared) if isinstance(item, Article) else item for item in items]

    def _prepared(self, articles: Sequence[Article]) -> list[PreparedArticle]:
        languages = [language_of(one.language, one.title, one.text) for one in articles]
        spans = [passages(one.text, it) for one, it in zip(articles, languages, strict=True)]
        vectors = self._vectors(articles, spans)
        parts = zip(articles, languages, spans, _keys(articles), vectors, strict=True)
        return [
            _joined(one, Prepared(one.id, one.content_hash, it, tuple(own), key, self.model, made))
            for one, it, own, key, made in parts
        ]

    def _vectors(
        self, articles: Sequence[Article], spans: Sequence[Sequence[Span]]
    ) -> "Sequence[NDArray[np.float32] | None]":
        if not (self.model and articles):
            return [None] * len(articles)
        texts = [
            headed(one, *span) for one, own in zip(articles, spans, strict=True) for span in own
        ]
        matrix = _model(self.model).embed_passages(texts)
        ends = accumulate(map(len, spans), initial=0)
        # Each a copy of its own, or one article would keep the vectors of all in memory.
        return [matrix[start:end].copy() for start, end in pairwise(ends)]


def partitions(items: "Iterable[Item]") -> "Iterator[list[Item]]":
    """Runs of items within the bounds of a partition."""
    part: list[Item] = []
    chars = 0
    for item in items:
        part.append(item)
        chars += len(item.text) if isinstance(item, Article) else 0
        if len(part) >= PARTITION_ARTICLES or chars >= PARTITION_CHARS:
            yield part
            part, chars = [], 0
    if part:
        yield part


def _keys(articles: Sequence[Article]) -> list[Keys]:
    return keys([_wording(one) for one in articles])


def _wording(article: Article) -> Wording:
    """As the catalog gives it, but for the number that the article has there."""
    outlet = outlet_key(article.outlet) if article.outlet else None
    return Wording(0, article.title, article.text, outlet, micros(article.published))


def _joined(article: Article, prepared: Prepared) -> PreparedArticle:
    """Without validation: both were made here."""
    return PreparedArticle.model_construct(**vars(article), prepared=prepared)


@lru_cache(maxsize=1)
def _model(name: str) -> EmbeddingModel:
    """Read once in each process."""
    return load(name)
