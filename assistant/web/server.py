"""Running the server: one process, one port, the archive's lock says where."""

import asyncio
import logging
import secrets
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from assistant.desk import LocalDesk
from assistant.intake import Intake
from index.errors import BadInput

if TYPE_CHECKING:
    import uvicorn
    from fastapi import FastAPI

    from assistant.observing.instruments import Instruments
    from assistant.settings import Settings
    from assistant.web.door import MayAdd
    from assistant.web.visitors import Visitors

_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_KEEP_ALIVE_SECONDS = 75
"""How long an idle connection stays open, as nginx does: a reader thinks for longer than uvicorn's
five seconds, and a question that is sent as the connection closes is lost."""


def serve(
    desk: LocalDesk,
    instruments: "Instruments",
    *,
    host: str,
    port: int,
    examples: Sequence[str] = (),
    on_ready: Callable[[str], None] = lambda url: None,
    on_page: Callable[[], None] = lambda: None,
    before_page: Callable[[], None] = lambda: None,
) -> None:
    """Serve until interrupted; `on_ready` hears the address once requests are taken.

    The page is made after that, once `before_page` has returned, and `on_page` is called then.
    """
    from assistant.web.access.access import access_of
    from assistant.web.api import routers
    from assistant.web.app import create_app

    intake = Intake(desk)
    token = secrets.token_urlsafe(32)
    access = access_of(desk.assistant, token)
    listener = _bound(host, port)
    app = create_app(
        desk.assistant,
        allowed_hosts=_host_names(host, desk.assistant.settings.allowed_hosts),
        routers=routers(desk, token, access.limits, access.auditor),
        examples=examples,
        access=access,
        intake=intake,
        may_add=_may_add(access.visitors, host),
        instruments=instruments,
        on_page=on_page,
        before_page=before_page,
    )
    url = _address(host, listener.getsockname()[1])

    def ready() -> None:
        desk.assistant.archive.lock.announce(url, token)
        on_ready(url)

    try:
        _server(app, ready).run(sockets=[listener])
    finally:
        intake.close()


@contextmanager
def reachable(desk: LocalDesk) -> Iterator[None]:
    """Let other commands reach an archive that this process has open: the HTTP API alone.

    Whoever is no command of the owner's needs an API key here too, where there is any.
    """
    from fastapi import FastAPI
    from starlette.middleware.trustedhost import TrustedHostMiddleware

    from assistant.web.access.gate import Gate
    from assistant.web.api import routers
    from assistant.web.problems import add_error_handlers
    from assistant.web.visitors import Visitors

    listener, token = _bound(_LOOPBACK[0], 0), secrets.token_urlsafe(32)
    app = FastAPI(title="Newsdesk", docs_url=None, redoc_url=None, openapi_url=None)
    app.add_middleware(Gate, visitors=Visitors(), token=token, keyring=desk.assistant.keys)
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=list(_LOOPBACK))
    for router in routers(desk, token):
        app.include_router(router)
    add_error_handlers(app)
    url = _address(_LOOPBACK[0], listener.getsockname()[1])
    server = _server(app, lambda: desk.assistant.archive.lock.announce(url, token))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.should_exit = True
        thread.join()


def _may_add(visitors: "Visitors", host: str) -> "MayAdd":
    """Who may fill an empty archive from the page: who signed in, else who sits at this machine."""
    from assistant.web.door import nobody, of_this_machine

    if not visitors.is_open:
        return lambda connection: visitors.of(connection) is not None
    return of_this_machine if host in _LOOPBACK else nobody


def _server(app: "FastAPI", on_ready: Callable[[], None]) -> "uvicorn.Server":
    import uvicorn

    from assistant.web.access.patience import Patient

    class Server(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            if self.started:
                on_ready()

    # The application looks itself at what proxies say, and at who says it; and it logs requests.
    config = uvicorn.Config(
        app,
        http=Patient,
        log_config=None,
        log_level=logging.WARNING,
        access_log=False,
        timeout_graceful_shutdown=5,
        timeout_keep_alive=_KEEP_ALIVE_SECONDS,
        proxy_headers=False,
    )
    logging.getLogger("uvicorn.error").addFilter(_is_news)
    return Server(config)


def _is_news(record: logging.LogRecord) -> bool:
    """Whether a line of the server's log tells something: an open page ends with the server."""
    failure = record.exc_info[1] if record.exc_info else None
    is_end = isinstance(failure, asyncio.CancelledError) or "graceful shutdown" in str(record.msg)
    return not is_end


def _host_names(host: str, named: str) -> tuple[str, ...]:
    """The Host headers that are answered: this machine's own names, and those of the settings."""
    names = tuple(filter(None, (name.strip() for name in named.split(","))))
    own = (*_LOOPBACK, "[::1]")
    return (*own, *names) if names or host in _LOOPBACK else ("*",)


def warning_of(settings: "Settings", *, has_keys: bool) -> str:
    """What the owner should know before it is served; empty for nothing."""
    if settings.host in _LOOPBACK or settings.signs_in:
        return ""
    place = f"{settings.host}:{settings.port}"
    signing = "set NEWSDESK_USERS or NEWSDESK_USER_HEADER to ask for a sign-in"
    if has_keys:
        return f"Programs need a key, but whoever reaches {place} can use the page: {signing}."
    return (
        f"Whoever reaches {place} can read this archive: {signing}, and make a key for each "
        "program with 'newsdesk keys add'."
    )


def _bound(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        raise BadInput(
            f"The address {host}:{port} cannot be used ({error.strerror}): "
            "choose another with --host and --port (0 takes any free port)."
        ) from error
    return listener


def _address(host: str, port: int) -> str:
    """Where this machine reaches the server."""
    name = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
    return f"http://[{name}]:{port}" if ":" in name else f"http://{name}:{port}"
