"""Cutting one article's text into passages and sentences, with exact offsets.

A passage is a run of whole paragraphs (lines) of at most `MAX_CHARS` characters; a longer paragraph
is cut between sentences, and a longer sentence between words. Every span is a plain pair of offsets
into the text it was cut from: `text[span.start:span.end]` is the passage, always.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from sentencesplit import Segmenter

MAX_CHARS = 1_000
"""Longest passage: about 200 English words, under the 256 tokens that small embedders read."""

_BLOCK_CHARS = 8_000
"""Longest stretch given to the sentence segmenter at once, which bounds its time on any input."""


class Span(NamedTuple):
    """A half-open range of characters."""

    start: int
    end: int


def passages(text: str, *, max_chars: int = MAX_CHARS) -> list[Span]:
    """Cut a text into passages: in order, without overlap, leaving out only white space."""
    return list(_packed(_pieces(text, max_chars), max_chars))


def sentences(text: str, language: str | None = None) -> list[Span]:
    """Cut a text into sentences; a line break always ends one."""
    return [
        span
        for line in _lines(text)
        for block in _blocks(text, line, _BLOCK_CHARS)
        for span in _segmented(text, block, language)
    ]


def _pieces(text: str, max_chars: int) -> Iterator[Span]:
    """Paragraphs, those too long cut at sentences, and sentences too long cut at words."""
    for line in _lines(text):
        if line.end - line.start <= max_chars:
            yield line
            continue
        for block in _blocks(text, line, _BLOCK_CHARS):
            for sentence in _segmented(text, block, None):
                yield from _blocks(text, sentence, max_chars)


def _packed(pieces: Iterable[Span], max_chars: int) -> Iterator[Span]:
    """Join neighbours for as long as they fit."""
    current: Span | None = None
    for piece in pieces:
        if current is None:
            current = piece
        elif piece.end - current.start <= max_chars:
            current = Span(current.start, piece.end)
        else:
            yield current
            current = piece
    if current is not None:
        yield current


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for line in text.splitlines(keepends=True):
        if span := _trimmed(text, Span(start, start + len(line))):
            yield span
        start += len(line)


def _blocks(text: str, span: Span, max_chars: int) -> Iterator[Span]:
    """Cut at the last white space that fits; a longer run without any is cut where it must be."""
    start = span.start
    while span.end - start > max_chars:
        window_end = start + max_chars
        cut = next((i for i in range(window_end, start, -1) if text[i].isspace()), window_end)
        if block := _trimmed(text, Span(start, cut)):
            yield block
        start = cut
        while start < span.end and text[start].isspace():
            start += 1
    if block := _trimmed(text, Span(start, span.end)):
        yield block


def _segmented(text: str, block: Span, language: str | None) -> Iterator[Span]:
    piece = text[block.start : block.end]
    for sentence in _segmenter(language or "en").segment_spans(piece):
        span = Span(block.start + sentence.start, block.start + sentence.end)
        if trimmed := _trimmed(text, span):
            yield trimmed


@lru_cache
def _segmenter(language: str) -> "Segmenter":
    """The rules of a language, or the English ones where there are none.

    Of two doubtful readings the segmenter takes the one without a break: a quote that holds a
    sentence too many is still true, half a sentence may not be.
    """
    from sentencesplit import Segmenter, list_languages

    code = language.partition("-")[0].lower()
    return Segmenter(code if code in list_languages() else "en", split_mode="conservative")


def _trimmed(text: str, span: Span) -> Span | None:
    piece = text[span.start : span.end]
    if not (stripped := piece.strip()):
        return None
    start = span.start + len(piece) - len(piece.lstrip())
    return Span(start, start + len(stripped))
