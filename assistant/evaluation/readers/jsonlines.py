"""Newsdesk's own format: JSON lines, one question a line."""

from pathlib import Path

from assistant.evaluation.questions import QuestionSet
from assistant.evaluation.readers.fields import ALIASES, is_kept, question_of
from assistant.evaluation.readers.files import first_record
from assistant.evaluation.readers.files import records as raw


def fits(path: Path) -> bool:
    """A file whose first record has a question."""
    return any(key in first_record(path) for key in ALIASES["question"])


def read(path: Path) -> QuestionSet:
    """`question`, and where they are known `id`, `answers`, `asked` and the rest of `ALIASES`.

    One whose `keep` says no is left out.
    """
    found = ((line, record) for line, record in raw(path) if is_kept(record))
    asked = tuple(question_of(record, path, line) for line, record in found)
    return QuestionSet(path.name.partition(".")[0], asked, str(path), "jsonl")
