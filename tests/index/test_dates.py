from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.dates import has_time, parse_moment
from index.errors import BadInput


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    ("value", "moment", "timed"),
    [
        # ISO 8601
        ("2024-02-28", utc(2024, 2, 28), False),
        ("20240228", utc(2024, 2, 28), False),
        ("2024-1-5", utc(2024, 1, 5), False),
        ("2024/1/5", utc(2024, 1, 5), False),
        ("2024-02-28T10:30:00", utc(2024, 2, 28, 10, 30), True),
        ("2024-02-28T00:00:00", utc(2024, 2, 28), True),
        ("2024-02-28T10:30:00+04:00", utc(2024, 2, 28, 6, 30), True),
        ("2024-02-28 10:30:00 +04:00", utc(2024, 2, 28, 6, 30), True),
        ("2024-02-28T10:30:00Z", utc(2024, 2, 28, 10, 30), True),
        ("2024-02-28T23:30:00-05:00", utc(2024, 2, 29, 4, 30), True),
        ("2023-11-27 08:45:59.000000000Z", utc(2023, 11, 27, 8, 45, 59), True),
        ("2024-01-05 10:30 EST", utc(2024, 1, 5, 15, 30), True),
        ("20251126103000", utc(2025, 11, 26, 10, 30), True),
        ("  2024-02-28\n", utc(2024, 2, 28), False),
        ("٢٠٢٥-١١-٢٦", utc(2025, 11, 26), False),
        # RFC 2822
        ("Wed, 26 Nov 2025 10:30:00 GMT", utc(2025, 11, 26, 10, 30), True),
        ("Wed, 26 Nov 2025 10:30:00 +0400 (AMT)", utc(2025, 11, 26, 6, 30), True),
        ("Wed, 26 Nov 2025 10:30:00 PST", utc(2025, 11, 26, 18, 30), True),
        # seconds and milliseconds since 1970
        (1764150000, utc(2025, 11, 26, 9, 40), True),
        (1764150000.5, utc(2025, 11, 26, 9, 40, 0, 500_000), True),
        (1764150000000, utc(2025, 11, 26, 9, 40), True),
        ("1764150000", utc(2025, 11, 26, 9, 40), True),
        ("1764150000000", utc(2025, 11, 26, 9, 40), True),
        (-1_000_000_000, utc(1938, 4, 24, 22, 13, 20), True),
        (20240228, utc(2024, 2, 28), False),
        # English
        ("November 26, 2025", utc(2025, 11, 26), False),
        ("26 Nov 2025", utc(2025, 11, 26), False),
        ("26 Nov 2025 10:30 GMT", utc(2025, 11, 26, 10, 30), True),
        ("Nov 26 2025 10:30 GMT+4", utc(2025, 11, 26, 6, 30), True),
        ("Sept. 5, 2024, 5:30 p.m.", utc(2024, 9, 5, 17, 30), True),
        ("Nov 26 2025 12am", utc(2025, 11, 26), True),
        ("1st of May 2024", utc(2024, 5, 1), False),
        ("31.12.2024", utc(2024, 12, 31), False),
        ("05.06.2024", utc(2024, 6, 5), False),
        ("31/12/2024", utc(2024, 12, 31), False),
        ("12/31/2024", utc(2024, 12, 31), False),
        # Python
        (date(2024, 2, 28), utc(2024, 2, 28), False),
        (datetime(2024, 2, 28), utc(2024, 2, 28), True),  # noqa: DTZ001 - a naive one is the case
        (datetime(2024, 2, 28, tzinfo=timezone(timedelta(hours=4))), utc(2024, 2, 27, 20), True),
    ],
)
def test_dates_are_read_in_utc(value: Any, moment: datetime, timed: bool) -> None:
    assert parse_moment(value) == moment
    assert parse_moment(value).tzinfo is UTC
    assert has_time(value) is timed


@pytest.mark.parametrize(
    "value",
    [
        *("", " ", "soon", "today", "2024-02-30", "31.02.2024", "2024-13-05", "2024-13-05 10:00"),
        *("2023-02-29", "0000-01-01", "0001-01-01", "0999-12-31", "2201-01-01", "26 Nov 25"),
        *("9999-12-31T23:59:59-23:00", "2024-W05", "2024-W05-1", "10", "112233", "2024"),
        *("26 Nov 2025 25:00", "1" * 70, "2024-02-28T10:30:00+99:99", "2024-02-28 10:30 ABCD"),
        *("20251340", "9999999999999", "\x00", True, False, float("nan"), float("inf"), 1e300),
        *(10**25, 2024, 20240230, None, [], {}, b"2024-02-28", date.min),
        pytest.param(10**5000, id="a number of 5,001 digits"),
        pytest.param(-(10**5000), id="a negative number of 5,001 digits"),
        pytest.param(datetime.max.replace(tzinfo=UTC), id="the last moment of all"),
    ],
)
def test_what_is_no_date_is_refused(value: Any) -> None:
    with pytest.raises(BadInput, match=r"is not a date: write it like 2024-02-28 or "):
        parse_moment(value)
    with pytest.raises(BadInput):
        has_time(value)


@pytest.mark.parametrize(
    "value", ["2024-05", "Nov 2025", "Monday", "10:30", "03/04/2024", "Nov 26"]
)
def test_a_day_is_never_completed_or_guessed(value: str) -> None:
    with pytest.raises(BadInput, match=rf"^'{value}' does not name one day: write it like "):
        parse_moment(value)


def test_the_refusal_says_what_was_given_and_what_is_expected() -> None:
    with pytest.raises(BadInput) as refusal:
        parse_moment("31.02.2024")
    assert str(refusal.value) == (
        "'31.02.2024' is not a date: write it like 2024-02-28 or 2024-02-28T10:30:00+04:00."
    )


def test_the_local_time_zone_has_no_say(monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    try:
        assert parse_moment("5 Jul 2024 10:30 EST") == utc(2024, 7, 5, 15, 30)
        assert parse_moment("5 Jul 2024 10:30") == utc(2024, 7, 5, 10, 30)
    finally:
        monkeypatch.undo()
        time.tzset()


def reads_or_refuses(value: Any) -> None:
    try:
        moment = parse_moment(value)
    except BadInput:
        return
    assert moment.tzinfo is UTC
    assert has_time(value) in (True, False)


@given(st.text() | st.text("0123456789-/.:, TZW+JanFebPMGTaprm", max_size=30))
def test_any_text_is_a_moment_or_bad_input(value: str) -> None:
    reads_or_refuses(value)


@given(st.integers() | st.floats() | st.booleans() | st.datetimes() | st.dates())
def test_any_number_or_date_is_a_moment_or_bad_input(value: Any) -> None:
    reads_or_refuses(value)


@given(st.datetimes(datetime(1000, 1, 2), datetime(2200, 12, 30), timezones=st.timezones()))  # noqa: DTZ001
def test_iso_texts_come_back_as_the_same_moment(value: datetime) -> None:
    # zones of long ago were off by odd seconds, which ISO 8601 keeps
    assert parse_moment(value.isoformat()) == value.astimezone(UTC)
