"""The model: its calls, what they used, and how much of what it wrote could be proved."""

from prometheus_client import CollectorRegistry, Counter

from assistant.observing.metrics.stages import Ended


class ModelMetrics:
    """What the model does; threads share it."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._calls = Counter(
            "newsdesk_model_calls",
            "Calls of the model: finished, failed, or stopped before their end.",
            ["outcome"],
            registry=registry,
        )
        self._tokens = Counter(
            "newsdesk_model_tokens",
            "Tokens that it has read (prompt) and written (completion).",
            ["kind"],
            registry=registry,
        )
        self._cost = Counter(
            "newsdesk_model_cost_dollars", "What they cost by the prices set.", registry=registry
        )
        self._checked = Counter(
            "newsdesk_statements_checked",
            "Sentences that it wrote, by the verdict on their proof.",
            ["support"],
            registry=registry,
        )
        self._removed = Counter(
            "newsdesk_statements_removed",
            "Sentences that it wrote and that were left out, since nothing proved them.",
            registry=registry,
        )

    def called(self, ended: Ended) -> None:
        """Count a call."""
        self._calls.labels(ended.outcome).inc()
        for kind in ("prompt", "completion"):
            self._tokens.labels(kind).inc(float(ended.facts.get(f"{kind}_tokens", 0)))
        self._cost.inc(float(ended.facts.get("cost", 0)))

    def checked(self, ended: Ended) -> None:
        """Count a sentence that was checked."""
        if ended.outcome == "finished":
            self._checked.labels(ended.text("support")).inc()
            self._removed.inc(bool(ended.facts.get("removed")))
