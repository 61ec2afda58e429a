"""A question that a model writes about a passage, checked before anybody sees it."""

import re
from typing import NamedTuple

from assistant.cleaning import harmless_line
from assistant.evaluation.drafting.forms import MAX_CHARS
from assistant.evaluation.metrics.texts import contains
from assistant.models import Budget, Model
from assistant.prompts import prompt

_TOKENS = 200
_LINE = re.compile(r"^[\W\d]*(question|answer|quote)\W*:\s*(.+)$", re.IGNORECASE | re.MULTILINE)
_POINTING = re.compile(
    r"\b(?:passage|article|text|author|report(?:ed)? (?:above|here)|according to|mentioned)\b", re.I
)
_MAX_ANSWER_WORDS = 12
_MARKS = " *\"“”'‘’"


class Written(NamedTuple):
    """What a model wrote, as it was checked: the quote stands so in the passage."""

    question: str
    answer: str
    quote: str


async def written(model: Model, passage: str, headline: str, budget: Budget) -> "Written | str":
    """A question with its answer and its quote, or why what the model wrote cannot be used."""
    messages = prompt("draft").render(passage=passage, headline=headline)
    said = await model.complete(messages, max_tokens=_TOKENS, budget=budget)
    return checked(said, passage)


def checked(said: str, passage: str) -> "Written | str":
    """What a model wrote, if it keeps the rules; else the rule that it breaks."""
    parts = {name.lower(): text.strip() for name, text in reversed(_LINE.findall(said))}
    if parts.keys() != {"question", "answer", "quote"}:
        return "not in three lines"
    question = harmless_line(parts["question"]).strip(_MARKS)
    answer = harmless_line(parts["answer"]).strip(_MARKS).rstrip(".")
    quote = _verbatim(parts["quote"].strip(_MARKS), passage)
    if quote is None:
        return "the quote is not in the passage"
    if not contains(quote, (answer,)):
        return "the quote does not hold the answer"
    if not question.endswith("?") or len(question) > MAX_CHARS or _POINTING.search(question):
        return "no question that stands alone"
    if contains(question, (answer,)):
        return "the question tells its answer"
    if len(answer.split()) > _MAX_ANSWER_WORDS:
        return "the answer is long"
    return Written(question, answer, quote)


def _verbatim(quote: str, passage: str) -> str | None:
    """The quote as the passage has it, white space aside."""
    words = quote.split()
    if not words:
        return None
    found = re.search(r"\s+".join(map(re.escape, words)), passage)
    return found[0] if found else None
