"""The whole server in a thread of the test's own process."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from assistant import Assistant
from assistant.demo import EXAMPLES
from assistant.desk import LocalDesk


@contextmanager
def serving(assistant: Assistant, name: str = "127.0.0.1", *, port: int = 0) -> Iterator[str]:
    """The application in a thread of this process; `name` leads to loopback, 0 to a free port."""
    import uvicorn

    from assistant.web.access.access import access_of
    from assistant.web.api import routers
    from assistant.web.app import create_app

    access = access_of(assistant, "t")
    api = routers(LocalDesk(assistant), "t", access.limits)
    app = create_app(assistant, allowed_hosts=[name], routers=api, examples=EXAMPLES, access=access)
    config = uvicorn.Config(
        app, port=port, log_level="warning", timeout_graceful_shutdown=5, proxy_headers=False
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            time.sleep(0.05)
        port = server.servers[0].sockets[0].getsockname()[1]
        yield f"http://{name}:{port}"
    finally:
        server.should_exit = True
        thread.join()
