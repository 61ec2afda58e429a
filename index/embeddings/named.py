"""From what a user, a program or an archive names to an embedding model."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from index.embeddings.base import EmbeddingModel
from index.embeddings.llamaindex import KNOWN, LlamaIndexEmbeddings
from index.embeddings.local_deep import LocalDeepEmbeddings
from index.embeddings.static import StaticEmbeddings
from index.errors import BadInput, ModelMissing, NewsdeskError
from index.integrations import named

if TYPE_CHECKING:
    import numpy as np
    from llama_index.core.base.embeddings.base import BaseEmbedding
    from numpy.typing import NDArray

DEFAULT = StaticEmbeddings.name

_LOCAL = {model.name: model for model in (StaticEmbeddings, LocalDeepEmbeddings)}

BUILT_IN = frozenset(_LOCAL)
"""The names of models that need nothing but Newsdesk, and so are the same in every process."""

Embedding: TypeAlias = "str | EmbeddingModel | BaseEmbedding"
"""A model by name, as an object, or as an object of LlamaIndex."""


def load(name: str = DEFAULT) -> EmbeddingModel:
    """The model of this name; nothing heavy is read before it is first used.

    Raises `BadInput` for a name that is none, and `ModelMissing` where its package is missing.
    """
    if name in _LOCAL:
        return _LOCAL[name]()
    builtin = "".join(f"'{local}', " for local in _LOCAL)
    return LlamaIndexEmbeddings(named(name, KNOWN, "embedding model", builtin))


def model_of(given: Embedding) -> EmbeddingModel:
    """The model that was asked for, by name or as an object."""
    if isinstance(given, str):
        return load(given)
    if isinstance(given, EmbeddingModel):
        return given
    if hasattr(given, "get_text_embedding_batch"):
        return LlamaIndexEmbeddings(given)
    raise BadInput(
        f"A {type(given).__name__} is no embedding model: give a name, an object with the members "
        "of EmbeddingModel, or a LlamaIndex BaseEmbedding."
    )


def remembered(name: str) -> EmbeddingModel:
    """The model that an archive names itself; where it cannot be had, one that says so when used.

    An archive may come from somebody else: it picks among known models, but no code is imported
    because its file names it.
    """
    try:
        if name in _LOCAL or name.partition(":")[0] in KNOWN:
            return load(name)
    except NewsdeskError as error:
        return _Absent(name, error)
    return _Absent(
        name,
        ModelMissing(
            f"The archive was embedded with '{name}', which has to be given each time: name it in "
            "NEWSDESK_EMBEDDING or Archive.open(embedding=…), or go over to another model with "
            "'newsdesk rebuild --embedding NAME'."
        ),
    )


class _Absent:
    """A model of which only the name is here: enough to open its archive and to leave it."""

    def __init__(self, name: str, reason: NewsdeskError) -> None:
        self.name = name
        self._reason = reason

    def embed_passages(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """Raises the reason."""
        raise self._reason

    def embed_query(self, text: str) -> "NDArray[np.float32]":
        """Raises the reason."""
        raise self._reason
