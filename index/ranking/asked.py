"""A question, taken apart into what candidates are measured against."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from itertools import pairwise
from math import fsum
from typing import Literal

from index.implied import NOTHING, Ignored
from index.ranking.marks import Marks, Mask
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
    pairs: Mapping[tuple[int, int], int]
    """Terms that follow each other in the question, by their positions in `idf`; each pair once,
    with a position of its own."""
    names: Mask
    numbers: Mask
    clauses: tuple[tuple[str, Mask], ...]
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
        positions = {term: place for place, term in enumerate(rarity)}

        def mask(parts: Iterable[str]) -> Mask:
            terms = {term for part in parts for term in analyze(part)}
            return sum(1 << place for term, place in positions.items() if term in terms)

        named = names(question)
        beside = pairwise(positions[term] for term in terms)
        return cls(
            idf=rarity,
            pairs={pair: place for place, pair in enumerate(dict.fromkeys(beside))},
            names=mask(name for name in named if not name[0].isdigit()),
            numbers=mask(name for name in named if name[0].isdigit()),
            clauses=tuple(
                (clause, held)
                for clause in clauses(question)
                if (held := mask([clause])).bit_count() >= _CLAUSE_TERMS
            ),
        )

    @cached_property
    def positions(self) -> Mapping[str, int]:
        """The position of each term: its bit in a mask."""
        return {term: place for place, term in enumerate(self.idf)}

    @cached_property
    def total(self) -> float:
        """The rarity of all terms together."""
        return fsum(self.idf.values()) or 1.0

    @cached_property
    def rarest(self) -> Mask:
        """The three rarest terms."""
        rarest = sorted(self.idf, key=lambda term: -self.idf[term])[:3]
        return self.marks(rarest).found

    def marks(self, terms: Sequence[str]) -> Marks:
        """What a text of these terms has of the question's."""
        places = [place for place, term in enumerate(terms) if term in self.positions]
        return Marks.at(places, [self.positions[terms[place]] for place in places], self.pairs)

    def coverage(self, found: Mask) -> float:
        """The share of the terms, by rarity, that is among those found: 0 to 1."""
        return self._rarity(found) / self.total

    def clause_coverages(self, found: Mask) -> list[float]:
        """The share of each clause, by rarity, that is among those found."""
        if not self.clauses:
            return []
        if (known := self._by_clause.get(found)) is None:
            known = self._by_clause[found] = [
                self._rarity(clause & found) / total
                for (_, clause), total in zip(self.clauses, self._clause_totals, strict=True)
            ]
        return known

    def repeated(self, marks: Marks) -> float:
        """Coverage in which each further occurrence counts again."""
        return fsum(map(self._rarities.__getitem__, marks.terms)) / self.total

    def paired(self, marks: Marks) -> float:
        """The share of the pairs that stand side by side: 0 to 1."""
        return marks.pairs.bit_count() / len(self.pairs) if self.pairs else 0.0

    def _rarity(self, found: Mask) -> float:
        """Exact, so that it is the same whatever else is asked for before."""
        if (known := self._sums.get(found)) is None:
            idf = self._rarities
            held = [idf[place] for place in range(found.bit_length()) if found >> place & 1]
            known = self._sums[found] = fsum(held)
        return known

    @cached_property
    def _rarities(self) -> list[float]:
        return list(self.idf.values())

    @cached_property
    def _clause_totals(self) -> list[float]:
        return [self._rarity(clause) for _, clause in self.clauses]

    @cached_property
    def _sums(self) -> dict[Mask, float]:
        """Few sets of terms occur, each of them in many texts."""
        return {}

    @cached_property
    def _by_clause(self) -> dict[Mask, list[float]]:
        return {}


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

    @cached_property
    def _dated_windows(self) -> list[Window]:
        return [window for window in self.windows if window.kind in ("explicit", "relative")]

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
        named = self._dated_windows
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
        if (found := self._mentions.get((name, text))) is None:
            found = self._mentions[name, text] = mentioned(name, text)
        return found and "outlet" not in self.ignored

    @cached_property
    def _mentions(self) -> dict[tuple[str, str], bool]:
        """Many candidates are of few outlets."""
        return {}


def _days(span: timedelta) -> float:
    return min(max(span / timedelta(days=1), 0.0), UNKNOWN_DAYS)


def mentioned(name: str, text: str) -> bool:
    """Whether a name stands in a text, spelt as it is, as words of its own."""
    return len(name) > 1 and bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text))
