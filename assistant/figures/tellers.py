"""Who tells a value, where the sentence sets its tellers beside each other or leads up to one.

"Those who asked the mayor were told 12; those who asked the union, 19", "It was left to the mayor
to say that …", "…, which is the account given by the union". Only wording is read, and each rule
asks for somebody who surely may speak.
"""

from collections.abc import Callable

from assistant.figures.introductions import MESSAGES
from assistant.figures.phrases import BE, Phrase, Words, is_stop, is_temporal
from assistant.figures.sources import is_source, mentions, named_at
from assistant.figures.voices import BODIES, SPOKES, TITLES, is_person
from assistant.support.words import each

_PEOPLE = frozenset(each("those whoever anyone anybody everyone everybody people reporters all"))
_DENIAL = frozenset(
    each("denial contradiction rebuttal answer reply response retort rebuke correction protest")
)
_COMES = frozenset(each("came comes arrived arrives followed follows drew drawn met brought got"))
_LEFT = frozenset(each("left up fell falls down"))
_AUTHORITY = frozenset(each("authority source voice witness"))
_ACCOUNT = MESSAGES | frozenset(each("one account version view reading story tally count belief"))
_GIVEN = frozenset(each("given offered told put presented preferred held kept"))
_ARRIVING = frozenset(
    each("arriving coming settling putting counting reckoning insisting speaking ending")
)
_RIGHT = frozenset(each("right true correct real proper actual"))
_OPENS = frozenset(each("began begins opened opens started starts closed ended finished"))
_PRESENTS = frozenset(
    each(
        "describes described sums summed states stated sets puts put gives gave lays laid offers "
        "offered presents presented answers"
    )
)
_TELLING = frozenset(each("telling saying repeating insisting claiming arguing"))

_HEDGES = frozenset(
    each("about around some nearly almost roughly over at least most more less than up to only")
)
_STANDS = frozenset(each("stands stood is was are were sits"))
_FAR = 8
_TWO = 2

Rule = Callable[[Words, int, int, int], Phrase | None]


def teller(words: Words, word: int) -> Phrase | None:
    """Who tells what stands at a place of a sentence, or None where no such wording says it."""
    first, last = _part(words, word)
    for rule in _RULES:
        found = rule(words, word, first, last)
        if found and is_source(words, found) and not found.first <= word <= found.last:
            return found
    return None


def _part(words: Words, word: int) -> tuple[int, int]:
    """The places between the semicolons around a word."""
    first = next((p + 1 for p in range(word, -1, -1) if words[p].text == ";"), 0)
    last = next((p for p in range(word, len(words)) if words[p].text == ";"), len(words))
    return first, last


def _low(words: Words, place: int) -> str:
    return words[place].low if 0 <= place < len(words) else ""


def _asked(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "Those who asked the mayor were told 12"."""
    for place in range(first, min(word, last) - 1):
        is_led = _low(words, place - 1) == "who" and _low(words, place - _TWO) in _PEOPLE
        if words[place].low == "asked" and (is_led or _low(words, place - 1) == "whoever"):
            told = any(
                words[p].low in BE and _low(words, p + 1) == "told" for p in range(place, word)
            )
            return named_at(words, place + 1, last) if told else None
    return None


def _standing(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "On one side stands the mayor with …; on the other stands the union with …"."""
    for place in range(first, min(first + _FAR, word)):
        lows = [_low(words, p) for p in range(place, place + 3)]
        stands = {_low(words, p) for p in range(place + _TWO, place + _TWO + 3)}
        if lows[0] != "on" or not ({"one", "other"} & set(lows[1:])) or not stands & _STANDS:
            continue
        found = mentions(words[place:word])
        if found:
            return Phrase(found[0].first + place, found[0].last + place)
    return None


def _account_of(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "12, which is the account given by the mayor, or 19, which is that of the union"."""
    for place in range(word + 1, last - 3):
        if words[place].low == "or" and words[place - 1].text == ",":
            return None
        if words[place].low != "which" or words[place + 1].low not in BE:
            continue
        end = min(last, place + _FAR)
        lows = [words[p].low for p in range(place + 2, end)]
        by = next((p for p in range(place + 3, end) if words[p].low in ("by", "of", "from")), None)
        if by is None or (_ACCOUNT | {"that", "what"}).isdisjoint(lows[: by - place - 2]):
            return None
        is_given = words[by].low == "of" or not _GIVEN.isdisjoint(lows)
        return named_at(words, by + 1, last) if is_given else None
    return None


def _right_for(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "…, while for the union the right figure is 19"."""
    for place in range(word - 1, first - 1, -1):
        if words[place].low != "for":
            continue
        found = named_at(words, place + 1, last)
        if found is None or found.last >= word:
            continue
        lows = [words[p].low for p in range(found.last + 1, word)]
        return found if lows[:1] == ["the"] and not _RIGHT.isdisjoint(lows[1:3]) else None
    return None


def _arriving(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "…, the pollster arriving at 38 percent and the government at 24"."""
    place = word - 1
    while place > first and (words[place].low in _HEDGES - {"at"} or words[place].text in "$€£¥"):
        place -= 1
    if words[place].low != "at":
        return None
    if words[place - 1].low in _ARRIVING:
        return _ending_at(words, first, place - 2)
    earlier = [p for p in range(first, place) if words[p].low in _ARRIVING]
    joined = next((p for p in range(place - 1, first, -1) if words[p].low == "and"), None)
    if not earlier or joined is None or joined < earlier[-1]:
        return None
    found = named_at(words, joined + 1, last)
    return found if found and found.last == place - 1 else None


def _denies(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "… drew a denial from the mayor: it is 12", "… when a reply came from the union: 19"."""
    colon = _colon(words, word, first)
    if colon is None:
        return None
    for place in range(colon - 1, first, -1):
        if words[place].low != "from":
            continue
        near = {words[p].low for p in range(max(first, place - _FAR), place)}
        if near & _DENIAL and near & _COMES:
            return named_at(words, place + 1, colon)
    return None


def _told_which(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "They would not accept what the mayor told the press, which was that it is 12"."""
    that = next((p for p in range(word - 1, first, -1) if words[p].low == "that"), None)
    if that is None or words[that - 1].low not in BE or _low(words, that - 2) != "which":
        return None
    for place in range(that - 3, first, -1):
        if words[place].low == "what":
            found = named_at(words, place + 1, that)
            after = _low(words, found.last + 1) if found else ""
            return found if after in ("had", "has", "told", "said", "says", "announced") else None
    return None


def _left_to(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "It was left to the mayor to say, which is that it is 12"."""
    for place in range(first, min(first + _FAR, word - 3)):
        if words[place].low == "it" and _low(words, place + 3) == "to":
            is_left = _low(words, place + 2) in _LEFT and _low(words, place + 1) in BE
        elif words[place].low == "it" and _low(words, place + 2) == "to":
            place -= 1
            is_left = _low(words, place + 2) in _LEFT
        else:
            continue
        found = named_at(words, place + 4, last) if is_left else None
        end = found.last + 1 if found else last
        end += words[end].text == "," if end < len(words) else 0
        return found if _low(words, end) == "to" else None
    return None


def _authority(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "And the authority for this is the mayor"."""
    for place in range(first, last - 3):
        if words[place].low not in _AUTHORITY or _low(words, place + 1) not in ("for", "of"):
            continue
        verb = next((p for p in range(place + 2, place + 6) if _low(words, p) in BE), None)
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
        if _low(words, after) != "with" or any(words[p].text == ":" for p in range(first, place)):
            continue
        found = mentions(words[first:place])
        if found and found[0].first == 0 and len(found) == 1:
            return Phrase(first, found[0].last + first)
    return None


def _presents(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "The fire service describes the position in one sentence: 12 people have left"."""
    colon = _colon(words, word, first)
    if colon is None:
        return None
    verb = next((p for p in range(first + 1, colon) if words[p].low in _PRESENTS), None)
    if verb is None or words[verb].is_capital:
        return None
    found = _ending_at(words, first, verb - 1)
    return found if found and found.first == first else None


def _telling(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "…, the mayor was telling everybody who would listen that it is 12"."""
    that = next((p for p in range(word - 1, first, -1) if words[p].low == "that"), None)
    if that is None:
        return None
    verb = next((p for p in range(that - 1, first, -1) if words[p].low in _TELLING), None)
    if verb is None or words[verb - 1].low not in BE or that - verb > _FAR:
        return None
    end = verb - 2 - (words[verb - 2].low in ("has", "have", "had"))
    return _ending_at(words, first, end)


def _has_it_at(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "Pollster Ana Bel has the rating of the governor at 33 percent"."""
    place = word - 1
    while place > first and words[place].low in _HEDGES - {"at"}:
        place -= 1
    if words[place].low != "at":
        return None
    found = named_at(words, first, place)
    if found is None or _low(words, found.last + 1) not in ("has", "had"):
        return None
    part = words[found.first : found.last + 1]
    is_known = any(one.low in TITLES | SPOKES | BODIES for one in part) or is_person(
        " ".join(one.text for one in part)
    )
    after = next((one for one in words[word + 1 : last] if one.low not in _SCALES), None)
    is_bare = after is None or is_stop(after)
    return found if is_known and is_bare and _low(words, found.last + 2) == "the" else None


_SCALES = frozenset(each("thousand million billion percent per cent crowns dollars euros pounds"))


def _colon(words: Words, word: int, first: int) -> int | None:
    return next((p for p in range(word - 1, first, -1) if words[p].text == ":"), None)


def _ending_at(words: Words, first: int, end: int) -> Phrase | None:
    """The one who is named last and up to a place, a comma behind the post left out."""
    end -= words[end].text == ","
    found = [one for one in mentions(words[first : end + 1]) if one.last + first == end]
    return Phrase(found[-1].first + first, end) if found else None


_RULES: tuple[Rule, ...] = (
    _asked,
    _standing,
    _account_of,
    _right_for,
    _arriving,
    _denies,
    _told_which,
    _left_to,
    _authority,
    _opened_with,
    _presents,
    _telling,
    _has_it_at,
)
