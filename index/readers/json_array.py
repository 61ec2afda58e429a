"""A JSON file: an array of articles, an object that holds one, or a single article."""

import codecs
import json
from collections.abc import Iterator
from typing import IO

from index.article import Article
from index.readers.base import MAX_RECORD_CHARS, Defaults, Rejected, Source
from index.readers.jsonlines import decoded
from index.readers.records import Unfit, article_from

_LISTS = ("articles", "items", "data", "results")
_CHUNK = 1 << 16


def read_json(source: Source, defaults: Defaults) -> Iterator[Article | Rejected]:
    """An array is read element by element; an object is read whole."""
    with source.open() as stream:
        try:
            yield from _records(source, _Text(stream), defaults)
        except UnicodeDecodeError:
            yield source.rejected("wrong encoding: not UTF-8")
        except Unfit as error:
            yield source.rejected(str(error))


class _Text:
    """Decoded text of which only what is needed is held; `line` is where the rest begins."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")()
        self.rest = ""
        self.line = 1

    def more(self) -> bool:
        """Read on; False at the end."""
        data = self._stream.read(_CHUNK)
        self.rest += self._decoder.decode(data, final=not data)
        return bool(data)

    def skip(self, count: int) -> None:
        """Leave characters behind."""
        self.line += self.rest.count("\n", 0, count)
        self.rest = self.rest[count:]

    def peek(self) -> str:
        """The next character that is not white space, or "" at the end."""
        while True:
            self.skip(len(self.rest) - len(self.rest.lstrip()))
            if self.rest or not self.more():
                return self.rest[:1]


def _records(source: Source, text: _Text, defaults: Defaults) -> Iterator[Article | Rejected]:
    if text.peek() != "[":
        whole, line = _whole(text), text.line
        for record in whole:
            yield _article(source, line, record, defaults)
        return
    text.skip(1)
    while (character := text.peek()) not in ("", "]"):
        if character == ",":
            text.skip(1)
            continue
        line = text.line
        yield _article(source, line, _element(text), defaults)
    if text.peek() != "]":
        yield source.rejected("broken JSON: the array is not closed", text.line)


def _element(text: _Text) -> object:
    """The next element; raises `Unfit` where the array cannot be read on."""
    decoder = json.JSONDecoder()
    size, more = _CHUNK, True
    while True:
        try:
            value, end = decoder.raw_decode(text.rest)
        except json.JSONDecodeError as error:
            reason = f"broken JSON on line {text.line + error.lineno - 1}: {error.msg}"
        except RecursionError as error:
            raise Unfit("broken JSON: nested too deeply") from error
        except ValueError as error:
            raise Unfit("broken JSON: a number has too many digits") from error
        else:
            # A number at the end of what is read may go on.
            if end < len(text.rest) or not (more := text.more()):
                text.skip(end)
                return value
            continue
        if not more:
            raise Unfit(reason)
        if len(text.rest) > MAX_RECORD_CHARS:
            raise Unfit(f"the element on line {text.line} is longer than 20 MB, or {reason}")
        # Doubling keeps the time for one long element in proportion to its length.
        while more and len(text.rest) < size:
            more = text.more()
        size = len(text.rest) * 2


def _whole(text: _Text) -> list[object]:
    while text.more():
        if len(text.rest) > MAX_RECORD_CHARS:
            raise Unfit("the file is one JSON object of more than 20 MB: make it JSON lines")
    value = decoded(text.rest)
    if isinstance(value, dict):
        lists = (value[key] for key in _LISTS if isinstance(value.get(key), list))
        return next(lists, [value])
    return [value]


def _article(source: Source, line: int, record: object, defaults: Defaults) -> Article | Rejected:
    try:
        return article_from(record, defaults)
    except Unfit as error:
        return source.rejected(str(error), line)
