"""The records of a file of questions, whatever it is packed in, and its hash."""

import csv
import hashlib
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

from index.errors import BadInput
from index.readers.base import MAX_RECORD_BYTES, TOO_LONG, Unfit
from index.readers.encoding import utf8
from index.readers.lines import numbered
from index.readers.source import Source

_HEAD_BYTES = 1 << 16

Record = dict[str, Any]


def refuse(path: Path, reason: object, line: int | None = None) -> NoReturn:
    """Say what is wrong with a file of questions, and where."""
    where = str(path) if line is None else f"{path}:{line}"
    raise BadInput(f"{where} cannot be read as questions: {reason}.")


def head(path: Path) -> str:
    """How a file begins, without leading white space; nothing for a folder."""
    if path.is_dir():
        return ""
    try:
        return Source(path).head(_HEAD_BYTES).decode("utf-8-sig", "replace").lstrip()
    except Unfit as error:
        refuse(path, error)


def first_record(path: Path) -> Record:
    """The first record of JSON lines or of a JSON array; empty where the file is neither."""
    start = head(path).removeprefix("[").lstrip()
    try:
        found, _ = json.JSONDecoder().raw_decode(start)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def suffix(path: Path) -> str:
    """The last part of a name that is not of a compression, in lower case."""
    packed = {".gz", ".zst"}
    suffixes = [part.lower() for part in path.suffixes if part.lower() not in packed]
    return suffixes[-1] if suffixes else ""


def records(path: Path) -> Iterator[tuple[int, Record]]:
    """Each record of JSON lines or of a JSON array with its line or place, from 1."""
    if head(path).startswith("["):
        every = document(path)
        yield from ((place, _record(path, one, place)) for place, one in enumerate(every, 1))
        return
    for number, line in _lines(path):
        if line.strip():
            yield number, _record(path, _parsed(path, line, number), number)


def document(path: Path) -> Any:
    """The one JSON value of a file."""
    return _parsed(path, text(path), None)


def rows(path: Path) -> Iterator[tuple[int, Record]]:
    """Each row of a table with the line on which it ends; its delimiter is found by itself."""
    content = text(path)
    csv.field_size_limit(max(csv.field_size_limit(), MAX_RECORD_BYTES))
    first = content.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    table = csv.DictReader(io.StringIO(content, newline=""), delimiter=delimiter, strict=True)
    try:
        for row in table:
            yield table.line_num, {key: value for key, value in row.items() if key and value}
    except csv.Error as error:
        refuse(path, error, table.line_num)


def text(path: Path) -> str:
    """All of a file."""
    try:
        return Source(path).whole().decode("utf-8-sig")
    except (Unfit, UnicodeDecodeError) as error:
        refuse(path, error)


def file_hash(path: Path) -> str:
    """16 hex digits of a file as it lies on disk."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:16]


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    try:
        for number, line in numbered(utf8(Source(path).chunks())):
            if line is None:
                refuse(path, f"the line is {TOO_LONG}", number)
            yield number, line.decode("utf-8-sig")
    except (Unfit, UnicodeDecodeError) as error:
        refuse(path, error)


def _parsed(path: Path, content: str, line: int | None) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError) as error:
        refuse(path, f"it is no JSON ({error})", line)


def _record(path: Path, value: object, line: int) -> Record:
    if not isinstance(value, dict):
        refuse(path, "a JSON object with a 'question' was expected", line)
    return value
