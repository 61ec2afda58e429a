"""A run: a folder that keeps what was asked, what became of it, and what it comes to.

| file | holds |
| --- | --- |
| `run.json` | what was run: `RunInfo` |
| `questions.jsonl` | the questions that are asked, with their gold |
| `outcomes.jsonl` | one `Outcome` a line, in the order of the questions once the run is done |
| `timings.jsonl` | the milliseconds of each, apart: all the rest is the same at every run |
| `summary.json` | the `Scores`; there once the run is done |
| `timing.json` | when it ran, how long, and the latency: `Timing` |
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pydantic import Field, TypeAdapter

from assistant.answer import Record
from assistant.evaluation.outcomes import Outcome
from assistant.evaluation.questions import EvalQuestion
from assistant.evaluation.scores import Scores
from index.errors import BadInput

DEFAULT_RUNS = "~/.local/share/newsdesk/runs"


class RunInfo(Record):
    """What a run is of; a run is continued only by one that has the same."""

    name: str
    dataset: str
    source: str
    format: str
    data_hash: str
    questions: int = Field(description="how many are asked")
    limit: int | None = Field(None, description="how many were chosen; None for all")
    seed: int = 0
    answerer: str = Field(description="'quotes', 'model', or a name that its owner gave")
    model: str | None = None
    peer: str | None = Field(None, description="the other system that answered; None for Newsdesk")
    settings_hash: str = ""
    archive: dict[str, str | int | None] = Field({}, description="what it held")
    code_version: str = ""
    machine: str = ""


class Timing(Record):
    """When a run ran and how long it took; of one that was continued, all parts together."""

    began: str = Field(description="ISO 8601, UTC")
    seconds: float
    workers: int
    asked: int = Field(description="questions that were asked in that time")
    latency_ms: dict[str, dict[str, float]] = Field(
        description="by stage: p50, p90, p95, p99 and mean"
    )


@dataclass(frozen=True)
class Run:
    """One run in its folder; nothing is read before it is asked for."""

    path: Path

    @classmethod
    def open(cls, path: str | Path) -> "Run":
        """The run in a folder; raises `BadInput` where there is none."""
        folder = Path(path).expanduser()
        if not (folder / "run.json").exists():
            raise BadInput(
                f"There is no run in {folder}: make one with 'newsdesk evaluate', or name another."
            )
        return cls(folder)

    @cached_property
    def info(self) -> RunInfo:
        """What was run."""
        return RunInfo.model_validate_json((self.path / "run.json").read_bytes())

    @cached_property
    def questions(self) -> tuple[EvalQuestion, ...]:
        """What is asked, in order."""
        read = TypeAdapter(EvalQuestion).validate_json
        return tuple(map(read, whole_lines(self.path / "questions.jsonl")))

    @cached_property
    def outcomes(self) -> tuple[Outcome, ...]:
        """What is done so far, in the order of the questions; of a failed one its last try."""
        timings = dict(map(_timing, whole_lines(self.path / "timings.jsonl")))
        found = {
            one.question_id: one.model_copy(
                update={"timings_ms": timings.get(one.question_id, one.timings_ms)}
            )
            for one in map(Outcome.model_validate_json, whole_lines(self.path / "outcomes.jsonl"))
        }
        return tuple(found[one.id] for one in self.questions if one.id in found)

    @property
    def pairs(self) -> Iterable[tuple[EvalQuestion, Outcome]]:
        """Each question that is done, with its outcome."""
        asked = {one.id: one for one in self.questions}
        return ((asked[one.question_id], one) for one in self.outcomes)

    @property
    def is_done(self) -> bool:
        """Whether every question has its outcome and the figures are there."""
        return (self.path / "summary.json").exists()

    @cached_property
    def scores(self) -> Scores:
        """What the run comes to; raises `BadInput` for one that is not done."""
        if not self.is_done:
            raise BadInput(
                f"The run in {self.path} is not done: give the same 'newsdesk evaluate' command "
                "again to go on with it."
            )
        return Scores.model_validate_json((self.path / "summary.json").read_bytes())

    @cached_property
    def timing(self) -> Timing:
        """When it ran and how long it took."""
        return Timing.model_validate_json((self.path / "timing.json").read_bytes())

    def told(self) -> "RunReport":
        """All but the questions and outcomes, as `--json` prints it."""
        return RunReport(path=str(self.path), run=self.info, scores=self.scores, timing=self.timing)


class RunReport(Record):
    """What a finished run comes to."""

    path: str
    run: RunInfo
    scores: Scores
    timing: Timing


def whole_lines(path: Path) -> Iterator[str]:
    """The lines of a file; without a last one that a kill has cut off."""
    if path.exists():
        with path.open(encoding="utf-8") as lines:
            yield from (line for line in lines if line.endswith("\n"))


def _timing(line: str) -> tuple[str, dict[str, float]]:
    question, timings = json.loads(line)
    return question, timings
