"""Which format a file has, and reading it."""

import sys
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from index.errors import BadInput
from index.readers import (
    arrow,
    csv_table,
    dataset_card,
    feed,
    html,
    json_array,
    jsonlines,
    markdown,
    ninjs,
    nitf,
    parquet,
    plain_text,
    sitemap,
    warc,
    wxr,
)
from index.readers.base import UNREADABLE, Defaults, Item, Reader, Start, Unfit
from index.readers.encoding import utf8
from index.readers.entities import refuse_harmful
from index.readers.plugins import plugged_in
from index.readers.source import Source

FORMATS: Mapping[str, Reader] = MappingProxyType(
    {
        "parquet": parquet,
        "arrow": arrow,
        "warc": warc,
        "wxr": wxr,
        "feed": feed,
        "sitemap": sitemap,
        "nitf": nitf,
        "html": html,
        "dataset": dataset_card,
        "ninjs": ninjs,
        "jsonl": jsonlines,
        "json": json_array,
        "csv": csv_table,
        "markdown": markdown,
        "text": plain_text,
    }
)
"""Every format by the name that `--format` takes, in the order in which a file is shown to them."""

_HEAD_BYTES = 1 << 20


def read(
    source: Source, *, format: str | None = None, defaults: Defaults | None = None
) -> Iterator[Item]:
    """Every article of a file, and every reject with its reason.

    The format is found by what the file holds, then by its name. `BadInput` where `format` is none
    of `formats`; whatever is wrong with the file comes as a `Rejected`.
    """
    check_format(format)
    return _read(source, format, defaults or Defaults(), formats())


def check_format(format: str | None) -> None:
    """Raise `BadInput` for the name of a format that there is not."""
    known = formats()
    if format is not None and format not in known:
        raise BadInput(f"There is no format '{format}': use {', '.join(known)}.")


def formats() -> Mapping[str, Reader]:
    """All formats, those of plug-ins first: they know best what is theirs."""
    return {**plugged_in(tuple(sys.path)), **FORMATS}


def found_format(source: Source) -> str:
    """The name of the format; raises `Unfit` for a file that is empty or holds no text."""
    return _format_of(_start(source), formats())


def _read(
    source: Source, format: str | None, defaults: Defaults, known: Mapping[str, Reader]
) -> Iterator[Item]:
    try:
        start = _start(source)
        yield from known[format or _format_of(start, known)].read(source, defaults)
    except Unfit as error:
        yield source.rejected(error)
    except OSError as error:
        yield source.rejected(f"{UNREADABLE}: {error.strerror or error}")


def _start(source: Source) -> Start:
    head = source.head(_HEAD_BYTES)
    data = b"".join(utf8([head])).lstrip()
    if not data and len(head) < _HEAD_BYTES:
        raise Unfit("the file is empty")
    refuse_harmful(data)
    return Start(head, data, source.path)


def _format_of(start: Start, known: Mapping[str, Reader]) -> str:
    return next(name for name, reader in known.items() if reader.fits(start))
