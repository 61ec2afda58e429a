"""Does it abstain when it should, and only then? Of questions of which that is known."""

from assistant.evaluation.outcomes import Outcome
from assistant.evaluation.questions import EvalQuestion


def answered(question: EvalQuestion, outcome: Outcome) -> float | None:
    """Coverage: the share of all questions that were answered."""
    return float(outcome.status == "answered")


def abstention_precision(question: EvalQuestion, outcome: Outcome) -> float | None:
    """Of the abstentions, the share on questions that are unanswerable.

    Precision of the class "unanswerable" (Rajpurkar et al., 2018).
    """
    if outcome.status != "abstained" or question.unanswerable is None:
        return None
    return float(question.unanswerable)


def abstention_recall(question: EvalQuestion, outcome: Outcome) -> float | None:
    """Of the unanswerable questions, the share on which it abstained: null recall.

    Recall of the class "unanswerable" (Rajpurkar et al., 2018). A failure is no abstention.
    """
    return float(outcome.status == "abstained") if question.unanswerable else None


def false_abstention(question: EvalQuestion, outcome: Outcome) -> float | None:
    """Of the questions that are said to be answerable, the share on which it abstained."""
    return float(outcome.status == "abstained") if question.unanswerable is False else None


def failed(question: EvalQuestion, outcome: Outcome) -> float | None:
    """The share of questions on which the answerer failed, so that there is no outcome to judge."""
    return float(outcome.status == "failed")
