"""Following feeds in the foreground, and beside a server."""

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime

import typer

from assistant.desk import Desk, LocalDesk
from assistant.feeds_text import feed_line, idle_line, poll_line
from index.errors import BadInput
from index.following.follower import Poll


def follow_all(
    desk: Desk,
    feeds: Sequence[str],
    *,
    outlet: str | None,
    allow_private: bool,
    once: bool,
    json: bool,
) -> int:
    """Follow these feeds too, and tell of every poll until the end; the exit code.

    With `once`, it is 1 where every feed failed.
    """
    for feed in feeds:
        added = desk.follow(feed, outlet=outlet, allow_private=allow_private)
        typer.echo(feed_line(added), err=True)
    followed = len(desk.status().feeds)
    if not followed:
        raise BadInput(
            "No feed is followed yet: name one, like 'newsdesk follow https://example.org/feed'."
        )
    polls = desk.polls(once=once)
    if polls is None:
        typer.echo(f"A server has this archive open and polls {_counted(followed)}.", err=True)
        return 0
    if not once:
        typer.echo(f"Polling {_counted(followed)} (Ctrl-C stops it).", err=True)
    with closing(polls):
        kept = _told(polls, once=once, json=json)
    if once and not json and not kept:
        typer.echo(idle_line(desk.status().feeds, datetime.now(UTC)))
    return 1 if kept and all(poll.error for poll in kept) else 0


@contextmanager
def followed(desk: LocalDesk) -> Iterator[None]:
    """Poll what the archive follows, beside a server."""
    from assistant.observing.logs import teller
    from index.following.background import Background

    say = teller(desk.assistant.settings)

    def tell(poll: Poll) -> None:
        if line := poll_line(poll):
            say(line)
        for listener in tuple(desk.listeners):
            listener(poll)

    archive = desk.assistant.archive
    background = Background(desk.follower, tell, lambda: archive.leads)
    background.start()
    try:
        yield
    finally:
        background.stop()


def _told(polls: Iterator[Poll], *, once: bool, json: bool) -> list[Poll]:
    """All polls with `once`; JSON is one array then, else a line for each poll."""
    kept = []
    for poll in polls:
        if once:
            kept.append(poll)
        if json and not once:
            typer.echo(poll.model_dump_json())
        elif not json and (line := poll_line(poll, every=once)):
            typer.echo(line)
    if json and once:
        typer.echo(f"[{','.join(poll.model_dump_json() for poll in kept)}]")
    return kept


def _counted(feeds: int) -> str:
    return "one feed" if feeds == 1 else f"{feeds} feeds"
