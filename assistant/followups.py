"""Follow-up questions: what "And in 2020?" means after another question."""

import re
from dataclasses import dataclass, replace
from datetime import datetime
from textwrap import shorten

from assistant.answer import Answer
from index.query import parse
from index.wording import names, words

_OPENING = re.compile(r"^(?:and|but|or|so|then|what about|how about|what of)\b[\s,:]*", re.I)
_ADVERBIAL = re.compile(
    r"^(?:in|on|at|by|before|after|during|since|until|till|as of|from|between|under|for|with)\b",
    re.I,
)
_TIME = re.compile(
    r"\s*\b(?:now|today|currently|still|at present|at the moment|so far)\b"
    r"|\s+\b(?:in|by|since|before|after|during|until|as of)\s+"
    r"(?:[A-Z][a-z]+\s+)?(?:1[5-9]|20)\d\d\b",
    re.I,
)
_REFERRING = re.compile(
    r"\b(?:it|its|they|them|their|theirs|he|him|his|she|hers?|that|this|those|these|there|then|"
    r"one|ones)\b",
    re.I,
)
MAX_REMEMBERED = 600
"""Characters of an answer that a later question may lean on."""
_MAX_WORDS = 8
"""A longer question is taken to stand alone unless it opens as a follow-up."""


@dataclass(frozen=True)
class Turn:
    """A question that stands alone, and what was answered."""

    question: str
    answer: str = ""
    as_of: datetime | None = None
    """The day from which the archive was seen; None for all of it."""

    @classmethod
    def of(cls, answer: Answer) -> "Turn":
        """The turn that an answer ends."""
        said = " ".join(statement.text for statement in answer.statements)
        said = shorten(said, MAX_REMEMBERED, placeholder=" …")
        return cls(answer.standalone_question, said, answer.as_of)

    def seen(self, as_of: datetime | None) -> "Turn":
        """The turn as it may be told on a day: without an answer that may know of a later one."""
        is_known = as_of is None or (self.as_of is not None and self.as_of <= as_of)
        return self if is_known else replace(self, answer="")


def leans(text: str) -> bool:
    """Whether a question needs the one before it."""
    return bool(leaning_words(text))


def leaning_words(text: str) -> str:
    """The words by which a question needs the one before it; empty where it does not."""
    if opening := _OPENING.match(text):
        return opening.group().rstrip(" ,:")
    referring = _REFERRING.search(text) if len(text.split()) <= _MAX_WORDS else None
    return referring.group() if referring else ""


def timeless(text: str) -> str:
    """A question without "now" and without the years that it names."""
    return " ".join(_TIME.sub("", text).split())


def is_rewording(said: str, text: str, previous: Turn) -> bool:
    """Whether a model's standalone question is one, and names nobody whom nobody named."""
    known = {word.casefold() for word in words(f"{text} {previous.question} {previous.answer}")}
    return (
        0 < len(said) <= MAX_REMEMBERED
        and said.casefold() not in (text.casefold(), previous.question.casefold())
        and not leans(said)
        and not parse(said).operators
        and {name.casefold() for name in names(text)} <= {w.casefold() for w in words(said)}
        and said.endswith("?")
        and all(name.casefold() in known for name in names(said))
    )


def standalone(text: str, previous: Turn | None) -> str:
    """The question with what it leaves out filled in from the previous standalone question.

    "And in 2020?" keeps the previous question and puts its time there; "What about Georgia?" puts
    the new name in place of the last one; "When was he elected?" gets the previous names beside it.
    """
    text = " ".join(text.split())
    if previous is None:
        return text
    if opening := _OPENING.match(text):
        return _continued(text[opening.end() :].rstrip("?!. "), previous.question) or text
    if _REFERRING.search(text) and len(text.split()) <= _MAX_WORDS and not names(text):
        known = dict.fromkeys(names(previous.question))
        return f"{text.rstrip('?!. ')} ({', '.join(known)})?" if known else text
    return text


def _continued(rest: str, previous: str) -> str | None:
    stem = previous.rstrip("?!. ")
    if not rest:
        return None
    if _ADVERBIAL.match(rest):
        timeless = _TIME.sub("", stem) if re.search(r"\d", rest) else stem
        return f"{timeless} {rest}?"
    subject = names(f"the {rest}")
    known = names(previous)
    if subject and known and len(rest.split()) <= 5:
        before, _, after = stem.rpartition(known[-1])
        return f"{before}{rest}{after}?"
    return None
