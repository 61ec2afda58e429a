"""An archive of format 1 is brought over when it is opened."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from index import Archive, Article, grouping
from index.errors import ArchiveMismatch
from tests.index.stories import paragraphs, published, text

Make = Callable[..., Article]
ARTICLES = 450


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


def test_a_later_format_is_refused(tmp_path: Path) -> None:
    Archive.open(tmp_path / "archive").close()
    with sqlite3.connect(tmp_path / "archive" / "catalog.sqlite3") as db:
        db.execute("UPDATE meta SET value = '3' WHERE key = 'schema'")
    db.close()
    with pytest.raises(ArchiveMismatch, match="catalog format 3"):
        Archive.open(tmp_path / "archive")
