"""A worker process as the process that holds the archive sees it."""

import os
import subprocess
import sys
from multiprocessing import Pipe
from typing import TYPE_CHECKING

from assistant.workers.messages import Done, Job, Near, Plan
from index.beside import Seen
from index.errors import NewsdeskError

if TYPE_CHECKING:
    from index.space import Space

START_SECONDS = 60.0
JOB_SECONDS = 120.0
"""A job takes a tenth of a second; who is silent for so long hangs."""
_STARTED = "from assistant.workers.worker import main; main()"
_THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS")
"""Each worker is one of several already: threads of its libraries would only wait for cores."""


class Lost(Exception):
    """A worker has ended, or hangs: what it was at must be done elsewhere."""


class Helper:
    """A worker, from its start to its end; one thread at a time speaks to it."""

    def __init__(self, plan: Plan, space: "Space") -> None:
        self.space = space
        """What it compares with: once another space counts, it is of no use."""
        self._way, theirs = Pipe()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-c", _STARTED, str(theirs.fileno())],
                stdin=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                process_group=0,  # Ctrl-C is for the process that holds the archive
                env={
                    **dict.fromkeys(_THREADS, "1"),
                    **os.environ,
                    "PYTHONPATH": os.pathsep.join(sys.path),
                },
            )
        self._plan = plan

    def await_ready(self) -> None:
        """Wait until it takes jobs; raises `Lost` where it does not, or sees another space."""
        self._send(self._plan)
        if self._heard(START_SECONDS) != Seen.of(self.space):
            raise Lost

    def do(self, job: Job) -> Done:
        """What comes of a job; raises `Lost` where nothing does."""
        self._send(job)
        while isinstance(said := self._heard(JOB_SECONDS), Near):
            self._send(self._nearest(said))
        assert isinstance(said, Done)
        return said

    def kill(self) -> None:
        """Have it end at once: it only reads, so there is nothing to be finished first."""
        self._process.kill()

    def end(self) -> None:
        """Part with it."""
        self.kill()
        self._process.wait()
        self._way.close()

    def _nearest(self, asked: Near) -> list[int] | NewsdeskError:
        try:
            return self.space.vectors().nearest(asked.vector, asked.limit)
        except NewsdeskError as error:
            return error

    def _send(self, said: object) -> None:
        try:
            self._way.send(said)
        except OSError as error:
            raise Lost from error

    def _heard(self, seconds: float) -> object:
        try:
            if not self._way.poll(seconds):
                raise Lost
            heard: object = self._way.recv()
        except (EOFError, OSError) as error:
            raise Lost from error
        return heard
