"""Who tells a value, where the sentence leads up to it: "It was left to the mayor to say that …".

Only wording is read, and each rule asks for somebody who surely may speak.
"""

from assistant.figures.introductions import MESSAGES
from assistant.figures.naming import is_source, mentions, named_at, trimmed
from assistant.figures.pairs import rank, text_of
from assistant.figures.phrases import BE, Phrase, Words, is_stop, is_temporal
from assistant.figures.sides import (
    HEDGES,
    SCALES,
    SIDES,
    HintedRule,
    colon_before,
    ending_at,
    low_at,
    that_before,
)
from assistant.figures.sources import VIEWS
from assistant.figures.voices import SPOKES, TITLES
from assistant.support.words import each

_LEFT = frozenset(each("left up fell falls down"))
_AUTHORITY = frozenset(each("authority source voice witness"))
_OPENS = frozenset(each("began begins opened opens started starts closed ended finished"))
_PRESENTS = frozenset(
    each(
        "describes described sums summed states stated sets puts put gives gave lays laid offers "
        "offered presents presented answers"
    )
)
_TELLING = frozenset(each("telling saying repeating insisting claiming arguing"))
_SOUGHT = frozenset(each("sought tried tries wanted moved hastened hurried went took saw chose"))
_SAYING = frozenset(each("stating announcing adding explaining confirming"))
_TO_TELL = frozenset(
    each(
        "assure tell inform remind convince persuade announce say add note report disclose reveal "
        "confirm stress insist"
    )
)
_NEWS = frozenset(each("news word figures tidings numbers"))
_GAVE = frozenset(each("gave gives named names offered put preferred cited"))
_ASKED = frozenset(each("asked questioned pressed requested invited"))
_COUNTING = frozenset(each("pollster institute ministry poll survey bureau agency office"))
"""Who has a number at something: "the institute has the rating at 33 percent"."""
_MAY_HAVE_A_NUMBER = TITLES | _COUNTING
_MADE = frozenset(each("made published keeps kept released presented"))
_CONTRARY = frozenset(
    each(
        "contradicting contradicted rejecting rejected denying denied disputing disputed "
        "dismissing dismissed contrary despite unlike challenging against criticism criticised"
    )
)
_FAR = 8
_TWO = 2


def teller(words: Words, word: int) -> Phrase | None:
    """Who tells what stands at a place of a sentence, or None where no such wording says it."""
    first, last = _part(words, word)
    lows = {one.low for one in words}
    for hints, rule in (*SIDES, *_RULES):
        if hints.isdisjoint(lows):
            continue
        found = rule(words, word, first, last)
        if found is None or found.first <= word <= found.last:
            continue
        if is_source(words, found) or rank(text_of(words, found)) is not None:
            return found
    return None


def _part(words: Words, word: int) -> tuple[int, int]:
    """The places between the semicolons around a word."""
    first = next((p + 1 for p in range(word, -1, -1) if words[p].text == ";"), 0)
    last = next((p for p in range(word, len(words)) if words[p].text == ";"), len(words))
    return first, last


def _told_which(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "They would not accept what the mayor told the press, which was that it is 12"."""
    that = that_before(words, word, first)
    if that is None or words[that - 1].low not in BE or low_at(words, that - 2) != "which":
        return None
    for place in range(that - 3, first, -1):
        if words[place].low == "what":
            found = named_at(words, place + 1, that)
            after = low_at(words, found.last + 1) if found else ""
            return found if after in ("had", "has", "told", "said", "says", "announced") else None
    return None


def _left_to(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "It was left to the mayor to say, which is that it is 12"."""
    for place in range(first, min(first + _FAR, word - 3)):
        if words[place].low == "it" and low_at(words, place + 3) == "to":
            is_left = low_at(words, place + 2) in _LEFT and low_at(words, place + 1) in BE
        elif words[place].low == "it" and low_at(words, place + 2) == "to":
            place -= 1
            is_left = low_at(words, place + 2) in _LEFT
        else:
            continue
        found = named_at(words, place + 4, last) if is_left else None
        end = found.last + 1 if found else last
        end += words[end].text == "," if end < len(words) else 0
        return found if low_at(words, end) == "to" else None
    return None


def _authority(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "And the authority for this is the mayor"."""
    for place in range(first, last - 3):
        if words[place].low not in _AUTHORITY or low_at(words, place + 1) not in ("for", "of"):
            continue
        verb = next((p for p in range(place + 2, place + 6) if low_at(words, p) in BE), None)
        if verb is not None:
            return named_at(words, verb + 1, last)
    return None


def _opened_with(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "The mayor, asked to sum up, began on Friday with the toll, which is 12"."""
    for place in range(first + 1, word):
        if words[place].low not in _OPENS:
            continue
        after = place + 1
        while after < word and (is_temporal(words, after) or words[after].low in ("on", "in")):
            after += 1
        if low_at(words, after) != "with" or any(words[p].text == ":" for p in range(first, place)):
            continue
        led = [low_at(words, p) for p in range(after + 1, word)]
        found = mentions(words[first:place])
        part = words[first : first + found[0].last + 1] if found else ()
        is_asked = not _ASKED.isdisjoint(low_at(words, p) for p in range(first, place))
        is_known = is_asked or any(one.low in _MAY_HAVE_A_NUMBER for one in part)
        if led[:1] == ["the"] and "which" in led and is_known and found[0].first == 0:
            return Phrase(first, found[0].last + first) if len(found) == 1 else None
    return None


def _presents(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "The fire service describes the position in one sentence: 12 people have left"."""
    colon = colon_before(words, word, first)
    if colon is None:
        return None
    verb = next((p for p in range(first + 1, colon) if words[p].low in _PRESENTS), None)
    if verb is None or words[verb].is_capital:
        return None
    found = ending_at(words, first, verb - 1)
    return found if found and found.first == first else None


def _telling(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "…, the mayor was telling everybody who would listen that it is 12"."""
    that = that_before(words, word, first)
    if that is None:
        return None
    verb = next((p for p in range(that - 1, first, -1) if words[p].low in _TELLING), None)
    if verb is None or words[verb - 1].low not in BE or that - verb > _FAR:
        return None
    end = verb - 2 - (words[verb - 2].low in ("has", "have", "had"))
    return ending_at(words, first, end)


def _has_it_at(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "Pollster Ana Bel has the rating of the governor at 33 percent"."""
    place = word - 1
    while place > first and words[place].low in HEDGES - {"at"}:
        place -= 1
    if words[place].low != "at":
        return None
    found = named_at(words, first, place)
    if found is None or low_at(words, found.last + 1) not in ("has", "had"):
        return None
    part = words[found.first : found.last + 1]
    is_known = any(one.low in _MAY_HAVE_A_NUMBER for one in part)
    after = next((one for one in words[word + 1 : last] if one.low not in SCALES), None)
    is_bare = after is None or is_stop(after)
    return found if is_known and is_bare and low_at(words, found.last + 2) == "the" else None


def _what_gave(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "Three: that is what the mayor gave on Monday for the count of the missing"."""
    lows = [low_at(words, p) for p in range(word + 2, word + 5)]
    is_led = low_at(words, word + 1) == ":" or (word + 1 < last and words[word + 1].text == ":")
    is_what = is_led and lows[0] in ("that", "this") and lows[1] in BE and lows[2] == "what"
    return named_at(words, word + 5, last) if is_what else None


def _to_hear(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "To hear the mayor tell it, …"."""
    for place in range(first, min(first + _FAR, word)):
        if words[place].low == "hear" and low_at(words, place - 1) == "to":
            tell = next((p for p in range(place + 2, word) if words[p].low == "tell"), None)
            return ending_at(words, place + 1, tell - 1) if tell else None
    return None


def _for_whom(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "For the mayor, the arithmetic is simple enough: it is 12"."""
    colon = colon_before(words, word, first)
    if colon is None or low_at(words, first) != "for":
        return None
    found = named_at(words, first + 1, colon)
    is_parted = found is not None and words[found.last + 1].text == ","
    return found if is_parted and found and low_at(words, found.last + 2) == "the" else None


def _sought(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "The mayor sought on Monday to assure the public that it is 12"."""
    that = that_before(words, word, first)
    if that is None:
        return None
    told = next((p for p in range(that - 1, that - _FAR, -1) if low_at(words, p) in _TO_TELL), None)
    if told is None or low_at(words, told - 1) != "to":
        return None
    verb = next((p for p in range(told - 2, first, -1) if words[p].low in _SOUGHT), None)
    return ending_at(words, first, verb - 1) if verb is not None else None


def _reckoning(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "By the reckoning that Ana Bel, a spokeswoman for the union, offered, it is 12"."""
    if low_at(words, first) not in ("by", "in", "on", "from", "according", "to"):
        return None
    for place in range(first, min(first + 4, word - 3)):
        if words[place].low not in VIEWS or low_at(words, place + 1) not in ("that", "which"):
            continue
        found = named_at(words, place + 2, word)
        if found is None:
            return None
        verb = found.last + 1
        verb += words[verb].text == ","
        return found if low_at(words, verb) in _GAVE | _MADE else None
    return None


def _message_from(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "In a message from Ana Bel, a spokeswoman for the union, saying that it is 12"."""
    that = that_before(words, word, first)
    if that is None or words[that - 1].low not in _TELLING | _SAYING:
        return None
    for place in range(that - 2, first, -1):
        near = {low_at(words, p) for p in range(place - 3, place)}
        if words[place].low == "from" and near & MESSAGES:
            return ending_at(words, place + 1, that - 2)
    return None


def _gave_instead(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "… that it was 12, the union challenged the arithmetic and gave 19 instead"."""
    after = {low_at(words, p) for p in range(word + 1, min(last, word + 4))}
    verb = next(
        (p for p in range(word - 1, max(first, word - 5), -1) if words[p].low in _GAVE), None
    )
    if verb is None or not after & {"instead", "rather"}:
        return None
    told = mentions(words[first:verb])
    found = Phrase(told[-1].first + first, told[-1].last + first) if told else None
    return trimmed(words, found) if found else None


def _had_news(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "The director had news on Monday of the toll, which rose to 12"."""
    verb = next((p for p in range(first + 1, word) if words[p].low in ("had", "has", "brought")), 0)
    if not verb or _NEWS.isdisjoint(low_at(words, p) for p in range(verb + 1, verb + 3)):
        return None
    return ending_at(words, first, verb - 1)


def _spokesman(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "Spokesman Ivo Kranz left no room for doubt: it is 12": whoever speaks for others speaks.

    Only where a colon leads to the value, and nobody else is named before it.
    """
    colon = colon_before(words, word, first)
    found = mentions(words[first:colon]) if colon is not None else []
    if len(found) != 1:
        return None
    one = Phrase(found[0].first + first, found[0].last + first)
    is_spokes = any(
        words[p].low in SPOKES - {"representative"} for p in range(one.first, one.last + 1)
    )
    lead = {low_at(words, p) for p in range(first, one.first)}
    has_number = any(
        words[p].is_number and not is_temporal(words, p) for p in range(first, colon or first)
    )
    return one if is_spokes and not lead & _CONTRARY and not has_number else None


_RULES: tuple[HintedRule, ...] = (
    (frozenset(("what",)), _told_which),
    (_LEFT, _left_to),
    (_AUTHORITY, _authority),
    (_OPENS, _opened_with),
    (_PRESENTS, _presents),
    (_TELLING, _telling),
    (frozenset(("has", "had")), _has_it_at),
    (frozenset(("what",)), _what_gave),
    (frozenset(("hear",)), _to_hear),
    (frozenset(("for",)), _for_whom),
    (_SOUGHT, _sought),
    (VIEWS, _reckoning),
    (frozenset(("from",)), _message_from),
    (frozenset(("instead", "rather")), _gave_instead),
    (_NEWS, _had_news),
    (SPOKES, _spokesman),
)
