"""Work on Ray: on one that this process starts for itself, or on a cluster that the user runs.

Ray's own retries make good for a worker that dies; what is under way is of so little that a
partition is done again at no great price. What comes back comes in order.
"""

import logging
import os
import shutil
import signal
import socket
import tempfile
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeVar

from index.errors import EngineFailed
from index.extras import installing
from index.processors import cores

Thing = TypeVar("Thing")
Made = TypeVar("Made")

_OBJECT_STORE_BYTES = 200_000_000
"""Of shared memory, for a Ray of our own: partitions under way come to a few megabytes."""
_UNDER_WAY = 3
"""Partitions for each worker: one that it works on, and two that wait for it or for the writer."""
_MOST_WORKERS = 128
"""That many are kept busy of a larger cluster, or what waits for the one writer would pile up."""
_RETRIES = 3
_KNOCK_SECONDS = 10.0
_PREFIX = "newsdesk-ray-"
_ALONE = {
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER": "0",
}
"""For a Ray of our own: it tells its makers nothing, and listens on the loopback address alone,
which on Linux it does with the second of these only."""


class RayEngine:
    """Reads and prepares articles in the workers of a Ray."""

    def __init__(self, address: str = "", *, workers: int | None = None) -> None:
        """Join the cluster at an address; without one, start a Ray of one's own.

        That one has as many workers as this process may use cores, and ends with `close`, or with
        this process. Raises `EngineFailed` where Ray is not installed or cannot be reached.
        """
        self._ray = _imported(alone=not address)
        self._folder: str | None = None
        self._is_guest = self._ray.is_initialized()
        try:
            if not self._is_guest:
                self._join(address, workers or cores())
            found = int(self._ray.cluster_resources().get("CPU", 1))
            self._count = workers or max(1, min(found, _MOST_WORKERS))
            self._call = self._ray.remote(_called).options(num_cpus=1, max_retries=_RETRIES)
            self._probe()
        except BaseException:
            self.close()
            raise

    def in_order(
        self, function: Callable[[Thing], Made], things: Iterable[Thing]
    ) -> Iterator[Made]:
        """What the function makes of each thing, in order; few things are under way at once."""
        under_way: deque[Any] = deque()
        ours = version("newsdesk")
        try:
            for thing in things:
                under_way.append(self._call.remote(ours, function, thing))
                if len(under_way) >= _UNDER_WAY * self._count:
                    yield self._made(under_way.popleft())
            while under_way:
                yield self._made(under_way.popleft())
        finally:
            for left in under_way:
                with suppress(Exception):
                    self._ray.cancel(left)

    def close(self) -> None:
        """Leave the cluster, or end the Ray of one's own."""
        if not self._is_guest:
            self._ray.shutdown()
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def _made(self, reference: Any) -> Any:
        from ray.exceptions import RayError, RayTaskError

        try:
            return self._ray.get(reference)
        except RayTaskError as error:
            raise error.cause from None  # what the function raised, as if it had been called here
        except RayError as error:
            raise EngineFailed(
                f"Ray has lost its workers or what they made ({_first_line(error)}): look at their "
                "memory, then run the same again; it goes on where it was."
            ) from error

    def _probe(self) -> None:
        """Whether a worker finds Newsdesk: on a machine that lacks it nothing else would say so."""
        from ray.exceptions import RayTaskError

        try:
            self._ray.get(self._call.remote(version("newsdesk"), str, None))
        except RayTaskError as error:
            if isinstance(error.cause, EngineFailed):
                raise error.cause from None
            raise EngineFailed(
                "The workers of this Ray cannot load Newsdesk: install the same version, with the "
                "same Python, on each of its machines."
            ) from error

    def _join(self, address: str, workers: int) -> None:
        ending = signal.getsignal(signal.SIGTERM)
        quiet = {"log_to_driver": False, "logging_level": logging.ERROR}
        try:
            if address:
                _knock(address)
                self._ray.init(address, **quiet)
            else:
                self._start(workers, quiet)
        except Exception as error:
            where = f"The Ray at {address} cannot be reached" if address else "Ray did not start"
            raise EngineFailed(
                f"{where} ({_first_line(error)}): look after it, or leave '--engine ray' out."
            ) from error
        if threading.current_thread() is threading.main_thread():
            signal.signal(signal.SIGTERM, ending)  # Ray's own way of ending prints its stack

    def _start(self, workers: int, quiet: Mapping[str, Any]) -> None:
        _sweep()
        self._folder = tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-")
        self._ray.init(
            "local",
            num_cpus=workers,
            include_dashboard=False,
            object_store_memory=_OBJECT_STORE_BYTES,
            _temp_dir=self._folder,
            **quiet,
        )


def _imported(*, alone: bool) -> Any:
    """The module; what it reads of the environment it reads when it is imported."""
    for name, value in _ALONE.items() if alone else ():
        os.environ.setdefault(name, value)
    try:
        import ray
    except ImportError as error:
        raise EngineFailed(
            f"Ray is not installed: {installing('ray')}; or leave '--engine ray' out."
        ) from error
    return ray


def _sweep() -> None:
    """Drop the folders of processes that were killed; they name who made them."""
    for left in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*-*"):
        pid = left.name.removeprefix(_PREFIX).partition("-")[0]
        if pid.isdecimal() and not _runs(int(pid)):
            shutil.rmtree(left, ignore_errors=True)


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _knock(address: str) -> None:
    """Raise `OSError` where nobody listens: Ray itself would try for minutes."""
    host, _, port = address.rpartition("//")[2].rpartition(":")
    if host and port.isdecimal():
        socket.create_connection((host.strip("[]"), int(port)), _KNOCK_SECONDS).close()


def _called(ours: str, function: Callable[[Any], Any], thing: object) -> object:
    """Runs in a worker, which may be of another machine."""
    theirs = version("newsdesk")
    if ours != theirs:
        raise EngineFailed(
            f"Ray's workers have Newsdesk {theirs}, not {ours}: install the same on every machine."
        )
    return function(thing)


def _first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return lines[0].rstrip(".:") if lines else type(error).__name__
