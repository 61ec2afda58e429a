"""What commands print for people; `--json` never comes through here.

Everything from an article is printed as text: markup and control characters in it do nothing.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

from rich.console import Console
from rich.live import Live
from rich.progress import (
    BarColumn,
    Progress,
    TaskProgressColumn,
    TextColumn,
    TimeRemainingColumn,
)
from rich.table import Table
from rich.text import Text

from assistant.answer import Answer, Figure, Statement
from assistant.answering import Event
from assistant.exporting.contents import preface
from assistant.protocol import HitRecord, ProblemRecord, Rebuilt, VersionRecord
from assistant.rendering import (
    archive_line,
    carriers,
    labelled_note,
    long_date,
    numbered,
    read_as,
    sources_text,
)
from assistant.values_text import day_text, newest_first, title_of, value_text, voice_of
from index.adding import AddReport, OnProgress
from index.adding import Progress as AddProgress
from index.readers import ColumnMap
from index.status import Status

MAX_REJECTS_SHOWN = 20
MAX_FIGURES_SHOWN = 20
_PIPE_WIDTH = 160
"""How wide a table may be where no terminal says its width."""

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def plain(text: str) -> Text:
    """Text without control characters, which a terminal would obey."""
    return Text(_CONTROL.sub("\ufffd", text))


def answer(found: Answer) -> None:
    """The answer, its figures, its sources and how fresh the archive was."""
    console = _console()
    read = [read_as(found.understood), *preface(found)]
    for line in filter(None, read):
        console.print(plain(line), style="dim")
    if any(read):
        console.print()
    console.print(plain(found.text))
    if len(found.figures) > 1:
        console.print()
        console.print(plain(title_of(newest_first(found.figures))), style="bold")
        console.print(_figures(found.figures))
    if found.note:
        console.print()
        console.print(plain(found.note), style="italic")
    console.print()
    for line in sources_text(found.citations, found.text):
        console.print(plain(line), soft_wrap=True)
    console.print(plain(archive_line(found)), style="dim")


def spoken(events: Iterable[Event]) -> None:
    """Each statement as soon as it is verified, on a terminal; then the answer in its place.

    Only the whole answer tells which statements are quotations, and of which outlet and day.
    """
    said: list[str] = []
    with Live(console=_console(), auto_refresh=False) as shown:
        for event in events:
            if isinstance(event, Statement):
                said.append(numbered(event))
                shown.update(plain(" ".join(said)), refresh=True)
            else:
                shown.transient = True
                whole = event
    answer(whole)


def _console() -> Console:
    if Console().is_terminal:
        return Console(highlight=False)
    return Console(highlight=False, soft_wrap=True, width=_PIPE_WIDTH)


def _figures(figures: Sequence[Figure]) -> Table:
    """The newest values as a table."""
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim", caption_justify="left")
    for name in ("Date", "Value", "According to", "Outlet", "State"):
        table.add_column(name)
    for figure in newest_first(figures)[:MAX_FIGURES_SHOWN]:
        cells = (
            day_text(figure),
            value_text(figure),
            voice_of(figure) or "–",
            figure.outlet or "–",
            figure.state,
        )
        table.add_row(*map(plain, cells))
    if (more := len(figures) - MAX_FIGURES_SHOWN) > 0:
        table.caption = f"… and {more:,} earlier values; --json lists them all."
    return table


def hits(found: Sequence[HitRecord]) -> None:
    """Every passage with its title, outlet, date and who else carries it."""
    console = Console(highlight=False)
    if not found:
        console.print("Nothing found.")
    for number, hit in enumerate(found, start=1):
        day = long_date(hit.published) if hit.published else "undated"
        console.print(plain(f"{number}. {hit.title}"), style="bold")
        console.print(plain(f"   {hit.outlet or 'unknown outlet'}, {day}, score {hit.score:.2f}"))
        if hit.also:
            console.print(plain(f"   also carried by {carriers(hit.also)}"))
        console.print(plain(f"   {hit.url or hit.article_id}"), soft_wrap=True)
        console.print(plain(_shortened(hit.text)), "")


def versions(found: Sequence[VersionRecord]) -> None:
    """Each version with its times, its note, and the sentences that it changed."""
    console = Console(highlight=False)
    for one in found:
        state = " (retracted)" if one.retracted else ""
        console.print(plain(f"version {one.version}{state}: {one.title}"), style="bold")
        ends = _moment(one.replaced) if one.replaced else "now"
        since = _moment(one.known_from) if one.known_from else "unknown"
        console.print(plain(f"   {one.outlet or 'unknown outlet'}, read from {since} until {ends}"))
        if one.correction:
            console.print(plain(f"   {labelled_note('note', one.correction)}"), soft_wrap=True)
        if one.fields:
            console.print(plain(f"   changed: {', '.join(one.fields)}"))
        for edit in one.edits:
            for sign, text in (("-", edit.old), ("+", edit.new)):
                if text:
                    console.print(plain(f"   {sign} {text}"), soft_wrap=True)
        if (more := one.edited - len(one.edits)) > 0:
            console.print(f"   … and {more:,} more sentences.")


def status(found: Status) -> None:
    """Counts, dates and names."""
    table = Table.grid(padding=(0, 2))
    rows = {
        "archive": found.path,
        "articles": f"{found.articles:,}",
        "passages": f"{found.passages:,}",
        "replaced passages": f"{found.replaced:,}",
        "undated": f"{found.undated:,}",
        "not indexed yet": f"{found.pending:,}",
        "oldest": _day(found.oldest),
        "newest": _day(found.newest),
        "last added": _moment(found.last_added) if found.last_added else "never",
        "outlets": f"{len(found.outlets):,}",
        "embedding model": found.embedding_model,
    }
    if found.next_embedding_model:
        rows["going over to"] = f"{found.next_embedding_model} (newsdesk rebuild goes on with it)"
    for name, value in rows.items():
        table.add_row(name, plain(value))
    console = _console()
    console.print(table)
    if found.feeds:
        from assistant.feeds_text import feeds_table

        console.print()
        console.print(feeds_table(found.feeds))
    for warning in found.warnings:
        console.print(plain(warning), style="italic")


def problems(found: Sequence[ProblemRecord]) -> None:
    """What is wrong, or that nothing is."""
    console = Console(highlight=False)
    for problem in found:
        console.print(plain(f"{problem.where}: {problem.detail}"))
    if found:
        console.print("Run 'newsdesk verify --repair' to mend this.")
    else:
        console.print("All is well: the indexes hold exactly what the catalog holds.")


def rebuilt(found: Rebuilt) -> None:
    """How much was put in."""
    Console(highlight=False).print(
        f"Rebuilt: {found.articles:,} articles in {found.passages:,} passages."
    )


def add_report(found: AddReport) -> None:
    """What became of the articles, and why some were rejected."""
    console = Console(highlight=False)
    refusals = len(found.rejected) + found.more_rejected
    grouped = f" ({found.grouped:,} of them copies of others)" if found.grouped else ""
    console.print(
        f"{found.added:,} added{grouped}, {found.updated:,} updated, "
        f"{found.unchanged:,} unchanged, {refusals:,} rejected in {found.seconds:.1f} s."
    )
    for reject in found.rejected[:MAX_REJECTS_SHOWN]:
        where = reject.source if reject.line is None else f"{reject.source}:{reject.line}"
        console.print(plain(f"  {where}: {reject.reason}"), soft_wrap=True)
    if (more := refusals - MAX_REJECTS_SHOWN) > 0:
        console.print(f"  … and {more:,} more; --json lists {len(found.rejected):,}.")


def column_maps(found: Iterable[ColumnMap]) -> None:
    """How tables were understood, on stderr: what the user has to check, not what was asked for."""
    console = Console(stderr=True, highlight=False)
    for one in found:
        console.print(plain(f"column map of {one.source}: {one}"), soft_wrap=True)


@contextmanager
def add_progress() -> Iterator[OnProgress]:
    """A bar on a terminal, by bytes, with articles, rate and time left."""
    with _bar("{task.fields[articles]:,} articles", "{task.fields[rate]:,.0f}/s") as bar:
        task = bar.add_task("Adding", total=None, articles=0, rate=0.0)

        def report(progress: AddProgress) -> None:
            elapsed = bar.tasks[0].elapsed or 0.0
            bar.update(
                task,
                total=progress.size or None,  # how much an address gives is not known
                completed=progress.position,
                articles=progress.articles,
                rate=progress.articles / elapsed if elapsed else 0.0,
            )

        yield report


@contextmanager
def rebuild_progress() -> Iterator[Callable[[int, int], None]]:
    """A bar on a terminal: articles, or passages while they are embedded."""
    with _bar("{task.completed:,.0f} done") as bar:
        task = bar.add_task("Rebuilding", total=None)
        yield lambda done, total: bar.update(task, total=total, completed=done)


def _bar(*columns: str) -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        *(TextColumn(column) for column in columns),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
        disable=not Console(stderr=True).is_terminal,
    )


def _shortened(text: str, limit: int = 300) -> str:
    flat = " ".join(text.split())
    return f"   {flat}" if len(flat) <= limit else f"   {flat[:limit].rsplit(' ', 1)[0]} …"


def _moment(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC"


def _day(moment: datetime | None) -> str:
    return long_date(moment) if moment else "none"
