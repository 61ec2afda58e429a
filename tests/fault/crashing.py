"""The end of the process at a chosen step."""

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass

import pytest


class Crash(BaseException):
    """Stands for the end of the process: nothing may catch it."""


@contextmanager
def crashing(
    monkeypatch: pytest.MonkeyPatch, owner: object, step: str, earlier: int = 0, *, before: bool
) -> Iterator[None]:
    """The process ends before or after a step that was done so many times earlier."""
    done, calls = getattr(owner, step), [0]

    def crash(*arguments: object, **options: object) -> object:
        calls[0] += 1
        if calls[0] <= earlier:
            return done(*arguments, **options)
        if not before:
            done(*arguments, **options)
        raise Crash

    with monkeypatch.context() as patch:
        patch.setattr(owner, step, crash)
        with pytest.raises(Crash):
            yield


@dataclass(frozen=True)
class Moment:
    """When the process ends."""

    owner: object
    step: str
    earlier: int
    before: bool

    def __str__(self) -> str:
        return f"{self.step}-{self.earlier}-{'before' if self.before else 'after'}"

    def __call__(self, monkeypatch: pytest.MonkeyPatch) -> AbstractContextManager[None]:
        """The process ends then."""
        return crashing(monkeypatch, self.owner, self.step, self.earlier, before=self.before)


def at_each(
    steps: Iterable[tuple[object, str] | tuple[object, str, int]],
) -> pytest.MarkDecorator:
    """The test is run for a `crash` before each step, and for one after each.

    A step is an owner, a name, and how many times it is done before.
    """
    moments = [
        Moment(owner, name, *(earlier or (0,)), before=before)
        for before in (True, False)
        for owner, name, *earlier in steps
    ]
    return pytest.mark.parametrize("crash", moments, ids=str)
