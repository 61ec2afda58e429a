"""The Slack bot, unchanged, against a server of its API."""

import hashlib
import hmac
import json
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from assistant.chatting import UNAVAILABLE
from tests.examples.conftest import FLOOD, QUESTION, UNKNOWN, Bot, Start, await_port
from tests.examples.services import Said, Service

SECRET, TOKEN = "signing secret", "xoxb-secret"


@pytest.fixture
def slack() -> Iterator[Service]:
    with Service(lambda sent: Said({"ok": True})).serving() as serving:
        yield serving


@pytest.fixture
def bot(start: Start, slack: Service) -> Bot:
    known = {"SLACK_URL": slack.url, "SLACK_TOKEN": TOKEN, "SLACK_SIGNING_SECRET": SECRET}
    started = start("slack.py", **known)
    await_port(started)
    return started


def deliver(
    bot: Bot, body: dict[str, Any], *, secret: str = SECRET, age: int = 0, stamp: str = ""
) -> httpx.Response:
    """As Slack sends an event."""
    data, stamp = json.dumps(body).encode(), stamp or str(int(time.time()) - age)
    signed = hmac.new(secret.encode(), f"v0:{stamp}:".encode() + data, hashlib.sha256)
    headers = {
        "x-slack-request-timestamp": stamp,
        "x-slack-signature": f"v0={signed.hexdigest()}",
        "content-type": "application/json",
    }
    return httpx.post(f"{bot.url}/slack/events", content=data, headers=headers, timeout=30)


def said(number: int, text: str, **fields: str) -> dict[str, Any]:
    """A message in a channel that mentions the bot."""
    event = {"type": "app_mention", "channel": "C1", "ts": f"{number}.0", "text": text}
    return {"type": "event_callback", "event_id": f"E{number}", "event": event | fields}


def test_mentions_are_answered_once_in_their_thread(bot: Bot, slack: Service) -> None:
    slack.refusals.append(Said({"ok": False}, 429, {"Retry-After": "0.2"}))
    for _ in range(2):
        assert deliver(bot, said(1, f"<@U9> {QUESTION}")).status_code == 200
    (first,) = slack.messages(1)
    assert first["text"].startswith("23, as of 26 November 2025")
    assert "|[1] " in first["text"] and ", 26 November 2025: " in first["text"]
    assert (first["channel"], first["thread_ts"], first["unfurl_links"]) == ("C1", "1.0", False)
    assert slack.sent[0].authorization == f"Bearer {TOKEN}"
    deliver(bot, said(2, "<@U9> And in 2020?", thread_ts="1.0"))
    assert "Understood as: How many Armenian captives" in slack.messages(2)[1]["text"]
    deliver(bot, said(3, f"<@U9> {UNKNOWN}"))
    assert "The archive has nothing about Peru" in slack.messages(3)[2]["text"]
    deliver(bot, said(4, FLOOD, type="message", channel="D1"))
    attacked = slack.messages(4)[3]
    assert attacked["thread_ts"] is None
    assert "told &lt;@U1&gt; and @everyone" in attacked["text"]
    assert "<@U1>" not in attacked["text"] and "<https://evil.example" not in attacked["text"]
    deliver(bot, said(5, QUESTION, bot_id="B1"))
    deliver(bot, said(6, QUESTION, thread_ts="6.0"))
    assert [one["thread_ts"] for one in slack.messages(5)[4:]] == ["6.0"]


def test_only_slack_is_heard(bot: Bot, slack: Service) -> None:
    challenge = {"type": "url_verification", "challenge": "c"}
    assert deliver(bot, challenge).json() == {"challenge": "c"}
    assert deliver(bot, challenge, secret="guess").status_code == 401
    assert deliver(bot, challenge, age=301).status_code == 401
    assert deliver(bot, challenge, stamp="now").status_code == 401
    assert httpx.post(f"{bot.url}/slack/events", json=challenge).status_code == 401
    assert deliver(bot, {"text": "x" * 1_000_001}).status_code == 413
    assert not slack.sent


def test_what_fails_is_said_and_ends_nothing(bot: Bot, slack: Service) -> None:
    bot.break_archive()
    for number in (1, 2):
        deliver(bot, said(number, FLOOD))
        assert slack.messages(number)[-1]["text"] == UNAVAILABLE
    assert TOKEN not in bot.log.read_text()
