"""What comes by itself, and what is told of it: feeds, and notices of standing questions."""

from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, Counter

from assistant.observing.metrics.stages import Ended

if TYPE_CHECKING:
    from index.following.follower import Poll


class NewsMetrics:
    """Polls, notices, deliveries; threads share it."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._polls = Counter(
            "newsdesk_feed_polls", "Turns of followed feeds.", ["outcome"], registry=registry
        )
        self._articles = Counter(
            "newsdesk_feed_articles",
            "Articles that followed feeds have added, updated or retracted.",
            ["change"],
            registry=registry,
        )
        self._notices = Counter(
            "newsdesk_notices", "Changes of the answers to standing questions.", registry=registry
        )
        self._deliveries = Counter(
            "newsdesk_deliveries",
            "Tries to send a notice: arrived, delayed until the next try, given_up, or failed.",
            ["channel", "outcome"],
            registry=registry,
        )

    def polled(self, poll: "Poll") -> None:
        """Count a turn of a feed."""
        self._polls.labels("failed" if poll.error else "read").inc()
        self._articles.labels("added").inc(poll.added)
        self._articles.labels("updated").inc(poll.updated)
        self._articles.labels("retracted").inc(poll.retracted)

    def noticed(self, ended: Ended) -> None:
        """Count a notice."""
        if ended.outcome == "finished":
            self._notices.inc()

    def delivered(self, ended: Ended) -> None:
        """Count a try to send one."""
        outcome = ended.text("outcome") or ended.outcome
        self._deliveries.labels(ended.text("channel"), outcome).inc()
