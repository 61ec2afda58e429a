"""Notices on their way: a real web server and a real mail server take them, or do not."""

import hashlib
import hmac
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from pydantic import SecretStr

from assistant import Assistant
from assistant.settings import Settings
from assistant.watching import Watchlist, sending
from assistant.watching.sending import send_due
from index import Archive
from tests.assistant.watching.conftest import asked, report
from tests.mail_server import mail_server

SECRET = "between us"


@dataclass
class Hook:
    """A webhook that keeps what it gets."""

    url: str = ""
    status: int = 204
    got: list[tuple[dict[str, str], bytes]] = field(default_factory=list)


@contextmanager
def _listening() -> Iterator[Hook]:
    hook = Hook()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            hook.got.append(({name.lower(): value for name, value in self.headers.items()}, body))
            self.send_response(hook.status)
            self.send_header("Location", "/elsewhere")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        hook.url = f"http://127.0.0.1:{server.server_address[1]}/hook"
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield hook
        server.shutdown()
        thread.join()


@pytest.fixture
def hook() -> Iterator[Hook]:
    """A webhook on loopback."""
    with _listening() as found:
        yield found


def changed(watchlist: Watchlist, archive: Archive, **how: object) -> None:
    """Let the answer to a standing question change."""
    watchlist.add(asked(**how))
    archive.add([report("24", date(2025, 11, 26))])
    assert len(watchlist.check()) == 1


def test_a_webhook_gets_the_notice_once_signed(
    watchlist: Watchlist, archive: Archive, hook: Hook
) -> None:
    changed(watchlist, archive, webhook=hook.url, allow_private=True)
    settings = Settings(webhook_secret=SecretStr(SECRET))
    assert (send_due(watchlist, settings), send_due(watchlist, settings)) == (1, 0)
    ((headers, body),) = hook.got
    (notice,) = watchlist.notices()
    told: dict[str, Any] = json.loads(body)
    assert told["text"] == f"Now 24, before 23. {notice.question}"
    assert told["notice"] == notice.model_dump(mode="json")
    assert headers["x-newsdesk-notice"] == notice.id
    digest = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
    assert headers["x-newsdesk-signature"] == f"sha256={digest}"


@pytest.mark.parametrize("status", [302, 404, 500])
def test_a_webhook_that_fails_is_tried_again_when_it_is_time(
    watchlist: Watchlist, archive: Archive, hook: Hook, status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed(watchlist, archive, webhook=hook.url, allow_private=True)
    hook.status = status
    assert send_due(watchlist, Settings()) == 0
    assert f"status {status}" in (watchlist.all()[0].trouble or "")
    assert send_due(watchlist, Settings()) == 0 and len(hook.got) == 1
    hook.status = 200
    monkeypatch.setattr("assistant.watching.watchlist._now", _tomorrow)
    assert send_due(watchlist, Settings()) == 1
    assert watchlist.all()[0].trouble is None


def _tomorrow() -> datetime:
    return datetime.now(UTC) + timedelta(days=1)


def test_a_webhook_that_never_answers_is_given_up_but_listed(
    watchlist: Watchlist, archive: Archive, hook: Hook, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed(watchlist, archive, webhook=hook.url, allow_private=True)
    hook.status = 503
    monkeypatch.setattr(sending, "WAITS", (timedelta(), timedelta()))
    for _ in range(5):
        send_due(watchlist, Settings())
    assert len(hook.got) == 3
    assert len(watchlist.notices()) == 1 and "503" in (watchlist.all()[0].trouble or "")


def test_a_webhook_that_is_gone_is_not_tried_again(
    watchlist: Watchlist, archive: Archive, hook: Hook, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed(watchlist, archive, webhook=hook.url, allow_private=True)
    hook.status = 410
    send_due(watchlist, Settings())
    monkeypatch.setattr("assistant.watching.watchlist._now", _tomorrow)
    send_due(watchlist, Settings())
    assert len(hook.got) == 1


def test_a_name_that_leads_inside_the_network_is_reached_only_where_that_is_allowed(
    watchlist: Watchlist, archive: Archive, hook: Hook, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def inside(_host: str, _port: int) -> list[str]:
        return ["127.0.0.1"]

    monkeypatch.setattr("index.fetching.guard.resolved", inside)
    changed(watchlist, archive, webhook=hook.url.replace("127.0.0.1", "hook.example"))
    assert send_due(watchlist, Settings()) == 0
    assert hook.got == [] and "--allow-private" in (watchlist.all()[0].trouble or "")


@pytest.mark.usefixtures("desk")
def test_mail_that_is_refused_is_told(archive: Archive) -> None:
    with mail_server() as server:
        server.refuses = True
        settings = Settings(smtp_url=SecretStr(f"smtp://127.0.0.1:{server.port}"))
        watchlist = Watchlist(Assistant(archive, settings))
        changed(watchlist, archive, email="ann@example.org")
        assert send_due(watchlist, settings) == 0
    assert "refused" in (watchlist.all()[0].trouble or "")
    assert server.messages == []


@pytest.mark.usefixtures("desk")
def test_mail_is_readable(archive: Archive) -> None:
    with mail_server() as server:
        settings = Settings(smtp_url=SecretStr(f"smtp://127.0.0.1:{server.port}"))
        watchlist = Watchlist(Assistant(archive, settings))
        changed(watchlist, archive, email="ann@example.org")
        assert send_due(watchlist, settings) == 1
    (message,) = server.messages
    (notice,) = watchlist.notices()
    assert (message["To"], message["From"]) == ("ann@example.org", "newsdesk@localhost")
    assert message["Subject"] == f"Now 24, before 23. {notice.question}"
    assert message["X-Newsdesk-Notice"] == notice.id
    assert "24 Lorvian captives remain in Tessaly." in message.get_content()


@pytest.mark.usefixtures("desk")
def test_a_password_is_not_sent_in_the_clear(archive: Archive) -> None:
    with mail_server() as server:
        settings = Settings(smtp_url=SecretStr(f"smtp://ann:pass@127.0.0.1:{server.port}"))
        watchlist = Watchlist(Assistant(archive, settings))
        changed(watchlist, archive, email="ann@example.org")
        assert send_due(watchlist, settings) == 0
        trouble = watchlist.all()[0].trouble or ""
    assert "encrypts nothing" in trouble and "pass@" not in trouble


@pytest.mark.usefixtures("desk")
def test_a_mail_server_that_is_away_is_told(archive: Archive) -> None:
    settings = Settings(smtp_url=SecretStr("smtp://127.0.0.1:9"))
    watchlist = Watchlist(Assistant(archive, settings))
    changed(watchlist, archive, email="ann@example.org")
    assert send_due(watchlist, settings) == 0
    assert "cannot be reached" in (watchlist.all()[0].trouble or "")
