"""Pronouns that stand for something that was said before, and not in the question itself."""

import re

from index.wording import names

_PRONOUN = re.compile(
    r"\b(?P<person>he|she|him|his|hers?|they|them|theirs?|it|its)\b(?!['’]s\b)"
    r"|\b(?P<pointing>that|this|those|these)\b"
    r"|\b(?P<place>there)\b|\b(?P<time>then)\b",
    re.IGNORECASE,
)
_MAX_WORDS = 12
"""A longer question is taken to stand alone."""
_BOUND = frozenset(("he", "she", "they", "his", "their", "its", "it"))
_OPEN_NOUN = re.compile(
    r"\b(?:the|an?|all|every|each|no|any|some|which|whose|what|how many)\s(?!(?:is|are|was|were|do|"
    r"does|did|has|have|had|will|would|can|could|should)\b)[a-z]",
    re.IGNORECASE,
)
"""Something in the question that a pronoun behind it may stand for."""
_WHO = re.compile(r"^(?:who|what)\b", re.IGNORECASE)
_EMPTY_BEFORE = re.compile(r"\b(?:is|was|will|would|has|did|does|can|could|might|may|be)\s$", re.I)
_EMPTY_IT = re.compile(
    r"it (?:(?:is|was|be|been|will be|would be) )?(?:\w+ly )?(?:true|possible|likely|legal|illegal|"
    r"safe|clear|known|necessary|certain|important|hard|easy|difficult|expected|planned|said|"
    r"allowed|forbidden|reported|thought|believed|dangerous|too \w+|takes?|took|means?|rain\w*|"
    r"snow\w*)\b(?: \w+){0,4}? (?:that|to|for|if|whether|in|on|at)\b",
    re.IGNORECASE,
)
""" "Is it true that", "how long did it take to": no "it" that stands for anything."""
_SHORT_TIME = re.compile(
    r"^\s(?:year|month|week|morning|afternoon|evening|summer|winter|spring|autumn|season|decade|"
    r"century|time)\b",
    re.I,
)
_POINTS = re.compile(
    r"(?:^|\b(?:is|are|was|were|do|does|did|has|have|had|of|about|in|on|at|by|to|for|from|with|"
    r"than|after|before|since|until|during|like|all|will|can|could|why|when|where|how|both|caused?|"
    r"into|behind|against|over|under|around|near)\s)$",
    re.IGNORECASE,
)
"""What stands before a "that" which points, and does not only join."""
_THOSE_WHO = re.compile(
    r"^\s(?:who|whose|that|in|at|on|of|with|from|\w+ed|\w+en|killed|held)\b", re.I
)
_EXISTENTIAL = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|will|would|can|could|may)\s$", re.IGNORECASE
)
_EXISTS = re.compile(r"^\s(?:is|are|was|were|be|been|has|have|had|will|would|remain)\b", re.I)


def pronoun_in(text: str) -> str:
    """The first pronoun that leans on something said before; empty where there is none."""
    if len(text.split()) > _MAX_WORDS:
        return ""
    return next((one.group() for one in _PRONOUN.finditer(text) if is_leaning(one, text)), "")


def is_leaning(found: re.Match[str], text: str) -> bool:
    """Whether a pronoun, found at its place in a question, leans on something said before."""
    before, after, low = text[: found.start()], text[found.end() :], found.group().lower()
    if found["person"]:
        is_empty = bool(_EMPTY_IT.match(text, found.start()))
        return not (is_empty or _is_told(low, before, after))
    if found["pointing"]:
        return _points(low, before, after)
    if found["place"]:
        return not (_EXISTENTIAL.search(before) or _EXISTS.match(after))
    return not after.strip() and bool(before.strip())


def pronouns(text: str) -> list[re.Match[str]]:
    """All that lean on something said before."""
    return [one for one in _PRONOUN.finditer(text) if is_leaning(one, text)]


def _is_told(low: str, before: str, after: str) -> bool:
    """Whether the question itself says for whom it stands."""
    is_subject = low in _BOUND and not (low == "it" and _WHO.match(before))
    if _OPEN_NOUN.search(before) or names(f"x {before}"):
        return True
    if is_subject and _WHO.match(before) and not _EMPTY_BEFORE.search(before):
        return True
    return "," in after and bool(names(f"x {after.partition(',')[2]}"))


def _points(low: str, before: str, after: str) -> bool:
    if low in ("this", "that") and _SHORT_TIME.match(after) and low == "this":
        return False
    if low in ("those", "these") and (_THOSE_WHO.match(after) or after.startswith(" days")):
        return False
    if low == "that" and after.strip():
        return bool(_POINTS.search(before))
    return low != "that" or bool(_POINTS.search(before) or before.strip())
