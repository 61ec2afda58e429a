"""Taking in what the page of an empty archive is given: one intake at a time, in the background."""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Literal

from assistant.desk import LocalDesk
from index.adding import AddReport, Progress
from index.addresses import without_login
from index.errors import BadInput, NewsdeskError, NotAllowed
from index.fetching.addresses import NEEDS_LEAVE
from index.following.adding import NoFeed
from index.following.follower import Poll
from index.gathering import Wanted
from index.readers import Defaults, Rejected, is_web_address
from index.records import Summary

Phase = Literal["none", "running", "stopping", "done", "stopped", "failed"]

BROKEN = "Something went wrong on the server; the log has the details."
_LOOK_SECONDS = 0.5
_CLOSE_SECONDS = 10.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class IntakeStatus:
    """How far the newest intake has come, or what became of it."""

    number: int = 0
    """Counts the intakes of this server."""
    phase: Phase = "none"
    what: str = ""
    """The names of the files, or the address."""
    articles: int = 0
    """Articles that are safe."""
    refused: int = 0
    """How many records were rejected."""
    share: float | None = None
    """From 0 to 1; None where nobody knows how much is to come."""
    seconds: float = 0.0
    report: AddReport = field(default_factory=AddReport)
    """Filled at the end."""
    said: str = ""
    """A sentence on how it ended, where there is more to say than counts."""

    @property
    def is_running(self) -> bool:
        """Whether it has not ended yet."""
        return self.phase in ("running", "stopping")

    @property
    def rate(self) -> float:
        """Articles a second."""
        return self.articles / self.seconds if self.seconds else 0.0

    @property
    def seconds_left(self) -> float | None:
        """A guess from how long it has taken so far; None where there is nothing to guess from."""
        return self.seconds * (1 - self.share) / self.share if self.share else None


class Intake:
    """Fills an empty archive. Threads may share it."""

    def __init__(self, desk: LocalDesk) -> None:
        self._desk = desk
        self._archive = desk.assistant.archive
        self._lock = threading.Lock()
        self._status = IntakeStatus()
        self._began = 0.0
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def status(self) -> IntakeStatus:
        """As it is now."""
        found = self._status
        return self._timed(found) if found.is_running else found

    @property
    def summary(self) -> Summary:
        """What the archive holds."""
        return self._archive.summary()

    @property
    def is_offered(self) -> bool:
        """Whether there is an intake to look at or to begin."""
        return self._status.is_running or self.is_ready

    @property
    def is_ready(self) -> bool:
        """Whether one can begin: the archive is empty, and none is under way."""
        return not self._status.is_running and not self.summary.articles

    def add_files(self, files: Sequence[Path]) -> None:
        """Begin to take in uploaded files, which are removed at the end, also of a refusal."""
        names = [path.name for path in files]
        more = f" and {len(names) - 1} more" if len(names) > 1 else ""
        try:
            self._begin(f"{names[0]}{more}", lambda: self._of_files(files))
        except BaseException:
            _remove(files)
            raise

    def add_address(self, address: str) -> None:
        """Begin with an address: a feed is followed from then on, all else is taken in once."""
        if not is_web_address(address):
            raise BadInput(
                f"'{without_login(address)}' is not an address of the web: give it whole, like "
                "https://example.org/feed."
            )
        self._begin(without_login(address), lambda: self._of_address(address))

    def stop(self) -> None:
        """End it as soon as can be; what was taken in stays."""
        with self._lock:
            if self._status.is_running:
                self._status = replace(self._status, phase="stopping")
        self._stop.set()

    def close(self) -> None:
        """Stop, and wait for the end for a while."""
        self.stop()
        if self._thread:
            self._thread.join(_CLOSE_SECONDS)

    def _begin(self, what: str, work: Callable[[], IntakeStatus]) -> None:
        with self._lock:
            if self._status.is_running:
                raise BadInput("Something is being taken in already: wait for its end.")
            if not self.is_ready:
                raise NotAllowed("The archive is filled already: 'newsdesk add' takes in more.")
            self._stop.clear()
            self._began = time.monotonic()
            self._status = IntakeStatus(self._status.number + 1, "running", what)
            self._thread = threading.Thread(
                target=self._run, args=(work,), name="newsdesk-intake", daemon=True
            )
            self._thread.start()

    def _run(self, work: Callable[[], IntakeStatus]) -> None:
        """Whatever happens, the page gets to know."""
        try:
            ended = work()
        except _Stopped:
            ended = replace(self._status, phase="stopped", said="What was taken in stays.")
        except NewsdeskError as error:
            ended = replace(self._status, phase="failed", said=str(error))
        except OSError as error:
            _log.exception("An intake has failed")
            ended = replace(self._status, phase="failed", said=_refused(error))
        except Exception:
            _log.exception("An intake has failed")
            ended = replace(self._status, phase="failed", said=BROKEN)
        if ended.phase != "done":
            ended = replace(ended, articles=self._settled(ended.articles))
        with self._lock:
            self._status = self._timed(ended)

    def _settled(self, articles: int) -> int:
        """Let what was taken in be found, as far as the archive still can; how much that is."""
        try:
            self._archive.add([])
            return self.summary.articles
        except Exception:
            _log.warning("What was taken in is indexed at the next start", exc_info=True)
            return articles

    def _timed(self, status: IntakeStatus) -> IntakeStatus:
        return replace(status, seconds=time.monotonic() - self._began)

    def _of_files(self, files: Sequence[Path]) -> IntakeStatus:
        try:
            report = self._add(list(map(str, files)))
        finally:
            _remove(files)
        return self._ended(_named(report))

    def _of_address(self, address: str) -> IntakeStatus:
        polls: SimpleQueue[Poll] = SimpleQueue()
        self._desk.listeners.append(polls.put)
        try:
            return self._followed(address, polls)
        finally:
            self._desk.listeners.remove(polls.put)

    def _followed(self, address: str, polls: "SimpleQueue[Poll]") -> IntakeStatus:
        try:
            self._desk.follow(address, outlet=None, allow_private=False)
        except BadInput as error:
            if self._stop.is_set():
                raise _Stopped from None
            named = isinstance(error, NoFeed) and error.feeds
            return self._ended(_told(self._add([address])), str(error) if named else "")
        return self._first_poll(address, polls)

    def _add(self, sources: Sequence[str]) -> AddReport:
        return self._desk.add(
            sources,
            format=None,
            defaults=Defaults(),
            wanted=Wanted(),
            on_progress=self._on_progress,
        )

    def _on_progress(self, progress: Progress) -> None:
        if self._stop.is_set():
            raise _Stopped
        share = min(1.0, progress.position / progress.size) if progress.size else None
        self._tell(articles=progress.articles, refused=progress.rejected, share=share)

    def _tell(self, *, articles: int, share: float | None, refused: int = 0) -> None:
        with self._lock:
            self._status = replace(self._status, articles=articles, share=share, refused=refused)

    def _ended(self, report: AddReport, otherwise: str = "") -> IntakeStatus:
        """What became of an `add`; one that found nothing has failed, and says why."""
        articles = report.added + report.updated + report.unchanged
        said = "" if articles else otherwise or _nothing(report, self._status.what)
        return replace(
            self._status,
            phase="done" if articles else "failed",
            articles=articles,
            refused=len(report.rejected) + report.more_rejected,
            report=report,
            said=said,
        )

    def _first_poll(self, feed: str, polls: "SimpleQueue[Poll]") -> IntakeStatus:
        """Wait for what the follower brings; a feed that brings an error is followed no more."""
        poll = self._next_poll(feed, polls)
        if poll is None:
            self._desk.unfollow(feed)
            raise _Stopped
        if poll.error and not poll.brought:
            self._desk.unfollow(feed)
            why = _without_option(poll.error)
            raise BadInput(f"The feed cannot be read ({why}): check it, or try again later.")
        later = f"; {poll.pending:,} of its articles are still to come" if poll.pending else ""
        return replace(
            self._status,
            phase="done",
            articles=poll.added + poll.updated,
            report=AddReport(added=poll.added, updated=poll.updated),
            said=f"The feed is followed from now on{later}.",
        )

    def _next_poll(self, feed: str, polls: "SimpleQueue[Poll]") -> Poll | None:
        """The feed's; None where it was stopped before."""
        while not self._stop.is_set():
            self._look(feed)
            with suppress(Empty):
                poll = polls.get(timeout=_LOOK_SECONDS)
                # A feed that has moved is told of by its new address.
                if poll.feed == feed or self._archive.schedule.feed(feed) is None:
                    return poll
        return None

    def _look(self, feed: str) -> None:
        """How far the follower is."""
        found = self._archive.schedule.status(datetime.now(UTC))
        pending = sum(one.pending for one in found if one.url == feed)
        articles = self.summary.articles
        share = articles / (articles + pending) if pending else None
        self._tell(articles=articles, share=share)


class _Stopped(Exception):
    """Somebody wants it to end."""


def _named(report: AddReport) -> AddReport:
    """With the names of the files, not with where they lay for a while."""
    rejected = tuple(
        Rejected(Path(one.source).name, one.line, one.reason) for one in report.rejected
    )
    return report.model_copy(update={"rejected": rejected})


def _told(report: AddReport) -> AddReport:
    """With reasons that name no option which a page cannot be given."""
    rejected = tuple(replace(one, reason=_without_option(one.reason)) for one in report.rejected)
    return report.model_copy(update={"rejected": rejected})


def _without_option(reason: str) -> str:
    return reason.replace(NEEDS_LEAVE, "; add it from a terminal, with --allow-private")


def _nothing(report: AddReport, what: str) -> str:
    if not report.rejected:
        return f"There is no article in {what}: give another."
    return f"No article could be taken in ({report.rejected[0].reason}): give another."


def _refused(error: OSError) -> str:
    return (
        f"The system refused to go on ({error.strerror or error}): look whether the disk is full, "
        "then try again."
    )


def _remove(files: Sequence[Path]) -> None:
    """The files, and the folders that Gradio makes for each."""
    for file in files:
        with suppress(OSError):
            file.unlink(missing_ok=True)
            file.parent.rmdir()
