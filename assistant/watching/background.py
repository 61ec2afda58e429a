"""Watching beside a server: looks at what came and sends what is due, in a thread of its own."""

import logging
import threading
from collections.abc import Callable

from assistant.settings import Settings
from assistant.watching.records import Notice
from assistant.watching.sending import send_due
from assistant.watching.watchlist import Watchlist
from index.errors import NewsdeskError

THREAD = "newsdesk-watching"
SECONDS = 5.0
"""From one look to the next; one that finds nothing new is a query of the catalog."""

_log = logging.getLogger(__name__)


class Watching:
    """Checks standing questions from `start` until `stop`, and tells of every notice."""

    def __init__(
        self,
        watchlist: Watchlist,
        settings: Settings,
        tell: Callable[[Notice], None],
        leads: Callable[[], bool],
    ) -> None:
        """Only while it `leads` of the servers that share an archive."""
        self._watchlist = watchlist
        self._leads = leads
        self._settings = settings
        self._tell = tell
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=THREAD, daemon=True)

    def start(self) -> None:
        """Begin; a stopped one cannot begin again."""
        self._thread.start()

    def stop(self) -> None:
        """End, when what is being asked or sent is done."""
        self._stopping.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stopping.wait(SECONDS):
            try:
                if not self._leads():
                    continue
                for notice in self._watchlist.check():
                    self._tell(notice)
                send_due(self._watchlist, self._settings)
            except NewsdeskError as error:
                _log.warning("Standing questions are not asked for now: %s", error)
