"""Embedding models: text in, unit vectors out.

`static` and `local-deep` run here without a download; every embedding model of LlamaIndex fits as
well, by its name or as an object.
"""

from index.embeddings.base import EmbeddingModel
from index.embeddings.guarded import Guarded
from index.embeddings.hashing import HashEmbeddings
from index.embeddings.llamaindex import LlamaIndexEmbeddings
from index.embeddings.local_deep import LocalDeepEmbeddings
from index.embeddings.named import BUILT_IN, DEFAULT, Embedding, load, model_of, remembered
from index.embeddings.static import StaticEmbeddings

__all__ = [
    "BUILT_IN",
    "DEFAULT",
    "Embedding",
    "EmbeddingModel",
    "Guarded",
    "HashEmbeddings",
    "LlamaIndexEmbeddings",
    "LocalDeepEmbeddings",
    "StaticEmbeddings",
    "load",
    "model_of",
    "remembered",
]
