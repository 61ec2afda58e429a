"""Words that stand for one another and words that say the opposite, read from `lexicon.txt`."""

from collections import defaultdict
from collections.abc import Mapping, Set
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from assistant.support.tables import rows
from assistant.support.words import Word, each, stem

Sense = tuple[int, int]
"""The idea that a word may stand for, and its side of it: 1 or -1."""

FUNCTION = frozenset(
    each(
        "a an the this that these those it its it's he she they them his her him hers their "
        "theirs we us our you your i my me who whom whose which what when where while as if "
        "then than so such there here of in on at by to from with into onto for about over "
        "under up down out off between through during per via and or but nor yet is are was "
        "were be been being am has have had having do does did doing will would shall should "
        "may might must can could 'd 'll 've 're very just also too however although though "
        "because since until till after before again both either each other others another any "
        "some own same now already still been upon against within along among amongst amid "
        "toward towards whether not no never none n't s t said say says according despite "
        "therefore moreover furthermore additionally thus hence meanwhile instead overall "
        "nevertheless nonetheless similarly unlike like whereas once even ever otherwise "
        "besides indeed apart aside regarding concerning following including some many much "
        "several few these please let here let's yes"
    )
)
_DENYING = ("un", "in", "il", "ir", "dis")
_SHORT = 3
"""So few letters behind such a beginning may be anything."""
_HERE = Path(__file__).parent


@dataclass(frozen=True)
class Words:
    """The stems of a text, to ask of one word what `alike` and `opposite` say of each of them."""

    stems: Set[str]

    def say(self, one: str) -> bool:
        """Whether one of them is alike."""
        return one in self.stems or not self._senses.isdisjoint(senses(one))

    def oppose(self, one: str) -> bool:
        """Whether one of them is opposite to a word that none of them is alike."""
        if any((idea, -side) in self._senses for idea, side in senses(one)):
            return True
        if len(one) > _SHORT and any(start + one in self.stems for start in _DENYING):
            return True
        return any(
            one.startswith(start) and len(rest := one[len(start) :]) > _SHORT and rest in self.stems
            for start in _DENYING
        )

    @cached_property
    def _senses(self) -> frozenset[Sense]:
        return frozenset(sense for known in self.stems for sense in senses(known))


@lru_cache(maxsize=1)
def _senses() -> Mapping[str, frozenset[Sense]]:
    found: dict[str, set[Sense]] = defaultdict(set)
    for idea, line in enumerate(rows(_HERE / "lexicon.txt")):
        same, _, opposite = line.partition("|")
        for side, group in ((1, same), (-1, opposite)):
            for word in group.split():
                found[stem(word)].add((idea, side))
    return {word: frozenset(senses) for word, senses in found.items()}


@lru_cache(maxsize=1)
def places() -> Mapping[str, str]:
    """From each spelling of a country or union (several words joined by "_") to its first one."""
    return {name: line.split()[0] for line in rows(_HERE / "places.txt") for name in line.split()}


def senses(known: str) -> frozenset[Sense]:
    """What a stem may stand for; empty where the lexicon does not know it."""
    return _senses().get(known, frozenset())


def alike(one: str, other: str) -> bool:
    """Whether two stems are the same word or stand for one another."""
    return one == other or bool(senses(one) & senses(other))


@lru_cache(maxsize=5_000)
def kin(known: str) -> frozenset[str]:
    """The stems that stand for one, itself included."""
    mine = senses(known)
    return frozenset(other for other, theirs in _senses().items() if mine & theirs) | {known}


def opposite(one: str, other: str) -> bool:
    """Whether two stems say opposite things, and nothing alike."""
    mine, theirs = senses(one), senses(other)
    if one == other or mine & theirs:
        return False
    return any((idea, -side) in theirs for idea, side in mine) or _prefixed(one, other)


def is_common(word: Word) -> bool:
    """Whether a word is of the language, and no name: it may open a sentence with a capital."""
    return word.low in FUNCTION or bool(senses(word.stem)) or _looks_common(word.low)


def is_content(word: Word) -> bool:
    """Whether a word says something of its own."""
    return bool(word.stem) and not word.is_number and word.low not in FUNCTION


def _prefixed(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) > _SHORT and any(long == start + short for start in _DENYING)


def _looks_common(low: str) -> bool:
    endings = (
        "ing",
        "tion",
        "tions",
        "ment",
        "ments",
        "ness",
        "ists",
        "ors",
        "ials",
        "ly",
        "ities",
    )
    return len(low) > 6 and low.endswith(endings)
