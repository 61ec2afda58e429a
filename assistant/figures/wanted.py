"""What a question asks a number of: the thing that is counted, what was done to it, the measure."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from assistant.figures.circumstances import occasion_of, owner_of
from assistant.figures.measures import Measure, dimension_of, head_of_form, measure_of
from assistant.figures.plights import plight_asked
from assistant.support.lexicon import FUNCTION
from assistant.support.reading import reading
from assistant.support.tables import families
from assistant.support.units import unit_of
from assistant.support.words import Word, each, read, stem

_PERSONS = each(
    "worker employee miner soldier child children patient passenger student protester demonstrator "
    "refugee captive detainee prisoner hostage migrant victim villager tourist journalist officer "
    "serviceman servicemen fighter rebel voter member striker teacher doctor nurse fan pupil girl "
    "boy crew sailor personnel"
)
_UNFOUND = re.compile(r"\bnot (?:yet )?(?:been )?found\b", re.I)
_THEN_MANY = re.compile(r"\bhow many\b(?: (?:are|were|is|was|have|had) (?:there|it))?\W*$", re.I)
"""It stands last, and what is counted before it: "Refugees in Velmar: how many?"."""
_ASKED_UNIT = re.compile(
    r"\bhow many (?:more )?(days|weeks|months|years|hours|minutes|hectares|acres|tonnes|tons|"
    r"kilometres|kilometers|km|miles|metres|meters|barrels|litres|degrees|points|dollars|euros|"
    r"pounds)\b",
    re.I,
)
_ANYBODY = each("people person persons others residents citizens nationals")
"""Nouns that count anybody."""
_GENERIC = (*_ANYBODY, *each("men women civilians"))
"""Nouns that do not tell what happened to whom they count."""
_HELD = "captiv"
"""A stem of those who are held: they are counted while they are, unless a question says else."""
_PRICES = each("ticket fare price fee wage salary rent toll bread entry subscription")
_NUMBERED = each(
    "toll level size population height depth total record score tally strength strong count figure "
    "estimate big large caseload"
)
"""Of "what is the …", those that are numbers."""
_QUANTITIES = each("toll level population height depth record score")
"""Those of them that a report names too, where it tells their number."""
_LASTS = re.compile(
    r"\bhow long\b[^?]*\b(?:last\w*|take|takes|took|taken|stay\w*|wait\w*|"
    r"been|before|until|go on)\b",
    re.I,
)
_MAY = re.compile(r"\bhow many\b[^?]*\b(?:may|can|could|might|are expected|will)\b", re.I)
_STOCK = re.compile(
    r"\bhow many (?:[\w-]+ ){1,4}?(?:(?:does|do|did|will)\b[^?]*\bhave|"
    r"are there\b[^?]*|has [^?]+ got)\W*$",
    re.I,
)
_RESIDENTS = re.compile(
    r"\bhow many (?:\w+ )?(?:people|persons|residents|inhabitants|citizens)\b[^?]{0,40}?"
    r"\b(?:live|lives|living|lived|reside|inhabit|dwell)\b"
    r"|\bhow many (?:people|residents|inhabitants|citizens) (?:does|did|do|has) "
    r"(?:(?:the )?(?:\w+ )?(?:town|city|village|island|district) of )?(?-i:[A-Z])[\w’' -]*? "
    r"(?:have|has|count|number)\W*$"
    r"|\bhow many (?:people|residents|inhabitants|citizens) are there in (?-i:[A-Z])[\w’' -]*\W*$"
    r"|\bhow many inhabitants\b"
    r"|\b(?:what|how (?:big|large|high))\b[^?]*(?<!prison )(?<!jail )(?<!refugee )\bpopulation\b"
    r"|^\W*population of\b",
    re.I,
)
_ROADS = frozenset(each("bridge road motorway highway tunnel ferry"))
_HEADS = 3
"""Words behind "how many" that may be its noun."""
_LEADING = frozenset(
    each("in on at by from for with against during after before since near to into of under over")
)
_PLURALS = frozenset(each("people men women children"))
_HOW = frozenset({"how"})
_KEPT = frozenset(each("keep keeps kept keeping hold holds held"))
_LIVING = frozenset(each("live lived living"))
"""Where refugees live is no question of lives that were lost."""
_LIGHT = frozenset(
    each(
        "fall fell fallen get got gotten become became go went gone take took taken make made come "
        "came without there been who that so far"
    )
)
"""Verbs and words that say nothing alone: "took part", "fell ill"."""


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
    is_unfound: bool = False
    """Whether those are counted who have not been found."""
    doings: frozenset[str] = frozenset()
    """Stems of the first word behind those who are counted, which tells what is asked of them."""
    origin: frozenset[str] = frozenset()
    """Folded words of a name right before what is counted: "Armenian captives"."""
    dimension: frozenset[str] = frozenset()
    """The adjective of "how long"."""
    is_allowed: bool = False
    """Whether it is asked how many may do something."""
    is_of_stock: bool = False
    """Whether it is asked how many there are, or somebody has, and of no deed."""
    lasts: bool = False
    """Whether it is asked how long something goes on."""
    is_of_residents: bool = False
    """Whether it is asked how many live somewhere."""
    occasion: str = ""
    """The stem of the event that is named: "march"; empty where none is."""
    owner: frozenset[str] = frozenset()
    """Folded words of the name that has what is counted."""
    plight: str = ""
    """The stem of what happened to those who are counted, where several words say it."""

    @classmethod
    def of(cls, question: str) -> "Wanted":
        """Read a question without its times."""
        read_ = reading(question)
        words = read_.words
        named = {p for p in read_.named} | read_.taken
        unsaid = frozenset() if _RESIDENTS.search(question) else _LIVING
        content = [
            word
            for place, word in enumerate(words)
            if place not in named
            and _tells(word)
            and word.low not in unsaid
            and not _is_cut_off(words, place)
        ]
        head = _head(words, named) or _head_of_form(question, content)
        rest = frozenset(word.stem for word in content) - head
        found = _ASKED_UNIT.search(question)
        place = _head_place(words, named)
        dimension = dimension_of(question)
        return cls(
            measure=measure_of(question, has_unit=bool(found)),
            unit=_unit(found.group(1)) if found else "",
            head=head,
            rest=rest,
            names=frozenset(words[place].low for place in read_.named) - FUNCTION - _HOW,
            asked=frozenset(number.value for number in read_.numbers),
            is_unfound=bool(_UNFOUND.search(question)),
            doings=_doings(words, named, place) - frozenset(map(stem, unsaid)),
            origin=_origin(words, read_.named, place),
            dimension=frozenset({dimension} if dimension else ()),
            is_allowed=bool(_MAY.search(question)),
            is_of_stock=bool(_STOCK.search(question)),
            lasts=bool(_LASTS.search(question)),
            is_of_residents=bool(_RESIDENTS.search(question)),
            occasion=occasion_of(words, named, head),
            owner=owner_of(question),
            plight=plight_asked(words),
        )

    @cached_property
    def all(self) -> frozenset[str]:
        """Every stem that tells what is asked."""
        return self.head | self.rest

    @cached_property
    def deeds(self) -> frozenset[int]:
        """What was done to those who are counted; "remain" only where nothing else is told."""
        if self.plight and self.measure == "count":
            return deeds((self.plight,))
        done = self.doings if deeds(self.doings) else self.all
        found = deeds((*done, *(("miss",) if self.is_unfound else ())))
        if not found and any(related(one) & related(_HELD) for one in self.head):
            return deeds(("remain",))
        return found - deeds(("remain",)) or found

    @cached_property
    def is_priced(self) -> bool:
        """Whether a small sum may be meant."""
        return not self.all.isdisjoint(_prices())

    @property
    def quantities(self) -> frozenset[str]:
        """The quantity that is asked for by its name: "level", "toll"."""
        return self.rest & _quantities()

    @property
    def asks_a_number(self) -> bool:
        """Whether the question wants a number at all."""
        return self.measure != "any" or not self.rest.isdisjoint(_numbered())

    @property
    def counts_anybody(self) -> bool:
        """Whether it counts whoever something happened to: "people killed", "the death toll"."""
        return self.head <= anybody() or bool(deeds(self.head))

    @property
    def is_generic(self) -> bool:
        """Whether the noun does not tell who is counted, so that the deed must."""
        return self.head <= anybody()


@lru_cache(maxsize=1)
def _prices() -> frozenset[str]:
    return frozenset(map(stem, _PRICES))


@lru_cache(maxsize=1)
def _numbered() -> frozenset[str]:
    return frozenset(map(stem, _NUMBERED))


@lru_cache(maxsize=1)
def _quantities() -> frozenset[str]:
    return frozenset(map(stem, _QUANTITIES))


@lru_cache(maxsize=1)
def persons() -> frozenset[str]:
    """Stems of nouns that count people."""
    return frozenset(map(stem, (*_GENERIC, *_PERSONS)))


@lru_cache(maxsize=1)
def anybody() -> frozenset[str]:
    """Stems of nouns that count anybody, and no group of people."""
    return frozenset(map(stem, _ANYBODY))


@lru_cache(maxsize=1)
def generic() -> frozenset[str]:
    """Stems of nouns that do not tell what happened to whom they count."""
    return frozenset(map(stem, _GENERIC))


@lru_cache(maxsize=2)
def _families(name: str) -> dict[str, frozenset[int]]:
    """Stem to the lines of a list that have it."""
    return families(Path(__file__).parent / name)


def stems_of(words: Sequence[Word], places: Iterable[int]) -> list[str]:
    """The stems of words, but for a toll that drivers pay, which is none of the dead.

    A strike that is "kept up" keeps nobody either.
    """
    return [
        words[place].stem
        for place in places
        if words[place].stem
        and not (place and words[place].stem == "toll" and words[place - 1].low in _ROADS)
        and not (
            words[place].low in _KEPT and [w.low for w in words[place + 1 : place + 2]] == ["up"]
        )
    ]


def related(known: str) -> frozenset[int]:
    """The things in the news that a stem speaks of, as lines of a list."""
    return _families("related.txt").get(known, frozenset())


def relatives(known: str) -> frozenset[str]:
    """The stems that speak of one thing in the news with a stem."""
    mine = related(known)
    return frozenset(
        other for other, theirs in _families("related.txt").items() if not mine.isdisjoint(theirs)
    )


def deeds(stems: Iterable[str]) -> frozenset[int]:
    """What is said to have been done, as lines of the list."""
    families = _families("deeds.txt")
    return frozenset(one for known in stems for one in families.get(known, ()))


def _head_of_form(question: str, content: Sequence[Word]) -> frozenset[str]:
    """What is counted, where it does not stand behind "how many"."""
    if head := head_of_form(question):
        return frozenset({stem(head)})
    if _THEN_MANY.search(question):
        return frozenset(word.stem for word in content if word.low.endswith("s"))
    return frozenset()


def _unit(word: str) -> str:
    return unit_of(read(word)[0])


def _is_cut_off(words: Sequence[Word], place: int) -> bool:
    """ "Homes cut off from the grid": nobody has cut jobs there."""
    behind = words[place + 1].low if place + 1 < len(words) else ""
    return words[place].low == "cut" and behind == "off"


def _tells(word: Word) -> bool:
    return bool(word.stem) and word.low not in FUNCTION and not word.is_number


def _head(words: Sequence[Word], named: set[int]) -> frozenset[str]:
    """The noun behind "how many", or behind "number of"."""
    place = _head_place(words, named)
    return frozenset({words[place].stem} if place is not None else ())


def _head_place(words: Sequence[Word], named: set[int]) -> int | None:
    """Where that noun stands."""
    for place, word in enumerate(words[:-1]):
        following = words[place + 1].low
        if (word.low, following) in {
            ("how", "many"),
            ("number", "of"),
            ("count", "of"),
            ("tally", "of"),
        }:
            return _noun_place(words, place + 2, named)
    return None


def _noun_place(words: Sequence[Word], first: int, named: set[int]) -> int | None:
    """Past adjectives to the noun, before the verb."""
    found, left = None, _HEADS + 2
    for place in range(first, len(words)):
        word = words[place]
        if place in named or word.low in ("of", "the", "more", "other"):
            continue
        left -= 1
        if left < 0:
            break
        if not _tells(word) or (found is not None and word.low.endswith(("ed", "en"))):
            break
        found = place
        after = words[place + 1] if place + 1 < len(words) else None
        if after is not None and after.stem in persons() and after.low.endswith("s"):
            continue  # "measles patients"
        if word.low.endswith("s") or word.low in _PLURALS:
            break
    return found


def _doings(words: Sequence[Word], named: set[int], place: int | None) -> frozenset[str]:
    """What follows those who are counted, up to the preposition behind what says something."""
    found: list[str] = []
    for at in range(place + 1 if place is not None else len(words), len(words)):
        word = words[at]
        if found and (word.low in _LEADING or word.clause != words[at - 1].clause):
            break
        is_light = word.low in _LIGHT or word.low.endswith("ly") or _is_cut_off(words, at)
        if at in named or not _tells(word) or is_light:
            continue
        found.append(word.stem)
    return frozenset(found)


def _origin(words: Sequence[Word], names: Collection[int], place: int | None) -> frozenset[str]:
    """A name among the words right before what is counted."""
    if place is None:
        return frozenset()
    return frozenset(
        words[at].low for at in range(max(0, place - 2), place) if at in names and at > 1
    )
