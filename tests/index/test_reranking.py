"""Rerankers: the first hits in their order, everything else as it was."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from llama_index.core.postprocessor.types import BaseNodePostprocessor
from llama_index.core.schema import NodeWithScore, QueryBundle
from pydantic import Field

from index import Archive, Article
from index.errors import BadInput, ModelFailed, ModelMissing, NewsdeskError
from index.reranking import FIRST, Reranking

Make = Callable[..., Article]
Open = Callable[[Reranking], Archive]
COUNT = FIRST + 5


class Reversing(BaseNodePostprocessor):
    """Turns the order round; with `keep`, it returns only so many."""

    keep: int = 1_000
    seen: list[str] = Field(default_factory=list)

    def _postprocess_nodes(
        self, nodes: list[NodeWithScore], query_bundle: QueryBundle | None = None
    ) -> list[NodeWithScore]:
        assert query_bundle is not None
        self.seen.append(query_bundle.query_str)
        self.seen.extend(node.node.get_content() for node in nodes)
        return nodes[::-1][: self.keep]


class Longest:
    """A reranker of our own kind: the longest text first."""

    def scores(self, query: str, texts: Sequence[str]) -> list[float]:
        return [float(len(text)) for text in texts]


class Broken:
    """Gives whatever a test wants."""

    def __init__(self, give: Callable[[Sequence[str]], Sequence[float]]) -> None:
        self.scores = lambda query, texts: give(texts)


@pytest.fixture
def opened(tmp_path: Path, article: Make) -> Iterator[Open]:
    """Opens one archive with a reranker; it holds more than a reranker reads, each with a date."""
    place = tmp_path / "archive"
    with Archive.open(place) as archive:
        archive.add(
            article(
                "The ferry sank. " + "Nobody was hurt. " * n,
                title=f"Ferry {n}",
                published=f"2024-03-{n % 28 + 1:02d}",
            )
            for n in range(COUNT)
        )
    held: list[Archive] = []

    def reopened(reranker: Reranking) -> Archive:
        for archive in held:
            archive.close()
        held[:] = [Archive.open(place, reranker=reranker)]
        return held[0]

    yield reopened
    for archive in held:
        archive.close()


def test_a_reranker_reorders_the_first_hits_and_no_others(opened: Open) -> None:
    before = opened("").search("ferry sank", limit=COUNT)
    after = opened(Reversing()).search("ferry sank", limit=COUNT)
    titles = [hit.title for hit in before]
    assert [hit.title for hit in after] == [*titles[:FIRST][::-1], *titles[FIRST:]]
    assert len(after) == COUNT
    assert [hit.score for hit in after] == [hit.score for hit in before]


def test_it_reads_the_question_and_each_passage_under_its_title_outlet_and_date(
    opened: Open,
) -> None:
    reranker = Reversing()
    opened(reranker).search("ferry sank")
    assert reranker.seen[0] == "ferry sank"
    assert len(reranker.seen) == 1 + FIRST
    assert "Ferry 0 · Sample Post · 01 March 2024\nThe ferry sank." in reranker.seen


def test_hits_that_it_leaves_out_follow_in_their_old_order(opened: Open) -> None:
    titles = [hit.title for hit in opened("").search("ferry sank", limit=COUNT)]
    after = opened(Reversing(keep=2)).search("ferry sank", limit=COUNT)
    first = titles[FIRST - 2 : FIRST][::-1]
    rest = [title for title in titles if title not in first]
    assert [hit.title for hit in after] == [*first, *rest]


def test_any_object_that_scores_texts_is_a_reranker(opened: Open) -> None:
    candidates = opened("").search("ferry sank", limit=FIRST)
    found = opened(Longest()).search("ferry sank", limit=FIRST)
    lengths = [len(hit.title + hit.text) for hit in found]
    assert lengths == sorted(lengths, reverse=True)
    assert {hit.title for hit in found} == {hit.title for hit in candidates}


def test_results_by_date_are_left_alone(opened: Open) -> None:
    reranker = Reversing()
    dates = [hit.published for hit in opened(reranker).search("ferry", sort="newest")]
    assert dates == sorted(dates, reverse=True)  # type: ignore[type-var]
    assert reranker.seen == []


def test_an_archive_without_hits_asks_nothing(opened: Open) -> None:
    reranker = Reversing()
    assert opened(reranker).search("zeppelin", limit=0) == []
    assert reranker.seen == []


def _down(texts: Sequence[str]) -> Sequence[float]:
    raise TimeoutError("no answer in 5 s")


@pytest.mark.parametrize(
    ("give", "sentence"),
    [
        (_down, "TimeoutError: no answer in 5 s"),
        (lambda texts: [1.0], "no usable number for each of 30 texts"),
        (lambda texts: [float("nan")] * len(texts), "clear NEWSDESK_RERANKER"),
    ],
    ids=["raises", "too few", "not numbers"],
)
def test_a_reranker_that_fails_is_one_sentence(
    opened: Open, give: Callable[[Sequence[str]], Sequence[float]], sentence: str
) -> None:
    archive = opened(Broken(give))
    with pytest.raises(ModelFailed, match=sentence):
        archive.search("ferry sank")


@pytest.mark.parametrize(
    ("name", "kind", "sentence"),
    [
        ("cohere:rerank-v3.5", ModelMissing, "llama-index-postprocessor-cohere-rerank"),
        ("flashrank:ms-marco", ModelMissing, "llama-index-postprocessor-flashrank-rerank"),
        ("sbert:cross-encoder/x", ModelMissing, "llama-index-postprocessor-sbert-rerank"),
        ("best", BadInput, "There is no reranker 'best': use 'cohere:MODEL'"),
        (1.5, BadInput, "A float is no reranker"),
    ],
)
def test_what_is_no_reranker_is_refused_before_anything_is_made(
    tmp_path: Path, name: Reranking, kind: type[NewsdeskError], sentence: str
) -> None:
    with pytest.raises(kind, match=sentence):
        Archive.open(tmp_path / "archive", reranker=name)
    assert not (tmp_path / "archive").exists()


def test_a_reranker_is_named_by_its_import_path(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "shortest_first.py").write_text(
        "from llama_index.core.postprocessor.types import BaseNodePostprocessor\n"
        "class ShortestFirst(BaseNodePostprocessor):\n"
        "    top_n: int = 2\n"
        "    model: str = ''\n"
        "    def _postprocess_nodes(self, nodes, query_bundle=None):\n"
        "        assert self.model == 'small'\n"
        "        return sorted(nodes, key=lambda n: len(n.node.get_content()))[: self.top_n]\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    found = opened("shortest_first:ShortestFirst:small").search("ferry sank", limit=FIRST)
    lengths = [len(hit.title + hit.text) for hit in found]
    assert lengths == sorted(lengths)
