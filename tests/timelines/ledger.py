"""What a story's articles said, and what follows from it at any moment: the gold.

A *report* is one value in one article: said by a *voice* (a body, whoever speaks for it, or the
outlet itself), true of a day (the day stated, else the day of publication), readable since the
article, or the version of it, was out. Reports of one turn of the story share an *epoch*.

The value as of a moment T:

1. A report counts if it was readable at T (published or updated by then; what has no date only
   counts where no T is given), if the day it is true of is not after T, and if it was not
   withdrawn by T. A correction withdraws the wrong report and makes a right one in the same epoch,
   true of the same day; a retraction withdraws without replacing.
2. The newest epoch with a report that counts holds the value. A later epoch supersedes all earlier
   ones, whoever speaks: every voice of a story is one that would know. It begins at least two days
   after anything the epoch before it said.
3. Inside the epoch each voice stands by the newest that it said. One value: it is the value, its
   date that of its newest report. Several values: *disputed*; the generator only makes such an
   epoch where the voices speak about the same day, or one contradicts or re-affirms. For a
   question about the value then, each side's is accepted; for one about the dispute, all are due.

The timeline as of T is the same for each epoch that counts, in order. A value said of earlier times
in a later article ("up from 41 in March") is no report; the article may be cited for it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time

from tests.timelines.values import Value


@dataclass(frozen=True)
class Report:
    """One value in one article."""

    epoch: int
    voice: str | None
    """The body that said it; None for the outlet itself."""
    keys: tuple[str, ...]
    """Words of which any names the speaker in this article."""
    value: Value
    day: date
    """What the value is true of: the day stated, else of publication."""
    known: datetime | None
    """Since when it can be read; None for an article without any date."""
    url: str
    outlet: str
    also: tuple[date, ...] = ()
    """Other days that a reader may take it for: a correction item only says when the wrong article
    was published."""
    withdrawn: datetime | None = None
    """Since when a correction or retraction of it can be read."""


@dataclass(frozen=True)
class Mention:
    """An earlier value in a later article."""

    value: Value
    known: datetime | None
    url: str


@dataclass(frozen=True)
class Side:
    """What one voice stands by."""

    value: float | str
    said: tuple[str, ...]
    """The value as articles put it; empty for a state, which is told by a whole clause."""
    qualifier: str | None
    date: str
    """The day it is true of, newest first said; ISO."""
    dates: tuple[str, ...]
    """All days that are right: each for which it was said, and those that a correction item
    leaves open."""
    attribution: tuple[str, ...] | None
    """Words of which any names the speaker; None where the outlet itself reports."""
    outlets: tuple[str, ...]
    urls: tuple[str, ...]
    """Articles that may be cited."""


@dataclass(frozen=True)
class Change:
    """A correction (old and new value) or a retraction (no new value)."""

    old: Value
    new: Value | None
    day: date
    """Of publication of what was wrong."""
    known: datetime
    url: str
    """Of the wrong article."""
    notice: str
    """Of the article that says so: the same, or an item of its own."""
    outlet: str


@dataclass
class Ledger:
    """All that the articles of one story said."""

    reports: list[Report] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)

    def withdraw(self, url: str, known: datetime) -> None:
        """Take back what an article has said so far."""
        self.reports = [
            replace(report, withdrawn=known)
            if report.url == url and report.withdrawn is None
            else report
            for report in self.reports
        ]

    def counting(self, at: date | None) -> list[Report]:
        """The reports that count at the end of a day, or of all that is there."""
        return [report for report in self.reports if _counts(report, at)]

    def sides(self, at: date | None, *, epoch: int | None = None) -> list[Side]:
        """Who stands by what, in the newest epoch or this one; one entry for each value."""
        counting = self.counting(at)
        if epoch is None:
            epoch = max((report.epoch for report in counting), default=-1)
        own = [report for report in counting if report.epoch == epoch]
        standing = {report.voice: report.value.key for report in sorted(own, key=_order)}
        kept = [report for report in own if standing[report.voice] == report.value.key]
        keys = dict.fromkeys(report.value.key for report in kept)
        return [self._side([r for r in kept if r.value.key == key], at) for key in keys]

    def timeline(self, at: date | None) -> list[list[Side]]:
        """The sides of each epoch, in order."""
        epochs = sorted({report.epoch for report in self.counting(at)})
        return [self.sides(at, epoch=epoch) for epoch in epochs]

    def withdrawn(self, at: date | None) -> list[Report]:
        """Reports taken back by then: their text must not be quoted as current."""
        return [r for r in self.reports if r.withdrawn and _by(r.withdrawn, at)]

    def _side(self, reports: list[Report], at: date | None) -> Side:
        reports = sorted(reports, key=_order, reverse=True)
        value = reports[0].value
        keys = _unique(key for report in reports for key in report.keys)
        mentions = [m.url for m in self.mentions if m.value.key == value.key and _by(m.known, at)]
        return Side(
            value=value.key,
            said=_unique(report.value.said for report in reports if report.value.said),
            qualifier=value.qualifier,
            date=reports[0].day.isoformat(),
            dates=_unique(
                day.isoformat() for report in reports for day in (report.day, *report.also)
            ),
            attribution=keys or None,
            outlets=_unique(report.outlet for report in reports),
            urls=_unique([*(report.url for report in reports), *mentions]),
        )


def end_of(day: date) -> datetime:
    """The last moment of a day: an as-of date includes its day."""
    return datetime.combine(day, time(23, 59, 59), UTC)


def _by(known: datetime | None, at: date | None) -> bool:
    if at is None:
        return True
    return known is not None and known <= end_of(at)


def _counts(report: Report, at: date | None) -> bool:
    if not _by(report.known, at) or (at and report.day > at):
        return False
    return not (report.withdrawn and _by(report.withdrawn, at))


def _order(report: Report) -> tuple[date, datetime]:
    return report.day, report.known or end_of(report.day)


def _unique(items: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(items))
