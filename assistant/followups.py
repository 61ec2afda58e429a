"""Follow-up questions: what "And in 2020?" means after another question."""

import re

from index.wording import names

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
_MAX_WORDS = 8
"""A longer question is taken to stand alone unless it opens as a follow-up."""


def standalone(text: str, previous: str | None) -> str:
    """The question with what it leaves out filled in from the previous standalone question.

    "And in 2020?" keeps the previous question and puts its time there; "What about Georgia?" puts
    the new name in place of the last one; "When was he elected?" gets the previous names beside it.
    """
    text = " ".join(text.split())
    if previous is None:
        return text
    if opening := _OPENING.match(text):
        return _continued(text[opening.end() :].rstrip("?!. "), previous) or text
    if _REFERRING.search(text) and len(text.split()) <= _MAX_WORDS and not names(text):
        known = dict.fromkeys(names(previous))
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
