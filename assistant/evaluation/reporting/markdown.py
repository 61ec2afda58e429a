"""A report as Markdown: the tables of the page, and the questions that failed without passages."""

from collections.abc import Iterator

from assistant.evaluation.comparing import Difference
from assistant.evaluation.reporting.contents import (
    answerer,
    chance,
    groups,
    kinds_of,
    made,
    number,
    signed,
    span,
)
from assistant.evaluation.reporting.report import Entry, Report, Side
from assistant.evaluation.reporting.verdicts import MEANINGS
from assistant.exporting.escaping import escaped
from assistant.rendering import long_date

MOST_OF_A_KIND = 20
_MOST_SAID = 300


def markdown(report: Report) -> str:
    """The whole report."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    yield f"# {escaped(report.title)}\n"
    for place, side in enumerate(report.sides):
        before = f"{('First', 'Second')[place]}: " if report.comparison else ""
        info = side.run.info
        by = escaped(answerer(side))
        yield f"{before}{escaped(side.name)}, {info.questions:,} questions, answered by {by}.\n"
    yield "## What became of the questions\n"
    yield from _verdicts(report)
    yield "\n## Figures"
    yield from _figures(report)
    for side in report.sides:
        yield from _judgement(side)
    yield f"\n## {'Questions that changed side' if report.comparison else 'Failures'}\n"
    yield from _entries(report)
    yield "\n## How it was made\n"
    for side in report.sides:
        yield from (f"- {name}: {escaped(value)}" for name, value in made(side))
        yield ""


def _verdicts(report: Report) -> Iterator[str]:
    names = ("first", "second") if report.comparison else ("questions",)
    yield from _head("outcome", *names, "means")
    for one in report.verdicts:
        counts = (
            f"{side.counts[one]:,} ({side.counts[one] / len(side.verdicts):.1%})"
            for side in report.sides
        )
        yield _row(one, *counts, MEANINGS[one])


def _figures(report: Report) -> Iterator[str]:
    kinds = kinds_of(report)
    for title, rows in groups(report):
        yield f"\n### {title}\n"
        if report.comparison:
            yield from _head("metric", "first", "second", "difference", "its 95 %", "p", "n")
            yield from (_changed(row.change) for row in rows if row.change)
            continue
        yield from _head("metric", "value", "95 %", "n", *map(escaped, kinds))
        for row in rows:
            one = row.figure
            apart = (number(kind.value if kind else None) for kind in row.kinds)
            yield _row(row.metric, number(one.value), span(one.interval), f"{one.n:,}", *apart)


def _changed(one: Difference) -> str:
    values = number(one.first), number(one.second), signed(one.difference), span(one.interval)
    return _row(one.metric, *values, chance(one.p), f"{one.n:,}")


def _judgement(side: Side) -> Iterator[str]:
    told = side.judgement
    if told is None:
        return
    yield f"\n## A model’s opinion: {escaped(side.name)}\n"
    yield (
        f"{escaped(told.model)} calls {number(told.right)} [{span(told.interval)}] of "
        f"{told.n:,} answers right; of {told.unclear:,} it says nothing clear.\n"
    )
    yield from _head("computed metric", "same", "95 %", "Cohen’s kappa", "n")
    for one in told.agreements:
        kappa = number(one.kappa)
        yield _row(one.metric, number(one.same), span(one.interval), kappa, f"{one.n:,}")


def _entries(report: Report) -> Iterator[str]:
    if not report.shown:
        yield "None."
    for label, every in report.shown.items():
        yield f"\n### {escaped(label)}: {len(every):,}\n"
        for entry in every[:MOST_OF_A_KIND]:
            yield from _entry(entry)
        if len(every) > MOST_OF_A_KIND:
            yield f"- … and {len(every) - MOST_OF_A_KIND:,} more"


def _entry(entry: Entry) -> Iterator[str]:
    one = entry.question
    asked = f" (as of {long_date(one.asked)})" if one.asked else ""
    yield f"- **{escaped(one.question)}**{asked}"
    gold = "to abstain" if one.unanswerable else "; ".join(one.answers)
    yield f"  - right: {escaped(gold)}"
    for side, verdict, outcome in entry.told:
        said = (outcome.error or outcome.said or outcome.text)[:_MOST_SAID]
        yield f"  - {escaped(side.name)}, {verdict}: {escaped(said)}"


def _head(*names: str) -> Iterator[str]:
    yield _row(*names)
    yield _row("---", *("---" for _ in names[1:]))


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
