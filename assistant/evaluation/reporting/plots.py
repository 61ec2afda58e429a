"""Plots as places on a canvas, which a template draws: lines and marks with their intervals."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

_LEFT, _RIGHT, _TOP, _BOTTOM = 40, 346, 28, 206
"""Where the axes lie, in a drawing of 360 by 250."""
_TICKS = 5


@dataclass(frozen=True)
class Place:
    """One point of a line."""

    x: float
    y: float
    low: float | None = None
    """Ends of its interval; None where it has none."""
    high: float | None = None
    told: str = ""
    """The point in words."""


@dataclass(frozen=True)
class Line:
    """One run's points, from left to right."""

    name: str
    places: tuple[Place, ...]
    is_marked: bool = True
    """With a mark at each point; a line of very many has none."""


@dataclass(frozen=True)
class Plot:
    """Lines over one pair of axes; shares go up, from 0 to 1."""

    title: str
    about: str
    """What it shows, in a sentence."""
    across: str
    up: str
    lines: tuple[Line, ...]
    span: tuple[float, float] | None = None
    """Where the horizontal axis begins and ends; by the points where absent."""

    @property
    def ticks(self) -> Iterator[tuple[float, str]]:
        """Places across that have a number, with it."""
        low, high = self._span
        step = _step((high - low) / _TICKS)
        for number in range(ceil(low / step - 1e-9), floor(high / step + 1e-9) + 1):
            yield self.x(number * step), f"{number * step:,.{_digits(step)}f}"

    def x(self, value: float) -> float:
        """Pixels from the left."""
        low, high = self._span
        return round(_LEFT + (value - low) / (high - low) * (_RIGHT - _LEFT), 1)

    def y(self, share: float) -> float:
        """Pixels from the top."""
        return round(_BOTTOM - share * (_BOTTOM - _TOP), 1)

    def path(self, line: Line) -> str:
        """An SVG path through all its points."""
        return "M" + "L".join(f"{self.x(one.x)} {self.y(one.y)}" for one in line.places)

    @property
    def _span(self) -> tuple[float, float]:
        if self.span:
            return self.span
        every = [one.x for line in self.lines for one in line.places]
        low, high = min(every), max(every)
        room = (high - low) * 0.05 or abs(high) * 0.1 or 1.0
        return (0.0 if 0 <= low < high / 2 else low - room), high + room


def plot(
    title: str,
    about: str,
    axes: tuple[str, str],
    lines: Sequence[Line],
    span: tuple[float, float] | None = None,
) -> Plot | None:
    """A plot of the lines that have points; None where none has."""
    kept = tuple(line for line in lines if line.places)
    return Plot(title, about, *axes, kept, span) if kept else None


def _step(rough: float) -> float:
    """A round number that is no smaller: 1, 2, 2.5 or 5 of some power of ten."""
    power = 10.0 ** floor(log10(rough))
    return next(power * one for one in (1, 2, 2.5, 5, 10) if power * one >= rough * 0.999)


def _digits(step: float) -> int:
    """Digits that tell multiples of a step apart."""
    digits = max(0, -floor(log10(step)))
    return digits + int(round(step * 10.0**digits, 6) % 1 > 0)
