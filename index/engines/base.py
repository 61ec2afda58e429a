"""What an engine is: `index.readers.Workers` is one, `RayEngine` the other."""

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, TypeVar

Thing = TypeVar("Thing")
Made = TypeVar("Made")


class Engine(Protocol):
    """Calls a function on one thing after the other, wherever that is."""

    def in_order(
        self, function: Callable[[Thing], Made], things: Iterable[Thing]
    ) -> Iterator[Made]:
        """What the function makes of each thing, in order; few things are under way at once.

        The function must be importable, and it, the things and what it makes must be picklable.
        """

    def close(self) -> None:
        """End what was started; what is under way is dropped."""
