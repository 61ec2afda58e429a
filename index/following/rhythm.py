"""When to look again: at a feed, at a page that did not come, at one that may be corrected."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median

SHORTEST = timedelta(minutes=2)
LONGEST = timedelta(hours=24)
UNKNOWN = timedelta(minutes=30)
"""The rhythm of a feed that has not shown one yet."""
RECENT = 20
"""So many of the latest publications tell the rhythm."""
SILENCE = 10
"""A feed that has been silent for so many times its rhythm is asked less and less often."""

_SOON = timedelta(minutes=5)
_OFTEN = timedelta(hours=1)
"""A feed that fails is asked at least so often for some days: what it drops is never seen."""
_DAYS_OF_FAILURES = 80
"""So many failures in a row, an hour apart, and it is asked less and less often."""
_PATIENCE = timedelta(days=7)
"""The longest wait that a host may ask for: one who means for ever is asked once a week."""

RETRIES = (
    timedelta(minutes=1),
    timedelta(minutes=10),
    timedelta(hours=1),
    timedelta(hours=6),
    *[timedelta(days=1)] * 6,
)
"""The waits between tries to fetch the page of a new entry."""
OWN_TEXT_AFTER = 3
"""After so many failures that may pass, the feed's own text is taken for the time being."""

AGES = (
    timedelta(hours=1),
    timedelta(hours=6),
    timedelta(days=1),
    timedelta(days=3),
    timedelta(days=7),
    timedelta(days=30),
)
"""How old an article is when its page is looked at again, for a correction or a retraction."""
_APART = timedelta(minutes=10)
"""The least time between two looks at a page, also where the feed says that it has changed."""
MISSING_DAYS = timedelta(days=3)
"""A page that has not been found for so long was taken away."""
MISSING_LOOK = timedelta(days=1)


def rhythm(published: Iterable[datetime], now: datetime, *, asked: timedelta) -> timedelta:
    """How long to wait after a poll that went well.

    Half the usual gap between publications, longer in a long silence, and never sooner than the
    feed and its host have `asked` for.
    """
    recent = sorted(moment for moment in published if moment <= now)[-RECENT:]
    learnt = UNKNOWN
    if len(recent) > 2:
        gap = median((later - earlier).total_seconds() for earlier, later in pairwise(recent))
        learnt = max(timedelta(seconds=gap / 2), (now - recent[-1]) / SILENCE)
    return _bounded(max(learnt, asked))


def after_failure(every: timedelta, failures: int, retry_after: float | None) -> timedelta:
    """How long to wait after so many failures in a row, and at least as long as the host asks."""
    wait = _bounded(min(every, _SOON) * 2 ** min(failures - 1, 16))
    if failures < _DAYS_OF_FAILURES:
        wait = min(wait, max(every, _OFTEN))
    return max(wait, min(timedelta(seconds=min(retry_after or 0.0, 1e9)), _PATIENCE))


def next_look(published: datetime | None, seen: datetime, now: datetime) -> datetime | None:
    """When to look again at a page that has come; None once it is old."""
    first = min(published, seen) if published else seen
    later = (first + age for age in AGES)
    return next((moment for moment in later if moment >= now + _APART), None)


def look_at_change(fetched: datetime | None, now: datetime) -> datetime:
    """When to fetch a page of which the feed says that it has changed.

    Some feeds say so of every entry at every poll.
    """
    return now if fetched is None else max(now, min(fetched, now) + _APART)


def _bounded(wait: timedelta) -> timedelta:
    return min(max(wait, SHORTEST), LONGEST)
