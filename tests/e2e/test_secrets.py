"""No secret is ever written to a log, an answer or a file that has no need of it."""

import json
import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from assistant.web.access.sessions import SESSION
from index import Archive
from index.lock import holder
from tests.e2e.conftest import COMMAND
from tests.mail_server import mail_server
from tests.scripted_model import ScriptedModel, fails
from tests.website import Website

QUESTION = "How many Lorvian captives remain in Tessaly?"
MODEL_KEY = "model-key-3f1c90b7"
SMTP_PASSWORD = "smtp-password-88d2"
WEBHOOK_SECRET = "webhook-secret-51aa"
HOOK = "hook-path-7be0"
METRICS_TOKEN = "metrics-token-09ab"
CATALOG_PASSWORD = "catalog-password-e113"
VECTORS_TOKEN = "vectors-token-4dd0"
FEED_KEY = "feed-key-c2d4"
PASSWORD = "tram line 23 b91e"
MISTYPED = "tram line 24 b91e"
GUESSED = f"nd_{'a' * 12}_{'guessed-key' * 4}"[:60]


@dataclass
class Written:
    """All that the server and the commands beside it have told anybody."""

    texts: dict[str, str] = field(default_factory=dict)

    def keep(self, where: str, text: str) -> str:
        """Remember what was said there."""
        self.texts[f"{len(self.texts)} {where}"] = text
        return text

    def holding(self, secret: str) -> list[str]:
        """Where a secret stands."""
        return [where for where, text in self.texts.items() if secret in text]


def _article(count: int, day: str) -> str:
    text = f"The speaker of parliament said that {count} Lorvian captives remain in Tessaly."
    fields = {"url": f"https://post.example/{day}", "title": "Captives", "text": text}
    return json.dumps(fields | {"outlet": "Sample Post", "published": day})


@contextmanager
def _serving(place: Path, log: Path, environment: dict[str, str]) -> Iterator[str]:
    """The real server, whose output goes to a file."""
    with log.open("w") as out:
        command = [COMMAND, "--archive", str(place), "serve", "--port", "0"]
        server = subprocess.Popen(command, stdout=out, stderr=out, env=os.environ | environment)
    try:
        while "Newsdesk answers at " not in log.read_text():
            assert server.poll() is None, log.read_text()
            time.sleep(0.1)
        yield log.read_text().split("Newsdesk answers at ")[1].split()[0]
    finally:
        server.send_signal(2)
        server.wait(timeout=30)


def _closed_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def test_no_secret_is_written_where_it_is_not_needed(tmp_path: Path) -> None:
    place, log, audit = tmp_path / "archive", tmp_path / "server.log", tmp_path / "audit.jsonl"
    users, written = tmp_path / "users", Written()
    secrets = {"model": MODEL_KEY, "smtp": SMTP_PASSWORD, "webhook": WEBHOOK_SECRET}
    secrets |= {"metrics": METRICS_TOKEN, "catalog": CATALOG_PASSWORD, "vectors": VECTORS_TOKEN}
    secrets |= {"password": PASSWORD, "mistyped": MISTYPED, "guessed": GUESSED}
    model = ScriptedModel()
    # A server that tells the key it was sent, as some do.
    model.replies = [fails(401, message=f"Incorrect API key provided: {MODEL_KEY}")]

    with model.serving(), mail_server() as mail, Website().serving() as site:
        environment = {
            "NEWSDESK_MODEL": model.url,
            "NEWSDESK_API_KEY": MODEL_KEY,
            "NEWSDESK_SMTP_URL": f"smtp://desk:{SMTP_PASSWORD}@127.0.0.1:{mail.port}",
            "NEWSDESK_WEBHOOK_SECRET": WEBHOOK_SECRET,
            "NEWSDESK_AUDIT_LOG": str(audit),
            "NEWSDESK_AUDIT_QUESTIONS": "true",
            "NEWSDESK_LOG_LEVEL": "info",
            "NEWSDESK_LOG_FORMAT": "json",
            "NEWSDESK_METRICS_TOKEN": METRICS_TOKEN,
        }

        def newsdesk(*arguments: str, at: str = str(place), text: str = "", **more: str) -> str:
            done = subprocess.run(
                [COMMAND, "--archive", at, *arguments],
                capture_output=True,
                text=True,
                input=text,
                timeout=120,
                check=False,
                env=os.environ | environment | more,
            )
            written.keep(f"newsdesk {arguments[0]}", done.stderr)
            return done.stdout

        def keep(where: str, said: str) -> str:
            return written.keep(f"newsdesk {where}", said)

        keep("user", newsdesk("user", "add", "anna", str(users), text=f"{PASSWORD}\n"))
        for number, day in ((23, "2025-11-20"), (24, "2025-11-26")):
            (tmp_path / day).with_suffix(".jsonl").write_text(_article(number, day))
        keep("add", newsdesk("add", str(tmp_path / "2025-11-20.jsonl")))

        with _serving(place, log, environment | {"NEWSDESK_USERS": str(users)}) as url:
            found = holder(place)
            assert found is not None and found.token is not None
            secrets["owner"] = found.token
            secrets["key"] = key = newsdesk("keys", "add", "bot").strip()
            keep("keys", newsdesk("keys", "list", "--json"))
            hook = f"{site.url}/{HOOK}"
            added = newsdesk(
                *("watch", "add", QUESTION, "--webhook", hook, "--allow-private"),
                *("--email", "anna@mail.example", "--answerer", "quotes"),
            )
            assert hook not in keep("watch", added)
            keep("follow", newsdesk("follow", f"{site.url}/x?key={FEED_KEY}", "--allow-private"))
            keep("add", newsdesk("add", str(tmp_path / "2025-11-26.jsonl")))
            for stores in _stores_that_are_away():
                keep("away", newsdesk("add", str(users), at=str(tmp_path / "away"), **stores))
            keep("check", newsdesk("watch", "check"))
            keep("ask", newsdesk("ask", QUESTION, "--answerer", "model"))
            far = newsdesk("ask", QUESTION, at=url, NEWSDESK_SERVER_KEY=key)
            assert "24" in keep("far", far)
            secrets["session"] = _read(url, key, written)
            _wait_until_sent(newsdesk)
        written.keep("the server's log", log.read_text())
        written.keep("the audit log", audit.read_text())
        assert model.requests and MODEL_KEY in str(model.requests[0].headers)

    with Archive.open(place) as archive:
        secrets["session secret"] = archive.setting("session_secret", default="none was kept")
    assert "none was kept" not in secrets.values()
    told = {name: written.holding(secret) for name, secret in secrets.items()}
    assert {name: where for name, where in told.items() if where} == {}
    assert all(where.endswith("follow") for where in written.holding(FEED_KEY))
    del secrets["session secret"]  # cookies are signed with it: it has to be kept
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert [name for name, secret in secrets.items() if secret.encode() in kept] == []


def _stores_that_are_away() -> Iterator[dict[str, str]]:
    """Servers beside the archive that do not answer, and an address that is none."""
    here = f"127.0.0.1:{_closed_port()}"
    for place in (here, "127.0.0.1:port"):
        yield {"NEWSDESK_CATALOG": f"postgresql://desk:{CATALOG_PASSWORD}@{place}/news"}
    yield {"NEWSDESK_VECTORS": f"http://{here}", "NEWSDESK_VECTORS_TOKEN": VECTORS_TOKEN}


def _read(url: str, key: str, written: Written) -> str:
    """Do what readers and programs do, also wrongly; the session of who signed in."""
    with httpx.Client(base_url=url, timeout=60) as client:

        def said(answer: httpx.Response) -> httpx.Response:
            written.keep(f"{answer.request.method} {answer.request.url.path}", answer.text)
            return answer

        header = {"authorization": f"Bearer {key}"}
        asked: dict[str, Any] = {"question": QUESTION}
        for given in (header, {"authorization": f"Bearer {GUESSED}"}, {}):
            said(client.get("/api/status", headers=given))
            said(client.get("/readyz", headers=given))
            said(client.get("/metrics", headers=given))
            said(client.post("/api/ask", headers=given, json=asked))
            said(client.post("/api/ask", headers=given, content=b"{"))
            said(client.get("/api/keys", headers=given))
            said(client.post("/v1/chat/completions", headers=given, json={}))
            said(client.post("/mcp", headers=given, content=b"{"))
        said(client.get("/metrics", headers={"authorization": f"Bearer {METRICS_TOKEN}"}))
        said(client.post("/sign-in", data={"name": "anna", "password": MISTYPED}))
        said(client.post("/sign-in", data={"name": "anna", "password": PASSWORD}))
        said(client.get("/"))
        said(client.get("/config"))
        return client.cookies[SESSION]


def _wait_until_sent(newsdesk: Any) -> None:
    """Until the server has tried to send the notice by both channels."""
    for _ in range(60):
        (watch,) = json.loads(newsdesk("watch", "list", "--json"))
        if watch["trouble"]:
            return
        time.sleep(0.5)
    raise AssertionError("nothing was sent")
