"""How near in meaning the words of quotes are to those of a statement, by static word vectors."""

from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from index.embeddings import StaticEmbeddings


def nearness(wanted: Collection[str], quoted: Sequence[Collection[str]]) -> float:
    """The mean, over the wanted words, of the cosine to the nearest word of any quote: 0 to 1.

    So "fell" counts for something where quotes say "dropped". A soft recall of words after
    BERTScore (Zhang et al. 2020), with vectors that know no context.
    """
    words = {word for quote in quoted for word in quote}
    if not wanted or not words:
        return 0.0
    cosines = _vectors(wanted) @ _vectors(words).T
    return max(0.0, float(cosines.max(axis=1).mean()))


def _vectors(words: Collection[str]) -> "NDArray[np.float32]":
    """A row for each word."""
    import numpy as np

    return np.array([_vector(word) for word in sorted(words)])


@lru_cache(maxsize=8_192)
def _vector(word: str) -> "NDArray[np.float32]":
    """Kept, in 8 MB: quotes are checked in many combinations, and most words are in all of them."""
    return _model().embed_query(word)


@lru_cache(maxsize=1)
def _model() -> "StaticEmbeddings":
    from index.embeddings import StaticEmbeddings

    return StaticEmbeddings()
