"""What a client of OpenAI's API asks, as a question that may lean on earlier ones.

Clients send much that means nothing here, from temperatures to names of users: what is not named
below is ignored, whatever it holds.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from textwrap import shorten
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field
from pydantic.config import JsonDict

from assistant.answer import MAX_QUESTION_CHARS, AnswererName
from assistant.answering import Request
from assistant.exporting.message import BREAK, HEADING
from assistant.followups import MAX_REMEMBERED, Turn, standalone
from assistant.protocol import Filters
from index.errors import BadInput
from index.scope import Scope

MAX_REPLAYED = 20
"""So many earlier questions are looked at, the last ones."""

_NUMBERS = re.compile(r"\s*\[\d+\]")
_ESCAPED = re.compile(r"\\([^\w\s])")

_USER: JsonDict = {"const": "user"}

Role = Literal["system", "developer", "user", "assistant", "tool", "function"]


class Unaskable(BadInput):
    """What a client sends is no question; `field` is where, by its place in the body."""

    def __init__(self, said: str, field: str) -> None:
        super().__init__(said)
        self.field = field


class _Lenient(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class Part(_Lenient):
    """One of several parts of a message."""

    type: str
    text: str | None = Field(None, description="of a part of type 'text'")


class ChatMessage(_Lenient):
    """One message of the conversation."""

    role: Role
    content: str | tuple[Part, ...] | None = None

    @property
    def text(self) -> str:
        """All that it says in words."""
        if isinstance(self.content, str):
            return self.content
        return "\n".join(part.text or "" for part in self.content or () if part.type == "text")

    @property
    def is_text(self) -> bool:
        """Whether it holds nothing but words."""
        return isinstance(self.content, str) or all(
            part.type == "text" for part in self.content or ()
        )


class StreamOptions(_Lenient):
    """What a stream is to hold besides."""

    include_usage: bool | None = None


class ResponseFormat(_Lenient):
    """The form of the text; an answer is always prose."""

    type: Literal["text"]


def _listed(value: object) -> object:
    """OpenAI's metadata are strings, so one outlet may be given as such."""
    return (value,) if isinstance(value, str) else value


class Narrowing(Filters):
    """What part of the archive is looked at, among fields of others."""

    model_config = ConfigDict(extra="ignore")

    outlets: Annotated[tuple[str, ...], BeforeValidator(_listed)] = Field(
        (), description="any of these publishers; one may be given as a string"
    )


class CompletionRequest(Narrowing):
    """The body of `POST /v1/chat/completions`."""

    model: str = Field(
        description="one of those that `GET /v1/models` lists", examples=["newsdesk"]
    )
    messages: tuple[ChatMessage, ...] = Field(
        description="the last one of a user is the question; those before it are its history",
        json_schema_extra={"contains": {"required": ["role"], "properties": {"role": _USER}}},
    )
    stream: bool | None = None
    stream_options: StreamOptions | None = None
    n: Literal[1] | None = None
    response_format: ResponseFormat | None = None
    metadata: Narrowing | None = Field(None, description="may hold the filters too")

    @property
    def filters(self) -> Filters:
        """The filters; those of the body win over those of the metadata."""
        other = self.metadata or Narrowing()
        return Filters(
            as_of=self.as_of or other.as_of,
            since=self.since or other.since,
            until=self.until or other.until,
            outlets=self.outlets or other.outlets,
        )

    @property
    def includes_usage(self) -> bool:
        """Whether a stream ends with what it cost."""
        return bool(self.stream_options and self.stream_options.include_usage)

    def question(self, answerer: AnswererName | None) -> Request:
        """What is asked; raises `Unaskable` for what cannot be."""
        place = _last(self.messages, "user")
        if place is None:
            said = "No message is a user's: put the question into one of role 'user'."
            raise Unaskable(said, "messages")
        asked, content = self.messages[place], f"messages.{place}.content"
        if not asked.is_text:
            raise Unaskable("The question holds more than text: ask in words alone.", content)
        scope = self._scope()
        question = Request(asked.text, scope, _replayed(self.messages[:place]), answerer)
        with _blaming(content):
            question.words  # noqa: B018  # it raises
        return question

    def _scope(self) -> Scope:
        given = self.filters.model_dump()
        for name in ("as_of", "since", "until"):
            with _blaming(self._place(name)):
                Scope(**{name: given[name]})
        with _blaming(self._place("since")):  # it is after 'until'
            return Scope(**given)

    def _place(self, name: str) -> str:
        return name if getattr(self, name) else f"metadata.{name}"


@contextmanager
def _blaming(field: str) -> Iterator[None]:
    """Name the field for which something cannot be asked."""
    try:
        yield
    except BadInput as error:
        raise Unaskable(str(error), field) from error


def _last(messages: Sequence[ChatMessage], role: Role) -> int | None:
    places = (at for at in reversed(range(len(messages))) if messages[at].role == role)
    return next(places, None)


def _replayed(messages: Sequence[ChatMessage]) -> Turn | None:
    """The turn that the next question follows; the client says so, and nothing proves it.

    The questions are understood by rules alone, each after the one before. When the answer was
    given as of which day is not known, so it counts as one that knows everything.
    """
    question = None
    asked = [message for message in messages if message.role == "user"]
    for message in asked[-MAX_REPLAYED:]:
        question = _standing(message.text, question) or question
    if question is None:
        return None
    place = _last(messages, "user") or 0
    answers = (one.text for one in reversed(messages[place:]) if one.role == "assistant")
    return Turn(question, _remembered(next(answers, "")))


def _standing(text: str, before: str | None) -> str | None:
    """An earlier question as one that stands alone; None for what could not have been asked."""
    try:
        words = Request(text, Scope()).words
    except BadInput:
        return None
    filled = standalone(words, Turn(before) if before else None)
    return filled if len(filled) <= MAX_QUESTION_CHARS else words


def _remembered(said: str) -> str:
    """As much of an answer as a turn keeps: statements without numbers."""
    statements = said.partition(f"{BREAK}{HEADING}")[0]
    plain = _ESCAPED.sub(r"\1", _NUMBERS.sub("", statements))
    return shorten(plain, MAX_REMEMBERED, placeholder=" …")
