"""What the archive holds and how fresh it is, looked up at most every few seconds."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING

from prometheus_client.metrics_core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from index.errors import NewsdeskError

if TYPE_CHECKING:
    from assistant.assistant import Assistant
    from assistant.watching.keeping import Counts
    from index.status import Status

SECONDS = 10.0
"""How long a look is good for, however many ask for metrics."""


@dataclass(frozen=True)
class _Look:
    """One look at the archive."""

    at: float
    metrics: tuple[Metric, ...]


class ArchiveMetrics(Collector):
    """Gauges of one archive; when it cannot be read, `newsdesk_archive_readable` alone, at 0."""

    def __init__(self, assistant: "Assistant", clock: Callable[[], float] = monotonic) -> None:
        self._assistant = assistant
        self._clock = clock
        self._looking = Lock()
        self._last: _Look | None = None

    def describe(self) -> Iterator[Metric]:
        """Nothing in advance: a registry would look into the archive for it."""
        return iter(())

    def collect(self) -> Iterator[Metric]:
        """The gauges of the last look, or of a new one where that is old."""
        with self._looking:
            now = self._clock()
            if self._last is None or now - self._last.at >= SECONDS:
                self._last = _Look(now, tuple(self._read()))
            yield from self._last.metrics

    def _read(self) -> Iterator[Metric]:
        readable = "Whether the archive's catalog can be read."
        try:
            status, watches = self._assistant.archive.status(), self._assistant.watches.counts()
        except NewsdeskError:
            yield _gauge("newsdesk_archive_readable", readable, 0)
            return
        yield _gauge("newsdesk_archive_readable", readable, 1)
        yield from _of_archive(status)
        yield from _of_news(status, watches)


def _of_archive(status: "Status") -> Iterator[Metric]:
    yield _gauge("newsdesk_archive_articles", "Articles.", status.articles)
    yield _gauge("newsdesk_archive_passages", "Passages that stand.", status.passages)
    yield _gauge(
        "newsdesk_archive_pending_articles",
        "Articles that are safe and not in the indexes yet.",
        status.pending,
    )
    yield _moment("newsdesk_archive_newest_article", "The newest article's date", status.newest)
    yield _moment("newsdesk_archive_last_ingest", "The last addition", status.last_added)


def _of_news(status: "Status", watches: "Counts") -> Iterator[Metric]:
    """Counts alone: `newsdesk status` tells which feeds and outlets they are."""
    in_trouble = sum(1 for feed in status.feeds if feed.warning)
    pending = sum(feed.pending for feed in status.feeds)
    yield _gauge("newsdesk_feeds", "Feeds that are followed.", len(status.feeds))
    yield _gauge(
        "newsdesk_feeds_in_trouble", "Those that are silent, failing, late or ended.", in_trouble
    )
    yield _gauge("newsdesk_feed_entries_pending", "Entries whose pages are to come.", pending)
    yield _gauge(
        "newsdesk_outlets_silent", "Outlets silent for longer than is usual.", len(status.quiet)
    )
    yield _gauge("newsdesk_standing_questions", "Standing questions.", watches.questions)
    yield _gauge("newsdesk_deliveries_pending", "Notices yet to be sent.", watches.undelivered)


def _gauge(name: str, help: str, value: float) -> Metric:
    return GaugeMetricFamily(name, help, value)


def _moment(name: str, help: str, at: datetime | None) -> Metric:
    """Seconds since 1970, so that the age is right whenever it is asked for; absent for None."""
    family = GaugeMetricFamily(f"{name}_timestamp_seconds", f"{help}, in seconds since 1970.")
    if at is not None:
        family.add_metric([], at.timestamp())
    return family
