"""Saying no well: the reason, a sentence, and what comes nearest."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime

from assistant.answer import Abstention, AbstentionReason
from assistant.question import Question
from assistant.rendering import long_date
from index import Scope
from index.records import Summary
from index.timespan import Window, inferred_windows

_LAST_MOMENT = datetime(2199, 12, 31, tzinfo=UTC)
"""Seen from here a year to come is as good as any other."""
_YEAR = re.compile(r"\d{4}")


def abstained(
    found: AbstentionReason,
    question: Question,
    nearest: tuple[int, ...],
    summary: Summary,
    *,
    scope: Scope | None = None,
    limits: Summary | None = None,
    reads_time: bool = True,
    missing: str | None = None,
    absent: str = "",
) -> Abstention:
    """The abstention for a reason; `nearest` are the numbers of the nearest coverage.

    `summary` is of what the scope holds, `limits` of what it would hold at any time. Unless it
    `reads_time`, what the question says of a time is no reason. What is known to be `missing` is
    said instead of that; what is `absent` is what it has nothing about.
    """
    if missing:
        return Abstention(reason=found, message=missing, nearest=nearest)
    scope = scope or Scope()
    known = summary if summary.articles else limits or summary
    today = scope.as_of or datetime.now(UTC)
    said = list(map(_days, windows_in(question.text, today))) if reads_time else []
    asked = said if summary.articles else [*_filtered(scope)]
    reason = beyond_dates(asked, known) or found if found == "not_in_archive" else found
    message = _message(reason, summary, known)
    if reason == "not_in_archive" and summary.articles:
        message = f"{_unsaid(absent, is_near=bool(nearest))} ({_extent(summary.articles, known)})."
    return Abstention(reason=reason, message=message, nearest=nearest)


def _unsaid(absent: str, *, is_near: bool) -> str:
    if absent:
        return f"The archive has nothing about {absent}"
    return "The archive does not say" if is_near else "Nothing in the archive comes near this"


def _extent(articles: int, known: Summary) -> str:
    noun = "article" if articles == 1 else "articles"
    until = f", the newest of {long_date(known.newest)}" if known.newest else ""
    return f"{articles:,} {noun}{until}"


def beyond_dates(asked: list[tuple[date, date]], known: Summary) -> AbstentionReason | None:
    """Not finding what lies beyond the archive's dates has a better reason than not finding."""
    if not asked:
        return None
    if known.newest and min(first for first, _ in asked) > known.newest.date():
        return "after_archive_end"
    if known.oldest and max(last for _, last in asked) < known.oldest.date():
        return "before_archive_start"
    return None


def windows_in(text: str, today: datetime) -> Iterator[Window]:
    """What is said of the past, seen from today, and what names a year to come."""
    yield from inferred_windows(text, today)
    for window in inferred_windows(text, _LAST_MOMENT):
        if window.start > today and window.kind == "explicit" and _YEAR.search(window.phrase):
            yield window


def _days(window: Window) -> tuple[date, date]:
    """What has gone on since a day began on it."""
    end = window.start if window.kind == "since" else window.end
    return window.start.date(), end.date()


def _filtered(scope: Scope) -> Iterator[tuple[date, date]]:
    """The times that filters leave: until the as-of date, or between two days."""
    ends = [end for end in (scope.as_of, scope.until) if end]
    if ends or scope.since:
        first = scope.since.date() if scope.since else date.min
        yield first, min(ends).date() if ends else date.max


def _message(reason: AbstentionReason, summary: Summary, known: Summary) -> str:
    oldest, newest = known.oldest, known.newest
    if reason == "unclear":
        return "Please ask about someone or something: the question names nothing to look for."
    if reason == "false_premise":
        return "The archive says otherwise than the question takes for granted."
    if reason == "after_archive_end" and newest:
        return f"The archive ends on {long_date(newest)}, before what is asked about."
    if reason == "before_archive_start" and oldest:
        return f"The archive begins on {long_date(oldest)}, after what is asked about."
    if summary.last_added is None:
        return "The archive is empty: 'newsdesk add FILE' or 'newsdesk follow FEED' fills it."
    return "The archive holds no articles for this question's dates and outlets."
