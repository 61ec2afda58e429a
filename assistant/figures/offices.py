"""The office that a question asks the holder of: its title, which one it is, and of whom."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.support.lexicon import FUNCTION
from assistant.support.reading import Reading, reading
from assistant.support.words import Word, each, stem

_ADVERBS = (
    r"(?:now|currently|still|has|have|had|is|was|been|really|actually|first|will|be|would|did|to)"
)
_LEADING = re.compile(
    rf"\b(?:who|whom)\s+(?:{_ADVERBS}\s+){{0,3}}"
    r"(?P<verb>head(?:s|ed|ing)?|leads?|leading|led|runs?|ran|running|chair(?:s|ed|ing)?|"
    r"coach(?:es|ed|ing)?|manag(?:es?|ed|ing)|govern(?:s|ed|ing)?|captain(?:s|ed)?|edit(?:s|ed)?|"
    r"direct(?:s|ed)?|command(?:s|ed)?|presid(?:es?|ed))\b"
    r"|\b(?P<charge>in charge|at the helm|at the head|at the top|in command|tak\w+ charge|"
    r"took charge)\b",
    re.I,
)
_TITLES = each(
    "president minister premier chancellor mayor governor secretary speaker chairman chairwoman "
    "chair chairperson director chief executive ceo head leader coach manager captain king queen "
    "prince pope bishop archbishop patriarch ambassador commissioner commander general judge "
    "justice prosecutor attorney spokesman spokeswoman spokesperson editor principal rector dean "
    "treasurer superintendent sheriff champion holder winner owner boss"
)
_LED = {
    "head": "head leader director executive ceo",
    "lead": "leader head executive ceo director",
    "led": "leader head executive ceo director",
    "run": "head director executive ceo manager boss",
    "ran": "head director executive ceo manager boss",
    "chair": "chair chairman chairwoman chairperson",
    "coach": "coach",
    "manag": "manager",
    "govern": "governor",
    "captain": "captain",
    "edit": "editor",
    "direct": "director",
    "command": "commander",
    "presid": "president chairman",
    "": "head leader coach manager director executive ceo boss commander",
}
"""Who does this holds one of these titles; the last line is of whoever is in charge."""
_BODIES = {"ministry": "minister", "department": "secretary head minister"}
"""Who heads the finance ministry is the finance minister."""
_SAME = {"executive": "ceo", "chairman": "chairwoman chairperson chair", "coach": "manager"}
_ASKING = frozenset(
    each("current currently now today name new present acting interim first next last former post")
)
_LONGEST = 3


@dataclass(frozen=True)
class Office:
    """An office that a question asks the holder of."""

    head: frozenset[str]
    """Stems of the titles that it may have: "minist", "mayor"."""
    kind: frozenset[str]
    """Stems of the words that tell which one: "financ"."""
    names: frozenset[str]
    """Folded words of the names around it: "velmar"."""
    whole: frozenset[str] = frozenset()
    """Stems of a title of two words, "chief executive": neither is meant alone."""


def office_of(question: str) -> Office | None:
    """The office of a question such as "Who is the mayor of Hallmere?"; None for others."""
    told = reading(question)
    names = frozenset(told.words[place].low for place in told.named)
    if title := _title(told):
        group = [told.words[place] for place in title]
        same = [one for word in group for one in each(_SAME.get(word.low, ""))]
        own = frozenset(word.stem for word in group)
        whole = own if len(own) > 1 else frozenset()
        return Office(own | _stems(same), _kind(told, title[0], title[-1]), names, whole)
    if (body := _body(told)) is not None:
        post = _BODIES[_singular(told.words[body])]
        return Office(_stems(each(post)), _kind(told, body, body), names)
    if found := _LEADING.search(question):
        verb = (found["verb"] or "").lower()
        led = next((titles for lead, titles in _LED.items() if verb.startswith(lead)), "")
        return Office(_stems(each(_LED[""] if not verb else led)), frozenset(), names)
    return None


@lru_cache(maxsize=1)
def titles() -> frozenset[str]:
    """Stems of the words that are titles of an office."""
    return _stems(_TITLES)


def _stems(words: Sequence[str]) -> frozenset[str]:
    return frozenset(map(stem, words))


def _title(told: Reading) -> list[int]:
    """The places of the last title; of one word, or of several as in "chief executive"."""
    places = [
        place
        for place, word in enumerate(told.words)
        if word.stem in titles() and place not in told.named and not _is_verb(told.words, place)
    ]
    group: list[int] = []
    for place in reversed(places):
        if not group or group[0] == place + 1:
            group = [place, *group]
    return group


def _is_verb(words: Sequence[Word], place: int) -> bool:
    """ "Who heads", "who coached": what is done, not a title."""
    before = words[place - 1].low if place else ""
    is_form = words[place].low.endswith(("ed", "ing", "es")) or before in ("who", "to")
    return is_form and before not in ("the", "a", "as", "of", "and")


def _body(told: Reading) -> int | None:
    return next((p for p, word in enumerate(told.words) if _singular(word) in _BODIES), None)


def _singular(word: Word) -> str:
    return "ministry" if word.low == "ministries" else word.low.removesuffix("s")


def _kind(told: Reading, first: int, last: int) -> frozenset[str]:
    """The words before a title, and those behind "of" and "for", that say which one it is."""
    words = told.words
    before = words[max(0, first - _LONGEST) : first][::-1]
    found = [*_run(told, before, first - 1, -1)]
    place = last + 1
    while place < len(words) and words[place].low in ("of", "for", "the"):
        place += 1
    if place > last + 1:
        found += _run(told, words[place : place + _LONGEST], place, 1)
    return frozenset(found)


def _run(told: Reading, words: Sequence[Word], place: int, step: int) -> Iterator[str]:
    """Stems up to a name, a number or a word without content."""
    for word in words:
        is_content = word.stem and word.low not in FUNCTION and word.stem not in titles()
        if not is_content or place in told.named | told.taken or word.low in _ASKING:
            return
        if word.low not in ("who", "whose", "town", "hall"):
            yield word.stem
        place += step
