"""CSV: a header that names the columns, one question a row."""

from pathlib import Path

from assistant.evaluation.questions import QuestionSet
from assistant.evaluation.readers.fields import question_of
from assistant.evaluation.readers.files import refuse, rows, suffix


def fits(path: Path) -> bool:
    """By its name."""
    return suffix(path) in (".csv", ".tsv")


def read(path: Path) -> QuestionSet:
    """Columns are named like the keys of JSON lines; ` | ` parts several values of a cell."""
    asked = tuple(question_of(_folded(row), path, line) for line, row in rows(path))
    if not asked:
        refuse(path, "it has no rows beneath its header")
    return QuestionSet(path.name.partition(".")[0], asked, str(path), "csv")


def _folded(row: dict[str, str]) -> dict[str, str]:
    return {"_".join(key.lower().split()): value for key, value in row.items()}
