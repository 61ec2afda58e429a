"""A question, taken apart into what candidates are measured against."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from itertools import pairwise
from math import fsum
from typing import Literal

from index.implied import NOTHING, Ignored
from index.timespan import Window, inferred_windows, prefers_newest
from index.wording import KINDS, clauses, kind_of, names, words

UNKNOWN_DAYS = 10_000.0
"""The age of an undated article."""

_CLAUSE_TERMS = 3

About = Literal["events", "coverage"]
Terms = Callable[[str], Sequence[str]]


@dataclass(frozen=True)
class Wanted:
    """The content words of a question as the articles of one language hold them."""

    idf: Mapping[str, float]
    """Each term once, with how rare it is in the archive."""
    pairs: frozenset[tuple[str, str]]
    """Terms that follow each other in the question."""
    names: frozenset[str]
    numbers: frozenset[str]
    clauses: tuple[tuple[str, frozenset[str]], ...]
    """The parts of the question that have enough terms to stand for themselves, with these."""

    @classmethod
    def of(
        cls,
        question: str,
        terms: Sequence[str],
        idf: Callable[[Sequence[str]], Mapping[str, float]],
        analyze: Terms,
    ) -> "Wanted":
        """`terms` are the question's content words; `analyze` makes terms of any text."""
        rarity = idf(list(dict.fromkeys(terms)))
        named = names(question)
        numbers = {t for name in named if name[0].isdigit() for t in analyze(name)}
        called = {t for name in named if not name[0].isdigit() for t in analyze(name)}
        return cls(
            idf=rarity,
            pairs=frozenset(pairwise(terms)),
            names=frozenset(called & rarity.keys()),
            numbers=frozenset(numbers & rarity.keys()),
            clauses=tuple(
                (clause, held)
                for clause in clauses(question)
                if len(held := frozenset(rarity.keys() & set(analyze(clause)))) >= _CLAUSE_TERMS
            ),
        )

    @cached_property
    def total(self) -> float:
        """The rarity of all terms together."""
        return fsum(self.idf.values()) or 1.0

    @cached_property
    def rarest(self) -> tuple[str, ...]:
        """The three rarest terms."""
        return tuple(sorted(self.idf, key=lambda term: -self.idf[term])[:3])

    @cached_property
    def _clause_totals(self) -> list[float]:
        return [self._rarity(clause) for _, clause in self.clauses]

    def among(self, terms: Iterable[str]) -> frozenset[str]:
        """Those of the terms that stand among these."""
        return frozenset(self.idf.keys() & terms)

    def coverage(self, found: Set[str]) -> float:
        """The share of the terms, by rarity, that is among those found: 0 to 1."""
        return self._rarity(self.idf.keys() & found) / self.total

    def clause_coverages(self, found: Set[str]) -> list[float]:
        """The share of each clause, by rarity, that is among those found."""
        return [
            self._rarity(clause & found) / total
            for (_, clause), total in zip(self.clauses, self._clause_totals, strict=True)
        ]

    def repeated(self, terms: Iterable[str]) -> float:
        """Coverage in which each further occurrence counts again."""
        return self._rarity(term for term in terms if term in self.idf) / self.total

    def paired(self, terms: Sequence[str]) -> float:
        """The share of the pairs that stand side by side: 0 to 1."""
        if not self.pairs:
            return 0.0
        return len(self.pairs.intersection(pairwise(terms))) / len(self.pairs)

    def _rarity(self, terms: Iterable[str]) -> float:
        """Exact, so that it is the same in whatever order a set is gone through."""
        return fsum([self.idf[term] for term in terms])


@dataclass(frozen=True)
class Asked:
    """A question against one archive at one moment."""

    text: str
    wanted_in: Callable[[str | None], Wanted]
    """By an article's language."""
    reference: datetime | None
    """The newest moment of the archive that may be seen."""
    ignored: Ignored = NOTHING
    """What its wording implies and is not to count."""

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word, lower-cased: what an answer does not bring anew."""
        return frozenset(word.lower() for word in words(self.text))

    @cached_property
    def kind(self) -> int:
        """The position in `KINDS` of the kind of answer that is wanted."""
        return KINDS.index(kind_of(self.text))

    @cached_property
    def named_windows(self) -> tuple[Window, ...]:
        """The times that the wording names."""
        return inferred_windows(self.text, self.reference) if self.reference else ()

    @property
    def windows(self) -> tuple[Window, ...]:
        """Those of them that count; they weigh and never filter."""
        return () if "time" in self.ignored else self.named_windows

    def age(self, published: datetime | None) -> float:
        """Days from publication to the newest moment that may be seen, never below 0."""
        if self.reference is None or published is None:
            return UNKNOWN_DAYS
        return _days(self.reference - published)

    def days_away(self, published: datetime | None) -> float:
        """Days between publication and the time that the question is about.

        That is the nearest of the times that its wording names, else the newest moment. Of what
        is open to one side ("since", "before") the newest moment counts too.
        """
        named = [window for window in self.windows if window.kind in ("explicit", "relative")]
        if published is None or not named:
            return self.age(published)
        return min(_days(max(one.start - published, published - one.end)) for one in named)

    def is_inside(self, published: datetime | None) -> bool:
        """Whether publication lies in a time that the wording names."""
        return published is not None and any(
            window.start <= published <= window.end for window in self.windows
        )

    @cached_property
    def wants_newest(self) -> bool:
        """Whether the present state is asked for."""
        return "latest" not in self.ignored and prefers_newest(self.text)

    def about(self, outlets: Iterable[str | None]) -> About:
        """What is asked for: what was written, where any of these outlets is named."""
        named = any(self.mentions(outlet or "") for outlet in set(outlets))
        return "coverage" if named else "events"

    def mentions(self, name: str, part: str | None = None) -> bool:
        """Whether an outlet's name stands in the question, or in a part of it, and counts."""
        text = self.text if part is None else part
        return "outlet" not in self.ignored and mentioned(name, text)


def _days(span: timedelta) -> float:
    return min(max(span / timedelta(days=1), 0.0), UNKNOWN_DAYS)


def mentioned(name: str, text: str) -> bool:
    """Whether a name stands in a text, spelt as it is, as words of its own."""
    return len(name) > 1 and bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text))
