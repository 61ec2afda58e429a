"""Reading ahead what the first search needs."""

import threading
from collections.abc import Callable

import pytest

from assistant import warming
from assistant.warming import warmed
from index import Archive, Article
from index import exact as module
from index.errors import StorageFailed
from index.search import Retriever


@pytest.mark.parametrize("most", [20_000, 0], ids=["small", "large"])
def test_what_was_read_ahead_is_not_read_again(
    archive: Archive,
    article: Callable[..., Article],
    monkeypatch: pytest.MonkeyPatch,
    most: int,
) -> None:
    monkeypatch.setattr(module, "MOST_PASSAGES", most)
    archive.add([article()])
    expected = archive.search("ferry")
    with warmed(archive):
        assert archive.search("ferry") == expected
    held = archive.retriever.dense._exact._held
    assert (held is not None) is bool(most)
    archive.search("ferry")
    assert archive.retriever.dense._exact._held is held


def test_who_waits_for_it_does_not_wait_for_ever(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_over = threading.Event()
    monkeypatch.setattr(Retriever, "warm", lambda _: is_over.wait())
    monkeypatch.setattr(warming, "PATIENCE_SECONDS", 0.01)
    with warmed(archive) as waited:
        waited.wait_a_while()
        assert not is_over.is_set()
        is_over.set()


def test_what_cannot_be_read_is_said_and_stops_nothing(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_: Retriever) -> None:
        raise StorageFailed("The vector index failed: run 'newsdesk verify --repair'.")

    monkeypatch.setattr(Retriever, "warm", broken)
    with warmed(archive):
        assert archive.status().articles == 0
    assert "run 'newsdesk verify --repair'" in caplog.text
