"""Standing questions beside a server."""

from collections.abc import Iterator
from contextlib import contextmanager

from assistant.cleaning import visible
from assistant.desk import LocalDesk
from assistant.observing.logs import teller
from assistant.watching.background import Watching
from assistant.watching.records import Notice


@contextmanager
def watched(desk: LocalDesk) -> Iterator[None]:
    """Look at what comes, and send what has changed, until the end."""
    assistant, archive = desk.assistant, desk.assistant.archive
    say = teller(assistant.settings)
    watching = Watching(
        assistant.watches,
        assistant.settings,
        lambda notice: say(_line(notice)),
        lambda: archive.leads,
    )
    watching.start()
    try:
        yield
    finally:
        watching.stop()


def _line(notice: Notice) -> str:
    line = " ".join(visible(f"{notice.question} {notice.headline}").split())
    return f"{notice.at:%H:%M}  {line}"
