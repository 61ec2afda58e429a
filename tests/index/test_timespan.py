"""Times in questions: which days a wording means, and what is no time."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.timespan import Window, inferred_windows, prefers_newest

FRIDAY = datetime(2023, 11, 24, 15, tzinfo=UTC)
"""The reference of these tests: a Friday afternoon."""


def _first(text: str, reference: datetime) -> Window | None:
    return next(iter(inferred_windows(text, reference)), None)


def _days(window: Window | None) -> str:
    """The first and the last day of a window, and its kind."""
    if window is None:
        return "none"
    first, last = (f"{moment:%Y-%m-%d}" for moment in (window.start, window.end))
    return f"{window.kind} {first}" if first == last else f"{window.kind} {first} {last}"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("What happened on 5 October 2023?", "explicit 2023-10-05"),
        ("the 5th of October, 2023", "explicit 2023-10-05"),
        ("published on October 6, 2023, by Fortune", "explicit 2023-10-06"),
        ("Oct. 6 2023", "explicit 2023-10-06"),
        ("the talks of 2023-10-05", "explicit 2023-10-05"),
        ("October 3-5, 2023", "explicit 2023-10-03 2023-10-05"),
        ("from 3 to 5 October 2023", "explicit 2023-10-03 2023-10-05"),
        ("Who won in March 2023?", "explicit 2023-03-01 2023-03-31"),
        ("a May 2023 report", "explicit 2023-05-01 2023-05-31"),
        ("in early March of 2023", "explicit 2023-03-01 2023-03-10"),
        ("in mid-2022", "explicit 2022-05-02 2022-08-31"),
        ("at the end of 2022", "explicit 2022-09-01 2022-12-31"),
        ("What was signed in 2022?", "explicit 2022-01-01 2022-12-31"),
        ("the year 2022", "explicit 2022-01-01 2022-12-31"),
        ("the summer of 2021", "explicit 2021-06-01 2021-08-31"),
        ("winter 2021", "explicit 2021-12-01 2022-02-28"),
        ("between May and July 2023", "explicit 2023-05-01 2023-07-31"),
        ("between November and the end of February 2023", "explicit 2022-11-01 2023-02-28"),
        ("from 2020 to 2022", "explicit 2020-01-01 2022-12-31"),
        ("between October 1, 2022 and October 5, 2023", "explicit 2022-10-01 2023-10-05"),
        # without a year: the last one
        ("in May", "explicit 2023-05-01 2023-05-31"),
        ("in december", "explicit 2022-12-01 2022-12-31"),
        ("in November", "explicit 2023-11-01 2023-11-30"),
        ("on 24 November", "explicit 2023-11-24"),
        ("on 25 November", "explicit 2022-11-25"),
    ],
)
def test_dates(text: str, days: str) -> None:
    assert _days(_first(text, FRIDAY)) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Who spoke today?", "relative 2023-11-24"),
        ("this morning", "relative 2023-11-24"),
        ("yesterday", "relative 2023-11-23"),
        ("last night", "relative 2023-11-23"),
        ("the day before yesterday", "relative 2023-11-22"),
        ("Who resigned on Tuesday?", "relative 2023-11-21"),
        ("convicted on 12 counts Thursday.", "relative 2023-11-23"),
        ("Sunday’s Oscars", "relative 2023-11-19"),
        ("President Biden on Wednesday announced", "relative 2023-11-22"),
        ("on Friday", "relative 2023-11-24"),
        ("last Friday", "relative 2023-11-17"),
        ("this past Saturday", "relative 2023-11-18"),
        ("this week", "relative 2023-11-18 2023-11-24"),
        ("last week", "relative 2023-11-13 2023-11-19"),
        ("over the weekend", "relative 2023-11-18 2023-11-19"),
        ("last month", "relative 2023-10-01 2023-10-31"),
        ("earlier this month", "relative 2023-11-01 2023-11-24"),
        ("last year", "relative 2022-01-01 2022-12-31"),
        ("this year", "relative 2023-01-01 2023-11-24"),
        ("last summer", "relative 2023-06-01 2023-08-31"),
        ("last autumn", "relative 2022-09-01 2022-11-30"),
        ("over the past two weeks", "relative 2023-11-10 2023-11-24"),
        ("in the last week", "relative 2023-11-17 2023-11-24"),
        ("the past few days", "relative 2023-11-21 2023-11-24"),
        ("in recent weeks", "relative 2023-10-27 2023-11-24"),
        ("3 days ago", "relative 2023-11-21"),
        ("two weeks ago", "relative 2023-11-07 2023-11-13"),
        ("a couple of months ago", "relative 2023-09-01 2023-09-30"),
        ("a year ago", "relative 2022-01-01 2022-12-31"),
        ("from Monday to Thursday", "relative 2023-11-20 2023-11-23"),
    ],
)
def test_what_is_said_from_where_the_reader_stands(text: str, days: str) -> None:
    assert _days(_first(text, FRIDAY)) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Who died after November 20, 2023?", "since 2023-11-21 2023-11-24"),
        ("since November 20, 2023", "since 2023-11-20 2023-11-24"),
        ("after the start of 2022", "since 2022-01-01 2023-11-24"),
        ("after the end of March", "since 2023-04-01 2023-11-24"),
        ("since May", "since 2023-05-01 2023-11-24"),
        ("since last Friday", "since 2023-11-17 2023-11-24"),
        ("before November 20, 2023", "until 1000-01-01 2023-11-19"),
        ("until yesterday", "until 1000-01-01 2023-11-23"),
        ("by the end of 2022", "until 1000-01-01 2022-12-31"),
        ("as of October 2023", "until 1000-01-01 2023-10-31"),
    ],
)
def test_windows_with_one_end(text: str, days: str) -> None:
    window = _first(text, FRIDAY)
    assert _days(window) == days
    assert window is not None
    assert window.phrase in text
    assert window.kind != "since" or window.end == FRIDAY


@pytest.mark.parametrize(
    "text",
    [
        "How many have fled since the war?",
        "How many people took part in the march?",
        "Who may march in 10 days?",
        "the Jan. 6 committee",
        "the 2020 election",
        "in the 1990s",
        "at 10:30 with 2,023 people",
        "in 2030",
        "by 2030",
        "next Tuesday",
        "this Sunday’s final",
        "later this year",
        "this weekend",
        "Black Friday sales",
        "Thursday Night Football",
        "a statement by April Smith",
        "on 30 February 2023",
        "the last day of school",
        "every day of the week",
    ],
)
def test_what_names_no_past_time(text: str) -> None:
    assert inferred_windows(text, FRIDAY) == ()


def test_all_windows_are_found_in_order() -> None:
    text = "Did it change between the report on September 28, 2023, and that of December 2022?"
    windows = inferred_windows(text, FRIDAY)
    assert [window.phrase for window in windows] == ["September 28, 2023", "December 2022"]


def test_a_quiz_on_a_monday_asks_of_the_days_before() -> None:
    window = _first("this week", datetime(2023, 11, 20, tzinfo=UTC))
    assert _days(window) == "relative 2023-11-14 2023-11-20"


def test_a_reference_is_read_in_utc() -> None:
    late = datetime(2023, 11, 24, 22, tzinfo=timezone(timedelta(hours=-5)))
    assert _days(_first("yesterday", late)) == "relative 2023-11-24"
    assert _first("yesterday", late.replace(tzinfo=None)) == _first("yesterday", FRIDAY)


_PIECES = (
    *("in", "on", "since", "after", "before", "between", "and", "from", "to", "the", "past"),
    *("last", "this", "early", "end", "of", "May", "5", "31", "2023", "31st", "Feb.", "week"),
    *("weekend", "days", "ago", "two", "999", "yesterday", "Friday", "summer", "1800", ",", "’s"),
)


@given(
    text=st.lists(st.sampled_from(_PIECES), max_size=12).map(" ".join) | st.text(max_size=60),
    reference=st.datetimes(timezones=st.just(UTC)),
)
def test_any_text_is_read(text: str, reference: datetime) -> None:
    for window in inferred_windows(text, reference):
        assert window.start <= window.end
        assert window.start <= reference
        assert window.phrase in text
        if window.kind in ("relative", "since"):
            assert window.end <= reference


@pytest.mark.parametrize(
    ("text", "newest"),
    [
        ("How many captives remain in Azerbaijan?", True),
        ("What is the latest toll?", True),
        ("Is the bridge still closed?", True),
        ("Who is the minister of defence?", True),
        ("When does the museum reopen?", True),
        ("Who won the election?", False),
        ("How many captives are held in 2021?", False),
        ("What was the budget last year?", False),
        ("How many homes were destroyed?", False),
    ],
)
def test_questions_of_the_present_state_want_the_newest(text: str, newest: bool) -> None:
    assert prefers_newest(text) is newest
