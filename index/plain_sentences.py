"""English text whose sentences anybody would cut alike: in a fraction of the segmenter's time.

Four of five paragraphs of news have no stop but at the ends of sentences: every word before one is
no abbreviation, or one such as "Mr" that ends none; quotations are closed, and what ends in them
ends no sentence; the next word is a capital. There the segmenter's rules, which cost half a
millisecond, have nothing to decide.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

_CUT = re.compile(
    # a blank before a capital first: at few places anything else is looked at
    r" (?=[A-Z“\"])(?:(?<=[a-z]{3}[.?!] )|(?=[A-Z])(?:(?<=[a-z]{3}\.[”\"] )|(?=[A-Z][a-z])(?:"
    r"(?<=[A-Za-z]{3}\. )(?<!(?:Mrs|Gov|Sen|Rep|Rev|Sgt)\. )|(?<=[\d%]\. )|(?<=[a-z]\)\. )"
    r"|(?<= (?:it|us|so|up|in|do|go|be|is|on|to|of|at|we|by)\. ))))"
)
_ALONE = r"(?<![\w:.-])"
_INNER = (
    r"(?<=\d)\.(?=\d)|(?<=\w\w)\.(?=(?:com|org|net|gov|edu|co\.uk)\b)"  # 2.5, example.com
    r"|(?<=[A-Za-z][a-z])\.(?=, )"  # Marl Jr., Norvik Inc.,
    rf"|(?<={_ALONE}(?:Mr|Ms|Dr|St))\.(?= [A-Z])"
    rf"|(?<={_ALONE}(?:Mrs|Gov|Sen|Rep|Rev|Sgt))\.(?= [A-Z])"
    rf"|(?<={_ALONE}(?:Jan|Feb|Aug|Oct|Nov|Dec))\.(?= \d)|(?<={_ALONE}Sept)\.(?= \d)"
    r"|(?<= No)\.(?= \d)|(?<= vs)\.(?= )|(?<= Jr)\.(?= [a-z])"
    r"|(?<=\b[A-Z])\.(?=[A-Z]\.)|(?<=\b[A-Z]\.[A-Z])\.(?=[,’'-]| [a-z])"
    r"|(?<=\bU\.S)\.(?= [A-Z])"  # the U.S. Senate
    r"|(?<=[a-z] [A-HJ-Z])\.(?= [A-Z][a-z])"  # John F. Kennedy
    rf"|(?<=\b[ap])\.(?=m\.)|(?<=\b[ap]\.m)\.(?=[,;]| [A-Za-z])"
)
"""Stops that end no sentence, whatever stands around."""
_PIECE = re.compile(
    # the segmenter looks for lists, and for "(CNN)"
    r"(?:• )?(?![^\w\"“—–$]|(?!Mrs?\.|Ms\.|Dr\.|St\.|Gov\.|Sen\.|Rep\.|Rev\.|Sgt\.)\w{1,3}[).:])"
    # no end of a quotation in another
    rf"(?:[^.!?…\[\]\n|•*,]++|,(?!['’] ?[\"”])|{_INNER})*+"
    r"(?:(?<=[a-z]{3})(?:[.!?]|\.[”\"])?|(?<=\w\w)\.?|(?<=[\d%)])\.?|(?<=[:—–]))"
)
_LINE = re.compile(r"[\w ,;:'’‘—–$%&/#@+-]+")
"""Without any stop."""
_LISTED = re.compile(r"[\d(](?:(?<=\()[a-z]{1,4}\)|(?<=\d)(?<!\d\d)\d?[.)](?:\s|$))")
_LETTER = re.compile(r"\.(?<=\s[A-Za-z]\.)")
_DOUBTFUL = re.compile(
    r"[“”\"].*[?!]$|\" \"|[,.] [”\"](?!\w)|[”\"] [(“]|^[“\"](?:[^”\"]*[^,”\"])?[”\"] [A-Z]|Yahoo!$"
)
_QUOTING = re.compile(
    r'[^“”"]*+(?:(?:“[^“”"]*+”|(?<![^\s(—–-])"(?!\s)[^“”"]*+(?<!\s)"(?!\w))[^“”"]*+)*+'
)
"""Each quotation is closed before the next one."""
_LAST_WORD = re.compile(r"([A-Za-z]+)\.[”\"]?$")
_NEAR_END = 40
"""No abbreviation is as long."""


def plain_sentences(text: str) -> list[tuple[int, int]] | None:
    """Where the sentences of a line begin and end; None where that takes more than looking."""
    if _LINE.fullmatch(text):
        return [(0, len(text))]
    pieces = _CUT.split(text)
    if "--" in text or not all(map(_is_plain, pieces)) or _may_be_list(text):
        return None
    if len(pieces) > 1 and ("‘" in text or " '" in text):  # in "the ‘90s" it opens no quotation
        return None
    found, start = [], 0
    for sentence in _joined(pieces):
        if not _is_clear(sentence):
            return None
        found.append((start, start + len(sentence)))
        start += len(sentence) + 1
    return found


def _is_plain(piece: str) -> bool:
    if not _PIECE.fullmatch(piece):
        return False
    last = _LAST_WORD.search(piece, max(0, len(piece) - _NEAR_END))
    return last is None or last.group(1).lower() not in _abbreviations()


def _may_be_list(text: str) -> bool:
    """Whether the segmenter may take numbers or letters for those of a list: "a.m.", then "B."."""
    letters = [ord(text[stop.start() - 1].lower()) for stop in _LETTER.finditer(text)]
    in_a_row = any(b - a == 1 for a, b in pairwise(letters))
    return in_a_row or len(_LISTED.findall(text)) > 1


def _joined(pieces: Iterable[str]) -> Iterator[str]:
    """The pieces, those of one quotation in one: it is never cut."""
    held = ""
    for piece in pieces:
        held = f"{held} {piece}" if held else piece
        if held.count("“") == held.count("”") and held.count('"') % 2 == 0:
            yield held
            held = ""
    if held:
        yield held


def _is_clear(sentence: str) -> bool:
    """Whether what it opens it closes, and quotations in it leave no doubt."""
    if sentence.count("(") != sentence.count(")"):
        return False
    is_plain = not ("“" in sentence or "”" in sentence or '"' in sentence)
    if is_plain and not sentence.endswith("Yahoo!"):
        return True
    return bool(_QUOTING.fullmatch(sentence)) and not _DOUBTFUL.search(sentence)


@lru_cache(maxsize=1)
def _abbreviations() -> frozenset[str]:
    """Those that the segmenter knows."""
    from sentencesplit.lang.common.standard import Standard

    return frozenset(word.lower().rstrip(".") for word in Standard.Abbreviation.ABBREVIATIONS)
