"""Whether a passage is about what a question asks the value of.

Every name of the question must stand in the passage, its title or its outlet: exactly, or as the
name of what is of it (Ruvia, Ruvian); a name that differs in a letter is another place. Of the
other words a share, by rarity; words that speak of one thing in the news count for one another.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from assistant.figures.plights import plight_words
from assistant.figures.wanted import Wanted, deeds, related, relatives
from assistant.question import Question, Terms
from assistant.support.dates import MONTHS
from assistant.support.lexicon import is_common, kin, places
from assistant.support.names import acronyms, initials, same_name
from assistant.support.verbs import is_base, is_past, is_sure
from assistant.support.words import Word, each, read, stem
from index import Hit
from index.wording import names, words

LEAST = 0.2
"""Share of the question's words, names aside, that must stand in a passage or around it."""

_OWN = re.compile(r"['’]s?$")
_DONE = 0.3
"""So much less weighs what was done to those who are counted: their number is tied to it anyway."""
_COMMON = 0.5
"""The least that a word weighs, in BM25's inverse document frequency."""
_UNSAID = each(
    "number people person population total figure share amount level rate percentage percent count "
    "present "
    "current currently report reported news put reach reached stand stood set latest newest most "
    "recent recently last update updated information statement available known total totals tally "
    "sum exact exactly today far part "
    "expect think say know estimate believe still yet already given gave cited quoted mentioned "
    "nationals citizens"
)
_ASKS = re.compile(
    r"\W*(?:how|what|who|when|where|why|which|whose|whom|is|are|was|were|do|does|did|has|have|had|"
    r"can|could|will|would|may|should|tell|give|show|list|trace|name|please|latest|current|number|"
    r"dates?|day|status|situation|opening|minister|mayor|coach|night|"
    r"cost|price|death|deaths|turnout|since|by|in|on|at|as|after|before|for|of|the|any)\b",
    re.IGNORECASE,
)
_DATED = re.compile(rf"{'|'.join(MONTHS)}|(?:1[5-9]|20)\d\d")
"""The time of the thing itself, which every later report leaves out."""
_SHORT = 2
"""Shorter names, such as DR, are spelled out as often as not."""
_PREFIX = 3
_POSTS = frozenset(each("ceo cfo coo cto vp pm"))
"""Capitals that name a post, which news spells out: "chief executive"."""


@dataclass(frozen=True)
class Subject:
    """The names and words of a question without its times."""

    question: Question
    idf: Mapping[str, float]
    terms: Terms

    def share(self, hit: Hit, *, is_known: bool = False) -> float:
        """The share of the other words around a passage; 0 where a name is missing.

        Names may be missing where it is known that the passage is of the same story.
        """
        text = _around(hit)
        if not (is_known or self.names_in(text)):
            return 0.0
        found = frozenset(self.terms(text))
        held = sum(
            weight for term, weight in self._weights.items() if not found.isdisjoint(_like(term))
        )
        return held / total if (total := sum(self._weights.values())) else 1.0

    @property
    def has_names(self) -> bool:
        """Whether the question names anything."""
        return bool(self._names)

    def is_named_in(self, hit: Hit) -> bool:
        """Whether every name stands in or around a passage."""
        return self.names_in(_around(hit))

    def named(self, hit: Hit) -> bool:
        """Whether the question has names, and every one stands around a passage."""
        return self.has_names and self.is_named_in(hit)

    def names_in(self, text: str) -> bool:
        """Whether every name stands in a text."""
        if not self._names:
            return True
        small = text.casefold()
        absent = [n for n in self._names if n[:_PREFIX] not in small and n not in places()]
        if any(name not in self._short for name in absent):
            return False  # without a look at its words: each of these begins like the name
        return all(
            _named(name, _words(text)) or (name in self._short and name in initials(read(text)))
            for name in self._names
        )

    def tells_event(self, title: str) -> bool:
        """Whether a title has the very word for the event that the question names."""
        return bool(self._events) and any(word.low in self._events for word in read(title))

    @cached_property
    def _events(self) -> frozenset[str]:
        """The words of the question that name the event."""
        text = self.question.text
        occasion = Wanted.of(text).occasion
        told = read(text) if occasion else ()
        return frozenset(word.low for word in told if word.stem == occasion)

    @cached_property
    def _short(self) -> frozenset[str]:
        """The names that are first letters: "BNP" for one whose whole name is told."""
        return acronyms(self.question.text)

    @cached_property
    def _names(self) -> frozenset[str]:
        found = [*names(self.question.text), *_opening(self.question.text)]
        folded = _joined([_OWN.sub("", one).casefold() for one in found])
        return frozenset(
            name
            for name in folded
            if (len(name) > _SHORT or name in places())
            and not (_DATED.fullmatch(name) or name in _POSTS)
        )

    @cached_property
    def _weights(self) -> dict[str, float]:
        """By rarity, without names, which must all be there."""
        own = set(self.question.names)
        left_out = own | unsaid() | plight_words(read(self.question.text))
        said = [term for term in self.question.terms if term not in left_out]
        done = _done(self.question.text)
        return {
            term: max(_COMMON, self.idf.get(term, _COMMON))
            * (_DONE if term in done or deeds((term,)) else 1.0)
            for term in said
        }


@lru_cache(maxsize=64)
def _done(text: str) -> frozenset[str]:
    """Stems of the verbs of a question: of what was done, news tells in many words."""
    return frozenset(
        word.stem for word in read(text) if word.stem and not word.is_capital and _is_doing(word)
    )


def _is_doing(word: Word) -> bool:
    """ "Joined", "resign": but "cost" is also what is asked for."""
    is_told = is_past(word.low) and not is_base(word.low)
    return is_told or (is_sure(word.low) and not related(word.stem))


@lru_cache(maxsize=1)
def unsaid() -> frozenset[str]:
    """Stems of words that a question needs and an article does not."""
    return frozenset(map(stem, _UNSAID))


def _around(hit: Hit) -> str:
    """A passage with its title and outlet."""
    return f"{hit.title}\n{hit.text}\n{hit.outlet or ''}"


def _joined(found: Sequence[str]) -> list[str]:
    """Names, the two of a land such as "United States" as the one that is its first spelling."""
    known, every = places(), list(found)
    for at in reversed(range(len(every) - 1)):
        if (land := "_".join(every[at : at + 2])) in known:
            every[at : at + 2] = [known[land]]
    return every


def _opening(text: str) -> list[str]:
    """A name that opens a question without any asking word: "Hallmere referendum turnout"."""
    word = read(text)[:1]
    is_name = bool(word) and word[0].is_capital and not _is_known(word[0])
    return [word[0].text] if is_name and not _ASKS.match(text) else []


def _is_known(word: Word) -> bool:
    return is_common(word) or bool(related(word.stem)) or bool(deeds((word.stem,)))


@lru_cache(maxsize=256)
def _words(text: str) -> frozenset[str]:
    """The words of a text, folded, without what tells whose something is."""
    return frozenset(
        (word if word.isalnum() else _OWN.sub("", word)).casefold() for word in words(text)
    )


def _named(name: str, words: frozenset[str]) -> bool:
    if name in words:
        return True
    # A name of the same length that ends otherwise is the name of something else.
    near = (w for w in words if w[:_PREFIX] == name[:_PREFIX] and len(w) != len(name))
    if any(same_name(name, word) for word in near):
        return True
    known = places()
    return name in known and (
        any(known.get(word) == known[name] for word in words)
        or any(words.issuperset(parts) for parts in _of_two_words().get(known[name], ()))
    )


@lru_cache(maxsize=1)
def _of_two_words() -> dict[str, list[tuple[str, ...]]]:
    """From a land to its spellings of several words."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for spelling, land in places().items():
        if len(parts := tuple(spelling.split("_"))) > 1:
            found.setdefault(land, []).append(parts)
    return found


@lru_cache(maxsize=5_000)
def _like(term: str) -> frozenset[str]:
    """The stems that count for a term: itself, and those that speak of one thing with it."""
    return kin(term) | relatives(term)
