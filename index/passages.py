"""Cutting one article's text into passages and sentences, with exact offsets.

A passage is a run of whole paragraphs (lines) of at most `MAX_CHARS` characters; a longer paragraph
is cut between sentences, and a longer sentence between words. Every span is a plain pair of offsets
into the text it was cut from: `text[span.start:span.end]` is the passage, always.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from index.boundaries import mended
from index.languages import primary_subtag
from index.plain_sentences import plain_sentences

if TYPE_CHECKING:
    from sentencesplit import Segmenter

MAX_CHARS = 1_000
"""Longest passage: about 200 English words, under the 256 tokens that small embedders read."""

_BLOCK_CHARS = 8_000
"""Longest stretch given to the sentence segmenter at once, which bounds its time on any input."""

_KEPT = 4_096
"""Texts whose sentences are kept, in some 8 MB: a question ranks those of its passages, then proves
with them, and the next questions are about the same news."""

_BEFORE_CUT = 300
_AFTER_CUT = 100
"""So many characters around a cut tell where sentences end: on real news 99.5 % of the passages are
those that come of segmenting whole paragraphs, in a quarter of the time."""

_ENGLISH = "en"
"""Its rules serve where nothing is said, and as they are; those of other languages are mended."""

_CLOSING = frozenset("\"'”’»)]")
"""After a stop, one of these still belongs to the sentence; without its opening twin in view the
segmenter may not know."""


class Span(NamedTuple):
    """A half-open range of characters."""

    start: int
    end: int


def passages(text: str, language: str | None = None, *, max_chars: int = MAX_CHARS) -> list[Span]:
    """Cut a text into passages: in order, without overlap, leaving out only white space."""
    return list(_packed(text, language, max_chars))


def sentences(text: str, language: str | None = None) -> list[Span]:
    """Cut a text into sentences; a line break always ends one."""
    return list(_sentences(text, language))


@lru_cache(maxsize=_KEPT)
def _sentences(text: str, language: str | None) -> tuple[Span, ...]:
    return tuple(
        span
        for line in _lines(text)
        for block in _blocks(text, line, _BLOCK_CHARS)
        for span in _segmented(text, block, language)
    )


def _packed(text: str, language: str | None, max_chars: int) -> Iterator[Span]:
    """Join lines for as long as they fit; of a line too long, take whole sentences."""
    held: Span | None = None
    for line in _lines(text):
        rest: Span | None = line
        while rest:
            start = held.start if held else rest.start
            limit = start + max_chars
            if rest.end <= limit:
                held, rest = Span(start, rest.end), None
                continue
            is_long = rest.end - rest.start > max_chars
            end = _sentence_end(text, language, rest, limit) if is_long else None
            if held and end is None:
                yield held
                held = None
                continue
            end = end or _word_end(text, rest.start, limit)
            yield Span(start, end)
            held, rest = None, _rest(text, end, rest.end)
    if held:
        yield held


def _sentence_end(text: str, language: str | None, line: Span, limit: int) -> int | None:
    """The last end of a sentence of a longer line, at most at `limit`; None where there is none.

    Segmenting is the dear part of cutting, so the neighbourhood of the limit is tried first.
    """
    for start in dict.fromkeys((max(line.start, limit - _BEFORE_CUT), line.start)):
        window = _whole_words(text, line, start, limit)
        ends = [sentence.end for sentence in _segmented(text, window, language)][:-1]
        if fitting := [end for end in ends if end <= limit and text[end] not in _CLOSING]:
            return fitting[-1]
    return None


def _whole_words(text: str, line: Span, start: int, limit: int) -> Span:
    """From about `start` to some way behind the limit.

    With a space in front or half a word at its end, no text would look plain.
    """
    if start > line.start:
        start = _word_end(text, line.start, start) + 1
    end = limit + _AFTER_CUT
    return Span(start, _word_end(text, limit, end) if end < line.end else line.end)


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for line in text.splitlines(keepends=True):
        if span := _trimmed(text, Span(start, start + len(line))):
            yield span
        start += len(line)


def _blocks(text: str, span: Span, max_chars: int) -> Iterator[Span]:
    """Cut at the last white space that fits; a longer run without any is cut where it must be."""
    rest: Span | None = span
    while rest:
        end = rest.end
        if end - rest.start > max_chars:
            end = _word_end(text, rest.start, rest.start + max_chars)
        if block := _trimmed(text, Span(rest.start, end)):
            yield block
        rest = _rest(text, end, rest.end)


def _rest(text: str, start: int, end: int) -> Span | None:
    """What is left of a trimmed span after a cut; without a copy, for spans may be very long."""
    while start < end and text[start].isspace():
        start += 1
    return Span(start, end) if start < end else None


def _word_end(text: str, start: int, limit: int) -> int:
    """The last white space between start and limit, or the limit where there is none."""
    return next((i for i in range(limit, start, -1) if text[i].isspace()), limit)


def _segmented(text: str, block: Span, language: str | None) -> Iterator[Span]:
    for start, end in _ends(text[block.start : block.end], language):
        if trimmed := _trimmed(text, Span(block.start + start, block.start + end)):
            yield trimmed


def _ends(piece: str, language: str | None) -> Iterable[tuple[int, int]]:
    is_english = language is None or language.lower().startswith(_ENGLISH)
    if is_english and (found := plain_sentences(piece)):
        return found
    spans = _segmenter(language or _ENGLISH).segment_spans(piece)
    ends = ((sentence.start, sentence.end) for sentence in spans)
    return ends if is_english else mended(piece, ends, language or _ENGLISH)


@lru_cache
def _segmenter(language: str) -> "Segmenter":
    """The rules of a language, or the English ones where there are none.

    Of two doubtful readings the segmenter takes the one without a break: a quote that holds a
    sentence too many is still true, half a sentence may not be.
    """
    from sentencesplit import Segmenter, list_languages

    code = primary_subtag(language)
    return Segmenter(code if code in list_languages() else _ENGLISH, split_mode="conservative")


def _trimmed(text: str, span: Span) -> Span | None:
    piece = text[span.start : span.end]
    if not (stripped := piece.strip()):
        return None
    start = span.start + len(piece) - len(piece.lstrip())
    return Span(start, start + len(stripped))
