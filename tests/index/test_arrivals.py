"""What has come since a moment, as far as searches find it."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from sqlalchemy import update

from index import Archive, Article
from index.arrivals import Arrivals, arrivals, settled
from index.schema import articles
from tests.storing import everywhere

stores = everywhere

LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)

Make = Callable[..., Article]


def test_an_empty_archive_brings_nothing(archive: Archive) -> None:
    assert settled(archive.database) is None
    found = arrivals(archive.database, LONG_AGO)
    assert (list(found.articles), found.is_all, found.until) == ([], True, LONG_AGO)


def test_each_article_comes_once(archive: Archive, article: Make) -> None:
    archive.add([article("One ferry sank."), article("Two ferries sank.")])
    first = arrivals(archive.database, LONG_AGO)
    assert [one.text for one in first.articles] == ["One ferry sank.", "Two ferries sank."]
    assert list(arrivals(archive.database, first.until).articles) == []
    archive.add([article("Three ferries sank.")])
    second = arrivals(archive.database, first.until)
    assert [one.text for one in second.articles] == ["Three ferries sank."]
    assert second.until == settled(archive.database)


def test_a_changed_article_comes_again_in_its_new_version(archive: Archive, article: Make) -> None:
    url = "https://outlet.example/ferry"
    archive.add([article("One died.", url=url)])
    seen = arrivals(archive.database, LONG_AGO).until
    archive.add([article("Two died.", url=url)])
    assert [one.text for one in arrivals(archive.database, seen).articles] == ["Two died."]


def test_what_is_not_indexed_yet_comes_when_it_is(archive: Archive, article: Make) -> None:
    archive.add([article("Early.")])
    early = arrivals(archive.database, LONG_AGO).until
    archive.add([article("Late.")])
    with archive.database.writing() as db:
        db.execute(update(articles).where(articles.c.seq == 2).values(state="pending"))
    waiting = arrivals(archive.database, LONG_AGO)
    assert [one.text for one in waiting.articles] == ["Early."]
    assert early <= waiting.until < arrivals_when_indexed(archive).until
    assert [one.text for one in arrivals(archive.database, waiting.until).articles] == ["Late."]


def arrivals_when_indexed(archive: Archive) -> Arrivals:
    with archive.database.writing() as db:
        db.execute(update(articles).values(state="indexed"))
    return arrivals(archive.database, LONG_AGO)


def test_a_bulk_load_is_cut(
    archive: Archive, article: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.arrivals.MAX_ARRIVALS", 2)
    archive.add([article(f"Ferry {number} sank.") for number in range(3)])
    found = arrivals(archive.database, LONG_AGO)
    assert (len(found.articles), found.is_all) == (2, False)
    assert found.until == settled(archive.database)
