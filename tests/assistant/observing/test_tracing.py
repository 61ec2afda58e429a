"""Traces: which spans there are, below which, with what; and that they go only where they are
asked to go."""

import asyncio
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import pytest
from llama_index.core.embeddings import MockEmbedding
from mcp import Client
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind
from pydantic import ValidationError

from assistant import Assistant
from assistant.observing.instruments import Instruments
from assistant.observing.tracing import Tracing
from assistant.settings import Settings
from index import Archive
from index.errors import ModelFailed
from tests.assistant.captives import OPEN, QUESTION, RIGHT, TEXTS, WRONG, citing, counted
from tests.index.test_reranking import Reversing
from tests.scripted_model import ScriptedModel
from tests.serving import serving

pytestmark = [
    # Gradio and its dependencies warn of their own deprecations.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

CALLER = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
UNLIMITED = {"rate_limit": "", "address_rate_limit": ""}


class Spans:
    """What was traced so far."""

    def __init__(self) -> None:
        self._exporter = InMemorySpanExporter()
        self.tracing = Tracing(SimpleSpanProcessor(self._exporter))

    @property
    def all(self) -> list[ReadableSpan]:
        """Every span that has ended, by when it began."""
        return sorted(self._exporter.get_finished_spans(), key=lambda one: one.start_time or 0)

    @property
    def tree(self) -> dict[str, set[str]]:
        """The names of spans by the name of the one above them; roots are below ""."""
        names = {span.context.span_id: span.name for span in self.all}
        found: dict[str, set[str]] = {}
        for span in self.all:
            above = names.get(span.parent.span_id, "elsewhere") if span.parent else ""
            found.setdefault(above, set()).add(span.name)
        return found

    def named(self, name: str) -> ReadableSpan:
        """The first of that name."""
        return next(span for span in self.all if span.name == name)

    @property
    def written(self) -> str:
        """All that is said in them."""
        return "\n".join(span.to_json() for span in self.all)


@pytest.fixture
def spans() -> Iterator[Spans]:
    """An exporter in memory."""
    made = Spans()
    yield made
    made.tracing.close()


def observed(archive: Archive, spans: Spans, **settings: object) -> Assistant:
    """An assistant whose questions are traced."""
    assistant = Assistant(archive, Settings.model_validate({**UNLIMITED, **settings}))
    Instruments(assistant, spans.tracing)
    return assistant


def test_an_answer_of_quotes_is_a_tree_of_stages(archive: Archive, spans: Spans) -> None:
    desk = observed(counted(archive), spans)
    assert desk.ask(QUESTION).status == "answered"
    assert spans.tree == {
        "": {"ask"},
        "ask": {"retrieve", "rank", "match", "answer"},
        "answer": {"rank"},  # sentences are ranked when they are first asked for
    }
    ask = spans.named("ask").attributes or {}
    assert ask["newsdesk.surface"] == "python"
    assert (ask["newsdesk.answerer"], ask["newsdesk.status"]) == ("quotes", "answered")
    assert "newsdesk.reason" not in ask
    assert (spans.named("retrieve").attributes or {})["newsdesk.candidates"] == 2
    order = [span.name for span in spans.all if span.name in ("retrieve", "rank", "answer")]
    assert order[:2] == ["retrieve", "rank"] and "answer" in order


@pytest.mark.parametrize("way", ["ask", "stream", "aask", "astream"])
def test_a_model_is_called_and_checked_within_the_question_however_it_is_asked(
    archive: Archive, spans: Spans, scripted: ScriptedModel, way: str
) -> None:
    scripted.replies = [citing(f"{RIGHT} {WRONG}"), citing(WRONG)]
    desk = observed(counted(archive), spans, model=f"scripted@{scripted.url}")

    async def whole() -> None:
        if way == "aask":
            await desk.aask(OPEN)
        else:
            async for _ in desk.astream(OPEN):
                pass

    if way == "ask":
        desk.ask(OPEN)
    elif way == "stream":
        list(desk.stream(OPEN))
    else:
        asyncio.run(whole())
    tree = spans.tree
    assert tree[""] == {"ask"}
    assert {"retrieve", "rank", "answer", "model"} <= tree["ask"]
    assert "check" in tree["model"]  # sentences are checked while the next ones are written
    model = spans.named("model").attributes or {}
    assert model["gen_ai.request.model"] == "scripted"
    assert (model["gen_ai.usage.input_tokens"], model["gen_ai.usage.output_tokens"]) == (100, 10)
    checks = [span.attributes or {} for span in spans.all if span.name == "check"]
    assert checks[0]["newsdesk.support"] == "verified"
    assert checks[1]["newsdesk.removed"] is True


def test_a_question_after_another_one_is_a_trace_of_its_own(archive: Archive, spans: Spans) -> None:
    desk = observed(counted(archive), spans)
    conversation = desk.conversation()
    for _ in range(2):
        conversation.ask(QUESTION)
    next(desk.stream(QUESTION))  # left after the first statement
    roots = [span for span in spans.all if span.name == "ask"]
    assert len({span.context.trace_id for span in roots}) == 3
    assert all(span.parent is None for span in roots)


def test_a_caller_that_traces_is_gone_on_with(archive: Archive, spans: Spans) -> None:
    desk = observed(counted(archive), spans)
    instruments = Instruments(desk, spans.tracing)
    with serving(desk, instruments=instruments) as url:
        headers = {"traceparent": CALLER, "x-request-id": "of-mine"}
        httpx.post(f"{url}/api/ask", json={"question": QUESTION}, headers=headers)
        httpx.get(f"{url}/api/search", params={"q": "captives"}, headers={"traceparent": "no"})
        httpx.get(f"{url}/healthz", headers=headers)
        said = {"model": "newsdesk", "messages": [{"role": "user", "content": QUESTION}]}
        httpx.post(f"{url}/v1/chat/completions", json=said | {"stream": True})

        async def over_mcp() -> None:
            async with Client(f"{url}/mcp") as client:
                await client.call_tool("ask", {"question": QUESTION})

        asyncio.run(over_mcp())
    tree = spans.tree
    assert tree["elsewhere"] == {"POST /api/ask"}  # the one that the caller's span is above
    assert {"GET /api/search", "POST /v1/chat/completions", "POST /mcp"} <= tree[""]
    assert tree["POST /api/ask"] == tree["POST /v1/chat/completions"] == {"ask"}
    assert tree["POST /mcp"] == {"ask"}
    assert tree["GET /api/search"] == {"search"}
    assert {"retrieve", "rank"} <= tree["search"]
    request, ask = spans.named("POST /api/ask"), spans.named("ask")
    assert f"{request.context.trace_id:032x}" == f"{ask.context.trace_id:032x}" == CALLER[3:35]
    assert request.kind is SpanKind.SERVER
    assert dict(request.attributes or {}) == {
        "http.request.method": "POST",
        "http.route": "/api/ask",
        "http.response.status_code": 200,
        "newsdesk.request_id": "of-mine",
    }


def test_spans_hold_no_word_of_articles_questions_or_errors(
    archive: Archive, spans: Spans, scripted: ScriptedModel
) -> None:
    key = "sk-of-nobody"
    scripted.replies = [citing(RIGHT)]
    desk = observed(counted(archive), spans, model=scripted.url, api_key=key)
    desk.ask(OPEN)
    desk.ask(QUESTION, answerer="quotes")
    with pytest.raises(ModelFailed), spans.tracing.stage("model", {}):
        raise ModelFailed(f"The model said: {TEXTS['new']}")
    assert "ModelFailed" in spans.written
    for words in ("captives", "Norvik", "Calder", "ministry", key, scripted.url):
        assert words not in spans.written


def test_a_request_that_breaks_is_an_error_without_its_message(
    archive: Archive, spans: Spans, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> object:
        raise LookupError(f"out of reach: {TEXTS['new']}")

    desk = Assistant(archive, Settings(**UNLIMITED))
    monkeypatch.setattr(archive, "search", broken)
    with serving(desk, instruments=Instruments(desk, spans.tracing)) as url:
        assert httpx.get(f"{url}/api/search", params={"q": "captives"}).status_code == 500
    request, search = spans.named("GET /api/search"), spans.named("search")
    assert (request.attributes or {})["http.response.status_code"] == 500
    assert not request.status.is_ok and not search.status.is_ok
    assert (search.attributes or {})["error.type"] == "LookupError"
    assert "out of reach" not in spans.written and "Norvik" not in spans.written


def test_what_llamaindex_does_for_a_question_is_below_its_stage(
    tmp_path: Path, spans: Spans
) -> None:
    embedding = MockEmbedding(embed_dim=8)
    with Archive.open(tmp_path / "a", embedding=embedding, reranker=Reversing()) as archive:
        counted(archive)  # its embeddings are no part of a question
        assert spans.all == []
        observed(archive, spans).ask(QUESTION)
    tree = spans.tree
    assert "MockEmbedding.get_query_embedding" in tree["retrieve"]
    assert "Reversing._postprocess_nodes" in tree["rank"]
    calls = [span for span in spans.all if span.name.startswith(("Mock", "Reversing"))]
    assert all(not span.attributes for span in calls)
    before = len(spans.all)
    spans.tracing.close()
    embedding.get_query_embedding("Is anybody listening?")
    assert len(spans.all) == before


def test_a_call_of_llamaindex_that_fails_says_so_without_its_message(
    tmp_path: Path, spans: Spans
) -> None:
    class Failing(MockEmbedding):
        def _get_query_embedding(self, query: str) -> list[float]:
            raise LookupError(f"nothing for {query}")

    with Archive.open(tmp_path / "a", embedding=Failing(embed_dim=8)) as archive:
        counted(archive)
        with pytest.raises(ModelFailed):
            observed(archive, spans).ask(QUESTION)
    call = spans.named("Failing.get_query_embedding")
    assert not call.status.is_ok
    assert dict(call.attributes or {}) == {"error.type": "LookupError"}
    assert (spans.named("ask").attributes or {})["error.type"] == "ModelFailed"
    assert "nothing for" not in spans.written


@pytest.fixture
def collector() -> Iterator[tuple[str, list[ExportTraceServiceRequest]]]:
    """An OTLP collector on loopback, and what it got."""
    got: list[ExportTraceServiceRequest] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            assert self.path == "/v1/traces"
            body = self.rfile.read(int(self.headers["Content-Length"]))
            got.append(ExportTraceServiceRequest.FromString(body))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}", got
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("ending", ["", "/", "/v1/traces"])
def test_a_collector_gets_the_spans_by_the_end_at_the_latest(
    archive: Archive,
    collector: tuple[str, list[ExportTraceServiceRequest]],
    ending: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    url, got = collector
    monkeypatch.setenv("OTEL_RESOURCE_ATTRIBUTES", "deployment.environment.name=test")
    desk = Assistant(counted(archive), Settings(traces=f"{url}{ending}"))
    with serving(desk) as served:
        httpx.post(f"{served}/api/ask", json={"question": QUESTION})
    resources = [one for request in got for one in request.resource_spans]
    told = {one.key: one.value.string_value for one in resources[0].resource.attributes}
    assert told["service.name"] == "newsdesk"
    assert told["deployment.environment.name"] == "test"
    names = {span.name for one in resources for part in one.scope_spans for span in part.spans}
    assert {"POST /api/ask", "ask", "retrieve", "rank", "answer"} <= names


def test_a_collector_that_is_gone_costs_no_answer(
    archive: Archive, caplog: pytest.LogCaptureFixture
) -> None:
    desk = Assistant(counted(archive), Settings(traces="http://127.0.0.1:9"))
    with serving(desk) as served:
        answered = httpx.post(f"{served}/api/ask", json={"question": QUESTION})
    assert answered.json()["status"] == "answered"


def test_without_the_setting_nothing_of_it_is_loaded_and_no_other_variable_turns_it_on(
    tmp_path: Path,
) -> None:
    code = (
        "import sys; from index import Archive; from assistant import Assistant\n"
        "from assistant.observing.instruments import Instruments\n"
        f"desk = Assistant(Archive.open({str(tmp_path / 'archive')!r}))\n"
        "instruments = Instruments.of(desk)\n"
        "desk.ask('Which ferry sank?')\n"
        "assert instruments.tracing is None\n"
        "assert not [name for name in sys.modules if name.startswith('opentelemetry')]\n"
    )
    environment = os.environ | {"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:9"}
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)


@pytest.mark.parametrize("address", ["localhost:4318", "grpc://localhost:4317", "yes"])
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(ValidationError, match="traces"):
        Settings(traces=address)
