"""A second look at the first hits, by a model that reads question and passage together.

None is used unless it is asked for: by name, or as an object in Python.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from math import isfinite
from typing import TYPE_CHECKING, Protocol, TypeAlias, runtime_checkable

from index.errors import BadInput, ModelFailed
from index.heading import headed
from index.integrations import Integration, Named, failed, named

if TYPE_CHECKING:
    from llama_index.core.postprocessor.types import BaseNodePostprocessor

    from index.hits import Hit

FIRST = 30
"""How many hits a reranker reads; it takes far longer for each than the search before it."""

KNOWN = {
    "cohere": Integration(
        "llama_index.postprocessor.cohere_rerank:CohereRerank",
        "llama-index-postprocessor-cohere-rerank",
        options={"max_retries": 3},
    ),
    "flashrank": Integration(
        "llama_index.postprocessor.flashrank_rerank:FlashRankRerank",
        "llama-index-postprocessor-flashrank-rerank",
    ),
    "sbert": Integration(
        "llama_index.postprocessor.sbert_rerank:SentenceTransformerRerank",
        "llama-index-postprocessor-sbert-rerank",
    ),
}
"""The packages that have a short name; every other one goes by its import path."""


@runtime_checkable
class Reranker(Protocol):
    """Says how well texts answer a question."""

    def scores(self, query: str, texts: Sequence[str]) -> Sequence[float]:
        """One number for each text, higher is better; only their order counts."""


Reranking: TypeAlias = "str | Reranker | BaseNodePostprocessor"
"""A reranker by name, as an object, or as an object of LlamaIndex."""


def reranker_of(given: Reranking) -> Reranker | None:
    """The reranker that was asked for; None for an empty name.

    Raises `BadInput` for a name that is none, and `ModelMissing` where its package is missing.
    """
    if isinstance(given, str):
        return LlamaIndexReranker(named(given, KNOWN, "reranker")) if given else None
    if isinstance(given, Reranker):
        return given
    if hasattr(given, "postprocess_nodes"):
        return LlamaIndexReranker(given)
    raise BadInput(
        f"A {type(given).__name__} is no reranker: give a name, an object with a method 'scores', "
        "or a LlamaIndex BaseNodePostprocessor."
    )


def reranked(reranker: Reranker, query: str, hits: Sequence["Hit"]) -> list["Hit"]:
    """The first hits in the reranker's order, the others behind them as they were.

    Scores stay with their places: they go on falling, on the scale that the ranking gave them.
    """
    first = hits[:FIRST]
    if not first:
        return []
    texts = [headed(hit.article, hit.start, hit.end) for hit in first]
    scores = _scores(reranker, query, texts)
    order = sorted(range(len(first)), key=lambda position: -scores[position])
    moved = [
        replace(first[position], score=place.score)
        for position, place in zip(order, first, strict=True)
    ]
    return [*moved, *hits[FIRST:]]


class LlamaIndexReranker:
    """A LlamaIndex node postprocessor as a `Reranker`: the order in which it returns counts."""

    def __init__(self, model: "BaseNodePostprocessor | Named") -> None:
        """A `Named` one is made when it is first used."""
        self.name = model.name if isinstance(model, Named) else type(model).__name__
        self._given = model

    def scores(self, query: str, texts: Sequence[str]) -> list[float]:
        """Minus the place that each text got; those that were left out come last."""
        from llama_index.core.schema import NodeWithScore, QueryBundle, TextNode

        nodes = [
            NodeWithScore(node=TextNode(id_=str(position), text=text))
            for position, text in enumerate(texts)
        ]
        found = self._model.postprocess_nodes(nodes, query_bundle=QueryBundle(query))
        places = {node.node.node_id: place for place, node in enumerate(found)}
        return [float(-places.get(str(position), len(texts))) for position in range(len(texts))]

    @cached_property
    def _model(self) -> "BaseNodePostprocessor":
        from llama_index.core.postprocessor.types import BaseNodePostprocessor

        if not isinstance(self._given, Named):
            return self._given
        made: BaseNodePostprocessor = self._given.build(BaseNodePostprocessor, "model", top_n=FIRST)
        return made


def _scores(reranker: Reranker, query: str, texts: Sequence[str]) -> Sequence[float]:
    name = getattr(reranker, "name", type(reranker).__name__)
    try:
        scores = [float(score) for score in reranker.scores(query, texts)]
    except Exception as error:
        raise failed(name, error) from error
    if len(scores) != len(texts) or not all(map(isfinite, scores)):
        raise ModelFailed(
            f"The reranker '{name}' gave no usable number for each of {len(texts)} texts: mend its "
            "settings, or clear NEWSDESK_RERANKER to search without it."
        )
    return scores
