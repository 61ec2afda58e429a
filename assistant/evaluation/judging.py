"""A model's opinion of the answers of a run, and how far it agrees with what is computed.

Never needed: every figure of a run is computed without a model. A folder keeps `judgements.jsonl`,
one opinion a line, and `judgement.json`, what they come to.
"""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Literal, get_args

from pydantic import Field

from assistant.answer import Record, Usage
from assistant.evaluation.intervals import interval
from assistant.evaluation.outcomes import Outcome
from assistant.evaluation.questions import EvalQuestion
from assistant.evaluation.runs import Run, whole_lines
from assistant.evaluation.scores import Interval
from assistant.models import Budget, Model, model_of
from assistant.prompts import prompt
from assistant.rendering import long_date
from assistant.settings import Settings
from index.errors import ModelMissing
from index.running import iterate

Opinion = Literal["right", "wrong", "unclear"]
BESIDE = ("contained in 60 words", "contained", "exact match", "strict class accuracy")
"""Computed metrics that say right or wrong of each answer."""

_TOKENS = 8
_MOST_SAID = 2_000
"""Letters of an answer that a judge reads."""
_AT_ONCE = 4


class Judged(Record):
    """What a model said of one answer."""

    question_id: str
    opinion: Opinion
    usage: Usage = Usage()


class Agreement(Record):
    """How far the model's opinions are those of a computed metric."""

    metric: str
    same: float = Field(description="share of the answers of which both say the same")
    interval: Interval | None = Field(description="of that share")
    kappa: float | None = Field(
        description="Cohen's (1960): above chance; None where both always say one and the same"
    )
    n: int


class Judgement(Record):
    """What the opinions come to."""

    model: str
    prompt: str = Field(description="the hash of the prompt's file")
    right: float | None = Field(description="share of the answers that the model calls right")
    interval: Interval | None
    n: int = Field(description="answers that it calls right or wrong")
    unclear: int
    agreements: tuple[Agreement, ...]
    usage: Usage


def judge(
    run: Run, settings: Settings, on_judged: Callable[[int, int], None] | None = None
) -> Judgement:
    """Let the model of the settings judge the answers of a run, and keep what it says.

    Only answers to questions with known answers are judged. Goes on with a judgement that was
    stopped, if model and prompt are the same. Raises `ModelMissing` where no model is set.
    """
    model = model_of(settings)
    if model is None:
        raise ModelMissing("A judge is a model: set NEWSDESK_MODEL, or do without, as figures do.")
    assert run.scores  # of a run that is not done this says what to do
    asked = [(question, one) for question, one in run.pairs if question.answers and one.said]
    path = run.path / "judgements.jsonl"
    done = _kept(path, _head(run, settings))
    known = {one.question_id for one in done}
    missing = [pair for pair in asked if pair[0].id not in known]
    opinions = iterate(partial(_opinions, model, missing, partial(Budget.of, settings)))
    with closing(opinions), path.open("a", encoding="utf-8") as file:
        for one in opinions:
            done.append(one)
            file.write(f"{one.model_dump_json()}\n")
            file.flush()
            if on_judged:
                on_judged(len(done), len(asked))
    found = _judgement(model.name, run, done)
    (run.path / "judgement.json").write_text(found.model_dump_json(indent=2) + "\n", "utf-8")
    return found


def judgement_of(run: Run) -> Judgement | None:
    """What was kept of a run's judgement, if it has one."""
    path = run.path / "judgement.json"
    return Judgement.model_validate_json(path.read_bytes()) if path.exists() else None


def kappa(pairs: Sequence[tuple[bool, bool]]) -> float | None:
    """Cohen's kappa (1960) of two judges who say yes or no; None where chance explains all."""
    count = len(pairs)
    same = sum(one == other for one, other in pairs) / count
    ours, theirs = (sum(pair[side] for pair in pairs) / count for side in (0, 1))
    chance = ours * theirs + (1 - ours) * (1 - theirs)
    return None if chance == 1 else (same - chance) / (1 - chance)


Pair = tuple[EvalQuestion, Outcome]


def _head(run: Run, settings: Settings) -> str:
    """The first line of what is kept: what the opinions depend on."""
    answers = hashlib.sha256((run.path / "outcomes.jsonl").read_bytes()).hexdigest()[:16]
    return f"{settings.model.strip()} {prompt('judge').hash} {answers}\n"


def _kept(path: Path, head: str) -> list[Judged]:
    """The opinions of a judgement that was stopped; a file of another one is begun anew."""
    lines = list(whole_lines(path))
    if lines[:1] == [head]:
        path.write_text("".join(lines), encoding="utf-8")  # without what a kill has cut off
        return [Judged.model_validate_json(line) for line in lines[1:]]
    path.write_text(head, encoding="utf-8")
    return []


async def _opinions(
    model: Model, pairs: Sequence[Pair], budget: Callable[[], Budget]
) -> AsyncIterator[Judged]:
    """As they come, a few at a time; the first failure ends it."""
    gate = asyncio.Semaphore(_AT_ONCE)

    async def one(pair: Pair) -> Judged:
        async with gate:
            return await _opinion(model, pair, budget())

    tasks = [asyncio.create_task(one(pair)) for pair in pairs]
    try:
        for task in asyncio.as_completed(tasks):
            yield await task
    finally:
        for left in tasks:
            left.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _opinion(model: Model, pair: Pair, budget: Budget) -> Judged:
    question, outcome = pair
    messages = prompt("judge").render(
        question=question.question,
        as_of=long_date(question.asked) if question.asked else "",
        answers=question.answers,
        said=outcome.said[:_MOST_SAID],
    )
    said = await model.complete(messages, max_tokens=_TOKENS, budget=budget)
    return Judged(question_id=question.id, opinion=_read(said), usage=budget.usage)


def _read(said: str) -> Opinion:
    """The first word; a model that writes something else is unclear."""
    first = "".join(filter(str.isalpha, (said.split() or [""])[0])).lower()
    return next((one for one in get_args(Opinion) if one == first), "unclear")


def _judgement(model: str, run: Run, done: Sequence[Judged]) -> Judgement:
    said = {one.question_id: one.opinion == "right" for one in done if one.opinion != "unclear"}
    values = [float(said[one.id]) for one in run.questions if one.id in said]
    seed = run.info.seed
    return Judgement(
        model=model,
        prompt=prompt("judge").hash,
        right=sum(values) / len(values) if values else None,
        interval=interval(values, seed),
        n=len(values),
        unclear=len(done) - len(values),
        agreements=tuple(
            _agreement(metric, pairs, seed)
            for metric in BESIDE
            if (
                pairs := [
                    (said[one.question_id], value == 1.0)
                    for one in run.outcomes
                    if one.question_id in said and (value := one.scores.get(metric)) is not None
                ]
            )
        ),
        usage=Usage(
            prompt_tokens=sum(one.usage.prompt_tokens for one in done),
            completion_tokens=sum(one.usage.completion_tokens for one in done),
            cost=sum(one.usage.cost for one in done),
        ),
    )


def _agreement(metric: str, pairs: Sequence[tuple[bool, bool]], seed: int) -> Agreement:
    same = [float(one == other) for one, other in pairs]
    share = sum(same) / len(same)
    return Agreement(
        metric=metric, same=share, interval=interval(same, seed), kappa=kappa(pairs), n=len(pairs)
    )
