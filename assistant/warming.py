"""Reading what the first search needs while a server starts: its indexes take seconds to load."""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from index.errors import NewsdeskError

if TYPE_CHECKING:
    from index.archive import Archive

_log = logging.getLogger(__name__)


@contextmanager
def warmed(archive: "Archive") -> Iterator[None]:
    """Read it in a thread; a search that comes before that is through waits for it."""
    thread = threading.Thread(target=_warm, args=(archive,), name="newsdesk-warming")
    thread.start()
    try:
        yield
    finally:
        thread.join()


def _warm(archive: "Archive") -> None:
    try:
        archive.retriever.warm()
    except NewsdeskError as error:  # every search will be told the same
        _log.error("%s", error)
