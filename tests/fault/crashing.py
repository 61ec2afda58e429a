"""The end of the process at a chosen step."""

from collections.abc import Iterator
from contextlib import contextmanager

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
