"""Saved web pages: one page a file."""

import re
from collections.abc import Iterator

from index.article import Article
from index.readers.base import Defaults, Rejected, Start
from index.readers.json_start import begins_as_json
from index.readers.source import Source

_ROOTS = ("html", "head", "body", "article")
_DOCTYPE = re.compile(
    rb"(?>\s+|<\?.*?\?>|<!--.*?-->)*+<!doctype\s+html\b", re.IGNORECASE | re.DOTALL
)


def fits(start: Start) -> bool:
    """By its first element, or by its name where it begins otherwise."""
    if start.root in _ROOTS or _DOCTYPE.match(start.data):
        return True
    return start.suffix in (".html", ".htm", ".xhtml") and not begins_as_json(start)


def read(source: Source, defaults: Defaults) -> Iterator[Article | Rejected]:
    """The whole file is one page."""
    from index.readers.page import read_html

    return read_html(source, defaults)
