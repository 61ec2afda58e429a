"""The Discord bot, unchanged, against a server of its API."""

import json
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from assistant.chatting import UNAVAILABLE
from tests.examples.conftest import FLOOD, QUESTION, UNKNOWN, Bot, Start, await_port
from tests.examples.services import Said, Service

TOKEN = "bot-secret"
KEY = Ed25519PrivateKey.generate()


@pytest.fixture
def discord() -> Iterator[Service]:
    with Service(lambda sent: Said({})).serving() as serving:
        yield serving


@pytest.fixture
def bot(start: Start, discord: Service) -> Bot:
    public = KEY.public_key().public_bytes_raw().hex()
    known = {"DISCORD_URL": discord.url, "DISCORD_TOKEN": TOKEN, "DISCORD_APP": "42"}
    started = start("discord.py", DISCORD_KEY=public, **known)
    await_port(started)
    return started


def deliver(bot: Bot, body: dict[str, Any], key: Ed25519PrivateKey = KEY) -> httpx.Response:
    """As Discord sends an interaction."""
    data, stamp = json.dumps(body).encode(), str(int(time.time()))
    headers = {
        "x-signature-timestamp": stamp,
        "x-signature-ed25519": key.sign(stamp.encode() + data).hex(),
        "content-type": "application/json",
    }
    return httpx.post(f"{bot.url}/discord", content=data, headers=headers, timeout=30)


def asked(number: int, question: str) -> dict[str, Any]:
    """The command, as somebody gives it in a channel."""
    data = {"name": "ask", "options": [{"name": "question", "value": question}]}
    return {"type": 2, "id": f"{number}", "token": f"t{number}", "channel_id": "c", "data": data}


def test_commands_are_answered_once_with_dated_sources(bot: Bot, discord: Service) -> None:
    (command,) = discord.sent
    assert (command.path, command.body["name"]) == ("/applications/42/commands", "ask")
    assert command.authorization == f"Bot {TOKEN}"
    discord.refusals.append(Said({"retry_after": 0.2}, 429))
    for _ in range(2):
        assert deliver(bot, asked(1, QUESTION)).json() == {"type": 5}
    (first,) = discord.messages(1)
    assert first["content"].startswith("23, as of 26 November 2025")
    assert "](<https://" in first["content"] and ", 26 November 2025: " in first["content"]
    assert first["allowed_mentions"] == {"parse": []}
    deliver(bot, asked(2, "And in 2020?"))
    assert "Understood as: How many Armenian captives" in discord.messages(2)[1]["content"]
    deliver(bot, asked(3, UNKNOWN))
    assert "The archive has nothing about Peru" in discord.messages(3)[2]["content"]
    deliver(bot, asked(4, FLOOD))
    attacked = discord.messages(4)[3]["content"]
    assert r"told \<\@U1\> and \@everyone \[here\](https\://evil.example) and \*now\*" in attacked
    paths = [(one.method, one.path) for one in discord.sent[1:]]
    assert paths == [("PATCH", f"/webhooks/42/t{at}/messages/@original") for at in (1, 2, 3, 4)]


def test_only_discord_is_heard(bot: Bot, discord: Service) -> None:
    assert deliver(bot, {"type": 1}).json() == {"type": 1}
    assert deliver(bot, {"type": 1}, Ed25519PrivateKey.generate()).status_code == 401
    assert httpx.post(f"{bot.url}/discord", json={"type": 1}).status_code == 401
    assert deliver(bot, {"type": 1, "x": "x" * 1_000_000}).status_code == 413
    assert len(discord.sent) == 1


def test_what_fails_is_said_and_ends_nothing(bot: Bot, discord: Service) -> None:
    bot.break_archive()
    for number in (1, 2):
        deliver(bot, asked(number, FLOOD))
        assert discord.messages(number)[-1]["content"] == UNAVAILABLE
    assert TOKEN not in bot.log.read_text()
