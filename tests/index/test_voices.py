"""Searching: copies of one story are one voice, and nothing outside the scope shows or counts."""

from collections.abc import Callable

import pytest

from index import Archive, Article, Scope, grouping
from index.search import Sort, sort_of
from tests.index.stories import DAY, paragraphs, published, text

Make = Callable[..., Article]
FERRY = paragraphs("Ferry sinks off Norvik Bend")
OUTLETS = ("Sample Wire", "Sample Post", "Sample Times")


@pytest.fixture
def stories(archive: Archive, article: Make) -> Archive:
    """One story in three outlets, a day apart, and another story under the same title."""
    archive.add(
        [
            *(
                article(
                    text([*FERRY, f"Reported for {outlet}."]),
                    title="Ferry sinks off Norvik Bend",
                    outlet=outlet,
                    url=f"https://outlet-{number}.example/ferry",
                    published=published(number),
                )
                for number, outlet in enumerate(OUTLETS)
            ),
            article(
                text(paragraphs("The company Norvik Bend explains why its ferry sinks")),
                title="Ferry sinks off Norvik Bend",
                outlet="Sample Gazette",
                url="https://gazette.example/ferry",
                published=published(1),
            ),
        ]
    )
    return archive


@pytest.mark.parametrize("sort", ["relevance", "newest", "oldest"])
def test_copies_are_listed_under_one_of_them(stories: Archive, sort: Sort) -> None:
    found = stories.search("ferry sinks off Norvik Bend", limit=20, sort=sort)
    carriers = {hit.outlet for hit in found} & set(OUTLETS)
    assert len(carriers) == 1
    for hit in found:
        if hit.outlet in carriers:
            assert hit.group_size == 3
            assert [copy.outlet for copy in hit.copies] == [
                outlet for outlet in OUTLETS if outlet != hit.outlet
            ]
        else:
            assert (hit.outlet, hit.copies) == ("Sample Gazette", ())


@pytest.mark.parametrize(
    ("scope", "outlets"),
    [
        (Scope(as_of=published(0.5)), OUTLETS[:1]),
        (Scope(as_of=published(1)), OUTLETS[:2]),
        (Scope(until=published(1.5)), OUTLETS[:2]),
        (Scope(since=published(0.5)), OUTLETS[1:]),
        (Scope(outlets=("Sample Wire", "Sample Times")), (OUTLETS[0], OUTLETS[2])),
        (Scope(as_of=published(9), outlets=("Sample Post",)), OUTLETS[1:2]),
    ],
)
def test_a_copy_outside_the_scope_neither_shows_nor_counts(
    stories: Archive, scope: Scope, outlets: tuple[str, ...]
) -> None:
    hits = stories.search("ferry sinks off Norvik Bend", scope, limit=20)
    ours = [hit for hit in hits if hit.outlet in OUTLETS]
    assert {hit.group_size for hit in ours} == {len(outlets)}
    shown = {hit.outlet for hit in ours} | {copy.outlet for hit in ours for copy in hit.copies}
    assert shown == set(outlets)


def _changed(parts: list[str], **fields: object) -> Article:
    values: dict[str, object] = {"title": "Ferry sinks off Norvik Bend", "outlet": OUTLETS[2]}
    values |= {"url": "https://outlet-2.example/ferry", "published": published(2)}
    return Article.model_validate(values | {"text": text(parts)} | fields)


def test_a_copy_whose_text_was_changed_later_is_listed_as_it_stood(stories: Archive) -> None:
    stories.add([_changed([*FERRY, "Updated."], title="Ferry sinks off Norvik Bend: 12 saved")])
    for scope, title in (
        (Scope(as_of=published(5), outlets=OUTLETS), "Ferry sinks off Norvik Bend"),
        (Scope(outlets=OUTLETS), "Ferry sinks off Norvik Bend: 12 saved"),
    ):
        (hit, *_) = stories.search("ferry", scope)
        shown = {one.outlet: one.title for one in (hit.article, *hit.copies)}
        assert (hit.group_size, shown[OUTLETS[2]]) == (3, title)


def test_what_became_a_copy_later_was_a_voice_of_its_own_before(
    archive: Archive, article: Make
) -> None:
    """And what is a copy no more was one: groups are of current versions, voices of the moment."""
    other = paragraphs("Ferry of Norvik Bend has a new captain")
    archive.add([article(text(FERRY), title="Ferry", url="https://a.example", published=DAY)])
    archive.add([_changed(other, published=DAY)])
    archive.add([_changed(FERRY, published=DAY)])
    (now, *_) = archive.search("ferry norvik bend")
    assert now.group_size == 2
    then = archive.search("ferry norvik bend", Scope(as_of=published(1)), limit=20)
    assert {(hit.outlet, hit.group_size) for hit in then} == {("Sample Post", 1), (OUTLETS[2], 1)}


def test_a_retracted_copy_neither_shows_nor_counts(stories: Archive) -> None:
    stories.add([_changed(FERRY, retracted=True, updated=published(4))])
    for scope, size in ((Scope(as_of=published(3), outlets=OUTLETS), 3), (Scope(), 2)):
        hits = stories.search("ferry sinks off Norvik Bend", scope, limit=20)
        (count,) = {hit.group_size for hit in hits if hit.outlet in OUTLETS}
        assert count == size


def test_of_equal_hits_the_earliest_published_speaks(archive: Archive, article: Make) -> None:
    archive.add(
        article(text(FERRY), title="Ferry", url=f"https://example.org/{hour}", published=at)
        for hour, at in (("10", "2025-11-26T10:00Z"), ("09", "2025-11-26T09:00Z"))
    )
    (best,) = archive.search("ferry", limit=1)
    assert best.url == "https://example.org/09"


def test_no_hit_is_lost_to_the_copies_of_others(archive: Archive, article: Make) -> None:
    """Ten addresses of one story leave room for five other stories."""
    archive.add(
        article(text(FERRY), title="Ferry sinks", url=f"https://copy.example/{number}")
        for number in range(10)
    )
    archive.add(
        article(
            text(paragraphs(f"Ferry number {number} sinks", 1)),
            title=f"Ferry number {number} sinks",
            url=f"https://example.org/{number}",
        )
        for number in range(5)
    )
    found = archive.search("ferry sinks", limit=8)
    assert len({hit.article.group for hit in found}) == 6
    assert len({hit.article_id for hit in found}) == 6


def test_while_groups_are_found_anew_each_article_is_a_voice(stories: Archive) -> None:
    with stories._catalog._database.writing() as db:
        grouping.ungroup_all(db)
    found = stories.search("ferry sinks off Norvik Bend", limit=20)
    assert {hit.outlet for hit in found} == {*OUTLETS, "Sample Gazette"}
    stories.rebuild()
    found = stories.search("ferry sinks off Norvik Bend", limit=20)
    assert len({hit.outlet for hit in found}) == 2


def test_the_copies_of_a_removed_article_stay(stories: Archive) -> None:
    for number, left in ((0, 2), (2, 1)):
        stories.remove(f"https://outlet-{number}.example/ferry")
        (hit, *_) = stories.search("ferry", Scope(outlets=OUTLETS), sort=sort_of("oldest"))
        assert hit.group_size == left
    assert stories.verify() == []
