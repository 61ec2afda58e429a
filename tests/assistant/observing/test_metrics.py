"""Metrics of a real server, as Prometheus' own parser reads them."""

import asyncio
import re
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime

import httpx
import pytest
from mcp import Client
from prometheus_client.parser import text_string_to_metric_families
from pydantic import SecretStr

from assistant import Assistant
from assistant.observing.instruments import Instruments
from assistant.observing.metrics import ArchiveMetrics, Metrics
from assistant.observing.surfaces import asked_from
from assistant.settings import Settings
from assistant.watching.sending import send_due
from index import Archive, Article
from index.errors import BadInput, StorageFailed
from index.following.follower import Poll
from index.stages import observing, stage
from tests.assistant.captives import OPEN, QUESTION, RIGHT, WRONG, citing, counted
from tests.assistant.watching.conftest import asked, report
from tests.scripted_model import CUT, HOLD, ScriptedModel, fails, says
from tests.serving import serving

pytestmark = [
    # Gradio and its dependencies warn of their own deprecations.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]

NOWHERE = "How tall is the lighthouse of Ostermark?"
UNLIMITED = {"rate_limit": "", "address_rate_limit": ""}

Values = Callable[..., float]


def values(text: str) -> Values:
    """Reads one value by the name of its sample and labels; 0 where there is none."""
    samples = [one for family in text_string_to_metric_families(text) for one in family.samples]

    def value(name: str, **labels: str) -> float:
        found = [
            one.value
            for one in samples
            if one.name == name and labels.items() <= one.labels.items()
        ]
        return sum(found)

    return value


def read(url: str) -> Values:
    """The metrics of a server."""
    answered = httpx.get(f"{url}/metrics")
    assert answered.status_code == 200, answered.text
    return values(answered.text)


@pytest.fixture
def served(archive: Archive) -> Iterator[str]:
    """The whole server with an archive of two counts, answering with quotes."""
    with serving(Assistant(counted(archive), Settings(**UNLIMITED))) as url:
        yield url


def test_questions_are_counted_by_surface_answerer_and_outcome(served: str) -> None:
    for question in (QUESTION, QUESTION, NOWHERE):
        httpx.post(f"{served}/api/ask", json={"question": question}).raise_for_status()
    httpx.post(f"{served}/api/ask", json={"question": " "})
    said = {"model": "newsdesk", "messages": [{"role": "user", "content": QUESTION}]}
    httpx.post(f"{served}/v1/chat/completions", json=said).raise_for_status()

    async def over_mcp() -> None:
        async with Client(f"{served}/mcp") as client:
            await client.call_tool("ask", {"question": QUESTION})
            await client.call_tool("search", {"query": "captives"})

    asyncio.run(over_mcp())
    httpx.get(f"{served}/api/search", params={"q": "captives"}).raise_for_status()
    value = read(served)
    total = "newsdesk_questions_total"
    assert value(total, surface="api", answerer="quotes", outcome="answered") == 2
    assert value(total, surface="api", answerer="quotes", outcome="not_in_archive") == 1
    assert value(total, surface="api", answerer="none", outcome="invalid") == 1
    assert value(total, surface="openai", outcome="answered") == 1
    assert value(total, surface="mcp", outcome="answered") == 1
    assert value(total) == 6
    assert value("newsdesk_searches_total", surface="api", outcome="finished") == 1
    assert value("newsdesk_searches_total", surface="mcp") == 1
    assert value("newsdesk_answer_seconds_count", answerer="quotes") == 5
    # Each question and search counts once, however often it came back to a stage.
    assert value("newsdesk_stage_seconds_count", stage="rank") == 7
    assert value("newsdesk_stage_seconds_count", stage="retrieve") == 7
    assert value("newsdesk_stage_seconds_count", stage="answer") == 5
    assert 0 < value("newsdesk_stage_seconds_sum", stage="rank") < 60
    assert value("newsdesk_answers_in_progress") == value("newsdesk_answers_waiting") == 0


def test_a_route_is_told_by_its_pattern_and_never_by_what_was_sent(served: str) -> None:
    secret = "s3cret-path"
    places = (f"/api/articles/{secret}", f"/api/{secret}", f"/{secret}", f"/watch/{secret}.atom")
    for place in (*places, f"/assets/{secret}", f"/page/{secret}", f"/shared/{secret}", "/"):
        httpx.get(f"{served}{place}", params={"q": secret})
    httpx.request("PROPFIND", f"{served}/api/ask")
    httpx.get(f"{served}/healthz", headers={"host": "evil.example"})
    text = httpx.get(f"{served}/metrics").text
    assert secret not in text and "PROPFIND" not in text and "evil" not in text
    value = values(text)
    total = "newsdesk_http_requests_total"
    assert value(total, route="/api/articles/{article}", method="GET", status="4xx") == 1
    assert value(total, route="/api/{path:path}", method="GET", status="4xx") == 1
    assert value(total, method="other") == 1
    assert value(total, route="/assets") == 1
    assert value(total, route="other", status="4xx") == 3
    assert value(total, route="/", method="GET", status="2xx") == 1
    assert value("newsdesk_http_request_seconds_count", route="/api/articles/{article}") == 1


def test_mcp_and_metrics_have_routes_of_their_own(served: str) -> None:
    httpx.post(f"{served}/mcp", json={"jsonrpc": "2.0", "id": 1, "method": "ping"})
    httpx.get(f"{served}/metrics")
    value = read(served)
    assert value("newsdesk_http_requests_total", route="/mcp", method="POST") == 1
    assert value("newsdesk_http_requests_total", route="/metrics", status="2xx") == 1


@pytest.mark.parametrize(
    ("token", "headers", "status"),
    [
        ("", {}, 200),
        ("", {"x-forwarded-for": "192.0.2.7"}, 403),
        ("", {"forwarded": "for=192.0.2.7"}, 403),
        ("", {"x-forwarded-for": "192.0.2.7", "authorization": "Bearer t"}, 200),
        ("of mine", {}, 403),
        ("of mine", {"authorization": "Bearer of mine"}, 200),
        ("of mine", {"authorization": "Bearer of min\u00e9"}, 403),
        ("of mine", {"authorization": "Bearer t"}, 200),
    ],
)
def test_metrics_are_for_the_owner_for_the_token_or_for_this_machine(
    archive: Archive, token: str, headers: dict[str, str], status: int
) -> None:
    settings = Settings(metrics_token=SecretStr(token))
    with serving(Assistant(archive, settings)) as url:
        sent = {name: value.encode() for name, value in headers.items()}
        answered = httpx.get(f"{url}/metrics", headers=sent)
    assert answered.status_code == status
    if status == 403:
        assert "NEWSDESK_METRICS_TOKEN" in answered.json()["detail"]
    else:
        assert answered.headers["content-type"].startswith("text/plain; version=0.0.4")


def test_names_follow_the_conventions_and_tell_nothing_twice(served: str) -> None:
    httpx.post(f"{served}/api/ask", json={"question": QUESTION})
    text = httpx.get(f"{served}/metrics").text
    families = list(text_string_to_metric_families(text))
    ours = [one for one in families if one.name.startswith("newsdesk_")]
    assert len(ours) >= 30
    for family in ours:
        assert re.fullmatch(r"newsdesk_[a-z]+(_[a-z]+)*", family.name), family.name
        assert family.documentation.endswith("."), family.name
        if family.type == "histogram":
            assert family.name.endswith("_seconds")
    others = {one.name.partition("_")[0] for one in families} - {"newsdesk"}
    assert others == {"process", "python"}
    assert "_created" not in text
    assert text.count("# TYPE") == len({one.name for one in families})


def test_a_model_counts_its_calls_tokens_money_and_what_was_left_out(
    archive: Archive, scripted: ScriptedModel
) -> None:
    settings = Settings(
        model=scripted.url, model_retries=0, prompt_price=10, completion_price=100, **UNLIMITED
    )
    scripted.replies = [citing(f"{RIGHT} {WRONG}"), citing(WRONG), fails(500), says(["The ", CUT])]
    assistant = Assistant(counted(archive), settings)
    with serving(assistant) as url:
        for _ in range(3):  # the first asks the model twice
            answered = httpx.post(f"{url}/api/ask", json={"question": OPEN}, timeout=60)
            answered.raise_for_status()
        value = read(url)
    assert value("newsdesk_model_calls_total", outcome="finished") == 2
    assert value("newsdesk_model_calls_total", outcome="failed") == 2
    assert value("newsdesk_model_tokens_total", kind="prompt") >= 200
    assert value("newsdesk_model_tokens_total", kind="completion") >= 20
    assert value("newsdesk_model_cost_dollars_total") >= (200 * 10 + 20 * 100) / 1e6
    assert value("newsdesk_statements_checked_total", support="verified") == 1
    assert value("newsdesk_statements_removed_total") == 1  # it is said again, and checked once
    assert value("newsdesk_questions_total", answerer="model", outcome="answered") == 1
    assert value("newsdesk_questions_total", answerer="quotes") == 2
    for name in ("model", "check", "retrieve"):
        assert value("newsdesk_stage_seconds_count", stage=name) > 0


def test_an_answer_under_way_shows_and_one_that_is_left_counts_as_stopped(
    archive: Archive, scripted: ScriptedModel
) -> None:
    scripted.replies = [says(["The ministry ", HOLD])]
    assistant = Assistant(counted(archive), Settings(model=scripted.url, **UNLIMITED))
    with serving(assistant) as url:

        def leave() -> None:
            with pytest.raises(httpx.ReadTimeout):
                httpx.post(f"{url}/api/ask", json={"question": OPEN}, timeout=3)

        leaving = threading.Thread(target=leave)
        leaving.start()
        while not scripted.said:
            leaving.join(0.05)
        during = read(url)
        leaving.join()
        assert scripted.wait_for_cancelled()
        scripted.release()
        while (after := read(url))("newsdesk_answers_in_progress"):
            leaving.join(0.05)
    assert during("newsdesk_answers_in_progress") == 1
    assert during("newsdesk_answers_waiting") == 0
    assert after("newsdesk_questions_total", outcome="stopped") == 1
    assert after("newsdesk_model_calls_total", outcome="stopped") == 1
    requests = "newsdesk_http_requests_total"
    assert after(requests, route="/api/ask", status="4xx") == 1
    assert after(requests, status="5xx") == 0


def test_what_waits_for_a_thread_is_told_apart_from_what_is_answered() -> None:
    metrics = Metrics()

    def gauges() -> tuple[float, float]:
        value = values(metrics.text().decode())
        return value("newsdesk_answers_waiting"), value("newsdesk_answers_in_progress")

    with observing(metrics), stage("ask"):
        assert gauges() == (1, 0)
        with stage("retrieve"):
            assert gauges() == (0, 1)
        assert gauges() == (0, 1)
    with pytest.raises(BadInput), observing(metrics), stage("ask"):
        raise BadInput("It was never begun.")
    assert gauges() == (0, 0)


def test_the_archive_is_told_and_looked_at_once_in_a_while(archive: Archive) -> None:
    assistant, now = Assistant(counted(archive)), [0.0]
    look = archive.status
    looks = []

    def counting() -> object:
        looks.append(now[0])
        return look()

    archive.status = counting  # type: ignore[method-assign,assignment]
    metrics = Metrics(ArchiveMetrics(assistant, lambda: now[0]))
    assert looks == []
    value = values(metrics.text().decode())
    assert value("newsdesk_archive_readable") == 1
    assert value("newsdesk_archive_articles") == 2
    assert value("newsdesk_archive_passages") == look().passages
    assert value("newsdesk_archive_pending_articles") == 0
    newest, last_added = look().newest, look().last_added
    assert newest and last_added
    at = value("newsdesk_archive_newest_article_timestamp_seconds")
    assert at == newest.timestamp()
    assert value("newsdesk_archive_last_ingest_timestamp_seconds") == last_added.timestamp()
    archive.add([Article(title="Another", text="A tram burned.")])
    now[0] = 9.9
    assert values(metrics.text().decode())("newsdesk_archive_articles") == 2
    now[0] = 10.0
    assert values(metrics.text().decode())("newsdesk_archive_articles") == 3
    assert looks == [0.0, 10.0]


def test_an_archive_that_cannot_be_read_hides_no_other_metric(archive: Archive) -> None:
    def failing() -> object:
        raise StorageFailed("The disk is gone: plug it in.")

    archive.status = failing  # type: ignore[method-assign,assignment]
    text = Metrics(ArchiveMetrics(Assistant(archive))).text().decode()
    assert "newsdesk_archive_readable 0.0" in text
    assert "newsdesk_archive_articles" not in text
    assert "process_resident_memory_bytes" in text and "newsdesk_info" in text


def test_an_empty_archive_has_no_newest_article(archive: Archive) -> None:
    text = Metrics(ArchiveMetrics(Assistant(archive))).text().decode()
    assert "newsdesk_archive_articles 0.0" in text
    assert "\nnewsdesk_archive_newest_article_timestamp_seconds " not in text


def test_feeds_are_counted_by_how_their_turns_went(archive: Archive) -> None:
    at = datetime(2024, 3, 1, 12, tzinfo=UTC)
    archive.schedule.follow("https://s.example/feed", at, outlet=None, allow_private=False)
    metrics = Metrics(ArchiveMetrics(Assistant(archive)))
    metrics.news.polled(Poll(feed="https://s.example/feed", title=None, at=at, added=3, updated=1))
    metrics.news.polled(Poll(feed="https://s.example/feed", title=None, at=at, error="gone"))
    value = values(metrics.text().decode())
    assert value("newsdesk_feed_polls_total", outcome="read") == 1
    assert value("newsdesk_feed_polls_total", outcome="failed") == 1
    assert value("newsdesk_feed_articles_total", change="added") == 3
    assert value("newsdesk_feeds") == 1
    assert value("newsdesk_feeds_in_trouble") == 1  # nobody has polled it since


def test_standing_questions_count_notices_and_deliveries(archive: Archive) -> None:
    archive.add([report("23", date(2025, 11, 20))])
    assistant = Assistant(archive)
    instruments = Instruments(assistant)
    watchlist = assistant.watches
    with asked_from("api"):  # who adds one asks nothing; the watchlist does
        watchlist.add(asked(webhook="http://127.0.0.1:8099/hook", allow_private=True))
    archive.add([report("24", date(2025, 11, 26))])
    assert len(watchlist.check()) == 1
    assert send_due(watchlist, assistant.settings) == 0
    value = values(instruments.metrics.text().decode())
    assert value("newsdesk_standing_questions") == 1
    assert value("newsdesk_notices_total") == 1
    assert value("newsdesk_questions_total", surface="watch") == 2
    assert value("newsdesk_questions_total") == 2
    assert value("newsdesk_deliveries_total", channel="webhook", outcome="delayed") == 1
    assert value("newsdesk_deliveries_pending") == 1
    instruments.close()
    watchlist.check(every=True)
    after = values(instruments.metrics.text().decode())
    assert after("newsdesk_questions_total") == 2


def test_two_servers_count_apart(archive: Archive) -> None:
    counted(archive)
    one, other = Assistant(archive), Assistant(archive)
    first, second = Instruments(one), Instruments(other)
    one.ask(QUESTION)
    for instruments, count in ((first, 1), (second, 0)):
        value = values(instruments.metrics.text().decode())
        assert value("newsdesk_questions_total", surface="python") == count
