"""The rules of the gold, on reports made by hand."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.timelines.ledger import Ledger, Mention, Report
from tests.timelines.values import Value

START = date(2024, 5, 1)


def _report(value: float, day: int, *, epoch: int, voice: str | None = "ministry") -> Report:
    when = START + timedelta(day)
    known = datetime(when.year, when.month, when.day, 9, tzinfo=UTC)
    keys = (voice,) if voice else ()
    said = Value(value, f"{value:g}")
    return Report(epoch, voice, keys, said, when, known, f"https://a.example/{day}", "A")


def _values(ledger: Ledger, day: int | None) -> list[float | str]:
    return [side.value for side in ledger.sides(None if day is None else START + timedelta(day))]


@pytest.mark.parametrize(
    ("day", "expected"), [(-1, []), (0, [41]), (9, [41]), (10, [23]), (99, [23]), (None, [23])]
)
def test_the_newest_report_known_by_then_holds(day: int | None, expected: list[float]) -> None:
    ledger = Ledger([_report(41, 0, epoch=1), _report(23, 10, epoch=2, voice="union")])
    assert _values(ledger, day) == expected


def test_two_voices_with_two_values_dispute_until_the_next_report() -> None:
    sides = [_report(41, 0, epoch=1), _report(60, 0, epoch=1, voice="union")]
    ledger = Ledger([*sides, _report(60, 9, epoch=1, voice="union"), _report(23, 30, epoch=2)])
    assert _values(ledger, 1) == _values(ledger, 9) == [41, 60]
    assert [side.date for side in ledger.sides(START + timedelta(9))] == [
        "2024-05-01",
        "2024-05-10",
    ]
    assert _values(ledger, 30) == [23]
    assert [len(epoch) for epoch in ledger.timeline(None)] == [2, 1]


def test_one_value_of_two_voices_is_no_dispute() -> None:
    ledger = Ledger([_report(41, 0, epoch=1), _report(41, 0, epoch=1, voice="union")])
    (side,) = ledger.sides(None)
    assert side.attribution == ("ministry", "union")


def test_a_correction_replaces_from_when_it_is_out() -> None:
    ledger = Ledger([_report(41, 0, epoch=1)])
    known = datetime(2024, 5, 3, 9, tzinfo=UTC)
    ledger.withdraw("https://a.example/0", known)
    ledger.reports.append(replace(_report(14, 0, epoch=1), known=known))
    assert [_values(ledger, day) for day in (0, 1, 2)] == [[41], [41], [14]]
    assert [r.value.key for r in ledger.withdrawn(START + timedelta(2))] == [41]
    assert ledger.withdrawn(START) == []


def test_a_retraction_gives_back_the_value_before() -> None:
    ledger = Ledger([_report(41, 0, epoch=1), _report(23, 10, epoch=2)])
    ledger.withdraw("https://a.example/10", datetime(2024, 5, 12, 9, tzinfo=UTC))
    assert [_values(ledger, day) for day in (10, 11)] == [[23], [41]]


def test_what_has_no_date_counts_only_where_no_day_is_asked() -> None:
    ledger = Ledger([_report(41, 0, epoch=1), replace(_report(23, 10, epoch=2), known=None)])
    assert (_values(ledger, 50), _values(ledger, None)) == ([41], [23])


def test_what_is_dated_too_early_counts_from_the_day_it_states() -> None:
    early = datetime(2023, 5, 11, 9, tzinfo=UTC)
    ledger = Ledger([_report(41, 0, epoch=1), replace(_report(23, 10, epoch=2), known=early)])
    assert (_values(ledger, 5), _values(ledger, 10)) == ([41], [23])


def test_a_later_mention_may_be_cited_once_it_is_out() -> None:
    known = datetime(2024, 5, 20, 9, tzinfo=UTC)
    mention = Mention(Value(41.0, "41"), known, "https://a.example/later")
    ledger = Ledger([_report(41, 0, epoch=1)], [mention])
    urls = [ledger.sides(START + timedelta(day))[0].urls for day in (10, 20)]
    assert [len(one) for one in urls] == [1, 2]
