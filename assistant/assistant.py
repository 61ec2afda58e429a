"""The assistant: from a question to a proved answer."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Generator, Iterable, Iterator, Sequence
from contextlib import aclosing
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.answer import Answer, AnswererName, ReadingKind, readings_of
from assistant.answering import Answering, Event, Request
from assistant.followups import Turn
from assistant.observing.questions import aobserved, observed
from assistant.settings import Settings
from index import Archive, Scope

if TYPE_CHECKING:
    from assistant.history import History
    from assistant.keys import Keyring
    from assistant.watching import Watchlist
    from index.stages import Observer


class Asker(ABC):
    """Whatever can be asked can be asked in four ways that say the same.

    `answerer` is "quotes" or "model"; None leaves it to the settings. `ignore` names what the
    wording may imply and is not to count: any of the kinds of `Answer.understood`. `scope` is any
    of `as_of`, `since`, `until` (a day, a moment, or text of either) and `outlets`.
    """

    @property
    @abstractmethod
    def _answering(self) -> Answering: ...

    @property
    def _previous(self) -> Turn | None:
        """What a question may lean on."""
        return None

    def _keep(self, answer: Answer) -> None:
        """Remember an answer, where there is a conversation."""
        del answer

    def _request(
        self,
        question: str,
        answerer: AnswererName | None,
        ignore: Iterable[ReadingKind],
        scope: dict[str, Any],
    ) -> Request:
        return Request(question, Scope(**scope), self._previous, answerer, readings_of(ignore))

    def ask(
        self,
        question: str,
        *,
        answerer: AnswererName | None = None,
        ignore: Iterable[ReadingKind] = (),
        **scope: Any,
    ) -> Answer:
        """Answer a question; raises `BadInput` for an empty one or a date that is none."""
        return whole(list(self.stream(question, answerer=answerer, ignore=ignore, **scope)))

    async def aask(
        self,
        question: str,
        *,
        answerer: AnswererName | None = None,
        ignore: Iterable[ReadingKind] = (),
        **scope: Any,
    ) -> Answer:
        """`ask`, without blocking the event loop."""
        asking = self.astream(question, answerer=answerer, ignore=ignore, **scope)
        async with aclosing(asking) as events:
            return whole([event async for event in events])

    def stream(
        self,
        question: str,
        *,
        answerer: AnswererName | None = None,
        ignore: Iterable[ReadingKind] = (),
        **scope: Any,
    ) -> Iterator[Event]:
        """Each statement as it is verified, then the whole Answer."""
        request = self._request(question, answerer, ignore, scope)
        yield from observed(self._answered(request), self._answering.observer)

    def _answered(self, request: Request) -> Generator[Event, None, None]:
        if self._answering.writes(request):
            from index.running import iterate

            events: Iterator[Event] = iterate(lambda: self._answering.written(request))
        else:
            events = _events(self._answering.anywhere(Answering.quoted, request))
        for event in events:
            if isinstance(event, Answer):
                self._keep(event)
            yield event

    async def astream(
        self,
        question: str,
        *,
        answerer: AnswererName | None = None,
        ignore: Iterable[ReadingKind] = (),
        **scope: Any,
    ) -> AsyncGenerator[Event, None]:
        """`stream`, without blocking the event loop; closing it stops the model."""
        request = self._request(question, answerer, ignore, scope)
        asking = aobserved(self._aanswered(request), self._answering.observer)
        async with aclosing(asking) as events:
            async for event in events:
                yield event

    async def _aanswered(self, request: Request) -> AsyncGenerator[Event, None]:
        if await asyncio.to_thread(self._answering.writes, request):
            async with aclosing(self._answering.written(request)) as events:
                async for event in events:
                    if isinstance(event, Answer):
                        self._keep(event)
                    yield event
            return
        answer = await self._answering.aanywhere(Answering.quoted, request)
        self._keep(answer)
        for event in _events(answer):
            yield event


class Assistant(Asker):
    """Answers questions from one archive; threads may share it."""

    def __init__(self, archive: Archive, settings: Settings | None = None) -> None:
        self.archive = archive
        self.settings = settings or Settings()
        self._core = Answering(archive, self.settings)

    @classmethod
    def open(cls, path: str | Path | None = None, settings: Settings | None = None) -> "Assistant":
        """Open the archive at a path, or the one that the settings name."""
        settings = settings or Settings()
        archive = Archive.open(
            path or settings.archive,
            create=False,
            embedding=settings.embedding,
            reranker=settings.reranker,
            stores=settings.stores,
        )
        return cls(archive, settings)

    @property
    def _answering(self) -> Answering:
        return self._core

    @property
    def answering(self) -> Answering:
        """What answers, for who gives it other work or other processes."""
        return self._core

    @property
    def observer(self) -> "Observer | None":
        """Who sees the stages of all that is asked; nobody at first."""
        return self._core.observer

    def observe(self, observer: "Observer | None") -> None:
        """Let somebody see the stages of all that is asked from now on, or nobody."""
        self._core.observer = observer

    @cached_property
    def history(self) -> "History":
        """What was asked and answered, as far as it was kept; lies in the archive's database."""
        from assistant.history import History

        return History(self.archive.database)

    @cached_property
    def watches(self) -> "Watchlist":
        """Standing questions: what is asked again when news comes; kept in the archive."""
        from assistant.watching import Watchlist

        return Watchlist(self)

    @cached_property
    def keys(self) -> "Keyring":
        """API keys, by which programs reach the server; kept in the archive."""
        from assistant.keys import Keyring

        return Keyring(self.archive.database)

    def suggest(
        self, answer: Answer, *, before: Sequence[Answer] = (), **scope: Any
    ) -> tuple[str, ...]:
        """Up to three further questions that the archive answers within the scope, or none.

        `scope` is what the answer was asked with. What the answers `before` it in a conversation
        have told already is not suggested. No model takes part; it takes about as long as
        a few questions to the quotes.
        """
        return self._core.anywhere(_suggested, answer, Scope(**scope), before)

    def conversation(self, previous: Turn | None = None) -> "Conversation":
        """A conversation, in which a question may lean on the one before it.

        `previous` takes one up again: `Turn.of` its last answer.
        """
        return Conversation(self._core, previous)

    def close(self) -> None:
        """Close the archive."""
        self.archive.close()

    def __enter__(self) -> "Assistant":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Conversation(Asker):
    """Remembers the last turn, for "And in 2020?"; one thread at a time may use it."""

    def __init__(self, core: Answering, previous: Turn | None) -> None:
        self._core = core
        self._turn = previous

    @property
    def _answering(self) -> Answering:
        return self._core

    @property
    def _previous(self) -> Turn | None:
        return self._turn

    def _keep(self, answer: Answer) -> None:
        self._turn = Turn.of(answer)


def _suggested(
    core: Answering, answer: Answer, scope: Scope, before: Sequence[Answer]
) -> tuple[str, ...]:
    from assistant.suggesting import suggestions

    return suggestions(answer, core, scope, before)


def _events(answer: Answer) -> Iterator[Event]:
    """An answer in the order in which it is shown."""
    yield from answer.statements
    yield answer


def whole(events: list[Event]) -> Answer:
    """The answer that a stream ended with."""
    answer = events[-1]
    assert isinstance(answer, Answer)  # every stream ends with one
    return answer
