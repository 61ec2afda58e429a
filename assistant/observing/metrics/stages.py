"""A stage as metrics see it: how long it took, what was noted, how it ended."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Literal, Self

from index.errors import BadInput
from index.stages import Fact, now

Outcome = Literal["finished", "invalid", "failed", "stopped"]

BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60)
"""Seconds: a search of a small archive takes the least, a model's call the most."""


@dataclass(frozen=True)
class Ended:
    """A stage that is over."""

    facts: Mapping[str, Fact]
    seconds: float
    outcome: Outcome

    def text(self, fact: str) -> str:
        """A fact as a label; empty where it was not noted."""
        return str(self.facts.get(fact, ""))


class Timed:
    """Times a stage and tells of its end."""

    def __init__(self, facts: Mapping[str, Fact], tell: Callable[[Ended], None]) -> None:
        self._facts = dict(facts)
        self._tell = tell
        self._started = 0.0

    def note(self, **facts: Fact) -> None:
        """Keep facts until the end."""
        self._facts.update(facts)

    def __enter__(self) -> Self:
        self._started = now()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        seconds = now() - self._started
        self._tell(Ended(self._facts, seconds, _outcome(error)))


def _outcome(error: BaseException | None) -> Outcome:
    """Who hangs up or presses a button to stop cancels the work; that is no failure."""
    if error is None:
        return "finished"
    if isinstance(error, BadInput):
        return "invalid"
    return "failed" if isinstance(error, Exception) else "stopped"
