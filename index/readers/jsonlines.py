"""JSON lines: one article a line."""

from collections.abc import Iterator
from functools import partial

from index.readers.base import TOO_LONG, Defaults, Item, Start
from index.readers.encoding import utf8
from index.readers.json_start import LINES_SUFFIXES, begins_as_json, begins_with_lines
from index.readers.json_value import json_item
from index.readers.lines import numbered
from index.readers.records import article_from
from index.readers.source import Source


def fits(start: Start) -> bool:
    """JSON whose lines are records, or a file that is named so."""
    if begins_as_json(start):
        return start.data.startswith(b"{") and begins_with_lines(start)
    return start.suffix in LINES_SUFFIXES


def read(source: Source, defaults: Defaults) -> Iterator[Item]:
    """A bad line is rejected with its number; the lines after it go in."""
    for number, line in numbered(utf8(source.chunks())):
        if source.skipping and (line is None or line.strip()):
            source.skipping -= 1  # without the price of reading it
        elif line is None:
            yield source.rejected(f"the line is {TOO_LONG}", number)
        elif line.strip():
            yield json_item(source, number, line, partial(article_from, defaults=defaults))
