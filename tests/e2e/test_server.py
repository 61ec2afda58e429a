"""A running server: commands go through it, programs use its HTTP API, strangers change nothing."""

import json
import signal
from pathlib import Path

import httpx
import pytest

from index import Archive
from index.errors import ArchiveInUse
from tests.e2e.conftest import Server, run, started, wait_for_page

QUESTION = "How many Armenian captives remain in Azerbaijan?"


def test_health(demo_server: Server) -> None:
    assert httpx.get(f"{demo_server.url}/healthz").json() == {"status": "ok"}
    assert httpx.get(f"{demo_server.url}/readyz").json() == {"status": "ready"}


def test_ask_over_http_is_the_answer_of_the_command(demo_server: Server) -> None:
    over_http = httpx.post(f"{demo_server.url}/api/ask", json={"question": QUESTION}).json()
    by_command = run("--archive", str(demo_server.archive), "ask", QUESTION, "--json").json
    by_url = run("--archive", demo_server.url, "ask", QUESTION, "--json").json
    for answer in (by_command, by_url):
        assert answer["statements"] == over_http["statements"]
        assert answer["citations"] == over_http["citations"]
    assert "23 Armenian captives" in over_http["citations"][0]["quote"]


def test_search_over_http(demo_server: Server) -> None:
    parameters = {"q": "tram line", "limit": 3, "until": "2022-01-01", "sort": "oldest"}
    hits = httpx.get(f"{demo_server.url}/api/search", params=parameters).json()
    assert 0 < len(hits) <= 3
    assert all(hit["published"] < "2022-01-02" for hit in hits)


def test_operators_over_http(demo_server: Server) -> None:
    def found(query: str) -> list[dict[str, str]]:
        hits: list[dict[str, str]] = httpx.get(
            f"{demo_server.url}/api/search", params={"q": query}
        ).json()
        return hits

    outlet = found("tram line")[0]["outlet"]
    assert {hit["outlet"] for hit in found(f'tram line outlet:"{outlet}"')} == {outlet}
    others = {hit["outlet"] for hit in found(f'tram line -outlet:"{outlet}"')}
    assert others and outlet not in others
    held = [f"{hit['title']} {hit['text']}".lower() for hit in found('"tram line"')]
    assert held and all("tram line" in text for text in held)
    assert found('"line tram"') == []
    assert all("tram" not in hit["text"].lower() for hit in found("line -tram"))


def test_commands_change_a_served_archive_through_the_server(
    demo_server: Server, tmp_path: Path
) -> None:
    url = "https://example.org/zeppelin"
    article = {"url": url, "title": "Zeppelin", "text": "A zeppelin landed.", "outlet": "Post"}
    (tmp_path / "new.jsonl").write_text(json.dumps(article) + '\n{"title": "bad"}\n')
    archive = ("--archive", str(demo_server.archive))
    report = run(*archive, "add", str(tmp_path / "new.jsonl"), "--json").json
    assert (report["added"], len(report["rejected"])) == (1, 1)
    assert run(*archive, "search", "zeppelin", "--json").json[0]["url"] == url
    assert run(*archive, "verify", "--json").json == []
    assert run(*archive, "retract", url).code == 0
    versions = run(*archive, "history", url, "--json").json
    assert [one["retracted"] for one in versions] == [False, True]
    assert url not in [hit["url"] for hit in run(*archive, "search", "zeppelin", "--json").json]
    assert run(*archive, "remove", url).code == 0
    assert run(*archive, "rebuild", "--json").json["articles"] == 66
    assert run(*archive, "status", "--json").json["articles"] == 66


def test_copies_that_are_sent_to_a_server_are_counted_and_shown(
    demo_server: Server, tmp_path: Path
) -> None:
    parameters = {"q": "research ship freed", "limit": 1, "outlets": "Sample Wire"}
    hit = httpx.get(f"{demo_server.url}/api/search", params=parameters).json()[0]
    assert (hit["group_size"], hit["also"]) == (1, [])
    briefs = Path(__file__).parents[2] / "assistant" / "demo" / "briefs.jsonl"
    lines = map(json.loads, briefs.read_text().splitlines())
    copy = next(brief for brief in lines if brief["url"] == hit["url"]) | {
        "url": "https://copy.example/ship",
        "outlet": "Sample Copy",
    }
    (tmp_path / "copy.jsonl").write_text(json.dumps(copy) + "\n")
    archive = ("--archive", str(demo_server.archive))
    report = run(*archive, "add", str(tmp_path / "copy.jsonl"), "--json").json
    assert (report["added"], report["grouped"]) == (1, 1)
    hit = httpx.get(f"{demo_server.url}/api/search", params=parameters | {"outlets": ()}).json()[0]
    assert hit["group_size"] == 4
    assert len({hit["outlet"], *(line["outlet"] for line in hit["also"])}) == 4
    assert run(*archive, "remove", copy["url"]).code == 0


@pytest.mark.parametrize(
    "path", ["articles", "retract", "remove", "follow", "unfollow", "verify", "rebuild"]
)
@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer guess"}])
def test_a_stranger_changes_nothing(
    demo_server: Server, path: str, headers: dict[str, str]
) -> None:
    named, feed = {"article": "x"}, {"feed": "https://sample.example/feed"}
    bodies = {"retract": named, "remove": named, "follow": feed, "unfollow": feed}
    body = {"articles": []} if path == "articles" else bodies.get(path)
    answer = httpx.post(f"{demo_server.url}/api/{path}", json=body, headers=headers)
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Bearer ")
    assert answer.headers["content-type"] == "application/problem+json"


def test_the_token_can_be_read_by_the_owner_alone(demo_server: Server) -> None:
    assert (demo_server.archive / "holder.json").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ({"question": " "}, "The question is empty"),
        ({"question": QUESTION, "as_of": "soon"}, "'soon' is not a date"),
        ({"question": QUESTION, "asof": "2020-01-01"}, "asof"),
        ({}, "question"),
    ],
)
def test_a_bad_request_is_one_sentence(
    demo_server: Server, body: dict[str, str], sentence: str
) -> None:
    answer = httpx.post(f"{demo_server.url}/api/ask", json=body)
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert sentence in answer.json()["detail"]


def test_every_response_carries_the_security_headers(demo_server: Server) -> None:
    for path in ("/", "/healthz", "/api/status", "/nowhere"):
        headers = httpx.get(f"{demo_server.url}{path}").headers
        assert "default-src 'self'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"


def test_another_host_name_is_refused(demo_server: Server) -> None:
    """A page elsewhere could otherwise read the archive by pointing its own name here."""
    answer = httpx.get(f"{demo_server.url}/api/status", headers={"Host": "evil.example"})
    assert answer.status_code == 400


def test_python_is_told_where_the_archive_is_served(demo_server: Server) -> None:
    with pytest.raises(ArchiveInUse, match=f"is served at {demo_server.url}"):
        Archive.open(demo_server.archive)


def test_a_taken_port_is_one_sentence(demo_server: Server, tmp_path: Path) -> None:
    port = demo_server.url.rpartition(":")[2]
    failed = run("--archive", str(tmp_path / "other"), "serve", "--port", port)
    assert failed.code == 2
    assert "choose another with --host and --port" in failed.err


def test_a_server_that_is_gone_is_one_sentence() -> None:
    failed = run("--archive", "http://127.0.0.1:9", "status")
    assert failed.code == 1
    assert "does not answer" in failed.err


def test_a_server_that_is_stopped_beneath_an_open_page_ends_without_a_word(tmp_path: Path) -> None:
    process, url = started(tmp_path / "demo", "demo")
    wait_for_page(process)
    with httpx.stream("GET", f"{url}/gradio_api/heartbeat/page", timeout=30) as beating:
        assert beating.status_code == 200
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=60)
    assert "Traceback" not in told
    assert "ERROR" not in told


def test_a_server_that_is_stopped_before_its_page_is_made_ends_without_a_word(
    tmp_path: Path,
) -> None:
    process, url = started(tmp_path / "demo", "demo")
    assert httpx.get(f"{url}/api/search", params={"q": "tram"}, timeout=60).json()
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert "Traceback" not in told
    assert "ERROR" not in told
