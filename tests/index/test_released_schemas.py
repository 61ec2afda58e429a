"""Catalogs as older versions really left them, each of the same articles, are brought over.

`schemas/N.sql` is what the last Newsdesk with catalog format N wrote, `schemas/N-first.sql` the
first one: tables and indexes came and went in between.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import index.migrations
from index import Archive, Scope, migration, schema
from index.database import Database
from index.migration import HEAD, REVISIONS, bring_up, revision_of
from tests.fault.crashing import Crash
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
