"""CSV: a header with the field names, one article a row."""

import csv
from collections.abc import Iterator
from io import TextIOWrapper
from typing import IO

from index.article import MAX_TEXT_CHARS, Article
from index.readers.base import Defaults, Rejected, Source
from index.readers.encoding import encoding_of
from index.readers.records import ALIASES, Unfit, article_from

_DELIMITERS = ",;\t|"
_SAMPLE_BYTES = 64_000


def read_csv(source: Source, defaults: Defaults) -> Iterator[Article | Rejected]:
    """The delimiter is found by itself; a row is rejected with the line that it begins on."""
    with source.open() as stream:
        sample = stream.peek(_SAMPLE_BYTES)  # type: ignore[attr-defined]  # always buffered
        try:
            text = TextIOWrapper(stream, encoding_of(_whole_characters(sample)), newline="")
            yield from _rows(source, text, defaults)
        except UnicodeDecodeError as error:
            yield source.rejected(f"wrong encoding: {error.reason}")
        except Unfit as error:
            yield source.rejected(str(error))


def _rows(source: Source, text: IO[str], defaults: Defaults) -> Iterator[Article | Rejected]:
    first = text.readline(_SAMPLE_BYTES)
    delimiter = max(_DELIMITERS, key=first.count)
    header = next(csv.reader([first], delimiter=delimiter), [])
    known = {name for names in ALIASES.values() for name in names}
    if not known & {name.strip().casefold() for name in header}:
        raise Unfit("no header: the first line must name the columns, such as title, text, url")
    csv.field_size_limit(2 * MAX_TEXT_CHARS)
    rows = csv.reader(text, delimiter=delimiter)
    while True:
        line = rows.line_num + 2
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield source.rejected(f"broken CSV: {error}", line)
            continue
        if any(row):
            yield _article(source, line, dict(zip(header, row, strict=False)), defaults)


def _article(
    source: Source, line: int, record: dict[str, str], defaults: Defaults
) -> Article | Rejected:
    try:
        return article_from(record, defaults)
    except Unfit as error:
        return source.rejected(str(error), line)


def _whole_characters(sample: bytes) -> bytes:
    """Up to the last line break, so that no character is cut in two."""
    head, newline, _ = sample.rpartition(b"\n")
    return head or newline or sample
