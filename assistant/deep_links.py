"""Links that open an article at the quote: its URL with a text fragment.

`https://outlet.example/story#:~:text=prefix-,start,end,-suffix` makes a browser scroll to the first
stretch of the page that reads so, and highlight it from `start` to `end`
(https://wicg.github.io/scroll-to-text-fragment/). Each of the four parts lies within one block of
the page, begins and ends at word boundaries, and is compared without case, accents and shapes of
quotation marks. The two contexts are given only where the article repeats the quote: a page may
show something else around it than the article's text does.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple
from urllib.parse import quote as percent_encoded
from urllib.parse import urlsplit

from index.article import storable
from index.passages import Span

MAX_DIRECTIVE_CHARS = 2_000
"""Longest text directive; an Armenian or Cyrillic letter costs 6 characters, a Chinese one 9."""

MAX_WHOLE_CHARS = 200
"""Longest quote that is spelled out; a longer one is given by its first and last words."""

_EDGE_WORDS = (5, 8, 13, 21)
"""Words of a long quote given at either end: more only where fewer also stand elsewhere."""

_CONTEXT_WORDS = (4, 8, 16)
"""Words given around a quote that the article repeats."""

_LINE_REACH = 1_000
"""How far from an end of the quote, in characters, words are looked for on either side."""

_WORD_REACH = 60
"""How far, in characters, an end of the quote moves out of the middle of a word."""

_URL_SAFE = "/?#:@!$&*+,;=%-._~"
"""What a URL keeps: its syntax, without what could end an attribute or a Markdown link."""

_FORBIDDEN_IN_URL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_NETLOC = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[^\[\]:@%]+)(?::[0-9]*)?")
_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_INKED = re.compile(r"\S(?:.*\S)?", re.DOTALL)
# Words are what stands between white space; in scripts that write none between words, clauses:
# "你好，世界。" is "你好，" and "世界。". A digit after the mark may continue a number.
_WORD = re.compile(
    r"\S+?(?:(?<=[、。，．！？；：」』）】》〉…])(?![、。，．！？；：」』）】》〉…\d])|(?!\S))"
)
_UNSPACED = re.compile(
    "[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_INSIDE_WORDS = ".,:;'’‘·׳״"
"""Marks that end no word between two letters or digits: "can't", "3.14", "end.Next"."""

_QUOTATION_MARKS = str.maketrans("‘’‚‛׳“”„‟״", "'''''\"\"\"\"\"")


class _Folding(dict[int, str]):
    """Maps a character to what browsers compare of it; white space and marks to nothing."""

    def __missing__(self, code: int) -> str:
        plain = unicodedata.normalize("NFKD", chr(code)).casefold().translate(_QUOTATION_MARKS)
        self[code] = "".join(
            character
            for character in unicodedata.normalize("NFKD", plain)
            if not character.isspace() and unicodedata.category(character)[0] not in "MC"
        )
        return self[code]


_FOLDING = _Folding()


class _Selection(NamedTuple):
    """The parts of a text directive; without an `end`, `start` is all that is selected."""

    start: Span
    end: Span | None = None
    prefix: Span | None = None
    suffix: Span | None = None


def deep_link(url: str | None, text: str, start: int, end: int) -> str | None:
    """The address that opens the page at `text[start:end]`; None where the URL is not a safe link.

    `text` is the article's whole text. A quote that cannot be named in a link (only white space, a
    word of thousands of letters) gives the plain address.
    """
    href = safe_url(url) if url else None
    if href is None:
        return None
    page, _, fragment = href.partition("#")
    section = fragment.partition(":~:")[0]
    directive = _directive(text, start, end)
    fragment = f"{section}:~:text={directive}" if directive else section
    return f"{page}#{fragment}" if fragment else page


def safe_url(url: str) -> str | None:
    """The URL, fit for an HTML attribute or a Markdown link; None unless it is plain http or https.

    Refused are other schemes, broken addresses, control characters and embedded credentials. Unsafe
    and non-ASCII characters after the host are percent-encoded, as a browser would encode them; an
    international host name stays as it is. The result may hold `&`, to be escaped in HTML.
    """
    url = url.strip(" ")
    if _FORBIDDEN_IN_URL.search(url):
        return None
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not _has_valid_host(parts.netloc):
        return None
    host_end = len(f"{parts.scheme}://{parts.netloc}")
    return url[:host_end] + percent_encoded(url[host_end:], safe=_URL_SAFE)


def _has_valid_host(netloc: str) -> bool:
    found = _NETLOC.fullmatch(netloc)
    if not found:
        return False
    host = found[1]
    return host.startswith("[") or all(
        label and all(c in "-_" or c.isalnum() or unicodedata.category(c)[0] == "M" for c in label)
        for label in host.removesuffix(".").split(".")
    )


def _directive(text: str, start: int, end: int) -> str | None:
    """The value of `text=`: the first that lands on the quote, else the first that fits."""
    if not (inked := _INKED.search(text, start, end)):
        return None
    quote = _whole_words(text, *inked.span())
    if not _folded(text[quote.start : quote.end]):
        return None
    fallback = None
    for selection in _selections(text, quote):
        directive = _spelled(text, selection)
        if len(directive) > MAX_DIRECTIVE_CHARS:
            continue
        if _lands(text, selection):
            return directive
        fallback = fallback or directive
    return fallback


def _selections(text: str, quote: Span) -> Iterator[_Selection]:
    """Ways to select the quote: the plainest first."""
    if quote.end - quote.start <= MAX_WHOLE_CHARS and _LINE.fullmatch(text, *quote):
        yield _Selection(quote)
        for prefix, suffix in _contexts(text, quote):
            yield _Selection(quote, None, prefix, suffix)
    if edges := list(_edges(text, quote)):
        for start, end in edges:
            yield _Selection(start, end)
        for prefix, suffix in _contexts(text, quote):
            yield _Selection(*edges[0], prefix, suffix)
        yield _Selection(edges[0][0])


def _edges(text: str, quote: Span) -> Iterator[tuple[Span, Span]]:
    """The first words of the quote's first line with the last words of its last, apart."""
    first = _words_after(text, quote.start, limit=quote.end)
    last = _words_before(text, quote.end, limit=quote.start)
    if first and last and first[-1].end > last[0].start:
        words = sorted({*first, *last})
        first, last = words[: len(words) // 2], words[len(words) // 2 :]
    if first and last:
        for count in _EDGE_WORDS:
            yield _leading(text, first, count), _trailing(text, last, count)


def _contexts(text: str, quote: Span) -> Iterator[tuple[Span | None, Span | None]]:
    """Prefixes and suffixes, short ones first, those in the quote's own line before others."""
    before = _words_before(text, quote.start, limit=0)
    after = _words_after(text, quote.end, limit=len(text))
    prefix_is_near = before and _LINE.fullmatch(text, before[-1].start, quote.start)
    suffix_is_near = after and _LINE.fullmatch(text, quote.end, after[0].end)
    for count in _CONTEXT_WORDS:
        prefix = _trailing(text, before, count) if before else None
        suffix = _leading(text, after, count) if after else None
        one_sided = [(prefix, None), (None, suffix)]
        if suffix_is_near and not prefix_is_near:
            one_sided.reverse()
        yield from filter(any, (*one_sided, (prefix, suffix)))


def _words_before(text: str, position: int, *, limit: int) -> list[Span]:
    """The words of the nearest line with any, in order; none that the reach may have cut."""
    reach = max(limit, position - _LINE_REACH)
    lines = [_words(text, *line.span()) for line in _LINE.finditer(text, reach, position)]
    words = next((words for words in reversed(lines) if words), [])
    return words[1:] if words and words[0].start == reach > limit else words


def _words_after(text: str, position: int, *, limit: int) -> list[Span]:
    reach = min(limit, position + _LINE_REACH)
    lines = (_words(text, *line.span()) for line in _LINE.finditer(text, position, reach))
    words = next((words for words in lines if words), [])
    return words[:-1] if words and words[-1].end == reach < limit else words


def _words(text: str, start: int, end: int) -> list[Span]:
    return [Span(*match.span()) for match in _WORD.finditer(text, start, end)]


def _leading(text: str, words: Sequence[Span], count: int) -> Span:
    return Span(words[0].start, words[_needed(text, words, count) - 1].end)


def _trailing(text: str, words: Sequence[Span], count: int) -> Span:
    return Span(words[-_needed(text, words[::-1], count)].start, words[-1].end)


def _needed(text: str, words: Sequence[Span], count: int) -> int:
    """How many of the first words are worth `count`; all where all are worth less."""
    worths = accumulate(_worth(text, word) for word in words)
    return next((i for i, worth in enumerate(worths, 1) if worth >= count), len(words))


def _worth(text: str, word: Span) -> int:
    """1, or half its characters where the script writes no space between words."""
    return max(1, len(_UNSPACED.findall(text, *word)) // 2)


def _whole_words(text: str, start: int, end: int) -> Span:
    """The span, each end moved outwards to a word boundary where one is near."""
    left = range(start, max(start - _WORD_REACH, -1), -1)
    right = range(end, min(end + _WORD_REACH, len(text) + 1))
    return Span(
        next((i for i in left if _is_word_boundary(text, i)), start),
        next((i for i in right if _is_word_boundary(text, i)), end),
    )


def _is_word_boundary(text: str, position: int) -> bool:
    """Whether every browser sees one here; inside Chinese or Thai only a dictionary knows."""
    around = text[max(0, position - 2) : position].rjust(2) + text[position : position + 2].ljust(2)
    before_mark, before, after, after_mark = map(_is_word_character, around)
    if before and after:
        return False
    if before and after_mark:
        return around[2] not in _INSIDE_WORDS
    if before_mark and after:
        return around[1] not in _INSIDE_WORDS
    return True


def _is_word_character(character: str) -> bool:
    return (
        character.isalnum()
        or character == "_"
        or unicodedata.category(character) in ("Mn", "Mc", "Me", "Cf")
    )


def _lands(text: str, selection: _Selection) -> bool:
    """Whether nothing earlier in the article reads like this selection."""
    start, end, prefix, suffix = selection
    first = (prefix or start).start
    if end is None:
        return _is_first(text, 0, Span(first, (suffix or start).end))
    return _is_first(text, 0, Span(first, start.end)) and _is_first(
        text, start.end, Span(end.start, (suffix or end).end)
    )


def _is_first(text: str, after: int, span: Span) -> bool:
    searched, wanted = _folded(text[after : span.end]), _folded(text[span.start : span.end])
    return bool(wanted) and searched.find(wanted) == len(searched) - len(wanted)


def _folded(text: str) -> str:
    return text.translate(_FOLDING)


def _spelled(text: str, selection: _Selection) -> str:
    start, end, prefix, suffix = (
        _encoded(text[span.start : span.end]) if span else "" for span in selection
    )
    return ",".join(filter(None, (prefix and f"{prefix}-", start, end, suffix and f"-{suffix}")))


def _encoded(part: str) -> str:
    """Percent-encoded with the directive's own syntax, which has `-` besides `,` and `&`."""
    return percent_encoded(storable(re.sub(r"[ \t]+", " ", part)), safe="").replace("-", "%2D")
