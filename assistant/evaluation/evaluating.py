"""Asking a question set and keeping what comes of it."""

import hashlib
import platform
import re
import time
from collections.abc import Callable, Collection
from contextlib import closing
from functools import cache
from importlib.metadata import version
from pathlib import Path

import assistant
import index
import prompts
from assistant.assistant import Assistant
from assistant.evaluation.crews import Crew, crew_of
from assistant.evaluation.keeping import Keeper, identity, keeping, now
from assistant.evaluation.outcomes import Answers
from assistant.evaluation.peers import PeerName
from assistant.evaluation.questions import QuestionSet
from assistant.evaluation.readers import load
from assistant.evaluation.runs import DEFAULT_RUNS, Run, RunInfo, Timing
from assistant.settings import Settings
from index.processors import cores

OnAnswered = Callable[[int, int], None]
"""Told after each question how many are done, and of how many."""


def evaluate(
    dataset: QuestionSet | str | Path,
    answers: Assistant | Answers | None = None,
    *,
    archive: str | Path | None = None,
    settings: Settings | None = None,
    answerer: str = "",
    peer: PeerName | None = None,
    kinds: Collection[str] = (),
    limit: int | None = None,
    seed: int = 0,
    name: str = "",
    runs: str | Path = DEFAULT_RUNS,
    workers: int | None = None,
    again: bool = False,
    on_answered: OnAnswered | None = None,
) -> Run:
    """Ask every question of a set and keep the run in a folder; gives the finished run.

    Without `answers` Newsdesk answers as its settings say: from `archive`, else from the articles
    that the set brings, else from the archive of the settings. `answers` may be an open Assistant
    or any function, plain or async, from an `EvalQuestion` to an `Answer` or an `Outcome`;
    `answerer` then names it. With `peer` one of LlamaIndex's engines answers from the same archive
    in Newsdesk's place. The same call goes on with a run that was stopped, asks again what failed,
    and gives back what is done; `again` begins anew.
    """
    questions = dataset if isinstance(dataset, QuestionSet) else load(dataset)
    chosen = questions.of_kinds(kinds).sample(limit, seed)
    settings = answers.settings if isinstance(answers, Assistant) else settings or Settings()
    with crew_of(questions, answers, archive, settings, answerer, peer) as crew:
        info = RunInfo(
            name=name,
            dataset=questions.name,
            source=questions.source,
            format=questions.format,
            data_hash=chosen.data_hash,
            questions=len(chosen.questions),
            limit=limit,
            seed=seed,
            answerer=crew.answerer,
            model=crew.model,
            peer=peer,
            settings_hash=crew.settings_hash,
            archive=crew.archive,
            code_version=code_version(),
            machine=machine(),
        )
        info = info.model_copy(update={"name": name or _name_of(info)})
        folder = Path(runs).expanduser() / info.name
        with keeping(folder) as keeper:
            if again:
                keeper.clear()
            keeper.begin(info, chosen.questions)
            return _asked(keeper, crew, workers, on_answered)


def _asked(keeper: Keeper, crew: Crew, workers: int | None, on_answered: OnAnswered | None) -> Run:
    missing = keeper.missing()
    total = len(keeper.run.questions)
    if not missing and keeper.run.is_done:
        return keeper.run
    count = workers or crew.workers
    before = _timing_before(keeper.run)
    started, done = time.perf_counter(), 0

    def timing() -> Timing:
        spent = round(before.seconds + time.perf_counter() - started, 2)
        update = {"seconds": spent, "asked": before.asked + done, "workers": count}
        return before.model_copy(update=update)

    try:
        with closing(crew.ask(missing, count, keeper.run.path)) as outcomes:
            for outcome in outcomes:
                keeper.append(outcome)
                done += 1
                if on_answered:
                    on_answered(total - len(missing) + done, total)
    except BaseException:
        keeper.note(timing())
        raise
    return keeper.finish(timing())


def _timing_before(run: Run) -> Timing:
    """What a part of the run that was stopped has noted."""
    if (run.path / "timing.json").exists():
        return run.timing
    return Timing(began=now(), seconds=0, workers=0, asked=0, latency_ms={})


@cache
def code_version() -> str:
    """Newsdesk's version with 8 hex digits of all that makes up its answers and figures."""
    key = hashlib.sha256()
    roots = [Path(next(iter(package.__path__))) for package in (index, assistant, prompts)]
    for root in roots:
        for file in sorted(root.rglob("*")):
            if file.suffix in (".py", ".txt", ".md", ".json") and file.is_file():
                key.update(str(file.relative_to(root)).encode() + file.read_bytes())
    return f"{version('newsdesk')}+{key.hexdigest()[:8]}"


def machine() -> str:
    """What the answers were made on, for times to be compared."""
    system, python = platform.system(), platform.python_version()
    return f"{system} {platform.machine()}, {cores()} cores, Python {python}"


def _name_of(info: RunInfo) -> str:
    """The same for the same evaluation."""
    key = hashlib.sha256(repr(identity(info)).encode()).hexdigest()[:8]
    return re.sub(r"[^\w.-]+", "-", f"{info.dataset}-{info.answerer}-{key}")
