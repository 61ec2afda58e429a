"""What `newsdesk evaluate` prints for people."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from assistant.evaluation.comparing import Comparison
from assistant.evaluation.drafting.drafting import DraftReport
from assistant.evaluation.judging import Judgement
from assistant.evaluation.metrics import IR_MEASURES, metrics
from assistant.evaluation.runs import Run
from assistant.evaluation.scores import Interval, Score
from assistant.printing import plain

_MOST_CHANGED = 20
_MOST_KINDS = 4
"""So many fit beside each other on a terminal; the report shows more."""


def results(run: Run) -> None:
    """Every figure that applies, with its interval and n, then the latency."""
    console = Console(highlight=False)
    info = run.info
    what = f"{info.dataset}: {info.questions:,} questions, answered by {info.answerer}"
    console.print(plain(what), style="bold")
    kinds = sorted({one.kind for one in run.scores.figures} - {""})
    console.print(_figures(run, kinds if len(kinds) <= _MOST_KINDS else []))
    if not any(one.group == "articles" for one in metrics()):
        console.print(
            f"Rankings of articles are left out: 'pip install {IR_MEASURES.replace('_', '-')}' "
            "brings them."
        )
    console.print(_latency(run))
    timing = run.timing
    rate = timing.asked / timing.seconds if timing.seconds else 0.0
    console.print(f"{rate:.1f} questions/s with {timing.workers} at a time.")
    console.print(
        plain(f"Kept in {run.path}; report.html shows plots and failures."), soft_wrap=True
    )


def comparison(found: Comparison) -> None:
    """Paired differences, and the questions that changed side."""
    console = Console(highlight=False)
    console.print(plain(f"{found.first.name} → {found.second.name}"), style="bold")
    table = _table("Metric", "first", "second", "difference", "95 %", "p", "n")
    for one in found.differences:
        span = _span(one.interval)
        values = (_number(one.first), _number(one.second), f"{one.difference:+.3f}", span)
        table.add_row(one.metric, *values, f"{one.p:.3f}", f"{one.n:,}")
    console.print(table)
    for changed in found.changed[:_MOST_CHANGED]:
        side = "second" if changed.second > changed.first else "first"
        console.print(plain(f"{changed.metric}, {side} only: {changed.question}"), soft_wrap=True)
    if (more := len(found.changed) - _MOST_CHANGED) > 0:
        console.print(f"… and {more:,} more; --json lists them all.")


def judgement(found: Judgement) -> None:
    """What a model thinks of the answers, and how far it agrees with what is computed."""
    console = Console(highlight=False)
    right = "–" if found.right is None else _number(found.right)
    console.print(
        plain(
            f"{found.model} calls {right} [{_span(found.interval)}] of {found.n:,} answers right; "
            f"of {found.unclear:,} it says nothing clear."
        )
    )
    table = _table("Computed metric", "same", "95 %", "Cohen's kappa", "n")
    for one in found.agreements:
        kappa = "–" if one.kappa is None else _number(one.kappa)
        table.add_row(one.metric, _number(one.same), _span(one.interval), kappa, f"{one.n:,}")
    console.print(table)


def drafted(found: DraftReport) -> None:
    """How many questions were drafted, and what to do with them."""
    console = Console(highlight=False)
    kinds = ", ".join(f"{count:,} {kind}" for kind, count in found.kinds.items())
    console.print(
        plain(
            f"Drafted {found.questions:,} questions ({kinds}) by {found.by}, reading "
            f"{found.articles:,} articles."
        )
    )
    for reason, count in sorted(found.left_out.items(), key=lambda one: -one[1]):
        console.print(plain(f"Left out {count:,}: {reason}."))
    console.print(
        plain(
            f"Look through {found.file} before you trust it: 'newsdesk evaluate review "
            f"{found.file}', or a spreadsheet. Then: newsdesk evaluate {found.file}"
        ),
        soft_wrap=True,
    )


@contextmanager
def progress(doing: str = "Asking") -> Iterator[Callable[[int, int], None]]:
    """A bar on a terminal."""
    console = Console(stderr=True)
    columns = (TextColumn(doing), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    hidden = not console.is_terminal
    with Progress(*columns, console=console, transient=True, disable=hidden) as bar:
        task = bar.add_task("", total=None)
        yield lambda done, total: bar.update(task, total=total, completed=done)


def _figures(run: Run, kinds: list[str]) -> Table:
    table = _table("Metric", "value", "95 %", "n", *kinds)
    group = ""
    for one in run.scores.figures:
        if one.kind or not one.n:
            continue
        if one.group != group:
            group = one.group
            table.add_section()
        values = (_value(one), _span(one.interval), f"{one.n:,}")
        apart = (_value(run.scores.of(one.metric, kind)) for kind in kinds)
        table.add_row(one.metric, *values, *apart)
    return table


def _latency(run: Run) -> Table:
    table = _table("Milliseconds", "p50", "p90", "p95", "p99", "mean")
    for stage, told in run.timing.latency_ms.items():
        table.add_row(plain(stage), *(f"{value:,.1f}" for value in told.values()))
    return table


def _table(*names: str) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for place, name in enumerate(names):
        table.add_column(plain(name), justify="left" if place == 0 else "right")
    return table


def _value(one: Score) -> str:
    return "–" if one.value is None else _number(one.value)


def _number(value: float) -> str:
    return f"{value:.3f}" if abs(value) < 10 else f"{value:,.1f}"


def _span(interval: Interval | None) -> str:
    return f"{_number(interval.low)} – {_number(interval.high)}" if interval else "–"
