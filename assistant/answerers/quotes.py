"""The answerer that needs no model: the best sentences, verbatim.

A sentence is a proof when every name and number of the question occurs in it or around it, it holds
the kind of thing asked for, and enough of the question's words, weighted by how rare they are in
the archive, occur in the sentence itself and in its surroundings. What falls short is nearest
coverage, never an answer.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from assistant.answerers.base import Draft, Proved, Quote
from assistant.question import Question, answers_kind, is_whole
from index import Hit
from index.passages import sentences
from index.schema import micros

MAX_STATEMENTS = 3
MAX_NEAREST = 3


@dataclass(frozen=True)
class Bars:
    """What a sentence must reach; chosen on training questions by `make bench-answers`."""

    own: float = 0.34
    """Share of the question's words in the sentence itself."""
    around: float = 0.6
    """Share of the question's words in the sentence, its title and its passage."""
    near_best: float = 0.8
    """A further quote must score so much of the best one's score."""

    def own_of(self, terms: int) -> float:
        """The first bar for a question of so many words: of few words more must be there."""
        return max(self.own, {1: 0.99, 2: 0.99, 3: 0.6}.get(terms, 0.0))


@dataclass(frozen=True)
class Candidate:
    """A sentence of a hit, measured against the question."""

    quote: Quote
    own: float
    around: float
    named: bool
    fits: bool
    score: float


class QuotesAnswerer:
    """Picks the sentences that answer; `terms` gives the stemmed words of a text."""

    def __init__(self, terms: Callable[[str], list[str]], bars: Bars | None = None) -> None:
        self._terms = terms
        self._bars = bars or Bars()

    def __call__(self, question: Question, hits: Sequence[Hit], idf: Mapping[str, float]) -> Draft:
        """Up to three proofs of different articles, newest first for a question about now."""
        if not question.terms:
            return Draft(reason="unclear")
        found = sorted(self._candidates(question, hits, idf), key=lambda c: -c.score)
        proofs = [candidate for candidate in found if self._is_proof(candidate, question)]
        if not proofs:
            nearest = distinct(candidate for candidate in found if candidate.around > 0)
            return Draft(reason="not_in_archive", nearest=tuple(nearest[:MAX_NEAREST]))
        best = proofs[0].score * self._bars.near_best
        strong = [candidate for candidate in proofs if candidate.score >= best]
        if question.about_now:
            strong.sort(key=lambda c: -(micros(c.quote.article.published) or 0))
        return Draft(
            tuple(Proved(q.text, "verified", (q,)) for q in distinct(strong)[:MAX_STATEMENTS])
        )

    def _is_proof(self, candidate: Candidate, question: Question) -> bool:
        return (
            candidate.named
            and candidate.fits
            and candidate.own >= self._bars.own_of(len(question.terms))
            and candidate.around >= self._bars.around
        )

    def _candidates(
        self, question: Question, hits: Sequence[Hit], idf: Mapping[str, float]
    ) -> Iterator[Candidate]:
        best = max((hit.score for hit in hits), default=0.0) or 1.0
        for hit in hits:
            around = {*self._terms(f"{hit.title}\n{hit.text}\n{hit.outlet or ''}"), *_dated(hit)}
            for span in sentences(hit.text, hit.article.language):
                quote = Quote(hit.article, hit.start + span.start, hit.start + span.end)
                yield self._candidate(question, quote, around, idf, hit.score / best)

    def _candidate(
        self,
        question: Question,
        quote: Quote,
        around: set[str],
        idf: Mapping[str, float],
        rank: float,
    ) -> Candidate:
        words = set(self._terms(quote.text))
        own = _share(question, words, idf)
        wider = _share(question, around, idf)
        fits = is_whole(quote.text) and answers_kind(quote.text, question, self._terms)
        return Candidate(
            quote=quote,
            own=own,
            around=wider,
            named=all(matches(name, around) for name in question.names),
            fits=fits,
            score=own + 0.4 * wider + 0.3 * rank + 0.3 * fits,
        )


def matches(term: str, words: set[str]) -> bool:
    """Whether a term is among the words, also as "Armenia" for "Armenian"."""
    return term in words or any(_akin(term, word) for word in words)


def distinct(candidates: Iterable[Candidate]) -> list[Quote]:
    """One quote for each article and each wording, in order: wire copies are one voice."""
    kept: list[Quote] = []
    seen: set[str] = set()
    for candidate in candidates:
        quote = candidate.quote
        keys = {quote.article.id, " ".join(quote.text.split()).casefold()}
        if not keys & seen:
            kept.append(quote)
        seen |= keys
    return kept


def _share(question: Question, words: set[str], idf: Mapping[str, float]) -> float:
    """The share of the question's words that is found; the rarest weighs twice the commonest.

    Plain idf would let one word that the archive lacks, such as "freeze" where it writes "frozen",
    outweigh all the others.
    """
    top = max(idf.values(), default=0.0) or 1.0
    weights = {term: 1 + idf[term] / top for term in question.terms}
    found = sum(weight for term, weight in weights.items() if matches(term, words))
    return found / sum(weights.values())


def _akin(term: str, word: str) -> bool:
    """Two forms of one name: all but the last letter of the shorter, and at least five, agree."""
    shorter = min(len(term), len(word))
    if shorter < 5 or abs(len(term) - len(word)) > 3:
        return False
    agree = max(5, shorter - 1)
    return term[:agree] == word[:agree]


def _dated(hit: Hit) -> list[str]:
    """An article of March 2021 is about March 2021 without saying so."""
    return f"{hit.published:%Y %B}".lower().split() if hit.published else []
