"""What a page and Markdown say in the same words: figures, intervals, settings, differences."""

from collections.abc import Iterator
from typing import NamedTuple, get_args

from assistant.answer import AnswererName
from assistant.evaluation.comparing import Difference
from assistant.evaluation.reporting.report import Report, Side
from assistant.evaluation.scores import Group, Interval, Score

GROUPS: dict[Group, str] = {
    "answers": "Answers",
    "abstention": "Abstention",
    "citations": "Citations",
    "articles": "Articles found",
    "passages": "Passages found",
    "cost": "Cost",
}
"""What a reader wants to know first stands first."""


class Row(NamedTuple):
    """One metric: its figure over all questions and of each kind, or how two runs differ."""

    metric: str
    figure: Score
    """Of the first run."""
    kinds: tuple[Score | None, ...]
    change: Difference | None
    """None in a report of one run."""


def kinds_of(report: Report) -> list[str]:
    """Sorts of questions whose figures are told apart; of two runs none are."""
    if report.comparison:
        return []
    return sorted({one.kind for one in report.sides[0].run.scores.figures} - {""})


def groups(report: Report) -> Iterator[tuple[str, list[Row]]]:
    """Groups of metrics that apply to some question, with their rows."""
    kinds = kinds_of(report)
    for group, title in GROUPS.items():
        if rows := list(_rows(report, group, kinds)):
            yield title, rows


def number(value: float | None) -> str:
    """Three digits behind the point where they tell something."""
    if value is None:
        return "–"
    told = f"{value:.3f}" if abs(value) < 10 else f"{value:,.1f}"
    return told.replace("-", "−")


def span(interval: Interval | None) -> str:
    """Both ends of an interval."""
    return f"{number(interval.low)} – {number(interval.high)}" if interval else "–"


def signed(difference: float) -> str:
    """A difference with its sign, and a true minus."""
    return f"{difference:+.3f}".replace("-", "−")


def chance(p: float) -> str:
    """A p value; one that rounds to nothing is not nothing."""
    return "< 0.001" if p < 0.001 else f"{p:.3f}"


def answerer(side: Side) -> str:
    """Who answered: Newsdesk by quotes or a model, a peer, or whatever its owner called it."""
    info = side.run.info
    named = info.peer or info.answerer
    return f"Newsdesk ({named})" if named in get_args(AnswererName) else named


def made(side: Side) -> Iterator[tuple[str, str]]:
    """How a run was made, as names and values."""
    info, timing = side.run.info, side.run.timing
    yield "questions", f"{info.questions:,} of {info.source} ({info.format})"
    yield "chosen", f"{info.limit:,} by the seed" if info.limit else "all"
    yield "seed", str(info.seed)
    yield "answered by", answerer(side)
    if info.model:
        yield "model", info.model
    for name, value in info.archive.items():
        if value is not None:
            yield name.replace("_", " "), f"{value:,}" if isinstance(value, int) else value
    yield "data", info.data_hash
    if info.settings_hash:
        yield "settings", info.settings_hash
    yield "code", info.code_version
    yield "machine", info.machine
    yield "run", f"{timing.began}, {timing.seconds:,.1f} s, {timing.workers} at a time"


def _rows(report: Report, group: Group, kinds: list[str]) -> Iterator[Row]:
    side = report.sides[0]
    if report.comparison:
        for one in report.comparison.differences:
            if one.group == group:
                yield Row(one.metric, side.run.scores[one.metric], (), one)
        return
    for figure in side.run.scores.group(group):
        if figure.n:
            apart = tuple(_of(side, figure.metric, kind) for kind in kinds)
            yield Row(figure.metric, figure, apart, None)


def _of(side: Side, metric: str, kind: str) -> Score | None:
    found = side.run.scores.of(metric, kind)
    return found if found.n else None


HELPERS = (answerer, chance, groups, kinds_of, made, number, signed, span)
"""Functions that the page's template calls by their names."""
