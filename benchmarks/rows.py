"""The lines of a table of measures and their bars."""

import json
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from benchmarks.intervals import of_share

Kind = Literal["at least", "at most"]


@dataclass(frozen=True)
class Row:
    """One measure."""

    name: str
    value: float
    count: int
    """Of what was measured."""
    bar: float | None = None
    """None for what is only reported."""
    kind: Kind = "at least"
    low: float | None = None
    """With `high`, the middle 95 % over resampled questions; None for what is no share."""
    high: float | None = None
    unit: str = ""

    @property
    def reached(self) -> bool | None:
        """Whether the bar is."""
        if self.bar is None:
            return None
        return self.value >= self.bar if self.kind == "at least" else self.value <= self.bar

    def __str__(self) -> str:
        """As Markdown."""
        shown = self._number(self.value)
        if self.low is not None and self.high is not None:
            shown += f" ({self._number(self.low)}–{self._number(self.high)})"
        bar = "" if self.bar is None else f"{self.kind} {self._number(self.bar)}"
        said = {None: "", True: "yes", False: "NO"}[self.reached]
        return f"| {self.name} | {shown} | {self.count:,} | {bar} | {said} |"

    def _number(self, value: float) -> str:
        if self.low is not None:
            return f"{value:.1%}"
        return f"{value:.1f} {self.unit}" if self.unit else f"{value:,.0f}"


HEAD = (
    "| measure | measured (95 % interval) | of | bar | reached |\n| --- | --- | --- | --- | --- |"
)


def share(
    name: str, right: Sequence[float], bar: float | None = None, kind: Kind = "at least"
) -> Row:
    """The row of a share, or of a mean of marks between 0 and 1."""
    if not right:
        return Row(name, 0.0, 0)
    low, high = of_share(right)
    return Row(name, sum(right) / len(right), len(right), bar, kind, low, high)


def none_of(name: str, found: Sequence[object], count: int) -> Row:
    """The row of what must not be found at all."""
    return Row(name, len(found), count, 0, "at most")


def printed(rows: Iterable[Row]) -> list[dict[str, Any]]:
    """The rows as records to be kept, each printed as soon as it is there."""
    found = []
    for row in rows:
        print(row, flush=True)
        found.append(asdict(row) | {"reached": row.reached})
    return found


def told(rows: Iterable[Row], kept: Path) -> int:
    """Print a table and keep its rows in a file; 1 if a bar is missed."""
    print(f"On {os.cpu_count()} cores; load at the beginning {os.getloadavg()[0]:.1f}.\n")
    print(HEAD, flush=True)
    found = printed(rows)
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text(json.dumps(found, indent=1), encoding="utf-8")
    missed = [row["name"] for row in found if row["reached"] is False]
    for name in missed:
        print(f"Missed: {name}", file=sys.stderr)
    return 1 if missed else 0


PARTS = "| questions | of | value | date | attribution |\n| --- | --- | --- | --- | --- |"


@dataclass(frozen=True)
class Part:
    """What is right in some of the questions; None where nothing was to be said."""

    name: str
    count: int
    value: float
    date: float | None
    attribution: float | None

    @classmethod
    def of(
        cls,
        name: str,
        value: Sequence[bool],
        date: Sequence[bool | None],
        attribution: Sequence[bool | None],
    ) -> "Part":
        """Of the marks of these questions."""
        return cls(name, len(value), sum(value) / len(value), _mean(date), _mean(attribution))

    def __str__(self) -> str:
        """As Markdown."""
        shares = (self.value, self.date, self.attribution)
        shown = " | ".join("" if one is None else f"{one:.1%}" for one in shares)
        return f"| {self.name} | {self.count} | {shown} |"


def _mean(marks: Sequence[bool | None]) -> float | None:
    known = [mark for mark in marks if mark is not None]
    return sum(known) / len(known) if known else None
