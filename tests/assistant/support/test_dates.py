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
        "About 2000 tents were put up.",
        "On 27 November, 1700 passengers were carried.",
        "In 2019, 1600 people died.",
        "More than 1900 inmates have tested positive.",
        "Officers responded to about 2000 calls.",
        "At least 1850 homes burned down.",
        "A crowd of 1600 people gathered.",
        "It was built more than 2000 years ago.",
    ],
)
def test_a_number_that_counts_is_no_year(text: str) -> None:
    assert set(_years(text)) <= {None, 2019}


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("In 2020 people stayed at home.", 2020),
        ("By early 2023 people had left.", 2023),
        ("Between April and June 2023 people aged over 75 were asked.", 2023),
        ("The Class of 2018 officers met.", 2018),
        ("Emissions were lower than 2019 levels.", 2019),
        ("Our 2023 jobs outlook is out.", 2023),
        ("It is open until at least 2030, officials said.", 2030),
        ("By the end of 2024, homes will be built.", 2024),
        ("At the end of 2022. Officers thanked him.", 2022),
        ("As of 2023 residents must pay.", 2023),
        ("From 2016 to 2020 officers were trained.", 2020),
        ("Between 2019 and 2021 workers were few.", 2021),
        ("There were fewer than 2020 totals.", 2020),
        ("The World Cup 2022 workers were paid.", 2022),
        ("In the spring of 2021 visitors came.", 2021),
        ("On 3 May 2020 people gathered.", 2020),
        ("The 2024 elections were held.", 2024),
        ("It happened around 1990 as the museum opened.", 1990),
        ("About 2022 is not known much.", 2022),
        ("The village was settled about 1900.", 1900),
        ("They left in 2021; residents came back.", 2021),
    ],
)
def test_a_year_is_one_still(text: str, year: int) -> None:
    assert year in _years(text)
