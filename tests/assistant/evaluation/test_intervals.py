"""Intervals hold their mean and are the same for a seed; tests of significance are exact."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.evaluation.intervals import interval, p_value


@given(st.lists(st.floats(0, 1), min_size=2, max_size=60))
def test_an_interval_lies_within_its_values_and_is_the_same_for_a_seed(values: list[float]) -> None:
    found = interval(values, 1)
    assert found is not None
    assert min(values) - 1e-9 <= found.low <= found.high <= max(values) + 1e-9
    assert found == interval(values, 1)


def test_more_questions_make_it_narrower() -> None:
    few, many = interval([0, 1] * 10, 1), interval([0, 1] * 1_000, 1)
    assert few is not None
    assert many is not None
    assert many.high - many.low < (few.high - few.low) / 5
    assert interval([1.0], 1) is None


@pytest.mark.parametrize(
    ("better", "worse", "expected"),
    [(5, 0, 2 / 2**5), (1, 1, 1.0), (9, 1, 2 * 11 / 2**10), (0, 0, 1.0)],
)
def test_right_and_wrong_are_compared_by_the_exact_mcnemar_test(
    better: int, worse: int, expected: float
) -> None:
    differences = [1.0] * better + [-1.0] * worse + [0.0] * 20
    assert p_value(differences, 1) == pytest.approx(expected)


def test_graded_values_are_compared_by_flipping_signs() -> None:
    assert p_value([0.1, 0.2] * 20, 1) < 0.001
    assert p_value([0.1, -0.2, 0.3, -0.2], 1) > 0.5
    assert p_value([0.1, 0.2] * 20, 1) == p_value([0.1, 0.2] * 20, 1)
