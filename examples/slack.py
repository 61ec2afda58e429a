"""A Slack bot that answers from a news archive when it is mentioned, or written to directly.

    SLACK_TOKEN=xoxb-… SLACK_SIGNING_SECRET=… NEWSDESK_ARCHIVE=my-archive python examples/slack.py

Slack sends the events `app_mention` and `message.im` to /slack/events, through your proxy with TLS;
the token has the scope `chat:write`. A thread is a conversation.
"""

import asyncio
import hmac
import logging
import os
import re
import sys
import time
from collections import deque
from html import unescape
from typing import Any

import httpx
import uvicorn
from fastapi import BackgroundTasks, FastAPI, Request, Response

from assistant import Assistant
from assistant.chatting import Chats
from assistant.exporting import SLACK

if not all(map(os.environ.get, ("SLACK_TOKEN", "SLACK_SIGNING_SECRET"))):
    sys.exit("Set SLACK_TOKEN and SLACK_SIGNING_SECRET, which your app's page at Slack shows.")
POST = f"{os.environ.get('SLACK_URL', 'https://slack.com/api')}/chat.postMessage"
FORM = {"unfurl_links": False, "unfurl_media": False}
app, chats, seen = FastAPI(), Chats(Assistant.open(), SLACK), deque[str](maxlen=10_000)
client = httpx.AsyncClient(headers={"Authorization": f"Bearer {os.environ['SLACK_TOKEN']}"})


@app.post("/slack/events")
async def events(request: Request, later: BackgroundTasks) -> Any:
    """Take an event; Slack wants to hear within three seconds that it has come."""
    if int(request.headers.get("content-length", 10**9)) > 10**6:
        return Response(status_code=413)
    if not is_signed(request.headers, await request.body()):
        return Response(status_code=401)
    sent = await request.json()
    event = sent.get("event", {})
    is_said = event.get("text") and not event.get("bot_id") and not event.get("subtype")
    if is_said and sent["event_id"] not in seen:  # else it is our own, or sent once more
        seen.append(sent["event_id"])
        later.add_task(answer, event)
    return {"challenge": sent.get("challenge")}


def is_signed(headers: Any, body: bytes) -> bool:
    """Whether Slack sent this, and not long ago."""
    stamp = headers.get("x-slack-request-timestamp", "").encode()
    secret = os.environ["SLACK_SIGNING_SECRET"].encode()
    proof = f"v0={hmac.new(secret, b'v0:%s:%s' % (stamp, body), 'sha256').hexdigest()}"
    is_ours = hmac.compare_digest(proof.encode(), headers.get("x-slack-signature", "").encode())
    return is_ours and stamp.isdigit() and abs(time.time() - int(stamp)) < 300


async def answer(event: dict[str, Any]) -> None:
    """Post the answer where the question was written."""
    thread = event.get("thread_ts") or (event["ts"] if event["type"] == "app_mention" else None)
    question = unescape(re.sub(r"<@\w+>", "", event["text"])).strip()
    for text in await chats.reply((event["channel"], thread), question):
        message = {"channel": event["channel"], "thread_ts": thread, "text": text, **FORM}
        while (sent := await client.post(POST, json=message)).status_code == 429:
            await asyncio.sleep(float(sent.headers["retry-after"]))
        if not sent.is_success or not sent.json()["ok"]:
            logging.warning("Slack refused a message: %s", sent.text)


if __name__ == "__main__":
    uvicorn.run(app, port=int(os.environ.get("PORT", "3000")))
