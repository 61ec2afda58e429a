"""What a report tells of one run, or of two over the same questions."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from assistant.evaluation.comparing import Comparison, compare
from assistant.evaluation.judging import Judgement, judgement_of
from assistant.evaluation.outcomes import Outcome
from assistant.evaluation.questions import EvalQuestion
from assistant.evaluation.reporting.bins import Bin, by_confidence, by_latency
from assistant.evaluation.reporting.plots import Line, Place, Plot, plot
from assistant.evaluation.reporting.verdicts import GOOD, OPEN, VERDICTS, Verdict, verdict
from assistant.evaluation.runs import Run

MOST_OF_A_KIND = 60
"""Questions of one verdict that are shown: a page of thousands helps nobody."""


@dataclass(frozen=True)
class Side:
    """One run, and what became of each of its questions."""

    run: Run
    name: str
    """What tells it from the other one."""

    @cached_property
    def verdicts(self) -> Mapping[str, Verdict]:
        """By the question's id."""
        return {question.id: verdict(question, one) for question, one in self.run.pairs}

    @cached_property
    def counts(self) -> Mapping[Verdict, int]:
        """How many questions came to each verdict."""
        return Counter(self.verdicts.values())

    @cached_property
    def outcomes(self) -> Mapping[str, Outcome]:
        """By the question's id."""
        return {one.question_id: one for one in self.run.outcomes}

    @cached_property
    def judgement(self) -> Judgement | None:
        """What a model thinks of the answers, if it was asked."""
        return judgement_of(self.run)


@dataclass(frozen=True)
class Entry:
    """One question that is shown with what was answered."""

    question: EvalQuestion
    label: str
    """What the list is filtered by."""
    told: tuple[tuple[Side, Verdict, Outcome], ...]


@dataclass(frozen=True)
class Report:
    """Everything that a page shows."""

    sides: tuple[Side, ...]
    comparison: Comparison | None = None

    @classmethod
    def of(cls, run: Run) -> "Report":
        """A report of one run."""
        return cls((Side(run, run.info.name),))

    @classmethod
    def comparing(cls, first: Run, second: Run) -> "Report":
        """A report of two runs; raises `BadInput` where they have no question in common."""
        names = (first.info.name, second.info.name)
        if names[0] == names[1]:
            names = (f"{names[0]} (first)", f"{names[1]} (second)")
        sides = tuple(map(Side, (first, second), names))
        return cls(sides, compare(first, second))

    @property
    def title(self) -> str:
        """What is measured."""
        datasets = dict.fromkeys(side.run.info.dataset for side in self.sides)
        return f"Evaluation: {' and '.join(datasets)}"

    @cached_property
    def verdicts(self) -> tuple[Verdict, ...]:
        """Those that occur."""
        return tuple(one for one in VERDICTS if any(side.counts[one] for side in self.sides))

    @cached_property
    def shown(self) -> Mapping[str, list[Entry]]:
        """What failed, or in two runs what changed side, by label."""
        found: dict[str, list[Entry]] = {}
        for entry in self._changed() if self.comparison else self._failed():
            found.setdefault(entry.label, []).append(entry)
        return found

    @property
    def plots(self) -> Iterator[Plot]:
        """Those for which there are points."""
        made = (self._coverage(), self._latency(), self._calibration())
        return (one for one in made if one)

    def _failed(self) -> Iterator[Entry]:
        """A question each, the verdicts in their order."""
        side = self.sides[0]
        for label in self.verdicts:
            if label in GOOD | OPEN:
                continue
            for question, outcome in side.run.pairs:
                if side.verdicts[question.id] == label:
                    yield Entry(question, label, ((side, label, outcome),))

    def _changed(self) -> Iterator[Entry]:
        first, second = self.sides
        theirs = {one.id: one.question for one in second.run.questions}
        for question, outcome in first.run.pairs:
            if theirs.get(question.id) != question.question or question.id not in second.outcomes:
                continue
            before, after = first.verdicts[question.id], second.verdicts[question.id]
            if (before in GOOD) == (after in GOOD) or OPEN & {before, after}:
                continue
            label = f"only {(first if before in GOOD else second).name} is right"
            told = ((first, before, outcome), (second, after, second.outcomes[question.id]))
            yield Entry(question, label, told)

    def _coverage(self) -> Plot | None:
        lines = [
            Line(
                side.name,
                tuple(
                    Place(
                        one.coverage,
                        one.accuracy,
                        told=f"the surest {one.coverage:.1%}: {one.accuracy:.3f}",
                    )
                    for one in side.run.scores.curve
                ),
                is_marked=False,
            )
            for side in self.sides
        ]
        about = "How many are right if only the surest are answered; the last point is the run."
        axes = ("share of questions answered", "right among them")
        return plot("Accuracy and coverage", about, axes, lines, (0.0, 1.0))

    def _latency(self) -> Plot | None:
        lines = [
            Line(
                side.name,
                tuple(
                    _place(one, one.middle, f"{one.middle:,.1f} ms") for one in by_latency(side.run)
                ),
            )
            for side in self.sides
        ]
        about = "Fifths of the questions, the quickest first: do those that take longer come out?"
        return plot("Quality and latency", about, ("milliseconds", "right"), lines)

    def _calibration(self) -> Plot | None:
        lines = [
            Line(
                side.name,
                tuple(
                    _place(one, n + 1, f"part {n + 1}, confidence about {one.middle:.3g}")
                    for n, one in enumerate(by_confidence(side.run))
                ),
            )
            for side in self.sides
        ]
        about = "Answers in up to ten parts of one size, the least sure first: a good sign rises."
        axes = ("part, from least to most sure", "right")
        most = max((len(line.places) for line in lines), default=0)
        return plot("Calibration", about, axes, lines, (0.5, most + 0.5))


def _place(one: Bin, x: float, where: str) -> Place:
    low, high = (one.interval.low, one.interval.high) if one.interval else (None, None)
    span = "" if low is None else f" [{low:.3f}, {high:.3f}]"
    return Place(x, one.accuracy, low, high, f"{where}: {one.accuracy:.3f}{span}, n = {one.n:,}")


def write(report: Report, path: Path) -> None:
    """Write a report as a page, and as Markdown into a file of the same name beside it."""
    from assistant.evaluation.reporting.markdown import markdown
    from assistant.evaluation.reporting.page import page

    path.write_text(page(report), encoding="utf-8")
    path.with_suffix(".md").write_text(markdown(report), encoding="utf-8")
