"""One question from a record whose keys are Newsdesk's own, or what others call the same."""

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

from assistant.evaluation.questions import EvalQuestion
from assistant.evaluation.readers.files import refuse
from index.errors import BadInput
from index.scope import end_of

ALIASES = MappingProxyType(
    {
        "id": ("id", "qid", "question_id", "_id"),
        "question": ("question", "query", "prompt", "input"),
        "answers": ("answers", "answer", "gold", "expected", "reference", "expected_output"),
        "asked": ("asked", "as_of", "date", "question_date"),
        "outlets": ("outlets", "outlet"),
        "evidence_urls": ("evidence_urls", "evidence_url", "urls", "url"),
        "evidence": ("evidence", "facts", "fact"),
        "unanswerable": ("unanswerable", "is_impossible"),
        "figures": ("figures",),
        "kind": ("kind", "type", "category", "question_type"),
    }
)
"""Each field and the keys that may hold it, the first one present counts."""

SEPARATOR = " | "
"""Between several values in one cell of a table."""

_FORMULA = tuple("=+-@\t\r")
"""With one of these a cell begins that a spreadsheet would work out."""
_GUARD = "'"
"""Before such a cell it says that it is text."""

_TRUE, _FALSE = ("true", "yes", "1"), ("false", "no", "0")


def question_of(record: Mapping[str, Any], path: Path, line: int) -> EvalQuestion:
    """The question of a record; raises `BadInput` with file and line where it is none."""
    found = {
        field: record[key]
        for field, keys in ALIASES.items()
        if (key := next((key for key in keys if _is_given(record.get(key))), None))
    }
    try:
        return EvalQuestion(
            id=str(found.get("id", line)),
            question=_question(found.get("question")),
            answers=_texts("answers", found.get("answers")),
            asked=_moment(found.get("asked")),
            outlets=_texts("outlets", found.get("outlets")),
            evidence_urls=_texts("evidence_urls", found.get("evidence_urls")),
            evidence=_texts("evidence", found.get("evidence")),
            unanswerable=_flag(found.get("unanswerable")),
            figures=_figures(found.get("figures")),
            kind=str(found.get("kind", "")),
        )
    except ValueError as error:
        refuse(path, error, line)
    except BadInput as error:
        refuse(path, str(error).rstrip("."), line)


def is_kept(record: Mapping[str, Any]) -> bool:
    """Whether nobody has said of a drafted question that it is not to be asked."""
    return str(record.get("keep", "")).strip().lower() not in _FALSE


def guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"{_GUARD}{cell}" if cell.startswith((*_FORMULA, _GUARD)) else cell


def unguarded(cell: str) -> str:
    """What `guarded` was given."""
    bare = cell.removeprefix(_GUARD)
    return bare if bare.startswith((*_FORMULA, _GUARD)) else cell


def moment_of(value: Any) -> datetime:
    """An as-of moment: a bare day includes the whole of it."""
    return end_of(value)


def _is_given(value: object) -> bool:
    return value is not None and value != "" and value != [] and value != {}


def _question(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("there is no 'question'")
    return " ".join(value.split())


def _texts(field: str, value: object) -> tuple[str, ...]:
    """One text, a list of texts, or a cell that holds several."""
    if value is None:
        return ()
    if isinstance(value, str):
        value = _listed(value)
    if isinstance(value, bool | int | float):
        value = [value]
    if not isinstance(value, list) or not all(isinstance(one, str | int | float) for one in value):
        raise ValueError(f"'{field}' is neither a text nor a list of texts")
    return tuple(dict.fromkeys(text for one in value if (text := str(one).strip())))


def _listed(cell: str) -> list[Any]:
    if cell.lstrip().startswith("["):
        try:
            found = json.loads(cell)
        except ValueError:
            found = None
        if isinstance(found, list):
            return found
    return cell.split(SEPARATOR)


def _moment(value: Any) -> datetime | None:
    return None if value is None else moment_of(value)


def _flag(value: object) -> bool | None:
    if value is None or isinstance(value, bool):
        return value
    told = str(value).strip().lower()
    if told in _TRUE or told in _FALSE:
        return told in _TRUE
    raise ValueError(f"'unanswerable' is '{value}', neither true nor false")


def _figures(value: Any) -> tuple[dict[str, Any], ...]:
    if isinstance(value, str):
        value = _listed(value)
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise ValueError("'figures' is no list of objects")
    return tuple(value)
