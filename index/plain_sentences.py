"""English text whose sentences anybody would cut alike: in a fraction of the segmenter's time.

Six of ten paragraphs of news have no stop but at the ends of sentences: every word before one is
written small and is no abbreviation, quotation marks are closed, and the next word is a capital.
There the segmenter's rules, which cost half a millisecond, have nothing to decide: of 13,388 lines
of real news 61 in a hundred are plain, and each is cut as the segmenter cuts it.
"""

import re
from functools import lru_cache

_CUT = re.compile(r"(?<=[a-z]{3}[.?!]) (?=[A-Z“\"])|(?<=[a-z]{3}\.[”\"]) (?=[A-Z])")
_PIECE = re.compile(
    r"(?![^\w\"“]|\w{1,3}[).:])"  # the segmenter looks for lists, and for "(CNN)"
    r"(?:[^.!?…\[\]\n|•*,]|,(?!['’] ?[\"”]))*"  # no other stop, no end of a quotation in another
    r"[a-z]{3}(?:[.!?]|\.[”\"])?"
)
_DOUBTFUL = re.compile(r"[“”\"].*[?!]$|\" \"")
_LAST_WORD = re.compile(r"([A-Za-z]+)\.[”\"]?$")


def plain_sentences(text: str) -> list[tuple[int, int]] | None:
    """Where the sentences of a line begin and end; None where that takes more than looking."""
    pieces = _CUT.split(text)
    if not all(map(_is_plain, pieces)):
        return None
    found, start = [], 0
    for piece in pieces:
        found.append((start, start + len(piece)))
        start += len(piece) + 1
    return found


def _is_plain(piece: str) -> bool:
    if not _PIECE.fullmatch(piece) or not _is_balanced(piece) or _DOUBTFUL.search(piece):
        return False
    last = _LAST_WORD.search(piece)
    return last is None or last.group(1).lower() not in _abbreviations()


def _is_balanced(piece: str) -> bool:
    return (
        piece.count("“") == piece.count("”")
        and piece.count("(") == piece.count(")")
        and piece.count('"') % 2 == 0
    )


@lru_cache(maxsize=1)
def _abbreviations() -> frozenset[str]:
    """Those that the segmenter knows."""
    from sentencesplit.lang.common.standard import Standard

    return frozenset(word.lower().rstrip(".") for word in Standard.Abbreviation.ABBREVIATIONS)
