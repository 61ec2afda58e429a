"""Which number of a sentence answers a question: the one that counts, or measures, what is asked.

A sentence holds ages, dates, distances and counts of other things as well. What a number counts is
read from the words around it in its clause, up to the next number, by the same reading as the
support check.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Literal

from assistant.support.counting import context, counted, right_of
from assistant.support.lexicon import FUNCTION, alike
from assistant.support.numbers import Number
from assistant.support.reading import Reading, reading
from assistant.support.units import MONEY
from assistant.support.words import Word, each, read, stem

Measure = Literal["count", "money", "percent", "measure", "any"]

_PERCENT = re.compile(
    r"\b(?:percent(?:age)?|per cent|share|turnout|rate|approval|proportion|contained)\b", re.I
)
_MONEY = re.compile(
    r"\b(?:how much\b[^?]*\b(?:cost|costs|pay|paid|spend|spent|spending|worth|lose|lost|raise[ds]?|"
    r"give|given|donate[ds]?|pledge[ds]?|owe[ds]?|earn(?:ed)?|borrow(?:ed)?|money|aid|invest(?:ed)?)"
    r"|cost|price|budget|fine|debt|revenue|profit|loan|salary|bill|worth|fund|funding|aid)\b",
    re.I,
)
_MEASURED = re.compile(
    r"\bhow (?:far|high|big|large|long|deep|wide|heavy|fast|hot|cold|tall)\b", re.I
)
_COUNTED = re.compile(r"\b(?:how many|(?:the )?number of|(?:the )?count of)\b", re.I)
_ASKED_UNIT = re.compile(
    r"\bhow many (?:more )?(days|weeks|months|years|hours|minutes|hectares|acres|tonnes|tons|"
    r"kilometres|kilometers|km|miles|metres|meters|barrels|litres|degrees|points|dollars|euros|"
    r"pounds)\b",
    re.I,
)
_GENERIC = each("people person persons others men women residents civilians citizens")
"""Nouns that do not tell what happened to whom they count."""
_PART_OF = frozenset(each("of the its all out than more"))
_NEVER = 100.0
_HEADS = 3
"""Words behind "how many" that may be its noun."""
_LEAST = 2.0
"""Less is no tie between a number and what is asked."""


@dataclass(frozen=True)
class Value:
    """A number that a sentence tells of what is asked, or a name or a date."""

    amount: float | None
    text: str
    """A name, or a date in ISO 8601; empty for numbers."""
    unit: str
    hedge: str
    """As `assistant.support.numbers.Number` has it."""
    at: int
    """Character of the sentence where it begins."""
    tie: float = 0.0
    """How closely it is bound to what is asked."""
    upper: float | None = None

    @property
    def step(self) -> float:
        """The unit of the last digit that is not zero."""
        return Number(self.amount or 0.0, "", "", 0, 0, "").step


@dataclass(frozen=True)
class Wanted:
    """What a question asks a number of."""

    measure: Measure
    unit: str
    """The unit that is named: "hectare"; empty where none is."""
    head: frozenset[str]
    """Stems of the noun that is counted."""
    rest: frozenset[str]
    """Stems of the other words that tell the thing asked, verbs among them; no names."""
    names: frozenset[str]
    """Folded words of names."""
    asked: frozenset[float]
    """Numbers that the question names itself."""

    @classmethod
    def of(cls, question: str) -> "Wanted":
        """Read a question without its times."""
        read_ = reading(question)
        words = read_.words
        named = {p for p in read_.named} | read_.taken
        content = [word for place, word in enumerate(words) if place not in named and _tells(word)]
        head = _head(words, named)
        rest = frozenset(word.stem for word in content) - head
        found = _ASKED_UNIT.search(question)
        return cls(
            measure=_measure(question, bool(found)),
            unit=_unit(found.group(1)) if found else "",
            head=head,
            rest=rest,
            names=frozenset(words[place].low for place in read_.named),
            asked=frozenset(number.value for number in read_.numbers),
        )

    @cached_property
    def all(self) -> frozenset[str]:
        """Every stem that tells what is asked."""
        return self.head | self.rest

    @cached_property
    def deeds(self) -> frozenset[int]:
        """What was done to those who are counted."""
        return deeds(self.rest)

    @property
    def is_generic(self) -> bool:
        """Whether the noun does not tell who is counted, so that the deed must."""
        return self.head <= _generic()


@lru_cache(maxsize=1)
def _generic() -> frozenset[str]:
    return frozenset(map(stem, _GENERIC))


def value_in(sentence: str, wanted: Wanted) -> Value | None:
    """The value that a sentence gives for what is wanted; None where it gives none, or two."""
    found = sorted(values_in(sentence, wanted), key=lambda value: -value.tie)
    return found[0] if found else None


def values_in(sentence: str, wanted: Wanted) -> Iterator[Value]:
    """Every number of a sentence that may be the value, with how closely it is tied to it."""
    told = reading(sentence)
    places = positions(sentence, told.words)
    for number in told.numbers:
        unit = _fits(told, number, wanted)
        if unit is None or number.value in wanted.asked or number.hedge == "many":
            continue
        if _is_label(told, number) or _is_step(told, number):
            continue
        tie = _tie(told, number, wanted)
        if tie >= _LEAST:
            at = places[min(number.first, len(places) - 1)]
            yield Value(number.value, "", unit, number.hedge, at, tie, number.upper)
    yield from _none(sentence, told, places, wanted)


def positions(sentence: str, words: Sequence[Word]) -> list[int]:
    """The character at which each word of a sentence begins, as near as folding lets it be told."""
    found, reached = [], 0
    lower = sentence.casefold()
    same = lower if len(lower) == len(sentence) else sentence
    for word in words:
        place = same.find(word.low if same is lower else word.text, reached)
        if place >= 0:
            reached = place
        found.append(reached)
        reached += len(word.text) if place >= 0 else 0
    return found


def _measure(question: str, has_unit: bool) -> Measure:
    if has_unit:
        return "measure"
    if _COUNTED.search(question):
        return "count"
    if _PERCENT.search(question):
        return "percent"
    if _MONEY.search(question):
        return "money"
    return "measure" if _MEASURED.search(question) else "any"


def _unit(word: str) -> str:
    from assistant.support.units import unit_of

    return unit_of(read(word)[0])


def _tells(word: Word) -> bool:
    return bool(word.stem) and word.low not in FUNCTION and not word.is_number


def _head(words: Sequence[Word], named: set[int]) -> frozenset[str]:
    """The noun behind "how many", or behind "number of"."""
    for place, word in enumerate(words[:-1]):
        following = words[place + 1].low
        if (word.low, following) in {("how", "many"), ("number", "of"), ("count", "of")}:
            return _noun(words, place + 2, named)
    return frozenset()


def _noun(words: Sequence[Word], first: int, named: set[int]) -> frozenset[str]:
    """Adjectives and the noun, up to the verb."""
    found: list[str] = []
    for place in range(first, min(len(words), first + _HEADS + 2)):
        word = words[place]
        if place in named or word.low in ("of", "the", "more", "other"):
            continue
        if not _tells(word) or (found and word.low.endswith(("ed", "en"))):
            break
        found.append(word.stem)
        if word.low.endswith("s") or word.low in ("people", "men", "women"):
            break
    return frozenset(found[-1:])


def _fits(told: Reading, number: Number, wanted: Wanted) -> str | None:
    """The unit of a number that may be meant; None where it measures something else."""
    unit = number.unit
    if unit in ("ordinal", "age", "am", "pm", "times") or unit.startswith("code"):
        return None
    if wanted.measure == "percent":
        return unit if unit in ("percent", "part") else None
    if wanted.measure == "money":
        if unit in MONEY:
            return unit
        return _currency(told, number) if not unit else None
    if wanted.measure == "count":
        return unit if unit in ("", "part") or _is_head(unit, wanted) else None
    if wanted.measure == "measure":
        return unit if unit and unit == (wanted.unit or unit) and unit not in MONEY else None
    return unit


def _is_head(unit: str, wanted: Wanted) -> bool:
    return any(alike(stem(unit), head) for head in wanted.head)


def _currency(told: Reading, number: Number) -> str | None:
    """The word behind an amount of a currency that no table knows: "655 million crowns"."""
    after = told.words[number.last + 1 : number.last + 2]
    is_noun = after and after[0].stem and after[0].low not in FUNCTION
    return after[0].low if is_noun and not after[0].is_number else None


def _tie(told: Reading, number: Number, wanted: Wanted) -> float:
    """How closely a number is bound to what is asked, by the words in its clause."""
    around, behind = context(told, number), right_of(told, number)
    whole = _sentence(told, number)
    near = sum(_any((one,), around) for one in wanted.rest)
    far = sum(_any((one,), whole) for one in wanted.rest) - near
    tie = 1.2 * min(near, 2) + 0.5 * min(far, 3)
    if _any(wanted.head, behind[:3]):
        tie += 2.0
    elif _any(wanted.head, around):
        tie += 1.5
    elif _any(wanted.head, whole):
        tie += 0.5
    if wanted.names & _clause(told, number):
        tie += 1.0
    if wanted.measure in ("percent", "money", "measure"):
        tie += 1.0
    return tie + _deed_tie(told, number, wanted, around)


def _deed_tie(told: Reading, number: Number, wanted: Wanted, around: Sequence[str]) -> float:
    """What was done to those who are counted, here and in the question: it must be the same."""
    if wanted.measure not in ("count", "any"):
        return 0.0
    things = [word.stem for word in counted(told, number)]
    is_other = bool(things) and not _any(wanted.all, things) and not number.unit
    mine = deeds(around)
    if wanted.deeds and mine:
        return 2.0 if wanted.deeds & mine else -_NEVER
    if wanted.deeds and wanted.is_generic:
        return -_NEVER
    is_person = wanted.is_generic or _any(_generic(), things)
    return 0.0 if not is_other else -0.5 if is_person else -1.5


def _sentence(told: Reading, number: Number) -> list[str]:
    sentence = told.words[number.first].sentence
    return [word.stem for word in told.words if word.sentence == sentence and word.stem]


def _clause(told: Reading, number: Number) -> set[str]:
    clause = told.words[number.first].clause
    return {word.low for word in told.words[: number.first] if word.clause == clause}


def _is_label(told: Reading, number: Number) -> bool:
    """ "Line 4", "aged 19": a number that names, and counts nothing."""
    if number.first == 0:
        return False
    before = told.words[number.first - 1]
    if before.low in ("of", "the", "its", "all") and _is_whole(told, number):
        return True
    is_name = before.is_capital and not before.opens and number.first == number.last
    return before.low in ("aged", "age", "article", "chapter") or (is_name and not number.unit)


def _is_whole(told: Reading, number: Number) -> bool:
    """ "21 of the 45 seats": the second number is what the first one is a part of."""
    return any(
        0 < number.first - other.last <= 4
        and "of" in {word.low for word in told.words[other.last + 1 : number.first]}
        and all(word.low in _PART_OF for word in told.words[other.last + 1 : number.first])
        for other in told.numbers
    )


def _is_step(told: Reading, number: Number) -> bool:
    """ "Nine more bodies", "rose by 12": what was added is not what there is."""
    before = [word.low for word in told.words[max(0, number.first - 2) : number.first]]
    after = told.words[number.last + 1 : number.last + 2]
    if after and after[0].low in ("more", "further", "additional", "fewer", "less"):
        return True
    is_added = bool(before) and before[-1] in ("another", "further", "additional", "extra")
    return is_added or before[-1:] == ["by"]


@lru_cache(maxsize=1)
def _families() -> dict[str, frozenset[int]]:
    """Stem to the lines of the list that have it."""
    found: dict[str, set[int]] = defaultdict(set)
    lines = (Path(__file__).parent / "deeds.txt").read_text(encoding="utf-8").splitlines()
    for family, line in enumerate(line for line in lines if not line.startswith("#")):
        for word in line.split():
            found[stem(word)].add(family)
    return {known: frozenset(families) for known, families in found.items()}


def deeds(stems: Iterable[str]) -> frozenset[int]:
    """What is said to have been done, as lines of the list; "remain" only where nothing else is."""
    families = _families()
    found = frozenset(one for known in stems for one in families.get(known, ()))
    others = found - families[stem("remain")]
    return others or found


def _any(stems: "frozenset[str] | tuple[str, ...]", others: Sequence[str]) -> bool:
    return any(alike(one, other) for one in stems for other in others)


def _none(sentence: str, told: Reading, places: Sequence[int], wanted: Wanted) -> Iterator[Value]:
    """ "No captives remain": none is a number too."""
    if wanted.measure != "count":
        return
    for place, word in enumerate(told.words[:-1]):
        if word.low == "no" and told.words[place + 1].low not in (
            "longer",
            "more",
            "fewer",
            "less",
        ):
            behind = [w.stem for w in told.words[place + 1 : place + 4] if w.clause == word.clause]
            if _any(wanted.head, behind):
                yield Value(0.0, "", "", "", places[place], 3.0)
