"""What an embedding model is."""

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from index.errors import ModelMissing

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@runtime_checkable
class EmbeddingModel(Protocol):
    """Turns texts into unit vectors, so that a dot product is the cosine."""

    @property
    def name(self) -> str:
        """Stored with the archive, which refuses vectors of another model."""

    def embed_passages(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """Shape (len(texts), dimensions)."""

    def embed_query(self, text: str) -> "NDArray[np.float32]":
        """Shape (dimensions,)."""


def unit(vectors: "NDArray[np.float32]") -> "NDArray[np.float32]":
    """Each row scaled to length 1; a row of zeros stays one."""
    import numpy as np

    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    scaled: NDArray[np.float32] = np.divide(
        vectors, lengths, out=np.zeros_like(vectors), where=lengths > 0
    )
    return scaled


def packaged(package: str, *parts: str, install: str) -> Path:
    """A data file of an installed package, which is found without importing the package."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise ModelMissing(f"The package {package} is missing: {install}.")
    return Path(spec.origin).parent.joinpath(*parts)
