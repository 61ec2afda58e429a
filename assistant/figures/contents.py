"""Whether what is said stands behind a verb of saying."""

from assistant.figures.phrases import (
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    Words,
    is_adverb,
    is_stop,
    is_temporal,
    is_verb,
)
from assistant.figures.tokens import QUOTED
from assistant.support.words import each

_AGAIN = frozenset(each("once again more still also later twice"))
_ROUND = frozenset(each("about around over between under"))
_HEDGES = frozenset(each("estimated than about some nearly almost least to of around roughly over"))


def is_command(words: Words, verb: int) -> bool:
    """ "told 30 migrants to wait" and "told some 400 people" tell no value."""
    if words[verb].low not in ("told", "tell", "tells"):
        return False
    end = _past_hearer(words, verb + 1)
    return end == verb + 1 or words[end - 1].low in _HEDGES or _is(words, end, "to")


def clause_follows(words: Words, verb: int, pronoun: str) -> bool:
    """Whether a clause stands behind the verb, and no mere thing: "added that", no "added 12"."""
    place = verb + 1
    while place < len(words) and is_temporal(words, place):
        place += 1
    if place >= len(words) or words[place].low in PREPOSITIONS:
        return True
    return bool(pronoun) or words[place].low == "that" or is_stop(words[place])


def _is_hedge(words: Words, place: int) -> bool:
    """ "about two dozen", "at least 40": what is said, and no place or time."""
    after = words[place + 1] if place + 1 < len(words) else None
    if after is None or after.low in DETERMINERS:
        return False
    low = words[place].low
    return low in _ROUND or (low == "at" and after.low in ("least", "most"))


def _is(words: Words, place: int, low: str) -> bool:
    return place < len(words) and words[place].low == low


def content_follows(words: Words, verb: int) -> bool:
    """Whether what is said stands behind the verb, past "on Tuesday" and "told reporters"."""
    place = verb + 1
    if words[verb].low in ("told", "tells", "telling"):
        place = _past_hearer(words, place)
    while place < len(words):
        word = words[place]
        if word.text == ":":
            return True
        if is_stop(word):
            return word.low == QUOTED or word.text == "("
        if word.low in ("as", "when", "while", "after", "before", "and", "but", "amid"):
            return False
        if _is_hedge(words, place):
            return True
        if is_temporal(words, place) or word.low in _AGAIN or is_adverb(word):
            place += 1
        elif word.low.endswith("ing") and place > verb + 2:
            return _tells_more(words, place)
        elif word.low in PREPOSITIONS:
            place = _past_adjunct(words, place)
        else:
            return True
    return False


def _tells_more(words: Words, place: int) -> bool:
    """Whether what is said stands behind "in a statement giving …": a clause, or a quotation."""
    for other in range(place + 1, len(words)):
        if is_stop(words[other]):
            return words[other].text == ":" or words[other].low == QUOTED
        if words[other].low == "that":
            return True
    return False


def _past_hearer(words: Words, place: int) -> int:
    """Past "reporters", "the Daily News", "parliament"."""
    start = place
    if place < len(words) and words[place].low in DETERMINERS:
        place += 1
    while place < len(words):
        word = words[place]
        if is_stop(word) or word.is_number or word.low in PREPOSITIONS | {"that"} | PRONOUNS:
            return place
        if place > start and word.low in DETERMINERS:
            return place
        place += 1
    return place


def _past_adjunct(words: Words, place: int) -> int:
    """Past a preposition and what it governs."""
    place += 1
    start = place
    while place < len(words):
        word = words[place]
        if is_stop(word) or word.low in PREPOSITIONS | {"that"} | PRONOUNS:
            return place
        is_next = word.low in DETERMINERS or word.is_number
        if place > start and is_next and not is_temporal(words, place):
            return place
        if is_verb(words, place):
            return start
        place += 1
    return place
