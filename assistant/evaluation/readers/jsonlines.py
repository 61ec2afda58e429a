"""Newsdesk's own format: JSON lines, one question a line."""

from pathlib import Path

from assistant.evaluation.questions import QuestionSet
from assistant.evaluation.readers.fields import ALIASES, question_of
from assistant.evaluation.readers.files import first_record, records


def fits(path: Path) -> bool:
    """A file whose first record has a question."""
    return any(key in first_record(path) for key in ALIASES["question"])


def read(path: Path) -> QuestionSet:
    """`question`, and where they are known `id`, `answers`, `asked` and the rest of `ALIASES`."""
    asked = tuple(question_of(record, path, line) for line, record in records(path))
    return QuestionSet(path.name.partition(".")[0], asked, str(path), "jsonl")
