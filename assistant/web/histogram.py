"""When the articles of a list were published: a bar for each day, week, month, quarter, year …

Each bar is a button of HTML around a drawing, so that it can be reached, named and pressed; its
value tells brushing.js which days it is of.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, timedelta

from assistant.answer import ArticleLine
from assistant.rendering import long_date
from assistant.web.markup import escaped

HEIGHT = 72
MAX_BARS = 40
"""No more than this, where a century for each bar allows it."""

_TOP = 14
"""Room for the highest count."""
_LEAST = 3
"""The height of a bar of one article beside a very high one."""


@dataclass(frozen=True)
class Step:
    """How long a bar's time is, in days or in months."""

    days: int = 0
    months: int = 0

    def place(self, day: date) -> int:
        """The number of the bar that a day falls into; weeks begin on Mondays."""
        if self.days:
            return (day.toordinal() - 1) // self.days
        return (day.year * 12 + day.month - 1) // self.months

    def first(self, place: int) -> date:
        """The first day of a bar."""
        if self.days:
            return date.fromordinal(place * self.days + 1)
        year, month = divmod(place * self.months, 12)
        return date(max(year, 1), month + 1, 1)

    def last(self, place: int) -> date:
        """The last day of a bar."""
        try:
            return self.first(place + 1) - timedelta(days=1)
        except (ValueError, OverflowError):
            return date.max

    def words(self, day: date) -> str:
        """A day as precisely as the bars are."""
        if self.days:
            return long_date(day)
        return f"{day:%B} {day.year}" if self.months < 12 else str(day.year)


_STEPS = (
    Step(days=1),
    Step(days=7),
    *(Step(months=months) for months in (1, 3, 12, 120, 1200)),
)


@dataclass(frozen=True)
class Bar:
    """The articles of one time."""

    first: date
    last: date
    begins: str
    ends: str
    """The same days, in words."""
    count: int

    @property
    def name(self) -> str:
        """Such as "March 2023: 12 articles"."""
        articles = "1 article" if self.count == 1 else f"{self.count:,} articles"
        return f"{span(self.begins, self.ends)}: {articles}"

    @property
    def value(self) -> str:
        """What brushing.js reads."""
        return f"{self.first}|{self.last}|{self.begins}|{self.ends}"


def span(begins: str, ends: str) -> str:
    """A time in words; a year that both ends share is said once."""
    return begins if begins == ends else f"{begins.removesuffix(ends[-5:])} to {ends}"


def bars(lines: Sequence[ArticleLine]) -> list[Bar]:
    """The bars from the first day to the last, in the shortest steps that are not too many."""
    days = [line.published.astimezone(UTC).date() for line in lines if line.published]
    if not days:
        return []
    first, last = min(days), max(days)
    fitting = (one for one in _STEPS if one.place(last) - one.place(first) < MAX_BARS)
    step = next(fitting, _STEPS[-1])
    counts = Counter(map(step.place, days))
    return [
        Bar(
            first=(begin := step.first(place)),
            last=(end := step.last(place)),
            begins=step.words(begin),
            ends=step.words(end),
            count=counts[place],
        )
        for place in range(step.place(first), step.place(last) + 1)
    ]


def histogram_html(lines: Sequence[ArticleLine]) -> str:
    """The chart, and the line that tells what is chosen in it; empty for less than two bars."""
    drawn = bars(lines)
    if len(drawn) < 2:
        return ""
    most = max(drawn, key=lambda bar: bar.count)
    shown = "".join(_bar(bar, most) for bar in drawn)
    undated = sum(line.published is None for line in lines)
    apart = f"; {undated:,} without a date" if undated else ""
    return (
        f'<div class="nd-histogram" role="group">{shown}</div>'
        f'<div class="nd-ticks"><span>{drawn[0].begins}</span><span>{drawn[-1].ends}</span></div>'
        f'<p class="nd-meta nd-readout">Press a bar, or drag over several{apart}.</p>'
        f'<div class="nd-picked"><div role="status"></div></div>'
    )


def _bar(bar: Bar, most: Bar) -> str:
    high = round(bar.count / most.count * (HEIGHT - _TOP))
    high = max(high, _LEAST) if bar.count else 0
    label = (
        f'<text x="50%" y="{_TOP - 4}" text-anchor="middle">{bar.count:,}</text>'
        if bar is most
        else ""
    )
    return (
        f'<button type="button" class="nd-bar" value="{escaped(bar.value)}">'
        f'<svg width="100%" height="{HEIGHT}"><rect x="6%" y="{HEIGHT - high}" width="88%" '
        f'height="{high}"></rect>{label}</svg><span class="nd-unseen">{bar.name}</span></button>'
    )
