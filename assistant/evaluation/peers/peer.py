"""A peer as a crew: what it is asked with, what it is made of, and what it answers.

LlamaIndex's stock engines get every advantage that can be shared: the passages that Newsdesk cuts,
under their title, outlet and day; its embedding model and its language model; as many passages for
an answer; the as-of date and the outlets as metadata filters. Their prompts, their retrieval by
vectors alone and their way of citing are their own.
"""

import time
from collections.abc import Generator, Sequence
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

from assistant.assistant import Assistant
from assistant.evaluation.asking import in_threads
from assistant.evaluation.outcomes import Outcome
from assistant.evaluation.peers.nodes import filters_of, indexed
from assistant.evaluation.peers.telling import answered, passage_of
from assistant.evaluation.questions import EvalQuestion
from assistant.models import Budget, model_of
from index.errors import BadInput
from index.processors import cores
from index.running import run

if TYPE_CHECKING:
    from llama_index.core import VectorStoreIndex
    from llama_index.core.base.base_query_engine import BaseQueryEngine

PeerName = Literal["llamaindex", "citation"]
"""`RetrieverQueryEngine`, as `VectorStoreIndex.as_query_engine` gives it, and
`CitationQueryEngine`."""

PEERS: tuple[PeerName, ...] = get_args(PeerName)
MODEL_WORKERS = 4


def peer_of(name: str) -> PeerName:
    """A peer by its name; raises `BadInput` for another one."""
    for peer in PEERS:
        if peer == name:
            return peer
    raise BadInput(f"There is no peer '{name}': use one of {', '.join(PEERS)}.")


class Peer:
    """One of LlamaIndex's engines over the current passages of an open archive.

    Its index is made when it is first asked, and lies in memory: some 20,000 passages are quick,
    many more are not. Without a model nothing is answered; what is found is compared all the same.
    """

    def __init__(self, assistant: Assistant, name: PeerName) -> None:
        settings = assistant.settings
        self.answerer: str = name
        self.model = settings.writer or None
        self.settings_hash = settings.hash
        self.workers = MODEL_WORKERS if self.model else cores()
        self._name = name
        self._settings = settings
        self._archive = assistant.archive
        self._writer = model_of(settings) if self.model else None
        self._index: VectorStoreIndex | None = None
        status = self._archive.status()
        self.archive: dict[str, str | int | None] = {
            "articles": status.articles,
            "passages": status.passages,
            "newest": f"{status.newest:%Y-%m-%d}" if status.newest else None,
            "embedding_model": status.embedding_model,
            "peer_version": f"llama-index-core {version('llama-index-core')}",
            "similarity_top_k": settings.passages,
        }

    def ask(
        self, questions: Sequence[EvalQuestion], count: int, folder: Path
    ) -> Generator[Outcome, None, None]:
        """In threads."""
        self._index = indexed(self._archive)
        if self._writer:
            run(self._writer.ready())
        return in_threads(self, questions, count)

    def __call__(self, question: EvalQuestion) -> Outcome:
        """The outcome of one question, not yet scored."""
        from llama_index.core import QueryBundle

        assert self._index is not None
        retriever = self._index.as_retriever(
            similarity_top_k=self._settings.passages, filters=filters_of(question)
        )
        bundle = QueryBundle(question.question)
        began = time.perf_counter()
        nodes = retriever.retrieve(bundle)
        found = time.perf_counter()
        outcome = Outcome(
            question_id=question.id,
            status="retrieved",
            text="Passages were found; no model is set to answer from them.",
            passages=tuple(passage_of(one, question.asked) for one in nodes),
            confidence=nodes[0].score if nodes else None,
            gold=tuple(name for name in question.gold if self._holds(name, question.asked)),
            model=self.model,
            timings_ms={"search": _ms(found - began), "total": _ms(found - began)},
        )
        if self._writer is None:
            return outcome
        budget = Budget.of(self._settings)
        response = self._engine(budget).synthesize(bundle, nodes)
        ended = time.perf_counter()
        told = answered(str(response), response.source_nodes, question, self._name == "citation")
        timings = {"answer": _ms(ended - found), "total": _ms(ended - began)}
        return outcome.model_copy(
            update={
                **told,
                "usage": budget.usage,
                "timings_ms": outcome.timings_ms | timings,
            }
        )

    def _engine(self, budget: Budget) -> "BaseQueryEngine":
        """The engine as LlamaIndex makes it; only the model is given."""
        from llama_index.core.query_engine import CitationQueryEngine, RetrieverQueryEngine

        from assistant.evaluation.peers.sockets import SameModel

        assert self._index is not None and self._writer is not None
        llm = SameModel(self._writer, budget, self._settings.answer_tokens)
        if self._name == "citation":
            return CitationQueryEngine.from_args(self._index, llm=llm)
        return RetrieverQueryEngine.from_args(self._index.as_retriever(), llm=llm)

    def _holds(self, article: str, asked: datetime | None) -> bool:
        return self._archive.article(article, as_of=asked) is not None


def _ms(seconds: float) -> float:
    return round(seconds * 1000, 1)
