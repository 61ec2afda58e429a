"""Any embedding model of LlamaIndex, as an object or by a name."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from index.embeddings.base import unit
from index.integrations import Integration, named

if TYPE_CHECKING:
    import numpy as np
    from llama_index.core.base.embeddings.base import BaseEmbedding
    from numpy.typing import NDArray

KNOWN = {
    "openai": Integration(
        "llama_index.embeddings.openai:OpenAIEmbedding",
        "llama-index-embeddings-openai",
        options={"max_retries": 3},
    ),
    "ollama": Integration(
        "llama_index.embeddings.ollama:OllamaEmbedding",
        "llama-index-embeddings-ollama",
        environment={"base_url": "OLLAMA_HOST"},
    ),
    "fastembed": Integration(
        "llama_index.embeddings.fastembed:FastEmbedEmbedding", "llama-index-embeddings-fastembed"
    ),
    "huggingface": Integration(
        "llama_index.embeddings.huggingface:HuggingFaceEmbedding",
        "llama-index-embeddings-huggingface",
    ),
}
"""The packages that have a short name; every other one goes by its import path."""


class LlamaIndexEmbeddings:
    """A LlamaIndex embedding model as an `EmbeddingModel`."""

    def __init__(self, model: "BaseEmbedding") -> None:
        self.name = _name(model)
        self._make: Callable[[], BaseEmbedding] = lambda: model

    @classmethod
    def by_name(cls, name: str, builtin: str = "") -> "LlamaIndexEmbeddings":
        """The model of a name such as `ollama:nomic-embed-text`, made when it is first used.

        Raises `BadInput` for a name that is none, and `ModelMissing` where its package is missing.
        """
        found = named(name, KNOWN, "embedding model", builtin)
        self = cls.__new__(cls)
        self.name = name
        self._make = lambda: found.build(_base(), "model_name")
        return self

    def embed_passages(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """One call of the model for all texts, which it batches by itself."""
        import numpy as np

        vectors = self._model.get_text_embedding_batch(list(texts))
        return unit(np.asarray(vectors, dtype=np.float32))

    def embed_query(self, text: str) -> "NDArray[np.float32]":
        """With the model's own instruction for queries, where it has one."""
        import numpy as np

        vector = self._model.get_query_embedding(text)
        first: NDArray[np.float32] = unit(np.asarray([vector], dtype=np.float32))[0]
        return first

    @cached_property
    def _model(self) -> "BaseEmbedding":
        return self._make()


def _base() -> type:
    from llama_index.core.base.embeddings.base import BaseEmbedding

    return BaseEmbedding


def _name(model: "BaseEmbedding") -> str:
    """The name by which a command makes the same model, or one that only tells it from others."""
    own = type(model)
    for prefix, known in KNOWN.items():
        module, _, attribute = known.path.partition(":")
        if own.__name__ == attribute and own.__module__.startswith(module):
            return f"{prefix}:{model.model_name}"
    return f"{own.__name__}:{model.model_name}"
