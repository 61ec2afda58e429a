"""Embedding models: text in, unit vectors out.

The default one, `static`, is carried by the wordllama wheel: 256 numbers for each of 32,000 word
pieces, averaged. It needs no download, no torch and no import of LlamaIndex; any LlamaIndex
`BaseEmbedding` fits through `LlamaIndexEmbeddings`.
"""

import hashlib
import re
from array import array
from collections.abc import Sequence
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from index.errors import BadInput, StorageFailed

if TYPE_CHECKING:
    import numpy as np
    from llama_index.core.base.embeddings.base import BaseEmbedding
    from numpy.typing import NDArray

DEFAULT = "static"

_KNOWN_WORDS = 100_000
"""So many words are remembered, in about 20 MB, before all are forgotten."""
_SPACE = re.compile(r"(?<=[^ ]) |(?=\n)")


class EmbeddingModel(Protocol):
    """Turns texts into unit vectors, so that a dot product is the cosine."""

    @property
    def name(self) -> str:
        """Stored with the archive, which refuses vectors of another model."""

    @property
    def dimensions(self) -> int:
        """Length of every vector."""

    def embed_passages(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """Shape (len(texts), dimensions)."""

    def embed_query(self, text: str) -> "NDArray[np.float32]":
        """Shape (dimensions,)."""


def load(name: str = DEFAULT) -> EmbeddingModel:
    """The model of this name; nothing heavy is read before it is first used."""
    if name == DEFAULT:
        return StaticEmbeddings()
    raise BadInput(f"There is no embedding model '{name}': the built-in one is '{DEFAULT}'.")


class StaticEmbeddings:
    """The static model of the wordllama wheel (l2_supercat, 256 dimensions)."""

    name = DEFAULT
    dimensions = 256

    def embed_passages(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """The mean of each text's word pieces, scaled to length 1; zeros for a text without any."""
        import numpy as np

        vectors = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        for row, ids in zip(vectors, self._pieces(texts), strict=True):
            if ids.size:
                row[:] = self._table[ids].mean(axis=0)
        return _unit(vectors)

    def embed_query(self, text: str) -> "NDArray[np.float32]":
        """The same as for a passage."""
        vector: NDArray[np.float32] = self.embed_passages([text])[0]
        return vector

    def _pieces(self, texts: Sequence[str]) -> "list[NDArray[np.uint16]]":
        """The ids of each text's word pieces.

        No piece of this vocabulary reaches from a word into white space, so each word is looked up
        in the vocabulary once and then remembered, at half the cost of looking up whole texts.
        """
        import numpy as np

        known = self._known if len(self._known) < _KNOWN_WORDS else {}
        self._known = known
        split = [_words(text) for text in texts]
        fresh = [word for word in set[str]().union(*split) if word not in known]
        marked = [word if word.startswith("\n") else f"▁{word.replace(' ', '▁')}" for word in fresh]
        encodings = self._tokenizer.encode_batch_fast(marked, add_special_tokens=False)
        for word, encoding in zip(fresh, encodings, strict=True):
            known[word] = array("H", encoding.ids).tobytes()
        return [
            np.frombuffer(b"".join(map(known.__getitem__, words)), dtype=np.uint16)
            for words in split
        ]

    @cached_property
    def _known(self) -> dict[str, bytes]:
        return {}

    @cached_property
    def _table(self) -> "NDArray[np.float32]":
        import numpy as np
        from safetensors.numpy import load_file

        tensors = load_file(self._file("weights", "l2_supercat_256.safetensors"))
        return tensors["embedding.weight"].astype(np.float32)

    @cached_property
    def _tokenizer(self) -> Any:
        from tokenizers import Tokenizer

        file = self._file("tokenizers", "l2_supercat_tokenizer_config.json")
        tokenizer = Tokenizer.from_file(str(file))
        tokenizer.normalizer = None  # it would put a space's mark before every word: see `_pieces`
        return tokenizer

    @staticmethod
    def _file(*parts: str) -> Path:
        """wordllama's own loader may ask the network for a tokenizer; its files need none."""
        spec = find_spec("wordllama")
        if spec is None or spec.origin is None:
            raise StorageFailed("The wordllama package is missing: run 'make install' again.")
        return Path(spec.origin).parent.joinpath(*parts)


class LlamaIndexEmbeddings:
    """Any LlamaIndex embedding model as an `EmbeddingModel`."""

    def __init__(self, model: "BaseEmbedding") -> None:
        self._model = model
        self.name = f"{type(model).__name__}:{model.model_name}"

    @cached_property
    def dimensions(self) -> int:
        """Found by embedding one word."""
        return len(self._model.get_query_embedding("news"))

    def embed_passages(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """One call of the model for all texts, which it batches by itself."""
        import numpy as np

        vectors = self._model.get_text_embedding_batch(list(texts))
        return _unit(np.asarray(vectors, dtype=np.float32))

    def embed_query(self, text: str) -> "NDArray[np.float32]":
        """With the model's own instruction for queries, where it has one."""
        import numpy as np

        vector = self._model.get_query_embedding(text)
        first: NDArray[np.float32] = _unit(np.asarray([vector], dtype=np.float32))[0]
        return first


class HashEmbeddings:
    """A test double: each word votes for a few dimensions by its hash; texts are recorded."""

    name = "hash"

    def __init__(self, dimensions: int = 64) -> None:
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
        return _unit(vectors)

    def embed_query(self, text: str) -> "NDArray[np.float32]":
        """The same as for a passage."""
        vector: NDArray[np.float32] = self.embed_passages([text])[0]
        return vector


def _words(text: str) -> list[str]:
    """A text cut before each space, which is left out, and before each line break, which is kept.

    A space that follows another one stays at the front of its word: runs of them are one piece.
    """
    text = text.replace("▁", " ")  # the model's own mark of a space
    broken = text.replace("\n", " \n")
    if "  " in broken or text.startswith(" "):
        return _SPACE.split(text)
    return broken.split(" ") if text else []


def _unit(vectors: "NDArray[np.float32]") -> "NDArray[np.float32]":
    import numpy as np

    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    scaled: NDArray[np.float32] = np.divide(
        vectors, lengths, out=np.zeros_like(vectors), where=lengths > 0
    )
    return scaled
