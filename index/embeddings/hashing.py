"""A test double that ships with the package, so that others can test what they build on it."""

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from index.embeddings.base import unit

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class HashEmbeddings:
    """Each word votes for a few dimensions by its hash; texts are recorded."""

    def __init__(self, dimensions: int = 64, name: str = "hash") -> None:
        self.name = name
        self.dimensions = dimensions
        self.seen: list[str] = []

    def embed_passages(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """Deterministic on every machine: equal texts get equal vectors."""
        import numpy as np

        self.seen.extend(texts)
        vectors = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        for row, text in zip(vectors, texts, strict=True):
            for word in text.lower().split():
                for byte in hashlib.sha256(word.encode()).digest()[:4]:
                    row[byte % self.dimensions] += 1.0
        return unit(vectors)

    def embed_query(self, text: str) -> "NDArray[np.float32]":
        """The same as for a passage."""
        vector: NDArray[np.float32] = self.embed_passages([text])[0]
        return vector
