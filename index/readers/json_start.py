"""How files of JSON begin, and what tells records by lines from other JSON."""

import re

from index.readers.base import Start, Unfit
from index.readers.json_value import json_value

LINES_SUFFIXES = (".jsonl", ".ndjson", ".jl")

_TEXT_SUFFIXES = (".txt", ".md", ".markdown", ".csv", ".tsv")
"""'[Reuters] …' and '{sic} …' may begin a text that is named as such."""
_JSON = re.compile(rb'\[\s*[\[\]{]|\{\s*["}]')


def begins_as_json(start: Start) -> bool:
    """Whether the first bytes are those of a list or an object."""
    if not start.data.startswith((b"[", b"{")):
        return False
    return start.suffix not in _TEXT_SUFFIXES or bool(_JSON.match(start.data))


def begins_with_lines(start: Start) -> bool:
    """Whether each line is a record: the first one is complete, or the second begins one too.

    A lone line may also be an object that holds a list, and lines may end in commas: the reader of
    JSON takes both.
    """
    is_named = start.suffix in LINES_SUFFIXES
    first, _, rest = start.data.partition(b"\n")
    second = rest.lstrip()[:1]
    if not second:
        return is_named
    if _is_complete(first):
        return True
    if second == b"{":
        return not first.rstrip().endswith(b",")
    return is_named and second != b'"'


def _is_complete(line: bytes) -> bool:
    try:
        json_value(line)
    except Unfit:
        return False
    return True
