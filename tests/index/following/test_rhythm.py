"""When to look again."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.following.rhythm import (
    AGES,
    LONGEST,
    SHORTEST,
    UNKNOWN,
    after_failure,
    look_at_change,
    next_look,
    rhythm,
)

NOW = datetime(2025, 11, 26, 12, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
NOTHING = timedelta()

spans = st.timedeltas(NOTHING, timedelta(days=400))
moments = spans.map(lambda span: NOW - span / 2) | spans.map(lambda span: NOW + span)


def _every(gap: timedelta, count: int = 12, *, until: datetime = NOW) -> list[datetime]:
    return [until - gap * number for number in range(count)]


@pytest.mark.parametrize(
    ("published", "asked", "expected"),
    [
        ([], NOTHING, UNKNOWN),
        (_every(HOUR, 2), NOTHING, UNKNOWN),
        (_every(HOUR), NOTHING, HOUR / 2),
        (_every(HOUR), 2 * HOUR, 2 * HOUR),
        (_every(MINUTE), NOTHING, SHORTEST),
        (_every(MINUTE), 3 * DAY, LONGEST),
        (_every(10 * DAY), NOTHING, LONGEST),
        (_every(HOUR, until=NOW - 20 * HOUR), NOTHING, 2 * HOUR),
        ([*_every(HOUR), NOW + DAY], NOTHING, HOUR / 2),
        ([*_every(HOUR), NOW - 300 * DAY], NOTHING, HOUR / 2),
    ],
    ids=[
        "nothing published",
        "two articles are no rhythm",
        "one an hour",
        "but the feed asks for patience",
        "never too often",
        "never too seldom",
        "a slow feed",
        "a long silence",
        "a date ahead says nothing",
        "one old article says little",
    ],
)
def test_a_feed_is_polled_in_its_own_rhythm(
    published: list[datetime], asked: timedelta, expected: timedelta
) -> None:
    assert rhythm(published, NOW, asked=asked) == expected


@given(st.lists(moments), moments, spans)
def test_the_rhythm_has_bounds(published: list[datetime], now: datetime, asked: timedelta) -> None:
    assert SHORTEST <= rhythm(published, now, asked=asked) <= LONGEST


@pytest.mark.parametrize(
    ("failures", "retry_after", "expected"),
    [
        (1, None, 5 * MINUTE),
        (2, None, 10 * MINUTE),
        (4, None, 40 * MINUTE),
        (5, None, HOUR),
        (79, None, HOUR),
        (400, None, LONGEST),
        (1, 3600.0, HOUR),
        (1, 3.0, 5 * MINUTE),
        (1, 1e12, 7 * DAY),
    ],
)
def test_failures_make_patient(
    failures: int, retry_after: float | None, expected: timedelta
) -> None:
    assert after_failure(HOUR, failures, retry_after) == expected


def test_a_slow_feed_that_fails_is_asked_no_more_often_than_usual_in_the_end() -> None:
    assert after_failure(DAY / 2, 1, None) == 5 * MINUTE
    assert after_failure(DAY / 2, 79, None) == DAY / 2


def test_a_fast_feed_is_tried_again_as_fast() -> None:
    assert after_failure(2 * MINUTE, 1, None) == 2 * MINUTE


def test_a_page_is_looked_at_again_and_again_but_ever_later() -> None:
    looks, now = [], NOW
    while (look := next_look(NOW, NOW, now)) is not None:
        looks.append(look - NOW)
        now = look
    assert looks == list(AGES)


def test_an_old_article_of_a_new_feed_is_not_looked_at_again() -> None:
    assert next_look(NOW - 90 * DAY, NOW, NOW) is None


@given(moments | st.none(), moments, moments)
def test_the_next_look_lies_ahead(
    published: datetime | None, seen: datetime, now: datetime
) -> None:
    look = next_look(published, seen, now)
    assert look is None or now < look <= seen + AGES[-1]


def test_a_feed_that_says_at_every_poll_that_all_has_changed_is_believed_now_and_then() -> None:
    assert look_at_change(None, NOW) == NOW
    assert look_at_change(NOW - HOUR, NOW) == NOW
    assert look_at_change(NOW - MINUTE, NOW) == NOW + 9 * MINUTE
    assert look_at_change(NOW + DAY, NOW) == NOW + 10 * MINUTE
