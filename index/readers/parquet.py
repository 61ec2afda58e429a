"""Parquet: one article a row, of which only the columns that mean something are read."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from index.readers.arrow_rows import BATCH_ROWS, articles, columns_of, refusals
from index.readers.base import Defaults, Item, Start, Unfit
from index.readers.columns import column_map
from index.readers.source import Source

if TYPE_CHECKING:
    import pyarrow as pa
    import pyarrow.parquet as pq

_MARK = b"PAR1"
_BUFFER_BYTES = 1 << 20


def fits(start: Start) -> bool:
    """By the first bytes."""
    return start.raw.startswith(_MARK)


def read(source: Source, defaults: Defaults) -> Iterator[Item]:
    """Row by row, however large the groups of rows are."""
    from pyarrow import parquet

    if not _begins_with_mark(source):
        raise Unfit("Parquet within another compression: decompress the file first")
    with refusals("Parquet"):
        file = parquet.ParquetFile(source.path, buffer_size=_BUFFER_BYTES, pre_buffer=False)
        names = file.schema_arrow.names
    with file:
        columns = column_map(source, names, defaults)
        yield columns
        yield from articles(_batches(file, columns_of(columns), source), source, defaults)


def _begins_with_mark(source: Source) -> bool:
    """Whether the file on disk is Parquet; its end is read first, which a stream cannot do."""
    with source.path.open("rb") as file:
        return file.read(len(_MARK)) == _MARK


def _batches(
    file: "pq.ParquetFile", names: list[str], source: Source
) -> Iterator["pa.RecordBatch"]:
    """Few rows at a time; the position in the file is estimated from their number."""
    done, rows = 0, max(1, file.metadata.num_rows)
    with refusals("Parquet"):
        for batch in file.iter_batches(BATCH_ROWS, columns=names, use_threads=False):
            done += batch.num_rows
            source.position = source.size * done // rows
            yield batch
