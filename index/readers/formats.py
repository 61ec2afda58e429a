"""Which format a file has, and reading it."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from index.article import Article
from index.errors import BadInput
from index.readers.base import Defaults, Reader, Rejected, Unfit
from index.readers.csv_table import read_csv
from index.readers.encoding import encoding_of, utf8
from index.readers.json_array import read_json
from index.readers.json_value import json_value
from index.readers.jsonlines import read_json_lines
from index.readers.markdown import read_markdown
from index.readers.page import read_html
from index.readers.plain_text import read_text
from index.readers.source import Source

FORMATS: Mapping[str, Reader] = MappingProxyType(
    {
        "jsonl": read_json_lines,
        "json": read_json,
        "csv": read_csv,
        "text": read_text,
        "markdown": read_markdown,
        "html": read_html,
    }
)
"""Every format by the name that `--format` takes."""

_HEAD_BYTES = 1 << 20
_COMPRESSED = (".gz", ".zst", ".zstd")
_SUFFIXES = MappingProxyType(
    {".jsonl": "jsonl", ".ndjson": "jsonl", ".jl": "jsonl", ".json": "json"}
    | {".csv": "csv", ".tsv": "csv", ".md": "markdown", ".markdown": "markdown", ".txt": "text"}
    | {".html": "html", ".htm": "html", ".xhtml": "html"}
)
_JSON_LIST = re.compile(rb"\[\s*[\[\]{]")
_JSON_OBJECT = re.compile(rb'\{\s*["}]')
_HTML = re.compile(
    rb"(?:<\?xml[^>]*>\s*+|(?><!--.*?-->)\s*+)*+<(?:!doctype\s+html|html|head|body|article)\b",
    re.IGNORECASE | re.DOTALL,
)
_MARKUP = re.compile(rb"<(?:!doctype|\?xml|rss|feed)\b", re.IGNORECASE)


def read(
    source: Source, *, format: str | None = None, defaults: Defaults | None = None
) -> Iterator[Article | Rejected]:
    """Every article of a file, and every reject with its reason.

    The format is found by what the file holds, then by its name. `BadInput` where `format` is none
    of `FORMATS`; whatever is wrong with the file comes as a `Rejected`.
    """
    if format is not None and format not in FORMATS:
        raise BadInput(f"There is no format '{format}': use {', '.join(FORMATS)}.")
    return _read(source, format, defaults or Defaults())


def found_format(source: Source) -> str:
    """The name of the format; raises `Unfit` for a file that is empty or holds no text."""
    return _format_of(_start(source), source.path)


def _read(source: Source, format: str | None, defaults: Defaults) -> Iterator[Article | Rejected]:
    try:
        start = _start(source)
        yield from FORMATS[format or _format_of(start, source.path)](source, defaults)
    except Unfit as error:
        yield source.rejected(error)
    except OSError as error:
        yield source.rejected(f"the file cannot be read: {error.strerror or error}")


def _start(source: Source) -> bytes:
    head = source.head(_HEAD_BYTES)
    start = b"".join(utf8([head])).lstrip()
    if not start and len(head) < _HEAD_BYTES:
        raise Unfit("the file is empty")
    return start


def _format_of(start: bytes, path: Path) -> str:
    named = _SUFFIXES.get(_suffix(path))
    # "[Reuters] …" and "{sic} …" may begin a text that is named as such
    is_text = named in ("text", "markdown", "csv")
    if start.startswith(b"[") and (_JSON_LIST.match(start) or not is_text):
        return "json"
    if start.startswith(b"{") and (_JSON_OBJECT.match(start) or not is_text):
        return "jsonl" if _is_by_lines(start, named) else "json"
    if named in ("json", "jsonl"):
        return named
    if _HTML.match(start):
        return "html"
    if _MARKUP.match(start):
        raise Unfit("XML is not read for now: save the article as text or Markdown")
    encoding_of(start)
    return named or "text"


def _is_by_lines(start: bytes, named: str | None) -> bool:
    """Whether each line is a record: the first one is complete, or the second begins one too.

    A lone line may also be an object that holds a list, and lines may end in commas: the reader of
    JSON takes both.
    """
    first, _, rest = start.partition(b"\n")
    second = rest.lstrip()[:1]
    if not second:
        return named == "jsonl"
    if _is_complete(first):
        return True
    if second == b"{":
        return not first.rstrip().endswith(b",")
    return named == "jsonl" and second != b'"'


def _is_complete(line: bytes) -> bool:
    try:
        json_value(line)
    except Unfit:
        return False
    return True


def _suffix(path: Path) -> str:
    """The last part of the name that is not of a compression."""
    suffixes = [part.lower() for part in path.suffixes if part.lower() not in _COMPRESSED]
    return suffixes[-1] if suffixes else ""
