"""The `newsdesk keys` commands: which programs may reach the server."""

from typing import Annotated

import typer

from assistant.commands import desk_of, show

keys = typer.Typer(help="Say which programs may reach the server.", no_args_is_help=True)

Json = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]


@keys.command()
def add(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="What the key is for.")],
    scope: Annotated[
        list[str] | None,
        typer.Option(
            metavar="SCOPE",
            help="What it may do: ask, search, read, write or admin; repeatable. By default the "
            "first three.",
        ),
    ] = None,
    days: Annotated[
        int | None, typer.Option(min=1, max=36_500, help="It works so long; for ever by default.")
    ] = None,
    rate: Annotated[
        str, typer.Option(help="Questions and searches, like '60/minute'; by default as readers.")
    ] = "",
    json: Json = False,
) -> None:
    """Make a key, which is shown this once; from the first one on programs need a key."""
    from assistant.keys.printing import made
    from assistant.keys.records import NewKey, scopes_of

    new = NewKey(name=name, scopes=scopes_of(scope or ()), days=days, rate=rate)
    with desk_of(context) as desk:
        found = desk.keys.add(new)
    show(found, json, made)


@keys.command("list")
def list_keys(context: typer.Context, json: Json = False) -> None:
    """Show the keys, without their secrets."""
    from assistant.keys.printing import keys as printed

    with desk_of(context) as desk:
        found = desk.keys.all()
    show(found, json, printed)


@keys.command()
def revoke(
    context: typer.Context,
    key: Annotated[
        str, typer.Argument(metavar="ID|NAME", help="As 'newsdesk keys list' shows it.")
    ],
    json: Json = False,
) -> None:
    """Let a key open nothing any more; programs go on needing one."""
    from assistant.keys.records import KeyRevocation
    from index.errors import BadInput

    with desk_of(context) as desk:
        revoked = desk.keys.revoke(key)
    if not revoked:
        raise BadInput(f"No key '{key}' is to be revoked: 'newsdesk keys list' shows those made.")
    show(KeyRevocation(revoked=revoked), json, lambda _: typer.echo("Revoked."))


@keys.command()
def clear(context: typer.Context, json: Json = False) -> None:
    """Forget all keys: programs then need none, as before the first one."""
    from assistant.keys.records import KeysCleared

    with desk_of(context) as desk:
        cleared = desk.keys.clear()
    count = "one key" if cleared == 1 else f"{cleared:,} keys"
    said = f"Forgot {count}: programs need none now."
    show(KeysCleared(cleared=cleared), json, lambda _: typer.echo(said))
