"""One of several machines that share an archive: it takes turns to write, and follows the others.

Catalog and vectors are shared, and the lexical indexes are each machine's own. Whoever changes the
archive has the turn, which one process has at a time; nobody has it for longer than a change takes.
"""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

from index.catalog import Catalog
from index.errors import ArchiveInUse, ModelFailed, ModelMissing, NewsdeskError, Unreachable
from index.postgres import Locks
from index.replica import Replica
from index.shelves import Shelves
from index.space import Current

TURN_SECONDS = 10.0
"""How long a change waits for another process to end its own."""
FOLLOW_SECONDS = 1.0
"""From one look at what the others have done to the next."""
TEND_SECONDS = 15.0
"""From one look at what somebody has left undone to the next."""
THREAD = "newsdesk-following-catalog"

_log = logging.getLogger(__name__)


class Turn:
    """The turn of this process to change the archive, which its threads share."""

    def __init__(self, locks: Locks) -> None:
        self._locks = locks
        self._inside = 0
        self._mutex = threading.Lock()

    @property
    def is_ours(self) -> bool:
        """Whether a thread of this process is changing the archive."""
        return self._inside > 0

    @contextmanager
    def held_off(self) -> Iterator[bool]:
        """Let no thread of this process take the turn meanwhile; false where one has it."""
        with self._mutex:
            yield not self._inside

    @contextmanager
    def taken(
        self,
        begin: Callable[[], None],
        end: Callable[[], None],
        *,
        timeout: float = TURN_SECONDS,
    ) -> Iterator[None]:
        """Have the turn; the first thread calls `begin` first, the last one `end` at last.

        Raises `ArchiveInUse` when another process still has it after `timeout` seconds.
        """
        self._enter(begin, timeout)
        try:
            yield
        finally:
            with self._mutex:
                self._inside -= 1
                if not self._inside:
                    try:
                        end()
                    finally:
                        self._locks.give("change")

    @contextmanager
    def alone(self, begin: Callable[[], None], end: Callable[[], None]) -> Iterator[bool]:
        """Have the turn and let no other thread share it; false where somebody has it."""
        with self._mutex:
            if self._inside or not self._locks.take("change"):
                yield False
                return
            try:
                begin()
                self._inside = 1
                try:
                    yield True
                finally:
                    self._inside = 0
                    end()
            finally:
                self._locks.give("change")

    def _enter(self, begin: Callable[[], None], timeout: float) -> None:
        if not self._mutex.acquire(timeout=timeout):
            raise ArchiveInUse(_changed_by("this process itself, which mends indexes"))
        try:
            if not self._inside:
                if not self._locks.take("change", timeout=timeout):
                    raise ArchiveInUse(_changed_by(self._locks.holder("change")))
                try:
                    begin()
                except BaseException:
                    self._locks.give("change")
                    raise
            self._inside += 1
        finally:
            self._mutex.release()


def _changed_by(whom: str) -> str:
    return (
        f"The archive is being changed by {whom}: wait until that is done, then do the same again."
    )


class Rounds:
    """Calls two functions again and again in a thread, one of them more often."""

    def __init__(self, follow: Callable[[], None], tend: Callable[[], None]) -> None:
        self._follow = follow
        self._tend = tend
        self._stopping = threading.Event()
        self._trouble = ""
        self._thread = threading.Thread(target=self._run, name=THREAD, daemon=True)

    def start(self) -> None:
        """Begin; a stopped one cannot begin again."""
        self._thread.start()

    def stop(self) -> None:
        """End, when what is being done is done."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        waited = 0.0
        while not self._stopping.wait(FOLLOW_SECONDS):
            waited += FOLLOW_SECONDS
            self._try(self._follow)
            if waited >= TEND_SECONDS:
                waited = 0.0
                self._try(self._tend)

    def _try(self, what: Callable[[], None]) -> None:
        """What fails once is tried again the next time; its reason is told once."""
        try:
            what()
            self._trouble = ""
        except NewsdeskError as error:
            if str(error) != self._trouble:
                _log.warning("This machine does not follow the archive for now: %s", error)
            self._trouble = str(error)


class Node:
    """This process's part in a shared archive; the counterpart of `Alone`."""

    def __init__(self, directory: Path, shelves: Shelves, locks: Locks) -> None:
        self._locks = locks
        self._turn = Turn(locks)
        self._replica = Replica(directory, shelves)
        self._rounds: Rounds | None = None
        self._is_quiet = False

    @property
    def leads(self) -> bool:
        """Whether this process does what one of several does: polls feeds, asks and sends.

        The first that asks does so until it ends; then another one may.
        """
        return self._locks.take("background")

    def may_write(self) -> bool:
        """Whether this process has the turn."""
        return self._turn.is_ours

    def turn(
        self, current: Current, *, timeout: float = TURN_SECONDS
    ) -> AbstractContextManager[None]:
        """Change the archive; raises `ArchiveInUse` while another process does."""
        return self._turn.taken(*self._around(current), timeout=timeout)

    def join(self, current: Current) -> None:
        """Finish what a crash left undone, if nobody else is at it; then follow the others."""
        undone = suppress(ArchiveInUse, ModelFailed, ModelMissing, Unreachable)
        with undone, self.turn(current, timeout=0.0):
            current.space.catalog.finish_groups()
            current.space.writer.settle()
        self.catch_up(current.space.catalog)
        self._replica.check(current.space.catalog)
        self._rounds = Rounds(lambda: self._follow(current), lambda: self._tend(current))
        self._rounds.start()

    def catch_up(self, catalog: Catalog) -> None:
        """Let searches find all that is in the catalog by now."""
        if self._replica.catch_up(catalog):
            self._is_quiet = False

    def remake(self, catalog: Catalog) -> None:
        """Have the lexical indexes filled anew, from the beginning."""
        self._replica.begin_anew()

    def close(self) -> None:
        """End following."""
        if self._rounds:
            self._rounds.stop()

    def _follow(self, current: Current) -> None:
        with self._turn.held_off() as is_free:
            if is_free:
                self._go_over(current)
        self.catch_up(current.space.catalog)

    def _around(self, current: Current) -> tuple[Callable[[], None], Callable[[], None]]:
        """What is done at the beginning of a turn, and at its end."""
        return lambda: self._go_over(current), lambda: current.space.writer.pause()

    def _go_over(self, current: Current) -> None:
        """Use the model and the vectors that another process has gone over to."""
        if new := current.space.successor():
            current.retire(current.replace(new), dropping=False)

    def _tend(self, current: Current) -> None:
        """Finish what another process has left behind, and what could not be done before."""
        if not self._turn.is_ours and self._locks.take("tend"):
            # The writer is for one thread at a time, and no batch may be under way to an index
            # that is mended: so no thread of this process changes anything meanwhile.
            go_over, pause = self._around(current)
            with self._turn.alone(go_over, pause) as is_ours:
                if is_ours:
                    current.space.mend()
                    current.space.writer.settle()
        if self._is_quiet:
            self._replica.level(current.space.catalog)
        self._is_quiet = True
