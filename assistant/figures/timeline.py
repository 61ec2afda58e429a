"""What stands of all that was said: the current value, what it replaced, where voices disagree.

A later report replaces an earlier one, whoever made it: news updates itself. Two values are a
dispute only when different voices hold them at the same time: for the same day, or when a voice
repeats its value after another one was given, or when a report says itself that it contradicts.
A voice is whoever is said to have said it; a report that names nobody speaks for its story group.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from assistant.answer import FigureState
from assistant.answerers.base import Standing, Told
from assistant.figures.comparing import agree, same
from assistant.figures.speakers import same_voice

SAME_DAY = 0
"""Days between two values that count as the same time."""
CONTRADICTING = 45
"""Days over which a report that says itself that it contradicts reaches back."""


def standing(reports: Sequence[Told], until: date | None = None) -> list[Standing]:
    """Every report up to a day with its state, newest first; the first one is current or disputed.

    Where nothing is that old, the oldest report stands.
    """
    ordered = sorted(_each(reports), key=_when)
    known = [one for one in ordered if until is None or one.day <= until] or ordered[:1]
    now = [one for one in known if not one.is_past] or known[-1:]
    if not now:
        return []
    latest = now[-1]
    rivals = [one for one in _last_words(now) if _disputes(one, latest, now)]
    disputed = [latest, *rivals] if rivals else []
    return [Standing(one, _state(one, latest, disputed, now)) for one in reversed(known)]


def same_speaker(one: Told, other: Told) -> bool:
    """Whether one voice told both."""
    if one.speaker and other.speaker:
        return same_voice(one.speaker, other.speaker)
    if one.speaker or other.speaker:
        return False
    mine, theirs = one.quote.article, other.quote.article
    return mine.group == theirs.group or mine.outlet == theirs.outlet


def changes(found: Sequence[Standing]) -> list[Standing]:
    """One report for each value that stood, oldest first: the first that told it."""
    ordered = sorted(found, key=lambda one: _when(one.told))
    kept: list[Standing] = []
    for one in ordered:
        if kept and same(kept[-1].told.value, one.told.value):
            continue
        kept.append(one)
    return kept


def _when(one: Told) -> tuple[date, float, float]:
    published = one.quote.article.published
    return one.day, published.timestamp() if published else 0.0, -one.quote.start


def _each(reports: Sequence[Told]) -> Iterator[Told]:
    """Each value once for each day and voice: the one that is bound closest to the question."""
    kept: list[Told] = []
    for one in sorted(reports, key=lambda one: -one.value.tie):
        if not any(
            one.day == other.day and same_speaker(one, other) and same(one.value, other.value)
            for other in kept
        ):
            kept.append(one)
            yield one


def _last_words(reports: Sequence[Told]) -> list[Told]:
    """The newest report of each voice."""
    kept: list[Told] = []
    for one in reversed(reports):
        if not any(same_speaker(one, other) for other in kept):
            kept.append(one)
    return kept


def _disputes(one: Told, latest: Told, reports: Sequence[Told]) -> bool:
    """Whether a voice still holds another value than the latest report."""
    if one is latest or same_speaker(one, latest) or agree(one.value, latest.value):
        return False
    apart = (latest.day - one.day).days
    if apart <= SAME_DAY and (one.speaker or latest.speaker):
        return bool(one.speaker and latest.speaker) or one.contradicts or latest.contradicts
    if (latest.contradicts or one.contradicts) and apart <= CONTRADICTING:
        return True
    return _repeats(latest, one, reports) or _repeats(one, latest, reports)


def _repeats(one: Told, other: Told, reports: Sequence[Told]) -> bool:
    """Whether a voice gives its old value again after the other voice gave another one."""
    mine = [past for past in reports if same_speaker(past, one) and same(past.value, one.value)]
    theirs = [past for past in reports if same_speaker(past, other)]
    return any(
        before.day < between.day <= after.day and before is not after and between is not after
        for before, after in pairwise(mine)
        for between in theirs
        if not agree(between.value, one.value)
    )


def _state(one: Told, latest: Told, disputed: Sequence[Told], now: Sequence[Told]) -> FigureState:
    for rival in disputed:
        if one is rival or (same(one.value, rival.value) and _unbroken(one, rival, now)):
            return "disputed"
    if not disputed and same(one.value, latest.value) and _unbroken(one, latest, now):
        return "current"
    return "superseded"


def _unbroken(one: Told, later: Told, now: Sequence[Told]) -> bool:
    """Whether nothing else was told from one report to a later one of the same value."""
    if one.is_past or one.day > later.day:
        return False
    between = [past for past in now if one.day < past.day < later.day]
    return all(same(past.value, later.value) for past in between)
