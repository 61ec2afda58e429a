"""Jobs in this process and in workers: the same results, errors and stages, whatever ends."""

import asyncio
import logging
import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from assistant import Assistant
from assistant.answering import Answering
from assistant.observing.metrics import Metrics
from assistant.workers import crew
from assistant.workers.crew import Crew
from assistant.workers.helper import Helper
from index import Archive, Article
from index.embeddings import HashEmbeddings
from index.errors import BadInput
from index.stages import observing, stage
from tests.jobs import (
    break_elsewhere,
    die_elsewhere,
    fail_elsewhere,
    found,
    pid,
    refuse,
    staged,
    wait,
)

MAIN = os.getpid()


@pytest.fixture
def answering(archive: Archive, article: Callable[..., Article]) -> Answering:
    archive.add([article(url="https://post.example/1")])
    return Assistant(archive).answering


@pytest.fixture
def working(answering: Answering, monkeypatch: pytest.MonkeyPatch) -> Iterator[Crew]:
    """A crew whose worker has begun."""
    monkeypatch.setattr(crew, "PATIENCE_SECONDS", 0.01)
    made = Crew(answering, 1, at_once=1)
    _waited(made)
    yield made
    made.close()


def test_a_job_is_done_elsewhere_and_sees_what_was_added_just_before(
    working: Crew, answering: Answering, article: Callable[..., Article]
) -> None:
    assert working.do(pid) != MAIN
    for number in range(3):
        text = f"Tram number {number} was opened."
        answering.archive.add([article(text, url=f"https://post.example/t{number}")])
        assert text in working.do(found, f"tram number {number}")
    answering.archive.remove("https://post.example/t1")
    assert working.do(found, "tram") == found(answering, "tram")
    assert not any("number 1" in text for text in working.do(found, "tram number 1"))
    assert working.do(pid) != MAIN


def test_an_error_of_ours_is_raised_as_itself(working: Crew) -> None:
    with pytest.raises(BadInput, match="ask something"):
        working.do(refuse)
    assert working.do(pid) != MAIN


@pytest.mark.parametrize("fails", [fail_elsewhere, break_elsewhere])
def test_what_fails_in_a_worker_alone_is_done_here(
    working: Crew, fails: Callable[[Answering, int], int]
) -> None:
    assert working.do(fails, MAIN) == MAIN
    assert working.do(pid) != MAIN


def test_what_a_dead_worker_was_at_is_done_here_and_another_one_comes(
    working: Crew, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        assert working.do(die_elsewhere, MAIN) == MAIN
    assert "the server goes on" in caplog.text
    assert working.do(pid) == MAIN
    _waited(working)


def test_a_job_that_cannot_be_sent_leaves_the_crew_at_work(working: Crew) -> None:
    with pytest.raises(Exception, match="lambda"):
        working.do(lambda _answering: None)
    assert working.do(pid) == MAIN


def test_a_worker_of_another_model_is_parted_with(
    working: Crew, answering: Answering, caplog: pytest.LogCaptureFixture
) -> None:
    answering.archive.rebuild(embedding=HashEmbeddings(16, "another"))
    assert working.do(found, "ferry") == found(answering, "ferry")
    assert working.do(pid) == MAIN
    assert not caplog.records


def test_stages_of_a_worker_are_counted_here(working: Crew) -> None:
    metrics = Metrics()
    with observing(metrics), stage("search", surface="api"):
        working.do(staged)
    told = metrics.text().decode()
    assert 'newsdesk_stage_seconds_count{stage="rank"} 1.0' in told
    assert 'newsdesk_stage_seconds_count{stage="worker"} 1.0' in told
    spent = next(line for line in told.splitlines() if 'seconds_sum{stage="rank"}' in line)
    assert float(spent.split()[1]) >= 0.02


def test_a_job_that_is_cancelled_before_its_turn_is_never_done(answering: Answering) -> None:
    made = Crew(answering, 0, at_once=1)

    async def asked() -> tuple[int, list[str]]:
        first = asyncio.create_task(made.ado(wait, 0.2))
        others = [asyncio.create_task(made.ado(wait, 60.0)) for _ in range(3)]
        last = asyncio.create_task(made.ado(found, "ferry"))
        await asyncio.sleep(0.05)
        for other in others:
            other.cancel()
        return await first, await last

    assert asyncio.run(asked()) == (MAIN, found(answering, "ferry"))
    made.close()


def test_a_job_that_is_cancelled_under_way_gives_its_place_back(answering: Answering) -> None:
    made = Crew(answering, 0, at_once=1)

    async def asked() -> int:
        under_way = asyncio.create_task(made.ado(wait, 0.2))
        await asyncio.sleep(0.05)
        under_way.cancel()
        return await made.ado(pid)

    assert asyncio.run(asked()) == MAIN
    made.close()


def test_jobs_go_on_here_when_the_crew_is_closed_beneath_them(working: Crew) -> None:
    with ThreadPoolExecutor(4) as threads:
        jobs = [threads.submit(working.do, wait, 0.05) for _ in range(8)]
        working.close()
        assert all(job.result() for job in jobs)
    assert working.do(pid) == MAIN


def test_a_worker_whose_job_ends_as_the_crew_is_closed_ends_too(
    working: Crew, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = str(working.do(pid))
    with ThreadPoolExecutor(1) as threads, monkeypatch.context() as late:
        job = threads.submit(working.do, wait, 0.5)
        time.sleep(0.1)
        late.setattr(Helper, "kill", lambda _helper: None)  # comes too late to be noticed
        working.close()
        late.undo()
        job.result()
    assert worker not in _children()


def test_ctrl_c_at_a_terminal_reaches_no_worker(working: Crew) -> None:
    assert os.getpgid(working.do(pid)) != os.getpgrp()


def test_no_worker_begins_before_jobs_have_waited(answering: Answering) -> None:
    before = _children()
    made = Crew(answering, 2, at_once=2)
    assert {made.do(pid) for _ in range(50)} == {MAIN}
    assert _children() == before
    made.close()


def _waited(made: Crew) -> None:
    """Let jobs wait for each other until a worker does all of them."""
    with ThreadPoolExecutor(4) as threads:
        for _ in range(1_000):
            if MAIN not in set(threads.map(lambda _: made.do(wait, 0.01), range(8))):
                return
    raise AssertionError("no worker has begun")


def _children() -> set[str]:
    tasks = Path(f"/proc/{MAIN}/task").glob("*/children")
    return {child for task in tasks for child in task.read_text().split()}
