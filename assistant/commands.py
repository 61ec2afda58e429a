"""What every command needs: its settings, a desk, and a way to show what it found."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

if TYPE_CHECKING:
    from assistant.desk import Desk
    from assistant.history import Feedback
    from assistant.settings import Settings


def settings_of(context: typer.Context, **given: Any) -> "Settings":
    """The settings of this run: what the command line gives wins."""
    from pydantic import ValidationError

    from assistant.settings import Settings
    from index.errors import BadInput

    chosen = {key: value for key, value in given.items() if value is not None}
    if context.obj:
        chosen["archive"] = context.obj
    try:
        return Settings(**chosen)
    except ValidationError as error:
        first = error.errors()[0]
        name = "_".join(map(str, first["loc"])) or "settings"
        raise BadInput(
            f"The setting '{name}' cannot be used ({first['msg']}): "
            f"correct NEWSDESK_{name.upper()} or newsdesk.toml."
        ) from error


@contextmanager
def desk_of(context: typer.Context, *, create: bool = False, **given: Any) -> "Iterator[Desk]":
    """The desk of the archive that the command line or the settings name."""
    from assistant.desk import open_desk

    settings = settings_of(context, **given)
    with closing(open_desk(settings.archive, settings, create=create)) as desk:
        try:
            yield desk
        except KeyboardInterrupt:
            typer.echo("newsdesk: stopped; run it again to go on.", err=True)
            raise typer.Exit(130) from None


def must_be_local(desk: "Desk", option: str) -> None:
    """Raises `BadInput` where a server holds the archive, for which an option means nothing."""
    from assistant.desk import LocalDesk
    from index.errors import BadInput

    if not isinstance(desk, LocalDesk):
        raise BadInput(
            f"A server holds this archive, and takes articles in by itself: leave '{option}' out, "
            "or stop the server first."
        )


def show(found: Any, json: bool, printed: Callable[[Any], None]) -> None:
    """Print for people, or as one JSON document."""
    if not json:
        printed(found)
        return
    from pydantic import TypeAdapter

    typer.echo(TypeAdapter(type(found)).dump_json(found, indent=2).decode())


def export(rated: "Iterable[Feedback]", file: Path | None, json: bool) -> None:
    """Write rated answers as lines of JSON to a file or stdout; with `json`, one array to stdout.

    The file is there when it is whole: what it held before stays until then.
    """
    if file is None:
        show(list(rated) if json else rated, json, _print_lines)
        return
    beside, written = file.with_name(f"{file.name}.part"), 0
    with beside.open("w", encoding="utf-8") as out:
        for one in rated:
            out.write(f"{one.model_dump_json()}\n")
            written += 1
    beside.replace(file)
    told = f"Wrote {written:,} rated answers to {file}."
    show({"written": written}, json, lambda _: typer.echo(told))


def _print_lines(rated: "Iterable[Feedback]") -> None:
    for one in rated:
        typer.echo(one.model_dump_json())
