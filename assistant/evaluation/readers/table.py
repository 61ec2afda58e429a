"""CSV: a header that names the columns, one question a row."""

from collections.abc import Iterator
from pathlib import Path

from assistant.evaluation.questions import QuestionSet
from assistant.evaluation.readers.fields import is_kept, question_of, unguarded
from assistant.evaluation.readers.files import refuse, rows, suffix


def fits(path: Path) -> bool:
    """By its name."""
    return suffix(path) in (".csv", ".tsv")


def read(path: Path) -> QuestionSet:
    """Columns are named like the keys of JSON lines; ` | ` parts several values of a cell.

    A row whose `keep` says no is left out.
    """
    asked = tuple(question_of(row, path, line) for line, row in raw(path) if is_kept(row))
    if not asked:
        refuse(path, "it has no rows beneath its header")
    return QuestionSet(path.name.partition(".")[0], asked, str(path), "csv")


def raw(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Each row with its line, by the names of fields."""
    return ((line, _folded(row)) for line, row in rows(path))


def _folded(row: dict[str, str]) -> dict[str, str]:
    return {"_".join(key.lower().split()): unguarded(value) for key, value in row.items()}
