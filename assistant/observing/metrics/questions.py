"""Questions and searches: how many, from where, what became of them, how long each stage took."""

from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import partial
from types import TracebackType
from typing import Self

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

from assistant.observing.metrics.stages import BUCKETS, Ended, Timed
from index.stages import Fact

_ANSWER_BUCKETS = (0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 180)
"""Seconds, up to the longest that a model may take."""


@dataclass
class Work:
    """A question or a search while it lasts."""

    is_question: bool
    has_begun: bool = False
    """Whether anything was done for it yet: it may wait for a free thread."""
    seconds: dict[str, float] = field(default_factory=dict)
    """By stage: one may come several times, and counts once for all of it."""


_work: ContextVar[Work | None] = ContextVar("work", default=None)


class QuestionMetrics:
    """What is asked; threads share it."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._questions = Counter(
            "newsdesk_questions",
            "Questions by what became of them: answered, the reason of an abstention, invalid, "
            "failed, or stopped by who asked.",
            ["surface", "answerer", "outcome"],
            registry=registry,
        )
        self._seconds = Histogram(
            "newsdesk_answer_seconds",
            "From a question to its whole answer.",
            ["answerer"],
            buckets=_ANSWER_BUCKETS,
            registry=registry,
        )
        self._stages = Histogram(
            "newsdesk_stage_seconds",
            "What one question or search has spent in a stage.",
            ["stage"],
            buckets=BUCKETS,
            registry=registry,
        )
        self._searches = Counter(
            "newsdesk_searches",
            "Searches by how they ended.",
            ["surface", "outcome"],
            registry=registry,
        )
        self._in_progress = Gauge(
            "newsdesk_answers_in_progress", "Questions that are being answered.", registry=registry
        )
        self._waiting = Gauge(
            "newsdesk_answers_waiting", "Questions that wait for a free thread.", registry=registry
        )

    def stage(self, name: str, facts: Mapping[str, Fact]) -> "Whole":
        """A question ("ask") or a search from its beginning to its end."""
        return Whole(self, Work(is_question=name == "ask"), facts)

    def begun(self) -> Work | None:
        """A stage begins: the question or search that it is part of, if any, waits no more."""
        work = _work.get()
        if work and not work.has_begun:
            work.has_begun = True
            if work.is_question:
                self._waiting.dec()
                self._in_progress.inc()
        return work

    def came(self, work: Work) -> None:
        """Count what has not begun yet."""
        if work.is_question:
            self._waiting.inc()

    def went(self, work: Work, ended: Ended) -> None:
        """Count what is over."""
        if work.is_question:
            (self._in_progress if work.has_begun else self._waiting).dec()
            self._asked(ended)
        else:
            self._searches.labels(ended.text("surface"), ended.outcome).inc()
        for stage, spent in work.seconds.items():
            self._stages.labels(stage).observe(spent)

    def _asked(self, ended: Ended) -> None:
        outcome = ended.text("reason") or ended.text("status") or ended.outcome
        answerer = ended.text("answerer")
        self._questions.labels(ended.text("surface"), answerer or "none", outcome).inc()
        if answerer:
            self._seconds.labels(answerer).observe(ended.seconds)


class Whole(Timed):
    """A question or a search; what begins inside is part of it."""

    def __init__(self, metrics: QuestionMetrics, work: Work, facts: Mapping[str, Fact]) -> None:
        super().__init__(facts, partial(metrics.went, work))
        self._metrics = metrics
        self._own = work

    def __enter__(self) -> Self:
        self._before = _work.set(self._own)
        self._metrics.came(self._own)
        return super().__enter__()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        _work.reset(self._before)
        super().__exit__(kind, error, trace)
