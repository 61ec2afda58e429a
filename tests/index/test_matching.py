"""Every article that matches, not only those that are ranked."""

from collections.abc import Callable

import pytest

from index import Archive, Article, Scope
from index import matching as listing

Make = Callable[..., Article]


def _titles(archive: Archive, query: str, scope: Scope | None = None) -> list[str]:
    return [one.title for one in archive.matching(query, scope).articles]


def _filled(archive: Archive, article: Make, count: int = 40) -> None:
    archive.add(
        article(
            f"The ferry to island {number} carried {100 + number} people on its first day.",
            title=f"Ferry {number}",
            published=f"2025-01-{number % 28 + 1:02}",
            outlet="Sample Wire" if number % 2 else "Sample Post",
        )
        for number in range(count)
    )
    archive.add([article("The tram line will open next spring.", title="Tram")])


def test_all_that_match_are_listed_and_nothing_else(archive: Archive, article: Make) -> None:
    _filled(archive, article)
    found = archive.matching("How many people did the ferry carry?")
    assert len(found.articles) == found.total([]) == 40
    assert found.is_all
    assert all(one.title.startswith("Ferry") for one in found.articles)
    assert not archive.matching("Who won the chess cup in Port Calder?").articles


def test_the_scope_and_what_is_typed_hold(archive: Archive, article: Make) -> None:
    _filled(archive, article)
    assert _titles(archive, "ferry people outlet:Wire") == []
    assert len(_titles(archive, 'ferry people outlet:"Sample Wire"')) == 20
    scope = Scope(outlets=("Sample Post",), until="2025-01-05")
    assert {*_titles(archive, "ferry people", scope)} == {
        f"Ferry {number}" for number in (0, 2, 4, 28, 30, 32)
    }
    assert "Ferry 3" not in _titles(archive, 'ferry people -"island 3"')


def test_copies_are_one_story(archive: Archive, article: Make) -> None:
    text = " ".join(
        f"The ferry to Norvik Bend carried {number} people on day {number}." for number in range(60)
    )
    archive.add(
        article(text, title="Ferry", outlet=outlet, published="2025-01-02", url=f"https://{place}")
        for place, outlet in (("a.example/1", "Sample Post"), ("b.example/1", "Sample Wire"))
    )
    found = archive.matching("How many people did the ferry carry?")
    assert [len(story.also) for story in found.stories([])] == [1]
    assert found.total([]) == 1


def test_what_is_left_out_is_known(
    archive: Archive, article: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    _filled(archive, article)
    monkeypatch.setattr(listing, "MAX_LISTED", 5)
    found = archive.matching("How many people did the ferry carry?")
    assert (len(found.articles), found.total([]), found.is_all) == (5, 40, True)
    monkeypatch.setattr(listing, "MAX_PASSAGES", 30)
    assert not archive.matching("How many people did the ferry carry?").is_all


def test_an_empty_archive_has_none(archive: Archive) -> None:
    assert not archive.matching("ferry").articles


def test_what_was_listed_before_is_told_as_it_stands_now(archive: Archive, article: Make) -> None:
    text = " ".join(
        f"The ferry to Norvik Bend carried {number} people on day {number}." for number in range(60)
    )
    asked = "How many people did the ferry carry?"
    first, second = "https://a.example/1", "https://b.example/1"
    archive.add([article(text, title="Ferry", url=second, published="2025-01-03")])
    (alone,) = archive.matching(asked).articles
    archive.add([article(text, title="Ferry again", url=first, published="2025-01-02")])
    found = archive.matching(asked)
    assert found.total([]) == 1
    assert {one.group for one in found.articles} == found.groups == {alone.group}
    archive.add([article(f"{text} It is new.", title="Ferry, changed", url=second)])
    assert {*_titles(archive, asked)} == {"Ferry, changed", "Ferry again"}
    archive.remove(first)
    assert _titles(archive, asked) == ["Ferry, changed"]


@pytest.mark.parametrize("most", [1, 100])
def test_what_is_remembered_is_what_the_catalog_tells(
    archive: Archive, article: Make, most: int
) -> None:
    _filled(archive, article)
    catalog, listings = archive._catalog, listing.Listings(most)
    known = dict(catalog.matched(catalog.passage_ids(), Scope().bounds()).values())
    keys = list(known)
    for asked in (keys[:3], keys[2:], keys[::-1], keys[:1], []):
        groups = {key: known[key] for key in asked}
        assert listings.of(catalog, groups) == catalog.listed(asked)
    moved = {keys[0]: 99}
    assert listings.of(catalog, moved)[keys[0]].group == 99
