"""Writing a run into its folder so that a kill at any moment loses one question at most."""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout
from pydantic import TypeAdapter

from assistant.evaluation.latency import latency
from assistant.evaluation.outcomes import Outcome
from assistant.evaluation.questions import EvalQuestion
from assistant.evaluation.runs import Run, RunInfo, Timing, whole_lines
from assistant.evaluation.scoring import scores_of
from index.errors import BadInput

_QUESTION = TypeAdapter(EvalQuestion)
_CIRCUMSTANCES = {"name", "source", "machine"}
"""What may differ between two runs that are one."""


_MADE = ("summary.json", "judgements.jsonl", "judgement.json", "report.html", "report.md")
"""What was made of the outcomes; forgotten before them."""


class Keeper:
    """Writes one run; `keeping` gives it, and only one at a time."""

    def __init__(self, folder: Path) -> None:
        self.run = Run(folder)
        self._folder = folder

    def begin(self, info: RunInfo, questions: Iterable[EvalQuestion]) -> None:
        """Take up the run, or begin it; raises `BadInput` where the folder holds another one."""
        if (self._folder / "run.json").exists():
            if identity(self.run.info) != identity(info):
                raise BadInput(
                    f"{self._folder} holds another evaluation (other questions, settings, archive "
                    "or code): choose another --name, or --again to replace it."
                )
            for name in ("outcomes.jsonl", "timings.jsonl"):
                _mend(self._folder / name)
            return
        self._write("questions.jsonl", _lines(map(_QUESTION.dump_json, questions)))
        self._write("run.json", info.model_dump_json(indent=2) + "\n")

    def missing(self) -> list[EvalQuestion]:
        """The questions that have no outcome yet, those that failed among them."""
        done = {one.question_id for one in Run(self._folder).outcomes if one.status != "failed"}
        return [one for one in self.run.questions if one.id not in done]

    def append(self, outcome: Outcome) -> None:
        """Keep an outcome; its timings first, so that what is kept has them."""
        self._append("timings.jsonl", _timing(outcome))
        self._append("outcomes.jsonl", _result(outcome))

    def finish(self, timing: Timing) -> Run:
        """Put everything in order, and work out the figures."""
        run = Run(self._folder)
        self._write("timings.jsonl", "".join(map(_timing, run.outcomes)))
        self._write("outcomes.jsonl", "".join(map(_result, run.outcomes)))
        scores = scores_of(list(run.pairs), run.info.seed)
        self.note(timing)
        self._write("summary.json", scores.model_dump_json(indent=2) + "\n")
        return run

    def note(self, timing: Timing) -> None:
        """Keep how long it took so far."""
        told = latency(one.timings_ms for one in Run(self._folder).outcomes)
        timing = timing.model_copy(update={"latency_ms": told})
        self._write("timing.json", timing.model_dump_json(indent=2) + "\n")

    def clear(self) -> None:
        """Forget the run that the folder holds."""
        for name in (*_MADE, "run.json", "outcomes.jsonl", "timings.jsonl", "timing.json"):
            (self._folder / name).unlink(missing_ok=True)

    def _append(self, name: str, line: str) -> None:
        with (self._folder / name).open("a", encoding="utf-8") as file:
            file.write(line)

    def _write(self, name: str, text: str) -> None:
        """Whole or not at all."""
        beside = self._folder / f"{name}.part"
        beside.write_text(text, encoding="utf-8")
        beside.replace(self._folder / name)


@contextmanager
def keeping(folder: Path) -> Iterator[Keeper]:
    """The run of a folder, for as long as no other process writes it."""
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / "lock", thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise BadInput(
            f"The run in {folder} is under way in another process: wait until it ends."
        ) from None
    try:
        yield Keeper(folder)
    finally:
        lock.release()


def now() -> str:
    """This moment, as `Timing` has it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def identity(info: RunInfo) -> dict[str, object]:
    """What makes two runs one: all that results depend on."""
    return info.model_dump(exclude=_CIRCUMSTANCES)


def _mend(path: Path) -> None:
    """Drop a last line that a kill has cut off, so that the next one begins a line."""
    kept = "".join(whole_lines(path))
    if path.exists() and len(kept.encode()) != path.stat().st_size:
        path.write_text(kept, encoding="utf-8")


def _lines(every: Iterable[bytes]) -> str:
    return "".join(f"{one.decode()}\n" for one in every)


def _result(outcome: Outcome) -> str:
    return outcome.model_dump_json(exclude={"timings_ms"}) + "\n"


def _timing(outcome: Outcome) -> str:
    return json.dumps([outcome.question_id, outcome.timings_ms]) + "\n"
