"""Whom a sentence names as the source of what it tells, where no verb of saying does.

"The latest from the ministry is that …", "By the reckoning of the union, …", "The mayor would not
budge: …". It is asked only where nothing surely tells who speaks.
"""

from collections.abc import Iterator

from assistant.figures.introductions import MESSAGES, SENT
from assistant.figures.phrases import (
    BE,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    Phrase,
    Words,
    behind,
    is_stop,
    is_temporal,
    is_verb,
    with_apposition,
)
from assistant.figures.subjects import subject
from assistant.figures.tokens import QUOTED
from assistant.figures.verbs import DENIALS
from assistant.figures.voices import BODIES, SPOKES, TITLES, is_person
from assistant.support.words import each

_VIEWS = frozenset(
    each(
        "view view words word opinion reckoning count counts estimation estimate account version "
        "assessment judgement judgment figures figure tally calculation calculations telling that "
        "opinion books records understanding belief conviction eyes mouth lips pen"
    )
)
"""What is somebody's: "in the view of", "by the reckoning of", "in that of"."""
_LEADS = frozenset(each("in by to on at from according going if"))
"""What leads to it at the beginning of a clause."""
_OTHERS = frozenset(
    each(
        "contradicting contradicted contradicts contradict rejecting rejected rejects denying "
        "denied disputing disputed disputes dismissing dismissed dismisses challenged challenging "
        "odds contrary despite unlike question questions asked answer answering reply replying "
        "remarks criticism attack against ignoring brushing untrue disbelieved demand demands"
    )
)
"""Behind these stands what somebody else has said."""
_HEARS = frozenset(each("told informed asked questioned warned urged criticised accused notified"))
_NOT_SAID = (
    frozenset(
        each(
            "hopes hoped fears feared demanded demands wants wanted denies denied doubted doubts "
            "disputed disputes rejects rejected asked asks suggested suggesting proposed proposes "
            "promised vowed pledged expects expected wondered heard learned learnt read"
        )
    )
    | DENIALS
)
"""What stands behind these and "that" is not said to be so."""
_PARTS = frozenset(each("while whereas but although though"))
_GIVES = frozenset(
    each(
        "has have had gives gave uses used spoke speaks talks talked quotes quoted cites cited "
        "named names mentioned mentions offers offered reached counts revised revises raised raises "
        "lowered lowers corrected adjusted updated sees saw reckons"
    )
)
_CHANGES = frozenset(each("revised revises raised raises lowered lowers corrected adjusted updated"))
_BY_FIGURE = frozenset(each("figure number estimate total count sum tally"))
_FAR = 9


def source(words: Words, word: int) -> Phrase | None:
    """The source of what stands at a place of a sentence, or None where none is surely named."""
    first, last = _clause(words, word)
    for rule in (_from_whom, _so_says, _of_relative, _of_subject, _giver):
        for found in rule(words, word, first, last):
            if not found.first <= word <= found.last:
                return found
    return None


def is_source(words: Words, phrase: Phrase) -> bool:
    """Whether a phrase surely is somebody who may speak: a body, a post, or a full name."""
    part = words[phrase.first : phrase.last + 1]
    if any(one.low in BODIES | TITLES | SPOKES for one in part):
        return True
    return is_person(" ".join(one.text for one in part))


def _clause(words: Words, word: int) -> tuple[int, int]:
    """The places from what parts it off before to what parts it off behind."""
    first = next((p + 1 for p in range(word, -1, -1) if _parts(words, p)), 0)
    last = next((p for p in range(word, len(words)) if _parts(words, p)), len(words))
    return first, last


def _parts(words: Words, place: int) -> bool:
    return words[place].text == ";" or (words[place].low in _PARTS and place > 0)


def _named_at(words: Words, place: int, last: int) -> Phrase | None:
    """The source whose words begin at a place, with the post or name behind a comma."""
    found = behind(words[:last], place)
    if found is None or not is_source(words, found):
        return None
    end = found.last + 2
    while end < last and not is_stop(words[end]):
        end += 1
    return with_apposition(words, found, end - 1) or found


def _from_whom(words: Words, word: int, first: int, last: int) -> Iterator[Phrase]:
    """ "Word from the union is that", "as described by the mayor", "in the view of the bank"."""
    for place in range(first, last - 1):
        low = words[place].low
        if low not in ("of", "from", "by") or not _is_of_message(words, place, first, last):
            continue
        if found := _named_at(words, place + 1, last):
            yield found


def _is_of_message(words: Words, place: int, first: int, last: int) -> bool:
    near = [one.low for one in words[max(first, place - _FAR) : place]]
    if not _OTHERS.isdisjoint(near[-6:]):
        return False
    if words[place].low == "of":
        lead = near[-4:-1]
        return bool(near) and near[-1] in _VIEWS and not _LEADS.isdisjoint(lead)
    if not (MESSAGES | SENT).isdisjoint(near):
        return True
    ahead = [one.low for one in words[place + 1 : min(last, place + _FAR)]]
    return words[place].low == "from" and "comes" in ahead and not MESSAGES.isdisjoint(ahead)


def _so_says(words: Words, word: int, first: int, last: int) -> Iterator[Phrase]:
    """ "…: so says the union"."""
    for place in range(word, last - 2):
        lows = [one.low for one in words[place : place + 2]]
        if lows[0] in ("so", "thus") and lows[1] in ("says", "said", "say", "claims", "runs"):
            if found := _named_at(words, place + 2, last):
                yield found


def _of_relative(words: Words, word: int, first: int, last: int) -> Iterator[Phrase]:
    """ "Figures that the union released show": whoever gave out what tells it."""
    for place in range(first, last - 3):
        if words[place].low not in MESSAGES:
            continue
        start = place + 1 + (words[place + 1].low in ("that", "which"))
        found = behind(words[:last], start)
        if found is None or not is_source(words, found):
            continue
        behind_it = [one.low for one in words[found.last + 1 : found.last + 4]]
        if not SENT.isdisjoint(behind_it):
            yield found


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
    if not told or is_hearer or (words[lead].low == "that" and not _NOT_SAID.isdisjoint(told)):
        return
    yield found


def _lead(words: Words, word: int, first: int) -> int | None:
    """Where what is told begins: at a colon, or a "that" with a clause behind it."""
    for place in range(word - 1, first, -1):
        if words[place].text == ":":
            return place
        if words[place].low == "that" and not _is_relative(words, place):
            return place
    return None


def _is_relative(words: Words, place: int) -> bool:
    """ "A camp that holds 40 people"."""
    after = words[place + 1] if place + 1 < len(words) else None
    if after is None or words[place - 1].low in PREPOSITIONS:
        return True
    is_clause = after.low in DETERMINERS | PRONOUNS | PREPOSITIONS or after.is_number
    return not (is_clause or after.is_capital or not is_verb(words, place + 1))


def _giver(words: Words, word: int, first: int, last: int) -> Iterator[Phrase]:
    """ "The union has 40", "the mayor uses a figure of 40", "the bank revised it to 40"."""
    for place in range(first + 1, word):
        if words[place].low not in _GIVES or words[place].is_capital:
            continue
        between = [one.low for one in words[place + 1 : word]]
        is_figure = not _BY_FIGURE.isdisjoint(between) or between in ([], ["of"])
        is_change = words[place].low in _CHANGES and "to" in between
        is_spoken = words[place].low in ("spoke", "speaks", "talks", "talked") and "of" in between
        found = subject(words[first : place + 1], first)
        if found and is_source(words, found) and (is_figure or is_change or is_spoken):
            yield found


def is_quoted(words: Words, place: int) -> bool:
    """Whether a whole quotation stands there."""
    return 0 <= place < len(words) and words[place].low == QUOTED
