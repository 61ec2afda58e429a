"""The built-in model: 256 numbers for each of 32,000 word pieces, averaged.

The wordllama wheel carries it, so that a machine without a network needs no download. It is fast
(thousands of passages a second on two cores) and knows words, not sentences.
"""

import re
from array import array
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from index.embeddings.base import packaged, unit

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_KNOWN_WORDS = 100_000
"""So many words are remembered, in about 20 MB, and as many that were known before them."""
_SPACE = re.compile(r"(?<=[^ ]) |(?=\n)")


class StaticEmbeddings:
    """The static model of the wordllama wheel (l2_supercat, 256 dimensions)."""

    name = "static"
    dimensions = 256

    def embed_passages(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """The mean of each text's word pieces, scaled to length 1; zeros for a text without any."""
        import numpy as np

        table = _table()
        vectors = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        counts = np.ones((len(texts), 1), dtype=np.float32)
        for place, ids in enumerate(self._pieces(texts)):
            if ids.size:
                # as `mean` adds up, without what it looks at before
                np.add.reduce(table.take(ids, axis=0), axis=0, out=vectors[place])
                counts[place] = ids.size
        return unit(vectors / counts)

    def embed_query(self, text: str) -> "NDArray[np.float32]":
        """The same as for a passage."""
        vector: NDArray[np.float32] = self.embed_passages([text])[0]
        return vector

    def _pieces(self, texts: Sequence[str]) -> "Iterator[NDArray[np.uint16]]":
        """The ids of each text's word pieces.

        No piece of this vocabulary reaches from a word into white space, so each word is looked up
        in the vocabulary once and then remembered, at half the cost of looking up whole texts.
        """
        import numpy as np

        known = self._known
        if len(known) > _KNOWN_WORDS:
            known = self._known = _Known(self._tokenizer, known.copy())
        for text in texts:
            yield np.frombuffer(b"".join(map(known.__getitem__, _words(text))), dtype=np.uint16)

    @cached_property
    def _known(self) -> "_Known":
        return _Known(self._tokenizer, {})

    @cached_property
    def _tokenizer(self) -> Any:
        from tokenizers import Tokenizer

        tokenizer = Tokenizer.from_file(
            str(_file("tokenizers", "l2_supercat_tokenizer_config.json"))
        )
        tokenizer.normalizer = None  # it would put a space's mark before every word: see `_pieces`
        return tokenizer


class _Known(dict[str, bytes]):
    """The ids of each word's pieces, found when the word is first asked for.

    `before` are words that were known once; most of those that come again are among them.
    """

    def __init__(self, tokenizer: Any, before: Mapping[str, bytes]) -> None:
        super().__init__()
        self._before = before
        self._encode = tokenizer.encode
        self._tokenize = tokenizer.model.tokenize  # in a third of the time, but for marks as <s>

    def __missing__(self, word: str) -> bytes:
        found = self[word] = self._before.get(word) or array("H", self._pieces(word)).tobytes()
        return found

    def _pieces(self, word: str) -> list[int]:
        marked = word if word.startswith("\n") else f"▁{word.replace(' ', '▁')}"
        if "<" in word:
            ids: list[int] = self._encode(marked, add_special_tokens=False).ids
            return ids
        return [piece.id for piece in self._tokenize(marked)]


@lru_cache(maxsize=1)
def _table() -> "NDArray[np.float32]":
    """The vectors of the word pieces, 32 MB, which every model of a process shares."""
    import numpy as np
    from safetensors.numpy import load_file

    tensors = load_file(_file("weights", "l2_supercat_256.safetensors"))
    return tensors["embedding.weight"].astype(np.float32)


def _words(text: str) -> list[str]:
    """A text cut before each space, which is left out, and before each line break, which is kept.

    A space that follows another one stays at the front of its word: runs of them are one piece.
    """
    text = text.replace("▁", " ")  # the model's own mark of a space
    broken = text.replace("\n", " \n")
    if "  " in broken or text.startswith(" "):
        return _SPACE.split(text)
    return broken.split(" ") if text else []


def _file(*parts: str) -> Path:
    """wordllama's own loader may ask the network for a tokenizer; its files need none."""
    return packaged("wordllama", *parts, install="run 'make install' again")
