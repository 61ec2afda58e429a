"""Standing questions beside a server."""

from collections.abc import Iterator
from contextlib import contextmanager

import typer

from assistant.cleaning import visible
from assistant.desk import LocalDesk
from assistant.watching.background import Watching
from assistant.watching.records import Notice


@contextmanager
def watched(desk: LocalDesk) -> Iterator[None]:
    """Look at what comes, and send what has changed, until the end."""
    assistant = desk.assistant
    archive = assistant.archive
    watching = Watching(assistant.watches, assistant.settings, _tell, lambda: archive.leads)
    watching.start()
    try:
        yield
    finally:
        watching.stop()


def _tell(notice: Notice) -> None:
    line = " ".join(visible(f"{notice.question} {notice.headline}").split())
    typer.echo(f"{notice.at:%H:%M}  {line}", err=True)
