"""How a question was read beside its words, told so that a person can correct it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial

from assistant.abstaining import windows_in
from assistant.answer import AbstentionReason, Reading, ReadingKind
from assistant.answerers.base import Found
from assistant.followups import leaning_words
from assistant.rendering import long_date
from assistant.when import When
from index.query import Query
from index.time_forms import month_days
from index.timespan import Window

_BEYOND: tuple[AbstentionReason, ...] = ("after_archive_end", "before_archive_start")


@dataclass(frozen=True)
class Wording:
    """What the wording of a question implies, whether or not it is to count."""

    query: Query
    when: When
    windows: tuple[Window, ...]
    """The times that weighed in the search."""
    outlets: tuple[str, ...]
    """Outlets that it names by the way."""
    is_follow_up: bool
    """Whether something of the question before was filled in."""
    ignored: frozenset[ReadingKind]


def readings(
    found: Found, reason: AbstentionReason | None, *, reordered: bool
) -> tuple[tuple[Reading, ...], tuple[Reading, ...]]:
    """What was implied and had an effect on the answer, and what would have had one.

    `reason` is why there is no answer, if there is none; `reordered` tells whether to lead with the
    newest makes a difference.
    """
    every = [
        *_followed(found.wording),
        *_times(found, reason),
        *(_latest(found.question.present) if reordered else ()),
        *_chosen(found.wording),
    ]
    ignored = found.wording.ignored
    return (
        tuple(one for one in every if one.kind not in ignored),
        tuple(one for one in every if one.kind in ignored),
    )


def window_text(window: Window) -> str:
    """ "until 30 November 2025", "in March 2023", "from 6 April 2023 to 12 April 2023"."""
    first, last = window.start.date(), window.end.date()
    if window.kind == "until":
        return f"until {long_date(last)}"
    if window.kind == "since":
        return f"since {long_date(first)}"
    if first == last:
        return f"on {long_date(first)}"
    if (first, last) == (date(first.year, 1, 1), date(first.year, 12, 31)):
        return f"in {first.year}"
    if (first, last) == month_days(first.year, first.month):
        return f"in {first:%B} {first.year}"
    return f"from {long_date(first)} to {long_date(last)}"


def _followed(wording: Wording) -> Iterator[Reading]:
    if wording.is_follow_up:
        words = leaning_words(wording.query.words)
        yield Reading(kind="follow_up", text="goes on from the question before", words=words)


def _times(found: Found, reason: AbstentionReason | None) -> Iterator[Reading]:
    """Each time once: the one by which later articles are hidden, and those that only weigh."""
    when = found.wording.when
    hard = when.window.phrase if when.as_of and when.window else None
    each: dict[str, Window] = {}
    for window in _windows(found, reason):
        each.setdefault(window.phrase, window)
    for phrase, window in each.items():
        text = f"as of {long_date(window.end)}" if phrase == hard else window_text(window)
        yield Reading(kind="time", text=text, words=phrase)


def _windows(found: Found, reason: AbstentionReason | None) -> Iterator[Window]:
    """What was read, what decided coming first; what would have decided, where it was ignored."""
    wording = found.wording
    seen = partial(windows_in, found.question.text, found.scope.as_of or datetime.now(UTC))
    if reason in _BEYOND:
        yield from seen()
    if wording.when.window:
        yield wording.when.window
    yield from wording.windows
    if "time" in wording.ignored:
        yield from seen()


def _latest(words: str | None) -> Iterator[Reading]:
    yield Reading(kind="latest", text="newest first", words=words or "")


def _chosen(wording: Wording) -> Iterator[Reading]:
    """What was written with operators, and outlets that are named without."""
    query = wording.query
    for name in query.outlets:
        yield Reading(kind="outlet", text=f"only outlet: {name}", words=name)
    for name in query.outlets_excluded:
        yield Reading(kind="outlet", text=f"not outlet: {name}", words=name)
    for name in wording.outlets:
        yield Reading(kind="outlet", text=f"outlet: {name}", words=name)
    for phrase in query.phrases:
        yield Reading(kind="phrase", text=f"said together: “{phrase}”", words=phrase)
    for words in query.excluded:
        yield Reading(kind="without", text=f"without: {words}", words=words)
