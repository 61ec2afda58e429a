"""What became of each question, and where it went wrong first."""

from collections.abc import Callable
from typing import Literal, get_args

from assistant.evaluation.metrics.answers import contained_short
from assistant.evaluation.metrics.texts import contains, unspaced
from assistant.evaluation.outcomes import Outcome
from assistant.evaluation.questions import EvalQuestion

Verdict = Literal[
    "right",
    "rightly abstained",
    "not retrieved",
    "not ranked",
    "not quoted",
    "wrong answer",
    "wrongly abstained",
    "should have abstained",
    "failed",
    "retrieved",
    "not judged",
]
"""In the order in which reports show them."""

VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
GOOD: frozenset[Verdict] = frozenset({"right", "rightly abstained"})
OPEN: frozenset[Verdict] = frozenset({"retrieved", "not judged"})
"""Neither good nor bad."""
READ = 5
"""Passages that stand high enough to be answered from."""

MEANINGS: dict[Verdict, str] = {
    "right": "a known answer stands in the first 60 words",
    "rightly abstained": "nothing in the articles answers it, and it says so",
    "not retrieved": "no passage found holds the answer or a gold fact",
    "not ranked": f"one does, but none of the first {READ}",
    "not quoted": "one of them does, but no quote of the answer",
    "wrong answer": "a quote does, but the answer does not state it in its first 60 words",
    "wrongly abstained": f"one of the first {READ} does, and nothing was answered",
    "should have abstained": "answered, though nothing in the articles answers it",
    "failed": "no outcome, because of an error",
    "retrieved": f"one of the first {READ} does, and nothing was there to answer from it",
    "not judged": "the set does not say what is right",
}


def verdict(question: EvalQuestion, outcome: Outcome) -> Verdict:
    """The first thing that went wrong with a question, or that nothing did."""
    if outcome.status == "failed":
        return "failed"
    if question.unanswerable and outcome.status == "retrieved":
        return "not judged"
    if question.unanswerable:
        return "rightly abstained" if outcome.status == "abstained" else "should have abstained"
    if contained_short(question, outcome):
        return "right"
    holds = gold_of(question)
    is_answered = outcome.status == "answered"
    if holds is None or (is_answered and not question.answers):
        return "not judged"
    ranks = [rank for rank, one in enumerate(outcome.passages) if holds(one.text, one.article_id)]
    if not ranks:
        return "not retrieved"
    if ranks[0] >= READ:
        return "not ranked"
    if not is_answered:
        return "wrongly abstained" if outcome.status == "abstained" else "retrieved"
    is_quoted = any(holds(one.quote, one.article_id) for one in outcome.citations)
    return "wrong answer" if is_quoted else "not quoted"


def gold_of(question: EvalQuestion) -> Callable[[str, str], bool] | None:
    """Whether a text of an article holds what is known of the answer; None where nothing is.

    Gold facts tell most, then answers as whole words, then the article alone.
    """
    if question.evidence:
        facts = list(map(unspaced, question.evidence))
        return lambda text, _: any(
            fact in (spoken := unspaced(text)) or (len(spoken) > _QUOTE and spoken in fact)
            for fact in facts
        )
    if question.answers:
        return lambda text, _: contains(text, question.answers)
    if question.evidence_urls:
        gold = question.gold
        return lambda _, article: article in gold
    return None


_QUOTE = 40
"""Letters from which a quote that is a part of a gold fact tells it."""
