"""What of an article can be worked out before the archive sees it, and so in another process.

Whoever stores an article takes what came with it, and works out the rest: the functions are the
same, so an archive cannot tell who did the work.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from index.article import Article
from index.groups import Keys
from index.languages import language_of
from index.passages import Span, passages

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Prepared:
    """The dear part of taking in one article."""

    id: str
    content_hash: str
    language: str | None
    """As stated, else as found."""
    spans: tuple[Span, ...]
    """Its passages."""
    keys: Keys
    """Under what its copies are looked for."""
    model: str
    """The embedding model behind the vectors; empty where there are none."""
    vectors: "NDArray[np.float32] | None"
    """A row for each passage."""


class PreparedArticle(Article):
    """An article and what was worked out of it."""

    prepared: Prepared

    @property
    def id(self) -> str:
        """As it was worked out."""
        return self.prepared.id

    @property
    def content_hash(self) -> str:
        """As it was worked out."""
        return self.prepared.content_hash


def told_language(article: Article) -> str | None:
    """The language of an article, as it was prepared or found now."""
    if isinstance(article, PreparedArticle):
        return article.prepared.language
    return language_of(article.language, article.title, article.text)


def spans_of(article: Article, language: str | None) -> list[Span]:
    """Where its passages stand, as they were prepared or cut now."""
    if isinstance(article, PreparedArticle):
        return list(article.prepared.spans)
    return passages(article.text, language)


def vectors_of(article: Article, model: str) -> "dict[Span, NDArray[np.float32]]":
    """The vector of each passage that came with an article, if this model made them."""
    if not isinstance(article, PreparedArticle) or article.prepared.model != model:
        return {}
    prepared = article.prepared
    assert prepared.vectors is not None, "a model that is named has embedded"
    return dict(zip(prepared.spans, prepared.vectors, strict=True))
