"""A foreign model's failures and nonsense never reach an archive."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from index import Archive, Article
from index.embeddings import Guarded, HashEmbeddings
from index.errors import ModelFailed

Make = Callable[..., Article]
Vectors = NDArray[np.float32]


class Odd(HashEmbeddings):
    """Does to sound vectors whatever a test wants."""

    def __init__(self, change: Callable[[Vectors], Vectors]) -> None:
        super().__init__(8)
        self.change = change

    def embed_passages(self, texts: Sequence[str]) -> Vectors:
        return self.change(super().embed_passages(texts))


def _raise(vectors: Vectors) -> Vectors:
    raise ConnectionError("no route\x1b[2J to\nhost")


NONSENSE = {
    "not finite": lambda vectors: vectors * np.float32("nan"),
    r"shape \(1, 0\)": lambda vectors: vectors[:, :0],
    r"shape \(0, 8\)": lambda vectors: vectors[:0],
    r"shape \(8,\)": lambda vectors: vectors[0],
    "ConnectionError: no route .2J to host": _raise,
}


@pytest.mark.parametrize(("sentence", "change"), NONSENSE.items(), ids=list(NONSENSE))
def test_an_article_whose_embedding_fails_is_safe_and_indexed_by_the_next_open(
    tmp_path: Path, article: Make, sentence: str, change: Callable[[Vectors], Vectors]
) -> None:
    place = tmp_path / "archive"
    with Archive.open(place, embedding=Odd(change)) as archive:
        with pytest.raises(ModelFailed, match=sentence):
            archive.add([article()])
        assert archive.status().pending == 1
    with Archive.open(place, embedding=Odd(change)) as archive:
        assert archive.status().pending == 1
    with Archive.open(place, embedding=HashEmbeddings(8)) as archive:
        assert archive.status().pending == 0
        assert archive.search("ferry")
        assert archive.verify() == []


def test_vectors_of_another_length_are_refused(tmp_path: Path, article: Make) -> None:
    """The same name, other settings: a server may be told to shorten its vectors."""
    place = tmp_path / "archive"
    with Archive.open(place, embedding=HashEmbeddings(8)) as archive:
        archive.add([article()])
    with Archive.open(place, embedding=HashEmbeddings(16)) as archive:
        with pytest.raises(ModelFailed, match="vectors of 16 numbers where the archive holds 8"):
            archive.search("ferry")
        with pytest.raises(ModelFailed, match="newsdesk rebuild --embedding NAME"):
            archive.add([article("A tram burned.")])
        archive.rebuild(embedding=HashEmbeddings(16, name="longer"))
        assert archive.search("tram")
        assert archive.verify() == []


def test_lengths_that_differ_within_a_run_are_refused() -> None:
    model = Guarded(HashEmbeddings(8))
    model.embed_query("ferry")
    model._model.dimensions = 9  # type: ignore[attr-defined]
    with pytest.raises(ModelFailed, match="9 numbers where the archive holds 8"):
        model.embed_passages(["ferry"])


def test_the_message_of_a_failure_is_short_and_printable() -> None:
    def fail(vectors: Vectors) -> Vectors:
        raise ValueError("x" * 10_000)

    with pytest.raises(ModelFailed) as failure:
        Guarded(Odd(fail)).embed_query("ferry")
    assert len(str(failure.value)) < 500
