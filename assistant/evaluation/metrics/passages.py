"""Are the right passages found? At the level of passages alone.

A passage is right when it holds a whole gold fact, spaces and line breaks aside: MultiHop-RAG's
definition (Tang and Yang, 2024, retrieval_evaluate.py). Where a set has answers but no facts, the
answer-in-top-k metrics tell whether a passage holds an answer. Longer passages are right more
often by their length alone: compare systems at one budget of words.
"""

from collections.abc import Iterable

from assistant.evaluation.metrics.texts import contains, unspaced
from assistant.evaluation.outcomes import Outcome
from assistant.evaluation.questions import EvalQuestion

BUDGET_WORDS = 1_500
"""What is read for an answer, about a dozen passages."""


def hits_at_4(question: EvalQuestion, outcome: Outcome) -> float | None:
    """Hits@4: whether any of the first four passages holds a gold fact (MultiHop-RAG)."""
    return _hit(question, outcome, 4)


def hits_at_10(question: EvalQuestion, outcome: Outcome) -> float | None:
    """Hits@10: whether any of the first ten passages holds a gold fact (MultiHop-RAG)."""
    return _hit(question, outcome, 10)


def reciprocal_rank(question: EvalQuestion, outcome: Outcome) -> float | None:
    """MRR@10: one by the rank of the first passage that holds a gold fact, 0 beyond ten."""
    if not question.evidence:
        return None
    ranks = [rank for rank, held in enumerate(_held(question, outcome, 10), start=1) if held]
    return 1 / ranks[0] if ranks else 0.0


def multihop_map(question: EvalQuestion, outcome: Outcome) -> float | None:
    """MAP@10 as MultiHop-RAG computes it: facts new at a rank by that rank, over the facts.

    Tang and Yang, 2024 (retrieval_evaluate.py). No average precision of the textbooks: it does not
    add up earlier facts.
    """
    if not question.evidence:
        return None
    seen: set[str] = set()
    total = 0.0
    for rank, held in enumerate(_held(question, outcome, 10), start=1):
        total += len(held - seen) / rank
        seen |= held
    return total / min(len(question.evidence), 10)


def fact_recall_at_10(question: EvalQuestion, outcome: Outcome) -> float | None:
    """Recall@10: the share of the gold facts that the first ten passages hold."""
    if not question.evidence:
        return None
    found = set[str]().union(*_held(question, outcome, 10))
    return len(found) / len(_facts(question))


def fact_recall_in_budget(question: EvalQuestion, outcome: Outcome) -> float | None:
    """The share of the gold facts that whole passages hold within the first 1,500 words."""
    if not question.evidence:
        return None
    found: set[str] = set()
    words = 0
    for one, held in zip(outcome.passages, _held(question, outcome), strict=False):
        words += len(one.text.split())
        if words > BUDGET_WORDS:
            break
        found |= held
    return len(found) / len(_facts(question))


def answer_in_1(question: EvalQuestion, outcome: Outcome) -> float | None:
    """Whether the first passage holds a known answer, as whole words."""
    return _answer(question, outcome, 1)


def answer_in_5(question: EvalQuestion, outcome: Outcome) -> float | None:
    """Whether any of the first five passages holds a known answer, as whole words."""
    return _answer(question, outcome, 5)


def answer_in_10(question: EvalQuestion, outcome: Outcome) -> float | None:
    """Whether any of the first ten passages holds a known answer, as whole words."""
    return _answer(question, outcome, 10)


def _hit(question: EvalQuestion, outcome: Outcome, count: int) -> float | None:
    return float(any(_held(question, outcome, count))) if question.evidence else None


def _answer(question: EvalQuestion, outcome: Outcome, count: int) -> float | None:
    if not question.answers:
        return None
    first = outcome.passages[:count]
    return float(any(contains(one.text, question.answers) for one in first))


def _held(question: EvalQuestion, outcome: Outcome, count: int | None = None) -> Iterable[set[str]]:
    """The facts that each of the first passages holds."""
    facts = _facts(question)
    for one in outcome.passages[:count]:
        text = unspaced(one.text)
        yield {fact for fact in facts if fact in text}


def _facts(question: EvalQuestion) -> set[str]:
    return set(map(unspaced, question.evidence))
