"""The passages of an archive as a peer's index, and what of them a question may find."""

from typing import TYPE_CHECKING, Any

from assistant.evaluation.questions import EvalQuestion
from index import Archive

if TYPE_CHECKING:
    from llama_index.core import VectorStoreIndex
    from llama_index.core.schema import TextNode
    from llama_index.core.vector_stores.types import MetadataFilters

_NEVER = 2.0**53
"""The moment of an undated article: no as-of date admits it."""
_HIDDEN = ["article_id", "url", "known", "start", "end"]


def indexed(archive: Archive) -> "VectorStoreIndex":
    """LlamaIndex's own index of the passages, embedded by the archive's model."""
    from llama_index.core import VectorStoreIndex

    from assistant.evaluation.peers.sockets import SameEmbeddings

    embeddings = SameEmbeddings(archive.retriever.embedder)
    return VectorStoreIndex(_nodes(archive), embed_model=embeddings)


def _nodes(archive: Archive) -> "list[TextNode]":
    """The passages that Newsdesk cuts, with the metadata of their articles."""
    from llama_index.core.schema import TextNode

    catalog = archive.retriever.catalog
    rows = catalog.passages(catalog.passage_ids())
    articles = catalog.articles({row.article_seq for row in rows})
    nodes = []
    for row in rows:
        if (article := articles.get(row.article_seq)) is None:
            continue
        since = article.known_from or article.published
        metadata: dict[str, Any] = {
            "title": article.title,
            "outlet": article.outlet or "",
            "published": article.published.isoformat() if article.published else "",
            "article_id": article.id,
            "url": article.url or "",
            "known": since.timestamp() if since else _NEVER,
            "start": row.start,
            "end": row.end,
        }
        nodes.append(
            TextNode(
                id_=str(row.id),
                text=article.text[row.start : row.end],
                metadata=metadata,
                excluded_embed_metadata_keys=_HIDDEN,
                excluded_llm_metadata_keys=_HIDDEN,
            )
        )
    return nodes


def filters_of(question: EvalQuestion) -> "MetadataFilters | None":
    """What may be found, as a user of LlamaIndex would say it."""
    from llama_index.core.vector_stores.types import (
        FilterOperator,
        MetadataFilter,
        MetadataFilters,
    )

    wanted = []
    if question.asked:
        until = question.asked.timestamp()
        wanted.append(MetadataFilter(key="known", value=until, operator=FilterOperator.LTE))
    if question.outlets:
        names = list(question.outlets)
        wanted.append(MetadataFilter(key="outlet", value=names, operator=FilterOperator.IN))
    return MetadataFilters(filters=list(wanted)) if wanted else None
