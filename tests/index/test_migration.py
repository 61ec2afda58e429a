"""An archive of an older format is brought over when it is opened."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from index import Archive, Article, Scope, grouping, versioning
from index.errors import ArchiveMismatch
from tests.index.stories import paragraphs, published, text

Make = Callable[..., Article]
ARTICLES = 450
URL = "https://example.org/ferry"

FORMAT_2 = {
    "articles": "seq id version state content_hash outlet published known_from group_seq",
    "versions": "article_seq version url title text outlet authors published updated language "
    "section correction added",
    "passages": "id article_seq start end",
    "tombstones": "passage_id",
    "embeddings": "passage_id vector",
    "embeddings_beside": "passage_id vector",
    "story_keys": "key article_seq",
    "meta": "key value",
}


def back_to_format_3(place: Path, ids: dict[str, str] | None = None) -> None:
    """What the last Newsdesk of format 3 would have left; `ids` are its own, by address."""
    with sqlite3.connect(place / "catalog.sqlite3") as db:
        db.execute("ALTER TABLE versions DROP COLUMN changes")
        db.execute("DROP TABLE alembic_version")
        db.execute("UPDATE meta SET value = '3' WHERE key = 'schema'")
        for url, key in (ids or {}).items():
            seqs = "SELECT article_seq FROM versions WHERE url = ?"
            db.execute(f"UPDATE articles SET id = ? WHERE seq IN ({seqs})", (key, url))
    db.close()


def back_to_format_2(place: Path) -> None:
    """What the last Newsdesk of format 2 would have left of a closed archive."""
    back_to_format_3(place)
    with sqlite3.connect(place / "catalog.sqlite3") as db:
        for statement in (
            "PRAGMA foreign_keys=ON",
            "DELETE FROM passages WHERE replaced IS NOT NULL",
            "DROP INDEX passages_standing",
            "DROP INDEX passages_replaced",
            "CREATE INDEX passages_article ON passages (article_seq)",
            "ALTER TABLE passages DROP COLUMN version",
            "ALTER TABLE passages DROP COLUMN replaced",
            "ALTER TABLE versions DROP COLUMN retracted",
            "DROP TABLE earlier",
            "DROP TABLE graves",
            "CREATE TABLE tombstones (passage_id INTEGER NOT NULL, PRIMARY KEY (passage_id))",
            "UPDATE meta SET value = '2' WHERE key = 'schema'",
        ):
            db.execute(statement)
        for table, columns in FORMAT_2.items():
            found = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
            assert found == columns.split()
    db.close()
    shutil.rmtree(place / "lexical-past", ignore_errors=True)


def made_by_format_1(place: Path) -> None:
    """450 articles, of which every third carries the copy of the 30 before."""
    stories = [paragraphs(f"Ferry {number} sinks off Norvik Bend", 3) for number in range(30)]
    with Archive.open(place) as archive:
        archive.add(
            Article(
                url=f"https://example.org/{number}",
                title=f"Ferry {number % 30} sinks" if number % 3 else f"Tram {number}",
                text=text(stories[number % 30]) if number % 3 else f"Tram {number} was late.",
                published=published(number / 1_000),
            )
            for number in range(ARTICLES)
        )
    back_to_format_2(place)
    with sqlite3.connect(place / "catalog.sqlite3") as db:
        db.execute("DROP TABLE story_keys")
        db.execute("DROP INDEX articles_group")
        db.execute("ALTER TABLE articles DROP COLUMN group_seq")
        db.execute("UPDATE meta SET value = '1' WHERE key = 'schema'")
    db.close()


def schema_of(place: Path) -> set[tuple[str, str]]:
    """Every table and index, and every column."""
    with sqlite3.connect(place / "catalog.sqlite3") as db:
        names = db.execute("SELECT type, name FROM sqlite_master").fetchall()
        columns = [
            (name, column)
            for kind, name in names
            if kind == "table"
            for _, column, *_ in db.execute(f"PRAGMA table_info({name})")
        ]
    db.close()
    return {*names, *columns}


def sizes(archive: Archive) -> list[int]:
    """How many articles each group has, without those that are alone."""
    found: dict[int, int] = {}
    for article in archive._catalog.articles(range(1, ARTICLES + 1)).values():
        found[article.group] = found.get(article.group, 0) + 1
    return [count for count in found.values() if count > 1]


def test_articles_of_format_1_are_grouped_at_the_next_open(tmp_path: Path) -> None:
    Archive.open(tmp_path / "new").close()
    made_by_format_1(tmp_path / "archive")
    with Archive.open(tmp_path / "archive") as archive:
        assert sizes(archive) == [15] * 20
        assert archive.verify() == []
        assert archive.search("ferry 7 sinks", limit=1)[0].group_size == 15
    assert schema_of(tmp_path / "archive") == schema_of(tmp_path / "new")


def test_a_kill_while_grouping_is_finished_at_the_next_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Crash(BaseException):
        """Stands for the end of the process: nothing may catch it."""

    made_by_format_1(tmp_path / "archive")
    settle, calls = grouping.settle, []

    def crash(db: object) -> bool:
        calls.append(db)
        if len(calls) == 3:
            raise Crash
        return settle(db)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(grouping, "settle", crash)
        with pytest.raises(Crash):
            Archive.open(tmp_path / "archive")
    with sqlite3.connect(tmp_path / "archive" / "catalog.sqlite3") as db:
        (left,) = db.execute("SELECT count(*) FROM articles WHERE group_seq IS NULL").fetchone()
    db.close()
    assert left == ARTICLES - 2 * grouping.BATCH
    with Archive.open(tmp_path / "archive") as archive:
        assert sizes(archive) == [15] * 20
        assert archive.verify() == []


def test_a_kill_between_two_statements_of_the_change_is_repeated(tmp_path: Path) -> None:
    made_by_format_1(tmp_path / "archive")
    with sqlite3.connect(tmp_path / "archive" / "catalog.sqlite3") as db:
        db.execute("ALTER TABLE articles ADD COLUMN group_seq BIGINT")
    db.close()
    with Archive.open(tmp_path / "archive") as archive:
        assert sizes(archive) == [15] * 20


@pytest.mark.parametrize("table", ["alembic_version", "meta"])
def test_a_catalog_of_a_newer_newsdesk_is_refused_and_left_as_it_is(
    tmp_path: Path, table: str
) -> None:
    Archive.open(tmp_path / "archive").close()
    with sqlite3.connect(tmp_path / "archive" / "catalog.sqlite3") as db:
        if table == "meta":
            db.execute("DROP TABLE alembic_version")
            db.execute("UPDATE meta SET value = '98' WHERE key = 'schema'")
        else:
            db.execute("UPDATE alembic_version SET version_num = '0098'")
        before = list(db.iterdump())
    with pytest.raises(ArchiveMismatch, match=r"newer Newsdesk made this archive.*0098"):
        Archive.open(tmp_path / "archive")
    assert list(db.iterdump()) == before
    db.close()


def _told(number: int, **fields: object) -> Article:
    text = f"The ferry had {number} on board.\n\nAll {number} were saved."
    values: dict[str, object] = {"title": f"Ferry with {number}", "text": text, "url": URL}
    return Article.model_validate(values | {"outlet": "Sample  Post"} | fields)


def made_by_format_2(place: Path) -> None:
    """An article in four versions, one of which was never later than the next; and one in one."""
    with Archive.open(place) as archive:
        archive.add([_told(12, published="2024-01-01")])
        archive.add([_told(17, published="2024-01-01", updated="2024-01-09")])
        archive.add([_told(19, published="2024-01-01", updated="2024-01-05")])
        archive.add([_told(23, published="2024-01-01", updated="2024-02-01"), _told(1, url=None)])
    back_to_format_2(place)


def test_versions_of_format_2_are_read_again_as_of_then(tmp_path: Path) -> None:
    Archive.open(tmp_path / "new").close()
    place = tmp_path / "archive"
    made_by_format_2(place)
    with Archive.open(place) as archive:
        assert archive.verify() == []
        assert (archive.status().passages, archive.status().replaced) == (2, 3)
        for day, number in (("01-01", 12), ("01-04", 12), ("01-05", 19), ("02-01", 23)):
            scope = Scope(as_of=f"2024-{day}", outlets=("sample post",))
            (hit,) = archive.search("ferry on board", scope)
            assert hit.text == _told(number).text
            assert hit.article == archive.article(URL, as_of=scope.as_of)
        assert [one.version for one in archive.versions(URL)] == [1, 2, 3, 4]
        assert {hit.title for hit in archive.replaced("ferry", None)} == {
            *("Ferry with 12", "Ferry with 17", "Ferry with 19")
        }
    assert schema_of(place) == schema_of(tmp_path / "new")


def test_a_grave_of_format_2_is_still_dug(tmp_path: Path) -> None:
    """Its passage is gone from the catalog, and the indexes have yet to drop it."""
    place = tmp_path / "archive"
    made_by_format_2(place)
    with Archive.open(place) as archive:
        archive.remove(URL)
    back_to_format_2(place)
    with sqlite3.connect(place / "catalog.sqlite3") as db:
        (key,) = db.execute("SELECT id FROM passages").fetchone()
        db.execute("INSERT INTO tombstones VALUES (?)", (key,))
        db.execute("DELETE FROM passages")
        db.execute("DELETE FROM articles")
    db.close()
    with Archive.open(place) as archive:
        assert archive.verify() == []
        assert archive.search("ferry") == []


def _read(archive: Archive, url: str) -> list[tuple[str, str]]:
    """The versions of an article: title and day since when each can have been read."""
    return [(one.title[-2:], f"{one.known_from:%m-%d}") for one in archive.versions(url)]


def made_by_format_3(place: Path) -> None:
    """Five articles under old ids: three are one by now, one has moved, one has no address."""
    with Archive.open(place) as archive:
        for number, (key, day) in enumerate({"a": "03", "b": "05", "c": "01", "d": "02"}.items()):
            url = f"{URL}/{key}"
            dated = {"published": f"2024-01-{day}", "updated": f"2024-01-{day}"}
            archive.add([_told(12 + number, url=url, **dated)])
        archive.add([_told(22, url=f"{URL}/b", published="2024-01-05", updated="2024-01-09")])
        archive.add([_told(1, url=None, published="2024-01-01")])
    with sqlite3.connect(place / "catalog.sqlite3") as db:
        spelled = {"a": "/story-1", "b": "/story-1/amp", "c": "/story-1?ref=a", "d": "/story-2/amp"}
        for key, end in spelled.items():
            change = "UPDATE versions SET url = ? WHERE url = ?"
            db.execute(change, (URL + end, f"{URL}/{key}"))
    db.close()
    back_to_format_3(place, {URL + end: key * 16 for key, end in spelled.items()})


def test_spellings_of_one_address_in_format_3_become_one_article(tmp_path: Path) -> None:
    Archive.open(tmp_path / "new").close()
    place = tmp_path / "archive"
    made_by_format_3(place)
    for _ in range(2):
        with Archive.open(place) as archive:
            assert archive.verify() == []
            assert archive.status().articles == 3
            assert _read(archive, f"{URL}/story-1/") == [
                *(("14", "01-01"), ("12", "01-03"), ("13", "01-05"), ("22", "01-09"))
            ]
            assert _read(archive, f"{URL}/story-2") == [("15", "01-02")]
            for day, number in (("01", 14), ("04", 12), ("05", 13), ("09", 22)):
                found = archive.search("ferry on board", Scope(as_of=f"2024-01-{day}"), limit=9)
                assert f"Ferry with {number}" in {hit.title for hit in found}
            last = archive.versions(f"{URL}/story-1")[-1]
            assert last.changes is not None and last.changes.numbers_come == ("22",)
            assert {hit.title[-2:] for hit in archive.search("ferry", limit=9)} == {
                *("22", "15", " 1")
            }
    assert schema_of(place) == schema_of(tmp_path / "new")


def test_two_addresses_that_format_3_took_for_one_become_two_articles(tmp_path: Path) -> None:
    place = tmp_path / "archive"
    with Archive.open(place) as archive:
        archive.add([_told(12, published="2024-01-01")])
        archive.add([_told(17, published="2024-01-02", updated="2024-01-03")])
        archive.add([_told(30, url=f"{URL}?cid=3")])
    with sqlite3.connect(place / "catalog.sqlite3") as db:
        for number in (1, 2):
            change = "UPDATE versions SET url = ? WHERE version = ? AND article_seq = 1"
            db.execute(change, (f"{URL}?cid={number}", number))
    db.close()
    back_to_format_3(place)
    with Archive.open(place) as archive:
        found = {archive.versions(f"{URL}?cid={number}")[0].title for number in (1, 2, 3)}
        assert found == {"Ferry with 12", "Ferry with 17", "Ferry with 30"}
        assert archive.status().articles == 3
        assert len(archive.search("ferry", limit=9)) == 3
        assert archive.verify() == []


def test_an_id_that_was_another_articles_is_no_hindrance(tmp_path: Path) -> None:
    place = tmp_path / "archive"
    urls = [f"https://example.org/{number}" for number in range(4)]
    with Archive.open(place) as archive:
        archive.add(_told(number, url=url) for number, url in enumerate(urls))
        ids = [archive.versions(url)[0].id for url in urls]
    back_to_format_3(place, dict(zip(urls, [f"{n:016d}" for n in range(4)], strict=True)))
    back = dict(zip(urls, [*ids[1:], ids[0]], strict=True))
    with sqlite3.connect(place / "catalog.sqlite3") as db:
        for url, key in back.items():
            seqs = "SELECT article_seq FROM versions WHERE url = ?"
            db.execute(f"UPDATE articles SET id = ? WHERE seq IN ({seqs})", (key, url))
    db.close()
    with Archive.open(place) as archive:
        assert [archive.versions(url)[0].title for url in urls] == [
            f"Ferry with {number}" for number in range(4)
        ]


def test_a_kill_while_articles_are_told_again_loses_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Crash(BaseException):
        """Stands for the end of the process: nothing may catch it."""

    made_by_format_3(tmp_path / "archive")
    whole, calls = versioning.store, []

    def crash(*given: object, **options: object) -> str:
        calls.append(given)
        if len(calls) == 3:
            raise Crash
        return whole(*given, **options)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr("index.readdressing.store", crash)
        with pytest.raises(Crash):
            Archive.open(tmp_path / "archive")
    with Archive.open(tmp_path / "archive") as archive:
        assert len(archive.versions(f"{URL}/story-1")) == 4
        assert archive.verify() == []
