"""Questions as an observer sees them: a stage from the asking to the answer, all others in it.

An answer is told step by step to somebody who does other things in between. So each step runs in
a context of the question's own: what is set in there is nobody else's, and lasts to the end.
"""

from collections.abc import AsyncGenerator, Generator
from contextlib import aclosing, closing
from contextvars import copy_context

from assistant.answer import Answer, Statement
from assistant.observing.surfaces import surface
from index.running import steps_within, within
from index.stages import Observer, Stage, observing, stage

Event = Statement | Answer


def observed(
    events: Generator[Event, None, None], observer: Observer | None
) -> Generator[Event, None, None]:
    """The events of an answer; as they are where nobody observes."""
    if observer is None:
        return events
    return steps_within(copy_context(), _asked(events, observer))


def aobserved(
    events: AsyncGenerator[Event, None], observer: Observer | None
) -> AsyncGenerator[Event, None]:
    """`observed` for an event loop."""
    if observer is None:
        return events
    return within(copy_context(), _aasked(events, observer))


def _asked(
    events: Generator[Event, None, None], observer: Observer
) -> Generator[Event, None, None]:
    with observing(observer), stage("ask", surface=surface()) as seen, closing(events):
        for event in events:
            _note(seen, event)
            yield event


async def _aasked(
    events: AsyncGenerator[Event, None], observer: Observer
) -> AsyncGenerator[Event, None]:
    with observing(observer), stage("ask", surface=surface()) as seen:
        async with aclosing(events):
            async for event in events:
                _note(seen, event)
                yield event


def _note(seen: Stage, event: Event) -> None:
    if isinstance(event, Answer):
        seen.note(
            answerer=event.answerer,
            status=event.status,
            reason=event.abstention.reason if event.abstention else "",
            statements=len(event.statements),
            citations=len(event.citations),
        )
