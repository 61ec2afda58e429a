"""The `newsdesk` command: one function for each, which opens a desk, asks it, and prints.

Only typer is imported here; everything else loads when a command runs, so that `--help` is quick.
"""

import sys
from pathlib import Path
from typing import Annotated

import typer

from assistant.backup_commands import backup, restore
from assistant.commands import desk_of, must_be_local, settings_of, show
from assistant.evaluation_commands import evaluation
from assistant.key_commands import keys
from assistant.serving_commands import demo, mcp, serve
from assistant.user_commands import users
from assistant.watch_commands import watch

app = typer.Typer(
    help="Answers questions from a news archive and proves every answer with quotes.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

app.add_typer(evaluation, name="evaluate")
app.add_typer(keys, name="keys")
app.add_typer(users, name="user")
app.add_typer(watch, name="watch")

Json = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
AsOf = Annotated[
    str | None, typer.Option(metavar="DATE", help="Hide everything that was not known by then.")
]
Since = Annotated[str | None, typer.Option(metavar="DATE", help="Published on or after.")]
Until = Annotated[str | None, typer.Option(metavar="DATE", help="Published on or before.")]
Outlets = Annotated[
    list[str] | None, typer.Option("--outlet", metavar="NAME", help="Only this one; repeatable.")
]
Named = Annotated[str, typer.Argument(metavar="ID|URL", help="An article's id or URL.")]
AllowPrivate = Annotated[
    bool,
    typer.Option(
        "--allow-private",
        help="Also fetch from this machine and its network (loopback, private, link-local), "
        "which no address, nor what it leads to, can reach otherwise.",
    ),
]


def main() -> None:
    """Run the command line: exit 0 when done, 1 when it failed, 2 for bad usage."""
    from assistant.lasting import load_undisturbed
    from index.errors import BadInput, NewsdeskError

    load_undisturbed()
    try:
        app()
    except NewsdeskError as error:
        typer.echo(f"newsdesk: {error}", err=True)
        sys.exit(2 if isinstance(error, BadInput) else 1)
    except OSError as error:
        where = f" ({error.filename})" if error.filename else ""
        typer.echo(f"newsdesk: {error.strerror or error}{where}.", err=True)
        sys.exit(1)


def _tell_version(is_asked: bool) -> None:
    if is_asked:
        from importlib.metadata import version

        typer.echo(f"newsdesk {version('newsdesk')}")
        raise typer.Exit


@app.callback()
def options(
    context: typer.Context,
    archive: Annotated[
        str | None,
        typer.Option(
            metavar="DIR|URL",
            help="The archive's directory, or a server's address (also NEWSDESK_ARCHIVE).",
        ),
    ] = None,
    version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_tell_version, help="Tell it.")
    ] = False,
) -> None:
    """Answers questions from a news archive and proves every answer with quotes."""
    context.obj = archive


@app.command()
def add(
    context: typer.Context,
    sources: Annotated[
        list[str], typer.Argument(metavar="SOURCE…", help="Files, folders, globs, addresses.")
    ],
    format: Annotated[
        str | None,
        typer.Option(
            help="parquet, arrow, warc, wxr, feed, sitemap, nitf, html, dataset, ninjs, jsonl, "
            "json, csv, markdown, text, or one of a plug-in; found by itself if absent."
        ),
    ] = None,
    columns: Annotated[
        str | None,
        typer.Option(
            metavar="FIELD=COLUMN,…",
            help="Which column or key is the title, the text and so on, where the guess is wrong.",
        ),
    ] = None,
    title: Annotated[str | None, typer.Option(help="Title of a text that has none.")] = None,
    outlet: Annotated[str | None, typer.Option(help="Outlet of articles that name none.")] = None,
    published: Annotated[
        str | None, typer.Option(metavar="DATE", help="Date of articles that have none.")
    ] = None,
    language: Annotated[str | None, typer.Option(help="Language, such as 'en'.")] = None,
    since: Since = None,
    until: Until = None,
    limit: Annotated[
        int | None, typer.Option(min=1, help="The most articles of one file or address.")
    ] = None,
    allow_private: AllowPrivate = False,
    engine: Annotated[
        str | None,
        typer.Option(help="Where files are read and prepared: local, or ray (the extra 'ray')."),
    ] = None,
    ray_address: Annotated[
        str | None,
        typer.Option(metavar="HOST:PORT", help="The Ray to join; by default one of its own."),
    ] = None,
    json: Json = False,
) -> None:
    """Take articles in; adding the same ones again changes nothing."""
    from assistant.printing import add_progress, add_report, column_maps
    from index import native_memory
    from index.dates import parse_moment
    from index.gathering import Wanted
    from index.readers import Defaults
    from index.readers.columns import chosen_columns

    wanted = Wanted.within(since, until, limit=limit, allow_private=allow_private)
    defaults = Defaults(
        title=title,
        outlet=outlet,
        published=parse_moment(published) if published else None,
        language=language,
        columns=chosen_columns(columns or ""),
    )
    engine = engine or ("ray" if ray_address else None)
    given = {"engine": engine, "ray_address": ray_address}
    native_memory.keep_large_blocks_apart()
    with desk_of(context, create=True, **given) as desk, add_progress() as on_progress:
        if engine:
            must_be_local(desk, "--engine")
        report = desk.add(
            sources, format=format, defaults=defaults, wanted=wanted, on_progress=on_progress
        )
    column_maps(report.columns)
    show(report, json, add_report)
    if report.rejected and not (report.added or report.updated or report.unchanged):
        raise typer.Exit(1)


@app.command()
def ask(
    context: typer.Context,
    question: str,
    as_of: AsOf = None,
    since: Since = None,
    until: Until = None,
    outlet: Outlets = None,
    answerer: Annotated[
        str | None, typer.Option(help="quotes or model; by default the model, if one is set.")
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(
            metavar="KIND",
            help="What the wording implies and is not to count: time, latest, outlet, phrase, "
            "without or follow_up; repeatable.",
        ),
    ] = None,
    json: Json = False,
) -> None:
    """Answer a question with quotes, or say why the archive cannot."""
    from assistant.answer import answerer_of, readings_of
    from assistant.printing import answer, spoken
    from assistant.protocol import AskRequest

    request = AskRequest(
        question=question,
        answerer=answerer_of(answerer) if answerer else None,
        ignore=tuple(sorted(readings_of(ignore or ()))),
        as_of=as_of,
        since=since,
        until=until,
        outlets=tuple(outlet or ()),
    )
    writer = request.answerer == "model" or settings_of(context).writer
    with desk_of(context) as desk:
        if writer and request.answerer != "quotes" and not json:
            spoken(desk.stream(request))
        else:
            show(desk.ask(request), json, answer)


@app.command()
def search(
    context: typer.Context,
    query: str,
    limit: Annotated[int, typer.Option(min=1, max=200, help="How many passages.")] = 10,
    sort: Annotated[str, typer.Option(help="relevance, newest or oldest.")] = "relevance",
    as_of: AsOf = None,
    since: Since = None,
    until: Until = None,
    outlet: Outlets = None,
    json: Json = False,
) -> None:
    """Find passages, best first."""
    from assistant.printing import hits
    from assistant.protocol import Filters
    from index.search import sort_of

    filters = Filters(as_of=as_of, since=since, until=until, outlets=tuple(outlet or ()))
    with desk_of(context) as desk:
        found = desk.search(query, filters, limit=limit, sort=sort_of(sort))
    show(found, json, hits)


@app.command()
def status(context: typer.Context, json: Json = False) -> None:
    """Say what the archive holds."""
    from assistant.printing import status as printed

    with desk_of(context) as desk:
        found = desk.status()
    show(found, json, printed)


@app.command()
def history(context: typer.Context, article: Named, json: Json = False) -> None:
    """Show the versions of an article, oldest first, and what each changed."""
    from assistant.printing import versions

    with desk_of(context) as desk:
        found = desk.history(article)
    _found(article, found)
    show(found, json, versions)


@app.command()
def retract(
    context: typer.Context,
    article: Named,
    note: Annotated[str | None, typer.Option(help="The outlet's notice, in its words.")] = None,
    json: Json = False,
) -> None:
    """Note that an outlet has withdrawn an article; what it said stays as its history."""
    from assistant.protocol import RetractionResult

    with desk_of(context) as desk:
        retracted = desk.retract(article, note=note)
    _found(article, retracted)
    show(RetractionResult(retracted=retracted), json, lambda _: typer.echo("Retracted."))


@app.command()
def remove(context: typer.Context, article: Named, json: Json = False) -> None:
    """Purge an article and all its versions."""
    from assistant.protocol import RemovalResult

    with desk_of(context) as desk:
        removed = desk.remove(article)
    _found(article, removed)
    show(RemovalResult(removed=removed), json, lambda _: typer.echo("Removed."))


@app.command()
def feedback(
    context: typer.Context,
    file: Annotated[
        Path | None, typer.Argument(metavar="FILE", help="Where to; absent: stdout.")
    ] = None,
    json: Json = False,
) -> None:
    """Export what readers think of answers as JSON lines, an evaluation set."""
    from assistant.commands import export

    with desk_of(context) as desk:
        export(desk.feedback(), file, json)


@app.command()
def follow(
    context: typer.Context,
    feeds: Annotated[
        list[str] | None, typer.Argument(metavar="FEED…", help="Addresses of feeds.")
    ] = None,
    outlet: Annotated[str | None, typer.Option(help="The publisher of what they list.")] = None,
    once: Annotated[bool, typer.Option("--once", help="End when nothing is due.")] = False,
    allow_private: AllowPrivate = False,
    json: Json = False,
) -> None:
    """Take in what feeds publish, now and from now on; without a FEED, go on with those known."""
    from assistant.following import follow_all

    with desk_of(context, create=True) as desk:
        code = follow_all(
            desk, feeds or (), outlet=outlet, allow_private=allow_private, once=once, json=json
        )
    raise typer.Exit(code)


@app.command()
def unfollow(
    context: typer.Context,
    feed: Annotated[str, typer.Argument(metavar="FEED", help="The address of a feed.")],
    json: Json = False,
) -> None:
    """Follow a feed no more; what it has brought stays."""
    from assistant.protocol import UnfollowingResult
    from index.addresses import without_login
    from index.errors import BadInput

    with desk_of(context) as desk:
        unfollowed = desk.unfollow(feed)
    if not unfollowed:
        where = without_login(feed)
        raise BadInput(f"No feed is followed at '{where}': 'newsdesk status' shows those that are.")
    shown = UnfollowingResult(unfollowed=unfollowed)
    show(shown, json, lambda _: typer.echo("Followed no more."))


@app.command()
def verify(
    context: typer.Context,
    repair: Annotated[bool, typer.Option("--repair", help="Mend what is wrong.")] = False,
    json: Json = False,
) -> None:
    """Compare the catalog with both indexes; exit 1 when something is wrong."""
    from assistant.printing import problems

    with desk_of(context) as desk:
        found = desk.verify(repair=repair)
    show(found, json, problems)
    if found:
        raise typer.Exit(1)


@app.command()
def rebuild(
    context: typer.Context,
    embedding: Annotated[
        str | None,
        typer.Option(metavar="MODEL", help="Go over to this embedding model."),
    ] = None,
    json: Json = False,
) -> None:
    """Make both indexes anew from the catalog, or embed everything with another model."""
    from assistant.printing import rebuild_progress, rebuilt

    wanted = settings_of(context, embedding=embedding).embedding
    # The archive may still hold another model than the one wanted, so it is opened with its own.
    with desk_of(context, embedding="") as desk, rebuild_progress() as on_progress:
        found = desk.rebuild(on_progress, embedding=wanted)
    show(found, json, rebuilt)


for command in (backup, restore, serve, demo, mcp):
    app.command()(command)


def _found(article: str, found: object) -> None:
    """Raises `BadInput` where nothing was."""
    from index.errors import BadInput

    if not found:
        raise BadInput(
            f"The archive has no article '{article}': 'newsdesk search --json' shows ids and URLs."
        )
