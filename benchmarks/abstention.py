"""How often the archive's silence is seen: MultiHop-RAG's development queries, by quotes alone.

Null recall is the share of queries without an answer that abstain, false abstention the share of
those with one that do. A null query is hard where it names no outlet that the corpus lacks.

The bars of `assistant/coverage` were chosen by looking at these same queries. So the last rows
choose them anew, by rule, on four fifths of the queries and judge them on the fifth that is left.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product
from unittest.mock import patch

from assistant import Assistant
from assistant.answerers.base import Draft, Found
from assistant.coverage import covered
from assistant.coverage.fitting import Bars, Fit, fit_of
from assistant.coverage.naming import named_in
from assistant.settings import Settings
from benchmarks.data import records
from benchmarks.intervals import of_share
from benchmarks.questions import MULTIHOP, opened
from index import Archive

FOLDS = 5
SEED = 20251126
MOST_FALSE = 0.05
_BEST = (0.0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5)
_NAMES = (0.0, 0.2, 0.34, 0.5, 0.67, 1.0)
_RELAYED = (0.3, 0.4, 0.5, 0.6, 0.7)
GRID = tuple(
    Bars(best, names, relayed) for best, names, relayed in product(_BEST, _NAMES, _RELAYED)
)


@dataclass(frozen=True)
class Tried:
    """What named outlets told where nothing else answered, with one bar for what is relayed."""

    fit: Fit | None
    """None where an outlet is lacking, or none is named."""
    told: bool
    """Whether sentences would be shown if every other bar were reached."""

    def abstains(self, bars: Bars) -> bool:
        """Whether nothing is shown."""
        return not self.told or (self.fit is not None and not self.fit.reaches(bars))


@dataclass(frozen=True)
class Asked:
    """A query and what became of it."""

    kind: str
    lacks_outlet: bool
    """Whether it names an outlet of which the corpus has nothing."""
    abstained: bool
    tried: dict[float, Tried]
    """By the bar for what is relayed; nothing where something else answered."""

    @property
    def is_null(self) -> bool:
        """Whether it has no answer."""
        return self.kind == "null_query"

    def abstains(self, bars: Bars) -> bool:
        """Whether it would have abstained with other bars."""
        return self.tried[bars.relayed].abstains(bars) if self.tried else self.abstained


@dataclass
class Trying:
    """Stands where the outlets' coverage is asked for, and tries it with each bar on the way."""

    tried: dict[float, Tried] = field(default_factory=dict)
    fit: Fit | None = None

    def covered(self, found: Found, archive: Archive) -> Draft | None:
        """As the answer has it."""
        self.tried = {bar: self._with(bar, found, archive) for bar in _RELAYED}
        return covered(found, archive)

    def _with(self, relayed: float, found: Found, archive: Archive) -> Tried:
        self.fit = None
        with patch("assistant.coverage.drafting.fit_of", self._fit):
            told = covered(found, archive, Bars(best=0, names=0, relayed=relayed))
        return Tried(self.fit, told is not None and bool(told.statements))

    def _fit(self, *args: object) -> Fit:
        self.fit = fit_of(*args)  # type: ignore[arg-type]
        return self.fit


def main() -> None:
    """Print null recall and false abstention with 95 % intervals, then the same by folds."""
    with opened(MULTIHOP) as archive:
        outlets = archive.outlets()
        desk = Assistant(archive, Settings(answerer="quotes"))
        asked = [_asked(one, desk, outlets) for one in records("multihop-rag/queries-dev.jsonl.gz")]
    null, rest = _parted(asked)
    _row("null recall (bar 0.80)", [one.abstained for one in null])
    _row("null recall, hard ones", [one.abstained for one in null if not one.lacks_outlet])
    _row("false abstention (bar 0.05)", [one.abstained for one in rest])
    for kind in sorted({one.kind for one in rest}):
        name = f"  {kind.removesuffix('_query')}"
        _row(name, [one.abstained for one in rest if one.kind == kind])
    judged = list(_by_folds(asked))
    null_judged = [(one, done) for one, done in judged if one.is_null]
    _row("by folds: null recall", [done for _, done in null_judged])
    _row("by folds: hard ones", [done for one, done in null_judged if not one.lacks_outlet])
    _row("by folds: false abstention", [done for one, done in judged if not one.is_null])


def _asked(query: dict[str, str], desk: Assistant, outlets: Sequence[str]) -> Asked:
    trying = Trying()
    with patch("assistant.answering.covered", trying.covered):
        status = desk.ask(query["query"]).status
    lacks = any(not named.outlets for named in named_in(query["query"], outlets))
    return Asked(query["question_type"], lacks, status == "abstained", trying.tried)


def _by_folds(asked: Sequence[Asked]) -> Iterator[tuple[Asked, bool]]:
    """Each query, and whether it abstained with bars chosen on the others."""
    order = list(range(len(asked)))
    random.Random(SEED).shuffle(order)
    for fold in range(FOLDS):
        held = frozenset(order[fold::FOLDS])
        bars = _chosen([one for at, one in enumerate(asked) if at not in held])
        print(f"fold {fold + 1}: best {bars.best}, names {bars.names}, relayed {bars.relayed}")
        yield from ((asked[at], asked[at].abstains(bars)) for at in sorted(held))


def _chosen(asked: Sequence[Asked]) -> Bars:
    """The highest null recall at no more false abstention than allowed, then the fewest false."""
    null, rest = _parted(asked)

    def quality(bars: Bars) -> tuple[bool, float, float]:
        recall = sum(one.abstains(bars) for one in null) / len(null)
        false = sum(one.abstains(bars) for one in rest) / len(rest)
        return false <= MOST_FALSE, recall, -false

    return max(GRID, key=quality)


def _parted(asked: Sequence[Asked]) -> tuple[list[Asked], list[Asked]]:
    return [one for one in asked if one.is_null], [one for one in asked if not one.is_null]


def _row(name: str, abstained: Sequence[bool]) -> None:
    low, high = of_share([float(one) for one in abstained])
    share = sum(abstained) / len(abstained)
    print(f"{name:28} {share:.3f} ({low:.3f} to {high:.3f})  of {len(abstained)}")


if __name__ == "__main__":
    main()
