"""What is measured on real news: the questions about Wikipedia's Current events."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import get_args

from assistant import Assistant
from benchmarks.archives import kept
from benchmarks.current_events import Kind, Question, articles, questions
from benchmarks.rows import Part, Row, share
from benchmarks.scoring import Verdict, score
from index import Archive


@dataclass(frozen=True)
class Judged:
    """A question with what is right in its answer."""

    question: Question
    verdict: Verdict

    @property
    def is_right(self) -> bool:
        """In its value, and in its date where gold has one."""
        return self.verdict.value_right and self.verdict.date_right is not False


def opened() -> Archive:
    """The archive of the items."""
    return kept("current-events", list(articles()))


def judged(desk: Assistant) -> list[Judged]:
    """Every question."""
    return [
        Judged(one, score(one, desk.ask(one.text, as_of=one.as_of, answerer="quotes")))
        for one in questions()
    ]


def rows(every: Sequence[Judged]) -> Iterator[Row]:
    """All of them, and apart those that were kept for judging."""
    held = [one.is_right for one in every if one.question.held]
    seen = [one.is_right for one in every if not one.question.held]
    yield share("real questions: correct value and date", [*held, *seen], 0.80)
    yield share("real questions that work was done on", seen)
    yield share("real questions kept for judging", held, 0.80)
    voices = [one.verdict.attribution_right for one in every]
    yield share("real questions: right attribution", [one for one in voices if one is not None])


def parts(every: Sequence[Judged]) -> Iterator[Part]:
    """The questions by kind."""
    for kind in get_args(Kind):
        own = [one.verdict for one in every if one.question.kind == kind]
        if not own:
            continue
        yield Part.of(
            f"real, {kind}",
            [verdict.value_right for verdict in own],
            [verdict.date_right for verdict in own],
            [verdict.attribution_right for verdict in own],
        )
