"""What metrics say, beside published definitions."""

import math
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.evaluation import load
from assistant.evaluation.metrics import abstention, answers, citations, classes, metrics, passages
from assistant.evaluation.metrics import articles as ranked
from index.article import article_id
from tests.assistant.evaluation.making import outcome, passage, question, quote

A, B, C = (f"https://outlet.example/{name}" for name in "abc")


@pytest.mark.parametrize(
    ("said", "exact", "f1"),
    [
        ("The Norvik Ferry!", 1.0, 1.0),
        ("a ferry", 0.0, 2 / 3),
        ("Norvik ferry boat", 0.0, 0.8),
        ("Aurelia", 0.0, 0.0),
    ],
)
def test_squads_metrics_are_those_of_its_scorer(said: str, exact: float, f1: float) -> None:
    asked = question(answers=("Norvik ferry",))
    assert answers.exact_match(asked, outcome(said)) == exact
    assert answers.f1(asked, outcome(said)) == pytest.approx(f1)


def test_an_answer_counts_as_whole_words_and_by_its_beginning() -> None:
    asked = question(answers=("“Squid Game”",))
    assert answers.contained(asked, outcome("It is the Squid-Game, again.")) == 1
    assert answers.contained(asked, outcome("It is Squid Games.")) == 0
    late = outcome("word " * 60 + "Squid Game")
    assert (answers.contained(asked, late), answers.contained_short(asked, late)) == (1, 0)
    assert answers.contained_short(asked, outcome()) == 0
    assert answers.right_when_answered(asked, outcome()) is None


def test_abstentions_count_only_where_the_set_says_what_is_right() -> None:
    null, known, unsaid = (question(unanswerable=one) for one in (True, False, None))
    assert abstention.abstention_recall(null, outcome()) == 1
    assert abstention.abstention_recall(null, outcome("The ferry.")) == 0
    assert abstention.abstention_precision(known, outcome()) == 0
    assert abstention.false_abstention(known, outcome()) == 1
    assert abstention.false_abstention(unsaid, outcome()) is None
    assert abstention.abstention_recall(null, outcome(status="failed")) == 0


def test_passages_are_judged_by_whole_facts_and_articles_by_addresses() -> None:
    asked = question(evidence=("The ferry sank.", "It cost 12."), evidence_urls=(A, B))
    found = outcome(
        passages=(passage("Nothing.", C), passage("The ferry\nsank. Soon.", A), passage("x", B))
    )
    assert passages.hits_at_4(asked, found) == 1
    assert passages.reciprocal_rank(asked, found) == 0.5
    assert passages.fact_recall_at_10(asked, found) == 0.5
    assert passages.fact_recall_in_budget(asked, found) == 0.5
    long = outcome(passages=(passage("word " * 1_500, C), passage("The ferry sank.", A)))
    assert passages.fact_recall_in_budget(asked, long) == 0


def test_multihops_map_follows_its_definition() -> None:
    asked = question(evidence=("one", "two", "three"))
    texts = ("void", "one two", "two", "three")
    found = outcome(passages=tuple(passage(text) for text in texts))
    # 2 new facts at rank 2, none at 3, 1 at 4; over 3 facts
    assert passages.multihop_map(asked, found) == pytest.approx((2 / 2 + 0 / 3 + 1 / 4) / 3)


@given(
    grades=st.dictionaries(st.sampled_from("abcdefgh"), st.integers(1, 3), min_size=1),
    order=st.permutations("abcdefghij"),
)
def test_rankings_of_articles_are_judged_as_the_textbook_says(
    grades: dict[str, int], order: list[str]
) -> None:
    pytest.importorskip("ir_measures")
    address = {name: f"https://outlet.example/{name}" for name in "abcdefghij"}
    asked = question(
        evidence_urls=tuple(address[name] for name in grades), grades=tuple(grades.values())
    )
    found = outcome(passages=tuple(passage("x", address[name]) for name in order))
    ranks = [rank for rank, name in enumerate(order, start=1) if name in grades]
    gain = sum(grades.get(name, 0) / math.log2(rank + 1) for rank, name in enumerate(order, 1))
    best = sum(g / math.log2(r + 1) for r, g in enumerate(sorted(grades.values())[::-1], 1))
    precise = sum(place / rank for place, rank in enumerate(ranks, start=1))
    assert ranked.reciprocal_rank(asked, found) == pytest.approx(1 / ranks[0])
    assert ranked.ndcg_at_10(asked, found) == pytest.approx(gain / best)
    assert ranked.average_precision(asked, found) == pytest.approx(precise / len(grades))
    assert ranked.recall_at_5(asked, found) == pytest.approx(
        sum(rank <= 5 for rank in ranks) / len(grades)
    )


def test_a_copy_of_a_gold_article_counts_as_it_and_one_that_is_not_held_does_not_count() -> None:
    pytest.importorskip("ir_measures")
    asked = question(evidence_urls=(A, B))
    found = outcome(passages=(passage("x", C, copies=(article_id(A),)),))
    assert ranked.hits_at_1(asked, found) == 1
    assert ranked.recall_at_5(asked, found) == 0.5
    held = found.model_copy(update={"gold": (article_id(A),)})
    assert ranked.recall_at_5(asked, held) == 1
    assert ranked.hits_at_1(asked, found.model_copy(update={"gold": ()})) is None


def test_alce_counts_a_citation_that_is_needed() -> None:
    said = "The ferry Aurelia sank on 4 May 2024."
    cited = (quote(said), quote("Bread costs 3 crowns in Tarn.", B))
    both = outcome(said).statements[0].model_copy(update={"citations": (0, 1)})
    found = outcome(said, citations=cited, statements=(both,))
    assert citations.alce_recall(question(), found) == 1
    assert citations.alce_precision(question(), found) == 0.5
    bare = outcome(said, citations=(), statements=(both.model_copy(update={"citations": ()}),))
    assert citations.alce_recall(question(), bare) == 0


def test_citations_are_judged_by_gold_articles_offsets_and_time() -> None:
    asked = question(evidence_urls=(A, B), asked=datetime(2024, 5, 1, tzinfo=UTC))
    found = outcome("One.", citations=(quote("One.", A, exact=False),))
    assert citations.citation_precision(asked, found) == 1
    assert citations.citation_recall(asked, found) == 0.5
    assert citations.offsets_exact(asked, found) == 0
    assert citations.leak(asked, found) == 0
    late = found.model_copy(update={"passages": (passage("x", leaked=True),)})
    assert citations.leak(asked, late) == 1
    assert citations.leak(question(), late) is None


@pytest.mark.parametrize(
    ("gold", "said", "right"),
    [
        ("Yes", "Yes, both say so.", 1),
        ("no", "Yes, both say so.", 0),
        ("no", "The two do not agree: no.", 1),
        ("Yes", "Some say yes, some say no.", 0),
        ("Sam Holt", "It was Sam Holt, says Fortune.", 1),
        ("Sam Holt", "It was Sam Berg.", 0),
    ],
)
def test_strict_classes(gold: str, said: str, right: float) -> None:
    asked = question(kind="inference_query", answers=(gold,))
    assert classes.strict_class(asked, outcome(said)) == right


def test_the_official_score_takes_a_wrong_name_for_right() -> None:
    asked = question(kind="inference_query", answers=("Sam Holt",))
    wrong = outcome("No, not Sam Berg")
    assert classes.official_class(asked, wrong) == 1
    assert classes.strict_class(asked, wrong) == 0


@pytest.mark.data
def test_a_constant_string_passes_the_official_score_and_not_the_strict_one(data: Path) -> None:
    asked = load(data / "multihop-rag").questions
    common = Counter(one.answers[0] for one in asked if one.answers).most_common(6)
    constant = outcome(" ".join(["Insufficient information.", *(name for name, _ in common)]))
    official = [classes.official_class(one, constant) for one in asked]
    assert sum(filter(None, official)) / len(asked) > 0.8
    strict = [value for one in asked if (value := classes.strict_class(one, constant)) is not None]
    assert sum(strict) / len(strict) < 0.35


def test_every_metric_says_what_it_is_and_has_a_name_of_its_own() -> None:
    every = metrics()
    assert len({one.name for one in every}) == len(every)
    assert all(len(one.definition) > 40 for one in every)


@given(st.text(max_size=80), st.lists(st.text(max_size=20), max_size=3))
def test_no_text_makes_a_metric_fail_or_leave_its_range(said: str, known: list[str]) -> None:
    asked = question(answers=tuple(known), evidence=tuple(known), unanswerable=not known)
    found = outcome(said, passages=(passage(said),))
    for metric in metrics():
        value = metric.measure(asked, found)
        assert value is None or value >= 0
        if metric.group in ("passages", "articles", "abstention", "citations"):
            assert value is None or value <= 1
