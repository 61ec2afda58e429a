"""`newsdesk feedback`, with and without a file."""

import json
from pathlib import Path

import pytest

from assistant import Assistant
from assistant.protocol import Filters
from index import Archive
from tests.assistant.making import answer, citation
from tests.e2e.conftest import Newsdesk


@pytest.fixture
def rated(tmp_path: Path) -> None:
    """Two rated answers in the archive of the test."""
    with Archive.open(tmp_path / "archive") as archive:
        history = Assistant(archive).history
        for number in (1, 2):
            history.keep("ann", None, answer(citation(), id=f"a{number}"), Filters())
            history.rate("ann", f"a{number}", "good", "Ս\u2028o")


@pytest.mark.usefixtures("rated")
def test_feedback_is_printed_as_lines_or_as_one_document(newsdesk: Newsdesk) -> None:
    lines = [json.loads(line) for line in newsdesk("feedback").out.split("\n") if line]
    assert [line["answer"]["id"] for line in lines] == ["a1", "a2"]
    assert list(lines[0]) == [
        *("question", "asked", "verdict", "reason", "answers", "evidence_urls"),
        *("unanswerable", "figures", "answer"),
    ]
    assert newsdesk("feedback", "--json").json == lines


@pytest.mark.usefixtures("rated")
def test_feedback_is_written_to_a_file(newsdesk: Newsdesk, tmp_path: Path) -> None:
    file = tmp_path / "set.jsonl"
    file.write_text("old")
    assert newsdesk("feedback", str(file)).out == f"Wrote 2 rated answers to {file}.\n"
    assert len(file.read_bytes().splitlines()) == 2
    assert newsdesk("feedback", str(file), "--json").json == {"written": 2}
    assert list(tmp_path.glob("*.part")) == []
    failed = newsdesk("feedback", str(tmp_path / "none" / "set.jsonl"))
    assert failed.code == 1
    assert "No such file" in failed.err


def test_without_a_verdict_there_is_no_line(newsdesk: Newsdesk, tmp_path: Path) -> None:
    Archive.open(tmp_path / "archive").close()
    assert newsdesk("feedback").out == ""
    assert newsdesk("feedback", "--json").json == []
