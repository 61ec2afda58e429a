"""Which time each bar is of, and what it is called."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.answer import ArticleLine
from assistant.web.histogram import HEIGHT, MAX_BARS, bars, histogram_html
from tests.assistant.web.html import Page


def _lines(*days: date | None) -> list[ArticleLine]:
    return [
        ArticleLine(
            article_id=str(number),
            title="A ferry",
            outlet=None,
            published=datetime(day.year, day.month, day.day, tzinfo=UTC) if day else None,
            url=None,
        )
        for number, day in enumerate(days)
    ]


days = st.dates(min_value=date(1, 1, 1), max_value=date(9999, 12, 31))
near = st.dates(min_value=date(1990, 1, 1), max_value=date(2026, 1, 1))


@given(st.lists(days, min_size=1, max_size=20))
def test_every_article_is_in_one_bar_and_bars_leave_no_gap(found: list[date]) -> None:
    drawn = bars(_lines(*found))
    assert sum(bar.count for bar in drawn) == len(found)
    for bar in drawn:
        assert bar.count == sum(bar.first <= day <= bar.last for day in found)
    for one, other in pairwise(drawn):
        assert one.last + timedelta(days=1) == other.first


@given(st.lists(near, min_size=1, max_size=20))
def test_there_are_never_too_many_bars(found: list[date]) -> None:
    assert len(bars(_lines(*found))) <= MAX_BARS


@pytest.mark.parametrize(
    ("first", "last", "count", "name"),
    [
        ("2025-11-01", "2025-11-20", 20, "1 November 2025: 1 article"),
        ("2025-10-01", "2026-01-20", 17, "29 September to 5 October 2025: 1 article"),
        ("2024-03-05", "2025-11-20", 21, "March 2024: 1 article"),
        ("2019-02-05", "2025-11-28", 28, "January to March 2019: 1 article"),
        ("2003-02-05", "2025-11-28", 23, "2003: 1 article"),
        ("1899-02-05", "2025-11-28", 14, "1890 to 1899: 1 article"),
        ("0001-01-01", "2025-11-28", 21, "1 to 99: 1 article"),
    ],
)
def test_the_span_chooses_the_step(first: str, last: str, count: int, name: str) -> None:
    drawn = bars(_lines(date.fromisoformat(first), date.fromisoformat(last)))
    assert len(drawn) == count
    assert drawn[0].name == name


def test_a_bar_is_a_button_with_a_name_and_its_days() -> None:
    shown = Page(histogram_html(_lines(date(2024, 3, 5), date(2024, 3, 9), date(2025, 11, 20))))
    assert shown.tags.count("button") == 21
    assert shown.all("value")[0] == "2024-03-01|2024-03-31|March 2024|March 2024"
    assert "March 2024: 2 articles" in shown.text
    assert "April 2024: 0 articles" in shown.text
    assert "style" not in dict(shown.attributes)


def test_no_bar_is_higher_than_the_drawing_and_one_article_is_seen_beside_many() -> None:
    shown = Page(histogram_html(_lines(*[date(2024, 3, 5)] * 400, date(2024, 3, 9))))
    highs = [int(high) for high in shown.all("height") if int(high) != HEIGHT]
    assert highs[0] < HEIGHT
    assert highs[-1] >= 3
    assert set(highs[1:-1]) == {0}


def test_the_undated_are_counted_apart() -> None:
    text = Page(histogram_html(_lines(date(2024, 3, 5), None, date(2024, 3, 9), None))).text
    assert "2 without a date" in text


@pytest.mark.parametrize("found", [[], [None], [date(2024, 3, 5)] * 3])
def test_what_is_of_one_day_is_not_drawn(found: list[date | None]) -> None:
    assert histogram_html(_lines(*found)) == ""
