"""What a server counts, as Prometheus reads it."""

from assistant.observing.metrics.archive import ArchiveMetrics
from assistant.observing.metrics.metrics import Metrics

__all__ = ["ArchiveMetrics", "Metrics"]
