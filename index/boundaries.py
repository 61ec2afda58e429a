"""Where sentences end in languages other than English: what the segmenter's rules leave to mend.

Each rule is a pattern for the text on one side of an end that the segmenter found. Most take an end
away: of two doubtful readings the one without a break is the safe one.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from index.languages import primary_subtag

Pair = tuple[int, int]

_NEAR = 40
"""So many characters on each side of an end tell."""

_CLOSING = re.compile(r"[!?؟]*\s?[»”’)\]」』]+|[!?؟]*[\"“'](?=\s|$)|[!?؟]+")
"""At the beginning of what follows: still of the sentence before."""
_GOING_ON = re.compile(r"[-–—\s\"'“”«»(]*[,;:!?…؟؛،。！？、，ºª]|[-–—]+\s*\w")
_LOWER = re.compile(r"[^\w\s]*\s*([^\W\d_])")
_INITIAL = re.compile(r"(?<!\w)[^\W\d_]\.$")


def _abbreviations(words: str, *, or_else: str = "(?!)") -> re.Pattern[str]:
    known = "|".join(map(re.escape, words.split()))
    return re.compile(rf"(?:(?<!\w)(?:{known})\.|{or_else})$", re.IGNORECASE)


_UNENDED: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "ar": re.compile(r":$|(?<!\w)\w\.$"),
        "az": _abbreviations("akad bax c cən dos dr gen küç mln mlrd mr prof ş t.e və.s xan"),
        "es": _abbreviations("avda av cía dña excmo gral lic núm pág prof sr sra srta sto sta tel"),
        "fr": _abbreviations("av bd boul cf chap dr ex fig mgr mlle mme p pp prof st ste vol"),
        "ka": _abbreviations(
            "აკად ათ ა.შ ბ-ნი ე.წ ე.ი იხ კმ მაგ მლნ მლრდ მმ პროფ ქ-ნი წ წწ", or_else="[?!][“”»]"
        ),
        "ru": _abbreviations("акад гр им млн млрд наб обл пер пос пр просп проф тыс ул"),
        "tr": _abbreviations(
            "alb apt av bkz bul cad doç dr gen kd mah no org örn prof sn sok vb vs"
        ),
    }
)
"""How a sentence does not end. In Arabic a colon only announces; in Georgian, which has no
capitals, the words "he asked" may follow a question."""
_WITH_INITIALS = ("az", "ka", "tr")
"""Where the English rules are used, which know only Latin initials."""

_WITHOUT_CAPITALS = ("ka",)
"""Its letters count as lower-case ones."""

_CONTINUED: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        # 「…。」と述べた: what follows a quotation and cannot begin a sentence
        "ja": re.compile(r"[」』）)]\n(?:と|って|など|の|は|が|を|に|も|だ|で)"),
        # “……！”她喊道。 who says it, but not who says what comes next: 她喊道：
        "zh": re.compile(r"[”」』]\n[^，。！？：“「]{1,8}[说說道问問喊称稱][。，！]"),
    }
)
"""The last character before an end, a line feed in place of the end, and how no sentence begins."""

_NUMBERED = ("az", "tr")
_NUMBER = re.compile(r"(?<=[.!?…])[\"”»]?\s+(?=\d{1,3}\.$)")
"""… açıldı. | 3. köprü: an ordinal begins the next sentence."""


def mended(text: str, ends: Iterable[Pair], language: str) -> Iterator[Pair]:
    """These sentences of a text, cut or joined where the language wants it."""
    code = primary_subtag(language)
    held: Pair | None = None
    for start, end in ends:
        if held is None:
            held = start, end
            continue
        cut = _moved(text, held[0], start, end, code)
        if cut < end and not _is_one(text, held[0], cut, code):
            yield held[0], cut
            held = cut, end
        else:
            held = held[0], end
    if held:
        yield held


def _moved(text: str, first: int, start: int, end: int, code: str) -> int:
    """Where the end belongs: behind what closes a quotation, before an ordinal."""
    if closing := _CLOSING.match(text, start, end):
        return closing.end()
    near = max(first, start - _NEAR)
    if code in _NUMBERED and (number := _NUMBER.search(text[near:start].rstrip())):
        return near + number.end()
    return start


def _is_one(text: str, first: int, cut: int, code: str) -> bool:
    """Whether what stands on both sides of an end is one sentence."""
    before = text[max(first, cut - _NEAR) : cut].rstrip()
    following = text[cut : cut + _NEAR].lstrip()
    if _GOING_ON.match(following):
        return True
    letter = _LOWER.match(following)
    if letter and letter[1].islower() and code not in _WITHOUT_CAPITALS:
        return True
    if code in _WITH_INITIALS and _INITIAL.search(before):
        return True
    if (unended := _UNENDED.get(code)) and unended.search(before):
        return True
    continued = _CONTINUED.get(code)
    return bool(continued and continued.match(f"{before[-1:]}\n{following}"))
