"""The audit log: private, a file a day, and never in an answer's way."""

import json
import logging
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from assistant.audit import AuditLog, Line
from assistant.settings import Settings
from index.errors import BadInput

LINE = Line(
    time=datetime(2026, 3, 4, 5, 6, tzinfo=UTC),
    request_id="r1",
    surface="api",
    who="key:1",
    address="0a",
    question="Who\n\u2028\x1b[31m lied?",
    status="answered",
    error=None,
    latency_ms=12,
    articles=("a1",),
)


def _log(path: Path, **settings: object) -> AuditLog:
    return AuditLog(Settings.model_validate({"audit_log": str(path)} | settings))


def test_a_line_has_no_question_unless_it_is_wanted(tmp_path: Path) -> None:
    plain, telling = tmp_path / "plain", tmp_path / "telling"
    for path, wanted in ((plain, False), (telling, True)):
        log = _log(path, audit_questions=wanted)
        log.write(LINE)
        log.write(LINE)
        log.close()
    first, second = plain.read_text().splitlines()
    assert (
        json.loads(first)
        == json.loads(second)
        == {
            "time": "2026-03-04T05:06:00Z",
            "request_id": "r1",
            "surface": "api",
            "who": "key:1",
            "address": "0a",
            "status": "answered",
            "error": None,
            "latency_ms": 12,
            "articles": ["a1"],
        }
    )
    written = telling.read_bytes()
    assert json.loads(written.splitlines()[0])["question"] == LINE.question
    assert written.isascii() and b"\x1b" not in written and written.count(b"\n") == 2


def test_nobody_else_can_read_it(tmp_path: Path) -> None:
    log = _log(tmp_path / "audit.jsonl")
    assert stat.S_IMODE((tmp_path / "audit.jsonl").stat().st_mode) == 0o600
    log.close()


def test_each_day_has_a_file_and_the_oldest_go(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    log = _log(path, audit_days=2)
    for day in range(1, 6):
        log._handler.rolloverAt = day * 86_400  # a midnight that is past
        log.write(LINE)
    log.close()
    days = sorted(file.suffix for file in tmp_path.glob("audit.jsonl.*"))
    assert path.exists() and days == [".1970-01-04", ".1970-01-05"]


def test_what_cannot_be_written_is_told_without_the_line(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = _log(tmp_path / "audit.jsonl")
    log.close()
    monkeypatch.setattr(log._handler, "baseFilename", str(tmp_path / "gone" / "audit.jsonl"))
    with caplog.at_level(logging.ERROR):
        log.write(LINE)
    assert "cannot be written" in caplog.text and "key:1" not in caplog.text


def test_a_file_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="name another file in NEWSDESK_AUDIT_LOG"):
        _log(tmp_path / "missing" / "audit.jsonl")
