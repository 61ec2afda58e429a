"""Outlets that have brought nothing for longer than is their habit.

The habit is measured inside the archive, on the days on which an outlet published: 95 of 100 gaps
between two of them are no longer than its usual gap, so that one long summer pause says little.
Silence lasts until the archive's newest article, so an archive of old news is not all quiet.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby, pairwise
from math import ceil

from pydantic import BaseModel, ConfigDict
from sqlalchemy import Connection, func, select

from index.schema import articles, chunks, is_current, past, versions

FEWEST_DAYS = 8
"""An outlet that has published on fewer days has no habit yet."""
SHARE = 0.95
LEAST_DAYS = 2.0
"""The shortest usual gap: a weekend is no silence."""
TIMES = 3
"""So many usual gaps of silence are too long."""

_DAY = 86_400_000_000


class Quiet(BaseModel):
    """An outlet that has fallen silent."""

    model_config = ConfigDict(frozen=True)

    outlet: str
    newest: datetime
    """When its newest article was published."""
    usual_days: float
    """The longest pause between two of its days that is usual for it."""

    @property
    def sentence(self) -> str:
        """What is wrong, for people."""
        return (
            f"{self.outlet} has brought nothing since {self.newest.day} {self.newest:%B %Y}; "
            f"its usual pauses are no longer than {self.usual_days:g} days."
        )


State = tuple[int, int]


def state(db: Connection) -> State:
    """What changes whenever articles come, change or go: then `quiet` has to look again."""
    added = db.scalar(select(func.max(versions.c.added)))
    return added or 0, db.scalar(select(func.count()).select_from(articles)) or 0


def quiet(db: Connection) -> list[Quiet]:
    """The outlets that are quiet, sorted by name.

    The archive's newest article is the newest that was published before it was added: a date that
    lies further ahead is wrong.
    """
    own = articles.c
    added = db.scalar(select(func.max(versions.c.added))) or 0
    newest = db.scalar(select(func.max(own.published)).where(own.published <= added))
    if newest is None:
        return []
    newest_of = select(own.outlet, func.max(own.published)).group_by(own.outlet)
    newest_of = newest_of.where(own.outlet.is_not(None), own.published <= added)
    last = {
        outlet: moment
        for outlet, moment in db.execute(newest_of)
        if newest - moment > TIMES * LEAST_DAYS * _DAY
    }
    usual = {outlet: usual_gap(days) for outlet, days in _days(db, list(last), added)}
    silent = {
        outlet: gap
        for outlet, gap in usual.items()
        if gap is not None and newest - last[outlet] > TIMES * gap * _DAY
    }
    named = _names(db, list(silent))
    found = [
        Quiet(outlet=named[outlet], newest=past(last[outlet]), usual_days=silent[outlet])
        for outlet in silent
    ]
    return sorted(found, key=lambda one: one.outlet)


def _days(
    db: Connection, outlets: Sequence[str], added: int
) -> Iterator[tuple[str, Sequence[int]]]:
    """Each outlet with the days on which it published, ascending."""
    own = articles.c
    day = own.published // _DAY
    query = select(own.outlet, day).distinct().where(own.published <= added)
    for chunk in chunks(outlets):
        rows = db.execute(query.where(own.outlet.in_(chunk)).order_by(own.outlet, day))
        for outlet, of_one in groupby(rows, key=lambda row: row.outlet):
            yield outlet, [row[1] for row in of_one]


def usual_gap(days: Sequence[int]) -> float | None:
    """The 95th percentile of the gaps, by nearest rank; None where there is no habit yet."""
    if len(days) < FEWEST_DAYS:
        return None
    gaps = sorted(later - earlier for earlier, later in pairwise(days))
    return max(LEAST_DAYS, float(gaps[ceil(SHARE * len(gaps)) - 1]))


def _names(db: Connection, outlets: Sequence[str]) -> dict[str, str]:
    """Each outlet as its latest article spells it."""
    latest = select(func.max(articles.c.seq)).where(articles.c.outlet.in_(outlets))
    query = select(articles.c.outlet, versions.c.outlet).join(versions, is_current())
    rows = db.execute(query.where(articles.c.seq.in_(latest.group_by(articles.c.outlet))))
    return {row[0]: row[1] for row in rows}
