"""An archive that is read beside its holder: the same hits, and nothing can be changed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from index import Archive, Article, Scope
from index.beside import Seen, open_beside
from index.embeddings import HashEmbeddings
from index.errors import ArchiveInUse, NotAllowed, StorageFailed
from index.exact import Exact
from index.hits import Hit

Make = Callable[..., Article]


def _nearest(archive: Archive) -> Callable[[NDArray[np.float32], int], list[int]]:
    def nearest(vector: NDArray[np.float32], limit: int) -> list[int]:
        with archive.searching() as space:
            return space.vectors().nearest(vector, limit)

    return nearest


@contextmanager
def _beside(archive: Archive) -> Iterator[Archive]:
    """A second reader, in the test's own process."""
    reader, _ = open_beside(archive.path, _nearest(archive))
    yield reader
    with reader.searching() as space:
        space.close()
        space.catalog.close()


def _told(hits: list[Hit]) -> list[tuple[str, int, float]]:
    return [(hit.article_id, hit.start, hit.score) for hit in hits]


def _some(article: Make) -> list[Article]:
    texts = ("The ferry sank off Orla.", "A ferry reached Orla.", "The tram line was opened.")
    return [
        article(text, url=f"https://post.example/{at}", title=text, published=f"2024-03-0{at + 1}")
        for at, text in enumerate(texts)
    ]


def test_a_reader_finds_what_its_holder_finds(archive: Archive, article: Make) -> None:
    archive.add(_some(article))
    with _beside(archive) as reader:
        for query in ("ferry off Orla", "tram", "nothing of that"):
            assert _told(reader.search(query)) == _told(archive.search(query))
        as_of = Scope(as_of="2024-03-01")
        assert _told(reader.search("ferry", as_of)) == _told(archive.search("ferry", as_of))
        assert reader.summary() == archive.summary()


def test_a_reader_asks_its_holder_for_neighbours_in_a_large_archive(
    archive: Archive, article: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where vectors are not compared in memory, Chroma finds them, which the holder alone opens."""
    monkeypatch.setattr(Exact, "nearest", lambda *_: None)
    monkeypatch.setattr("index.dense.SCAN_LIMIT", 0)
    archive.add(_some(article))
    asked: list[int] = []
    nearest = _nearest(archive)

    def counted(vector: NDArray[np.float32], limit: int) -> list[int]:
        asked.append(limit)
        return nearest(vector, limit)

    reader, _ = open_beside(archive.path, counted)
    assert _told(reader.search("ferry off Orla")) == _told(archive.search("ferry off Orla"))
    assert asked


def test_what_is_added_corrected_or_removed_is_seen_after_catching_up(
    archive: Archive, article: Make
) -> None:
    first, second, _ = _some(article)
    archive.add([first])
    with _beside(archive) as reader:
        archive.add([second])
        reader.catch_up()
        assert len(reader.search("ferry")) == 2
        corrected = second.model_copy(update={"text": "A ferry never reached Orla."})
        archive.add([corrected])
        reader.catch_up()
        assert "never" in reader.search("ferry reached")[0].text
        assert [hit.text for hit in reader.replaced("ferry reached")] == [second.text]
        archive.remove(str(second.url))
        reader.catch_up()
        assert [hit.url for hit in reader.search("ferry")] == [first.url]


def test_a_reader_changes_nothing(archive: Archive, article: Make) -> None:
    archive.add(_some(article))
    with _beside(archive) as reader:
        with pytest.raises(NotAllowed, match="only reads"):
            reader.add([article("New.")])
        with pytest.raises(NotAllowed):
            reader.rebuild()
        with pytest.raises(StorageFailed, match="readonly"):
            reader.setting("unknown", default="x")
    with pytest.raises(ArchiveInUse):
        Archive.open(archive.path)


def test_what_a_reader_compares_with_changes_with_the_model(
    archive: Archive, article: Make
) -> None:
    archive.add(_some(article))
    _, seen = open_beside(archive.path, _nearest(archive))
    with archive.searching() as space:
        assert seen == Seen.of(space)
    archive.rebuild(embedding=HashEmbeddings(16, "another"))
    with archive.searching() as space:
        assert seen != Seen.of(space)


def test_a_path_may_hold_what_addresses_use_otherwise(tmp_path: Path, article: Make) -> None:
    with Archive.open(tmp_path / "50 %41 ? #1 ü") as archive:
        archive.add(_some(article))
        with _beside(archive) as reader:
            assert "tram" in reader.search("tram")[0].text
