"""Are the right articles found? At the level of articles alone, by ir-measures.

The ranking is that of the articles' best passages. Gold are the articles that the question names
and the archive holds; an article that carries the same copy as a gold one counts as it. A question
without any is left out. ir-measures (MacAvaney et al., 2022) hands these to trec_eval.
"""

from functools import lru_cache
from typing import TYPE_CHECKING

from assistant.evaluation.outcomes import Outcome
from assistant.evaluation.questions import EvalQuestion

if TYPE_CHECKING:
    from ir_measures.providers import Evaluator


def hits_at_1(question: EvalQuestion, outcome: Outcome) -> float | None:
    """Whether the first article is gold (trec_eval success_1)."""
    return _judged("Success@1", question, outcome)


def hits_at_5(question: EvalQuestion, outcome: Outcome) -> float | None:
    """Whether any of the first five articles is gold (trec_eval success_5)."""
    return _judged("Success@5", question, outcome)


def hits_at_10(question: EvalQuestion, outcome: Outcome) -> float | None:
    """Whether any of the first ten articles is gold (trec_eval success_10)."""
    return _judged("Success@10", question, outcome)


def recall_at_5(question: EvalQuestion, outcome: Outcome) -> float | None:
    """The share of the gold articles among the first five (trec_eval recall_5)."""
    return _judged("R@5", question, outcome)


def recall_at_10(question: EvalQuestion, outcome: Outcome) -> float | None:
    """The share of the gold articles among the first ten (trec_eval recall_10)."""
    return _judged("R@10", question, outcome)


def reciprocal_rank(question: EvalQuestion, outcome: Outcome) -> float | None:
    """MRR@10: one by the rank of the first gold article, 0 beyond ten (trec_eval recip_rank)."""
    return _judged("RR@10", question, outcome)


def ndcg_at_10(question: EvalQuestion, outcome: Outcome) -> float | None:
    """Discounted gain of the first ten articles by their grades, against the best order.

    Järvelin and Kekäläinen, 2002 (trec_eval ndcg_cut_10: the gain is the grade itself).
    """
    return _judged("nDCG@10", question, outcome)


def average_precision(question: EvalQuestion, outcome: Outcome) -> float | None:
    """MAP: the mean over the gold articles of the precision at their ranks (trec_eval map)."""
    return _judged("AP", question, outcome)


def _judged(measure: str, question: EvalQuestion, outcome: Outcome) -> float | None:
    if not (gold := gold_of(question, outcome)):
        return None
    ranking = _ranking(gold, outcome)
    if not ranking:
        return 0.0
    return _value(measure, tuple(gold.items()), tuple(ranking))


def gold_of(question: EvalQuestion, outcome: Outcome) -> dict[str, int]:
    """The gold articles, with their grades, that can be found at all."""
    held = question.gold.keys() if outcome.gold is None else outcome.gold
    return {name: grade for name, grade in question.gold.items() if name in held}


def _ranking(gold: dict[str, int], outcome: Outcome) -> list[str]:
    """The articles in order, each once, by a gold name where they have one."""
    named = (
        next((name for name in (one.article_id, *one.copies) if name in gold), one.article_id)
        for one in outcome.passages
    )
    return list(dict.fromkeys(named))


def _value(measure: str, gold: tuple[tuple[str, int], ...], ranking: tuple[str, ...]) -> float:
    scores = {name: float(-place) for place, name in enumerate(ranking)}
    found = _evaluator(measure, gold).iter_calc({"": scores})
    return float(next(iter(found)).value)


@lru_cache(maxsize=64)
def _evaluator(measure: str, gold: tuple[tuple[str, int], ...]) -> "Evaluator":
    import ir_measures

    return ir_measures.evaluator([ir_measures.parse_measure(measure)], {"": dict(gold)})
