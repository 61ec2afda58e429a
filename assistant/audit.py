"""The audit log: a line of JSON for every question that the server is asked.

It tells who asked when, how it went and which articles were cited; never what an article or an
answer says, nor any secret, and the question only where the settings want it.
"""

import json
import logging
import os
from datetime import datetime
from io import TextIOWrapper
from logging.handlers import TimedRotatingFileHandler
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from assistant.observing.surfaces import Surface
from assistant.settings import Settings
from index.errors import BadInput

Status = Literal["answered", "abstained", "failed", "stopped"]
Place = Surface | Literal["cli"]
"""Where it was asked: 'cli' is whatever goes through the server by the owner's token."""

_log = logging.getLogger(__name__)


class Line(BaseModel):
    """What is noted of one question."""

    model_config = ConfigDict(frozen=True)

    time: datetime
    request_id: str
    surface: Place
    who: str
    address: str
    question: str | None
    status: Status
    error: str | None
    latency_ms: int
    articles: tuple[str, ...]


class AuditLog:
    """Writes the lines, to a new file each day (UTC); threads may share it.

    What cannot be written costs no answer: the server's log tells of it.
    """

    def __init__(self, settings: Settings) -> None:
        """Raises `BadInput` where the file cannot be written."""
        path = Path(settings.audit_log).expanduser()
        self._with_questions = settings.audit_questions
        self._handler = _Private(
            path, "midnight", backupCount=settings.audit_days, encoding="utf-8", utc=True
        )
        try:
            self._handler.open()
        except OSError as error:
            raise BadInput(
                f"The audit log {path} cannot be written ({error.strerror}): name another file in "
                "NEWSDESK_AUDIT_LOG, or make its folder."
            ) from error

    def write(self, line: Line) -> None:
        """Note one question."""
        left_out = set() if self._with_questions else {"question"}
        fields = line.model_dump(mode="json", exclude=left_out)
        # ASCII alone, so that nothing in a question can end a line or move a terminal's cursor.
        self._handler.handle(logging.makeLogRecord({"msg": json.dumps(fields)}))

    def close(self) -> None:
        """Give the file back; it is opened again if there is more to write."""
        self._handler.close()


class _Private(TimedRotatingFileHandler):
    """Writes files that their owner alone can read."""

    def __init__(self, path: Path, when: str, **options: Any) -> None:
        super().__init__(path, when, delay=True, **options)

    def open(self) -> None:
        self.stream = self._open()

    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, "a", encoding=self.encoding, opener=_opened)

    def handleError(self, record: logging.LogRecord) -> None:
        """Without the line itself, which is not for every log."""
        _log.exception("The audit log %s cannot be written", self.baseFilename)


def _opened(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
