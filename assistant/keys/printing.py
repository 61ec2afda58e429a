"""API keys as the terminal shows them."""

from collections.abc import Sequence
from datetime import UTC, datetime

import typer

from assistant.cleaning import visible
from assistant.keys.records import Key, MadeKey


def made(one: MadeKey) -> None:
    """The key alone on stdout, so that a script can take it; what to know of it beside that."""
    key = one.key
    typer.echo(
        f"The key '{visible(key.name)}' may {', '.join(key.scopes)}, {_end(key)}. It is shown this "
        "once. From now on programs need a key at /api, /v1 and /mcp.",
        err=True,
    )
    typer.echo(one.secret)


def keys(found: Sequence[Key]) -> None:
    """Each with what it may do and what became of it."""
    if not found:
        typer.echo("There is no key, so programs need none: 'newsdesk keys add NAME' begins.")
    for key in found:
        rate = f", {key.rate}" if key.rate else ""
        typer.echo(f"{key.id}  {visible(key.name)}: {', '.join(key.scopes)}{rate}")
        used = f"used {_day(key.used)}" if key.used else "not used yet"
        typer.echo(f"    made {_day(key.created)}, {used}, {_end(key)}")


def _end(key: Key) -> str:
    if key.revoked:
        return f"revoked {_day(key.revoked)}"
    if key.expires is None:
        return "works until it is revoked"
    word = "works until" if key.works(datetime.now(UTC)) else "expired"
    return f"{word} {_day(key.expires)}"


def _day(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC"
