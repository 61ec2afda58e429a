"""Arrow IPC, as files (Feather) and as streams: one article a row, batch by batch."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from index.readers.arrow_rows import articles, columns_of, refusals
from index.readers.base import Defaults, Item, Start, Unfit
from index.readers.columns import column_map
from index.readers.source import Source
from index.readers.stream import Stream

if TYPE_CHECKING:
    import pyarrow as pa

_FILE = b"ARROW1\0\0"
_STREAM = b"\xff\xff\xff\xff"
_OLD = b"FEA1"


def fits(start: Start) -> bool:
    """By the first bytes."""
    if start.raw.startswith(_OLD):
        raise Unfit("Feather of version 1: save it again with a newer version")
    return start.raw.startswith((_FILE, _STREAM))


def read(source: Source, defaults: Defaults) -> Iterator[Item]:
    """A file is a stream behind a mark, and is read as one, up to where it may be cut off."""
    import pyarrow as pa

    stream = Stream(source.chunks())
    if source.head(len(_FILE)).startswith(_FILE):
        stream.read(len(_FILE))
    try:
        with refusals("Arrow"):
            reader = pa.ipc.open_stream(stream)
            names = reader.schema.names
        columns = column_map(source, names, defaults)
        yield columns
        wanted = [names.index(name) for name in columns_of(columns)]
        yield from articles(_batches(reader, wanted), source, defaults)
    except Unfit as error:
        raise stream.damage or error from None


def _batches(reader: "pa.RecordBatchReader", wanted: list[int]) -> Iterator["pa.RecordBatch"]:
    """The columns that are read, checked: a length that lies would make Arrow read elsewhere."""
    with refusals("Arrow"):
        for batch in reader:
            chosen = batch.select(wanted)
            chosen.validate(full=True)
            yield chosen
