"""The assistant: from a question to a proved answer."""

import asyncio
import time
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

from assistant.answer import Answer, Statement
from assistant.answerers.base import Answerer
from assistant.answerers.quotes import QuotesAnswerer
from assistant.composing import composed
from assistant.followups import standalone
from assistant.question import understand
from assistant.settings import Settings
from index import Archive, Scope
from index.article import storable
from index.errors import BadInput
from index.query import parse

MAX_QUESTION_CHARS = 2_000

Event = Statement | Answer


class Asker(ABC):
    """Whatever can be asked can be asked in four ways that say the same.

    `scope` is any of `as_of`, `since`, `until` (a day, a moment, or text of either) and `outlets`.
    """

    @abstractmethod
    def ask(self, question: str, **scope: Any) -> Answer:
        """Answer a question; raises `BadInput` for an empty one or a date that is none."""

    async def aask(self, question: str, **scope: Any) -> Answer:
        """`ask`, without blocking the event loop."""
        return await asyncio.to_thread(self.ask, question, **scope)

    def stream(self, question: str, **scope: Any) -> Iterator[Event]:
        """Each statement as it is verified, then the whole Answer."""
        yield from _events(self.ask(question, **scope))

    async def astream(self, question: str, **scope: Any) -> AsyncIterator[Event]:
        """`stream`, without blocking the event loop."""
        for event in _events(await self.aask(question, **scope)):
            yield event


class Assistant(Asker):
    """Answers questions from one archive; threads may share it."""

    def __init__(self, archive: Archive, settings: Settings | None = None) -> None:
        self.archive = archive
        self.settings = settings or Settings()
        self._answerer: Answerer = QuotesAnswerer(archive.terms)

    @classmethod
    def open(cls, path: str | Path | None = None, settings: Settings | None = None) -> "Assistant":
        """Open the archive at a path, or the one that the settings name."""
        settings = settings or Settings()
        archive = Archive.open(
            path or settings.archive,
            create=False,
            embedding=settings.embedding,
            reranker=settings.reranker,
        )
        return cls(archive, settings)

    def ask(self, question: str, **scope: Any) -> Answer:
        """Answer a question that stands alone."""
        return self.answer(question, None, Scope(**scope))

    def conversation(self, previous: str | None = None) -> "Conversation":
        """A conversation, in which a question may lean on the one before it.

        `previous` takes one up again: the standalone question of its last answer.
        """
        return Conversation(self, previous)

    def close(self) -> None:
        """Close the archive."""
        self.archive.close()

    def __enter__(self) -> "Assistant":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def answer(self, text: str, previous: str | None, scope: Scope) -> Answer:
        """Answer a question that may lean on the `previous` standalone one."""
        started = time.perf_counter()
        asked = _checked(text)
        query = parse(asked)
        question = understand(standalone(query.words, previous), self.archive.query_terms)
        hits = self.archive.search(
            f"{question.text} {query.operators}",
            scope,
            limit=self.settings.passages,
            is_question=True,
        )
        searched = time.perf_counter()
        sentences = self.archive.sentences(question.text, hits)
        draft = self._answerer(question, sentences, self.archive.idf(question.terms))
        drafted = time.perf_counter()
        return composed(
            asked,
            question,
            draft,
            hits,
            scope,
            self.archive.summary(scope),
            self.settings,
            {
                "search": _ms(searched - started),
                "answer": _ms(drafted - searched),
                "total": _ms(time.perf_counter() - started),
            },
        )


class Conversation(Asker):
    """Remembers the last question; one thread at a time may use it."""

    def __init__(self, assistant: Assistant, previous: str | None = None) -> None:
        self._assistant = assistant
        self._previous = previous

    def ask(self, question: str, **scope: Any) -> Answer:
        """Answer a question that may lean on the one before it, like "And in 2020?"."""
        answer = self._assistant.answer(question, self._previous, Scope(**scope))
        self._previous = answer.standalone_question
        return answer


def _events(answer: Answer) -> Iterator[Event]:
    """An answer in the order in which it is shown."""
    yield from answer.statements
    yield answer


def _checked(question: str) -> str:
    text = storable(" ".join(question.split()))
    if not text:
        raise BadInput("The question is empty: ask something.")
    if len(text) > MAX_QUESTION_CHARS:
        raise BadInput(
            f"The question has {len(text):,} characters: ask it in {MAX_QUESTION_CHARS:,} or fewer."
        )
    return text


def _ms(seconds: float) -> float:
    return round(seconds * 1000, 1)
