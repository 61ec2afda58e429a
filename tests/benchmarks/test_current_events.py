"""The questions on real news are well formed, and the items prove their gold."""

import hashlib
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from benchmarks.current_events import FILE, FIRST, Question, address, articles, questions
from benchmarks.data import records
from benchmarks.values import Value, holds
from index.article import article_id

LEAST = {
    "value": 35,
    "change": 8,
    "when": 6,
    "after": 4,
    "dispute": 6,
    "false_premise": 6,
    "outside": 4,
    "unanswerable": 3,
}


def test_there_are_enough_of_each_kind_and_no_name_twice() -> None:
    every = questions()
    kinds = Counter(one.kind for one in every)
    assert {kind: kinds[kind] for kind in LEAST if kinds[kind] < LEAST[kind]} == {}  # type: ignore[index]
    assert len({one.id for one in every}) == len(every) >= 70


def test_a_third_of_each_kind_is_held_by_the_hash_of_the_ids() -> None:
    by_kind: dict[str, list[Question]] = defaultdict(list)
    for one in questions()[:FIRST]:
        by_kind[one.kind].append(one)
    for several in by_kind.values():
        ordered = sorted(several, key=lambda one: hashlib.sha256(one.id.encode()).hexdigest())
        count = -(-len(ordered) // 3)
        assert [one.held for one in ordered] == [True] * count + [False] * (len(ordered) - count)
    assert {one.id for one in questions(held=True)}.isdisjoint(
        one.id for one in questions(held=False)
    )


def test_what_came_later_is_not_held_and_shares_no_item_with_what_is() -> None:
    held = {item for one in questions(held=True) for item in one.gold.items}
    for one in questions()[FIRST:]:
        assert not one.held, one.id
        assert held.isdisjoint(one.gold.items), one.id


@pytest.mark.parametrize("question", questions(), ids=lambda one: one.id)
def test_a_question_has_what_its_kind_needs(question: Question) -> None:
    gold = question.gold
    needed = {
        "value": bool(gold.values and gold.days and gold.items),
        "when": bool(gold.values and gold.days and gold.items),
        "change": len(gold.timeline) >= 3,
        "after": bool(len(gold.timeline) >= 2 and gold.days),
        "dispute": bool(len(gold.sides) == 2 and gold.days),
        "false_premise": bool(gold.items and gold.days),
        "outside": gold.values in (("before_archive_start",), ("after_archive_end",)),
        "unanswerable": not gold.items,
    }
    assert needed[question.kind]
    steps = [min(point.days) for point in gold.timeline]
    assert steps == sorted(steps)


def test_items_of_one_page_are_articles_of_their_own() -> None:
    items = [f"wce-2025-01-01-{number:03}" for number in range(1, 30)]
    assert len({article_id(address(item)) for item in items}) == len(items)


@pytest.mark.data
def test_every_item_with_a_text_becomes_an_article_of_its_day(data: Path) -> None:
    made = {article.id: article for article in articles()}
    kept = [one for one in records(FILE) if one["text"].strip()]
    assert len(made) == len(kept) == 10_263
    for one in kept:
        article = made[article_id(address(one["id"]))]
        assert (article.text, f"{article.published:%Y-%m-%d}") == (one["text"], one["date"])


@pytest.fixture(scope="module")
def texts(data: Path) -> dict[str, str]:
    """The text of each item, by its id."""
    return {one["id"]: one["text"] for one in records(FILE)}


@pytest.mark.data
def test_the_items_are_of_the_right_days_and_not_later_than_the_question(
    texts: dict[str, str],
) -> None:
    for question in questions():
        days = [item[4:14] for item in question.gold.items]
        assert all(item in texts for item in question.gold.items), question.id
        assert all(day <= (question.as_of or day) for day in days), question.id
        told = question.gold.days.union(*(point.days for point in question.gold.timeline))
        assert set(days) <= told, question.id
        # The answer may itself be a day: "scheduled for June 3", "surpassed it the previous day".
        assert told - set(days) <= set(question.gold.values), question.id


@pytest.mark.data
def test_the_items_hold_the_accepted_values(texts: dict[str, str]) -> None:
    for question in questions():
        gold = question.gold
        held = [(item[4:14], texts[item]) for item in gold.items]
        wanted: list[tuple[frozenset[str], tuple[Value, ...]]] = [
            *((gold.days, (side.values)) for side in gold.sides),
            *((gold.days, side.voices) for side in gold.sides if side.voices),
            *((point.days, point.values) for point in gold.timeline),
        ]
        if question.kind == "value":
            wanted += [(gold.days, gold.values)]
        if gold.voices:
            wanted += [(gold.days, gold.voices)]
        for days, values in wanted:
            said = [text for day, text in held if day in days]
            assert any(holds(text, values) for text in said), (question.id, values)
