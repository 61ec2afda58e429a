"""The log of a running server: each line of it, to read or as JSON."""

import json
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.e2e.conftest import run, started

QUESTION = "How many Armenian captives remain in Azerbaijan?"


@dataclass
class Logged:
    """A server and, once it has ended, what it wrote to stderr."""

    url: str
    lines: list[str] = field(default_factory=list)

    @property
    def records(self) -> list[dict[str, Any]]:
        """Each line as JSON."""
        return [json.loads(line) for line in self.lines]

    def of(self, logger: str) -> list[dict[str, Any]]:
        """The records of one logger."""
        return [one for one in self.records if one["logger"] == logger]


@contextmanager
def demo(archive: Path, *, before: str = "", **settings: str) -> Iterator[Logged]:
    """`newsdesk demo` with these settings, until the block ends; `before` it, some code runs."""
    named = {f"NEWSDESK_{name.upper()}": value for name, value in settings.items()}
    process, url = started(archive, "demo", before=before, **named)
    served = Logged(url)
    try:
        yield served
    finally:
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=60)
        served.lines += told.splitlines()


def test_every_line_is_json_and_a_request_is_named_in_each_that_it_causes(tmp_path: Path) -> None:
    secret, key = "unguessable-name", "sk-of-nobody"
    settings = {
        "log_format": "json",
        "log_level": "info",
        "model": "http://127.0.0.1:9/v1",
        "api_key": key,
        "host": "127.0.0.1",
    }
    with demo(tmp_path / "demo", **settings) as served:
        named = {"x-request-id": "of-mine"}
        asked = {"question": QUESTION}
        answered = httpx.post(f"{served.url}/api/ask", json=asked, headers=named, timeout=60)
        httpx.get(f"{served.url}/watch/{secret}.atom", params={"q": "captives"}, timeout=60)
        other = httpx.get(f"{served.url}/healthz", headers={"host": "evil.example"}, timeout=60)
        following = run("--archive", served.url, "status")
    assert answered.json()["citations"] and following.code == 0
    for record in served.records:
        assert {"time", "level", "logger", "message", "request_id"} <= record.keys()
        assert datetime.fromisoformat(record["time"]).tzinfo is not None
    (built,) = served.of("newsdesk.news")[:1]
    assert "66 sample briefs" in built["message"] and built["request_id"] == ""
    access = {one["request_id"]: one for one in served.of("newsdesk.access")}
    mine = access["of-mine"]
    assert (mine["method"], mine["route"], mine["status"]) == ("POST", "/api/ask", 200)
    assert mine["milliseconds"] > 0 and mine["level"] == "INFO"
    assert mine["message"].startswith("POST /api/ask 200 ")
    refused = access[other.headers["x-request-id"]]
    assert (refused["route"], refused["status"]) == ("other", 400)
    written = "\n".join(served.lines)
    quote = answered.json()["citations"][0]["quote"]
    for word in (secret, key, "evil", "captives", quote):
        assert word not in written


def test_a_failure_has_its_exception_and_its_request_in_one_record(tmp_path: Path) -> None:
    broken = (
        "from assistant.desk import LocalDesk\n"
        "def search(*_, **__): raise LookupError('out of reach')\n"
        "LocalDesk.search_json = search\n"
    )
    with demo(tmp_path / "demo", before=broken, log_format="json") as served:
        named = {"x-request-id": "of-mine"}
        failed = httpx.get(
            f"{served.url}/api/search", params={"q": "tram"}, headers=named, timeout=60
        )
    assert failed.status_code == 500 and "out of reach" not in failed.text
    (record,) = served.of("uvicorn.error")
    assert (record["level"], record["request_id"]) == ("ERROR", "of-mine")
    assert record["exception"].endswith("LookupError: out of reach")


def test_text_is_read_by_people_and_names_the_request_too(tmp_path: Path) -> None:
    with demo(tmp_path / "demo", log_level="info") as served:
        httpx.get(f"{served.url}/healthz", headers={"x-request-id": "of-mine"}, timeout=60)
    (line,) = [line for line in served.lines if "/healthz" in line]
    moment, rest = line[:23], line[24:]
    assert datetime.fromisoformat(moment.replace(",", "."))
    assert rest.startswith("INFO newsdesk.access: GET /healthz 200 ")
    assert rest.endswith(" ms [of-mine]")


def test_by_default_a_server_that_is_well_says_no_more_than_it_did(tmp_path: Path) -> None:
    with demo(tmp_path / "demo") as served:
        httpx.post(
            f"{served.url}/api/ask", json={"question": QUESTION}, timeout=60
        ).raise_for_status()
    built, *page = served.lines
    assert built == f"Built the demo archive: 66 sample briefs in {tmp_path / 'demo'}."
    assert page in ([], ["The page is ready."])  # it may be stopped before


@pytest.mark.parametrize(("name", "value"), [("log_format", "xml"), ("log_level", "debug")])
def test_a_setting_that_is_none_is_one_sentence(tmp_path: Path, name: str, value: str) -> None:
    named = {f"NEWSDESK_{name.upper()}": value}
    failed = run("--archive", str(tmp_path / "any"), "serve", **named)
    assert failed.code == 2
    assert f"NEWSDESK_{name.upper()}" in failed.err and "Traceback" not in failed.err
