"""Values over time as an inline drawing: no script, no style attribute, nothing from elsewhere.

Places across are shares of the width and places down are pixels, so text keeps its size on a phone.
A state is told by the shape of its mark, and in words in the name of its link.
"""

import math
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from textwrap import shorten
from typing import Literal

from assistant.answer import Figure, FigureState
from assistant.rendering import long_date
from assistant.values_text import figure_text, value_text
from assistant.web.markup import escaped

HEIGHT = 176
_LEFT, _RIGHT = 3.0, 97.0
_TOP, _BOTTOM = 30.0, 142.0

_NARROWEST = 290.0
"""The width in pixels at which labels must not cover each other: that of a small phone."""
_LETTER, _LINE, _REACH = 7.5, 14.0, 7.0
_MAX_LABEL = 28

_MARKS: Mapping[FigureState, str] = {
    "current": '<circle class="nd-current" r="5.5"></circle>',
    "superseded": '<circle class="nd-superseded" r="5"></circle>',
    "disputed": '<path class="nd-disputed" d="M0 -7L7 0L0 7L-7 0Z"></path>',
}

Anchor = Literal["start", "middle", "end"]
_SHIFTS: Mapping[Anchor, float] = {"start": 0.0, "middle": 0.5, "end": 1.0}


@dataclass(frozen=True)
class Box:
    """An area of the drawing, in pixels."""

    left: float
    right: float
    top: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Whether two areas have something in common."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


@dataclass(frozen=True)
class Point:
    """Where a figure stands in the drawing."""

    figure: Figure
    x: float
    """Percent of the width."""
    y: float
    """Pixels from the top."""

    @property
    def anchor(self) -> Anchor:
        """Which part of its label stands at the point, so that none leaves the drawing."""
        return "start" if self.x < 30 else "end" if self.x > 70 else "middle"

    @property
    def box(self) -> Box:
        """What its mark covers on the narrowest screen."""
        x = self.x / 100 * _NARROWEST
        return Box(x - _REACH, x + _REACH, self.y - _REACH, self.y + _REACH)


@dataclass(frozen=True)
class Label:
    """A value written beside its point; down is measured from the point."""

    point: Point
    text: str
    down: float

    @property
    def box(self) -> "Box":
        """What it covers on the narrowest screen."""
        wide = _LETTER * len(self.text)
        left = self.point.x / 100 * _NARROWEST - _SHIFTS[self.point.anchor] * wide
        bottom = self.point.y + self.down
        return Box(left, left + wide, bottom - _LINE, bottom)


def plot_svg(figures: Sequence[Figure], linked: Callable[[Figure, str], str]) -> str:
    """Each figure as a mark, linked to its quote; empty where there is nothing to draw."""
    points = placed(drawable(figures))
    if not points:
        return ""
    labels = {label.point: label for label in labelled(points)}
    marks = (_mark(point, labels.get(point), linked) for point in points)
    return (
        f'<svg class="nd-plot" width="100%" height="{HEIGHT}">'
        f"{_axis(points)}{''.join(_lines(points))}{''.join(marks)}</svg>"
    )


def drawable(figures: Sequence[Figure]) -> list[Figure]:
    """The dated numbers of one unit, oldest first; none if they are all of one day."""
    by_unit: dict[str | None, list[Figure]] = defaultdict(list)
    for figure in figures:
        if isinstance(figure.value, float) and math.isfinite(figure.value) and figure.date:
            by_unit[figure.unit].append(figure)
    changing = [group for group in by_unit.values() if len(set(map(_day, group))) > 1]
    most: list[Figure] = max(changing, key=len, default=[])
    return sorted(most, key=_day)


def placed(figures: Sequence[Figure]) -> list[Point]:
    """Figures from left to right by day, and upwards by value from zero."""
    if not figures:
        return []
    days = [_day(figure).timestamp() for figure in figures]
    rights = _shares(days, min(days), max(days))
    values = [float(figure.value) for figure in figures]
    ups = _shares(values, min(0.0, *values), max(0.0, *values))
    return [
        Point(figure, _LEFT + right * (_RIGHT - _LEFT), _BOTTOM - up * (_BOTTOM - _TOP))
        for figure, right, up in zip(figures, rights, ups, strict=True)
    ]


def labelled(points: Sequence[Point]) -> list[Label]:
    """The values that are written out: the last, the disputed, the first, then what has room.

    A label stands above its mark, else below it, else nowhere: its value is in the table as well.
    """
    disputed = [point for point in reversed(points) if point.figure.state == "disputed"]
    kept: list[Label] = []
    for point in dict.fromkeys([points[-1], *disputed, points[0], *reversed(points)]):
        text = shorten(value_text(point.figure), _MAX_LABEL, placeholder="…")
        if text in {label.text for label in kept} and point is not points[0]:
            continue  # said again, by this voice or another
        taken = [*(one.box for one in points), *(one.box for one in kept)]
        tries = (Label(point, text, down) for down in (-11.0, 23.0))
        if label := next((one for one in tries if not any(map(one.box.meets, taken))), None):
            kept.append(label)
    return kept


def _shares(values: Sequence[float], low: float, high: float) -> list[float]:
    """Each value as a share of the way from low to high; halves avoid an overflow."""
    span = high / 2 - low / 2
    return [(value / 2 - low / 2) / span if span else 0.5 for value in values]


def _day(figure: Figure) -> datetime:
    assert figure.date is not None  # only dated figures are drawn
    return figure.date


def _axis(points: Sequence[Point]) -> str:
    """The line of zero, and the first and the last day under the drawing."""
    days = [long_date(_day(point.figure)) for point in (points[0], points[-1])]
    zero = _BOTTOM
    if low := min(0.0, *(float(point.figure.value) for point in points)):
        high = max(0.0, *(float(point.figure.value) for point in points))
        zero -= _shares([0.0], low, high)[0] * (_BOTTOM - _TOP)
    return (
        f'<line class="nd-axis" x1="0%" y1="{zero:.1f}" x2="100%" y2="{zero:.1f}"></line>'
        f'<text class="nd-tick" x="0%" y="{HEIGHT - 10}">{days[0]}</text>'
        f'<text class="nd-tick" x="100%" y="{HEIGHT - 10}" text-anchor="end">{days[1]}</text>'
    )


def _lines(points: Sequence[Point]) -> Iterator[str]:
    """Steps through what was reported in turn; a broken line while one side repeats its value."""
    settled = [point for point in points if point.figure.state != "disputed"]
    for one, other in pairwise(settled):
        yield _line("nd-step", one.x, one.y, other.x, one.y)
        if one.y != other.y:
            yield _line("nd-step", other.x, one.y, other.x, other.y)
    sides: dict[float, list[Point]] = defaultdict(list)
    for point in points:
        if point.figure.state == "disputed":
            sides[point.y].append(point)
    for side in sides.values():
        if side[0].x != side[-1].x:
            yield _line("nd-side", side[0].x, side[0].y, side[-1].x, side[0].y)


def _line(kind: str, x1: float, y1: float, x2: float, y2: float) -> str:
    return f'<line class="{kind}" x1="{x1:.2f}%" y1="{y1:.1f}" x2="{x2:.2f}%" y2="{y2:.1f}"></line>'


def _mark(point: Point, label: Label | None, linked: Callable[[Figure, str], str]) -> str:
    """A mark, its name, a ground wide enough for a thumb, and its label."""
    said = ""
    if label:
        said = (
            f'<text y="{label.down:.0f}" text-anchor="{point.anchor}">{escaped(label.text)}</text>'
        )
    shown = (
        f"<title>{escaped(figure_text(point.figure))}</title>"
        f'<circle class="nd-ground" r="11"></circle>{_MARKS[point.figure.state]}{said}'
    )
    return f'<svg x="{point.x:.2f}%" y="{point.y:.1f}">{linked(point.figure, shown)}</svg>'
