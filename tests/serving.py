"""The whole server in a thread of the test's own process."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from assistant import Assistant
from assistant.demo import EXAMPLES
from assistant.desk import LocalDesk
from assistant.following import followed
from assistant.intake import Intake

if TYPE_CHECKING:
    from assistant.observing.instruments import Instruments
    from assistant.web.door import MayAdd


@contextmanager
def serving(
    assistant: Assistant,
    name: str = "127.0.0.1",
    *,
    port: int = 0,
    may_add: "MayAdd | None" = None,
    instruments: "Instruments | None" = None,
    on_page: Callable[[], None] | None = None,
) -> Iterator[str]:
    """The application with its follower, in a thread of this process.

    `name` leads to loopback, port 0 to a free one. With an `on_page` it answers before the page is
    made, as `newsdesk serve` does.
    """
    import uvicorn

    from assistant.web.access.access import access_of
    from assistant.web.api import routers
    from assistant.web.app import create_app

    desk, access = LocalDesk(assistant), access_of(assistant, "t")
    intake = Intake(desk)
    app = create_app(
        assistant,
        allowed_hosts=[name],
        routers=routers(desk, "t", access.limits, access.auditor),
        examples=EXAMPLES,
        access=access,
        intake=intake,
        may_add=may_add,
        instruments=instruments,
        on_page=on_page,
    )
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
        with followed(desk):
            yield f"http://{name}:{port}"
    finally:
        intake.close()
        server.should_exit = True
        thread.join()
