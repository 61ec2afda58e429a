"""Numbers of four digits: years, and what counts people and things without a comma."""

import pytest

from assistant.support.dates import dates
from assistant.support.words import read


def _years(text: str) -> list[int | None]:
    return [one.year for one in dates(read(text))]


@pytest.mark.parametrize(
    "text",
    [
        "The ferry carried 1700 passengers.",
        "2000 people were killed, the ministry said.",
        "Some 2000 tents were put up.",
        "More than 1900 inmates have tested positive.",
        "Officers responded to about 2000 calls.",
        "At least 1850 homes burned down.",
        "A crowd of 1600 people gathered.",
        "It was built more than 2000 years ago.",
    ],
)
def test_a_number_that_counts_is_no_year(text: str) -> None:
    assert _years(text) == []


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("In 2020 people stayed at home.", 2020),
        ("By early 2023 people had left.", 2023),
        ("Between April and June 2023 people aged over 75 were asked.", 2023),
        ("The Class of 2018 officers met.", 2018),
        ("Emissions were lower than 2019 levels.", 2019),
        ("Our 2023 jobs outlook is out.", 2023),
        ("The 2024 elections were held.", 2024),
        ("It happened around 1990 as the museum opened.", 1990),
        ("About 2022 is not known much.", 2022),
        ("The village was settled about 1900.", 1900),
        ("They left in 2021; residents came back.", 2021),
    ],
)
def test_a_year_is_one_still(text: str, year: int) -> None:
    assert year in _years(text)
