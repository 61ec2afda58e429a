"""Conversations of a bot."""

import asyncio
import threading

import pytest

from assistant import Assistant
from assistant.answering import Answering
from assistant.chatting import UNAVAILABLE, Chats
from assistant.exporting import TELEGRAM
from index import Archive
from tests.assistant.captives import QUESTION, counted


def test_each_chat_has_its_own_conversation(archive: Archive) -> None:
    chats = Chats(Assistant(counted(archive)), TELEGRAM)

    async def asked() -> list[str]:
        await chats.reply("here", QUESTION)
        return [(await chats.reply(chat, "And in 2021?"))[0] for chat in ("here", "elsewhere")]

    here, elsewhere = asyncio.run(asked())
    assert "72" in here and "Understood as" in here
    assert "Understood as" not in elsewhere


def test_what_is_wrong_with_a_question_is_said(archive: Archive) -> None:
    (said,) = asyncio.run(Chats(Assistant(archive), TELEGRAM).reply(1, " "))
    assert said.startswith("The question is empty")


def test_a_failure_is_said_and_the_next_question_answered(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    chats = Chats(Assistant(counted(archive)), TELEGRAM)

    def fail(*_: object) -> None:
        raise OSError("the disk is gone")

    with monkeypatch.context() as broken:
        broken.setattr(Answering, "quoted", fail)
        assert asyncio.run(chats.reply(1, QUESTION)) == [UNAVAILABLE]
    assert "the disk is gone" in caplog.text


def test_a_chat_is_answered_in_order_while_others_are_answered(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    chats, release = Chats(Assistant(counted(archive)), TELEGRAM), threading.Event()
    began: list[str] = []
    quoted = Answering.quoted

    def wait(self: Answering, request: object) -> object:
        began.append(request.text)  # type: ignore[attr-defined]
        if request.text == QUESTION:  # type: ignore[attr-defined]
            release.wait(30)
        return quoted(self, request)  # type: ignore[arg-type]

    monkeypatch.setattr(Answering, "quoted", wait)

    async def asked() -> str:
        slow = asyncio.create_task(chats.reply("slow", QUESTION))
        await asyncio.sleep(0)
        after = asyncio.create_task(chats.reply("slow", "And in 2021?"))
        (other,) = await chats.reply("quick", "How many captives were counted in 2021?")
        assert not slow.done() and "And in 2021?" not in began
        release.set()
        await slow
        assert "72" in (await after)[0]
        return other

    assert asyncio.run(asked())
