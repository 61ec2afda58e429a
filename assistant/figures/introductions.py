"""Who is named beside a sentence that tells a value: in the sentence before, or the one behind."""

from assistant.figures.phrases import (
    PREPOSITIONS,
    TOWARDS,
    Phrase,
    Words,
    behind,
    is_stop,
    is_temporal,
    is_verb,
    with_apposition,
)
from assistant.figures.tokens import Token
from assistant.figures.voices import SOURCE_WORDS, SPOKES
from assistant.support.words import each

MESSAGES = frozenset(
    each(
        "statement word news confirmation answer reply message note notice bulletin update "
        "announcement table list report release communique letter email denial figures figure "
        "numbers data information remark remarks claim disclosure count tally estimate document "
        "position chart dispatch response line version account comment dashboard summary latest "
        "email post words assurance clarification situation"
    )
)
"""What comes from whoever speaks."""
SENT = frozenset(
    each(
        "came comes arrived arrive issued released published sent signed put posted given made "
        "provided compiled circulated delivered explained announced reported followed confirmed "
        "disclosed denied rejected disputed contradicted handed set "
        "shared distributed emailed prepared drawn emerged"
    )
)
_GAVE = frozenset(each("gave gives offered presented read wrote brought keeps updated updates"))
_ADJECTIVES = 2
_FAR = 4
_NEW = frozenset({"latest", "fresh"})
_POINTING = (
    ("that", "is", "what"),
    ("this", "is", "what"),
    ("that", "was", "what"),
    ("so", "says"),
    ("so", "said"),
    ("so", "say"),
    ("with", "these", "words"),
    ("with", "those", "words"),
    ("with", "this"),
    ("in", "these", "words"),
)
"""How a sentence begins that says who said what stands before."""
_BACK = frozenset({"this", "that", "it", "the", "these", "those", "such", "all"})


def sender(words: Words) -> Phrase | None:
    """ "A statement came on Tuesday from the ministry": from whom a message is."""
    if words and words[0].low in TOWARDS:
        return None
    is_led = bool(words) and words[0].low in SENT | _NEW
    is_message = any(one.low in MESSAGES for one in words[:6])
    if not (is_led or is_message or _is_another(words)):
        return None
    return _by_or_from(words, 1)


def past_dateline(words: Words) -> Words:
    """Without the place that an agency's report begins with: "VELMAR — "."""
    sign = next((p for p, one in enumerate(words[:4]) if one.text in "—–"), None)
    return words if sign is None else words[sign + 1 :]


def awaited(words: Words) -> Phrase | None:
    """ "They had been waiting for word from the ministry, and on Monday it came"."""
    for place in range(1, len(words) - 1):
        if words[place].low in MESSAGES and words[place + 1].low == "from":
            return _by_or_from(words, place + 1)
    return None


def sender_at(words: Words, start: int) -> Phrase | None:
    """Whose the message is that is named at a place: "figures released on Monday by the bank"."""
    if not any(one.low in MESSAGES for one in words[start : start + 4]):
        return None
    end = start
    while end < len(words) and not is_stop(words[end]):
        end += 1
    is_sent = any(one.low in SENT for one in words[start:end]) or _is_from(words, start, end)
    return (_by_or_from(words, start + 1, end) if is_sent else None) or _that_gave(
        words, start, end
    )


def _is_from(words: Words, start: int, end: int) -> bool:
    """ "A summary on Saturday from the ministry": nothing but a time stands before "from"."""
    for place in range(start + 1, end):
        if words[place].low == "from":
            return True
        is_part = words[place].low in MESSAGES | {"on", "in", "of"} or is_temporal(words, place)
        if not is_part and place > start + _ADJECTIVES:
            return False
    return False


def _that_gave(words: Words, start: int, end: int) -> Phrase | None:
    """ "An account that the mayor gave on Monday"."""
    for place in range(start, end - 2):
        if words[place].low in MESSAGES and words[place + 1].low in ("that", "which"):
            verb = next((p for p in range(place + 3, end) if words[p].low in SENT | _GAVE), None)
            found = behind(words, place + 2) if verb is not None else None
            if found and verb is not None and _is_known(words, found) and verb - found.last <= _FAR:
                return _trimmed(words, found)
    return None


def holder_of(words: Words, place: int) -> Phrase | None:
    """Whose the position is that is named at a place: "the position of the ministry"."""
    if place + 2 >= len(words) or words[place + 1].low != "of":
        return None
    found = behind(words, place + 2)
    if found is None or not _is_known(words, found):
        return None
    for other in range(found.first + 1, found.last + 1):
        if words[other].low == "for" and words[other - 1].low not in SPOKES:
            return Phrase(found.first, other - 1)
    return _trimmed(words, found)


def fronted(words: Words, start: int) -> Phrase | None:
    """ "Putting the cost at 12 million, the ministry promised …": the subject behind the comma."""
    for place in range(start, len(words) - 1):
        if words[place].text == ",":
            found = behind(words, place + 1)
            if found and _is_known(words, found):
                return _trimmed(words, found)
    return None


def alone(words: Words) -> Phrase | None:
    """The speaker that is all there is: "Ana Bel, the mayor: “…”"."""
    start = next((p + 1 for p, one in enumerate(words[:4]) if one.text in "—–"), 0)
    found = behind(words, start)
    if found is None or not _is_known(words, found):
        return None
    whole = with_apposition(words, found, len(words) - 1) or found
    return whole if whole.last == len(words) - 1 else None


def _is_another(words: Words) -> bool:
    """ "A second one, from the union"."""
    lows = [one.low for one in words[:3]]
    return "one" in lows or lows[:1] == ["another"]


def confirmed_by(words: Words) -> Phrase | None:
    """ "That is what the ministry reported", "The announcement was made by the ministry"."""
    lows = tuple(one.low for one in words[:3])
    for begin in _POINTING:
        if lows[: len(begin)] == begin:
            return _by_or_from(words, len(begin)) or _speaking(words, len(begin))
    if lows[:1] and lows[0] in _BACK and any(one.low in MESSAGES for one in words[1:4]):
        return _by_or_from(words, 2)
    if lows[:1] and lows[0] in ("this", "that", "it", "these", "all") and is_passive(words):
        return _by_or_from(words, 2)
    return None


def is_passive(words: Words) -> bool:
    """ "This was made public"."""
    return len(words) > 2 and words[1].low in ("was", "were", "is", "has", "comes", "came")


def _by_or_from(words: Words, start: int, end: int | None = None) -> Phrase | None:
    """The speaker behind "by", "from" or "on behalf of", with a word of sending before it."""
    for place in range(start, len(words) if end is None else end):
        if words[place].low not in ("by", "from") and not _is_on_behalf(words, place):
            continue
        told = any(one.low in SENT | MESSAGES | _NEW for one in words[:place])
        if not told and not _is_another(words):
            continue
        found = behind(words, place + 1)
        if found and _is_known(words, found):
            return _trimmed(words, found)
    return None


def _trimmed(words: Words, phrase: Phrase) -> Phrase:
    """Without what follows on the last word that names it: "the audit office | describes"."""
    known = [p for p in range(phrase.first, phrase.last + 1) if _names(words[p])]
    head = Phrase(phrase.first, known[-1])
    end = head.last + 2
    while end < len(words) and not is_stop(words[end]):
        end += 1
    return with_apposition(words, head, end - 1) or head


def _names(word: Token) -> bool:
    return word.low in SOURCE_WORDS or word.is_capital


def _is_on_behalf(words: Words, place: int) -> bool:
    return words[place].low == "of" and place > 0 and words[place - 1].low == "behalf"


def _speaking(words: Words, start: int) -> Phrase | None:
    found = behind(words, start)
    if found is None or not _is_known(words, found):
        return None
    place = found.last + 1
    while place < len(words) and (is_temporal(words, place) or words[place].low in PREPOSITIONS):
        place += 1
    is_end = place >= len(words) or not words[place].is_word
    return found if is_end or is_verb(words, place) else None


def _is_known(words: Words, phrase: Phrase) -> bool:
    """Whether it surely is somebody: a body, a post, or a name."""
    return any(_names(one) for one in words[phrase.first : phrase.last + 1])
