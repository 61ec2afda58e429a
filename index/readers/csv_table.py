"""CSV: a header that names the columns, one article a row."""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import dropwhile
from typing import NamedTuple

from index.readers.base import MAX_RECORD_BYTES, TOO_LONG, Defaults, Item, Start, Unfit
from index.readers.columns import column_map, fields_of_columns
from index.readers.encoding import encoding_of, utf8
from index.readers.lines import numbered
from index.readers.plain_text import check_is_text
from index.readers.records import article_from, names_of
from index.readers.source import Source

_DELIMITERS = ",;\t|"
_SAMPLE_BYTES = 1 << 20
_HEADER_BYTES = 1 << 14
_CLOSING = re.compile(rb'[^"]*(?:""[^"]*)*"(?!")')
"""The rest of a quoted field: two quotation marks are one in the text."""
_RESTARTS = 100
"""How often reading begins anew after a quotation mark without its second one."""


class _Row(NamedTuple):
    line: int
    last: int
    """The line that it ends on."""
    data: bytes | None
    """None for a row over the limit."""
    closed: bool = True
    """False where the file ended within quotation marks."""


class _Table(NamedTuple):
    """How the rows of one file are to be read."""

    columns: list[str]
    delimiter: str
    encoding: str
    first: int
    """The line after the header."""


def fits(start: Start) -> bool:
    """By its name, or by a first line that names a title and a text, and a second one."""
    if start.suffix in (".csv", ".tsv"):
        check_is_text(start)
        return True
    if start.suffix in (".md", ".markdown"):
        return False
    header, _, rest = start.data[:_HEADER_BYTES].partition(b"\n")
    names = names_of(())
    try:
        columns, _ = _header(header.decode("utf-8", "replace"), names)
    except Unfit:
        return False
    return bool(rest.strip()) and {"title", "text"} <= set(
        fields_of_columns(columns, names).values()
    )


def read(source: Source, defaults: Defaults) -> Iterator[Item]:
    """A row that is broken is rejected with the line it begins on; the rows after it go in."""
    csv.field_size_limit(max(csv.field_size_limit(), MAX_RECORD_BYTES))
    table = _table(source, defaults)
    yield column_map(source, table.columns, defaults)
    first = table.first
    for _ in range(_RESTARTS):
        for row in _rows(_lines_from(first, source), table.delimiter):
            if not row.closed:
                break
            if row.data is None or row.data.strip():
                yield from _articles(source, table, row, defaults)
        else:
            return
        yield source.rejected("broken CSV: a quotation mark is never closed", row.line)
        first = row.line + 1
    yield source.rejected("broken CSV: too many quotation marks are never closed", first)


def _table(source: Source, defaults: Defaults) -> _Table:
    sample = b"".join(utf8([source.head(_SAMPLE_BYTES)]))
    encoding = encoding_of(sample)
    lines = ((number, line) for number, line in numbered([sample]) if line and line.strip())
    number, line = next(lines, (1, b""))
    names = names_of(defaults.columns)
    columns, delimiter = _header(line.decode(encoding, "replace"), names)
    if not fields_of_columns(columns, names):
        raise Unfit("no header: the first line must name the columns, such as title, text, url")
    return _Table(columns, delimiter, encoding, number + 1)


def _header(line: str, names: Mapping[str, tuple[str, ...]]) -> tuple[list[str], str]:
    """The columns and the delimiter by which most of them mean something."""
    tables = [(_cells(line, delimiter), delimiter) for delimiter in _DELIMITERS]
    return max(tables, key=lambda table: (len(fields_of_columns(table[0], names)), len(table[0])))


def _articles(source: Source, table: _Table, row: _Row, defaults: Defaults) -> Iterator[Item]:
    """One, or none where all cells are empty."""
    # a quotation mark out of place may have made one row of several
    span = f" (up to line {row.last})" if row.last > row.line else ""
    try:
        if row.data is None:
            raise Unfit(f"the row is {TOO_LONG}")
        cells = _cells(_decoded(row.data, table.encoding), table.delimiter, strict=True)
        if any(cell.strip() for cell in cells):
            yield article_from(_record(table.columns, cells), defaults)
    except Unfit as error:
        yield source.rejected(f"{error}{span}", row.line)


def _record(columns: list[str], cells: list[str]) -> dict[str, str]:
    if any(cells[len(columns) :]):
        raise Unfit(f"the row has {len(cells)} columns, the header {len(columns)}")
    return dict(zip(columns, cells, strict=False))


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise Unfit(f"wrong encoding: not {encoding.upper()}") from None


def _cells(row: str, delimiter: str, *, strict: bool = False) -> list[str]:
    try:
        return next(csv.reader([row], delimiter=delimiter, strict=strict), [])
    except csv.Error as error:
        raise Unfit(f"broken CSV: {str(error).partition(' - ')[0]}") from None


def _lines_from(first: int, source: Source) -> Iterator[tuple[int, bytes | None]]:
    return dropwhile(lambda line: line[0] < first, numbered(utf8(source.chunks())))


def _rows(lines: Iterable[tuple[int, bytes | None]], delimiter: str) -> Iterator[_Row]:
    """Lines joined where a quoted field goes on over their ends."""
    opening = re.compile(rf'(?:^|{re.escape(delimiter)})"'.encode())
    start, fits, quoted, data = 0, True, False, bytearray()
    for number, line in lines:
        start = start or number
        # where a line over the limit leaves off is unknown, so that the next one begins a row
        quoted = line is not None and _ends_quoted(line, opening, quoted=quoted)
        fits = fits and line is not None and len(data) + len(line) <= MAX_RECORD_BYTES
        if fits and line is not None:
            data += line + b"\n"
        else:
            data.clear()
        if not quoted:
            yield _Row(start, number, bytes(data) if fits else None)
            start, fits, data = 0, True, bytearray()
    if start:
        yield _Row(start, start, None, closed=False)


def _ends_quoted(line: bytes, opening: re.Pattern[bytes], *, quoted: bool) -> bool:
    """Whether a quoted field is open at the end of a line, given whether one was before it."""
    if b'"' not in line:
        return quoted
    position = 0
    while True:
        if quoted:
            closing = _CLOSING.match(line, position)
            if not closing:
                return True
            position = closing.end()
        # within the line "^" matches nowhere, after a closing quote only a delimiter helps
        found = opening.search(line, position)
        if not found:
            return False
        position, quoted = found.end(), True
