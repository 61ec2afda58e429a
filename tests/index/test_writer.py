"""Adding in the background: what is promised when, and what others may do meanwhile."""

import threading
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from index import Archive, Article, Scope, adding, dense, indexing
from index.catalog import Catalog
from index.embeddings import HashEmbeddings, StaticEmbeddings
from index.errors import ModelFailed, StorageFailed
from index.indexing import Batch, Indexer
from index.lexical import Lexical
from index.vectors import Vectors

Make = Callable[..., Article]
URL = "https://example.org"


@pytest.fixture(autouse=True)
def _small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many batches of few articles, some of which share a commit."""
    monkeypatch.setattr(adding, "BATCH_ARTICLES", 3)
    monkeypatch.setattr(indexing, "COMMIT_PASSAGES", 10)


def _story(number: int, text: str = "The ferry was late.") -> Article:
    return Article(
        url=f"{URL}/{number}",
        title=f"Ferry {number}",
        outlet="Sample Post",
        text=f"{number}: {text}",
    )


def _is_sound(archive: Archive, articles: int) -> bool:
    """All is indexed, nothing is indexed twice."""
    status = archive.status()
    return (
        archive.verify() == []
        and (status.articles, status.pending) == (articles, 0)
        and archive._lexical.count() == status.passages == archive._current.space.vectors().count()
    )


def test_everything_is_indexed_once_when_add_returns(archive: Archive) -> None:
    archive.add(_story(number) for number in range(40))
    assert _is_sound(archive, 40)


def test_stores_are_written_in_order(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    """Catalog, kept embeddings, Chroma, tantivy, the mark: for every single passage."""
    steps: dict[str, list[int]] = {}
    clock = count()

    def log(owner: type, name: str) -> None:
        done = getattr(owner, name)

        def logged(*arguments: object, **options: object) -> object:
            result = done(*arguments, **options)
            steps.setdefault(name, []).append(next(clock))
            return result

        monkeypatch.setattr(owner, name, logged)

    log(Catalog, "ingest")
    log(Catalog, "save_embeddings")
    log(Vectors, "upsert")
    log(Lexical, "add")
    log(Lexical, "commit")
    log(Catalog, "mark_indexed")
    archive.add(_story(number) for number in range(12))
    order = ["ingest", "save_embeddings", "upsert", "add"]
    for batch in range(4):
        moments = [steps[name][batch] for name in order]
        assert moments == sorted(moments)
    assert max(steps["add"]) < max(steps["commit"]) < max(steps["mark_indexed"])
    assert len(steps["commit"]) < len(steps["add"])


def test_what_is_reported_is_safe_although_the_indexes_fail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reported means in the catalog: an index that never works loses none of it."""
    reported: list[int] = []

    def full(*_: object) -> None:
        raise StorageFailed("The disk is full: make room.")

    with Archive.open(tmp_path / "archive") as archive:
        with monkeypatch.context() as patch:
            patch.setattr(Vectors, "upsert", full)
            with pytest.raises(StorageFailed, match="make room"):
                archive.add(
                    (_story(number) for number in range(40)),
                    on_progress=lambda progress: reported.append(progress.articles),
                )
        stored = archive.status()
        assert stored.articles >= reported[-1] > 0
        assert stored.pending == stored.articles
    with Archive.open(tmp_path / "archive") as archive:
        assert _is_sound(archive, stored.articles)


@pytest.mark.parametrize(
    ("owner", "step"),
    [
        (StaticEmbeddings, "embed_passages"),
        (Catalog, "save_embeddings"),
        (Vectors, "upsert"),
        (Lexical, "add"),
        (Lexical, "commit"),
        (Catalog, "mark_indexed"),
    ],
)
@pytest.mark.parametrize("failing_call", [1, 2])
def test_a_failure_in_the_background_is_made_good_in_the_same_process(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, owner: type, step: str, failing_call: int
) -> None:
    done, calls = getattr(owner, step), count(1)

    def fail(*arguments: object, **options: object) -> object:
        result = done(*arguments, **options)
        if next(calls) == failing_call:
            raise OSError("no space left")
        return result

    with monkeypatch.context() as patch:
        patch.setattr(owner, step, fail)
        with pytest.raises((OSError, ModelFailed), match="no space left"):
            archive.add(_story(number) for number in range(30))
    held = archive.status().articles
    archive.add([_story(100)])
    assert _is_sound(archive, held + 1)


def test_a_reader_that_fails_leaves_nothing_half_done(archive: Archive) -> None:
    def stories() -> Iterator[Article]:
        yield from map(_story, range(10))
        raise OSError("the file is gone")

    with pytest.raises(OSError, match="gone"):
        archive.add(stories())
    assert archive.verify() == []
    assert archive.status().articles == 9
    archive.add([])
    assert _is_sound(archive, 9)


def test_an_article_may_change_while_its_first_version_is_under_way(archive: Archive) -> None:
    for turn in range(3):
        archive.add(
            _story(number % 7, f"In turn {turn} it was {number} hours late.")
            for number in range(60)
        )
    assert _is_sound(archive, 7)
    found = {hit.text for hit in archive.search("ferry hours late turn", limit=50)}
    assert found == {f"{n % 7}: In turn 2 it was {n} hours late." for n in range(53, 60)}


def test_articles_may_be_removed_beside_an_add(archive: Archive) -> None:
    def stories() -> Iterator[Article]:
        for number in range(60):
            yield _story(number)
            if number % 6 == 5:
                assert _elsewhere(partial(archive.remove, f"{URL}/{number - 3}"))

    archive.add(stories())
    assert _is_sound(archive, 50)


def test_the_archive_may_be_verified_and_rebuilt_beside_an_add(archive: Archive) -> None:
    def stories() -> Iterator[Article]:
        for number in range(40):
            yield _story(number)
            if number == 10:
                assert _elsewhere(archive.verify) == []
            if number == 20:
                _elsewhere(archive.rebuild)

    archive.add(stories())
    assert _is_sound(archive, 40)


def test_the_archive_may_go_over_to_another_model_beside_an_add(archive: Archive) -> None:
    """What the old model has under way when the spaces change is neither lost nor doubled."""

    def stories() -> Iterator[Article]:
        for number in range(60):
            yield _story(number)
            if number in (10, 30, 50):
                model = HashEmbeddings(32 + number, f"model {number}")
                _elsewhere(partial(archive.rebuild, embedding=model))
                assert archive.status().embedding_model == model.name

    archive.add(stories())
    assert _is_sound(archive, 60)


def test_a_replaced_or_closed_writer_ends_its_threads(tmp_path: Path) -> None:
    before = set(threading.enumerate())

    def at_work() -> set[str]:
        started = set(threading.enumerate()) - before
        return {thread.name for thread in started if thread.name.startswith("newsdesk-")}

    with Archive.open(tmp_path / "archive") as archive:
        archive.add(map(_story, range(10)))
        archive.rebuild()
        archive.rebuild(embedding=HashEmbeddings())
        assert at_work() == set()
        archive.add(map(_story, range(12)))
        assert at_work() == {"newsdesk-make_0", "newsdesk-use_0"}
    assert at_work() == set()


def test_searches_adds_removals_and_rebuilds_at_once_never_stand_still(archive: Archive) -> None:
    archive.add(map(_story, range(30)))
    done = threading.Event()
    failures: list[BaseException] = []

    def repeat(do: Callable[[int], object]) -> None:
        try:
            for turn in count():
                if done.is_set():
                    return
                do(turn)
        except BaseException as error:
            failures.append(error)

    def add(turn: int) -> None:
        archive.add(_story(number, f"It is turn {turn}.") for number in range(30, 45))

    doing: list[Callable[[int], object]] = [
        lambda _: archive.search("ferry late", limit=5),
        lambda _: archive.status(),
        lambda turn: archive.remove(f"{URL}/{30 + turn % 15}"),
        add,
    ]
    threads = [threading.Thread(target=repeat, args=(do,), daemon=True) for do in doing]
    for thread in threads:
        thread.start()
    archive.rebuild()
    archive.rebuild(embedding=HashEmbeddings(48, "longer"))
    assert archive.verify() == []
    done.set()
    for thread in threads:
        thread.join(60)
    assert not any(thread.is_alive() for thread in threads)
    assert failures == []
    assert _is_sound(archive, archive.status().articles)


def test_two_adds_at_once_both_come_in(archive: Archive) -> None:
    """The second takes the same articles in another order, and some of its own."""
    other = threading.Thread(target=lambda: archive.add(map(_story, range(60, 20, -1))))
    other.start()
    archive.add(map(_story, range(40)))
    other.join()
    assert _is_sound(archive, 61)


def test_an_archive_closed_beside_an_add_says_so_and_loses_nothing(tmp_path: Path) -> None:
    archive = Archive.open(tmp_path / "archive")

    def stories() -> Iterator[Article]:
        for number in range(40):
            yield _story(number)
            if number == 20:
                _elsewhere(archive.close)

    with pytest.raises(StorageFailed, match="closed meanwhile"):
        archive.add(stories())
    with Archive.open(tmp_path / "archive") as archive:
        held = archive.status().articles
        assert held >= 18
        assert _is_sound(archive, held)


@pytest.mark.parametrize("scope", [Scope(), Scope(outlets=("Sample Post",))])
def test_new_articles_are_found_before_add_returns(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, scope: Scope
) -> None:
    """Also through Chroma, which does not hold yet what the catalog already counts."""
    monkeypatch.setattr(dense, "SCAN_LIMIT", 0)
    seen: list[int] = []

    def stories() -> Iterator[Article]:
        for number in range(60):
            yield _story(number)
            seen.append(len(archive.search("ferry late", scope, limit=100)))

    archive.add(stories())
    assert 0 < max(seen) <= 60
    assert seen == sorted(seen)


def test_ctrl_c_in_an_add_leaves_the_rest_for_the_next_one(archive: Archive) -> None:
    def stories() -> Iterator[Article]:
        yield from map(_story, range(20))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        archive.add(stories())
    assert archive.add(map(_story, range(25))).unchanged == 18
    assert _is_sound(archive, 25)


def test_long_pending_articles_are_taken_up_few_at_a_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However long the articles are that a crash left behind, little of them is in memory."""
    place = tmp_path / "archive"
    embedder = HashEmbeddings()
    paragraph = "The ferry to Norvik Bend was late, and the crew knew it. " * 17
    with Archive.open(place, embedding=embedder) as archive:
        archive.add(_story(number, "\n".join([paragraph] * 8)) for number in range(12))
        archive._catalog.mark_all_pending()
    monkeypatch.setattr("index.bookkeeping.BATCH_PASSAGES", 20)
    sizes: list[int] = []
    indexed = Indexer.index

    def index(self: Indexer, batch: Batch, vectors: object) -> None:
        sizes.append(len(batch.rows))
        indexed(self, batch, vectors)  # type: ignore[arg-type]

    monkeypatch.setattr(Indexer, "index", index)
    with Archive.open(place, embedding=embedder) as archive:
        assert _is_sound(archive, 12)
    assert max(sizes) == 16


def _elsewhere(do: Callable[[], object]) -> object:
    """Do it in another thread, and hand back what comes of it."""
    results: list[object] = []
    thread = threading.Thread(target=lambda: results.append(do()))
    thread.start()
    thread.join(60)
    return results[0]
