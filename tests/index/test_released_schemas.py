"""Catalogs as older versions really left them, each of the same articles, are brought over.

`schemas/N.sql` is what the last Newsdesk with catalog format N wrote, `schemas/N-first.sql` the
first one: tables and indexes came and went in between.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

import index.migrations
from index import Archive, Scope, migration, schema
from index.database import Database
from index.migration import HEAD, REVISIONS, bring_up, revision_of
from tests.fault.crashing import Crash, crashing
from tests.index.test_migration import schema_of

SCHEMAS = sorted((Path(__file__).parent / "schemas").glob("*.sql"))
FERRY = "https://paper.example/ferry"
TEXT = "The ferry to Norvik Bend sank on Tuesday. {} people were aboard, said the harbour master."


@pytest.fixture(params=SCHEMAS, ids=[path.stem for path in SCHEMAS])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """An archive directory that holds nothing but an old catalog."""
    (tmp_path / "archive").mkdir()
    with closing(sqlite3.connect(tmp_path / "archive" / "catalog.sqlite3")) as db:
        db.executescript(request.param.read_text())
    return tmp_path / "archive"


def _dump(place: Path) -> list[str]:
    with closing(sqlite3.connect(place / "catalog.sqlite3")) as db:
        return list(db.iterdump())


def test_every_revision_has_a_catalog_of_its_time() -> None:
    kept = {path.stem.partition("-")[0].zfill(4) for path in SCHEMAS}
    assert kept == set(REVISIONS) - {HEAD}


def test_the_revisions_are_those_that_are_known() -> None:
    directory = ScriptDirectory(str(Path(index.migrations.__file__).parent))
    assert [one.revision for one in directory.walk_revisions()] == [*reversed(REVISIONS)]


def test_an_older_archive_keeps_every_article_and_version(place: Path) -> None:
    for _ in range(2):
        with Archive.open(place) as archive:
            assert archive.verify() == []
            assert [one.text for one in archive.versions(FERRY)] == [
                TEXT.format(12),
                TEXT.format(17),
            ]
            trams = archive.versions("https://paper.example/tram-line-late")
            assert [one.title for one in trams] == ["Tram late", "Tram late again"]
            assert archive.status().articles == 4
            for query, title in (("bridge mayor", "Bridge opens"), ("letter", "No address")):
                assert archive.search(query, limit=1)[0].title == title
            past = Scope(as_of="2024-01-08")
            assert archive.search("ferry aboard", past, limit=1)[0].text == TEXT.format(12)
            assert archive.search("ferry aboard", limit=1)[0].text == TEXT.format(17)
            assert archive.versions("https://paper.example/gone") == []


def test_its_tables_are_those_of_a_new_archive(place: Path, tmp_path: Path) -> None:
    Archive.open(place).close()
    Archive.open(tmp_path / "new").close()
    assert schema_of(place) == schema_of(tmp_path / "new")
    database = Database(f"sqlite:///{place / 'catalog.sqlite3'}")
    with closing(database), database.reading() as db:
        assert revision_of(db) == HEAD
        options = {"compare_type": True, "compare_server_default": True}
        assert compare_metadata(MigrationContext.configure(db, opts=options), schema.metadata) == []


@pytest.mark.parametrize("step", ["upgrade", "recompute", "_note"])
def test_a_kill_in_the_middle_leaves_it_as_it_was(
    place: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """Whatever was done of the step before is undone with it."""
    import index.migrations.upgrading

    owner = index.migrations.upgrading if step == "upgrade" else migration
    whole, before, calls = getattr(owner, step), _dump(place), []

    def crash(*given: object, **options: object) -> None:
        whole(*given, **options)
        calls.append(step)
        if step != "_note" or len(calls) == 2:
            raise Crash

    database = Database(f"sqlite:///{place / 'catalog.sqlite3'}")
    with monkeypatch.context() as patch:
        patch.setattr(owner, step, crash)
        with closing(database), pytest.raises(Crash):
            bring_up(database)
    assert _dump(place) == before
    with Archive.open(place) as archive:
        assert archive.verify() == []
        assert archive.status().articles == 4


BACK_TO_FORMAT_1 = """
DROP TABLE alembic_version, checkpoints, earlier, embeddings_beside, entries, feeds, graves,
    story_keys, visits;
DROP INDEX articles_times, articles_outlet_times, articles_group, passages_standing,
    passages_replaced, versions_added;
ALTER TABLE articles DROP COLUMN group_seq;
ALTER TABLE versions DROP COLUMN retracted, DROP COLUMN changes;
ALTER TABLE passages DROP COLUMN version, DROP COLUMN replaced;
CREATE TABLE tombstones (passage_id BIGINT PRIMARY KEY);
CREATE INDEX passages_article ON passages (article_seq);
CREATE INDEX articles_published ON articles (published);
INSERT INTO meta VALUES ('schema', '1');
INSERT INTO articles (seq, id, version, state, content_hash, published, known_from)
    VALUES (1, '74789bfd9300d9bb', 2, 'indexed', '1bd212e7d2f20f8b', 5, 6);
INSERT INTO versions (article_seq, version, url, title, text, authors, published, updated, added)
    VALUES (1, 1, 'https://paper.example/ferry', 'Ferry', 'The ferry sank.', '[]', 5, NULL, 5),
           (1, 2, 'https://paper.example/ferry', 'Ferry', 'The ferry swam.', '[]', 5, 6, 6);
INSERT INTO passages (id, article_seq, start, "end") VALUES (7, 1, 0, 15);
INSERT INTO tombstones VALUES (3);
SELECT setval('passages_id_seq', 7);
"""


@pytest.fixture
def first_on_postgresql(database: str) -> Iterator[Database]:
    """What no older Newsdesk left on PostgreSQL, but a later revision may meet."""
    with closing(Database(database)) as opened:
        with opened.writing() as db:
            schema.metadata.create_all(db)
            for statement in BACK_TO_FORMAT_1.strip().split(";\n"):
                db.execute(text(statement))
        yield opened


def test_the_same_revisions_run_on_postgresql(first_on_postgresql: Database) -> None:
    bring_up(first_on_postgresql)
    with first_on_postgresql.reading() as db:
        assert revision_of(db) == HEAD
        found = db.execute(text("SELECT version, replaced FROM passages ORDER BY id")).all()
        assert [tuple(row) for row in found] == [(2, None), (1, 6)]
        assert db.scalars(text("SELECT passage_id FROM graves ORDER BY id")).all() == [3, 8]
        context = MigrationContext.configure(db, opts={"compare_type": True})
        assert compare_metadata(context, schema.metadata) == []


def test_a_kill_in_the_middle_leaves_postgresql_as_it_was(
    first_on_postgresql: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    with crashing(monkeypatch, migration, "recompute", before=False):
        bring_up(first_on_postgresql)
    with first_on_postgresql.reading() as db:
        assert revision_of(db) == "0001"
        assert inspect(db).has_table("tombstones")
