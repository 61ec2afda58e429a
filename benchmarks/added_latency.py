"""What the time layer adds to an answer: the same question with it and without it, in turns."""

from collections.abc import Iterator, Sequence
from statistics import median
from unittest.mock import patch

from assistant import Assistant, answering
from assistant.answerers.base import Draft, Found
from assistant.answering import Answering, Request
from benchmarks.rows import Row
from benchmarks.timing import p95, timed
from index import Scope
from tests.timelines.questions import Question

REPEATS = 3


class _Timeless(Answering):
    """Answers by the best quotes alone."""

    def _of_time(self, found: Found) -> Draft | None:
        return None


def rows(desk: Assistant, questions: Sequence[Question]) -> Iterator[Row]:
    """The time added, and the time of whole answers."""
    plain = _Timeless(desk.archive, desk.settings)
    whole = Answering(desk.archive, desk.settings)
    requests = [Request(q.text, Scope(as_of=q.as_of), answerer="quotes") for q in questions]
    for request in requests[:20]:  # warm
        _both(whole, plain, request)
    pairs = [_both(whole, plain, request) for request in requests]
    added = [with_it - without for with_it, without in pairs]
    total = [with_it for with_it, _ in pairs]
    count = len(questions)
    yield Row("added latency, 95th percentile", p95(added), count, 60, "at most", unit="ms")
    yield Row("added latency, median", median(added), count, unit="ms")
    yield Row("whole answer, 95th percentile", p95(total), count, unit="ms")
    yield Row("whole answer, median", median(total), count, unit="ms")


def _both(whole: Answering, plain: Answering, request: Request) -> tuple[float, float]:
    """Milliseconds with the time layer and without it, each the median of some."""
    with_it, without = [], []
    for _ in range(REPEATS):
        with_it.append(timed(lambda: whole.quoted(request))[1])
        with patch.object(answering, "READ_CANDIDATES", 0):  # as many as quotes alone want
            without.append(timed(lambda: plain.quoted(request))[1])
    return median(with_it), median(without)
