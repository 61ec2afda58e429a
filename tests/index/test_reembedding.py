"""Going over to another embedding model: nothing stops, nothing is mixed, nothing is lost."""

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from index import Archive, Article
from index.embeddings import HashEmbeddings
from index.errors import ArchiveMismatch, ModelFailed, ModelMissing, StorageFailed

Make = Callable[..., Article]
URL = "https://example.org"


class Failing(HashEmbeddings):
    """A server that goes away after some texts."""

    def __init__(self, name: str, texts: int) -> None:
        super().__init__(32, name)
        self.left = texts

    def embed_passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.left -= len(texts)
        if self.left < 0:
            raise ConnectionError("gone")
        return super().embed_passages(texts)


@pytest.fixture
def place(tmp_path: Path, article: Make) -> Path:
    """An archive of forty articles, made with the double `hash`."""
    with Archive.open(tmp_path / "archive", embedding=HashEmbeddings()) as archive:
        archive.add(article(f"Ferry report {n}.", url=f"{URL}/{n}") for n in range(40))
    return tmp_path / "archive"


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that forty passages are many batches."""
    monkeypatch.setattr("index.reembedding.BATCH", 4)


def test_a_rebuild_with_another_model_embeds_everything_anew(place: Path) -> None:
    longer = HashEmbeddings(32, "longer")
    heard: list[tuple[int, int]] = []
    with Archive.open(place, embedding=HashEmbeddings()) as archive:
        archive.rebuild(lambda done, total: heard.append((done, total)), embedding=longer)
        assert heard[-1] == (40, 40)
        assert len(longer.seen) == 40
        assert longer.seen[0] == "A ferry · Sample Post\nFerry report 0."
        status = archive.status()
        assert (status.embedding_model, status.next_embedding_model) == ("longer", "")
        assert archive.search("report 7", limit=1)[0].text == "Ferry report 7."
        assert archive.verify() == []
    with Archive.open(place, embedding=longer) as archive:
        assert len(archive.search("ferry report", limit=50)) == 40
        assert archive.verify() == []


def test_it_can_go_there_and_back_again(place: Path) -> None:
    with Archive.open(place, embedding=HashEmbeddings()) as archive:
        for name in ("one", "two", "one", "hash"):
            model = HashEmbeddings(16, name)
            archive.rebuild(embedding=model)
            assert len(model.seen) == 40
            assert archive.status().embedding_model == name
            assert archive.verify() == []


def test_a_model_that_fails_halfway_costs_one_batch(place: Path, small_batches: None) -> None:
    with Archive.open(place, embedding=HashEmbeddings()) as archive:
        with pytest.raises(ModelFailed, match="ConnectionError: gone"):
            archive.rebuild(embedding=Failing("longer", 18))
        status = archive.status()
        assert (status.embedding_model, status.next_embedding_model) == ("hash", "longer")
        assert archive.search("report 7", limit=1)[0].text == "Ferry report 7."
        assert archive.verify() == []
    longer = HashEmbeddings(32, "longer")
    with Archive.open(place, embedding=HashEmbeddings()) as archive:
        archive.rebuild(embedding=longer)
        assert len(longer.seen) == 40 - 16
        assert archive.status().embedding_model == "longer"
        assert archive.verify() == []


def test_an_unfinished_rebuild_is_given_up_by_one_with_the_archives_own_model(
    place: Path, small_batches: None
) -> None:
    with Archive.open(place, embedding=HashEmbeddings()) as archive:
        with pytest.raises(ModelFailed):
            archive.rebuild(embedding=Failing("longer", 18))
        archive.rebuild(embedding=HashEmbeddings())
        assert archive.status().next_embedding_model == ""
        longer = HashEmbeddings(32, "longer")
        archive.rebuild(embedding=longer)
        assert len(longer.seen) == 40


def test_vectors_of_a_third_model_are_not_taken_for_those_of_the_next(
    place: Path, small_batches: None
) -> None:
    with Archive.open(place, embedding=HashEmbeddings()) as archive:
        with pytest.raises(ModelFailed):
            archive.rebuild(embedding=Failing("longer", 18))
        third = HashEmbeddings(8, "third")
        archive.rebuild(embedding=third)
        assert len(third.seen) == 40
        assert archive.verify() == []


def test_a_rebuild_without_a_name_goes_on_with_the_unfinished_one(
    place: Path, small_batches: None
) -> None:
    with Archive.open(place, embedding=HashEmbeddings()) as archive:
        with pytest.raises(ModelFailed):
            archive.rebuild(embedding=Failing("static", 18))
        with pytest.raises(ModelFailed, match="256 numbers where the archive holds 32"):
            archive.rebuild()
        with pytest.raises(ModelFailed):
            archive.rebuild(embedding=Failing("a double", 18))
        with pytest.raises(ModelMissing, match="'a double', which has to be given each time"):
            archive.rebuild()


def test_an_archive_opened_for_the_coming_model_still_uses_its_own(
    tmp_path: Path, article: Make, small_batches: None
) -> None:
    """Who has put the new name into the settings goes on searching until it is there."""
    place = tmp_path / "archive"
    with Archive.open(place) as archive:
        archive.add([article(f"Ferry report {n}.") for n in range(20)])
        with pytest.raises(ModelFailed):
            archive.rebuild(embedding=Failing("longer", 9))
    longer = HashEmbeddings(32, "longer")
    with Archive.open(place, embedding=longer) as archive:
        assert archive.status().embedding_model == "static"
        assert archive.search("ferry report")
        assert longer.seen == []
        archive.rebuild(embedding=longer)
    with Archive.open(place, embedding=longer) as archive:
        assert archive.status().embedding_model == "longer"


def test_a_model_that_is_not_the_archives_is_refused_with_the_way_to_change_it(
    place: Path,
) -> None:
    with pytest.raises(ArchiveMismatch, match=r"'hash', not with 'static'.*--embedding static"):
        Archive.open(place, embedding="static")


def test_an_archive_without_vectors_takes_any_model(place: Path, article: Make) -> None:
    with Archive.open(place, embedding=HashEmbeddings()) as archive:
        for n in range(40):
            archive.remove(f"{URL}/{n}")
    with Archive.open(place, embedding="static") as archive:
        archive.add([article()])
        assert archive.search("ferry")
        assert archive.verify() == []


def test_what_is_added_changed_and_removed_meanwhile_is_in_the_new_space(
    place: Path, article: Make, small_batches: None
) -> None:
    longer = HashEmbeddings(32, "longer")
    with Archive.open(place, embedding=HashEmbeddings()) as archive:

        def change(done: int, total: int) -> None:
            if done == 20:
                archive.add([article("A tram burned.", url=f"{URL}/tram")])
                archive.add([article("Ferry report zero.", url=f"{URL}/0")])
                archive.remove(f"{URL}/39")
                archive.remove(f"{URL}/1")

        archive.rebuild(change, embedding=longer)
        assert archive.verify() == []
        assert archive.status().articles == 39
        assert archive.search("tram burned", limit=1)[0].text == "A tram burned."
        assert archive.search("ferry report zero", limit=1)[0].text == "Ferry report zero."


def test_pending_articles_of_a_lost_model_are_indexed_by_the_new_one(
    place: Path, article: Make
) -> None:
    with Archive.open(place, embedding=Failing("hash", 0)) as archive:
        with pytest.raises(ModelFailed):
            archive.add([article("A tram burned.")])
        archive.rebuild(embedding=HashEmbeddings(32, "longer"))
        assert archive.status().pending == 0
        assert archive.search("tram")[0].text == "A tram burned."
        assert archive.verify() == []


def test_questions_are_always_embedded_by_the_model_of_the_passages(
    place: Path, monkeypatch: pytest.MonkeyPatch, small_batches: None
) -> None:
    """Models of different lengths in turn, under searches through scans and through Chroma: a
    question compared with a passage of another model would raise."""

    class Slow(HashEmbeddings):
        def embed_query(self, text: str) -> NDArray[np.float32]:
            vector = super().embed_query(text)
            time.sleep(0.005)
            return vector

    stop, failures, counts = threading.Event(), list[BaseException](), list[int]()

    def search() -> None:
        try:
            while not stop.is_set():
                counts.append(len(archive.search("ferry report", limit=100)))
        except BaseException as error:
            failures.append(error)

    with Archive.open(place, embedding=HashEmbeddings()) as archive:
        readers = [threading.Thread(target=search) for _ in range(3)]
        for reader in readers:
            reader.start()
        for turn in range(6):
            monkeypatch.setattr("index.dense.SCAN_LIMIT", 2_000 if turn % 2 else 0)
            archive.rebuild(embedding=Slow(24 + 8 * turn, f"model {turn}"))
        stop.set()
        for reader in readers:
            reader.join()
        assert failures == []
        assert set(counts) == {40}
        assert archive.verify() == []


def test_searches_never_wait_for_the_embedding(place: Path) -> None:
    """The new model embeds only after a search with the old one has come back."""
    searched = threading.Event()

    class Waiting(HashEmbeddings):
        def embed_passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
            assert searched.wait(30)
            return super().embed_passages(texts)

    with Archive.open(place, embedding=HashEmbeddings()) as archive:
        rebuild = threading.Thread(
            target=archive.rebuild, kwargs={"embedding": Waiting(32, "longer")}
        )
        rebuild.start()
        assert archive.search("report 7", limit=1)[0].text == "Ferry report 7."
        assert archive.status().embedding_model == "hash"
        searched.set()
        rebuild.join()
        assert archive.status().embedding_model == "longer"


def test_closing_ends_a_rebuild_which_goes_on_later(
    place: Path, small_batches: None, article: Make
) -> None:
    started, failures = threading.Event(), list[BaseException]()

    class Steady(HashEmbeddings):
        def embed_passages(self, texts: Sequence[str]) -> NDArray[np.float32]:
            started.set()
            time.sleep(0.02)
            return super().embed_passages(texts)

    def rebuild() -> None:
        try:
            archive.rebuild(embedding=Steady(32, "longer"))
        except StorageFailed as error:
            failures.append(error)

    archive = Archive.open(place, embedding=HashEmbeddings())
    thread = threading.Thread(target=rebuild)
    thread.start()
    started.wait()
    archive.close()
    thread.join()
    assert [str(failure) for failure in failures] == [
        f"The archive at {place} was closed meanwhile: open it and do the same again; "
        "what is done already is skipped."
    ]
    with pytest.raises(StorageFailed, match="was closed"):
        archive.add([article("A tram burned.")])
    longer = HashEmbeddings(32, "longer")
    with Archive.open(place, embedding=HashEmbeddings()) as archive:
        assert archive.status().next_embedding_model == "longer"
        archive.rebuild(embedding=longer)
        assert archive.verify() == []
