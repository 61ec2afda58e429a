"""What a question is about, and whether a passage with its title, outlet and date is about it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from assistant.question import Question, Terms
from assistant.support.names import acronyms, initials
from assistant.support.words import read
from index import Hit

_AGREE = 5
"""So many letters two forms of one name have in common at least."""
_GAP = "\0"
"""Between words, which are letters and digits."""


@dataclass(frozen=True)
class Surroundings:
    """What of a question stands in a hit's passage, title, outlet and date."""

    share: float
    """The share of its words."""
    named: bool
    """Whether all of its names and numbers are there."""
    known: float | None = None
    """The share of its names that are, numbers apart; None where it has none."""


class Topic:
    """A question's words, weighted by how rare they are; what surrounds a hit is read once.

    With `related`, a word also counts as found where one stands that news uses for it, such as
    "toll" for "died".
    """

    def __init__(
        self,
        question: Question,
        idf: Mapping[str, float],
        terms: Terms,
        *,
        related: bool = False,
    ) -> None:
        self._question = question
        self._idf = idf
        self._terms = terms
        self._related = related
        self._around: dict[tuple[str, int], Surroundings] = {}

    def around(self, hit: Hit) -> Surroundings:
        """What surrounds the sentences of a hit."""
        key = hit.article_id, hit.start
        if key not in self._around:
            words = self.words(hit)
            known = {name: matches(name, words) for name in self._question.names}
            told = [is_there for name, is_there in known.items() if not name.isdigit()]
            share = sum(told) / len(told) if told else None
            self._around[key] = Surroundings(self._share(words), all(known.values()), share)
        return self._around[key]

    def words(self, hit: Hit) -> frozenset[str]:
        """The terms of a hit's passage, title, outlet and date."""
        text = f"{hit.title}\n{hit.text}\n{hit.outlet or ''}"
        return frozenset([*self._terms(text), *_dated(hit), *self._spelled(text)])

    def _spelled(self, text: str) -> frozenset[str]:
        """Names of the question that are the first letters of one in a text: "BNP"."""
        return self._acronyms & initials(read(text)) if self._acronyms else self._acronyms

    @cached_property
    def _acronyms(self) -> frozenset[str]:
        return acronyms(self._question.text) & frozenset(self._question.names)

    def found(self, sentence: str) -> frozenset[str]:
        """The question's words that are in a sentence itself."""
        words = frozenset(self._terms(sentence))
        return frozenset(term for term in self._question.terms if matches(term, words))

    def own(self, sentence: str) -> float:
        """The share of the question's words in a sentence itself."""
        return self._share(frozenset(self._terms(sentence)))

    def _share(self, words: frozenset[str]) -> float:
        """The share of the question's words that is found; the rarest weighs twice the commonest.

        Plain idf would let one word that the archive lacks, such as "freeze" where it writes
        "frozen", outweigh all the others.
        """
        is_found = self._matches_related(words) if self._related else matches
        found = sum(weight for term, weight in self._weights.items() if is_found(term, words))
        return found / (sum(self._weights.values()) or 1.0)

    def _matches_related(self, words: frozenset[str]) -> Callable[[str, frozenset[str]], bool]:
        from assistant.support.lexicon import senses

        told = frozenset(sense for word in words for sense in senses(word))
        return lambda term, among: matches(term, among) or not told.isdisjoint(senses(term))

    @cached_property
    def _weights(self) -> dict[str, float]:
        top = max(self._idf.values(), default=0.0) or 1.0
        return {term: 1 + self._idf.get(term, top) / top for term in self._question.terms}


def matches(term: str, words: frozenset[str]) -> bool:
    """Whether a term is among the words, also as "Armenia" for "Armenian"."""
    if term in words or len(term) < _AGREE:
        return term in words
    head = f"{_GAP}{term[:_AGREE]}"  # which few words have
    return head in _joined(words) and any(_akin(term, word) for word in words)


@lru_cache(maxsize=512)
def _joined(words: frozenset[str]) -> str:
    """The words as one text: to search it costs less than to look at each of them."""
    return _GAP + _GAP.join(words)


def _akin(term: str, word: str) -> bool:
    """Two forms of one name: all but the last letter of the shorter, and at least five, agree."""
    shorter = min(len(term), len(word))
    if shorter < _AGREE or abs(len(term) - len(word)) > 3:
        return False
    agree = max(_AGREE, shorter - 1)
    return term[:agree] == word[:agree]


def _dated(hit: Hit) -> list[str]:
    """An article of March 2021 is about March 2021 without saying so."""
    return f"{hit.published:%Y %B}".lower().split() if hit.published else []
