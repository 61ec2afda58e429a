"""Story groups in the catalog: whatever comes, changes and goes, they say what is stored now."""

import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text as sql

from index import Archive, Article, grouping
from index.catalog import Catalog
from index.preparing import Preparation
from tests.index.stories import paragraphs, published, text

Make = Callable[..., Article]

FERRY = paragraphs("Ferry sinks off Norvik Bend")
TRAM = paragraphs("Tram line opens in Port Calder")

TEXTS = [
    FERRY,
    [TRAM[1], *FERRY],
    [*FERRY[:6], TRAM[2]],
    FERRY[:4],
    TRAM,
    [*TRAM, FERRY[1]],
    ["At least 12 people died off Norvik Bend.", *FERRY],
    ["At least 19 people died off Norvik Bend.", *FERRY],
]
"""Copies of two stories; the last two contradict each other and agree with the others."""


def story(number: int, parts: list[str] | None = None) -> Article:
    """The article at an address of its own, of an outlet of its own."""
    return Article(
        url=f"https://outlet-{number}.example/story",
        title="Ferry sinks off Norvik Bend" if number != 4 else "Tram line opens in Port Calder",
        text=text(TEXTS[number] if parts is None else parts),
        published=published(number / 10),
    )


@contextmanager
def opened() -> Iterator[Catalog]:
    """An empty catalog in memory."""
    catalog = Catalog("sqlite://")
    try:
        yield catalog
    finally:
        catalog.close()


def groups(catalog: Catalog) -> set[frozenset[str]]:
    """The addresses of each group's members."""
    found: dict[int, set[str]] = {}
    for article in catalog.articles(range(1, 200)).values():
        found.setdefault(article.group, set()).add(article.url or "")
    assert catalog.misgrouped() == 0
    return set(map(frozenset, found.values()))


def grouped(articles: Iterable[Article]) -> set[frozenset[str]]:
    """The groups of a catalog that was given these at once."""
    with opened() as catalog:
        catalog.ingest(list(articles))
        return groups(catalog)


@given(st.permutations(range(len(TEXTS))), st.integers(1, len(TEXTS)))
@settings(deadline=None, max_examples=40)
def test_groups_do_not_depend_on_the_order_of_arrival(order: list[int], size: int) -> None:
    expected = grouped(map(story, range(len(TEXTS))))
    assert sorted(map(len, expected)) == [2, 6]
    with opened() as catalog:
        for first in range(0, len(order), size):
            catalog.ingest([story(number) for number in order[first : first + size]])
        assert groups(catalog) == expected


@given(
    st.lists(
        st.tuples(st.integers(0, len(TEXTS) - 1), st.none() | st.integers(0, len(TEXTS) - 1)),
        max_size=14,
    )
)
@settings(deadline=None, max_examples=60)
def test_groups_depend_only_on_what_is_stored(steps: list[tuple[int, int | None]]) -> None:
    """Each step puts a text at an address, or removes what is there."""
    stored: dict[int, Article] = {}
    with opened() as catalog:
        for number, parts in steps:
            if parts is None:
                removed = catalog.remove(story(number).id)
                assert removed == (stored.pop(number, None) is not None)
            else:
                stored[number] = story(number, TEXTS[parts])
                catalog.ingest([stored[number]])
        assert groups(catalog) == grouped(stored.values())


def test_those_that_join_a_member_are_counted() -> None:
    with opened() as catalog:
        first, _ = catalog.ingest([story(0), story(1), story(4)])
        assert (first.added, first.grouped) == (3, 1)
        second, _ = catalog.ingest([story(0), story(2), story(5), story(4, FERRY)])
        assert (second.added, second.updated, second.unchanged) == (2, 1, 1)
        assert second.grouped == 1


def test_keys_that_were_prepared_are_not_those_of_a_later_version() -> None:
    """A batch may hold a file's article, prepared, and the same as its address has it now."""
    with opened() as catalog:
        (prepared,) = Preparation().of([story(0, FERRY)])
        assert isinstance(prepared, Article)
        catalog.ingest([prepared, story(0, TRAM)])
        assert catalog.ingest([story(1, TRAM)])[0].grouped == 1


def test_a_group_outlives_its_first_member() -> None:
    with opened() as catalog:
        catalog.ingest([story(0), story(1), story(2)])
        catalog.remove(story(0).id)
        assert list(map(len, groups(catalog))) == [2]
        assert catalog.ingest([story(3)])[0].grouped == 1


def test_a_group_falls_apart_without_the_member_that_held_it_together() -> None:
    """Two counts contradict each other; a copy without a count agrees with both."""
    with opened() as catalog:
        catalog.ingest([story(6), story(7)])
        assert list(map(len, groups(catalog))) == [1, 1]
        catalog.ingest([story(0)])
        assert list(map(len, groups(catalog))) == [3]
        catalog.remove(story(0).id)
        assert list(map(len, groups(catalog))) == [1, 1]


def test_a_new_version_finds_its_group_anew() -> None:
    with opened() as catalog:
        catalog.ingest([story(0), story(1), story(4)])
        catalog.ingest([story(1, TRAM)])
        assert groups(catalog) == {
            frozenset({story(0).url}),
            frozenset({story(1).url, story(4).url}),
        }


def test_a_flood_of_copies_is_one_group() -> None:
    """More than are kept under one key, in more than one batch."""
    with opened() as catalog:
        flood = [
            story(0).model_copy(update={"url": f"https://example.org/{number}"})
            for number in range(3 * grouping.MAX_HOLDERS)
        ]
        assert catalog.ingest(flood[:50])[0].grouped == 49
        assert catalog.ingest(flood[50:])[0].grouped == 10
        catalog.remove(flood[0].id)
        assert list(map(len, groups(catalog))) == [59]


def test_a_later_process_finds_the_copies_of_an_earlier_one(archive: Archive) -> None:
    archive.add([story(0)])
    archive.close()
    script = (
        "from index import Archive; from tests.index.test_grouping import story\n"
        f"with Archive.open({str(archive.path)!r}) as archive:\n"
        "    print(archive.add([story(1), story(4)]).grouped)"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=root
    )
    assert done.stdout == "1\n"


def test_verify_finds_and_repairs_broken_groups(archive: Archive) -> None:
    archive.add([story(0), story(1), story(4)])
    with archive._catalog._database.writing() as db:
        db.execute(sql("UPDATE articles SET group_seq = 3 WHERE seq = 1"))
    assert [problem.detail for problem in archive.verify()] == [
        "2 articles are in no sound story group"
    ]
    assert archive.verify(repair=True) == []
    assert sorted(map(len, groups(archive._catalog))) == [1, 2]


@pytest.mark.parametrize("harm", ["NULL", "99"])
def test_verify_counts_articles_without_a_group(archive: Archive, harm: str) -> None:
    archive.add([story(0), story(1)])
    with archive._catalog._database.writing() as db:
        db.execute(sql(f"UPDATE articles SET group_seq = {harm} WHERE seq = 2"))
    assert archive._catalog.misgrouped() == 1
