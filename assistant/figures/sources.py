"""Whom a sentence names as the source of what it tells, where no verb of saying does.

"The latest from the ministry is that …", "By the reckoning of the union, …", "The mayor would not
budge: …". It is asked only where nothing surely tells who speaks.
"""

from collections.abc import Iterator

from assistant.figures.introductions import MESSAGES, SENT
from assistant.figures.naming import PAIR, is_source, mentions, named_at, trimmed
from assistant.figures.phrases import (
    BE,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    Phrase,
    Words,
    is_stop,
    is_temporal,
    is_verb,
)
from assistant.figures.subjects import subject
from assistant.figures.verbs import DENIALS, SPEECH
from assistant.support.words import each

VIEWS = frozenset(
    each(
        "view words word opinion reckoning count counts estimation estimate account version "
        "telling "
        "assessment judgement judgment figures figure tally calculation calculations that books "
        "records understanding belief conviction eyes mouth lips"
    )
)
"""What is somebody's: "in the view of", "by the reckoning of", "in that of"."""
_LEADS = frozenset(each("in by to on at from going"))
"""What leads to it."""
_OTHERS = frozenset(
    each(
        "contradicting contradicted contradicts contradict rejecting rejected rejects denying "
        "denied disputing disputed disputes dismissing dismissed dismisses challenged challenging "
        "odds contrary despite unlike question questions asked answering replying reply "
        "remarks criticism attack against ignoring brushing untrue demand demands"
    )
)
"""Behind these stands what somebody else has said."""
_HEARS = frozenset(each("told informed asked questioned warned urged criticised accused notified"))
_NOT_SAID = DENIALS | frozenset(
    each(
        "hopes hoped fears feared demanded demands wants wanted denies doubted doubts asked asks "
        "suggesting proposed proposes promised vowed pledged expects expected wondered heard "
        "learned learnt read"
    )
)
"""What stands behind these and "that" is not said to be so."""
_TELLING = (
    MESSAGES
    | SENT
    | SPEECH
    | VIEWS
    | frozenset(
        each(
            "say saying tell telling speak speaking spoke talk talked repeat repeating reply "
            "replying confirm deny admit concede clarify briefed briefing insistent adamant clear "
            "plain firm blunt certain sure doubt doubts mind budge waver none nothing no not never "
            "silence silent press reporters journalists cameras microphones namely thing things "
            "moved backed stuck stick sticks held stood stands bent gave"
        )
    )
)
"""Some such word shows that what stands behind a colon is told by who stands before it."""
_PARTS = frozenset(each("while whereas but although though"))
_CHANGES = frozenset(
    each(
        "revised revises raised raises lowered lowers corrected adjusted updated updates "
        "extends extended"
    )
)
_SPEAKS = frozenset(each("spoke speaks talks talked"))
_GIVES = (
    _CHANGES
    | _SPEAKS
    | frozenset(
        each(
            "has have had gives gave uses used quotes quoted cites cited named names mentioned "
            "mentions offers offered reached counts sees saw reckons"
        )
    )
)
_FIGURE = frozenset(each("figure number estimate total count sum tally"))
_SCALES = frozenset(
    each("thousand million billion percent per cent dozen hundred crowns dollars euros pounds")
)
_OPENING = 3
"""Words before "of" where a clause opens with "the version of" or "that of"."""
_FIRST_AND_SECOND = (*PAIR, ("the", "first"), ("the", "second"))
_FAR = 9
_TWO = 2


def source(words: Words, word: int, start: int = 0) -> Phrase | None:
    """The source of what stands at a place of a sentence, or None where none is surely named.

    With a `start` it is only looked for behind that place.
    """
    first, last = _clause(words, word)
    first = max(first, start)
    rules = (
        (_by_behind, _from_whom, _owner)
        if start
        else (_by_behind, _from_whom, _owner, _of_relative, _giver, _before_colon)
    )
    for rule in (*rules, _of_subject):
        for found in rule(words, word, first, last):
            one = trimmed(words, found)
            if (
                not one.first <= word <= one.last
                and len(mentions(words[one.first : one.last + 1])) < _TWO
            ):
                return one
    return None


def _clause(words: Words, word: int) -> tuple[int, int]:
    """The places from what parts it off before to what parts it off behind."""
    first = next((p + 1 for p in range(word, -1, -1) if _parts(words, p)), 0)
    last = next((p for p in range(word, len(words)) if _parts(words, p)), len(words))
    return first, last


def _parts(words: Words, place: int) -> bool:
    return words[place].text == ";" or (words[place].low in _PARTS and place > 0)


def _from_whom(words: Words, word: int, first: int, last: int) -> Iterator[Phrase]:
    """ "Word from the union is that", "as described by the mayor", "in the view of the bank"."""
    for place in range(first, last - 1):
        low = words[place].low
        if low not in ("of", "from", "by") or not _is_of_message(words, place, first, last):
            continue
        found = named_at(words, place + 1, last)
        if (
            found is None
            and tuple(one.low for one in words[place + 1 : place + 3]) in _FIRST_AND_SECOND
        ):
            found = Phrase(place + 1, place + 2)
        if found and not _is_another_who(words, found.last + 1):
            yield found


def _by_behind(words: Words, word: int, first: int, last: int) -> Iterator[Phrase]:
    """ "From 40, by the mayor, to 12, by the union", "40 in the version that the mayor gave"."""
    place = word + 1
    while place < last and (words[place].low in _SCALES or words[place].text == ","):
        place += 1
    lows = [one.low for one in words[place : place + 4]]
    is_told = len(lows) > 3 and lows[0] in _LEADS and lows[2] in VIEWS and lows[3] == "that"
    start = place + 4 if is_told else place + 1 if lows[:1] == ["by"] else last
    if start < last and (found := named_at(words, start, last)):
        yield found


def _is_another_who(words: Words, place: int) -> bool:
    """ "In a letter published by the bank, she …": somebody else speaks."""
    after = [one.low for one in words[place : place + 2]]
    return after[:1] == [","] and bool({"he", "she", "they"} & set(after[1:]))


def _is_of_message(words: Words, place: int, first: int, last: int) -> bool:
    near = [one.low for one in words[max(first, place - _FAR) : place]]
    if not _OTHERS.isdisjoint(near[-6:]):
        return False
    if words[place].low == "of":
        is_led = not _LEADS.isdisjoint(near[-4:-1]) or _opens(words, place, first, last)
        return bool(near) and near[-1] in VIEWS and is_led
    if not (MESSAGES | SENT).isdisjoint(near):
        return True
    ahead = [one.low for one in words[place + 1 : min(last, place + 2 * _FAR)]]
    is_led = words[place].low == "from" and not {"comes", "came"}.isdisjoint(ahead)
    return is_led and not MESSAGES.isdisjoint(ahead)


def _opens(words: Words, place: int, first: int, last: int) -> bool:
    """ "The version of the former: …", "That of the union was that …", "that of the bank, that"."""
    if place - first > _OPENING:
        return False
    ahead = words[place + 1 : min(last, place + 2 * _FAR)]
    return any(
        one.text == ":"
        or (one.low == "that" and (ahead[at - 1].text == "," or ahead[at - 1].low in BE))
        for at, one in enumerate(ahead)
        if at
    )


def _owner(words: Words, word: int, first: int, last: int) -> Iterator[Phrase]:
    """ "The ministry's latest figure is 40"."""
    for place in range(first, min(word, last)):
        behind_it = [one.low for one in words[place + 1 : place + 4]]
        if not words[place].owner or (MESSAGES | _FIGURE).isdisjoint(behind_it):
            continue
        if any(one.is_number for one in words[first:place]):
            continue
        start = place
        while start > first and not is_stop(words[start - 1]):
            start -= 1
        found = named_at(words, start, place + 1)
        if found is None and place == first and words[place].is_capital:
            found = Phrase(place, place)
        if found and found.last == place:
            yield found


def _of_relative(words: Words, word: int, first: int, last: int) -> Iterator[Phrase]:
    """ "Figures that the union released show": whoever gave out what tells it."""
    for place in range(first, last - 3):
        if words[place].low not in MESSAGES:
            continue
        start = place + 1 + (words[place + 1].low in ("that", "which"))
        found = named_at(words, start, last)
        if found is None:
            continue
        behind_it = [one.low for one in words[found.first + 1 : found.last + 5]]
        if not (SENT | _GIVES).isdisjoint(behind_it):
            yield found


def _before_colon(words: Words, word: int, first: int, last: int) -> Iterator[Phrase]:
    """ "They pressed the mayor for an answer and got one: …": the only one who is named there."""
    colon = next((p for p in range(word - 1, first, -1) if words[p].text == ":"), None)
    if colon is None:
        return
    found = mentions(words[first:colon])
    lows = [one.low for one in words[first:colon]]
    is_plain = _is_said_there(words[first:colon]) and not any(
        one.is_number and not is_temporal(words, first + place)
        for place, one in enumerate(words[first:colon])
    )
    if len(found) == 1 and is_plain and _OTHERS.isdisjoint(lows[: found[0].first]):
        yield Phrase(found[0].first + first, found[0].last + first)


def _is_said_there(words: Words) -> bool:
    is_told = not _TELLING.isdisjoint(one.low for one in words)
    return is_told and any(is_verb(words, place) for place in range(len(words)))


def _of_subject(words: Words, word: int, first: int, last: int) -> Iterator[Phrase]:
    """ "The union would not budge: …", "The union was in no doubt that …"."""
    lead = _lead(words, word, first)
    if lead is None:
        return
    found = subject(words[first:lead], first)
    if found is None or not is_source(words, found):
        return
    told = [one.low for one in words[found.last + 1 : lead]]
    is_hearer = not BE.isdisjoint(told) and not _HEARS.isdisjoint(told)
    if words[lead].text == ":" or words[lead].low == "which":
        is_told = not _TELLING.isdisjoint(told)
    else:
        is_told = _NOT_SAID.isdisjoint(told) and "so" not in told and "such" not in told
    if not told or is_hearer or not is_told:
        return
    yield found


def _lead(words: Words, word: int, first: int) -> int | None:
    """Where what is told begins: at a colon, a quotation, or a "that" with a clause behind it."""
    for place in range(word, first, -1):
        if words[place].text == ":":
            return place
        if words[place].low == "that" and place < word and not _is_relative(words, place):
            return place
        if _is_in_which(words, place):
            return place
    return None


def _is_in_which(words: Words, place: int) -> bool:
    """ "The union gave another account, in which 12 …"."""
    if place < _TWO or words[place].low != "which" or words[place - 1].low not in ("in", "by"):
        return False
    return words[place - 2].text == ","


def _is_relative(words: Words, place: int) -> bool:
    """ "A camp that holds 40 people"."""
    after = words[place + 1] if place + 1 < len(words) else None
    if after is None or words[place - 1].low in PREPOSITIONS:
        return True
    is_clause = after.low in DETERMINERS | PRONOUNS | PREPOSITIONS or after.is_number
    if words[place - 1].low in MESSAGES:  # "a report that has it at 40"
        return False
    return not (is_clause or after.is_capital or not is_verb(words, place + 1))


def _giver(words: Words, word: int, first: int, last: int) -> Iterator[Phrase]:
    """ "The union has 40", "the mayor uses a figure of 40", "the bank revised it to 40"."""
    for place in range(first + 1, word):
        if words[place].low not in _GIVES or words[place].is_capital:
            continue
        between = [one.low for one in words[place + 1 : word]]
        is_bare = between in ([], ["of"]) and _is_bare(words, word)
        is_figure = not _FIGURE.isdisjoint(between) or is_bare
        is_change = words[place].low in _CHANGES and not {"to", "until"}.isdisjoint(between)
        is_spoken = words[place].low in _SPEAKS and "of" in between
        if not (is_figure or is_change or is_spoken):
            continue
        start = next((p + 1 for p in range(place, first, -1) if words[p].text == ":"), first)
        found = subject(words[start : place + 1], start) or _ending_at(words, start, place)
        if found and is_source(words, found):
            yield found


def _is_bare(words: Words, word: int) -> bool:
    """Whether nothing is counted by the number: "the union has 40", no "has 40 members"."""
    after = next((one for one in words[word + 1 :] if one.low not in _SCALES), None)
    return after is None or is_stop(after) or after.low in PREPOSITIONS | {"and"}


def _ending_at(words: Words, first: int, place: int) -> Phrase | None:
    """The last one named before a verb, with nothing but a time between."""
    found = [one for one in mentions(words[first:place]) if one.last + first >= place - 3]
    return Phrase(found[-1].first + first, found[-1].last + first) if found else None
