"""JSON lines: one article a line."""

import json
from collections.abc import Iterator
from typing import IO

from index.article import Article
from index.readers.base import MAX_RECORD_CHARS, Defaults, Rejected, Source
from index.readers.records import Unfit, article_from


def read_json_lines(source: Source, defaults: Defaults) -> Iterator[Article | Rejected]:
    """A bad line is rejected with its number; the lines after it go in."""
    with source.open() as stream:
        for number, line in _lines(stream):
            if line is None:
                limit = f"{MAX_RECORD_CHARS // 1_000_000} MB"
                yield source.rejected(f"the line is longer than {limit}", number)
            elif line.strip():
                yield _article(source, number, line, defaults)


def decoded(text: bytes | str) -> object:
    """A JSON value; raises `Unfit` with the reason why it is none."""
    try:
        return json.loads(text)
    except UnicodeDecodeError as error:
        raise Unfit("wrong encoding: not UTF-8") from error
    except json.JSONDecodeError as error:
        raise Unfit(f"broken JSON: {error.msg} at character {error.pos + 1}") from error
    except RecursionError as error:
        raise Unfit("broken JSON: nested too deeply") from error
    except ValueError as error:
        raise Unfit("broken JSON: a number has too many digits") from error


def _article(source: Source, number: int, line: bytes, defaults: Defaults) -> Article | Rejected:
    try:
        return article_from(decoded(line), defaults)
    except Unfit as error:
        return source.rejected(str(error), number)


def _lines(stream: IO[bytes]) -> Iterator[tuple[int, bytes | None]]:
    """Numbered lines; None for one that is too long, of which only a piece is ever held."""
    number = 0
    while line := stream.readline(MAX_RECORD_CHARS):
        number += 1
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if len(line) < MAX_RECORD_CHARS or line.endswith(b"\n"):
            yield number, line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(1 << 16)
        yield number, None
