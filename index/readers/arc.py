"""ARC, which crawlers wrote before WARC (https://archive.org/web/researcher/ArcFileFormat.php)."""

import io
import re
from collections.abc import Iterator
from datetime import datetime

from index.dates import parse_moment
from index.errors import BadInput
from index.readers.base import MAX_RECORD_BYTES, Unfit
from index.readers.captures import Capture

_HEADER = re.compile(
    rb"([a-z][\w+.-]*:.*?) (\S+) (\d{8,14}) (\S+)(?: \S+ \S+ \S+ \S+ \S+)? (\d{1,12})\s*\Z"
)
"""URL, IP address, date, type, in the second version five fields more, and length."""
_LINE_BYTES = 1 << 16
_SKIP_BYTES = 1 << 20


def captures(file: io.BufferedReader) -> Iterator[Capture | Unfit]:
    """Every record; behind one that is broken, reading goes on with the next header."""
    is_lost = False
    while line := file.readline(_LINE_BYTES):
        header = _HEADER.match(line)
        if header:
            yield _capture(file, header)
        elif line.strip() and not is_lost:
            yield Unfit(f"broken ARC: no header of a record {_shown(line)}")
        is_lost = bool(line.strip()) and not header


def _capture(file: io.BufferedReader, header: re.Match[bytes]) -> Capture:
    length = int(header[5])
    data = file.read(min(length, MAX_RECORD_BYTES + 1))
    left = length - len(data)
    while left > 0 and (skipped := len(file.read(min(left, _SKIP_BYTES)))):
        left -= skipped
    return Capture(
        url=header[1].decode("utf-8", "replace"),
        kind="http" if data.startswith(b"HTTP/") else "resource",
        type=header[4].decode("latin-1"),
        date=_moment(header[3].decode()),
        data=data,
        cut="the file ends within this record" if left > 0 else None,
    )


def _moment(digits: str) -> datetime | None:
    try:
        return parse_moment(digits)
    except BadInput:
        return None


def _shown(line: bytes) -> str:
    return f"in '{line.decode('utf-8', 'replace').strip()[:60]}'"
