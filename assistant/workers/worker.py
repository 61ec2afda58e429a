"""A worker process: it reads the archive beside the process that holds it, and does its jobs.

Whoever holds the archive starts it, speaks to it over a pair of sockets, and is all that it lives
for: when that process goes, however it goes, the worker finds the socket closed and ends.
"""

import logging
import sys
from contextlib import suppress
from multiprocessing.connection import Connection
from threading import Lock
from typing import TYPE_CHECKING, Any

from assistant.workers.messages import Done, Job, Near, Plan
from index.errors import NewsdeskError, StorageFailed

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from assistant.answering import Answering

_log = logging.getLogger(__name__)


def main() -> None:
    """Do what comes until the other end closes; the socket is the one argument."""
    with suppress(EOFError, BrokenPipeError, ConnectionResetError):  # nobody is there any more
        _serve(Connection(int(sys.argv[1])))


def _serve(way: "Connection[Any, Any]") -> None:
    from assistant.answering import Answering
    from assistant.lasting import settle_down
    from assistant.observing.logs import set_up
    from index.beside import open_beside

    plan: Plan = way.recv()
    settings = plan.settings
    set_up(settings)
    archive, seen = open_beside(
        plan.archive,
        _Asking(way).nearest,
        embedding=settings.embedding,
        reranker=settings.reranker,
    )
    answering = Answering(archive, settings)
    way.send(seen)
    way.send(_done(answering, way.recv()))
    settle_down()  # the first job has loaded what the others need
    while True:
        way.send(_done(answering, way.recv()))


def _done(answering: "Answering", job: Job) -> Done:
    from assistant.workers.recorded import Recording
    from index.stages import observing

    recording = Recording()
    try:
        with observing(recording):
            answering.archive.catch_up()
            made = job.function(answering, *job.arguments)
    except StorageFailed:
        return Done(is_lost=True)  # the holder may just have changed what was being read
    except NewsdeskError as error:
        return Done(error=error, stages=tuple(recording.stages))
    except (EOFError, OSError):
        raise
    except Exception:
        _log.exception("A worker could not do what it was given: the server does it itself.")
        return Done(is_lost=True)
    return Done(made, stages=tuple(recording.stages))


class _Asking:
    """Asks the holder of the archive in the middle of a job."""

    def __init__(self, way: "Connection[Any, Any]") -> None:
        self._way = way
        self._one_by_one = Lock()

    def nearest(self, vector: "NDArray[np.float32]", limit: int) -> list[int]:
        """The passages nearest to a vector, as the holder's vector index has them."""
        with self._one_by_one:
            self._way.send(Near(vector, limit))
            found: list[int] | NewsdeskError = self._way.recv()
        if isinstance(found, NewsdeskError):
            raise found
        return found
