"""A Telegram bot that answers from a news archive, with dated and linked sources.

    TELEGRAM_TOKEN=… NEWSDESK_ARCHIVE=my-archive python examples/telegram.py

The token is what @BotFather gives. The bot asks for messages, so it needs no public address.
"""

import asyncio
import logging
import os
import sys
from typing import Any

import httpx

from assistant import Assistant
from assistant.chatting import Chats
from assistant.exporting import TELEGRAM

SERVICE = os.environ.get("TELEGRAM_URL", "https://api.telegram.org")
WAIT_SECONDS = 50  # so long Telegram waits for somebody to write
FORM = {"parse_mode": "HTML", "link_preview_options": {"is_disabled": True}}
log = logging.getLogger("telegram")


class Bot:
    """Takes messages one after the other, and answers chats beside each other."""

    def __init__(self, chats: Chats, client: httpx.AsyncClient) -> None:
        self._chats = chats
        self._client = client

    async def run(self) -> None:
        """Answer until stopped."""
        expected = 0
        async with asyncio.TaskGroup() as answering:
            while True:
                updates = await self._call("getUpdates", offset=expected, timeout=WAIT_SECONDS)
                for update in updates or ():
                    if update["update_id"] >= expected:  # else it was delivered before
                        expected = update["update_id"] + 1
                        answering.create_task(self._answer(update.get("message", {})))
                if updates is None:
                    await asyncio.sleep(3)

    async def _answer(self, message: dict[str, Any]) -> None:
        question = message.get("text", "")
        if question and not question.startswith("/"):
            chat = message["chat"]["id"]
            for text in await self._chats.reply(chat, question):
                await self._call("sendMessage", chat_id=chat, text=text, **FORM)

    async def _call(self, method: str, **parameters: Any) -> Any:
        """What Telegram gives; None where it refuses, or cannot be reached."""
        while True:
            try:
                reply = (await self._client.post(method, json=parameters)).json()
            except (httpx.HTTPError, ValueError) as error:
                reply = {"ok": False, "description": repr(error)}
            if reply.get("error_code") != 429:
                if not reply["ok"]:
                    log.warning("%s: %s", method, reply["description"])
                return reply.get("result")
            await asyncio.sleep(reply["parameters"]["retry_after"])


async def main() -> None:
    """Serve the archive that the settings name."""
    token = os.environ.get("TELEGRAM_TOKEN") or sys.exit("Set TELEGRAM_TOKEN, from @BotFather.")
    address = f"{SERVICE}/bot{token}/"
    with Assistant.open() as desk:
        async with httpx.AsyncClient(base_url=address, timeout=WAIT_SECONDS + 20) as client:
            await Bot(Chats(desk, TELEGRAM), client).run()


if __name__ == "__main__":
    asyncio.run(main())
