"""What was done, in the other words that news has for it: who left prison was released."""

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from assistant.support.tables import rows
from assistant.support.verbs import is_verb, lemma, same_deed
from assistant.support.words import Word, stem

_HERE = Path(__file__).parent
_APART = 3
"""Words behind a verb among which its particle stands: "get the helmet back"."""


class _Idiom(NamedTuple):
    """What a verb says of some things only."""

    things: frozenset[str]
    deeds: frozenset[str]


def deed_at(words: Sequence[Word], place: int) -> str:
    """The lemma of a verb, with its particle where both have a sense of their own."""
    known = lemma(words[place].low)
    behind = [word.low for word in words[place + 1 : place + 2 + _APART]]
    pairs = (f"{known}_{low}" for low in behind)
    return next((pair for pair in pairs if pair in _groups() or pair in _idioms()), known)


def doings(deed: str, things: Collection[str] = ()) -> frozenset[str]:
    """The lemmas that news has for a deed that is done to these things (stems), itself included."""
    said = {deed} | same_deed(deed) | _groups().get(deed, frozenset())
    of_things = (one.deeds for one in _idioms().get(deed, ()) if not one.things.isdisjoint(things))
    return frozenset(said.union(*of_things))


def is_deed(low: str) -> bool:
    """Whether a word is a form of a verb that is known here or there."""
    return is_verb(low) or lemma(low) in _known()


def told_by(deeds: Collection[str], words: Sequence[Word], place: int) -> tuple[int, ...]:
    """The places of the words that say one of these: a verb, and its particle; empty for none."""
    known = lemma(words[place].low)
    for other in range(place + 1, min(len(words), place + 2 + _APART)):
        if f"{known}_{words[other].low}" in deeds:
            return place, other
    return (place,) if known in deeds else ()


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    every = (idiom.deeds for own in _idioms().values() for idiom in own)
    return frozenset(_groups()).union(*every)


@lru_cache(maxsize=1)
def _groups() -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in rows(_HERE / "doings.txt"):
        if ">" not in line:
            group = frozenset(map(_key, line.split()))
            for known in group:
                found[known] = found.get(known, frozenset()) | group
    return found


@lru_cache(maxsize=1)
def _idioms() -> Mapping[str, tuple[_Idiom, ...]]:
    found: dict[str, tuple[_Idiom, ...]] = {}
    for line in rows(_HERE / "doings.txt"):
        verbs, is_idiom, rest = line.partition(">")
        if is_idiom:
            things, _, deeds = rest.partition(":")
            own = _Idiom(frozenset(map(stem, things.split())), frozenset(map(_key, deeds.split())))
            for known in map(_key, verbs.split()):
                found[known] = (*found.get(known, ()), own)
    return found


def _key(verb: str) -> str:
    first, joint, rest = verb.partition("_")
    return f"{lemma(first)}{joint}{rest}"
