"""What ranking makes of time, outlets and words, in a real archive with the shipped models."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from index import Archive, Article, Scope
from index.ranking.models import RankingModels
from index.ranking.passages import PASSAGE_MEASURES
from index.ranking.sentences import SENTENCE_MEASURES
from index.search import READ_CANDIDATES

Make = Callable[..., Article]

PLACES = ("harbour", "quay", "lighthouse", "market", "bridge", "station")


@pytest.fixture
def stories(archive: Archive, article: Make) -> Archive:
    """One report a month of 2023 and 2024 on the same ferry; only a place and the date differ."""
    archive.add(
        article(
            f"The ferry to Norvik Bend was inspected near the {PLACES[month % 6]}. "
            f"Inspectors counted {40 + month} passengers aboard the ferry, they said.",
            title="Ferry inspected",
            url=f"https://example.org/{month}",
            outlet=("Sample Post", "Sample Wire")[month % 2],
            published=datetime(2023 + month // 12, month % 12 + 1, 15, tzinfo=UTC),
        )
        for month in range(24)
    )
    return archive


def _months(archive: Archive, question: str, scope: Scope | None = None) -> list[str]:
    hits = archive.search(question, scope, limit=24)
    return [f"{hit.published:%Y-%m}" for hit in hits]


def test_a_month_that_is_named_leads_and_hides_nothing(stories: Archive) -> None:
    plain = _months(stories, "How many passengers were aboard the Norvik ferry?")
    named = _months(stories, "How many passengers were aboard the Norvik ferry in March 2023?")
    assert plain[0] != "2023-03"
    assert named.index("2023-03") < plain.index("2023-03")
    assert named[0] == "2023-03"
    assert set(named) == set(plain)
    assert len(named) == 24


def test_the_newest_leads_as_of_each_day(stories: Archive) -> None:
    question = "How many passengers are now aboard the Norvik ferry?"
    assert _months(stories, question)[0] == "2024-12"
    assert _months(stories, question, Scope(as_of="2023-08-31"))[0] == "2023-08"


@pytest.mark.parametrize("models", ["shipped", "none"])
def test_time_is_a_signal_with_a_model_and_without(
    stories: Archive, tmp_path: Path, models: str
) -> None:
    if models == "none":
        stories.retriever.models = RankingModels(tmp_path)
    question = "passengers aboard the ferry to Norvik Bend"
    assert _months(stories, question)[0] == "2024-12"
    as_of = _months(stories, question, Scope(as_of="2023-06-30"))
    assert as_of[0] == "2023-06"
    assert max(as_of) == "2023-06"


def test_without_models_the_formula_orders(stories: Archive, tmp_path: Path) -> None:
    stories.retriever.models = RankingModels(tmp_path)
    measured = stories.retriever.measured("the Norvik ferry near the lighthouse", Scope())
    first = measured.matrix[:, PASSAGE_MEASURES.index("first score")]
    hits = stories.search("the Norvik ferry near the lighthouse", limit=24)
    assert [hit.score for hit in hits] == sorted(first.tolist(), reverse=True)
    assert "lighthouse" in hits[0].text


def test_measures_are_finite_and_the_same_every_time(stories: Archive) -> None:
    for question in ("ferry", "Who counted what, and why?", "ferry " * 300, "2023", "Sample Post"):
        one = stories.retriever.measured(question, Scope())
        two = stories.retriever.measured(question, Scope())
        assert one.matrix.shape == (len(one.candidates), len(PASSAGE_MEASURES))
        assert np.isfinite(one.matrix).all()
        assert np.array_equal(one.matrix, two.matrix)
    assert len(set(PASSAGE_MEASURES)) == len(PASSAGE_MEASURES)
    assert len(set(SENTENCE_MEASURES)) == len(SENTENCE_MEASURES)


def test_an_undated_article_is_measured_too(archive: Archive, article: Make) -> None:
    archive.add([article("The ferry sank off Norvik."), article("A tram.", published="2024-01-01")])
    (hit, *_) = archive.search("ferry off Norvik")
    assert hit.published is None
    assert hit.signals.days_away == 10_000


def test_only_the_best_candidates_are_read(archive: Archive, article: Make) -> None:
    archive.add(
        article(f"Ferry number {n} sails from Norvik.", url=f"https://example.org/{n}")
        for n in range(READ_CANDIDATES + 20)
    )
    assert len(archive.retriever.measured("ferry from Norvik", Scope()).candidates) == 60


def test_sentences_of_hits_are_ranked_with_exact_offsets(stories: Archive) -> None:
    question = "How many passengers were aboard the ferry?"
    hits = stories.search(question, limit=5)
    sentences = stories.sentences(question, hits)
    assert len(sentences) == 10
    assert [one.score for one in sentences] == sorted((s.score for s in sentences), reverse=True)
    assert "passengers" in sentences[0].text
    assert sum("passengers" in sentence.text for sentence in sentences[:5]) >= 4
    for sentence in sentences:
        assert sentence.hit.article.text[sentence.start : sentence.end] == sentence.text
        assert sentence.hit.start <= sentence.start < sentence.end <= sentence.hit.end
    assert stories.sentences(question, []) == []


def test_of_some_hits_sentences_rank_as_among_all(stories: Archive) -> None:
    question = "How many passengers were aboard the ferry?"
    hits = stories.search(question, limit=5)
    some = stories.sentences(question, hits, among=lambda hit: hit is not hits[0])
    assert some
    assert some == [one for one in stories.sentences(question, hits) if one.hit is not hits[0]]
