"""Two runs over the same questions: what differs, how surely, and which questions changed side."""

from collections.abc import Iterator
from pathlib import Path

from pydantic import Field

from assistant.answer import Record
from assistant.evaluation.intervals import interval, p_value
from assistant.evaluation.metrics import metrics
from assistant.evaluation.outcomes import Outcome
from assistant.evaluation.runs import DEFAULT_RUNS, Run, RunInfo
from assistant.evaluation.scores import Group, Interval
from index.errors import BadInput


class Difference(Record):
    """One metric over the questions that both runs have a value for."""

    metric: str
    group: Group
    first: float
    second: float
    difference: float = Field(description="second less first")
    interval: Interval | None = Field(description="of the difference, by paired bootstrap")
    p: float = Field(description="exact McNemar test, or sign flips where values are graded")
    n: int


class Changed(Record):
    """A question that one run gets right and the other does not."""

    question_id: str
    question: str
    metric: str
    first: float
    second: float
    first_said: str
    second_said: str


class Comparison(Record):
    """What two runs differ in."""

    first: RunInfo
    second: RunInfo
    common: int = Field(description="questions that both asked")
    differences: tuple[Difference, ...]
    changed: tuple[Changed, ...]


SIDES = ("contained in 60 words", "strict class accuracy", "abstention recall", "false abstention")
"""Metrics of which each question is on one side."""


def compare(first: Run, second: Run) -> Comparison:
    """Compare two runs, pair by pair; raises `BadInput` where no question is in both."""
    ours = {one.question_id: one for one in first.outcomes}
    theirs = {one.question_id: one for one in second.outcomes}
    texts = {one.id: one.question for one in second.questions}
    common = [
        (one.question, ours[one.id], theirs[one.id])
        for one in first.questions
        if one.id in ours and one.id in theirs and texts[one.id] == one.question
    ]
    if not common:
        raise BadInput(
            f"The runs in {first.path} and {second.path} have no question in common: "
            "compare two runs of one question set."
        )
    return Comparison(
        first=first.info,
        second=second.info,
        common=len(common),
        differences=tuple(_differences(common, first.info.seed)),
        changed=tuple(_changed(common)),
    )


def run_named(name: str, runs: str | Path = DEFAULT_RUNS) -> Run:
    """The run in a folder, or of this name among those that are kept."""
    return Run.open(name if Path(name).is_dir() else Path(runs).expanduser() / name)


_Common = list[tuple[str, Outcome, Outcome]]


def _differences(common: _Common, seed: int) -> Iterator[Difference]:
    for metric in metrics():
        pairs = [
            (before, after)
            for _, one, other in common
            if (before := one.scores.get(metric.name)) is not None
            and (after := other.scores.get(metric.name)) is not None
        ]
        if not pairs:
            continue
        gains = [after - before for before, after in pairs]
        yield Difference(
            metric=metric.name,
            group=metric.group,
            first=sum(before for before, _ in pairs) / len(pairs),
            second=sum(after for _, after in pairs) / len(pairs),
            difference=sum(gains) / len(gains),
            interval=interval(gains, seed),
            p=p_value(gains, seed),
            n=len(pairs),
        )


def _changed(common: _Common) -> Iterator[Changed]:
    for metric in SIDES:
        for question, one, other in common:
            before, after = one.scores.get(metric), other.scores.get(metric)
            if before is not None and after is not None and before != after:
                yield Changed(
                    question_id=one.question_id,
                    question=question,
                    metric=metric,
                    first=before,
                    second=after,
                    first_said=one.said or one.text,
                    second_said=other.said or other.text,
                )
