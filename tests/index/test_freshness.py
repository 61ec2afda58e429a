"""Which outlets have fallen silent, against their own habit and the archive's newest article."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta

import pytest

from index import Archive, Article
from tests.storing import everywhere

stores = everywhere

FIRST = datetime(2024, 1, 1, 9, tzinfo=UTC)


def _stories(outlet: str, days: Iterable[float]) -> list[Article]:
    return [
        Article(
            title=f"Report {day}",
            text=f"A report of {outlet}.",
            url=f"https://example.org/{outlet.casefold()}/{day}",
            outlet=outlet,
            published=FIRST + timedelta(days=day),
        )
        for day in days
    ]


@pytest.mark.parametrize(
    ("days", "usual"),
    [
        ([*range(90)], 2.0),
        ([*range(95)], None),
        ([*range(94)], 2.0),
        ([hour / 24 for hour in range(24 * 6)], None),
        ([*range(7)], None),
        ([*range(0, 80, 7)], 7.0),
        ([*range(0, 82, 9)], None),
        ([*range(40), *range(65, 85)], 2.0),
        ([0, 1, 2, 3, 4, 5, 6, 30], None),
        ([0, 1, 2, 3, 4, 5, 6, 20], 14.0),
    ],
    ids=[
        "silent for eleven days",
        "silent for six days",
        "silent for seven days",
        "on seven days only",
        "seven articles",
        "a weekly, silent for 23 days",
        "silent for less than three of its gaps",
        "one long pause in a daily",
        "a long gap among few is its habit",
        "and thrice as long a silence is too long",
    ],
)
def test_silence_is_measured_against_the_habit(
    archive: Archive, days: Sequence[float], usual: float | None
) -> None:
    archive.add([*_stories("Sample Post", days), *_stories("Sample Wire", range(101))])
    found = {outlet.outlet: outlet for outlet in archive.status().quiet}
    assert {name: outlet.usual_days for name, outlet in found.items()} == (
        {} if usual is None else {"Sample Post": usual}
    )
    if usual:
        assert found["Sample Post"].newest == FIRST + timedelta(days=max(days))


def test_a_date_ahead_of_its_own_arrival_makes_nobody_quiet(archive: Archive) -> None:
    ahead = (datetime.now(UTC) + timedelta(days=900) - FIRST) / timedelta(days=1)
    archive.add([*_stories("Sample Post", range(20)), *_stories("Sample Wire", [19, ahead])])
    assert archive.status().quiet == ()


def test_who_speaks_again_is_quiet_no_more_and_who_is_removed_is_not_missed(
    archive: Archive,
) -> None:
    archive.add([*_stories("Sample Post", range(10)), *_stories("Sample Wire", range(60))])
    assert len(archive.status().quiet) == 1
    (late,) = _stories("Sample Post", [59])
    archive.add([late])
    assert archive.status().quiet == ()
    archive.remove(late.id)
    assert len(archive.status().quiet) == 1


def test_undated_articles_and_none_at_all_say_nothing(archive: Archive) -> None:
    assert archive.status().quiet == ()
    archive.add(Article(title=f"Report {n}", text="A report.", outlet="Post") for n in range(9))
    assert archive.status().quiet == ()


def test_an_outlet_is_named_as_it_spells_itself_last(archive: Archive) -> None:
    archive.add([*_stories("SAMPLE POST", range(10)), *_stories("Sample  Post", [10])])
    archive.add(_stories("Sample Wire", range(60)))
    (quiet,) = archive.status().quiet
    assert quiet.sentence == (
        "Sample  Post has brought nothing since 11 January 2024; "
        "its usual pauses are no longer than 2 days."
    )
