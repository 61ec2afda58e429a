"""The answerer that needs no model: the best sentences, verbatim.

The archive says which sentences are likeliest to answer; this decides which of them prove it. A
sentence is a proof when every name and number of the question occurs in it or around it, it holds
the kind of thing asked for, and enough of the question's words, weighted by how rare they are in
the archive, occur in the sentence itself and in its surroundings. Without a proof there is no
answer: what falls short is nearest coverage. Where there is one, the question is about something
that the archive tells of, and what else is close to it and ranked as high may tell it better, such
as the sentence that follows, which names nobody again.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from assistant.answerers.base import Draft, Proved, Quote
from assistant.answerers.naming import telling
from assistant.answerers.topic import Surroundings, Topic
from assistant.figures.bearing import may_answer
from assistant.figures.employing import employed
from assistant.figures.wanted import Wanted
from assistant.orders import is_order
from assistant.question import Analyzer, Question, answers_kind, is_whole
from assistant.sought import sought
from index.hits import Sentence
from index.schema import micros

_ENGLISH = "en"
MAX_STATEMENTS = 3
MAX_WORDS = 60
"""Of all statements together, unless the first is longer."""
MAX_NEAREST = 3
NEAR, NEAR_NAMED = 0.35, 0.2
"""Share of the question's words around what is worth showing; less with its names among them."""
NEAR_NAMES = 0.5
"""With so many of its names, or more of them."""
_CAUSES_WITHIN = 2
"""Sentences behind one that tells what happened, of which one may tell why."""


@dataclass(frozen=True)
class Bars:
    """What a sentence must reach; chosen on training questions by `make bench-answers`."""

    own: float = 0.34
    """Share of the question's words in the sentence itself."""
    around: float = 0.6
    """Share of the question's words in the sentence, its title and its passage."""
    abroad: float = 0.75
    """The same in another language than English, where nothing else tells what is asked."""
    behind: float = 2.0
    """A further proof may score so much less than the best one."""
    beside: float = 1.0
    """A quote that need not prove anything by itself may score so much less than the best."""
    sure: float = 1.0
    """What scores so much proves an answer with fewer of the question's words."""

    def own_of(self, terms: int) -> float:
        """The first bar for a question of so many words: of few words more must be there."""
        return max(self.own, {1: 0.99, 2: 0.99, 3: 0.6}.get(terms, 0.0))


class QuotesAnswerer:
    """Picks the sentences that answer; `terms` gives the stemmed words of a text in a language."""

    def __init__(self, terms: Analyzer, bars: Bars | None = None) -> None:
        self._terms = terms
        self._bars = bars or Bars()

    def __call__(
        self, question: Question, sentences: Sequence[Sentence], idf: Mapping[str, float]
    ) -> Draft:
        """Up to three quotes, the likeliest to answer first.

        For a question about now they are proofs of different articles, the newest first.
        """
        if not question.terms:
            return Draft(reason="unclear")
        proof = _Proof(question, idf, self._terms, self._bars)
        told = [sentence for sentence in sentences if proof.is_told(sentence)]
        proofs = proof.answering(told, [one for one in told if proof.holds(one)])
        if not proofs:
            return Draft(reason="not_in_archive", nearest=_nearest(proof, sentences))
        if question.language and proof.asks_why:
            return _draft(fitting(proofs[0], proofs[1:2]))
        if question.present is not None or question.language:
            return self._proofs(question, proofs, proof)
        least = told[0].score - self._bars.beside
        first = proof.leading(told)
        return _draft(fitting(first, [one for one in told if one.score >= least]))

    def _proofs(self, question: Question, proofs: Sequence[Sentence], proof: "_Proof") -> Draft:
        least = max(one.score for one in proofs) - self._bars.behind
        strong = [*proofs[:1], *(one for one in proofs[1:] if one.score >= least)]
        likeliest = distinct(strong)[:MAX_STATEMENTS]
        newest = distinct(sorted(strong, key=_age))[:MAX_STATEMENTS]
        chosen = newest if question.about_now else likeliest
        return _draft(chosen, reordered=newest != likeliest and question.present is not None)

    def nearest(
        self, question: Question, sentences: Sequence[Sentence], idf: Mapping[str, float]
    ) -> tuple[Quote, ...]:
        """What comes near a question that is not answered."""
        if not question.terms:
            return ()
        return _nearest(_Proof(question, idf, self._terms, self._bars), sentences)


class _Proof:
    """Decides for one question."""

    def __init__(
        self,
        question: Question,
        idf: Mapping[str, float],
        terms: Analyzer,
        bars: Bars,
    ) -> None:
        self._question = question
        self._terms = partial(terms, language=question.language)
        self._bars = bars
        self.topic = Topic(question, idf, self._terms)
        is_number = question.kind == "count" and not question.language
        self._wanted = Wanted.of(employed(question.text)) if is_number else None
        self._tells = None if question.language else telling(question.text)
        self._sought = sought(
            question.text, question.language or _ENGLISH, self._terms, question.terms
        )

    def is_told(self, sentence: Sentence) -> bool:
        """Whether the sentence may answer, if something proves that the archive tells of it."""
        text = sentence.text
        return (
            _is_near(self.topic.around(sentence.hit))
            and is_whole(text)
            and not is_order(text)
            and answers_kind(text, self._question, self._terms)
            and (self._wanted is None or may_answer(text, self._wanted))
        )

    def holds(self, sentence: Sentence) -> bool:
        """Whether a sentence that may answer proves an answer."""
        around = self.topic.around(sentence.hit)
        if not around.named or (self._tells is not None and not self._tells(sentence)):
            return False
        if not self._question.language and sentence.score >= self._bars.sure:
            return True
        least = self._bars.own_of(len(self._question.terms))
        is_unread = self._question.language and self._sought.kind != "number"
        near = self._bars.abroad if is_unread else self._bars.around
        return around.share >= near and self.topic.own(sentence.text) >= least

    def answering(self, told: Sequence[Sentence], proofs: Sequence[Sentence]) -> Sequence[Sentence]:
        """Of proofs and what is told beside them, what tells the kind of thing that is sought.

        In English the ranking of sentences knows it; in other languages their words have to, for
        that ranking was fitted on English.
        """
        if not self._question.language:
            return proofs
        beside = {_place(one) for one in proofs}
        found = [
            one
            for one in told
            if _place(one) in beside
            and self._sought.is_told(one.text, self._terms, alone=one in proofs)
        ]
        found.sort(key=lambda one: -self.topic.own(one.text))
        if self._sought.is_needed or not proofs:
            return found
        ranked = sorted(proofs, key=lambda one: -self.topic.own(one.text))
        if found:
            return ranked if self._sought.may_tell(ranked[0].text) else [found[0], *ranked]
        goes_on = self._going_on(told, ranked[0])
        return ranked if goes_on is None else [goes_on, *ranked]

    def _going_on(self, told: Sequence[Sentence], proof: Sentence) -> Sentence | None:
        """What tells most of the question's words that a proof lacks: "It is 642 metres long".

        Words of the title only say what all of its article is about.
        """
        known = self.topic.found(f"{proof.hit.title}\n{proof.text}")
        lacking = frozenset(self._question.terms) - known
        behind = [one for one in told if _place(one) == _place(proof) and one.start >= proof.end]
        shares = [(len(lacking & self.topic.found(one.text)), one) for one in behind]
        most, first = max(shares, key=lambda share: share[0], default=(0, proof))
        return first if most and 2 * most >= len(lacking) else None

    @property
    def asks_why(self) -> bool:
        """Whether a cause is asked for."""
        return self._sought.kind == "cause"

    def leading(self, told: Sequence[Sentence]) -> Sentence:
        """The likeliest sentence, or one right behind it that gives the cause of what it tells."""
        first = told[0]
        if not self.asks_why or self._sought.may_tell(first.text):
            return first
        behind = sorted(
            (one for one in told if _place(one) == _place(first) and one.start >= first.end),
            key=lambda one: one.start,
        )
        gives = (
            one
            for one in behind[:_CAUSES_WITHIN]
            if self._sought.is_told(one.text, self._terms, alone=True)
        )
        return next(gives, first)


def _place(sentence: Sentence) -> tuple[str, int]:
    """Which passage it stands in."""
    return sentence.hit.article_id, sentence.hit.start


def _draft(quotes: Sequence[Quote], *, reordered: bool = False) -> Draft:
    statements = tuple(Proved(quote.text, "verified", (quote,)) for quote in quotes)
    return Draft(statements, reordered=reordered)


def fitting(first: Sentence, others: Iterable[Sentence]) -> list[Quote]:
    """The first and those after it that fit into `MAX_WORDS`, each wording once."""
    kept: dict[str, Quote] = {}
    left = MAX_WORDS
    for sentence in (first, *others):
        key, length = _wording(sentence), len(sentence.text.split())
        if key not in kept and (length <= left or not kept):
            kept[key] = Quote(sentence.hit.article, sentence.start, sentence.end)
            left -= length
    return list(kept.values())[:MAX_STATEMENTS]


def _age(sentence: Sentence) -> int:
    """Less for what is newer."""
    return -(micros(sentence.hit.published) or 0)


def _nearest(proof: _Proof, sentences: Sequence[Sentence]) -> tuple[Quote, ...]:
    near = [sentence for sentence in sentences if _is_near(proof.topic.around(sentence.hit))]
    return tuple(distinct(near)[:MAX_NEAREST])


def _is_near(around: Surroundings) -> bool:
    """Whether a reader would call it coverage of what was asked: one common word is not enough."""
    if around.known is None or around.known == NEAR_NAMES:
        return around.share >= NEAR
    return around.known > NEAR_NAMES and around.share >= NEAR_NAMED


def distinct(sentences: Iterable[Sentence]) -> list[Quote]:
    """One quote for each article and each wording, in order: wire copies are one voice."""
    kept: list[Quote] = []
    seen: set[str] = set()
    for sentence in sentences:
        keys = {sentence.hit.article_id, _wording(sentence)}
        if not keys & seen:
            kept.append(Quote(sentence.hit.article, sentence.start, sentence.end))
        seen |= keys
    return kept


def _wording(sentence: Sentence) -> str:
    """The same for two sentences that only white space and case tell apart."""
    return " ".join(sentence.text.split()).casefold()
