"""Measuring answers: question sets, runs of them, and what they come to.

from assistant.evaluation import evaluate, load

run = evaluate(load("questions.jsonl"), archive="my-archive", limit=100)
run.scores["contained in 60 words"]
"""

from assistant.evaluation.evaluating import evaluate
from assistant.evaluation.readers import load

__all__ = ["evaluate", "load"]
