"""Question sets as files to look through: a table for a spreadsheet, or JSON lines."""

import csv
import io
import json
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import Any

from assistant.evaluation.questions import EvalQuestion
from assistant.evaluation.readers import jsonlines, table
from assistant.evaluation.readers.fields import SEPARATOR, guarded, is_kept, question_of
from index.errors import BadInput

COLUMNS = (
    *("keep", "question", "answers", "asked", "evidence_urls", "evidence"),
    *("unanswerable", "kind", "id"),
)
"""Of a table; the first is for whoever looks through it: 'no' leaves a question out."""
_RARE = ("outlets", "figures")
"""Columns of tables alone that need them."""
_SAID = {True: "yes", False: "no", None: ""}


def write(
    questions: Sequence[EvalQuestion], path: Path, left_out: Collection[str] = frozenset()
) -> None:
    """Write a set into a file, whole or not at all; of those left out, by id, it says so.

    Raises `BadInput` for a name that is of neither form.
    """
    check(path)
    records = [_record(one, one.id not in left_out) for one in questions]
    text = _table(records) if path.suffix.lower() == ".csv" else _lines(records)
    beside = path.with_name(f"{path.name}.part")
    beside.write_text(text, encoding="utf-8", newline="")
    beside.replace(path)


def check(path: Path) -> None:
    """Raise `BadInput` where a file of this name cannot be written."""
    if path.suffix.lower() not in (".csv", ".jsonl"):
        raise BadInput(f"{path} is neither a table nor JSON lines: call it ….csv or ….jsonl.")
    if not path.absolute().parent.is_dir():
        raise BadInput(f"There is no folder {path.absolute().parent}: make it, or name another.")


def read(path: Path) -> tuple[list[EvalQuestion], set[str]]:
    """All questions of such a file, and the ids of those that are left out."""
    check(path)
    if not path.exists():
        raise BadInput(f"There is no file {path}: 'newsdesk evaluate new' drafts one.")
    form = table if path.suffix.lower() == ".csv" else jsonlines
    found = [(question_of(record, path, line), is_kept(record)) for line, record in form.raw(path)]
    return [one for one, _ in found], {one.id for one, kept in found if not kept}


def _table(records: Sequence[dict[str, Any]]) -> str:
    """CSV that spreadsheets open as UTF-8, in which no cell is a formula."""
    columns = (*COLUMNS, *(name for name in _RARE if any(name in one for one in records)))
    out = io.StringIO(newline="")
    rows = csv.writer(out)
    rows.writerow(columns)
    rows.writerows([guarded(_cell(one.get(name))) for name in columns] for one in records)
    return f"\ufeff{out.getvalue()}"


def _cell(value: object) -> str:
    if isinstance(value, list):
        is_plain = all(isinstance(one, str) and SEPARATOR not in one for one in value)
        told = SEPARATOR.join(value) if is_plain else json.dumps(value, ensure_ascii=False)
        return json.dumps(value, ensure_ascii=False) if told.startswith("[") else told
    if isinstance(value, bool) or value is None:
        return _SAID[value]
    return str(value)


def _lines(records: Iterable[dict[str, Any]]) -> str:
    """Newsdesk's own format, without what is not known."""
    return "".join(f"{json.dumps(one, ensure_ascii=False)}\n" for one in records)


def _record(one: EvalQuestion, kept: bool) -> dict[str, Any]:
    every = {
        "keep": None if kept else False,
        "id": one.id,
        "question": one.question,
        "answers": list(one.answers),
        "asked": one.asked.isoformat() if one.asked else None,
        "outlets": list(one.outlets),
        "evidence_urls": list(one.evidence_urls),
        "evidence": list(one.evidence),
        "unanswerable": one.unanswerable,
        "figures": list(one.figures),
        "kind": one.kind,
    }
    return {name: value for name, value in every.items() if value not in (None, "", [])}
