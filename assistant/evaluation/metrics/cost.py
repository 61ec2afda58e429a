"""What answers cost; time is told in percentiles beside them, for it is not the same twice."""

from assistant.evaluation.outcomes import Outcome
from assistant.evaluation.questions import EvalQuestion


def prompt_tokens(question: EvalQuestion, outcome: Outcome) -> float | None:
    """Tokens that the model read for a question, all calls together; 0 without a model."""
    return float(outcome.usage.prompt_tokens)


def completion_tokens(question: EvalQuestion, outcome: Outcome) -> float | None:
    """Tokens that the model wrote for a question, all calls together; 0 without a model."""
    return float(outcome.usage.completion_tokens)


def dollars(question: EvalQuestion, outcome: Outcome) -> float | None:
    """What a question cost at the prices that the settings name; 0 where they name none."""
    return outcome.usage.cost
