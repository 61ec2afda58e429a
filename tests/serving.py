"""The whole server in a thread of the test's own process."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from assistant import Assistant
from assistant.demo import EXAMPLES
from assistant.desk import LocalDesk


@contextmanager
def serving(assistant: Assistant, *, port: int = 0) -> Iterator[str]:
    """The application on a port, by itself a free one, in a thread of this process."""
    import uvicorn

    from assistant.web.api import add_error_handlers, routers
    from assistant.web.app import create_app

    app = create_app(assistant, routers=routers(LocalDesk(assistant), "t"), examples=EXAMPLES)
    add_error_handlers(app)
    config = uvicorn.Config(app, port=port, log_level="warning", timeout_graceful_shutdown=5)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            time.sleep(0.05)
        port = server.servers[0].sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join()
