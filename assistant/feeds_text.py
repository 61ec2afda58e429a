"""What is printed of followed feeds: a line for a poll, a table for their status."""

from collections.abc import Sequence
from datetime import datetime

from rich.table import Table

from assistant.printing import plain
from index.following.follower import Poll
from index.following.status import FeedStatus


def feed_line(feed: FeedStatus) -> str:
    """That a feed is followed."""
    return plain(f"Following {feed.title or feed.url}.").plain


def poll_line(poll: Poll, *, every: bool = False) -> str | None:
    """What a poll has brought; None where that is nothing to tell, unless `every` is told."""
    name = poll.title or poll.feed
    told = every or poll.brought or (poll.error and (poll.failures <= 1 or not poll.next_poll))
    if not told:
        return None
    said = f"{name} could not be read: {poll.error}" if poll.error else f"{name}: {_counts(poll)}"
    if poll.error and poll.brought:
        said += f" ({_counts(poll)})"
    return plain(f"{poll.at:%H:%M}  {said}{_next(poll)}").plain


def idle_line(feeds: Sequence[FeedStatus], now: datetime) -> str:
    """That there was nothing to do, and when there will be."""
    polls = [feed.next_poll for feed in feeds if feed.next_poll]
    if not polls:
        return "Nothing is due: every feed has ended."
    return f"Nothing is due; the next poll is at {_clock(min(polls), now)}."


def feeds_table(feeds: Sequence[FeedStatus]) -> Table:
    """How each feed fares."""
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for name in ("Feed", "Last read", "Newest", "Next poll", "Every", "Pending", "Trouble"):
        table.add_column(name, overflow="fold")
    for feed in feeds:
        cells = (
            f"{feed.title}\n{feed.url}" if feed.title else feed.url,
            _time(feed.last_success, "never"),
            _time(feed.newest, "none"),
            _time(feed.next_poll, "ended"),
            _span(feed.every_seconds),
            f"{feed.pending:,}",
            _trouble(feed),
        )
        table.add_row(*map(plain, cells))
    return table


def _counts(poll: Poll) -> str:
    parts = {"new": poll.added, "changed": poll.updated, "retracted": poll.retracted}
    told = [f"{count:,} {name}" for name, count in parts.items() if count]
    waiting = [f"{poll.pending:,} still to come"] if poll.pending else []
    return ", ".join([*(told or ["nothing new"]), *waiting])


def _next(poll: Poll) -> str:
    if poll.next_poll is None:
        return "; it has ended" if poll.error else ""
    return f"; next poll {_clock(poll.next_poll, poll.at)}"


def _clock(moment: datetime, now: datetime) -> str:
    """The time, with its day where that is not today."""
    day = "" if moment.date() == now.date() else f"{moment:%Y-%m-%d }"
    return f"{day}{moment:%H:%M} UTC"


def _trouble(feed: FeedStatus) -> str:
    failed = f"{feed.failures} failed: {feed.last_error}" if feed.failures else ""
    lost = f"{feed.failed:,} entries never came" if feed.failed else ""
    return "; ".join(filter(None, (failed, lost)))


def _time(moment: datetime | None, none: str) -> str:
    return f"{moment:%Y-%m-%d %H:%M}" if moment else none


def _span(seconds: int) -> str:
    if seconds < 5400:
        return f"{seconds / 60:.0f} min"
    return f"{seconds / 3600:.0f} h"
