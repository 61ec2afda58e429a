"""The subject of a sentence: who does what stands behind."""

from assistant.figures.phrases import (
    BE,
    DETERMINERS,
    PREPOSITIONS,
    STOPS,
    Phrase,
    Words,
    before,
    behind,
    is_stop,
    is_temporal,
    is_verb,
    with_apposition,
)
from assistant.support.words import each

_FRONTED = frozenset(
    each(
        "asked questioned pressed reached contacted approached interviewed challenged quizzed "
        "speaking talking addressing briefing answering responding replying appearing testifying "
        "writing giving opening presenting"
    )
)
"""How a phrase begins that stands before the subject: "Asked on Monday about …, X gave …"."""
_TRUSTS = frozenset(each("believes believe trusts trust asks ask listens listen follows follow"))
_DATELINE = 4
_PAST = frozenset(
    each(
        "rang read set knows shook brought drew threw cut beat bent broke built caught chose drove "
        "felt forgot grew hid knew laid lay let met paid ran sang sat saw shot shut sold spent "
        "swore "
        "sought spoke stood rose chose felt found gave had did made took told held kept lost won "
        "led went came left swung taught thought wore withdrew sees gives takes makes turns hits "
        "calls puts dug"
    )
)
_CLAUSAL = STOPS - {"not", "or", "than", "nor"}


def clause_subject(words: Words, end: int) -> Phrase | None:
    """The subject of the clause that ends at a place: "X, the mayor, visited Torvik | and said"."""
    start = end
    while start > 0 and words[start - 1].low not in _CLAUSAL and words[start - 1].text not in ";:":
        start -= 1
    return subject(words[start:end], start)


def subject(words: Words, shift: int = 0) -> Phrase | None:
    """The subject of words that are a sentence or a clause; `shift` is added to its places."""
    found = _subject(words)
    return found and Phrase(found.first + shift, found.last + shift)


def _subject(words: Words) -> Phrase | None:
    if any(one.text in "—–" for one in words[1:_DATELINE]):
        sign = next(p for p in range(1, _DATELINE) if words[p].text in "—–")
        found = _subject(words[sign + 1 :])
        return found and Phrase(found.first + sign + 1, found.last + sign + 1)
    if words and words[0].low in _FRONTED:
        comma = next((p for p, one in enumerate(words) if one.text == ","), len(words))
        found = _subject(words[comma + 1 :])
        return found and Phrase(found.first + comma + 1, found.last + comma + 1)
    verb = next((p for p in range(1, len(words)) if _is_predicate(words, p)), None)
    if verb is None:
        return None
    if words[0].low == "it" and words[verb].low in ("was", "is"):
        return behind(words, verb + 1)
    if words[0].low == "it" and [one.low for one in words[1:3]] == ["fell", "to"]:
        return behind(words, 3)
    if words[verb - 1].text == ",":
        return before_aside(words, verb - 1)
    return before(words, verb - 1)


def _is_predicate(words: Words, place: int) -> bool:
    word = words[place]
    is_past = word.low.endswith("ed") or word.low in _PAST
    is_past = is_past or (word.low == "claims" and words[place - 1].is_capital)
    return is_verb(words, place) or (is_past and not word.is_capital)


def before_aside(words: Words, sign: int) -> Phrase | None:
    """The speaker before what two commas close in; it is part of the speaker if it names them."""
    comma = next((p for p in range(sign - 1, max(-1, sign - 25), -1) if is_stop(words[p])), -1)
    if comma < 1 or words[comma].text != ",":
        return None
    head = before(words, comma - 1)
    if head is None or not _is_aside(words, head, comma + 1, sign - 1):
        return None
    return with_apposition(words, head, sign - 1) or head


def _is_aside(words: Words, head: Phrase, first: int, last: int) -> bool:
    """Whether the words between two commas may part a speaker from the verb."""
    word = words[first]
    if word.low in ("however", "meanwhile", "who", "which", "whose") or word.is_number:
        return True
    if word.low in PREPOSITIONS | _FRONTED or word.low.endswith("ing"):
        return True
    if is_temporal(words, first):
        return True
    return with_apposition(words, head, last) is not None or word.low in DETERMINERS


def believed(words: Words, place: int) -> tuple[Phrase, int] | None:
    """Whom one has to believe, and where that ends: "if the mayor is to be believed"."""
    lows = [one.low for one in words[place + 1 : place + 6]]
    if lows[:1] in (["one"], ["you"]) and lows[1:2] and lows[1] in _TRUSTS:
        other = lows[2:3] in (["instead"], ["rather"])
        found = behind(words, place + 3 + other + (lows[2 + other : 3 + other] == ["to"]))
        return (found, found.last) if found else None
    found = behind(words, place + 1)
    after = [one.low for one in words[found.last + 1 : found.last + 5]] if found else []
    is_so = after[1:] == ["to", "be", "believed"] and after[0] in BE
    return (found, found.last + 4) if found and is_so else None


def tells_more(words: Words, speaker: Phrase, sign: int) -> bool:
    """Whether what the comma at `sign` closes in surely belongs to the speaker: "who", a post."""
    return speaker.last == sign - 1 or words[speaker.last + 2].low in ("who", "which", "whose")
