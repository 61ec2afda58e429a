"""Whether what the named outlets wrote is about the question at all, and what of it is lacking."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.answerers.topic import Topic, matches
from assistant.question import Question, Terms
from index import Hit

_MOST = 12
"""Passages of an outlet that are looked at, the best first."""
_RUN = re.compile(r"[A-Z][\w’'&-]*(?:\s+(?:(?:of|de|van|von|bin|al)\s+)?[A-Z][\w’'&-]*)*")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_MOST_NAMED = 2


@dataclass(frozen=True)
class Bars:
    """What the passages of the named outlets must reach; chosen by `benchmarks.abstention`."""

    best: float = 0.2
    """Share of the question's words in one passage, its title and date."""
    names: float = 0.34
    """Share of the names in the passages together."""
    relayed: float = 0.5
    """Share of the question's words in a passage that tells what an outlet wrote that is absent."""
    further: float = 0.15
    """Share of the question's words in a second sentence of an outlet."""


@dataclass(frozen=True)
class Fit:
    """How far the passages of the named outlets are about a question."""

    best: float
    names: float
    lacking: tuple[str, ...]
    """People and things named that none of the passages has."""
    years_told: bool
    """Whether every year that is named stands in or over a passage."""

    def reaches(self, bars: Bars) -> bool:
        """Whether the passages may be shown as what the outlets wrote of it."""
        return self.best >= bars.best and self.names >= bars.names


def fit_of(question: Question, hits: Sequence[Sequence[Hit]], topic: Topic, terms: Terms) -> Fit:
    """Measure the hits of each outlet against a question that is without the outlets' names."""
    every = [hit for of_one in hits for hit in of_one[:_MOST]]
    words = frozenset(term for hit in every for term in topic.words(hit))
    years = _YEAR.findall(question.text)
    named = [name for name in question.names if not name[0].isdigit()]
    found = sum(matches(name, words) for name in named)
    return Fit(
        best=max((topic.around(hit).share for hit in every), default=0.0),
        names=found / len(named) if named else 1.0,
        lacking=_lacking(question, words, terms),
        years_told=all(year in words for year in years),
    )


def _lacking(question: Question, words: frozenset[str], terms: Terms) -> tuple[str, ...]:
    """Names of which no part is found, as they are written."""
    known = set(question.names)
    runs = dict.fromkeys(run for run in _RUN.findall(question.text) if known & set(terms(run)))
    gone = [run for run in runs if not any(matches(term, words) for term in terms(run))]
    return tuple(gone[:_MOST_NAMED])
