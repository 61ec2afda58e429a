"""Taking a question apart."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.ranking.asked import Asked, Wanted, mentioned

QUESTION = "Did The Sample Post report on the ferry fire in Norvik, and what did 23 sailors say?"
TERMS = ["sample", "post", "report", "ferry", "fire", "norvik", "23", "sailor", "say"]


def _analyze(text: str) -> list[str]:
    words = (word.strip(".,?").lower() for word in text.split())
    return [word.removesuffix("s") if word == "sailors" else word for word in words]


def _idf(terms: Sequence[str]) -> Mapping[str, float]:
    return {term: 5.0 if term in ("norvik", "sailor") else 1.0 for term in terms}


WANTED = Wanted.of(QUESTION, TERMS, _idf, _analyze)


def test_names_numbers_and_neighbours_are_found() -> None:
    assert WANTED.names == _mask("sample", "post", "norvik")
    assert WANTED.numbers == _mask("23")
    assert (TERMS.index("ferry"), TERMS.index("fire")) in WANTED.pairs
    assert WANTED.rarest.bit_count() == 3
    assert _mask("norvik", "sailor") & ~WANTED.rarest == 0


def test_coverage_counts_rare_terms_more() -> None:
    assert WANTED.coverage(_mask("norvik")) == 5 / 17
    assert WANTED.coverage(_mask("ferry")) == 1 / 17
    assert WANTED.coverage(_mask(*TERMS)) == 1.0
    assert WANTED.repeated(WANTED.marks(["norvik", "norvik", "other"])) == 10 / 17


def test_pairs_must_stand_side_by_side() -> None:
    assert WANTED.paired(WANTED.marks(["ferry", "fire"])) == 1 / 8
    assert WANTED.paired(WANTED.marks(["ferry", "big", "fire"])) == 0.0


def test_each_clause_can_be_covered_by_itself() -> None:
    texts = [text for text, _ in WANTED.clauses]
    assert len(texts) == 2
    assert "sailors" in texts[1]
    first, second = WANTED.clause_coverages(_mask("23", "sailor", "say"))
    assert (first, second) == (0.0, 1.0)


def test_a_name_is_mentioned_as_it_is_spelt() -> None:
    assert mentioned("The Sample Post", QUESTION)
    assert not mentioned("Sample Pos", QUESTION)
    assert mentioned("Time", "What does Time say?")
    assert not mentioned("Time", "at this time")
    assert not mentioned("", QUESTION)
    assert not mentioned("(.*", QUESTION)


def test_a_question_that_names_an_outlet_is_about_coverage() -> None:
    asked = Asked(QUESTION, lambda _: WANTED, None)
    assert asked.about(["Other News", None, "The Sample Post"]) == "coverage"
    assert asked.about(["Other News", None]) == "events"


def test_days_count_from_the_time_that_is_named() -> None:
    newest, march = _day(30), datetime(2025, 3, 10, tzinfo=UTC)
    plain = Asked("Who spoke?", lambda _: WANTED, newest)
    assert plain.days_away(_day(28)) == 2
    assert plain.days_away(None) == 10_000
    named = Asked("Who spoke in March 2025?", lambda _: WANTED, newest)
    assert named.days_away(march) == 0
    assert named.is_inside(march)
    assert 200 < named.days_away(_day(28)) < 250
    since = Asked("Who spoke since March 2025?", lambda _: WANTED, newest)
    assert since.days_away(_day(28)) == 2
    assert since.is_inside(_day(28))


def test_kind_time_and_known_words_come_from_the_wording() -> None:
    asked = Asked("How many captives remain this week?", lambda _: WANTED, _day(26))
    assert asked.wants_newest
    assert [window.phrase for window in asked.windows] == ["this week"]
    assert "captives" in asked.words
    assert Asked("Who in March 2023?", lambda _: WANTED, None).windows == ()


def test_what_is_ignored_does_not_count() -> None:
    text = "What does The Sample Post say now of this week?"
    asked = Asked(text, lambda _: WANTED, _day(26), frozenset(["time", "latest", "outlet"]))
    assert not asked.wants_newest
    assert (asked.windows, asked.is_inside(_day(25))) == ((), False)
    assert asked.days_away(_day(2)) == 24
    assert asked.about(["The Sample Post"]) == "events"
    assert not asked.mentions("The Sample Post", "The Sample Post say")
    assert [window.phrase for window in asked.named_windows] == ["this week"]


@given(st.text(max_size=200), st.sets(st.sampled_from(TERMS)))
def test_any_text_can_be_asked(text: str, found: set[str]) -> None:
    wanted = Wanted.of(text, _analyze(text), _idf, _analyze)
    held = wanted.marks(sorted(found)).found
    for share in (wanted.coverage(held), *wanted.clause_coverages(held)):
        assert 0.0 <= share <= 1.0 + 1e-9
    assert Asked(text, lambda _: wanted, _day(1)).kind >= 0


def _mask(*terms: str) -> int:
    return WANTED.marks(terms).found


def _day(day: int) -> datetime:
    return datetime(2025, 11, day, tzinfo=UTC)


@pytest.mark.parametrize("order", list(permutations("abc")))
def test_coverage_is_the_same_to_the_last_bit_in_whatever_order_words_come(
    order: tuple[str, ...],
) -> None:
    # 0.1 + 0.2 + 0.3 is not 0.3 + 0.2 + 0.1, and the order of a set differs between processes.
    idf = {"a": 0.1, "b": 0.2, "c": 0.3}
    wanted = Wanted(idf, {}, 0, 0, ())
    assert wanted.repeated(wanted.marks(order)) == 1.0
