"""The whole server in a thread of the test's own process."""

import gc
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from assistant import Assistant
from assistant.demo import EXAMPLES
from assistant.desk import LocalDesk
from assistant.following import followed
from assistant.intake import Intake

if TYPE_CHECKING:
    from assistant.web.door import MayAdd


@contextmanager
def serving(assistant: Assistant, *, may_add: "MayAdd | None" = None) -> Iterator[str]:
    """The application on a free port, in a thread of this process, with its follower."""
    import uvicorn

    from assistant.web.api import add_error_handlers, routers
    from assistant.web.app import create_app

    desk = LocalDesk(assistant)
    intake = Intake(desk)
    app = create_app(
        assistant, routers=routers(desk, "t"), examples=EXAMPLES, intake=intake, may_add=may_add
    )
    add_error_handlers(app)
    config = uvicorn.Config(app, port=0, log_level="warning", timeout_graceful_shutdown=5)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            time.sleep(0.05)
        port = server.servers[0].sockets[0].getsockname()[1]
        with followed(desk):
            yield f"http://127.0.0.1:{port}"
    finally:
        intake.close()
        server.should_exit = True
        thread.join()
        gc.collect()  # Gradio leaves event loops open: found here, they are this test's to overlook
