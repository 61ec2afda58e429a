"""What LlamaIndex does for a question, as spans: embedding models, rerankers, and their parts.

LlamaIndex' own bridge to OpenTelemetry (llama-index-observability-otel) is not used: it writes the
texts of events into attributes, and keeps all that has ended for as long as the process lives.
"""

import inspect
from typing import Any

from llama_index_instrumentation import root_dispatcher
from llama_index_instrumentation.span import BaseSpan
from llama_index_instrumentation.span_handlers import BaseSpanHandler
from opentelemetry import trace
from opentelemetry.trace import Span, Tracer
from pydantic import PrivateAttr


class _Call(BaseSpan):
    """A call of LlamaIndex, and the span that tells of it."""

    _span: Span = PrivateAttr()


class LlamaIndexSpans(BaseSpanHandler[_Call]):
    """Makes a span of each call within a stage, from now until `close`.

    It has the names of class and method ("CohereRerank._postprocess_nodes") and nothing else: what
    a call is given and gives are texts. Calls outside of any stage, such as those that embed what
    is added, are left out.
    """

    _tracer: Tracer = PrivateAttr()

    def __init__(self, tracer: Tracer) -> None:
        super().__init__()
        self._tracer = tracer
        root_dispatcher.add_span_handler(self)

    def close(self) -> None:
        """Be told of no more calls."""
        others = [one for one in root_dispatcher.span_handlers if one is not self]
        root_dispatcher.span_handlers = others

    def new_span(
        self,
        id_: str,
        bound_args: inspect.BoundArguments,
        instance: Any | None = None,
        parent_span_id: str | None = None,
        tags: dict[str, Any] | None = None,
        **_more: Any,
    ) -> _Call | None:
        """A call begins, in the thread that makes it."""
        caller = self.open_spans.get(parent_span_id or "")
        above = caller._span if caller else trace.get_current_span()
        if not above.get_span_context().is_valid:
            return None
        call = _Call(id_=id_)
        name = id_.partition("-")[0]  # a unique number follows
        call._span = self._tracer.start_span(name, trace.set_span_in_context(above))
        return call

    def prepare_to_exit_span(
        self,
        id_: str,
        bound_args: inspect.BoundArguments,
        instance: Any | None = None,
        result: Any | None = None,
        **_more: Any,
    ) -> _Call | None:
        """A call has returned."""
        call = self.open_spans.get(id_)
        if call:
            call._span.end()
        return call

    def prepare_to_drop_span(
        self,
        id_: str,
        bound_args: inspect.BoundArguments,
        instance: Any | None = None,
        err: BaseException | None = None,
        **_more: Any,
    ) -> _Call | None:
        """A call has failed; of the error only its kind is told."""
        call = self.open_spans.get(id_)
        if call:
            call._span.set_attribute("error.type", type(err).__name__)
            call._span.set_status(trace.StatusCode.ERROR)
            call._span.end()
        return call
