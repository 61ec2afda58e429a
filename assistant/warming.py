"""Reading what the first search needs while a server starts: its indexes take seconds to load."""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from index.errors import NewsdeskError

if TYPE_CHECKING:
    from index.archive import Archive

THREAD = "newsdesk-warming"
PATIENCE_SECONDS = 10.0
"""What comes after it waits no longer: a vector server that is away takes a minute to be missed."""

_log = logging.getLogger(__name__)


class Warming:
    """What is under way till a first search waits for nothing."""

    def __init__(self, archive: "Archive") -> None:
        # Not in the thread: two that import get in each other's way, at a high price.
        archive.retriever.load()
        self._thread = threading.Thread(target=self._warm, args=(archive,), name=THREAD)
        self._thread.start()

    def wait_a_while(self) -> None:
        """Return once it is through, or clearly takes longer than most."""
        self._thread.join(PATIENCE_SECONDS)

    def wait(self) -> None:
        """Return once it is through."""
        self._thread.join()

    @staticmethod
    def _warm(archive: "Archive") -> None:
        try:
            archive.retriever.warm()
        except NewsdeskError as error:  # every search will be told the same
            _log.error("%s", error)


@contextmanager
def warmed(archive: "Archive") -> Iterator[Warming]:
    """Read it in a thread; a search that comes before that is through waits for it."""
    warming = Warming(archive)
    try:
        yield warming
    finally:
        warming.wait()
