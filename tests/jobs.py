"""Jobs that a worker process can import."""

import os
import signal
import time

from assistant.answering import Answering
from index.errors import BadInput, StorageFailed
from index.stages import stage


def pid(_answering: Answering) -> int:
    """Where a job is done."""
    return os.getpid()


def wait(_answering: Answering, seconds: float) -> int:
    time.sleep(seconds)
    return os.getpid()


def found(answering: Answering, query: str) -> list[str]:
    return [hit.text for hit in answering.archive.search(query)]


def refuse(_answering: Answering) -> None:
    raise BadInput("The question is empty: ask something.")


def fail_elsewhere(_answering: Answering, main: int) -> int:
    if os.getpid() != main:
        raise StorageFailed("This cannot be read.")
    return os.getpid()


def break_elsewhere(_answering: Answering, main: int) -> int:
    if os.getpid() != main:
        raise ZeroDivisionError
    return os.getpid()


def die_elsewhere(_answering: Answering, main: int) -> int:
    if os.getpid() != main:
        os.kill(os.getpid(), signal.SIGKILL)
    return os.getpid()


def staged(_answering: Answering) -> None:
    with stage("rank", candidates=2) as seen:
        time.sleep(0.02)
        seen.note(hits=1)
