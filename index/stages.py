"""Stages of the work: who observes is told when each begins and ends, and what it came to.

Nobody does unless `observing` says so, and then a stage is a look at a variable. Facts are counts
and names of kinds: never a text of an article or of a reader.

    with stage("retrieve") as seen:
        found = …
        seen.note(candidates=len(found))
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from time import monotonic, time_ns
from types import TracebackType
from typing import Protocol, Self

Fact = str | int | float | bool


class Stage(Protocol):
    """A stage while it lasts."""

    def note(self, **facts: Fact) -> None:
        """Say what it has come to."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...


class Observer(Protocol):
    """Sees stages; threads share it."""

    def stage(self, name: str, facts: Mapping[str, Fact]) -> Stage:
        """A stage that is about to begin, with what is known of it."""


class _Unobserved:
    """A stage that nobody sees."""

    def note(self, **facts: Fact) -> None: ...

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_ended: object) -> None: ...


_UNOBSERVED = _Unobserved()
_observer: ContextVar[Observer | None] = ContextVar("observer", default=None)


def stage(name: str, **facts: Fact) -> Stage:
    """A stage, for `with`."""
    observer = _observer.get()
    return _UNOBSERVED if observer is None else observer.stage(name, facts)


@contextmanager
def observing(observer: Observer | None) -> Iterator[None]:
    """Let an observer see all stages of this block, and of what it starts; nobody for None."""
    before = _observer.set(observer)
    try:
        yield
    finally:
        _observer.reset(before)


_then: ContextVar[float | None] = ContextVar("then", default=None)


def now() -> float:
    """Seconds of the machine's steady clock; of a stage that is told afterwards, those of then."""
    then = _then.get()
    return monotonic() if then is None else then


def now_ns() -> int:
    """The same moment in nanoseconds since 1970."""
    return time_ns() - int((monotonic() - now()) * 1e9)


@contextmanager
def told_of(then: float) -> Iterator[None]:
    """Whatever begins or ends in this block did so then, by the steady clock."""
    before = _then.set(then)
    try:
        yield
    finally:
        _then.reset(before)
