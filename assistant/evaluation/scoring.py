"""From outcomes to figures."""

from collections.abc import Iterable, Iterator, Sequence

from assistant.evaluation.intervals import interval
from assistant.evaluation.metrics import metrics
from assistant.evaluation.metrics.answers import contained_short
from assistant.evaluation.outcomes import Outcome
from assistant.evaluation.questions import EvalQuestion
from assistant.evaluation.scores import Group, Metric, Point, Score, Scores

Pairs = Sequence[tuple[EvalQuestion, Outcome]]

_FOUND: tuple[Group, ...] = ("passages", "articles")

_MOST_POINTS = 200
"""Of a curve: a plot shows no more."""


def scored(question: EvalQuestion, outcome: Outcome) -> Outcome:
    """An outcome with what every metric says of it; of passages alone only what is of them."""
    is_whole = outcome.status != "retrieved"
    scores = {
        one.name: one.measure(question, outcome) if is_whole or one.group in _FOUND else None
        for one in metrics()
    }
    return outcome.model_copy(update={"scores": scores})


def scores_of(pairs: Pairs, seed: int) -> Scores:
    """Every figure over all questions and over each kind, where there are several."""
    kinds = sorted({question.kind for question, _ in pairs} - {""})
    figures = list(_figures(pairs, "", seed))
    for kind in kinds if len(kinds) > 1 else ():
        figures += _figures([pair for pair in pairs if pair[0].kind == kind], kind, seed)
    return Scores(figures=tuple(figures), curve=tuple(curve(pairs)))


def curve(pairs: Pairs) -> Iterator[Point]:
    """The accuracy–coverage curve (El-Yaniv and Wiener, 2010), by the answerer's confidence.

    Of questions with known answers; right is what is contained in 60 words. Its last point is the
    run as it is. Nothing where the answerer tells no confidence.
    """
    asked = [pair for pair in pairs if pair[0].answers]
    sure = [
        (outcome.confidence, contained_short(question, outcome) or 0.0)
        for question, outcome in asked
        if outcome.status == "answered" and outcome.confidence is not None
    ]
    sure.sort(key=lambda one: -one[0])
    right = 0.0
    step = max(1, len(sure) // _MOST_POINTS)
    for count, (confidence, is_right) in enumerate(sure, start=1):
        right += is_right
        if count % step == 0 or count == len(sure):
            yield Point(coverage=count / len(asked), accuracy=right / count, confidence=confidence)


def _figures(pairs: Pairs, kind: str, seed: int) -> Iterator[Score]:
    for metric in metrics():
        values = [
            value for _, outcome in pairs if (value := outcome.scores.get(metric.name)) is not None
        ]
        yield _score(metric, kind, values, seed)


def _score(metric: Metric, kind: str, values: Sequence[float], seed: int) -> Score:
    return Score(
        metric=metric.name,
        group=metric.group,
        kind=kind,
        value=_mean(values) if values else None,
        interval=interval(values, seed),
        n=len(values),
    )


def _mean(values: Iterable[float]) -> float:
    every = list(values)
    return sum(every) / len(every)
