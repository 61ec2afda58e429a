"""The `newsdesk user` commands: who may sign in."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from assistant.commands import show

users = typer.Typer(help="Say who may sign in to the server.", no_args_is_help=True)

File = Annotated[Path, typer.Argument(metavar="FILE", help="The one that NEWSDESK_USERS names.")]
Name = Annotated[str, typer.Argument(metavar="NAME", help="The name to sign in with.")]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]


@users.command()
def add(name: Name, file: File, json: Json = False) -> None:
    """Add a user, or give one another password; it is asked for, or read from a pipe."""
    from assistant.web.access.users import put_user

    put_user(file, name, _password())
    _show(file, json, f"{name} can sign in.")


@users.command()
def remove(name: Name, file: File, json: Json = False) -> None:
    """Take a user out, whose sessions end."""
    from assistant.web.access.users import remove_user

    remove_user(file, name)
    _show(file, json, f"{name} cannot sign in any more.")


@users.command("list")
def list_users(file: File, json: Json = False) -> None:
    """Name those who may sign in."""
    from assistant.web.access.users import read_users

    _show(file, json, "\n".join(read_users(file)) or "Nobody.")


def _show(file: Path, json: bool, said: str) -> None:
    """Tell people what was done, and programs who may sign in now."""
    from assistant.web.access.users import read_users

    show(list(read_users(file)), json, lambda _: typer.echo(said))


def _password() -> str:
    """Without showing it, twice; once where nobody types."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    typed: str = typer.prompt("Password", hide_input=True, confirmation_prompt=True, err=True)
    return typed
