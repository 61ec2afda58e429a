"""How good a ranking is: the measures of both question sets, from ranked texts.

RealTimeQA: an accepted answer occurs in the first passage, in the first five, in the first 60 words
of whole sentences. MultiHop-RAG, official: a passage is right when it holds a whole gold fact;
Hits@k and MRR@10 by the first right one; and the share of a query's facts in 1,500 words.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from benchmarks.questions import Question

Ranker = Callable[[Question], Sequence[str]]
"""A question to the texts of its passages, best first."""

ANSWER_WORDS = 60
CONTEXT_WORDS = 1_500


@dataclass(frozen=True)
class Realtime:
    """Shares of RealTimeQA's questions."""

    first: float
    five: float

    @classmethod
    def of(cls, questions: Sequence[Question], rank: Ranker) -> "Realtime":
        """Judge a ranking."""
        found = [[bool(q.right(text)) for text in rank(q)[:5]] for q in questions]
        return cls(_share(right[:1] for right in found), _share(found))


@dataclass(frozen=True)
class Multihop:
    """Shares of MultiHop-RAG's queries, and means over them."""

    hits4: float
    hits10: float
    mrr10: float
    facts: float
    """Share of a query's facts in the first 1,500 words, whole passages only."""

    @classmethod
    def of(cls, questions: Sequence[Question], rank: Ranker) -> "Multihop":
        """Judge a ranking."""
        ranked = [(question, rank(question)) for question in questions]
        right = [[bool(q.right(text)) for text in texts[:10]] for q, texts in ranked]
        return cls(
            hits4=_share(one[:4] for one in right),
            hits10=_share(right),
            mrr10=_mean(1 / (1 + one.index(True)) if True in one else 0.0 for one in right),
            facts=_mean(_facts(question, texts) for question, texts in ranked),
        )


def in_few_words(question: Question, sentences: Iterable[str]) -> bool:
    """Whether an accepted answer stands in the first sentences that fit into 60 words."""
    return bool(question.right("\n".join(fitting(sentences, ANSWER_WORDS))))


def fitting(texts: Iterable[str], words: int) -> list[str]:
    """Texts in order, each once, whole, as long as they fit; one that does not is passed over."""
    kept: list[str] = []
    for text in texts:
        if (length := len(text.split())) <= words and text not in kept:
            kept.append(text)
            words -= length
    return kept


def blocks(count: int, number: int) -> list[range]:
    """The places of so many things in order, cut into runs of about one length."""
    edges = [count * block // number for block in range(number + 1)]
    return [range(first, last) for first, last in pairwise(edges)]


def _facts(question: Question, texts: Sequence[str]) -> float:
    found: set[int] = set()
    words = 0
    for text in texts:
        words += len(text.split())
        if words > CONTEXT_WORDS:
            break
        found |= question.right(text)
    return len(found) / len(question.facts)


def _share(found: Iterable[Sequence[bool]]) -> float:
    return _mean(float(any(one)) for one in found)


def _mean(values: Iterable[float]) -> float:
    every = list(values)
    return sum(every) / len(every)
