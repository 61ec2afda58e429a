"""Log records: named by their request, JSON where it is asked for, others' chatter left out."""

import json
import logging
import threading
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from assistant.observing.logs import set_up, teller
from assistant.settings import Settings
from assistant.web.request_ids import go_on_as

Records = Callable[[], list[dict[str, Any]]]


@pytest.fixture(autouse=True)
def _restored(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Logging is of the whole process: leave it as it was, and take it as a server finds it.

    Another test's uvicorn may have set up its own log, as ours does not.
    """
    for name in ("uvicorn", "uvicorn.error"):
        monkeypatch.setattr(logging.getLogger(name), "propagate", True)
        monkeypatch.setattr(logging.getLogger(name), "level", logging.NOTSET)
        monkeypatch.setattr(logging.getLogger(name), "handlers", [])
    root, hook = logging.getLogger(), threading.excepthook
    handlers, level = root.handlers[:], root.level
    names = ("assistant", "index", "newsdesk", "newsdesk.news")
    levels = {name: logging.getLogger(name).level for name in names}
    yield
    root.handlers[:], threading.excepthook = handlers, hook
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)
    logging.captureWarnings(False)
    go_on_as("")


@pytest.fixture
def written(capsys: pytest.CaptureFixture[str]) -> Records:
    """What was written to stderr, each line as JSON."""
    return lambda: [json.loads(line) for line in capsys.readouterr().err.splitlines()]


def test_an_exception_is_a_field_and_its_lines_break_no_record(written: Records) -> None:
    set_up(Settings(log_format="json"))
    go_on_as("of-mine")
    try:
        raise LookupError("nothing\nthere")
    except LookupError as error:
        logging.getLogger("assistant.web").error("It failed\nbadly", exc_info=error)
    (record,) = written()
    assert (record["level"], record["logger"]) == ("ERROR", "assistant.web")
    assert record["message"] == "It failed\nbadly"
    assert record["request_id"] == "of-mine"
    assert record["exception"].startswith("Traceback")
    assert record["exception"].endswith("LookupError: nothing\nthere")


def test_only_our_own_records_of_little_weight_are_written(written: Records) -> None:
    set_up(Settings(log_format="json", log_level="info"))
    for name in ("assistant.web", "index.search", "newsdesk.access", "httpx", "openai"):
        logging.getLogger(name).info("A request was sent: …")
    assert [one["logger"] for one in written()] == [
        "assistant.web",
        "index.search",
        "newsdesk.access",
    ]


@pytest.mark.parametrize(("level", "count"), [("error", 1), ("warning", 2), ("info", 3)])
def test_the_level_is_the_least_that_is_written(written: Records, level: str, count: int) -> None:
    set_up(Settings.model_validate({"log_format": "json", "log_level": level}))
    for name, others in (("assistant.any", count), ("uvicorn.error", min(count, 2))):
        log = logging.getLogger(name)
        for write in (log.info, log.warning, log.error):
            write("something")
        assert len(written()) == others


def test_what_python_itself_would_print_is_json_too(written: Records) -> None:
    set_up(Settings(log_format="json"))
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(True)
        warnings.warn("This is old.", DeprecationWarning, stacklevel=1)
        logging.captureWarnings(False)

    def fail() -> None:
        raise LookupError("gone")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    warned, failed = written()
    assert "This is old." in warned["message"]
    assert failed["message"] == "A thread has failed" and "LookupError" in failed["exception"]


def test_what_is_told_to_people_is_a_record_where_all_is_json(
    capsys: pytest.CaptureFixture[str],
) -> None:
    teller(Settings())("12:00  Sample Post: 3 new")
    assert capsys.readouterr().err == "12:00  Sample Post: 3 new\n"
    set_up(Settings(log_format="json", log_level="error"))
    teller(Settings(log_format="json"))("12:00  Sample Post: 3 new")
    record = json.loads(capsys.readouterr().err)
    assert (record["logger"], record["message"]) == ("newsdesk.news", "12:00  Sample Post: 3 new")
