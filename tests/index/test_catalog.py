"""What the catalog says of a scope, and that it says so without reading everything."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event

from index import Archive, Article, Scope
from index.catalog import Catalog
from index.records import StoredArticle

FIRST = datetime(2024, 1, 1, tzinfo=UTC)
SCOPES = [
    Scope(),
    Scope(since="2024-01-10"),
    Scope(until="2024-01-20"),
    Scope(since="2024-01-05", until="2024-01-25", outlets=("sample wire", "Other")),
    Scope(as_of="2024-01-15"),
    Scope(since="2024-01-03", as_of="2024-01-15", outlets=("Sample Post",)),
    Scope(outlets=("SAMPLE  POST",)),
    Scope(outlets=("No Such Outlet",)),
]


@pytest.fixture
def stories(archive: Archive) -> Archive:
    """30 articles of up to three passages; every seventh undated, every fifth changed later."""
    archive.add(
        Article(
            url=f"https://example.org/{day}",
            title=f"Report {day}",
            text="\n".join("The ferry was late. " * 40 for _ in range(1 + day % 3)),
            outlet=("Sample Post", "Sample Wire", "Other")[day % 3],
            published=FIRST + timedelta(days=day) if day % 7 else None,
            updated=FIRST + timedelta(days=day + 5) if day % 5 == 0 else None,
        )
        for day in range(30)
    )
    return archive


def _inside(article: StoredArticle, scope: Scope) -> bool:
    """What a scope means, said without SQL."""
    if (scope.since or scope.until or scope.as_of) and article.published is None:
        return False
    known = max(filter(None, (article.published, article.updated)), default=None)
    outlets = {" ".join(name.split()).casefold() for name in scope.outlets}
    return (
        not (scope.since and article.published and article.published < scope.since)
        and not (scope.until and article.published and article.published > scope.until)
        and not (scope.as_of and known and known > scope.as_of)
        and not (outlets and (article.outlet or "").casefold() not in outlets)
    )


@pytest.mark.parametrize("scope", SCOPES)
def test_a_scope_holds_what_it_says(stories: Archive, scope: Scope) -> None:
    catalog, bounds = stories._catalog, scope.bounds()
    everything = catalog.passage_ids()
    owner = {row.id: row.article_seq for row in catalog.passages(everything)}
    held = catalog.articles(set(owner.values()))
    articles = {seq: article for seq, article in held.items() if _inside(article, scope)}
    expected = [key for key in everything if owner[key] in articles]
    assert catalog.passage_ids(bounds) == expected
    assert catalog.passages_among(everything[::2], bounds) == set(expected) & set(everything[::2])
    assert catalog.size(bounds, most_articles=30) == len(expected)
    dates = [article.published for article in articles.values() if article.published]
    summary = catalog.summary(bounds)
    assert summary.articles == len(articles)
    assert (summary.oldest, summary.newest) == (min(dates, default=None), max(dates, default=None))


def test_a_scope_of_too_many_articles_has_no_size(stories: Archive) -> None:
    bounds = Scope(outlets=("Sample Post",)).bounds()
    assert stories._catalog.size(bounds, most_articles=10) is not None
    assert stories._catalog.size(bounds, most_articles=9) is None


def test_outlets_are_named_once_as_spelled_last(archive: Archive) -> None:
    for number, name in enumerate(("The  Post", "THE POST", "The Post", "Wire", "wire")):
        archive.add([Article(title=f"Report {number}", text="A ferry.", outlet=name)])
    assert archive._catalog.outlets() == ["The Post", "wire"]


@pytest.mark.parametrize("scope", SCOPES[1:])
def test_what_a_search_asks_never_scans_a_table(stories: Archive, scope: Scope) -> None:
    """Each statement finds its rows through an index, so that it stays fast in a large archive."""
    catalog, bounds = stories._catalog, scope.bounds()
    engine = catalog._database._engine
    asked: list[tuple[str, Any]] = []

    def record(_c: object, _d: object, statement: str, values: Any, *_: object) -> None:
        asked.append((statement, values))

    event.listen(engine, "before_cursor_execute", record)
    catalog.size(bounds, most_articles=5)
    catalog.passage_ids(bounds)
    catalog.passages_among([1, 2, 3], bounds)
    catalog.summary(bounds)
    event.remove(engine, "before_cursor_execute", record)
    assert len(asked) >= 7
    for statement, values in asked:
        with catalog._database.reading() as db:
            plan = list(db.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values))
        scans = [row[3] for row in plan if row[3].startswith("SCAN") and "anon" not in row[3]]
        assert scans == [], statement


def test_pending_articles_come_in_turn(stories: Archive) -> None:
    catalog: Catalog = stories._catalog
    catalog.mark_all_pending()
    batches = catalog.pending(8)
    assert {len(batch) for batch in batches[:-1]} == {8}
    assert len(batches[-1]) <= 8
    rows = [row.id for batch in batches for row in catalog.passages_of(batch)]
    assert rows == catalog.passage_ids()
