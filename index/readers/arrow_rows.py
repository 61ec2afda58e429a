"""The rows of Arrow batches, whether they come from Arrow files or from Parquet."""

import math
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from index.article import Article
from index.readers.base import MAX_RECORD_BYTES, TOO_LONG, ColumnMap, Defaults, Item, Unfit
from index.readers.records import article_from
from index.readers.source import Source

if TYPE_CHECKING:
    import pyarrow as pa

BATCH_ROWS = 32
"""How many rows are held as Python objects, which take far more memory than columns."""

_UNCONVERTIBLE = (ValueError, TypeError, ArithmeticError, LookupError, NotImplementedError)


@contextmanager
def refusals(kind: str) -> Iterator[None]:
    """Whatever the library of tables trips over, as `Unfit`."""
    import pyarrow as pa

    try:
        yield
    except (pa.ArrowException, OSError, MemoryError, *_UNCONVERTIBLE) as error:
        told = " ".join(str(error).split())[:200]
        raise Unfit(f"broken {kind}: {told or type(error).__name__}") from None


def columns_of(columns: ColumnMap) -> list[str]:
    """The names of those that are read."""
    return [column for column, _ in columns.fields]


def articles(
    batches: "Iterable[pa.RecordBatch]", source: Source, defaults: Defaults
) -> Iterator[Item]:
    """An article, or why there is none, for each row; rows are counted from 1."""
    number = 0
    for batch in batches:
        for start in range(0, batch.num_rows, BATCH_ROWS):
            for row in _rows(batch.slice(start, BATCH_ROWS)):
                number += 1
                yield _item(row, number, source, defaults)


def _item(row: Mapping[str, Any] | Unfit, number: int, source: Source, defaults: Defaults) -> Item:
    try:
        return _article(row, defaults)
    except Unfit as error:
        return source.rejected(error, number)


def _article(row: Mapping[str, Any] | Unfit, defaults: Defaults) -> Article:
    if isinstance(row, Unfit):
        raise row
    if any(isinstance(value, str) and len(value) > MAX_RECORD_BYTES for value in row.values()):
        raise Unfit(f"the row is {TOO_LONG}")
    return article_from({name: _plain(value) for name, value in row.items()}, defaults)


def _rows(batch: "pa.RecordBatch") -> Iterator[Mapping[str, Any] | Unfit]:
    """Each row as a record; where one cannot be converted, the others still are."""
    columns = [_in_microseconds(column) for column in batch.columns]
    names = batch.schema.names
    try:
        values = [column.to_pylist() for column in columns]
    except _UNCONVERTIBLE:
        yield from (_row(names, columns, index) for index in range(batch.num_rows))
    else:
        yield from (dict(zip(names, row, strict=True)) for row in zip(*values, strict=True))


def _row(names: list[str], columns: "list[pa.Array]", index: int) -> Mapping[str, Any] | Unfit:
    found: dict[str, Any] = {}
    for name, column in zip(names, columns, strict=True):
        try:
            found[name] = column[index].as_py()
        except _UNCONVERTIBLE as error:
            return Unfit(f"the value in '{name[:40]}' cannot be used ({type(error).__name__})")
    return found


def _in_microseconds(column: "pa.Array") -> "pa.Array":
    """Moments in the unit that Python has, in UTC where they have a zone."""
    import pyarrow as pa

    if not pa.types.is_timestamp(column.type):
        return column
    return column.cast(pa.timestamp("us", "UTC" if column.type.tz else None), safe=False)


def _plain(value: Any) -> Any:
    """Bytes as the text that older writers mean by them, and not-a-number as nothing."""
    if isinstance(value, bytes):
        try:
            return value.decode()
        except UnicodeDecodeError:
            raise Unfit("wrong encoding: not UTF-8") from None
    return None if isinstance(value, float) and math.isnan(value) else value
