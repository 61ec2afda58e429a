"""The archive inside LlamaIndex: as a retriever, and with one of its embedding models."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from llama_index.core.embeddings import MockEmbedding

from index import Archive, Article, Scope
from index.embeddings import LlamaIndexEmbeddings
from index.llamaindex import NewsdeskRetriever

URL = "https://example.org/ferry"


def test_the_archive_is_a_retriever(archive: Archive, article: Callable[..., Article]) -> None:
    archive.add([article(url=URL, published="2024-03-01"), article("A tram burned.")])
    retriever = NewsdeskRetriever(archive, Scope(until="2024-12-31"), limit=3)
    (found,) = retriever.retrieve("Which ferry sank?")
    assert found.node.metadata == {
        "article_id": archive.search("ferry", limit=1)[0].article_id,
        "url": URL,
        "title": "A ferry",
        "outlet": "Sample Post",
        "published": "2024-03-01T00:00:00+00:00",
    }
    assert found.text == "The ferry sank."
    (again,) = asyncio.run(retriever.aretrieve("Which ferry sank?"))
    assert again.node_id == found.node_id


def test_any_embedding_model_of_llamaindex_fits(
    tmp_path: Path, article: Callable[..., Article]
) -> None:
    model = LlamaIndexEmbeddings(MockEmbedding(embed_dim=8))
    with Archive.open(tmp_path / "mocked", embedding=model) as archive:
        archive.add([article()])
        assert archive.status().embedding_model.startswith("MockEmbedding")
        assert archive.search("ferry")[0].text == "The ferry sank."
        assert archive.verify() == []
