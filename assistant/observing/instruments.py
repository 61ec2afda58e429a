"""What observes one server: its metrics, and its traces where they are asked for."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from assistant.observing.metrics import ArchiveMetrics, Metrics
from assistant.observing.together import Together

if TYPE_CHECKING:
    from assistant.assistant import Assistant
    from assistant.desk import LocalDesk
    from assistant.observing.tracing import Tracing
    from index.stages import Observer


class Instruments:
    """Observes an assistant from now until `close`."""

    def __init__(self, assistant: "Assistant", tracing: "Tracing | None" = None) -> None:
        self.metrics = Metrics(ArchiveMetrics(assistant))
        self.tracing = tracing
        self._assistant = assistant
        assistant.observe(self.observer)

    @classmethod
    def of(cls, assistant: "Assistant") -> "Instruments":
        """As the assistant's settings have it."""
        endpoint = assistant.settings.traces
        if not endpoint:
            return cls(assistant)
        from assistant.observing.tracing import Tracing

        return cls(assistant, Tracing.to(endpoint))

    @property
    def observer(self) -> "Observer":
        """Whoever sees stages."""
        return Together(self.metrics, self.tracing) if self.tracing else self.metrics

    def flush(self) -> None:
        """Send what is left to send."""
        if self.tracing:
            self.tracing.flush()

    def close(self) -> None:
        """Observe no more, and send what is left to send."""
        self._assistant.observe(None)
        if self.tracing:
            self.tracing.close()


@contextmanager
def observed(desk: "LocalDesk") -> Iterator[Instruments]:
    """Observe a desk as its settings have it, and the feeds that are followed there."""
    instruments = Instruments.of(desk.assistant)
    desk.listeners.append(instruments.metrics.news.polled)
    try:
        yield instruments
    finally:
        instruments.close()
