"""Traces by OpenTelemetry: a span for each stage, sent where the owner says and nowhere else.

The provider is this server's own, not the process' global one: other libraries, which write what
they like into their spans, send nothing through it.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.metadata import version
from types import TracebackType
from typing import Self

from opentelemetry import context, trace
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import OTELResourceDetector, Resource
from opentelemetry.sdk.trace import SpanProcessor, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace import Span, SpanKind, Tracer
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from assistant.observing.llamaindex import LlamaIndexSpans
from index.stages import Fact, now_ns

_PATH = "/v1/traces"
_SECONDS = 5
"""How long a collector may take to answer; a server that stops waits no longer for it."""
_KNOWN = {
    "model": "gen_ai.request.model",
    "prompt_tokens": "gen_ai.usage.input_tokens",
    "completion_tokens": "gen_ai.usage.output_tokens",
}
"""Facts that OpenTelemetry has names for."""


class Tracing:
    """Makes spans of stages and requests; an `Observer` that threads share."""

    def __init__(self, processor: SpanProcessor) -> None:
        own = Resource({"service.name": "newsdesk", "service.version": version("newsdesk")})
        named = own.merge(OTELResourceDetector().detect())
        self._provider = TracerProvider(resource=named, shutdown_on_exit=False)
        self._provider.add_span_processor(processor)
        self._tracer = self._provider.get_tracer("newsdesk", version("newsdesk"))
        self._llamaindex = LlamaIndexSpans(self._tracer)

    @classmethod
    def to(cls, endpoint: str) -> Self:
        """Send to an OTLP collector over HTTP, in batches, from a thread of its own."""
        address = endpoint.rstrip("/")
        address = address if address.endswith(_PATH) else f"{address}{_PATH}"
        return cls(BatchSpanProcessor(OTLPSpanExporter(address, timeout=_SECONDS)))

    def flush(self) -> None:
        """Send what is left."""
        self._provider.force_flush()

    def close(self) -> None:
        """Send what is left and end."""
        self._llamaindex.close()
        self._provider.shutdown()

    def stage(self, name: str, facts: Mapping[str, Fact]) -> "_Traced":
        """A stage as a span, below the one that is current."""
        return _Traced(self._tracer, name, facts)

    @contextmanager
    def exchange(self, method: str, headers: Mapping[str, str]) -> Iterator[Span]:
        """A request as a span, below that of the caller where a `traceparent` names one."""
        caller = TraceContextTextMapPropagator().extract(headers, context.Context())
        with self._tracer.start_as_current_span(
            method,
            caller,
            kind=SpanKind.SERVER,
            record_exception=False,  # whose message may quote what was sent
            set_status_on_exception=False,
            attributes={"http.request.method": method},
        ) as span:
            yield span


class _Traced:
    """A stage as a span; of an error only the kind is told, for messages quote what was sent."""

    def __init__(self, tracer: Tracer, name: str, facts: Mapping[str, Fact]) -> None:
        self._tracer = tracer
        self._name = name
        self._facts = facts

    def note(self, **facts: Fact) -> None:
        """Facts become attributes."""
        self._span.set_attributes(_attributes(facts))

    def __enter__(self) -> Self:
        self._span = self._tracer.start_span(
            self._name, attributes=_attributes(self._facts), start_time=now_ns()
        )
        self._before = context.attach(trace.set_span_in_context(self._span))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        context.detach(self._before)
        if kind and isinstance(error, Exception):
            self._span.set_attribute("error.type", kind.__name__)
            self._span.set_status(trace.StatusCode.ERROR)
        self._span.end(end_time=now_ns())


def _attributes(facts: Mapping[str, Fact]) -> dict[str, Fact]:
    named = {_KNOWN.get(name, f"newsdesk.{name}"): fact for name, fact in facts.items()}
    return {name: fact for name, fact in named.items() if fact != ""}
