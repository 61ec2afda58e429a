"""Going through an archive page by page."""

import pytest

from index import Archive, Article, Scope
from index.browsing import Place, page
from tests.storing import everywhere

stores = everywhere

DAYS = ("2024-05-03", "2024-05-01", None, "2024-05-03", "2024-05-02", None)


@pytest.fixture
def filled(archive: Archive) -> Archive:
    """Six articles, two of one day and two without a date."""
    archive.add(
        Article(
            url=f"https://example.org/{at}",
            title=f"Story {at}",
            text=f"The ferry {at} sank.",
            outlet="Post" if at % 2 else "Wire",
            published=day,
        )
        for at, day in enumerate(DAYS)
    )
    return archive


def titles(archive: Archive, limit: int, **scope: object) -> list[str]:
    """All of a scope, in pages of so many."""
    found: list[str] = []
    after: Place | None = None
    while True:
        part = page(archive.database, Scope.model_validate(scope), limit=limit, after=after)
        assert len(part.articles) <= limit
        found += [one.title.removeprefix("Story ") for one in part.articles]
        if part.after is None:
            return found
        after = part.after


@pytest.mark.parametrize("limit", [1, 2, 3, 6, 50])
def test_pages_of_any_size_give_each_article_once_newest_first_and_undated_last(
    filled: Archive, limit: int
) -> None:
    assert titles(filled, limit) == ["3", "0", "4", "1", "5", "2"]


def test_a_page_holds_what_lies_in_its_scope(filled: Archive) -> None:
    assert titles(filled, 2, until="2024-05-02") == ["4", "1"]
    assert titles(filled, 2, outlets=("Post",)) == ["3", "1", "5"]


def test_a_new_article_moves_no_page(filled: Archive) -> None:
    first = page(filled.database, Scope(), limit=2)
    filled.add([Article(title="New", text="The tram came.", published="2024-06-01")])
    second = page(filled.database, Scope(), limit=2, after=first.after)
    assert [one.title for one in second.articles] == ["Story 4", "Story 1"]


def test_articles_are_listed_as_they_stood(archive: Archive) -> None:
    for title, day in (("Ferry missing", "2024-05-01"), ("Ferry found", "2024-05-03")):
        archive.add(
            [
                Article(
                    url="https://example.org/f",
                    title=title,
                    text=f"{title}, they said.",
                    published="2024-05-01",
                    updated=day,
                )
            ]
        )
    then = page(archive.database, Scope(as_of="2024-05-02"), limit=5)
    assert [one.title for one in then.articles] == ["Ferry missing"]
    assert [one.title for one in page(archive.database, Scope(), limit=5).articles] == [
        "Ferry found"
    ]
