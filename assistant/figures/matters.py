"""Whether a number is told of the very event, and of the very people, that a question asks about.

"Seven were found dead" is no toll of a march that its sentence, the one before and the headline
say nothing of; and "76 people" are not the children among them.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import takewhile

from assistant.figures.circumstances import kinds_of
from assistant.figures.wanted import Wanted, anybody, deeds, persons, related
from assistant.support.dates import MONTHS
from assistant.support.lexicon import FUNCTION, alike
from assistant.support.names import initials, same_name
from assistant.support.numbers import Number
from assistant.support.reading import Reading
from assistant.support.verbs import lemma
from assistant.support.words import Word, each, read, stem

_OTHERWISE = frozenset(
    each(
        "alert alerts warning warnings mark service services brigade brigades chief chiefs "
        "department departments station stations crew crews risk risks insurance minister ministry "
        "alarm alarms drill drills defence defences defense defenses barrier barriers gauge gates "
        "fund funds"
    )
)
"""Behind the word of an event these make it another thing: "flood alert", "fire service"."""


_NEAR = 7
_BESIDE = frozenset(each("below above under over beyond than from"))
_MARKS = frozenset(
    each("mark limit threshold average record norm normal level target ceiling line")
)


_OPENING = 5
"""Words that a name at the beginning of a sentence may have."""
_CALLED_PEOPLE = each(
    "refugee migrant captive hostage prisoner detainee inmate evacuee miner worker employee "
    "striker patient passenger protester demonstrator marcher victim resident customer household "
    "guest visitor worshipper tenant spectator"
)
"""What all who are counted are, so that news calls them people as well."""


def is_of_matter(told: Reading, number: Number, wanted: Wanted, before: str) -> bool:
    """Whether a number may be one of the matter asked about, by its sentence and what is before."""
    sentence = told.words[number.first].sentence
    own = [word for word in told.words if word.sentence == sentence]
    earlier = _words(before)
    if not is_of_event(told, wanted, before):
        return False
    if wanted.measure == "measure":
        return not _is_mark(told, number, wanted)
    if wanted.measure != "count":
        return True
    return _is_of_group(told, number, wanted, own, earlier) and not _is_of_owner(
        told, number, wanted, own
    )


def _is_mark(told: Reading, number: Number, wanted: Wanted) -> bool:
    """ "Below the alert mark of 6 metres": what is measured is compared with it."""
    lead = told.words[max(0, number.first - _NEAR) : number.first]
    near = [word for word in lead if word.clause == told.words[number.first].clause]
    return any(word.low in _BESIDE for word in near) and any(
        word.low in _MARKS and word.stem not in wanted.all for word in near
    )


def is_of_event(told: Reading, wanted: Wanted, before: str) -> bool:
    """Whether the event that is asked about, if any, is told."""
    return tells_event(told, wanted.occasion, before)


def tells_event(told: Reading, event: str, before: str) -> bool:
    """Whether a sentence, or what is before it, tells of an event; of none, everything does."""
    words = (*told.words, *_words(before))
    return not event or bool(kinds_of((event,)) & kinds_of(tuple(_told(words))))


def is_of_group(told: Reading, number: Number, wanted: Wanted, before: str) -> bool:
    """Whether the group that a question counts is told, in a sentence or before it."""
    if wanted.measure != "count":
        return True
    sentence = told.words[number.first].sentence
    own = [word for word in told.words if word.sentence == sentence]
    return _is_of_group(told, number, wanted, own, _words(before))


def _is_of_group(
    told: Reading, number: Number, wanted: Wanted, own: Sequence[Word], earlier: Sequence[Word]
) -> bool:
    """Whether the group that is counted is told: "children" are not told of by "people"."""
    group = wanted.head - anybody()
    if wanted.origin:
        group -= _of_a_land()
    if not group or any(deeds((one,)) or one in _called_people() for one in group):
        return True
    behind = _noun(told, number)
    if behind in anybody() and wanted.origin:
        return True  # "186 Ruvian citizens" are as many nationals, which is told of their origin
    if behind in anybody() and group & persons():
        # "104 people, including 28 children": not of the children, but "72 people died in the
        # crossing of the migrants".
        known = (*own, *earlier)
        return _is_told(group, known) and not _is_counted_apart(told, group)
    return _is_told(group, (*own, *earlier), is_loose=True)


@lru_cache(maxsize=1)
def _of_a_land() -> frozenset[str]:
    """What all are whose land is told: "Ruvian nationals" are as many Ruvian captives."""
    return frozenset(map(stem, ("nationals", "citizens")))


@lru_cache(maxsize=1)
def _called_people() -> frozenset[str]:
    return frozenset(map(stem, _CALLED_PEOPLE))


def _is_counted_apart(told: Reading, group: Collection[str]) -> bool:
    return any(_noun(told, one) in group for one in told.numbers)


def _noun(told: Reading, number: Number) -> str:
    """The stem of the word right behind a number, past what says that it is not all."""
    after = (word for word in told.words[number.last + 1 : number.last + 4])
    clause = told.words[number.last].clause
    near = takewhile(lambda word: word.clause == clause, after)
    return next((word.stem for word in near if word.stem and word.low not in FUNCTION), "")


def _is_of_owner(told: Reading, number: Number, wanted: Wanted, own: Sequence[Word]) -> bool:
    """Whether it is another's: in "Green Quay holds 21 seats, Harbour First 15" 21 is not both's.

    So where the one asked about stands beside another number of the sentence.
    """
    if not wanted.owner:
        return False
    clauses = {
        word.clause for word in own if any(same_name(word.low, name) for name in wanted.owner)
    }
    if not clauses:
        return _is_of_opening(own, wanted)
    clause = told.words[number.first].clause
    return clause not in clauses and any(
        told.words[one.first].clause in clauses and not one.unit for one in told.numbers
    )


def _is_of_opening(own: Sequence[Word], wanted: Wanted) -> bool:
    """Whether another name that a sentence begins with has it: "Green Quay won 21 seats"."""
    lead = list(takewhile(lambda word: word.is_capital or word.low in FUNCTION, own[:_OPENING]))
    behind = own[len(lead) : len(lead) + 1]
    if not lead or not wanted.owner.isdisjoint(initials(lead)):
        return False  # "the VHP" is who is spelled out there
    return any(lemma(word.low) in _having() for word in behind)


@lru_cache(maxsize=1)
def _having() -> frozenset[str]:
    return frozenset(map(lemma, each("win hold take get lose secure control own")))


def _is_told(stems: Iterable[str], words: Sequence[Word], *, is_loose: bool = False) -> bool:
    """Whether one of these is told by itself, in another form, or by what news calls it."""
    told = frozenset(_told(words))
    return any(_is_among(one, told) or (is_loose and _is_done(one, told)) for one in stems)


def _is_done(one: str, told: Collection[str]) -> bool:
    return bool(deeds((one,)) & deeds(told))


@lru_cache(maxsize=4_000)
def _is_among(one: str, told: frozenset[str]) -> bool:
    mine = related(one)
    return any(
        alike(one, other) or lemma(one) == other or bool(mine & related(other)) for other in told
    )


def _told(words: Sequence[Word]) -> Iterator[str]:
    for place, word in enumerate(words):
        if not word.stem or _is_month(word):
            continue
        behind = words[place + 1] if place + 1 < len(words) else None
        if behind is None or behind.low not in _OTHERWISE or behind.clause != word.clause:
            yield word.stem
            yield lemma(word.low)


def _is_month(word: Word) -> bool:
    """ "March" is a month, "march" is none."""
    return word.is_capital and word.low in MONTHS and not word.opens


@lru_cache(maxsize=500)
def _words(text: str) -> tuple[Word, ...]:
    return read(text)
