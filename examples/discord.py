"""A Discord bot that answers `/ask` from a news archive, with dated and linked sources.

    DISCORD_TOKEN=… DISCORD_APP=… DISCORD_KEY=… NEWSDESK_ARCHIVE=news python examples/discord.py

These are the bot's token, the application's id and its public key. Give Discord the address of
/discord, behind your proxy with TLS, as its interactions endpoint. A channel is a conversation.
"""

import asyncio
import logging
import os
import sys
from collections import deque
from typing import Any

import httpx
import uvicorn
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from fastapi import BackgroundTasks, FastAPI, Request, Response

from assistant import Assistant
from assistant.chatting import Chats
from assistant.exporting import DISCORD

if not all(map(os.environ.get, ("DISCORD_TOKEN", "DISCORD_APP", "DISCORD_KEY"))):
    sys.exit("Set DISCORD_TOKEN, DISCORD_APP and DISCORD_KEY, from Discord's page of your app.")
SERVICE = os.environ.get("DISCORD_URL", "https://discord.com/api/v10")
APP, KEY = os.environ["DISCORD_APP"], bytes.fromhex(os.environ["DISCORD_KEY"])
FORM = {"allowed_mentions": {"parse": []}, "flags": 1 << 2}  # calls nobody, shows no previews
WORDS = {"type": 3, "name": "question", "description": "In your words", "required": True}
ASK = {"name": "ask", "description": "Ask the archive", "options": [WORDS]}
HEADERS = {"Authorization": f"Bot {os.environ['DISCORD_TOKEN']}", "User-Agent": "DiscordBot (., 1)"}
app, chats, seen = FastAPI(), Chats(Assistant.open(), DISCORD), deque[str](maxlen=10_000)
client = httpx.AsyncClient(headers=HEADERS, timeout=30)


@app.post("/discord")
async def interact(request: Request, later: BackgroundTasks) -> Any:
    """Take a command; Discord wants to hear within three seconds that it has come."""
    if int(request.headers.get("content-length", 10**9)) > 10**6:
        return Response(status_code=413)
    signed = request.headers.get("x-signature-timestamp", "").encode() + await request.body()
    try:
        signature = bytes.fromhex(request.headers.get("x-signature-ed25519", ""))
        Ed25519PublicKey.from_public_bytes(KEY).verify(signature, signed)
    except (InvalidSignature, ValueError):
        return Response(status_code=401)
    if (sent := await request.json())["type"] == 1:
        return {"type": 1}
    if sent["id"] not in seen:  # else it was sent once more
        seen.append(sent["id"])
        later.add_task(answer, sent)
    return {"type": 5}  # the answer comes later


async def answer(sent: dict[str, Any]) -> None:
    """Fill in the reply that was promised; what does not fit into it follows."""
    path, question = f"webhooks/{APP}/{sent['token']}", sent["data"]["options"][0]["value"]
    first, *more = await chats.reply(sent["channel_id"], question)
    await call("PATCH", f"{path}/messages/@original", {"content": first, **FORM})
    for text in more:
        await call("POST", path, {"content": text, **FORM})


async def call(method: str, path: str, body: dict[str, Any]) -> None:
    """Ask Discord, again after as long as it says where that was too often."""
    while (sent := await client.request(method, f"{SERVICE}/{path}", json=body)).status_code == 429:
        await asyncio.sleep(float(sent.json()["retry_after"]))
    if not sent.is_success:
        logging.warning("Discord refused %s: %s", method, sent.text)


if __name__ == "__main__":
    httpx.post(
        f"{SERVICE}/applications/{APP}/commands", json=ASK, headers=HEADERS
    ).raise_for_status()
    uvicorn.run(app, port=int(os.environ.get("PORT", "3001")))
