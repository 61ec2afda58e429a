"""Machines that share an archive: each finds what the others do, and none loses anything."""

import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from index import Archive, Article, Scope, dense, exact, node
from index.embeddings import HashEmbeddings
from index.errors import ArchiveInUse, StorageFailed, Unreachable
from index.homes import Server
from index.replica import REPLICA
from index.stores import Stores
from index.vectors import Vectors
from tests import postgres
from tests.chroma import ChromaServer
from tests.website import Page, Website

Make = Callable[..., Article]
URL = "https://example.org/ferry"


@pytest.fixture
def stores(database: str, chroma: ChromaServer) -> Stores:
    """Servers of its own for each archive."""
    return Stores(catalog=database, vectors=chroma.url)


@pytest.fixture
def other(archive: Archive, tmp_path: Path, stores: Stores) -> Iterator[Archive]:
    """The same archive, as another machine has it."""
    with Archive.open(tmp_path / "other", stores=stores) as opened:
        yield opened


@pytest.fixture
def no_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is followed but by a call."""
    monkeypatch.setattr(node, "FOLLOW_SECONDS", 3600.0)


def _scores(archive: Archive, query: str) -> dict[str, float]:
    return {hit.article_id: hit.signals.bm25 for hit in archive.search(query, limit=50)}


def test_what_one_adds_changes_and_removes_the_other_finds(
    archive: Archive, other: Archive, article: Make
) -> None:
    archive.add([article("The ferry carried zebras.", url=URL), article("A tram burned.")])
    other.catch_up()
    assert [hit.text for hit in other.search('"zebras"')] == ["The ferry carried zebras."]
    other.add([article("The ferry carried llamas.", url=URL)])
    archive.catch_up()
    assert archive.search('"zebras"') == []
    assert [hit.text for hit in archive.search('"llamas"')] == ["The ferry carried llamas."]
    archive.remove(URL)
    other.catch_up()
    assert other.search('"llamas"') == []
    assert archive.verify() == other.verify() == []


def test_nobody_has_to_ask_for_what_is_new(archive: Archive, other: Archive, article: Make) -> None:
    archive.add([article("The ferry carried zebras.")])
    deadline = threading.Event()
    for _ in range(100):
        if other.search("zebras"):
            return
        deadline.wait(0.1)
    pytest.fail("the other machine has not followed")


@pytest.mark.usefixtures("no_rounds")
def test_scores_do_not_tell_how_a_machine_came_to_its_indexes(
    archive: Archive, other: Archive, article: Make, tmp_path: Path, stores: Stores
) -> None:
    """One has added, one has followed, one begins late: after levelling all are alike."""
    for number in range(30):
        archive.add([article(f"The ferry {number} carried zebras.", url=f"{URL}/{number}")])
        other.catch_up()
    for number in range(0, 30, 3):
        archive.add([article(f"The tram {number} carried llamas.", url=f"{URL}/{number}")])
    archive.remove(f"{URL}/4")
    other.catch_up()
    with Archive.open(tmp_path / "late", stores=stores) as late:
        for one in (archive, other):
            one._part._replica.level(one._catalog)  # type: ignore[union-attr]
        assert len(_scores(late, "ferry zebras llamas")) > 20
        for query in ("ferry zebras llamas", "tram carried"):
            assert _scores(archive, query) == _scores(other, query) == _scores(late, query)


@pytest.mark.usefixtures("no_rounds")
def test_levelling_ends_where_something_comes(archive: Archive, article: Make) -> None:
    archive.add([article("The ferry sank.", url=URL)])
    archive.add([article("The ferry swam.", url=URL)])
    replica = archive._part._replica  # type: ignore[union-attr]
    assert replica._at is not None and replica._at.gone
    archive._catalog.ingest([article("A tram burned.", url=f"{URL}/2")])
    replica.level(archive._catalog)
    assert replica._at.gone
    assert [hit.text for hit in archive.search("ferry swam")] == ["The ferry swam."]
    archive.add([])
    assert {hit.text for hit in archive.search("ferry tram")} == {
        "The ferry swam.",
        "A tram burned.",
    }


def test_many_threads_of_many_machines_lose_nothing(
    archive: Archive, other: Archive, article: Make
) -> None:
    failures: list[BaseException] = []

    def add(one: Archive, who: str) -> None:
        try:
            for number in range(8):
                one.add([article(f"Ferry {number} of {who}.", url=f"{URL}/{who}/{number}")])
        except BaseException as error:
            failures.append(error)

    threads = [
        threading.Thread(target=add, args=(one, f"{name}{thread}"))
        for name, one in (("a", archive), ("b", other))
        for thread in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert archive.status().articles == 32
    assert archive.verify() == other.verify() == []


def test_a_long_change_elsewhere_is_told_of(
    archive: Archive, other: Archive, article: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        other._part,
        "turn",
        lambda current: node.Node.turn(
            other._part,
            current,
            timeout=0.0,  # type: ignore[arg-type]
        ),
    )
    with archive._turn(), pytest.raises(ArchiveInUse, match=r"is being changed by .* on "):
        other.add([article()])
    assert other.add([article()]).added == 1


@pytest.mark.usefixtures("no_rounds")
def test_nothing_is_added_while_indexes_are_mended(
    archive: Archive, article: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two threads in one writer gave up each other's batches, and following ended for good."""
    mending, go, settle = threading.Event(), threading.Event(), archive._writer.settle

    def slowly() -> None:
        mending.set()
        assert go.wait(30)
        settle()

    monkeypatch.setattr(archive._writer, "settle", slowly)
    part = archive._part
    assert isinstance(part, node.Node)
    tending = threading.Thread(target=part._tend, args=(archive._current,))
    adding = threading.Thread(target=archive.add, args=([article()],))
    tending.start()
    assert mending.wait(30)
    adding.start()
    adding.join(0.5)
    there = archive.status().articles
    in_use = pytest.raises(ArchiveInUse, match="by this process itself")
    with in_use, part.turn(archive._current, timeout=0.0):
        pass
    go.set()
    tending.join()
    adding.join()
    assert (there, archive.status().articles) == (0, 1)
    assert archive.verify() == []


def test_one_of_several_leads(archive: Archive, other: Archive) -> None:
    assert archive.leads and archive.leads
    assert not other.leads
    archive.close()
    assert other.leads


def test_a_machine_goes_over_to_what_another_one_has_rebuilt(
    archive: Archive, other: Archive, article: Make
) -> None:
    archive.add([article("The ferry sank.", url=URL)])
    archive.rebuild(embedding=HashEmbeddings())
    other._part._follow(other._current)  # type: ignore[union-attr]
    assert other.status().embedding_model == HashEmbeddings().name
    archive.rebuild(embedding="static")
    assert other.add([article("A tram burned.")]).added == 1
    assert other.status().embedding_model == "static"
    archive._part._go_over(archive._current)  # type: ignore[union-attr]
    other.rebuild()
    assert archive.verify() == other.verify() == []


def test_the_files_of_another_archive_are_not_taken_for_its_own(
    archive: Archive, article: Make, stores: Stores, tmp_path: Path
) -> None:
    archive.add([article("The ferry sank.")])
    archive.close()
    (archive.path / REPLICA).write_text('{"archive": "another", "passage": 1, "grave": 0}')
    with Archive.open(archive.path, stores=stores) as again:
        assert [hit.text for hit in again.search("ferry")] == ["The ferry sank."]
        assert again.verify() == []


def test_a_crash_between_commit_and_note_takes_nothing_in_twice(
    archive: Archive, article: Make, stores: Stores
) -> None:
    archive.add([article("The ferry sank.", url=URL)])
    note = (archive.path / REPLICA).read_text()
    archive.add([article("A tram burned."), article("The ferry swam.", url=URL)])
    archive.close()
    (archive.path / REPLICA).write_text(note)
    with Archive.open(archive.path, stores=stores) as again:
        assert again.verify() == []
        assert len(again.search('"swam"')) == 1


def test_what_a_killed_process_left_undone_another_one_finishes(
    archive: Archive, other: Archive, article: Make
) -> None:
    other._catalog.ingest([article("The ferry carried zebras.")])
    archive._part._tend(archive._current)  # type: ignore[union-attr]
    assert archive.status().pending == 0
    archive.catch_up()
    assert [hit.text for hit in archive.search("zebras")] == ["The ferry carried zebras."]


def test_machines_find_the_same_neighbours_at_the_server(
    archive: Archive, other: Archive, article: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A small archive is searched without Chroma, so nothing is small here."""
    monkeypatch.setattr(dense, "SCAN_LIMIT", 0)
    monkeypatch.setattr(exact, "MOST_PASSAGES", 0)
    archive.add([article(f"Ferry {number} sank.", url=f"{URL}/{number}") for number in range(60)])
    other.add([article("Ferry 7 swam.", url=f"{URL}/7")])
    archive.catch_up()
    vector = archive._current.space.model.embed_query("a ferry that sank")
    found = archive.retriever.dense.candidates(vector, Scope().bounds(), 20)
    assert len(set(found)) == 20
    assert other.retriever.dense.candidates(vector, Scope().bounds(), 20) == found


def test_a_search_that_needs_a_server_that_is_away_fails_until_it_is_back(
    database: str, tmp_path: Path, article: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dense, "SCAN_LIMIT", 0)
    monkeypatch.setattr(exact, "MOST_PASSAGES", 0)
    server = ChromaServer(tmp_path / "chroma")
    server.start()
    stores = Stores(catalog=database, vectors=server.url)
    with Archive.open(tmp_path / "archive", stores=stores) as archive:
        archive.add([article("The ferry sank.")])
        assert archive.search("ferry")
        server.kill()
        with pytest.raises(Unreachable, match="NEWSDESK_VECTORS"):
            archive.search("ferry")
        server.start()
        assert archive.search("ferry")
    server.kill()


def test_a_server_that_lost_its_vectors_gets_them_again(
    archive: Archive, article: Make, stores: Stores
) -> None:
    archive.add([article("The ferry sank."), article("A tram burned.")])
    (part,) = archive._current.space.vectors().keep_open()
    part.vectors.home.drop(part.vectors.generation)
    archive._part._tend(archive._current)  # type: ignore[union-attr]
    assert archive.verify() == []
    assert archive._current.space.vectors().count() == 2


def test_a_token_is_sent_to_the_server_and_shown_to_nobody() -> None:
    with Website().serving() as site:
        refusal = Page("who are you?", 401, {"Connection": "close"})
        site.pages["/api/v2/auth/identity"] = refusal
        vectors = Vectors(Server(site.url, "secret-token", "key"), 1)
        with pytest.raises(Unreachable) as failed:
            vectors.count()
    assert {headers.get("x-chroma-token") for _, headers in site.asked} == {"secret-token"}
    assert "secret-token" not in str(failed.value)


def test_a_chroma_server_that_is_away_is_told_of_and_comes_back_by_itself(
    database: str, tmp_path: Path, article: Make
) -> None:
    server = ChromaServer(tmp_path / "chroma")
    server.start()
    with Archive.open(
        tmp_path / "alone", stores=Stores(catalog=database, vectors=server.url)
    ) as archive:
        archive.add([article("The ferry sank.")])
        server.kill()
        with pytest.raises(Unreachable, match=r"Chroma server at 127\.0\.0\.1"):
            archive.add([article("A tram burned.")])
        assert archive.status().articles == 2
        assert archive.status().pending == 1
        server.start()
        archive._part._tend(archive._current)  # type: ignore[union-attr]
        assert archive.status().pending == 0
        assert archive.verify() == []
    server.kill()


def test_a_database_that_crashes_keeps_what_it_took_and_is_found_again(
    tmp_path: Path, article: Make, chroma: ChromaServer
) -> None:
    with postgres.running() as server:
        stores = Stores(catalog=server.create(), vectors=chroma.url)
        with (
            Archive.open(tmp_path / "one", stores=stores) as archive,
            Archive.open(tmp_path / "two", stores=stores) as other,
        ):
            assert archive.leads
            archive.add([article("The ferry sank.", url=URL)])
            server.stop(signal.SIGQUIT)
            with pytest.raises(StorageFailed, match="see that it runs"):
                archive.add([article("A tram burned.")])
            server.start()
            assert other.add([article("The ferry swam.", url=URL)]).updated == 1
            assert archive.add([article("A tram burned.")]).added == 1
            assert archive.leads != other.leads
            assert archive.verify() == other.verify() == []


def test_a_catalog_on_postgresql_needs_no_chroma_server(
    database: str, tmp_path: Path, article: Make
) -> None:
    stores = Stores(catalog=database)
    with Archive.open(tmp_path / "archive", stores=stores) as archive:
        archive.add([article("The ferry carried zebras.", url=URL), article("A tram burned.")])
        archive.add([article("The ferry carried llamas.", url=URL)])
    with Archive.open(tmp_path / "archive", stores=stores, create=False) as archive:
        assert [hit.text for hit in archive.search('"llamas"')] == ["The ferry carried llamas."]
        assert archive.remove(URL)
        assert archive.verify() == []
        assert archive.status().articles == 1


def test_one_machine_alone_or_many_together(
    database: str, tmp_path: Path, chroma: ChromaServer
) -> None:
    alone, shared = Stores(catalog=database), Stores(catalog=database, vectors=chroma.url)
    with Archive.open(tmp_path / "one", stores=alone):
        for stores in (alone, shared):
            with pytest.raises(ArchiveInUse, match="NEWSDESK_VECTORS"):
                Archive.open(tmp_path / "two", stores=stores)
    with Archive.open(tmp_path / "two", stores=shared), pytest.raises(ArchiveInUse):
        Archive.open(tmp_path / "one", stores=alone)


def test_a_database_that_is_away_is_told_of_without_its_password(tmp_path: Path) -> None:
    stores = Stores(catalog="postgresql://ann:secret@127.0.0.1:9/news")
    with pytest.raises(StorageFailed, match=r"database on '127\.0\.0\.1'") as failed:
        Archive.open(tmp_path / "archive", stores=stores)
    assert "secret" not in str(failed.value) + repr(stores)
    assert not (tmp_path / "archive" / "holder.json").exists()
