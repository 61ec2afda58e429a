"""Numbers that are likely the value, by what is known of it."""

import pytest

from assistant.figures.plausible import likely
from assistant.figures.wanted import Wanted

REFUGEES, KNOWN = "How many refugees are there in Onkel?", [738_624.0]


@pytest.mark.parametrize(
    ("sentence", "amount"),
    [
        ("The register of refugees who are in Onkel has 555,138 names in it.", 555_138),
        ("The register of refugees who are in Onkel has 55 pages.", None),
        ("The register of refugees who are in Velmar has 555,138 names in it.", None),
        ("The register of voters who are in Onkel has 555,138 names in it.", None),
        ("The register of refugees in Onkel has 555,138 names, that of Velmar 600,000.", None),
    ],
)
def test_one_number_of_a_known_size_beside_the_name_and_the_thing(
    sentence: str, amount: float | None
) -> None:
    found = likely(sentence, Wanted.of(REFUGEES), "", KNOWN)
    assert (found.amount if found else None) == amount


def test_nothing_is_likely_where_nothing_is_known() -> None:
    sentence = "The register of refugees who are in Onkel has 555,138 names in it."
    assert likely(sentence, Wanted.of(REFUGEES), "", []) is None


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("How many captives remain in Velmar?", "Velmar freed 15 captives on Monday."),
        ("How many people were killed in Velmar?", "The march in Velmar drew 20 people."),
        ("How many captives remain in Velmar?", "Three of the captives in Velmar are ill."),
    ],
)
def test_what_is_of_something_else_is_not_likely(question: str, sentence: str) -> None:
    assert likely(sentence, Wanted.of(question), "", [20.0, 5.0]) is None
