"""The `newsdesk evaluate` commands: ask a question set, compare two runs."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from assistant.commands import settings_of, show

if TYPE_CHECKING:
    from assistant.evaluation.runs import Run


class DatasetGroup(TyperGroup):
    """`newsdesk evaluate DATASET` is `newsdesk evaluate run DATASET`."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Whatever does not begin with a command's name is for `run`."""
        is_named = bool(args) and (args[0] in self.commands or args[0] in ctx.help_option_names)
        return super().parse_args(ctx, args if is_named or not args else ["run", *args])


evaluation = typer.Typer(
    cls=DatasetGroup,
    help="Measure answers over a question set: newsdesk evaluate DATASET.",
    no_args_is_help=True,
)

Json = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
Runs = Annotated[
    Path | None, typer.Option(metavar="DIR", help="Where runs are kept, instead of your own.")
]


@evaluation.command()
def run(
    context: typer.Context,
    dataset: Annotated[str, typer.Argument(metavar="DATASET", help="A file or folder.")],
    limit: Annotated[
        int | None, typer.Option(min=1, help="So many questions, by the seed.")
    ] = None,
    seed: Annotated[int, typer.Option(help="Of the choice and the intervals.")] = 0,
    kind: Annotated[
        list[str] | None, typer.Option(metavar="KIND", help="Only these; repeatable.")
    ] = None,
    name: Annotated[str, typer.Option(help="Of the run; by itself of what is run.")] = "",
    answerer: Annotated[
        str | None, typer.Option(help="quotes or model; by default the model, if one is set.")
    ] = None,
    format: Annotated[str | None, typer.Option(help="Found by itself if absent.")] = None,
    workers: Annotated[int | None, typer.Option(min=1, help="Questions at a time.")] = None,
    runs: Runs = None,
    again: Annotated[bool, typer.Option("--again", help="Begin anew.")] = False,
    json: Json = False,
) -> None:
    """Ask a question set and print what it comes to; the word 'run' may be left out.

    The same command goes on with a run that was stopped.
    """
    from assistant.answer import answerer_of
    from assistant.evaluation import evaluate, load
    from assistant.evaluation.printing import progress, results
    from assistant.evaluation.runs import DEFAULT_RUNS

    chosen = answerer_of(answerer) if answerer else None
    settings = settings_of(context, answerer=chosen)
    with _stopping(), progress() as on_answered:
        done = evaluate(
            load(dataset, format=format),
            archive=context.obj,
            settings=settings,
            kinds=kind or (),
            limit=limit,
            seed=seed,
            name=name,
            runs=runs or DEFAULT_RUNS,
            workers=workers,
            again=again,
            on_answered=on_answered,
        )
    _reported(done)
    show(done.told() if json else done, json, results)


@evaluation.command()
def compare(
    first: Annotated[str, typer.Argument(metavar="A", help="A run's name or folder.")],
    second: Annotated[str, typer.Argument(metavar="B", help="Another one.")],
    runs: Runs = None,
    report: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Also write a page, and Markdown beside it.")
    ] = None,
    json: Json = False,
) -> None:
    """Compare two runs question by question: differences, how sure they are, what changed side."""
    from assistant.evaluation import comparing, printing
    from assistant.evaluation.reporting import Report, write
    from assistant.evaluation.runs import DEFAULT_RUNS

    kept = runs or DEFAULT_RUNS
    pair = [comparing.run_named(one, kept) for one in (first, second)]
    found = comparing.compare(*pair)
    if report:
        write(Report.comparing(*pair), report)
    show(found, json, printing.comparison)


@evaluation.command()
def judge(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="RUN", help="A run's name or folder.")],
    runs: Runs = None,
    json: Json = False,
) -> None:
    """Let the model that is set judge a run's answers, and print how far figures agree with it."""
    from assistant.evaluation import comparing, judging, printing
    from assistant.evaluation.runs import DEFAULT_RUNS

    done = comparing.run_named(name, runs or DEFAULT_RUNS)
    with _stopping(), printing.progress("Judging") as on_judged:
        found = judging.judge(done, settings_of(context), on_judged)
    _reported(done)
    show(found, json, printing.judgement)


@evaluation.command()
def new(
    context: typer.Context,
    count: Annotated[int, typer.Option(min=1, help="The most questions.")] = 50,
    seed: Annotated[int, typer.Option(help="Of the choice of articles.")] = 0,
    answerer: Annotated[
        str | None, typer.Option(help="quotes: by forms; model: by the model, if one is set.")
    ] = None,
    out: Annotated[
        Path, typer.Option(metavar="FILE", help="A .csv for a spreadsheet, or a .jsonl.")
    ] = Path("questions.csv"),
    again: Annotated[bool, typer.Option("--again", help="Replace the file.")] = False,
    json: Json = False,
) -> None:
    """Draft a question set from the archive, for you to accept or edit.

    Look through it in a spreadsheet, or with 'newsdesk evaluate review FILE'.
    """
    from assistant.answer import answerer_of
    from assistant.evaluation.drafting import draft
    from assistant.evaluation.drafting.files import check, write
    from assistant.evaluation.printing import drafted, progress
    from index.archive import Archive
    from index.errors import BadInput

    if out.exists() and not again:
        raise BadInput(f"{out} is there already: name another --out, or --again to replace it.")
    check(out)
    settings = settings_of(context, answerer=answerer_of(answerer) if answerer else None)
    with (
        Archive.open(settings.archive, create=False) as archive,
        progress("Drafting") as on_drafted,
    ):
        found = draft(archive, count, seed=seed, settings=settings, on_drafted=on_drafted)
    write(found.questions, out)
    show(found.told(out), json, drafted)


@evaluation.command()
def review(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A drafted .csv or .jsonl.")],
    port: Annotated[int, typer.Option(help="On this machine; 0 takes any free one.")] = 0,
) -> None:
    """Look through a question set in the browser: keep, leave out, correct; then save."""
    from assistant.evaluation.drafting.reviewing import review as run_review

    run_review(file, port, lambda url: typer.echo(f"Look through {file} at {url} (Ctrl-C ends)."))


def _reported(done: "Run") -> None:
    """Write the report of a run into its folder."""
    from assistant.evaluation.reporting import Report, write

    write(Report.of(done), done.path / "report.html")


@contextmanager
def _stopping() -> Iterator[None]:
    """Ctrl-C is no failure: what is answered is kept."""
    try:
        yield
    except KeyboardInterrupt:
        typer.echo("newsdesk: stopped; give the same command again to go on.", err=True)
        raise typer.Exit(130) from None
