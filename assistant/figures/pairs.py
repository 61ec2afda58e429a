"""Two who speak beside each other: "the former said that …, the latter that …"."""

from collections.abc import Sequence
from itertools import pairwise

from assistant.figures.naming import is_source, mentions, trimmed
from assistant.figures.phrases import BE, PREPOSITIONS, Phrase, Words, is_stop
from assistant.figures.verbs import SPEECH
from assistant.support.words import each

_FIRST = frozenset(each("former first one"))
_SECOND = frozenset(each("latter second other"))
_HOLDS = frozenset(
    each(
        "saying declaring insisting claiming maintaining holding telling holds held thinks thought "
        "argues argued writes swears swore finds found"
    )
)
_TWO = 2
_FAR = 14
_BACK = 3
"""Sentences that are looked back for the pair."""


def rank(text: str) -> int | None:
    """Which of two is meant by "the former" (0) or "the second" (1)."""
    lows = text.casefold().split()
    if len(lows) != 2 or lows[0] != "the":
        return None
    return 0 if lows[1] in _FIRST else 1 if lows[1] in _SECOND else None


def one_of_two(
    every: Sequence[Words], position: int, end: int, which: int
) -> tuple[Words, Phrase] | None:
    """Who is meant, of the two that were named last before a place of a sentence."""
    for other in range(position, max(-1, position - 1 - _BACK), -1):
        words = _before_pair(every[other][:end]) if other == position else every[other]
        found = [one for one in mentions(words) if rank(text_of(words, one)) is None]
        if len(found) > _TWO:
            found = _joined(words, found)
        if len(found) == _TWO:
            return words, trimmed(words, found[which])
        if found and other < position:
            return None
    return None


def pair_at(words: Words, place: int) -> bool:
    """Whether "the former" or "the second" stands at a place, and no noun behind it."""
    lows = [one.low for one in words[place : place + 2]]
    if len(lows) < _TWO or lows[0] != "the" or lows[1] not in _FIRST | _SECOND:
        return False
    after = words[place + 2] if place + 2 < len(words) else None
    is_plain = after is None or is_stop(after) or after.low in PREPOSITIONS | BE | {"that"}
    return lows[1] in ("former", "latter") or is_plain


def _before_pair(words: Words) -> Words:
    """The words before the first of both is called so: "A and B were at odds: | the former"."""
    at = next((place for place in range(len(words)) if pair_at(words, place)), len(words))
    return words[:at]


def _joined(words: Words, found: Sequence[Phrase]) -> list[Phrase]:
    """Of more than two, those whom nothing but an "and" parts: "over the fine of X, A and B"."""
    pairs = [
        [one, other]
        for one, other in pairwise(found)
        if [word.low for word in words[one.last + 1 : other.first] if word.text != ","] == ["and"]
    ]
    return pairs[0] if len(pairs) == 1 else list(found)


def speaking(words: Words, word: int) -> Phrase | None:
    """ "The one said 12, the other 19": which of two tells it, where neither is named again."""
    pairs = [
        place
        for place in range(word - 1)
        if rank(text_of(words, Phrase(place, place + 1))) is not None
    ]
    if not pairs:
        return None
    last = pairs[-1]
    said = [place for place in pairs if _says(words, place + _TWO)]
    is_gapped = (
        bool(said) and said[0] < last and (last + 2 == word or words[last + 2].low == "that")
    )
    return Phrase(last, last + 1) if last in said or is_gapped else None


def _says(words: Words, verb: int) -> bool:
    """ "The former said 12", "the former holds that it is 12"."""
    is_held = words[verb].low in _HOLDS and [one.low for one in words[verb + 1 : verb + 2]] == [
        "that"
    ]
    return words[verb].low in SPEECH or is_held


def that_follows(words: Words, word: int) -> Phrase | None:
    """ "…, and the union that 19": the verb was said before, only who and what stands here."""
    that = next((p for p in range(word - 1, 0, -1) if words[p].low == "that"), None)
    if that is None or word - that > _FAR:
        return None
    end = that - 1 - (words[that - 1].text == ",")
    for start in range(max(0, end - _FAR), end + 1):
        lead = words[start - 1] if start else None
        if lead is None or not (lead.low in ("and", "but", "from") or lead.text in (",", ";")):
            continue
        phrase = Phrase(start, end)
        if rank(text_of(words, phrase)) is not None:
            return phrase
        found = [one for one in mentions(words[start : that + 1]) if one.first == 0]
        if found and found[0].last + start == end and is_source(words, phrase):
            return phrase
    return None


def text_of(words: Words, phrase: Phrase) -> str:
    """The words of a phrase."""
    return " ".join(one.text for one in words[phrase.first : phrase.last + 1])
