"""All metrics of one server, in a registry of its own."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from importlib.metadata import version

from prometheus_client import CollectorRegistry, Gauge, generate_latest
from prometheus_client.gc_collector import GCCollector
from prometheus_client.metrics_core import Metric
from prometheus_client.platform_collector import PlatformCollector
from prometheus_client.process_collector import ProcessCollector
from prometheus_client.registry import Collector

from assistant.observing.metrics.models import ModelMetrics
from assistant.observing.metrics.news import NewsMetrics
from assistant.observing.metrics.questions import QuestionMetrics, Work
from assistant.observing.metrics.stages import Ended, Timed
from assistant.observing.metrics.traffic import TrafficMetrics
from index.stages import Fact, Stage


class Metrics:
    """Counts what it observes; threads share it.

    Names end in their unit, and in `_total` where they only grow. Every label has few values:
    kinds that the code names and patterns of routes, never anything that somebody has sent.
    """

    def __init__(self, *others: Collector) -> None:
        """`others` know something that is read when metrics are."""
        registry = self.registry = CollectorRegistry()
        self.questions = QuestionMetrics(registry)
        self.model = ModelMetrics(registry)
        self.traffic = TrafficMetrics(registry)
        self.news = NewsMetrics(registry)
        info = Gauge(
            "newsdesk_info", "Always 1; tells the version.", ["version"], registry=registry
        )
        info.labels(version("newsdesk")).set(1)
        for other in others:
            registry.register(other)
        for own in (ProcessCollector, PlatformCollector, GCCollector):
            own(registry=registry)
        self._counts: Mapping[str, Callable[[Ended], None]] = {
            "model": self.model.called,
            "check": self.model.checked,
            "notice": self.news.noticed,
            "deliver": self.news.delivered,
        }

    def text(self) -> bytes:
        """All of them as Prometheus reads them."""
        return generate_latest(_Lasting(self.registry))

    def stage(self, name: str, facts: Mapping[str, Fact]) -> Stage:
        """A stage, which is counted when it has ended."""
        if name in ("ask", "search"):
            return self.questions.stage(name, facts)
        return Timed(facts, partial(self._ended, name, self.questions.begun()))

    def _ended(self, name: str, work: Work | None, ended: Ended) -> None:
        if count := self._counts.get(name):
            count(ended)
        if work:
            work.seconds[name] = work.seconds.get(name, 0.0) + ended.seconds


class _Lasting(Collector):
    """A registry without the samples that tell since when each metric is counted.

    The library can leave them out for the whole process alone, by a switch of its module.
    """

    def __init__(self, registry: CollectorRegistry) -> None:
        self._registry = registry

    def collect(self) -> Iterator[Metric]:
        for metric in self._registry.collect():
            created = f"{metric.name}_created"
            metric.samples = [one for one in metric.samples if one.name != created]
            yield metric
