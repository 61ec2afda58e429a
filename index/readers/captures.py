"""What a crawler has kept of one address, and the page in it."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal, NamedTuple

from index.readers.base import MAX_RECORD_BYTES, TOO_LONG, Unfit

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

PAGE_TYPES = ("text/html", "application/xhtml+xml")

_HEAD = (
    b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:0>\r\n"
    b"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n"
)

Kind = Literal["http", "resource", "text", "metadata"]
"""An answer of a server, a file by itself, the text of a page, or facts about one."""


@dataclass(frozen=True)
class Capture:
    """One record of a WARC or an ARC."""

    url: str
    kind: Kind
    type: str
    """The media type of all that is not `http`, with its parameters."""
    date: datetime | None
    """When it was fetched."""
    data: bytes
    """The whole block, or the first `MAX_RECORD_BYTES` and one more."""
    cut: str | None = None
    """Why the block is not whole."""


class Body(NamedTuple):
    """What a server sent, decoded."""

    type: str
    charset: str | None
    data: bytes


def page_in(capture: Capture) -> Body | None:
    """The HTML of a capture; None where it is something else, `Unfit` where it cannot be read."""
    found = _answer(capture.data) if capture.kind == "http" else _resource(capture)
    if found is None or found.type not in PAGE_TYPES:
        return None
    if len(capture.data) > MAX_RECORD_BYTES or len(found.data) > MAX_RECORD_BYTES:
        raise Unfit(f"the page is {TOO_LONG}")
    if capture.cut:
        raise Unfit(capture.cut)
    return found


@contextmanager
def refusals() -> Iterator[None]:
    """Whatever the library of crawls trips over, as `Unfit`."""
    try:
        yield
    except (OSError, ValueError) as error:
        raise Unfit(f"broken record: {error}") from None
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # a class that cannot be imported
            raise
        raise Unfit("broken record: not to be read") from None


def _answer(block: bytes) -> Body | None:
    """What a server answered with status 200; of a body, no more than the limit is decoded."""
    from fastwarc.warc import ArchiveIterator

    file = io.BytesIO(_HEAD % len(block) + block + b"\r\n\r\n")
    with refusals():
        # quirks: headers whose lines end in a line feed alone
        records = ArchiveIterator(file, auto_decode="all", stream_detect=False, quirks_mode=True)
        for record in records:
            return _body(record)
    return None


def _body(record: "WarcRecord") -> Body | None:
    if record.http_headers.status_code != 200:
        return None
    kind = (record.http_content_type or "").lower()
    if kind not in PAGE_TYPES:
        return None
    return Body(kind, record.http_charset, record.reader.read(MAX_RECORD_BYTES + 1))


def _resource(capture: Capture) -> Body | None:
    kind, _, parameters = capture.type.partition(";")
    _, _, charset = parameters.lower().partition("charset=")
    return Body(kind.strip().lower(), charset.strip("\"' ") or None, capture.data)
