"""English text whose sentences anybody would cut alike: in a fraction of the segmenter's time.

Three of four paragraphs of news have no stop but at the ends of sentences: every word before one is
no abbreviation, or one such as "Mr" that ends none; quotation marks are closed, and the next word
is a capital. There the segmenter's rules, which cost half a millisecond, have nothing to decide.
"""

import re
from functools import lru_cache

_CUT = re.compile(
    # a blank before a capital first: at few places anything else is looked at
    r" (?=[A-Z“\"])(?:(?<=[a-z]{3}[.?!] )|(?=[A-Z])(?:(?<=[a-z]{3}\.[”\"] )|(?=[A-Z][a-z])(?:"
    r"(?<=[A-Za-z]{3}\. )(?<!(?:Mrs|Gov|Sen|Rep|Rev|Sgt)\. )|(?<=[\d%]\. )"
    r"|(?<= (?:it|us|so|up|in|do|go|be|is|on|to|of|at|we|by)\. ))))"
)
_ALONE = r"(?<![\w:.-])"
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_INNER = (
    r"(?<=\d)\.(?=\d)"  # 2.5
    rf"|(?<={_ALONE}(?:Mr|Ms|Dr|St))\.(?= [A-Z])"
    rf"|(?<={_ALONE}(?:Mrs|Gov|Sen|Rep|Rev|Sgt))\.(?= [A-Z])"
    rf"|(?<={_ALONE}(?:Jan|Feb|Aug|Oct|Nov|Dec))\.(?= \d)|(?<={_ALONE}Sept)\.(?= \d)"
    r"|(?<= No)\.(?= \d)"
    r"|(?<=\b[A-Z])\.(?=[A-Z]\.)|(?<=\b[A-Z]\.[A-Z])\.(?=[,’'-]| [a-z])"  # the U.S. government
    r"|(?<=[a-z] [A-HJ-Z])\.(?= [A-Z][a-z])"  # John F. Kennedy
    rf"|(?<=\b[ap])\.(?=m\.)|(?<=\b[ap]\.m)\.(?=[,;]| [a-z]| {_DAY})"
)
"""Stops that end no sentence, whatever stands around."""
_PIECE = re.compile(
    # the segmenter looks for lists, and for "(CNN)"
    r"(?![^\w\"“—–$]|(?!Mrs?\.|Ms\.|Dr\.|St\.|Gov\.|Sen\.|Rep\.|Rev\.|Sgt\.)\w{1,3}[).:])"
    # no end of a quotation in another
    rf"(?:[^.!?…\[\]\n|•*,]++|,(?!['’] ?[\"”])|{_INNER})*+"
    r"(?:(?<=[a-z]{3})(?:[.!?]|\.[”\"])?|(?<=\w\w)\.?|(?<=[\d%)])\.?|(?<=[:—–]))"
)
_LINE = re.compile(r"[\w ,;:'’‘—–$%&/#@+-]+")
"""Without any stop."""
_LISTED = re.compile(r"[\d(](?:(?<=\()[a-z]{1,4}\)|(?<=\d)(?<!\d\d)\d?[.)](?:\s|$))")
_DOUBTFUL = re.compile(
    r"[“”\"].*[?!]$|\" \"|[,.] [”\"](?!\w)|[”\"] [(“]|^[“\"][^”\"]*[”\"] [A-Z]|Yahoo!$"
)
_LAST_WORD = re.compile(r"([A-Za-z]+)\.[”\"]?$")
_NEAR_END = 40
"""No abbreviation is as long."""


def plain_sentences(text: str) -> list[tuple[int, int]] | None:
    """Where the sentences of a line begin and end; None where that takes more than looking."""
    if _LINE.fullmatch(text):
        return [(0, len(text))]
    pieces = _CUT.split(text)
    if "--" in text or not all(map(_is_plain, pieces)) or len(_LISTED.findall(text)) > 1:
        return None
    if len(pieces) > 1 and ("‘" in text or " '" in text):  # in "the ‘90s" it opens no quotation
        return None
    found, start = [], 0
    for piece in pieces:
        found.append((start, start + len(piece)))
        start += len(piece) + 1
    return found


def _is_plain(piece: str) -> bool:
    if not _PIECE.fullmatch(piece) or not _is_clear(piece):
        return False
    last = _LAST_WORD.search(piece, max(0, len(piece) - _NEAR_END))
    return last is None or last.group(1).lower() not in _abbreviations()


def _is_clear(piece: str) -> bool:
    """Whether what it opens it closes, and quotations in it leave no doubt."""
    opened, plain = piece.count("“"), piece.count('"')
    if opened != piece.count("”") or plain % 2 or piece.count("(") != piece.count(")"):
        return False
    return not (opened or plain or piece.endswith("Yahoo!")) or not _DOUBTFUL.search(piece)


@lru_cache(maxsize=1)
def _abbreviations() -> frozenset[str]:
    """Those that the segmenter knows."""
    from sentencesplit.lang.common.standard import Standard

    return frozenset(word.lower().rstrip(".") for word in Standard.Abbreviation.ABBREVIATIONS)
