"""Answers in the words of OpenAI's API: a chat completion, or the chunks of one."""

import time
import uuid
from collections.abc import AsyncGenerator, AsyncIterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from assistant.answer import Answer, Citation
from assistant.answering import Event
from assistant.deep_links import safe_url
from assistant.exporting import answer_message, statement_message
from assistant.exporting.message import BREAK, Mark


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True)


class UrlCitation(_Record):
    """What a number in the text leads to: `content[start_index:end_index]` is "[1]"."""

    start_index: int = Field(ge=0, description="in Unicode characters")
    end_index: int = Field(description="the first character after the number")
    url: str
    title: str


class Annotation(_Record):
    """A citation as OpenAI's own web search gives it."""

    type: Literal["url_citation"] = "url_citation"
    url_citation: UrlCitation


class AnswerMessage(_Record):
    """The answer as text with its sources, and as the whole Answer."""

    role: Literal["assistant"] = "assistant"
    content: str
    refusal: None = None
    annotations: tuple[Annotation, ...]
    newsdesk: Answer


class Choice(_Record):
    """The only one."""

    index: Literal[0] = 0
    message: AnswerMessage
    logprobs: None = None
    finish_reason: Literal["stop"] = "stop"


class CompletionUsage(_Record):
    """Tokens that the model behind the answer used; 0 without one."""

    prompt_tokens: int
    completion_tokens: int
    total_tokens: int


class ChatCompletion(_Record):
    """The body of the response to `POST /v1/chat/completions`."""

    id: str
    object: Literal["chat.completion"] = "chat.completion"
    created: int = Field(description="in seconds since 1970")
    model: str
    choices: tuple[Choice]
    usage: CompletionUsage
    system_fingerprint: str = Field(description="names the settings that change answers")


@dataclass(frozen=True)
class Reply:
    """The answer to one request."""

    model: str
    """As it was asked for."""
    settings_hash: str
    includes_usage: bool = False
    id: str = field(default_factory=lambda: f"chatcmpl-{uuid.uuid4().hex}")
    created: int = field(default_factory=lambda: int(time.time()))

    @property
    def _fingerprint(self) -> str:
        return f"fp_{self.settings_hash}"

    def completion(self, answer: Answer) -> ChatCompletion:
        """The whole of it."""
        message = answer_message(answer)
        said = AnswerMessage(
            content=message.text, annotations=_annotations(message.marks), newsdesk=answer
        )
        return ChatCompletion(
            id=self.id,
            created=self.created,
            model=self.model,
            choices=(Choice(message=said),),
            usage=_usage(answer),
            system_fingerprint=self._fingerprint,
        )

    async def chunks(self, events: AsyncIterable[Event]) -> AsyncGenerator[dict[str, Any], None]:
        """The parts of it: each statement as it comes, the rest of the text, then the Answer."""
        yield self._chunk({"role": "assistant", "content": ""})
        told: str | None = None
        async for event in events:
            if isinstance(event, Answer):
                for chunk in self._ending(event, told or ""):
                    yield chunk
            else:
                said = f"{'' if told is None else BREAK}{statement_message(event)}"
                told = f"{told or ''}{said}"
                yield self._chunk({"content": said})

    def _ending(self, answer: Answer, told: str) -> "list[dict[str, Any]]":
        message = answer_message(answer)
        annotations = [one.model_dump() for one in _annotations(message.marks)]
        last = {"annotations": annotations, "newsdesk": answer.to_json()}
        ending = [
            self._chunk({"content": message.text.removeprefix(told)}),
            self._chunk(last, "stop"),
        ]
        if self.includes_usage:
            usage = _usage(answer).model_dump()
            ending.append(self._head() | {"choices": [], "usage": usage})
        return ending

    def _chunk(self, delta: Mapping[str, Any], finish: str | None = None) -> dict[str, Any]:
        choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}
        return self._head() | {"choices": [choice]}

    def _head(self) -> dict[str, Any]:
        """What all chunks begin with; where usage is asked for, every one has such a field."""
        head = {
            "id": self.id,
            "object": "chat.completion.chunk",
            "created": self.created,
            "model": self.model,
            "system_fingerprint": self._fingerprint,
        }
        return {**head, "usage": None} if self.includes_usage else head


def _usage(answer: Answer) -> CompletionUsage:
    used = answer.usage
    return CompletionUsage(
        prompt_tokens=used.prompt_tokens,
        completion_tokens=used.completion_tokens,
        total_tokens=used.prompt_tokens + used.completion_tokens,
    )


def _annotations(marks: tuple[Mark, ...]) -> tuple[Annotation, ...]:
    """Of the numbers whose article has an address."""
    return tuple(
        Annotation(
            url_citation=UrlCitation(
                start_index=mark.start, end_index=mark.end, url=url, title=mark.citation.title
            )
        )
        for mark in marks
        if (url := _url(mark.citation))
    )


def _url(citation: Citation) -> str | None:
    """Where the sentence is read, or else the article."""
    url = citation.deep_link or citation.url
    return safe_url(url) if url else None
