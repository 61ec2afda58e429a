"""Whether a value that a question takes for granted stands anywhere in what was found."""

import re
from collections.abc import Iterator, Sequence

from assistant.figures.comparing import same
from assistant.figures.offices import office_of
from assistant.figures.value import Value
from assistant.premises.assumed import Assumed
from assistant.premises.matter import read
from assistant.premises.premise import WHOLE
from assistant.support.dates import readings
from assistant.support.reading import Reading
from assistant.support.words import Word, each, stem
from index import Hit
from index.passages import sentences

SPANS = frozenset(each("day week month year time hour season summer winter weekend night"))
_NEVER = frozenset(each("no zero nil neither none nobody"))
_NONE = WHOLE | frozenset(each("no zero nil neither last remaining free"))
"""Words that may tell of none, or of all that went."""
_HOLDING = re.compile(
    r"\b(?:posts?|jobs?|offices?|heads?|headed|heading|boss|chief|executive|in charge|charge of|"
    r"runs?|ran|running|leads?|led|leading|helm|bench|town hall|city hall|top|chair|seat|named|"
    r"appointed|appointment|took over|takes over|taken over|sworn|elected|succe\w+|replac\w+|"
    r"predecessor|step\w* down|resign\w*|hired?|sacked|dismissed|CEO|portfolio|ministry|minister|"
    r"mayor|coach|president|governor|director)\b",
    re.IGNORECASE,
)
"""What tells of having a post, in whatever words the post itself is named."""
_COUNTING = frozenset(map(stem, each("number people count")))


def mentions(assumed: Assumed, hits: Sequence[Hit], *, ever: bool = False) -> bool:
    """Whether some sentence has it, of whatever it tells it there: what follows is no proof.

    Where there is said to have been none `ever`, that all are gone by now is no mention.
    """
    if ever and not assumed.value.amount and assumed.kind == "number":
        return any(_has_none(assumed.about, text, _NEVER) for hit in hits for text in _texts(hit))
    test = {"number": _has_number, "day": _has_day, "holder": _has_holder}[assumed.kind]
    return any(test(assumed, hit, text) for hit in hits for text in _texts(hit))


def _texts(hit: Hit) -> Iterator[str]:
    yield hit.title
    for span in sentences(hit.text, hit.article.language):
        yield hit.text[span.start : span.end]


def _has_number(assumed: Assumed, hit: Hit, text: str) -> bool:
    mine = assumed.value
    if not mine.amount:
        return _has_none(assumed.about, text, _NONE)
    return any(
        same(mine, Value(one.value, "", one.unit, one.hedge, 0, upper=one.upper))
        or (one.value == mine.amount and not one.unit)
        for one in read(text).numbers
    )


def _has_none(about: str, text: str, said: frozenset[str]) -> bool:
    """Whether a sentence on the things that are counted may say that there are none left."""
    told, asked = read(text), read(about)
    things = {asked.words[place].stem for place in asked.content} - _COUNTING
    words = told.words
    places = [place for place, word in enumerate(words) if word.stem in things]
    nones = [place for place in range(len(words)) if _is_none(words, place, said)]
    is_near = any(
        any(none < place <= none + 3 for place in places)
        if words[none].low == "no"
        else any(words[none].clause == words[place].clause for place in places)
        for none in nones
    )
    return is_near and len(places) >= min(2, len(things))


def _is_none(words: Sequence[Word], place: int, said: frozenset[str]) -> bool:
    """Whether a word tells of none, or of all: not "last year"."""
    following = words[place + 1].low if place + 1 < len(words) else ""
    return words[place].low in said and not (words[place].low == "last" and following in SPANS)


def _has_day(assumed: Assumed, hit: Hit, text: str) -> bool:
    told = assumed.value.text
    published = hit.published.date() if hit.published else None
    return any(
        f"{day.year or 0:04}-{day.month:02}-{day.day:02}" == told
        for one in read(text).dates
        if one.month and one.day
        for day in readings(one, published)
        if day.month and day.day
    )


def _has_holder(assumed: Assumed, hit: Hit, text: str) -> bool:
    """Whether the name stands in a sentence with the office."""
    if assumed.value.text.split()[-1].casefold() not in text.casefold():
        return False
    if assumed.value.text.casefold() in text.casefold() and _HOLDING.search(text):
        return True
    office = office_of(assumed.about)
    return office is None or _names(read(text), office.head)


def _names(told: Reading, head: frozenset[str]) -> bool:
    return any(word.stem in head for word in told.words)
