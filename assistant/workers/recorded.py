"""Stages of the work in one process, told to the observer in another afterwards."""

from collections.abc import Iterable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from time import monotonic
from types import TracebackType
from typing import Self

from index.errors import NewsdeskError
from index.stages import Fact, stage, told_of


@dataclass
class Recorded:
    """A stage that is over, with those inside it."""

    name: str
    facts: dict[str, Fact]
    began: float = 0.0
    """By the steady clock, which is one for all processes of a machine."""
    ended: float = 0.0
    error: NewsdeskError | None = None
    inner: "list[Recorded]" = field(default_factory=list)


class Recording:
    """An observer that keeps what it sees; threads share it."""

    def __init__(self) -> None:
        self.stages: list[Recorded] = []
        self._around: ContextVar[list[Recorded]] = ContextVar("around", default=self.stages)

    def stage(self, name: str, facts: Mapping[str, Fact]) -> "_Lasting":
        """A stage inside the one that it begins in."""
        return _Lasting(Recorded(name, dict(facts)), self._around)


class _Lasting:
    def __init__(self, record: Recorded, around: ContextVar[list[Recorded]]) -> None:
        self._record = record
        self._around = around

    def note(self, **facts: Fact) -> None:
        self._record.facts.update(facts)

    def __enter__(self) -> Self:
        self._around.get().append(self._record)
        self._before = self._around.set(self._record.inner)
        self._record.began = monotonic()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._record.ended = monotonic()
        self._record.error = error if isinstance(error, NewsdeskError) else None
        self._around.reset(self._before)


def tell(stages: Iterable[Recorded]) -> None:
    """Have who observes here see stages that were recorded elsewhere, at the times they had."""
    for one in stages:
        seen = stage(one.name, **one.facts)
        with told_of(one.began):
            seen.__enter__()
        tell(one.inner)
        with told_of(one.ended):
            seen.__exit__(type(one.error) if one.error else None, one.error, None)
