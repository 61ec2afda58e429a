"""The `newsdesk` commands that put an archive into one file, and back."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.commands import settings_of, show

if TYPE_CHECKING:
    from index.backup import Manifest

File = Annotated[Path, typer.Argument(metavar="FILE", help="The backup.")]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]


def backup(
    context: typer.Context,
    file: File,
    check: Annotated[
        bool, typer.Option("--check", help="Make none: see whether this one is whole.")
    ] = False,
    json: Json = False,
) -> None:
    """Put the whole archive into one file, also while it is served and added to."""
    from index.backup import back_up
    from index.backup import check as checked

    found = checked(file) if check else back_up(_directory(context), file)
    did = "is whole" if check else "was made and read back"
    show(found, json, lambda _: typer.echo(f"The backup {file} {did}: {_told(found)}."))


def restore(
    context: typer.Context,
    file: File,
    into: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="An empty folder; absent: where the archive lies."),
    ] = None,
    replace: Annotated[
        bool, typer.Option("--replace", help="Lose the archive that is there.")
    ] = False,
    json: Json = False,
) -> None:
    """Make an archive of a backup, with its indexes, and compare them; exit 1 when they differ."""
    from assistant.printing import problems
    from assistant.protocol import ProblemRecord
    from index.archive import Archive
    from index.backup import restore as put_back

    directory = into or _directory(context)
    manifest = put_back(file, directory, replace=replace)
    typer.echo(f"Restored into {directory}: {_told(manifest)}; making its indexes …", err=True)
    with Archive.open(directory, create=False) as archive:
        found = [ProblemRecord(where=one.where, detail=one.detail) for one in archive.verify()]
    show({"manifest": manifest, "problems": found}, json, lambda _: problems(found))
    if found:
        raise typer.Exit(1)


def _directory(context: typer.Context) -> Path:
    """Where the archive lies."""
    from index.errors import BadInput

    settings = settings_of(context)
    if settings.stores.catalog:
        raise BadInput(
            "The catalog lies in the PostgreSQL that NEWSDESK_CATALOG names, and all else is made "
            "from it: back that database up with pg_dump, and restore it with pg_restore."
        )
    place = settings.archive
    if place.startswith(("http://", "https://")):
        raise BadInput(
            f"The archive lies on the machine that serves {place}: run this there, with its "
            "directory as --archive."
        )
    return Path(place).expanduser()


def _told(manifest: "Manifest") -> str:
    articles = manifest.counts.get("articles", 0)
    return f"{articles:,} articles as of {manifest.created:%Y-%m-%d %H:%M} UTC"
