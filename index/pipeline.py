"""Two stages in the background, each in a thread of its own, with few batches under way at once."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, Generic, TypeVar

Item = TypeVar("Item")
Made = TypeVar("Made")

UNDER_WAY = 3
"""One item for each stage and one between them: more would only cost memory."""


class Pipeline(Generic[Item, Made]):
    """Takes items in order through `make` and then `use`; one thread at a time may hand them in.

    What a stage raises comes out of the next `submit` or `drain`, and the items behind the failed
    one are given up: whoever hands them in must be able to find them again.
    """

    def __init__(self, make: Callable[[Item], Made], use: Callable[[Item, Made], None]) -> None:
        self._make = make
        self._use = use
        self._makers = ThreadPoolExecutor(1, "newsdesk-make")
        self._users = ThreadPoolExecutor(1, "newsdesk-use")
        self._under_way: deque[tuple[Future[Made], Future[None]]] = deque()

    def submit(self, item: Item) -> None:
        """Hand an item in, waiting while too many are under way."""
        self._finish(UNDER_WAY - 1)
        made = self._makers.submit(self._make, item)
        used = self._users.submit(lambda: self._use(item, made.result()))
        self._under_way.append((made, used))

    def drain(self) -> None:
        """Wait until every item is through."""
        self._finish(0)

    def close(self) -> None:
        """Give up what has not begun, wait for the rest, and end the threads."""
        self._give_up()
        self._makers.shutdown()
        self._users.shutdown()

    def _finish(self, remaining: int) -> None:
        while len(self._under_way) > remaining:
            try:
                self._under_way[0][1].result()
            except BaseException:
                # Also when only the waiting was interrupted: what is under way is let go, not lost.
                self._give_up()
                raise
            self._under_way.popleft()

    def _give_up(self) -> None:
        begun: list[Future[Any]] = [
            future for pair in self._under_way for future in reversed(pair) if not future.cancel()
        ]
        self._under_way.clear()
        wait(begun)
