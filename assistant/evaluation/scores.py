"""What a metric is, and what a figure of a result is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from pydantic import Field

from assistant.answer import Record
from assistant.evaluation.outcomes import Outcome
from assistant.evaluation.questions import EvalQuestion

Group = Literal["passages", "articles", "answers", "abstention", "citations", "cost"]
"""What a metric is of; retrieval is told of passages and of articles, never mixed."""

Measure = Callable[[EvalQuestion, Outcome], float | None]
"""One question's value; None where the metric does not apply to it."""


@dataclass(frozen=True)
class Metric:
    """A figure that is the mean of one value a question; its measure's docstring defines it."""

    name: str
    group: Group
    measure: Measure
    better: Literal["higher", "lower", "neither"] = "higher"

    @property
    def definition(self) -> str:
        """What is measured, with its source."""
        return " ".join((self.measure.__doc__ or "").split())


class Interval(Record):
    """The middle 95 % of a figure over question sets drawn anew from the same questions."""

    low: float
    high: float


class Score(Record):
    """One figure of a run."""

    metric: str
    group: Group
    kind: str = Field("", description="of which kind of questions; empty for all")
    value: float | None = Field(description="None where it applies to no question")
    interval: Interval | None = Field(None, description="None where n is less than two")
    n: int = Field(description="the questions that it applies to")


class Point(Record):
    """One point of the accuracy–coverage curve."""

    coverage: float = Field(description="the share of questions answered, the surest first")
    accuracy: float = Field(description="the share of those that are right")
    confidence: float = Field(description="of the least sure of them")


class Scores(Record):
    """Every figure of a run."""

    figures: tuple[Score, ...]
    curve: tuple[Point, ...] = Field((), description="what abstaining more would be worth")

    def __getitem__(self, metric: str) -> Score:
        """The figure over all questions."""
        return self.of(metric)

    def of(self, metric: str, kind: str = "") -> Score:
        """One figure; raises `KeyError` where there is none."""
        for one in self.figures:
            if (one.metric, one.kind) == (metric, kind):
                return one
        raise KeyError(metric)

    def group(self, name: Group, kind: str = "") -> Iterable[Score]:
        """The figures of a group, in the order in which they are shown."""
        return (one for one in self.figures if one.group == name and one.kind == kind)
