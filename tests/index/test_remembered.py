"""Vectors that are read from the catalog once are those of the catalog."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from index import Archive, Article
from index.embeddings import HashEmbeddings
from index.remembered import Remembered


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "archive", embedding=HashEmbeddings()) as archive:
        archive.add([_report(number) for number in range(12)])
        yield archive


@pytest.mark.parametrize("most", [4, 100])
def test_they_are_those_of_the_catalog_in_whatever_order_they_are_asked_for(
    archive: Archive, most: int
) -> None:
    catalog = archive._catalog
    ids = catalog.passage_ids()
    held = Remembered(catalog, most=most)
    for asked in (ids[:3], [ids[7], ids[2], ids[1]], ids, [], ids[::-1], [10_000], [*ids, 10_000]):
        expected, rows = catalog.vectors(asked)
        found, matrix = held.vectors(asked)
        assert found == expected
        assert matrix.tolist() == rows.tolist()


def test_what_comes_later_is_read_then(archive: Archive) -> None:
    catalog = archive._catalog
    held = Remembered(catalog, most=100)
    before = catalog.passage_ids()
    assert held.vectors([*before, before[-1] + 1])[0] == before
    archive.add([_report(12)])
    after = catalog.passage_ids()
    assert held.vectors(after)[0] == after


def _report(number: int) -> Article:
    return Article(
        title=f"Report {number}",
        text=f"Ferry {number} was late at the north pier.",
        url=f"https://example.org/{number}",
    )
