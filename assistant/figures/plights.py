"""The state that counted people are in, where several words tell it together.

One word tells it in most reports: "missing", "displaced". But "lost their lives" is of the dead,
"in hospital" of patients, and "told to leave" of those who are evacuated: neither "lost" nor "in"
nor "told" says so alone. A question and a report are read alike.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from assistant.support.words import Word, each, stem

_TOLD = (
    ("lost lose losing", "their his her a", "life lives", "died"),
    ("cost costs claimed claim claims", "their the", "life lives", "died"),
    ("found", "", "dead", "died"),
    ("told ordered urged asked instructed", "to", "leave evacuate go flee", "evacuated"),
    ("leave left fled flee from", "their", "home homes houses villages", "evacuated"),
    ("made", "", "homeless", "homeless"),
    ("in", "the a", "hospital hospitals hospitalised", "hospitalised"),
    ("to", "the a", "hospital hospitals", "hospitalised"),
    ("under", "", "arrest", "detained"),
    ("behind", "", "bars", "detained"),
    ("in", "", "custody captivity", "detained"),
    ("set let", "", "free go", "freed"),
    ("refusing refuse refused", "to", "work", "striking"),
    ("stopped stop stopping downed down laid", "down their", "work tools", "striking"),
    ("walked walk walking", "", "out", "striking"),
    ("taking take took taken", "part in the a this", "strike strikes walkout", "striking"),
    ("rescuers searchers divers", "are were still looking searching", "for", "missing"),
    ("confirmed diagnosed known", "to with", "have", "infected"),
    ("to", "", "safety", "evacuated"),
    ("driven", "", "out", "evacuated"),
    ("out", "of their", "home homes houses", "evacuated"),
    ("under", "an", "evacuation", "evacuated"),
    ("had have has", "to", "leave flee evacuate go", "evacuated"),
    ("yet waiting still", "to be", "freed released exchanged repatriated", "detained"),
    ("under", "the", "rubble debris", "trapped"),
)
"""A first word, words that may stand between, a last word, and what all tell in one word."""
_FOUND = frozenset(each("found traced located"))
_FREED = frozenset(each("freed released returned exchanged swapped repatriated free"))
_HOMES = frozenset(each("home homes houses beds villages"))
_DYING = frozenset(each("die dies died dying dead death deaths killed"))
_LOSING = frozenset(each("lost lose loses losing"))
_PEOPLE = frozenset(each("people persons residents soldiers men women children lives villagers"))
_NEGATED = frozenset(each("not never"))


@lru_cache(maxsize=1)
def _phrases() -> tuple[tuple[frozenset[str], frozenset[str], frozenset[str], str], ...]:
    return tuple(
        (frozenset(each(a)), frozenset(each(b)), frozenset(each(c)), stem(d))
        for a, b, c, d in _TOLD
    )


def plight_asked(words: Sequence[Word]) -> str:
    """The stem of the state that a question tells in several words; empty where it tells none."""
    lows = [word.low for word in words]
    return _joined(lows) or _fallen(lows)


def plight_told(words: Sequence[Word]) -> str:
    """The stem of the state that the words behind a number tell together; empty for none."""
    lows = [word.low for word in words]
    pairs = {*pairwise(lows)}
    if ("yet", "to") in pairs or (("to", "be") in pairs and _FREED & {*lows}):
        return stem("remain")
    if (("away", "from") in pairs or ("out", "of") in pairs) and _HOMES & {*lows}:
        return stem("evacuated")
    if _NEGATED & {*lows} and _FOUND & {*lows}:
        return stem("missing")
    told = _joined(lows)
    if told == stem("hospitalised") and _DYING & {*lows}:
        return ""  # "rises to 60 as a man dies in hospital"
    return stem("remain") if told == stem("freed") and _NEGATED & {*lows} else told


def is_lost(before: str, words: Sequence[Word]) -> bool:
    """ "Hallmere lost | 41 people to the flood": they died, which the word before tells."""
    lows = [word.low for word in words[:4]]
    return before in _LOSING and bool(_PEOPLE & {*lows}) and "to" in lows


def plight_words(words: Sequence[Word]) -> frozenset[str]:
    """The stems of the words by which a question tells that state: a report has others for it."""
    start, end, _ = _found([word.low for word in words])
    return frozenset(word.stem for word in words[start:end] if word.stem)


def _joined(lows: Sequence[str]) -> str:
    return _found(lows)[2]


def _found(lows: Sequence[str]) -> tuple[int, int, str]:
    """Where the words of a state begin and end, and what they tell; empty where none do."""
    for first, between, last, told in _phrases():
        for place, low in enumerate(lows):
            if low not in first:
                continue
            end = place + 1
            while end < len(lows) and lows[end] in between:
                end += 1
            if end < len(lows) and lows[end] in last:
                return place, end + 1, told
    return 0, 0, ""


def _fallen(lows: Sequence[str]) -> str:
    """ "How many soldiers had fallen": but a price that had fallen "to" something is none."""
    for place, low in enumerate(lows):
        behind = lows[place + 1 : place + 2]
        if low == "fallen" and behind not in (["to"], ["by"], ["ill"], ["sick"], ["short"]):
            return stem("died")
    return ""
