"""Plain text: one article a file."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from index.article import Article
from index.dates import parse_moment
from index.errors import BadInput
from index.passages import Span, sentences
from index.readers.base import Defaults, Item, Start, Unfit
from index.readers.encoding import decoded, encoding_of, utf8
from index.readers.records import checked
from index.readers.source import Source

MAX_TITLE_CHARS = 100

_DAY = re.compile(r"(?<![^\W_])((?:19|20)\d\d)(-?)(\d\d)\2(\d\d)(?![^\W_])")
"""2025-11-26 or 20251126, with neither letter nor digit beside it."""


_XML = re.compile(rb"<(?:!doctype|\?xml)\b", re.IGNORECASE)


def fits(start: Start) -> bool:
    """Whatever is text and nothing else; raises `Unfit` for what is none."""
    check_is_text(start)
    return True


def check_is_text(start: Start) -> None:
    """Raises `Unfit` for bytes that are no text, and for markup that no reader knows."""
    if _XML.match(start.data):
        kind = f"<{start.root[:40]}>" if start.root else "broken before its first element"
        raise Unfit(f"XML of a kind that Newsdesk does not read: {kind}")
    encoding_of(start.data)


def read(source: Source, defaults: Defaults) -> Iterator[Item]:
    """The whole file is the text; what the user says of it counts before what is found."""
    yield article_of({"text": without_blank_edges(whole_text(source))}, source, defaults)


def whole_text(source: Source) -> str:
    """All of the file; raises `Unfit` where it is too long or no text."""
    return decoded(b"".join(utf8([source.whole("text")])))


def article_of(found: Mapping[str, Any], source: Source, defaults: Defaults) -> Article:
    """The article of a file that holds one; raises `Unfit` with the reason why there is none."""
    fields = {**found, **defaults.given()}
    fields.setdefault("published", day_in_name(source.path.name))
    if not fields["text"].strip():
        raise Unfit("no text")
    fields.setdefault("title", opening_words(fields["text"]))
    return checked(fields)


def without_blank_edges(text: str) -> str:
    """The text from its first to its last line with anything in it, each of them whole."""
    start = text.rfind("\n", 0, len(text) - len(text.lstrip())) + 1
    end = text.find("\n", len(text.rstrip()))
    return text[start:].rstrip("\r") if end < 0 else text[start:end].rstrip("\r")


def day_in_name(name: str) -> datetime | None:
    """The one day that a file name names."""
    days = {f"{year}-{month}-{day}" for year, _, month, day in _DAY.findall(name)}
    try:
        return parse_moment(days.pop()) if len(days) == 1 else None
    except BadInput:
        return None


def opening_words(text: str) -> str:
    """A title for a text that has none: its first sentence, or as much of it as a title holds."""
    start = text.lstrip()[: 40 * MAX_TITLE_CHARS]
    line = next(filter(_has_word, map(str.strip, start.splitlines())), start)
    first = next(iter(sentences(line)), Span(0, len(line)))
    return _shortened(line[first.start : first.end])


def _has_word(line: str) -> bool:
    return any(map(str.isalnum, line))


def _shortened(text: str) -> str:
    title = " ".join(text.split())
    if len(title) <= MAX_TITLE_CHARS:
        return title
    head = title[:MAX_TITLE_CHARS]
    words = head.rpartition(" ")[0] or head[:-1]
    return words.rstrip(" ,;:.–—-") + "…"
