"""Asking many questions at once: in threads of this process, or in processes of their own.

An archive is opened by one process only, so each process that answers has a copy of it.
"""

import asyncio
import inspect
import shutil
import time
from collections.abc import AsyncIterator, Generator, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

from assistant.answer import Answer
from assistant.assistant import Assistant
from assistant.evaluation.newsdesk import Newsdesk
from assistant.evaluation.outcomes import Answers, Outcome
from assistant.evaluation.questions import EvalQuestion
from assistant.evaluation.scoring import scored
from assistant.lasting import settle_down
from assistant.settings import Settings
from index.errors import ArchiveInUse, NewsdeskError
from index.readers.workers import Workers
from index.running import iterate

_SPARE = 2
"""Copies may take this part of the free disk, as one by it."""


@dataclass(frozen=True)
class Job:
    """One question for a process that answers from one of these copies."""

    question: EvalQuestion
    copies: tuple[str, ...]
    settings: Settings


def in_threads(
    answers: Answers, questions: Iterable[EvalQuestion], workers: int
) -> Generator[Outcome, None, None]:
    """The scored outcomes as they come, so many questions at a time."""
    return iterate(partial(_at_once, answers, questions, workers))


def in_processes(
    archive: Path, settings: Settings, questions: Sequence[EvalQuestion], count: int, folder: Path
) -> Generator[Outcome, None, None]:
    """The scored outcomes in order, from so many processes; copies lie in the folder meanwhile.

    The archive must be open in this process, so that nobody changes it while it is copied.
    """
    workers = Workers(count, at_once=True)
    try:
        copies = tuple(str(folder / str(number)) for number in range(count))
        for copy in copies:
            shutil.copytree(archive, copy, ignore=shutil.ignore_patterns("lock", "holder.json"))
        jobs = (Job(question, copies, settings) for question in questions)
        yield from workers.in_order(outcome_of, jobs)
    finally:
        workers.close()
        shutil.rmtree(folder, ignore_errors=True)


def room_for(archive: Path, wanted: int, folder: Path) -> int:
    """How many copies of an archive may be made, leaving half of the free disk; 0 for none."""
    size = sum(file.stat().st_size for file in archive.rglob("*") if file.is_file())
    free = shutil.disk_usage(folder).free
    return min(wanted, free // (_SPARE * max(1, size)))


@lru_cache(maxsize=1)
def _desk(copies: tuple[str, ...], settings: Settings) -> Newsdesk:
    """What answers in this process, from the first copy that no other has taken."""
    for copy in copies:
        with suppress(ArchiveInUse):
            found = Newsdesk(Assistant.open(copy, settings))
            settle_down()
            return found
    raise ArchiveInUse("Every copy of the archive is in use: run the same command again.")


async def _at_once(
    answers: Answers, questions: Iterable[EvalQuestion], workers: int
) -> AsyncIterator[Outcome]:
    """Plain functions run in threads; what they give to be awaited is awaited in one loop."""
    gate = asyncio.Semaphore(workers)
    pool = ThreadPoolExecutor(workers, "newsdesk-evaluate")
    loop = asyncio.get_running_loop()

    async def one(question: EvalQuestion) -> Outcome:
        async with gate:
            started = time.perf_counter()
            try:
                made = await loop.run_in_executor(pool, answers, question)
                answer = await made if inspect.isawaitable(made) else made
            except Exception as error:
                return _failed(question, error)
            timing = {"total": round((time.perf_counter() - started) * 1000, 1)}
            return await loop.run_in_executor(pool, _judged, question, answer, timing)

    tasks = [asyncio.create_task(one(question)) for question in questions]
    try:
        for task in asyncio.as_completed(tasks):
            yield await task
    finally:
        for left in tasks:
            left.cancel()
        pool.shutdown(wait=False, cancel_futures=True)


def outcome_of(job: Job) -> Outcome:
    """The scored outcome of a job; runs in a process that answers."""
    answers = _desk(job.copies, job.settings)
    try:
        return _judged(job.question, answers(job.question), {})
    except Exception as error:
        return _failed(job.question, error)


def _judged(question: EvalQuestion, answer: Answer | Outcome, timing: dict[str, float]) -> Outcome:
    outcome = answer if isinstance(answer, Outcome) else Outcome.of(question, answer)
    timed = outcome.model_copy(update={"timings_ms": outcome.timings_ms or timing})
    return scored(question, timed)


def _failed(question: EvalQuestion, error: Exception) -> Outcome:
    """Whatever went wrong with one question, the others are still asked."""
    said = str(error) if isinstance(error, NewsdeskError) else f"{type(error).__name__}: {error}"
    return scored(question, Outcome(question_id=question.id, status="failed", error=said))
