"""MultiHop-RAG's answers: yes, no, or an entity; judged strictly, and as its authors do.

The official scorer (qa_evaluate.py of MultiHop-RAG) takes an answer for right when it shares any
word with the gold. Gold answers are few words that repeat ("Yes", "no", "Insufficient
information.", "Sam Bankman-Fried"), so one constant string of the commonest ones is right about
four times in five whatever is asked, and a wrong name is right by its "the" or its first name.
"""

from assistant.evaluation.metrics.texts import contains, first_words, words
from assistant.evaluation.outcomes import Outcome
from assistant.evaluation.questions import EvalQuestion
from assistant.evaluation.readers.multihop import NULL

_KINDS = ("comparison_query", "inference_query", "temporal_query", NULL)
_REFUSAL = "Insufficient information."
"""The gold of a null query, and what official runs are told to say instead of an answer."""

_POLAR = ("yes", "no")


def strict_class(question: EvalQuestion, outcome: Outcome) -> float | None:
    """Whether the answer is of the gold's class: yes, no, or exactly this entity.

    Own definition. Yes and no are read from the first word, else from the first 60 words if only
    one of them occurs there; an entity must occur there whole. Null queries are for abstention.
    """
    if question.kind not in _KINDS or not question.answers:
        return None
    said = first_words(outcome.said)
    if (gold := words(question.answers[0])) in _POLAR:
        return float(_polarity(said) == gold)
    return float(contains(said, question.answers))


def official_class(question: EvalQuestion, outcome: Outcome) -> float | None:
    """MultiHop-RAG's own scorer: any shared word is right. For comparison only: it is broken.

    Tang and Yang, 2024 (qa_evaluate.py, has_intersection); see this module for why.
    """
    if question.kind not in _KINDS:
        return None
    gold = question.answers[0] if question.answers else _REFUSAL
    return float(share_a_word(outcome.said or _REFUSAL, gold))


def share_a_word(said: str, gold: str) -> bool:
    """The official test: two lower-cased texts have a word in common, punctuation and all."""
    return not set(said.lower().split()).isdisjoint(gold.lower().split())


def _polarity(said: str) -> str:
    found = words(said).split()
    if found and found[0] in _POLAR:
        return found[0]
    present = [word for word in _POLAR if word in found]
    return present[0] if len(present) == 1 else ""
