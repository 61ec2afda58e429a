"""Sending notices: by webhook and by mail, again and again until they arrive or it is hopeless.

A notice may come twice, where its receiver took it and the word of that was lost; the header
`X-Newsdesk-Notice` names it, so that a second one can be told.
"""

import hashlib
import hmac
import json
import smtplib
import ssl
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from urllib.parse import unquote, urlsplit

from assistant.settings import Settings
from assistant.watching.keeping import Delivery
from assistant.watching.records import Notice, Watch
from assistant.watching.watchlist import Watchlist
from assistant.watching.wording import notice_text, subject
from index.fetching.fetched import USER_AGENT, Unfetched
from index.running import run
from index.stages import observing, stage

WAITS = tuple(timedelta(minutes=count) for count in (1, 5, 30, 240, 1_440))
"""After each failure; then a notice is given up, and stays in the list and in the feed."""

_SECONDS = 20.0


class Unsent(Exception):
    """A notice did not arrive; the message says why."""

    def __init__(self, why: str, *, is_final: bool = False) -> None:
        super().__init__(why)
        self.is_final = is_final


def send_due(watchlist: Watchlist, settings: Settings) -> int:
    """Send what is due by now; how many notices arrived."""
    arrived = 0
    for one in watchlist.due():
        with observing(watchlist.observer), stage("deliver", channel=one.channel) as seen:
            try:
                _send(one, settings)
            except Unsent as error:
                again = _again(one, error)
                watchlist.unsent(one, str(error), again)
                seen.note(outcome="delayed" if again else "given_up")
            else:
                watchlist.sent(one)
                arrived += 1
                seen.note(outcome="arrived")
    return arrived


def _again(one: Delivery, error: Unsent) -> datetime | None:
    if error.is_final or one.tries >= len(WAITS):
        return None
    return datetime.now(UTC) + WAITS[one.tries]


def _send(one: Delivery, settings: Settings) -> None:
    if one.channel == "webhook":
        run(_post(one.watch, one.notice, settings.webhook_secret.get_secret_value()))
    else:
        _mail(one.watch, one.notice, settings)


async def _post(watch: Watch, notice: Notice, secret: str) -> None:
    """Redirects are not followed: a webhook is the owner's own, and says where it is."""
    import httpcore

    from index.fetching.exchange import told
    from index.fetching.guard import GuardedBackend, checked, resolved

    assert watch.webhook is not None
    body = json.dumps({"text": subject(notice), "notice": notice.model_dump(mode="json")}).encode()
    backend = GuardedBackend(allow_private=watch.allow_private, resolve=resolved)
    limits = dict.fromkeys(("connect", "read", "write", "pool"), _SECONDS)
    try:
        url = checked(watch.webhook)
        async with httpcore.AsyncConnectionPool(network_backend=backend) as pool:
            with told(_SECONDS):
                asking = pool.stream(
                    "POST",
                    httpcore.URL(
                        scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
                    ),
                    headers=list(
                        _headers(url.netloc.decode("ascii"), notice, body, secret).items()
                    ),
                    content=body,
                    extensions={"timeout": limits},
                )
                async with asking as response:
                    status = response.status
    except Unfetched as error:
        raise Unsent(str(error)) from None
    if not 200 <= status < 300:
        raise Unsent(f"the webhook answered with status {status}", is_final=status == 410)


def _headers(host: str, notice: Notice, body: bytes, secret: str) -> Mapping[str, str]:
    headers = {
        "Host": host,
        "User-Agent": USER_AGENT,
        "Content-Type": "application/json",
        "Content-Length": str(len(body)),
        "X-Newsdesk-Notice": notice.id,
    }
    if secret:
        digest = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
        headers["X-Newsdesk-Signature"] = f"sha256={digest}"
    return headers


def _mail(watch: Watch, notice: Notice, settings: Settings) -> None:
    if not settings.smtp_url.get_secret_value():
        raise Unsent("no mail server is set: set NEWSDESK_SMTP_URL")
    try:
        with _connected(settings.smtp_url.get_secret_value()) as server:
            server.send_message(_message(watch, notice, settings.mail_from))
    except smtplib.SMTPException as error:
        raise Unsent(f"the mail server refused ({str(error)[:120]})") from None
    except OSError as error:
        raise Unsent(f"the mail server cannot be reached ({error.strerror or error})") from None


def _message(watch: Watch, notice: Notice, sender: str) -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = subject(notice)
    message["From"] = sender
    message["To"] = watch.email
    message["Date"] = notice.at
    message["Message-ID"] = f"<{notice.id}@newsdesk.invalid>"
    message["X-Newsdesk-Notice"] = notice.id
    message.set_content(notice_text(notice))
    return message


def _connected(address: str) -> smtplib.SMTP:
    """A mail server, encrypted wherever it offers that, and always before a password is sent."""
    url = urlsplit(address)
    host, secure = url.hostname or "localhost", ssl.create_default_context()
    if url.scheme == "smtps":
        server: smtplib.SMTP = smtplib.SMTP_SSL(
            host, url.port or 465, timeout=_SECONDS, context=secure
        )
    else:
        server = smtplib.SMTP(host, url.port or 25, timeout=_SECONDS)
        server.ehlo()
        if server.has_extn("starttls"):
            server.starttls(context=secure)
        elif url.username:
            server.close()
            raise Unsent("the mail server encrypts nothing, so the password is not sent")
    if url.username:
        server.login(unquote(url.username), unquote(url.password or ""))
    return server
