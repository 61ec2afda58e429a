"""The archive as a LlamaIndex retriever; importing this module imports llama_index."""

import asyncio

from llama_index.core.retrievers import BaseRetriever
from llama_index.core.schema import NodeWithScore, QueryBundle, TextNode

from index.archive import Archive
from index.hits import Hit
from index.scope import Scope


class NewsdeskRetriever(BaseRetriever):
    """Hits as nodes: the passage as text, its offsets, and the article as metadata."""

    def __init__(self, archive: Archive, scope: Scope | None = None, *, limit: int = 10) -> None:
        super().__init__()
        self._archive = archive
        self._scope = scope or Scope()
        self._limit = limit

    def _retrieve(self, query_bundle: QueryBundle) -> list[NodeWithScore]:
        hits = self._archive.search(query_bundle.query_str, self._scope, limit=self._limit)
        return [NodeWithScore(node=_node(hit), score=hit.score) for hit in hits]

    async def _aretrieve(self, query_bundle: QueryBundle) -> list[NodeWithScore]:
        return await asyncio.to_thread(self._retrieve, query_bundle)


def _node(hit: Hit) -> TextNode:
    metadata = {
        "article_id": hit.article_id,
        "url": hit.url,
        "title": hit.title,
        "outlet": hit.outlet,
        "published": hit.published.isoformat() if hit.published else None,
    }
    return TextNode(
        id_=f"{hit.article_id}:{hit.start}-{hit.end}",
        text=hit.text,
        start_char_idx=hit.start,
        end_char_idx=hit.end,
        metadata=metadata,
        excluded_embed_metadata_keys=["article_id", "url"],
        excluded_llm_metadata_keys=["article_id", "url"],
    )
