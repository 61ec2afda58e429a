"""JSON lines: one article a line."""

from collections.abc import Iterator

from index.article import Article
from index.readers.base import TOO_LONG, Defaults, Rejected
from index.readers.encoding import utf8
from index.readers.json_value import json_record
from index.readers.lines import numbered
from index.readers.source import Source


def read_json_lines(source: Source, defaults: Defaults) -> Iterator[Article | Rejected]:
    """A bad line is rejected with its number; the lines after it go in."""
    for number, line in numbered(utf8(source.chunks())):
        if line is None:
            yield source.rejected(f"the line is {TOO_LONG}", number)
        elif line.strip():
            yield json_record(source, number, line, defaults)
