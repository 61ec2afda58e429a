"""A gate before an archive's second batch, so that an `add` can be looked at in its midst."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest

from index import Archive, Article


@contextmanager
def gated(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """The first batch passes, all others wait for the event."""
    store, opened, passed = archive._store, threading.Event(), threading.Event()

    def waiting(batch: Sequence[Article]) -> Any:
        if passed.is_set():
            opened.wait(timeout=60)
        passed.set()
        return store(batch)

    monkeypatch.setattr(archive, "_store", waiting)
    try:
        yield opened
    finally:
        opened.set()
