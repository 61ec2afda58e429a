"""Where in an article some words stand: exactly, else but for white space, quotation marks, case.

Nothing looser: no fuzzy match, no missing word, no part of a word or of a number.
"""

import re
from collections.abc import Iterator

from index.passages import Span

_MARKS = dict.fromkeys(map(ord, "'`´‘’‚‛“”„‟«»‹›′″〝〞＂＇"), '"')
_SPACELESS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
)
"""Thai, Lao, Burmese, Khmer, Japanese and Chinese put no space between words."""


def located(article_text: str, wanted: str, within: Span) -> Span | None:
    """The first place of the words inside a span of the text; None where they do not stand."""
    wanted = wanted.strip()
    if not wanted:
        return None
    for start in _places(article_text, wanted, within.start, within.end):
        span = Span(start, start + len(wanted))
        if _is_whole(article_text, span):
            return span
    return _located_alike(article_text, wanted, within)


def _located_alike(text: str, wanted: str, within: Span) -> Span | None:
    alike, _ = _folded(wanted, 0, len(wanted))
    folded, origins = _folded(text, within.start, within.end)
    for start in _places(folded, alike, 0, len(folded)):
        end = start + len(alike)
        cuts_a_character = (start and origins[start - 1] == origins[start]) or (
            end < len(folded) and origins[end] == origins[end - 1]
        )
        span = Span(origins[start], origins[end - 1] + 1)
        if not cuts_a_character and _is_whole(text, span):
            return span
    return None


def _folded(text: str, start: int, end: int) -> tuple[str, list[int]]:
    """A span with one space for white space, one quotation mark, no case; where each is from."""
    folded: list[str] = []
    origins: list[int] = []
    for position in range(start, min(end, len(text))):
        char = text[position]
        if char.isspace():
            if folded and folded[-1] == " ":
                continue
            char = " "
        for part in char.translate(_MARKS).casefold():
            folded.append(part)
            origins.append(position)
    return "".join(folded), origins


def _places(text: str, wanted: str, start: int, end: int) -> Iterator[int]:
    place = text.find(wanted, start, end)
    while place >= 0:
        yield place
        place = text.find(wanted, place + 1, end)


def _is_whole(text: str, span: Span) -> bool:
    """Whether neither end lies inside a word or a number."""
    return not (_is_inside(text, span.start) or _is_inside(text, span.end))


def _is_inside(text: str, cut: int) -> bool:
    """Whether a word or a number, like 3,000 or 2.5, goes on across a cut."""
    before, after = text[max(0, cut - 2) : cut], text[cut : cut + 2]
    if not before or not after:
        return False
    if _SPACELESS.match(before[-1]) or _SPACELESS.match(after[0]):
        return False
    if before[-1].isalnum() and after[0].isalnum():
        return True
    return bool(
        (before[-1].isdigit() and re.match(r"[.,]\d", after))
        or (re.match(r"\d[.,]", before) and after[0].isdigit())
    )
