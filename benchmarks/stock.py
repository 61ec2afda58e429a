"""Ingest beside the stock LlamaIndex pipeline: the same articles, the same embedding, one run.

Stock is what its documentation shows: an IngestionPipeline of SentenceSplitter (256 tokens, 32 of
overlap, so that passages are as long as ours) and the embedding, into a persistent Chroma through
ChromaVectorStore, and a BM25Retriever over the same nodes, persisted. It is fed 300 articles at a
time, because longer runs exceed Chroma's batch. Each side runs in a process of its own, in turn.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.data import data
from index import Archive, Article
from index.adding import open_sources
from index.embeddings import StaticEmbeddings

SLICE = 300


def main() -> None:
    """Print the seconds of each side and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=3_000)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--side", choices=("stock", "newsdesk"), help="run one side, for main")
    options = parser.parse_args()
    if options.side:
        ingest = _stock if options.side == "stock" else _newsdesk
        print(json.dumps(_timed(ingest, options.articles)))
        return
    seconds: dict[str, list[float]] = {"newsdesk": [], "stock": []}
    for _ in range(options.rounds):
        for side, times in seconds.items():
            found = _in_process(side, options.articles)
            times.append(found["seconds"])
            print(
                f"{side:<10} {found['seconds']:6.1f} s   {found['passages']:,} passages", flush=True
            )
    ratios = [b / a for a, b in zip(*seconds.values(), strict=True)]
    print(f"{options.articles:,} articles: {median(ratios):.1f} times as fast as stock (median)")


def _in_process(side: str, articles: int) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.stock", "--side", side]
    done = subprocess.run(
        [*command, "--articles", str(articles)], check=True, capture_output=True, text=True
    )
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _timed(ingest: Any, count: int) -> dict[str, float]:
    _, items = open_sources([str(data("realtimeqa/articles-2022-2024.jsonl.gz"))])
    articles = list(islice((item for item in items if isinstance(item, Article)), count))
    StaticEmbeddings().embed_query("warm")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        started = time.perf_counter()
        passages = ingest(articles, Path(folder))
        return {"seconds": time.perf_counter() - started, "passages": passages}


def _newsdesk(articles: Sequence[Article], folder: Path) -> int:
    with Archive.open(folder / "archive") as archive:
        archive.add(articles)
        return archive.status().passages


def _stock(articles: Sequence[Article], folder: Path) -> int:
    import chromadb
    from llama_index.core import Document
    from llama_index.core.ingestion import IngestionPipeline
    from llama_index.core.node_parser import SentenceSplitter
    from llama_index.retrievers.bm25 import BM25Retriever
    from llama_index.vector_stores.chroma import ChromaVectorStore

    client = chromadb.PersistentClient(str(folder / "chroma"))
    store = ChromaVectorStore(chroma_collection=client.get_or_create_collection("news"))
    splitter = SentenceSplitter(chunk_size=256, chunk_overlap=32)
    pipeline = IngestionPipeline(transformations=[splitter, _embedding()], vector_store=store)
    nodes: list[Any] = []
    for first in range(0, len(articles), SLICE):
        documents = [
            Document(text=one.text, doc_id=one.id, metadata=_metadata(one))
            for one in articles[first : first + SLICE]
        ]
        nodes += pipeline.run(documents=documents)
    BM25Retriever.from_defaults(nodes=nodes, similarity_top_k=10).persist(str(folder / "bm25"))
    return len(nodes)


def _metadata(article: Article) -> dict[str, str]:
    published = f"{article.published:%Y-%m-%d}" if article.published else ""
    return {"title": article.title, "outlet": article.outlet or "", "published": published}


def _embedding() -> Any:
    """Our static model as LlamaIndex's interface asks for it."""
    from llama_index.core.base.embeddings.base import BaseEmbedding
    from pydantic import PrivateAttr

    class Static(BaseEmbedding):
        _model: StaticEmbeddings = PrivateAttr(default_factory=StaticEmbeddings)

        def _get_text_embeddings(self, texts: list[str]) -> list[list[float]]:
            found: list[list[float]] = self._model.embed_passages(texts).tolist()
            return found

        def _get_text_embedding(self, text: str) -> list[float]:
            return self._get_text_embeddings([text])[0]

        def _get_query_embedding(self, query: str) -> list[float]:
            return self._get_text_embedding(query)

        async def _aget_query_embedding(self, query: str) -> list[float]:
            return self._get_query_embedding(query)

    return Static(model_name="static", embed_batch_size=256)


if __name__ == "__main__":
    main()
