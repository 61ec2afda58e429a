"""The built-in model: 256 numbers for each of 32,000 word pieces, averaged.

The wordllama wheel carries it, so that a machine without a network needs no download. It is fast
(thousands of passages a second on two cores) and knows words, not sentences.
"""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from index.embeddings.base import packaged, unit

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class StaticEmbeddings:
    """The static model of the wordllama wheel (l2_supercat, 256 dimensions)."""

    name = "static"
    dimensions = 256

    def embed_passages(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """The mean of each text's word pieces, scaled to length 1; zeros for a text without any."""
        import numpy as np

        encodings = self._tokenizer.encode_batch_fast(list(texts), add_special_tokens=False)
        vectors = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        for row, encoding in zip(vectors, encodings, strict=True):
            if encoding.ids:
                row[:] = self._table[encoding.ids].mean(axis=0)
        return unit(vectors)

    def embed_query(self, text: str) -> "NDArray[np.float32]":
        """The same as for a passage."""
        vector: NDArray[np.float32] = self.embed_passages([text])[0]
        return vector

    @cached_property
    def _table(self) -> "NDArray[np.float32]":
        import numpy as np
        from safetensors.numpy import load_file

        tensors = load_file(_file("weights", "l2_supercat_256.safetensors"))
        return tensors["embedding.weight"].astype(np.float32)

    @cached_property
    def _tokenizer(self) -> Any:
        from tokenizers import Tokenizer

        return Tokenizer.from_file(str(_file("tokenizers", "l2_supercat_tokenizer_config.json")))


def _file(*parts: str) -> Path:
    """wordllama's own loader may ask the network for a tokenizer; its files need none."""
    return packaged("wordllama", *parts, install="run 'make install' again")
