"""The words of a text as the support check reads them: folded, stemmed, in sentences and clauses.

Untrusted text comes in, so every pattern is linear and nothing here raises.
"""

import re
import unicodedata
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple

from index.terms import terms


def each(words: str) -> tuple[str, ...]:
    """The words of a list that is written as a line."""
    return tuple(words.split())


LONGEST = 20_000
"""Characters of one text that are read; no sentence and no passage comes near."""

_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_ALIKE = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'}
    | {"‐": "-", "‑": "-", "‒": "-", "–": "-", "—": " - ", "−": "-", "…": " . "}
)
_TOKEN = re.compile(
    r"\d+(?:[.,:]\d+)*"  # 1,189,000 and 4.2 and 10:30
    r"|[^\W\d_][^\W_]*(?:['.&][^\W_]+)*"  # Baku, U.S, O'Brien, G7
    r"|[%‰$€£¥₹₽₩₺₴₦₪°+\-.!?,;:()\"\[\]/]"
)
_LETTERS = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_ENDS = frozenset(".!?")
_BREAKS = frozenset('.!?,;:()[]"')
_ABBREVIATED = frozenset(
    each(
        "mr mrs ms dr st gen col sgt lt capt gov sen rep prof jr sr vs no inc co corp ltd "
        "jan feb mar apr jun jul aug sep sept oct nov dec"
    )
)


class Word(NamedTuple):
    """One word, number or sign: a tuple, which is made in a third of a dataclass's time."""

    text: str
    """As written, without a possessive."""
    low: str
    stem: str
    """Empty for signs."""
    sentence: int
    clause: int
    """Changes at every comma, bracket and stop."""
    opens: bool
    """First word of its sentence."""
    glued: bool
    """Nothing but a hyphen, or nothing at all, parts it from the word before."""
    hyphen: bool
    """A hyphen parts it from the word before."""
    owner: bool = False
    """It had a possessive: "Baku's"."""

    @property
    def is_number(self) -> bool:
        """Whether it is written in digits."""
        return self.low[:1].isdecimal()

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()


def folded(text: str) -> str:
    """A text with compatible characters, quotation marks, dashes and spaces spelled alike."""
    text = text[:LONGEST]
    if text.isascii():  # as most sentences are
        return " ".join(text.replace("`", "'").split())
    plain = unicodedata.normalize("NFKC", _UNSEEN.sub("", text)).translate(_ALIKE)
    return " ".join(plain.split())


@lru_cache(maxsize=512)
def read(text: str) -> tuple[Word, ...]:
    """The words of a text, in order; punctuation only shows in their clauses and sentences.

    Those of the last texts are kept: a sentence is looked at for many reasons, and once read.
    """
    plain = folded(text)
    words: list[Word] = []
    sentence = clause = 0
    opens, hyphen, reached = True, False, -1
    for match in _TOKEN.finditer(plain):
        sign = match.group()
        if sign in _BREAKS:
            clause += 1
            if sign in _ENDS and _ends(plain, match.end(), words):
                sentence, opens = sentence + 1, True
            continue
        if sign == "-":
            hyphen = match.start() == reached
            reached = match.end() if hyphen else reached
            clause += not hyphen
            continue
        if sign == "/":
            continue
        glued = match.start() == reached and bool(words)
        words.append(_word(sign, sentence, clause, opens, glued, hyphen and glued))
        opens, hyphen, reached = False, False, match.end()
    return tuple(words)


def stems(text: str) -> frozenset[str]:
    """The stems of a text's words, and its numbers: those of `read`, in half the time."""
    found: set[str] = set()
    for sign in set(_TOKEN.findall(folded(text))):
        if sign[0].isalpha():
            found.add(stem((sign[:-2] if _is_owner(sign) else sign).casefold()))
        elif sign[0].isdecimal():
            found.add(sign)
    return frozenset(found)


def has_digit_or(text: str, wanted: AbstractSet[str]) -> bool:
    """Whether a text has a digit, or one of the folded words, which are of nothing but letters.

    In a tenth of the time that reading it takes: none that it denies is among the words of `read`.
    """
    seen, has_digit = _glanced(text)
    return has_digit or not seen.isdisjoint(wanted)


@lru_cache(maxsize=512)
def _glanced(text: str) -> tuple[frozenset[str], bool]:
    """The runs of letters of a text, folded, and whether it has a digit."""
    plain = folded(text)
    return frozenset(map(str.casefold, _LETTERS.findall(plain))), bool(_DIGIT.search(plain))


@lru_cache(maxsize=50_000)
def stem(low: str) -> str:
    """The English stem of one folded word."""
    found = terms(low)
    return found[0] if len(found) == 1 else low


def _word(sign: str, sentence: int, clause: int, opens: bool, glued: bool, hyphen: bool) -> Word:
    owner = _is_owner(sign)
    text = sign[:-2] if owner else sign
    low = text.casefold()
    known = stem(low) if low[0].isalpha() else ("" if not low[0].isdecimal() else low)
    return Word(text, low, known, sentence, clause, opens, glued, hyphen, owner)


def _is_owner(sign: str) -> bool:
    return sign.endswith(("'s", "'S")) and len(sign) > 2


def _ends(plain: str, end: int, words: list[Word]) -> bool:
    """A stop ends a sentence before a capital, unless it stands after an abbreviation."""
    following = plain[end : end + 3].strip(" \"'()")
    if following and not (following[0].isupper() or following[0].isdecimal()):
        return False
    last = words[-1].low if words else ""
    is_short = last in _ABBREVIATED or (len(last) == 1 and last.isalpha()) or "." in last
    return not (is_short and plain[end - 1 : end] == "." and following)
