"""Who tells a value where a sentence sets two who tell one beside each other.

"Those who asked the mayor were told 12; those who asked the union, 19", "the one said 12, a figure
that the other rejected in favour of 19". Only wording is read.
"""

from collections.abc import Callable

from assistant.figures.introductions import MESSAGES
from assistant.figures.naming import is_source, mentions, named_at
from assistant.figures.phrases import BE, Phrase, Words, is_stop, is_temporal
from assistant.figures.verbs import DENIALS, SPEECH
from assistant.support.words import each

_PEOPLE = frozenset(each("those whoever anyone anybody everyone everybody people reporters all"))
_DENIAL = frozenset(
    each("denial contradiction rebuttal answer reply response retort rebuke correction protest")
)
_COMES = frozenset(each("came comes arrived arrives followed follows drew drawn met brought got"))
_ACCOUNT = MESSAGES | frozenset(each("one account version view reading story tally count belief"))
_GIVEN = frozenset(each("given offered told put presented preferred held kept"))
_ARRIVING = frozenset(
    each("arriving coming settling putting counting reckoning insisting speaking ending")
)
_DECLARING = frozenset(
    each(
        "declaring saying insisting claiming maintaining arguing asserting announcing stating "
        "reporting holding contending telling swearing"
    )
)
_RIGHT = frozenset(each("right true correct real proper actual"))
_STANDS = frozenset(each("stands stood is was are were sits"))
_DISMISSED = DENIALS | frozenset(
    each("dismissed dismisses contested contests contradicted refused refuted brushed waved")
)
_FIRST = frozenset(each("one former first"))
_SECOND = frozenset(each("other latter second"))
_EITHER = frozenset(each("one other former latter"))
_RATHER = frozenset(each("rather instead actually"))
_SAID = SPEECH | frozenset(each("asserted holds held thinks contends argues argued"))
HEDGES = frozenset(
    each("about around some nearly almost roughly over at least most more less than up to only")
)
SCALES = frozenset(
    each("thousand million billion percent per cent crowns dollars euros pounds marks florins")
)
_FAR = 8
_TWO = 2

Rule = Callable[[Words, int, int, int], Phrase | None]
HintedRule = tuple[frozenset[str], Rule]
"""A rule, behind words of which a sentence must have one for it to find anything."""


def _asked(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "Those who asked the mayor were told 12"."""
    for place in range(first, min(word, last) - 1):
        is_led = low_at(words, place - 1) == "who" and low_at(words, place - _TWO) in _PEOPLE
        if words[place].low == "asked" and (is_led or low_at(words, place - 1) == "whoever"):
            told = any(
                words[p].low in BE and low_at(words, p + 1) == "told" for p in range(place, word)
            )
            return named_at(words, place + 1, last) if told else None
    return None


def _standing(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "On one side stands the mayor with …; on the other stands the union with …"."""
    for place in range(first, min(first + _FAR, word)):
        lows = [low_at(words, p) for p in range(place, place + 3)]
        stands = {low_at(words, p) for p in range(place + _TWO, place + _TWO + 3)}
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
        if (
            by is None
            or lows[0] not in ("the", "that", "what")
            or (_ACCOUNT | {"that", "what"}).isdisjoint(lows[: by - place - 2])
        ):
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
    while place > first and (words[place].low in HEDGES - {"at"} or words[place].text in "$€£¥"):
        place -= 1
    if words[place].low != "at":
        return None
    if words[place - 1].low in _ARRIVING:
        return ending_at(words, first, place - 2)
    earlier = [p for p in range(first, place) if words[p].low in _ARRIVING]
    joined = next((p for p in range(place - 1, first, -1) if words[p].low == "and"), None)
    if not earlier or joined is None or joined < earlier[-1]:
        return None
    found = named_at(words, joined + 1, last)
    return found if found and found.last == place - 1 else None


def _denies(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "… drew a denial from the mayor: it is 12", "… when a reply came from the union: 19"."""
    colon = colon_before(words, word, first)
    if colon is None:
        return None
    for place in range(colon - 1, first, -1):
        if words[place].low != "from":
            continue
        near = {words[p].low for p in range(max(first, place - _FAR), place)}
        if near & _DENIAL and near & _COMES:
            return named_at(words, place + 1, colon)
    return None


def _favoured(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "… at 12, a figure that the union rejected in favour of 19"."""
    near = [low_at(words, p) for p in range(word - 5, word)]
    if "favour" not in near and "favor" not in near:
        return None
    for place in range(word - 1, first, -1):
        if words[place].low in ("that", "which") and (found := named_at(words, place + 1, last)):
            after = {low_at(words, p) for p in range(found.first + 1, found.last + 3)}
            return ending_at(words, place + 1, found.last) if after & _DISMISSED else None
    return None


def _dismissed(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "…, an assurance that the union dismissed out of hand: 19"."""
    colon = colon_before(words, word, first)
    if colon is None:
        return None
    for place in range(colon - 1, first, -1):
        if words[place].low not in ("that", "which") or words[place - 1].low not in _ACCOUNT:
            continue
        verb = next((p for p in range(place + 2, colon) if words[p].low in _DISMISSED), None)
        return ending_at(words, place + 1, verb - 1) if verb else None
    return None


def _declaring(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "With the court declaring that it is 12, and the union declaring, as firmly, that 19"."""
    that = that_before(words, word, first)
    if that is None:
        return None
    verb = next((p for p in range(that - 1, that - _FAR, -1) if low_at(words, p) in _DECLARING), 0)
    if verb <= first + 1:
        return None
    found = ending_at(words, first, verb - 1)
    lead = low_at(words, found.first - 1) if found else ""
    return found if found and lead in ("with", "and", "but", "while") else None


def _with_message(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "Side by side: the ministry, with the message that it is 12, and the union, with …"."""
    that = that_before(words, word, first)
    if that is None or words[that - 1].low not in MESSAGES:
        return None
    led = next(
        (p for p in range(that - 2, max(first, that - 5), -1) if words[p].low == "with"), None
    )
    if led is None or words[led - 1].text != ",":
        return None
    return ending_at(words, first, led - 2)


def _who_said(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "That of the committee, who said that it is 12, and that of the council, who said 19"."""
    for place in range(word - 1, first + 1, -1):
        if words[place].low not in ("who", "which") or words[place - 1].text != ",":
            continue
        verb = place + 1 + (low_at(words, place + 1) in ("had", "has", "have"))
        that = verb + 1
        while that < word and is_temporal(words, that):
            that += 1
        if low_at(words, verb) not in _SAID or low_at(words, that) != "that" or that >= word:
            return None
        ahead = any(words[p].text == "," for p in range(verb, word - 3)) and any(
            one.last + verb < word for one in mentions(words[verb:word])
        )
        return None if ahead else ending_at(words, first, place - _TWO)
    return None


def _for_the_one(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "Which is 12 for the one and 19 for the other"."""
    place = word + 1
    while place < last and words[place].low in SCALES:
        place += 1
    lows = [low_at(words, p) for p in range(place, place + 3)]
    is_one = lows[0] in ("for", "by") and lows[1] == "the" and lows[2] in _EITHER
    behind = words[place + 3] if place + 3 < len(words) else None
    is_alone = behind is None or is_stop(behind) or behind.low == "and"
    sides = {low_at(words, p) for p in range(first, last) if low_at(words, p - 1) == "the"}
    is_pair = {"one", "other"} <= sides or {"former", "latter"} <= sides
    return Phrase(place + 1, place + 2) if is_one and is_alone and is_pair else None


def _in_turn(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "It is 12 or 19: the former is the figure of the mayor, the latter that of the union"."""
    colon = next((p for p in range(word + 1, last) if words[p].text == ":"), None)
    if colon is None or low_at(words, colon + 1) != "the":
        return None
    if low_at(words, colon + 2) not in ("former", "first"):
        return None
    numbers = [p for p in range(first, colon) if words[p].is_number]
    if word not in numbers[-2:] or len(numbers) < _TWO:
        return None
    meant = _FIRST if numbers[-2:].index(word) == 0 else _SECOND
    start = next((p for p in range(colon + 1, last) if words[p].low in meant), last)
    end = next((p for p in range(start + 1, last) if words[p].low in _SECOND), last)
    if not any(words[p].low in _SECOND for p in range(colon + 3, last)):
        return None
    told = (p for p in range(start + 1, end) if words[p].low in ("that", "of", "from", "by"))
    return next((one for p in told if (one := named_at(words, p + 1, end))), None)


def _from_behind(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "224 million marks, from the mayor, and 415 million, from the union"."""
    place = word + 1
    while place < last and words[place].low in SCALES:
        place += 1
    if low_at(words, place) != "," and (place >= last or words[place].text != ","):
        return None
    is_from = low_at(words, place + 1) in ("from", "by") and not is_temporal(words, word)
    others = sum(low_at(words, p) in ("from", "by") for p in range(first, last))
    return named_at(words, place + 2, last) if is_from and others > 1 else None


def _rather(words: Words, word: int, first: int, last: int) -> Phrase | None:
    """ "What he put forward is wrong, the union said; rather, it is 19"."""
    lows = [low_at(words, p) for p in range(first, first + 2)]
    if not first or not (lows[0] in _RATHER or lows == ["in", "fact"]):
        return None
    end = first - 2  # before the semicolon
    start = next((p + 1 for p in range(end, -1, -1) if words[p].text == ";"), 0)
    verb = next((p for p in range(end, start, -1) if words[p].low in _SAID), None)
    return ending_at(words, start, verb - 1) if verb is not None else None


def low_at(words: Words, place: int) -> str:
    """The word at a place, folded; empty outside the sentence."""
    return words[place].low if 0 <= place < len(words) else ""


def colon_before(words: Words, word: int, first: int) -> int | None:
    """The last colon before a word."""
    return next((p for p in range(word - 1, first, -1) if words[p].text == ":"), None)


def that_before(words: Words, word: int, first: int) -> int | None:
    """The last "that" before a word."""
    return next((p for p in range(word - 1, first, -1) if words[p].low == "that"), None)


def ending_at(words: Words, first: int, end: int) -> Phrase | None:
    """The one who is named last and up to a place, a comma behind the post left out.

    Of "a rival account from the mayor" that is the mayor.
    """
    end -= words[end].text == ","
    found = [one for one in mentions(words[first : end + 1]) if one.last + first == end]
    if not found:
        return None
    start = found[-1].first + first
    of = next((p for p in range(end - 1, start, -1) if words[p].low in ("from", "by")), None)
    inner = Phrase(of + 1, end) if of is not None else None
    return inner if inner and is_source(words, inner) else Phrase(start, end)


SIDES: tuple[HintedRule, ...] = (
    (_EITHER, _for_the_one),
    (_FIRST, _in_turn),
    (frozenset(("favour", "favor")), _favoured),
    (_DISMISSED, _dismissed),
    (frozenset(("asked",)), _asked),
    (frozenset(("one", "other")), _standing),
    (frozenset(("which",)), _account_of),
    (_RIGHT, _right_for),
    (_ARRIVING, _arriving),
    (_DENIAL, _denies),
    (_DECLARING, _declaring),
    (MESSAGES, _with_message),
    (frozenset(("who", "which")), _who_said),
    (_RATHER | {"fact"}, _rather),
    (frozenset(("from", "by")), _from_behind),
)
