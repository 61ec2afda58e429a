"""What stands between the archive and a model: its failures become errors of ours, and only
vectors that are sound and of one length get through."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from index.embeddings.base import EmbeddingModel
from index.errors import ModelFailed
from index.integrations import failed

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Guarded:
    """An embedding model of which nothing bad comes; raises `ModelFailed` instead."""

    def __init__(self, model: EmbeddingModel, dimensions: int | None = None) -> None:
        """`dimensions` is the length of the vectors that it must fit, None where there are none."""
        self.name = model.name
        self._model = model
        self._dimensions = dimensions

    def embed_passages(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """Finite vectors, one for each text, as long as all that came before."""
        try:
            vectors = self._model.embed_passages(texts)
        except Exception as error:
            raise failed(self.name, error) from error
        return self._checked(vectors, len(texts))

    def embed_query(self, text: str) -> "NDArray[np.float32]":
        """A finite vector, as long as those of the passages."""
        try:
            vector = self._model.embed_query(text)
        except Exception as error:
            raise failed(self.name, error) from error
        first: NDArray[np.float32] = self._checked(vector[None], 1)[0]
        return first

    def _checked(self, vectors: "NDArray[np.float32]", count: int) -> "NDArray[np.float32]":
        import numpy as np

        if vectors.ndim != 2 or len(vectors) != count or not vectors.shape[1]:
            raise self._unusable(f"gave an array of shape {vectors.shape} for {count} texts")
        if not np.isfinite(vectors).all():
            raise self._unusable("gave a vector with numbers that are not finite")
        length = vectors.shape[1]
        if self._dimensions is None:
            self._dimensions = length
        if length != self._dimensions:
            raise self._unusable(
                f"gave vectors of {length} numbers where the archive holds {self._dimensions}"
            )
        return vectors

    def _unusable(self, what: str) -> ModelFailed:
        return ModelFailed(
            f"The embedding model '{self.name}' {what}: mend its settings, or go over to another "
            "with 'newsdesk rebuild --embedding NAME'; nothing is lost."
        )
