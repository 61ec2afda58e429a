"""Any embedding model of LlamaIndex, as an object or by a name."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from index.embeddings.base import unit
from index.integrations import Integration, Named

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

    def __init__(self, model: "BaseEmbedding | Named") -> None:
        """A `Named` one is made when it is first used."""
        self.name = model.name if isinstance(model, Named) else _name(model)
        self._given = model

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
        from llama_index.core.base.embeddings.base import BaseEmbedding

        if not isinstance(self._given, Named):
            return self._given
        made: BaseEmbedding = self._given.build(BaseEmbedding, "model_name")
        return made


def _name(model: "BaseEmbedding") -> str:
    """The name by which a command makes the same model, or one that only tells it from others."""
    own = type(model)
    for prefix, known in KNOWN.items():
        module, _, attribute = known.path.partition(":")
        if own.__name__ == attribute and own.__module__.startswith(module):
            return f"{prefix}:{model.model_name}"
    return f"{own.__name__}:{model.model_name}"
