"""The Telegram bot, unchanged, against a server of its API."""

import time
from collections.abc import Iterator

import pytest

from assistant.chatting import UNAVAILABLE
from tests.examples.conftest import ATTACK, FLOOD, QUESTION, UNKNOWN, Bot, Start
from tests.examples.services import Said, Sent, Service

TOKEN = "17:secret"


class Updates:
    """What people write; the first is delivered twice."""

    def __init__(self) -> None:
        self.written: list[dict[str, object]] = []
        self._is_repeated = False

    def say(self, text: str, chat: int = 7) -> None:
        """Write a message."""
        message = {"text": text, "chat": {"id": chat}}
        self.written.append({"update_id": 100 + len(self.written), "message": message})

    def __call__(self, sent: Sent) -> Said:
        assert sent.path.startswith(f"/bot{TOKEN}/")
        if not sent.path.endswith("/getUpdates"):
            return Said({"ok": True, "result": {}})
        offset = sent.body["offset"]
        new = [one for one in self.written if one["update_id"] >= offset]  # type: ignore[operator]
        if not new:
            time.sleep(0.1)
            if self.written and not self._is_repeated:
                self._is_repeated = True
                new = self.written[:1]
        return Said({"ok": True, "result": new})


@pytest.fixture
def updates() -> Updates:
    return Updates()


@pytest.fixture
def telegram(updates: Updates) -> Iterator[Service]:
    with Service(updates).serving() as serving:
        yield serving


@pytest.fixture
def bot(start: Start, telegram: Service) -> Bot:
    return start("telegram.py", TELEGRAM_URL=telegram.url, TELEGRAM_TOKEN=TOKEN)


def test_questions_are_answered_once_with_dated_sources(
    bot: Bot, telegram: Service, updates: Updates
) -> None:
    busy = {"ok": False, "error_code": 429, "parameters": {"retry_after": 0.2}}
    telegram.refusals.append(Said(busy, 429))
    updates.say(QUESTION)
    (first,) = telegram.messages(1)
    assert first["text"].startswith("23, as of 26 November 2025")
    assert '<a href="https://' in first["text"] and ", 26 November 2025: " in first["text"]
    assert (first["chat_id"], first["parse_mode"]) == (7, "HTML")
    updates.say("And in 2020?")
    updates.say("And in 2020?", chat=8)
    updates.say("/start")
    updates.say(UNKNOWN)
    updates.say(FLOOD)
    texts = {(one["chat_id"], one["text"]) for one in telegram.messages(5)[1:]}
    told = "\n".join(text for chat, text in texts if chat == 7)
    assert "Understood as: How many Armenian captives" in told
    assert "Understood as: How many Armenian captives" not in next(t for c, t in texts if c == 8)
    assert "The archive has nothing about Peru" in told
    assert "<b>" not in told and "&lt;b&gt;the &amp;lt;mayor&lt;/b&gt;" in told
    assert "Sample &lt;i&gt;Post&lt;/i&gt;, 2 October 2025: Dyke broke &lt;/a&gt;</a>" in told
    assert ATTACK not in told
    assert len(telegram.messages(5)) == 5


def test_what_fails_is_said_and_ends_nothing(bot: Bot, telegram: Service, updates: Updates) -> None:
    updates.say("x" * 3_000)
    assert "2,000" in telegram.messages(1)[0]["text"]
    bot.break_archive()
    updates.say(QUESTION)
    assert telegram.messages(2)[1]["text"] == UNAVAILABLE
    updates.say(FLOOD)
    assert telegram.messages(3)[2]["text"] == UNAVAILABLE
    assert TOKEN not in bot.log.read_text()
