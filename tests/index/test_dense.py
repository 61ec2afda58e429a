"""Dense candidates: every way to find them finds the same, and none reads the whole archive."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from index import Archive, Article, Scope, dense, exact
from index.dense import Dense
from index.embeddings import HashEmbeddings

FIRST = datetime(2024, 1, 1, 12, tzinfo=UTC)
ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"]


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> Archive:
    """120 stories, one a day from 1 January 2024, by two outlets in turn; none like another."""
    place: Path = tmp_path_factory.mktemp("dense") / "archive"
    archive = Archive.open(place, embedding=HashEmbeddings())
    archive.add(
        Article(
            title=f"Report {day}",
            text=f"On its {ORDINALS[day % 7]} trip ferry {day * 7919 % 120} was late again.",
            url=f"https://example.org/{day}",
            outlet=("Sample Post", "Sample Wire")[day % 2],
            published=FIRST + timedelta(days=day),
        )
        for day in range(120)
    )
    return archive


@pytest.fixture
def candidates(stories: Archive) -> Dense:
    return Dense(stories._catalog, stories._current.space.vectors)


WAYS = {
    "scan": (2_000, 2_000, 0),
    "exact": (0, 2_000, 20_000),
    "exact, fetching": (0, 0, 20_000),
    "small": (0, 2_000, 0),
    "fetch": (0, 0, 0),
}
"""Up to how many passages a scope is scanned, up to how many articles one is small, and up to how
many passages the whole archive is."""
SCOPES = [
    Scope(),
    Scope(until="2024-03-10"),
    Scope(as_of="2024-02-20", outlets=("sample wire",)),
    Scope(since="2024-04-20"),
    Scope(outlets=("No Such Outlet",)),
]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("scope", SCOPES)
def test_every_way_finds_the_nearest_inside(
    stories: Archive,
    candidates: Dense,
    monkeypatch: pytest.MonkeyPatch,
    scope: Scope,
    way: str,
) -> None:
    scan, articles, passages = WAYS[way]
    monkeypatch.setattr(dense, "SCAN_LIMIT", scan)
    monkeypatch.setattr(dense, "SMALL_ARTICLES", articles)
    monkeypatch.setattr(exact, "MOST_PASSAGES", passages)
    question = HashEmbeddings().embed_query("the seventh trip of ferry 42")
    found = candidates.candidates(question, scope.bounds(), 10)
    inside = stories._catalog.passage_ids(scope.bounds())
    assert len(found) == min(10, len(inside))
    assert set(found) <= set(inside)
    similarity = _similarity(stories, question)
    best = sorted((similarity[key] for key in inside), reverse=True)[: len(found)]
    assert [similarity[key] for key in found] == pytest.approx(best, abs=2e-3)


def test_what_lies_far_outside_is_not_searched_to_the_end(
    stories: Archive, candidates: Dense, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The nearest ones are all outside: asking goes on, but not through the whole archive."""
    monkeypatch.setattr(dense, "SCAN_LIMIT", 0)
    monkeypatch.setattr(dense, "SMALL_ARTICLES", 0)
    monkeypatch.setattr(dense, "MOST_FETCHED", 16)
    monkeypatch.setattr(exact, "MOST_PASSAGES", 0)
    asked: list[int] = []
    vectors = stories._current.space.vectors()
    nearest = vectors.nearest

    def record(vector: "np.ndarray", limit: int) -> list[int]:  # type: ignore[type-arg]
        asked.append(limit)
        return nearest(vector, limit)

    monkeypatch.setattr(vectors, "nearest", record)
    question = HashEmbeddings().embed_query("the seventh trip of ferry 42")
    similarity = _similarity(stories, question)
    farthest = min(similarity, key=lambda key: similarity[key])
    (row,) = stories._catalog.passages([farthest])
    day = stories._catalog.articles([row.article_seq])[row.article_seq].published
    bounds = Scope(since=day, until=day).bounds()
    assert candidates.candidates(question, bounds, 2) == []
    assert asked == [8, 32]


def _similarity(archive: Archive, question: "np.ndarray") -> dict[int, float]:  # type: ignore[type-arg]
    ids, matrix = archive._catalog.vectors(archive._catalog.passage_ids())
    return dict(zip(ids, (matrix @ question).tolist(), strict=True))
