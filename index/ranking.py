"""How lexical and dense signals become one order.

A fixed formula, linear in three signals of a passage, each between 0 and 1:

    score = BM25 / the best BM25  +  0.35 · cosine  +  0.5 · coverage

where coverage is the share of the question's words, weighted by how rare they are, that occur in
the passage or its title. `make bench-weights` shows what other weights do on training questions.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby


@dataclass(frozen=True)
class Weights:
    """What each signal is worth."""

    bm25: float = 1.0
    cosine: float = 0.35
    coverage: float = 0.5


@dataclass(frozen=True)
class Signals:
    """What is known of one passage against one question."""

    bm25: float
    """Score against the best of all candidates: 0 to 1."""
    cosine: float
    """Of the embeddings: -1 to 1."""
    coverage: float
    """Share of the question's words in passage and title, weighted by idf: 0 to 1."""


def score(signals: Signals, weights: Weights) -> float:
    """One number to order passages by; higher is better."""
    return (
        weights.bm25 * signals.bm25
        + weights.cosine * signals.cosine
        + weights.coverage * signals.coverage
    )


def coverage(terms: Mapping[str, float], found: Iterable[str]) -> float:
    """The share of the terms, by weight, that is among those found."""
    total = sum(terms.values())
    present = set(found)
    return sum(idf for term, idf in terms.items() if term in present) / total if total else 0.0


def at_most(limit: int, keys: Sequence[int]) -> list[int]:
    """Positions that keep at most `limit` items of each key, in order."""
    numbered = sorted(enumerate(keys), key=lambda pair: (pair[1], pair[0]))
    kept = [
        position
        for _, group in groupby(numbered, key=lambda pair: pair[1])
        for position, _ in list(group)[:limit]
    ]
    return sorted(kept)
