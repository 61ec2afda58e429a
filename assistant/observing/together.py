"""Several observers as one."""

from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Self

from index.stages import Fact, Observer, Stage


class Together:
    """Tells each of them of every stage; the first one's stages are the outermost."""

    def __init__(self, *observers: Observer) -> None:
        self._observers = observers

    def stage(self, name: str, facts: Mapping[str, Fact]) -> Stage:
        """The stage as all of them see it."""
        return _Stages([observer.stage(name, facts) for observer in self._observers])


class _Stages:
    def __init__(self, stages: Sequence[Stage]) -> None:
        self._stages = stages

    def note(self, **facts: Fact) -> None:
        for one in self._stages:
            one.note(**facts)

    def __enter__(self) -> Self:
        for one in self._stages:
            one.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for one in reversed(self._stages):
            one.__exit__(kind, error, trace)
