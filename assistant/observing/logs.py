"""The log of a server: one line for each thing, to read or as JSON, named by its request."""

import logging
import sys
import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import typer

from assistant.web.request_ids import request_id

if TYPE_CHECKING:
    from assistant.observing_settings import ObservingSettings

ACCESS = "newsdesk.access"
"""Writes a line for each request."""
NEWS = "newsdesk.news"
"""Writes what is told in any case, such as what feeds bring, where the log is of JSON."""

_OURS = ("assistant", "index", "newsdesk")
"""Only these write what `info` asks for: other libraries would write questions and texts."""


def set_up(settings: "ObservingSettings") -> None:
    """Have this process write its log to stderr as the settings say."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_json() if settings.log_format == "json" else _Text())
    level = logging.getLevelNamesMapping()[settings.log_level.upper()]
    handler.addFilter(partial(_is_written, level))
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    for name in _OURS:
        logging.getLogger(name).setLevel(level)
    if settings.log_format == "json":  # what Python itself would print is no JSON
        logging.captureWarnings(True)
        threading.excepthook = _thread_failed


def teller(settings: "ObservingSettings") -> Callable[[str], None]:
    """Tells whoever sits before the server something, without spoiling a log of JSON."""
    if settings.log_format == "json":
        log = logging.getLogger(NEWS)
        log.setLevel(logging.INFO)
        return log.info
    return partial(typer.echo, err=True)


def _is_written(level: int, record: logging.LogRecord) -> bool:
    """Whoever's it is; it gets the name of the request that it is written for, empty for none."""
    record.request_id = request_id()
    return record.levelno >= level or record.name == NEWS


class _Text(logging.Formatter):
    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s%(request)s")

    def formatMessage(self, record: logging.LogRecord) -> str:
        """Only a record of a request is longer by its name."""
        name = getattr(record, "request_id", "")
        record.request = f" [{name}]" if name else ""
        return super().formatMessage(record)


def _json() -> logging.Formatter:
    from pythonjsonlogger.json import JsonFormatter

    return JsonFormatter(
        ["levelname", "name", "message", "request_id"],
        style="{",
        timestamp="time",
        rename_fields={"levelname": "level", "name": "logger", "exc_info": "exception"},
    )


def _thread_failed(failed: threading.ExceptHookArgs) -> None:
    error = failed.exc_value
    logging.getLogger("newsdesk").error("A thread has failed", exc_info=error)
