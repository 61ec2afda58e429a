"""The `newsdesk watch` commands: standing questions."""

from typing import Annotated

import typer

from assistant.commands import desk_of, show

watch = typer.Typer(
    help="Ask again when news comes, and tell when the answer changes.", no_args_is_help=True
)

Json = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
Id = Annotated[str, typer.Argument(metavar="ID", help="As 'newsdesk watch list' shows it.")]


@watch.command()
def add(
    context: typer.Context,
    question: str,
    webhook: Annotated[
        str | None, typer.Option(metavar="URL", help="Send each notice there, as JSON.")
    ] = None,
    email: Annotated[
        str | None, typer.Option(metavar="ADDRESS", help="Send each notice there, as mail.")
    ] = None,
    since: Annotated[
        str | None, typer.Option(metavar="DATE", help="Published on or after.")
    ] = None,
    outlet: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Only this one; repeatable.")
    ] = None,
    answerer: Annotated[
        str | None, typer.Option(help="quotes or model; by default the model, if one is set.")
    ] = None,
    allow_private: Annotated[
        bool,
        typer.Option(
            "--allow-private", help="The webhook may be on this machine or inside its network."
        ),
    ] = False,
    json: Json = False,
) -> None:
    """Ask a question from now on; the feed of its notices needs neither webhook nor mail."""
    from assistant.answer import answerer_of
    from assistant.protocol import AskRequest
    from assistant.watching.printing import watched
    from assistant.watching.records import NewWatch

    request = AskRequest(
        question=question,
        answerer=answerer_of(answerer) if answerer else None,
        since=since,
        outlets=tuple(outlet or ()),
    )
    new = NewWatch(request=request, webhook=webhook, email=email, allow_private=allow_private)
    with desk_of(context) as desk:
        found = desk.watches.add(new)
    show(found, json, watched)


@watch.command("list")
def list_watches(context: typer.Context, json: Json = False) -> None:
    """Show the standing questions with their last answers."""
    from assistant.watching.printing import watches

    with desk_of(context) as desk:
        found = desk.watches.all()
    show(found, json, watches)


@watch.command()
def remove(context: typer.Context, id: Id, json: Json = False) -> None:
    """Ask a question no more, and drop its notices."""
    from index.errors import BadInput

    with desk_of(context) as desk:
        removed = desk.watches.remove(id)
    if not removed:
        raise BadInput(f"There is no standing question '{id}': 'newsdesk watch list' shows them.")
    show({"removed": removed}, json, lambda _: typer.echo("Watched no more."))


@watch.command()
def notices(
    context: typer.Context,
    id: Annotated[str | None, typer.Argument(metavar="ID", help="Of this question alone.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=200, help="How many, the newest first.")] = 20,
    json: Json = False,
) -> None:
    """Show what has changed."""
    from assistant.watching.printing import notices as printed

    with desk_of(context) as desk:
        found = desk.watches.notices(id, limit=limit)
    show(found, json, printed)


@watch.command()
def check(
    context: typer.Context,
    every: Annotated[
        bool, typer.Option("--every", help="Also those that nothing new touches.")
    ] = False,
    json: Json = False,
) -> None:
    """Ask now what news touch, and send what is due; a running server does so by itself."""
    from assistant.commands import settings_of
    from assistant.watching.printing import notices as printed
    from assistant.watching.watchlist import Watchlist

    with desk_of(context) as desk:
        found = desk.watches.check(every=every)
        if isinstance(desk.watches, Watchlist):
            from assistant.watching.sending import send_due

            send_due(desk.watches, settings_of(context))
    show(found, json, printed)
