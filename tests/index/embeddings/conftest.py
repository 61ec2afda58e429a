"""A LlamaIndex embedding model of our own, in a module that a name can import."""

from pathlib import Path

import pytest

TINY = '''
from llama_index.core.base.embeddings.base import BaseEmbedding


class Tiny(BaseEmbedding):
    """Counts each letter of the alphabet, and remembers which instruction it was given."""

    def _get_text_embedding(self, text):
        return [float(text.lower().count(letter)) for letter in "abcdefghijklmnopqrstuvwxyz"]

    def _get_query_embedding(self, query):
        return self._get_text_embedding(query)

    async def _aget_query_embedding(self, query):
        return self._get_query_embedding(query)


class Picky(Tiny):
    def __init__(self, **fields):
        raise ImportError("No module named 'the_server_of_picky'")
'''


@pytest.fixture
def tiny(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The importable module's name."""
    (tmp_path / "tiny_model.py").write_text(TINY)
    monkeypatch.syspath_prepend(tmp_path)
    return "tiny_model"
