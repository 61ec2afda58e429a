"""How near in meaning the words of quotes are to those of a statement, by static word vectors."""

from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from index.embeddings import StaticEmbeddings


_MOST = 8_192
"""Words whose vectors are kept, in 8 MB."""


def nearness(wanted: Collection[str], quoted: Sequence[Collection[str]]) -> float:
    """The mean, over the wanted words, of the cosine to the nearest word of any quote: 0 to 1.

    So "fell" counts for something where quotes say "dropped". A soft recall of words after
    BERTScore (Zhang et al. 2020), with vectors that know no context.
    """
    words = {word for quote in quoted for word in quote}
    if not wanted or not words:
        return 0.0
    known = _known()
    cosines = known.vectors(wanted) @ known.vectors(words).T
    return max(0.0, float(cosines.max(axis=1).mean()))


class _Known:
    """The vectors of the words that were looked at lately; threads may share it.

    Quotes are checked in many combinations, and most words are in all of them.
    """

    def __init__(self, model: "StaticEmbeddings") -> None:
        self._model = model
        self._rows: dict[str, NDArray[np.float32]] = {}

    def vectors(self, words: Collection[str]) -> "NDArray[np.float32]":
        """A row for each word; those that are new are embedded at once."""
        import numpy as np

        rows = self._rows
        if len(rows) > _MOST:
            rows = self._rows = {}
        if new := [word for word in words if word not in rows]:
            rows.update(zip(new, self._model.embed_passages(new), strict=True))
        return np.array([rows[word] for word in sorted(words)])


@lru_cache(maxsize=1)
def _known() -> _Known:
    from index.embeddings import StaticEmbeddings

    return _Known(StaticEmbeddings())
