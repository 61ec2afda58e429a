"""What a text says of a value is read the way a reader would."""

import pytest

from benchmarks.values import Value, days, holds, numbers, says


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The toll rises to 2,295.", [2295.0]),
        ("Gold reaches US$4,383.76 per ounce.", [4383.76]),
        ("A chance of 2.3%, or 1-in-43.", [2.3, 1.0]),
        ("Some 1.2 million people", [1_200_000.0]),
        ("about 40bn and 3k", [40e9, 3000.0]),
        ("Twenty-one bodies remain, nineteen were returned.", [21.0, 19.0]),
        ("one thousand two hundred and thirty-five", [1235.0]),
        ("two dozen, a dozen", [24.0, 12.0]),
        ("one million people", [1_000_000.0]),
        ("five six seven", [5.0, 6.0, 7.0]),
        ("twenty eleven", [20.0, 11.0]),
        ("As of 2 November 2025 and on November 3, 2025, and since 2025-11-04: 8", [8.0]),
        ("On May 12 and 3rd June there were 45.", [45.0]),
        ("In March 2,295 people", [2295.0]),
        ("the 53rd, an F-16, 7.2x", []),
        ("", []),
    ],
)
def test_numbers_are_those_that_are_no_part_of_a_date(text: str, expected: list[float]) -> None:
    assert list(numbers(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on 12 May 2025", [(2025, 5, 12)]),
        ("on May 12, 2025", [(2025, 5, 12)]),
        ("on the 3rd of June", [(None, 6, 3)]),
        ("2025-06-03", [(2025, 6, 3)]),
        ("Sept 3", []),
        ("Sep. 3", [(None, 9, 3)]),
        ("May 120 people go?", []),
        ("March 2,295", []),
    ],
)
def test_days_are_read_in_the_usual_forms(
    text: str, expected: list[tuple[int | None, int, int]]
) -> None:
    assert list(days(text)) == expected


@pytest.mark.parametrize(
    ("text", "accepted", "held"),
    [
        ("Péter Magyar is sworn in.", ["Magyar"], True),
        ("Jose Maria Balcazar succeeds him.", ["Balcázar"], True),
        ("The Magyars won.", ["Magyar"], False),
        ("He resigned.", ["resign*"], True),
        ("He did not, re-sign said.", ["resign*"], False),
        ("The vote is scheduled for June 3.", ["2025-06-03"], True),
        ("The vote is scheduled for 3 June 2026.", ["2025-06-03"], False),
        ("There were 23.", [2], False),
        ("There were 23.", [3, 23], True),
        ("Nothing", [], False),
    ],
)
def test_a_value_is_held_whole_or_not_at_all(text: str, accepted: list[Value], held: bool) -> None:
    assert holds(text, accepted) is held


def test_words_of_another_order_are_not_said() -> None:
    assert says("the health ministry of Lebanon", "Health Ministry")
    assert not says("the ministry of health", "health ministry")
