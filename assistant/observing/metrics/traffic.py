"""Exchanges of HTTP, by the pattern of the route: a path itself may name anything."""

from prometheus_client import CollectorRegistry, Counter, Histogram

from assistant.observing.metrics.stages import BUCKETS


class TrafficMetrics:
    """What comes over HTTP."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._requests = Counter(
            "newsdesk_http_requests",
            "HTTP requests by the pattern of their route and the class of their status.",
            ["route", "method", "status"],
            registry=registry,
        )
        self._seconds = Histogram(
            "newsdesk_http_request_seconds",
            "From a request to the end of its response.",
            ["route", "method"],
            buckets=BUCKETS,
            registry=registry,
        )

    def exchanged(self, route: str, method: str, status: int, seconds: float) -> None:
        """Count an exchange."""
        self._requests.labels(route, method, f"{status // 100}xx").inc()
        self._seconds.labels(route, method).observe(seconds)
