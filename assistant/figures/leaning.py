"""Whether a sentence that leans on the one before it surely tells of something else than is asked.

"The number of homes lost is disputed: Tarn says 12, the brigade 19" counts no people, and no homes
that were rebuilt, whatever stands before it.
"""

from collections.abc import Iterator
from itertools import pairwise

from assistant.figures.wanted import Wanted, anybody, deeds, persons, related
from assistant.support.lexicon import alike
from assistant.support.reading import Reading
from assistant.support.verbs import is_past, is_verb
from assistant.support.words import Word, each, stem

_FIGURES = frozenset(each("number toll count total tally"))
_BEEN = frozenset(each("was were is are been being has have had"))
_SUMS = frozenset(
    map(
        stem,
        each(
            "cost price bill budget fund fine penalty loan debt profit revenue loss salary wage "
            "fee fare ticket toll tax grant rent deposit"
        ),
    )
)
"""Sums, each of which is another one."""


def tells_other(told: Reading, wanted: Wanted) -> bool:
    """Whether a sentence counts other things, tells another deed of them, or another sum."""
    if wanted.measure in ("money", "amount"):
        return _is_other_sum(told, wanted)
    if wanted.measure != "count" or not wanted.head:
        return False
    return any(_is_other_thing(one, wanted) for one in _figured(told)) or (
        bool(wanted.deeds) and _is_done_otherwise(told, wanted)
    )


def _is_other_sum(told: Reading, wanted: Wanted) -> bool:
    """ "The final cost is 97 million": no price of a ticket."""
    mine = wanted.all & _SUMS
    theirs = {word.stem for word in told.words} & _SUMS
    return bool(mine and theirs) and not any(
        one == other or related(one) & related(other) for one in mine for other in theirs
    )


def _figured(told: Reading) -> Iterator[str]:
    """What a sentence says to give the number of: "the number of homes"."""
    for place, word in enumerate(told.words[:-2]):
        if word.low in _FIGURES and told.words[place + 1].low == "of":
            behind = told.words[place + 2 : place + 5]
            yield from [one.stem for one in behind if one.stem and one.low.endswith("s")][:1]


def _is_other_thing(one: str, wanted: Wanted) -> bool:
    if any(alike(one, head) or related(one) & related(head) for head in wanted.head):
        return False
    is_person = one in persons() or bool(deeds((one,)))
    return not (is_person and wanted.head & (persons() | anybody()))


def _is_done_otherwise(told: Reading, wanted: Wanted) -> bool:
    """ "Homes lost" where it is asked which were rebuilt."""
    return any(
        any(alike(noun.stem, head) for head in wanted.head if noun.stem) and _is_other(verb, wanted)
        for noun, verb in pairwise(word for word in told.words if word.low not in _BEEN)
    )


def _is_other(verb: Word, wanted: Wanted) -> bool:
    if not (is_verb(verb.low) and is_past(verb.low) and verb.stem):
        return False
    if verb.low == "lost" and wanted.deeds & deeds(("destroy", "kill")):
        return False
    return not (
        any(alike(verb.stem, one) or related(verb.stem) & related(one) for one in wanted.rest)
        or deeds((verb.stem,)) & wanted.deeds
    )
