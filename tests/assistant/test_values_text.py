"""Figures in words."""

import math
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.answer import Qualifier
from assistant.values_text import (
    according_to,
    amount,
    day_text,
    figure_text,
    newest_first,
    title_of,
    value_text,
)
from tests.assistant.making import figure


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (23.0, None, "23"),
        (1_200.0, None, "1,200"),
        (999_999.0, None, "999,999"),
        (1_000_000.0, None, "1 million"),
        (1_250_000.0, None, "1.25 million"),
        (1_189_432.0, None, "1,189,432"),
        (1_200_000.0, "crowns", "1.2 million crowns"),
        (655e6, "crown", "655 million crowns"),
        (655e6, "usd", "$655 million"),
        (-2.5e9, "eur", "−€2.5 billion"),
        (3.1e12, "usd", "$3.1 trillion"),
        (48.6, "percent", "48.6%"),
        (0.84, "m", "0.84 metres"),
        (1.0, "m", "1 metre"),
        (1.0, "day", "1 day"),
        (11.0, "day", "11 days"),
        (17.4, "km", "17.4 km"),
        (-3.0, "c", "−3 °C"),
        (1 / 3, None, "0.3333"),
        (0.0, None, "0"),
        (0.00001, None, "1e-05"),
        (3.0, "homes", "3 homes"),
        (math.nan, None, "nan"),
        (math.inf, "usd", "$inf"),
        (1e300, "percent", "1e+300%"),
    ],
)
def test_a_number_reads_as_news_writes_it(value: float, unit: str | None, text: str) -> None:
    assert amount(value, unit) == text


@pytest.mark.parametrize(
    ("value", "unit", "qualifier", "text"),
    [
        (1_200.0, None, "at least", "at least 1,200"),
        (54.0, "percent", "more than", "more than 54%"),
        (100.0, None, "some number of", "hundreds"),
        (12.0, "day", "some number of", "dozens of days"),
        (1e6, "usd", "some number of", "millions of dollars"),
        (7.0, "hour", "some number of", "some 7 hours"),
        ("2026-06-06", None, None, "6 June 2026"),
        ("2026-06-06T00:00:00Z", None, None, "6 June 2026"),
        ("2026-06", None, "about", "about June 2026"),
        ("2026", None, None, "2026"),
        ("2026-02-30", None, None, "2026-02-30"),
        ("0000-00-00", None, None, "0000-00-00"),
        ("Clara Specimen", None, None, "Clara Specimen"),
    ],
)
def test_a_value_has_its_qualifier_and_unit(
    value: float | str, unit: str | None, qualifier: Qualifier | None, text: str
) -> None:
    assert value_text(figure(value, unit=unit, qualifier=qualifier)) == text


@given(
    st.floats() | st.text(max_size=20),
    st.text(max_size=8) | st.none(),
    st.sampled_from(["about", "some number of", None]),
)
def test_any_value_can_be_told(
    value: float | str, unit: str | None, qualifier: Qualifier | None
) -> None:
    assert isinstance(figure_text(figure(value, unit=unit, qualifier=qualifier)), str)


@given(st.integers(0, 10**15))
def test_no_digit_of_a_whole_number_is_lost(value: int) -> None:
    number, _, scale = amount(float(value)).partition(" ")
    scales = {"": 1, "million": 10**6, "billion": 10**9, "trillion": 10**12}
    assert round(float(number.replace(",", "")) * scales[scale]) == value


def test_a_figure_is_one_line_with_its_day_voice_outlet_and_state() -> None:
    said = figure(23, "2025-11-26", attribution="the speaker", outlet="Sample Brief")
    assert (
        figure_text(said)
        == "23, 26 November 2025, according to the speaker, Sample Brief (current)"
    )
    bare = figure(23, None, attribution=None, outlet=None, state="disputed")
    assert figure_text(bare) == "23, undated (disputed)"


@pytest.mark.parametrize(
    ("attribution", "told"),
    [
        ("The county office", "according to the county office"),
        ("A neighbour", "according to a neighbour"),
        ("Theo Example", "according to Theo Example"),
        ("", ""),
        (None, ""),
    ],
)
def test_a_voice_from_the_start_of_a_sentence_fits_into_one(
    attribution: str | None, told: str
) -> None:
    assert according_to(figure(1, attribution=attribution)) == told


def test_a_day_that_the_text_does_not_say_is_one_of_reporting() -> None:
    assert day_text(figure(23, "2025-11-26", date_stated=False)) == "reported 26 November 2025"


def test_the_newest_leads_and_the_undated_close_the_list() -> None:
    days = ["2021-03-17", None, "2025-11-26", "2023-12-14"]
    listed = newest_first(figure(1, day) for day in days)
    assert [one.date and one.date.year for one in listed] == [2025, 2023, 2021, None]
    assert listed[0].date == datetime(2025, 11, 26, tzinfo=UTC)


def test_the_title_is_the_first_label() -> None:
    assert title_of([figure(1, label=" "), figure(1, label="homes lost")]) == "Homes lost over time"
    assert title_of([]) == "Values over time"
