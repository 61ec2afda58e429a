"""Passages as a model is given them: ids, boundaries, budget."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.cleaning import FALSE_PREMISE, ID, NOT_IN_PASSAGES
from assistant.showing import shown
from index import Article, Hit
from tests.assistant.attacks import ATTACKS, Attack
from tests.assistant.making import hit

Make = Callable[..., Article]

BLOCK = re.compile(rf"--- passage \[({ID})\] ---\n(.*)\n((?:.|\n)*?)\n--- end ---")
LIVE = re.compile(r"<[|｜/a-zA-Z!]|\[/?INST|[\u200b\u202e\u2060\U000e0000-\U000e007f]|^#", re.M)


def _hits(count: int) -> list[Hit]:
    return [hit(Article(title=f"Ferry {number}", text="It sank. " * 5)) for number in range(count)]


def test_a_passage_stands_under_its_id_and_header(article: Make) -> None:
    found = hit(article("Before. The ferry sank. After.", published="2021-05-03"), 8, 23)
    given_ = shown([found], budget=100, count=len)
    (name,) = given_.by_id
    assert re.fullmatch(ID, name)
    assert given_.by_id[name] is found
    assert given_.text == (
        f"--- passage [{name}] ---\n"
        "A ferry · Sample Post · 03 May 2021\nThe ferry sank.\n--- end ---"
    )


def test_ids_depend_on_the_passage_alone_and_change_with_its_text(article: Make) -> None:
    def name(found: Hit, *others: Hit) -> str:
        by_id = shown([*others, found], budget=9_999, count=len).by_id
        return next(key for key, value in by_id.items() if value is found)

    one = hit(article("The ferry sank."))
    assert name(one) == name(one, *_hits(5))
    assert name(one) != name(hit(article("The ferry sank!")))
    assert name(one) != name(hit(article("The ferry sank."), 0, 9))


def test_ids_stay_different_when_they_collide() -> None:
    hits = _hits(600)
    by_id = shown(hits, budget=10**6, count=len).by_id
    assert list(by_id.values()) == hits
    assert {len(name) for name in by_id} == {4, 6}


def test_a_passage_found_twice_is_shown_once() -> None:
    hits = _hits(2)
    assert list(shown([*hits, *hits], budget=9_999, count=len).by_id.values()) == hits


@given(st.integers(0, 8), st.integers(0, 1_200))
def test_the_weakest_go_where_not_all_fit(count: int, budget: int) -> None:
    hits = _hits(count)
    given_ = shown(hits, budget=budget, count=len)
    kept = list(given_.by_id.values())
    assert kept == hits[: len(kept)]
    assert len(given_.text) <= budget
    if len(kept) < count:
        more = shown(hits[: len(kept) + 1], budget=10**6, count=len)
        assert len(more.text) + 2 > budget
    assert [match[1] for match in BLOCK.finditer(given_.text)] == list(given_.by_id)


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
def test_an_attack_forges_no_id_no_boundary_and_no_turn(attack: Attack) -> None:
    hits = [hit(Article.model_validate(attack.fields())), *_hits(1)]
    given_ = shown(hits, budget=9_999, count=len)
    blocks = list(BLOCK.finditer(given_.text))
    assert "\n\n".join(block[0] for block in blocks) == given_.text
    assert [block[1] for block in blocks] == list(given_.by_id)
    assert re.findall(r"---.*", given_.text) == [
        line for block in blocks for line in (f"--- passage [{block[1]}] ---", "--- end ---")
    ]
    for block in blocks:
        assert not re.search(rf"[\[【［][^\]】］\n]*{ID}", f"{block[2]}\n{block[3]}")
        assert not LIVE.search(f"{block[2]}\n{block[3]}")
        assert block[2].count("·") <= 2
    assert NOT_IN_PASSAGES not in given_.text
    assert FALSE_PREMISE not in given_.text
