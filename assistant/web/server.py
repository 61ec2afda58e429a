"""Running the server: one process, one port, the archive's lock says where."""

import logging
import secrets
import socket
from collections.abc import Callable, Sequence

from assistant.desk import LocalDesk
from index.errors import BadInput

_LOOPBACK = ("127.0.0.1", "localhost", "::1")


def serve(
    desk: LocalDesk,
    *,
    host: str,
    port: int,
    examples: Sequence[str] = (),
    on_ready: Callable[[str], None] = lambda url: None,
) -> None:
    """Serve until interrupted; `on_ready` hears the address once requests are taken."""
    import uvicorn

    from assistant.web.api import add_error_handlers, routers
    from assistant.web.app import create_app

    listener = _bound(host, port)
    url = _address(host, listener.getsockname()[1])
    token = secrets.token_urlsafe(32)
    app = create_app(
        desk.assistant,
        allowed_hosts=(*_LOOPBACK, "[::1]") if host in _LOOPBACK else ("*",),
        routers=routers(desk, token),
        examples=examples,
    )
    add_error_handlers(app)

    class Server(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            if self.started:
                desk.assistant.archive.lock.announce(url, token)
                on_ready(url)

    config = uvicorn.Config(app, log_level=logging.WARNING, timeout_graceful_shutdown=5)
    Server(config).run(sockets=[listener])


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
