"""Newsdesk's own embedding model and language model as LlamaIndex takes them.

So a peer embeds, and is answered for, by the very models that Newsdesk uses, over the same path.
"""

from collections.abc import Sequence
from typing import Any

from llama_index.core.base.embeddings.base import BaseEmbedding
from llama_index.core.base.llms.types import (
    ChatMessage,
    ChatResponse,
    CompletionResponse,
    CompletionResponseGen,
    LLMMetadata,
    MessageRole,
)
from llama_index.core.llms import CustomLLM
from pydantic import PrivateAttr

from assistant.models import Budget, Message, Model, Role
from index.embeddings import EmbeddingModel
from index.running import run

_ROLES: dict[MessageRole, Role] = {
    MessageRole.SYSTEM: "system",
    MessageRole.ASSISTANT: "assistant",
}


class SameEmbeddings(BaseEmbedding):
    """An `EmbeddingModel` of Newsdesk."""

    _model: EmbeddingModel = PrivateAttr()

    def __init__(self, model: EmbeddingModel) -> None:
        super().__init__(model_name=model.name)
        self._model = model

    def _get_text_embedding(self, text: str) -> list[float]:
        return self._get_text_embeddings([text])[0]

    def _get_text_embeddings(self, texts: list[str]) -> list[list[float]]:
        found: list[list[float]] = self._model.embed_passages(texts).tolist()
        return found

    def _get_query_embedding(self, query: str) -> list[float]:
        found: list[float] = self._model.embed_query(query).tolist()
        return found

    async def _aget_query_embedding(self, query: str) -> list[float]:
        return self._get_query_embedding(query)


class SameModel(CustomLLM):
    """A `Model` of Newsdesk, for one question: what it uses goes on that question's budget."""

    _model: Model = PrivateAttr()
    _budget: Budget = PrivateAttr()
    _max_tokens: int = PrivateAttr()

    def __init__(self, model: Model, budget: Budget, max_tokens: int) -> None:
        super().__init__()
        self._model = model
        self._budget = budget
        self._max_tokens = max_tokens

    @property
    def metadata(self) -> LLMMetadata:
        """What prompts must fit into."""
        return LLMMetadata(
            context_window=self._model.context,
            num_output=self._max_tokens,
            is_chat_model=True,
            model_name=self._model.name,
        )

    def chat(self, messages: Sequence[ChatMessage], **_: Any) -> ChatResponse:
        """The model's reply to a conversation."""
        asked = [Message(_ROLES.get(one.role, "user"), one.content or "") for one in messages]
        told = ChatMessage(role=MessageRole.ASSISTANT, content=self._said(asked))
        return ChatResponse(message=told)

    def complete(self, prompt: str, formatted: bool = False, **_: Any) -> CompletionResponse:
        """The model's reply to one prompt."""
        return CompletionResponse(text=self._said([Message("user", prompt)]))

    def stream_complete(
        self, prompt: str, formatted: bool = False, **_: Any
    ) -> CompletionResponseGen:
        """The same in one piece: nothing is shown before it is whole."""
        told = self.complete(prompt)
        yield CompletionResponse(text=told.text, delta=told.text)

    def _said(self, messages: list[Message]) -> str:
        reply = self._model.complete(messages, max_tokens=self._max_tokens, budget=self._budget)
        return run(reply)
