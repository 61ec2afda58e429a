"""The forms of a follow-up: by which words a question needs the one before it, and for what.

Only the question itself is looked at. A question that names what it asks about stands alone, also
behind "And": such a one is read without its opening.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from assistant.followups.pronouns import pronoun_in
from assistant.followups.tenses import TIME
from assistant.support.verbs import is_base, is_past
from assistant.support.words import each
from index.wording import names, words

Kind = Literal[
    "proof", "now", "before", "next", "time", "place", "about", "asking", "referring", "bare"
]


@dataclass(frozen=True)
class FollowUp:
    """A question that leans on the one before it."""

    kind: Kind
    words: str
    """By which it leans."""
    rest: str
    """What it says itself: a time, a name, a question word; without its opening."""


_OPENING = re.compile(r"^(?:(?:and|but|or|so|then|ok|okay|also|well)\b[\s,:…-]*)+", re.I)
_ABOUT = re.compile(r"^(?:what about|how about|what of)\b[\s,:]*", re.I)
_THAT = r"(?:that|this|it|so|those|these)"
_PROOF = re.compile(
    rf"who(?: else)? (?:said|says?|claims?|claimed|reports?|reported|confirms?|confirmed|told you)"
    rf"(?: {_THAT})?(?: first)?"
    rf"|(?:says|said) who|according to whom?|(?:on whose authority|by whose account)"
    r"|(?:(?:what|which|who) (?:is|are|was|were)|what['’]s) (?:the |your |its )?sources?"
    rf"(?: (?:for|of) {_THAT})?|(?:what |which |the |your |any )?sources?(?: please)?"
    r"|citations?(?: needed)?|references?|any (?:proof|evidence)|proof|evidence"
    r"|(?:really|seriously|honestly)(?: so)?"
    rf"|is {_THAT} (?:really |actually |definitely )?(?:true|so|right|correct|certain|sure|"
    r"confirmed|a fact|reliable|accurate|verified)"
    rf"|are you (?:really |quite )?(?:sure|certain)(?: (?:of|about) {_THAT})?"
    rf"|how (?:do|can|could|would) (?:you|we|i) (?:know|tell|be sure|trust|verify)(?: {_THAT})?"
    rf"|how is {_THAT} known|where (?:did|do|have) you (?:get|got|read|find|found|see|seen) {_THAT}"
    rf"(?: from)?|where (?:does|did) {_THAT} come from|where is {_THAT} (?:from|said|written)"
    rf"|(?:can|could|will) you (?:prove|source|verify) {_THAT}|prove {_THAT}|who told you"
    rf"(?: {_THAT})?|where does it say (?:that|so)|on what (?:grounds|evidence|basis)",
    re.I,
)
_NOW_WORDS = (
    r"(?:right |as of |even )?(?:now|today|currently|at present|at the moment|nowadays|these days)"
)
_NOW = re.compile(
    rf"(?:is|are|does|do) (?:that|this|it|they|those) (?:still|now)(?: (?:true|so|the case|right|"
    rf"valid|correct|current|up to date|stand|hold|holding|like that))?(?: {_NOW_WORDS})?"
    rf"|still(?: (?:true|so))?|{_NOW_WORDS}|(?:and|as) (?:it is )?{_NOW_WORDS}"
    r"|(?:what|how) is (?:it|that) now|is (?:that|this|it) up to date",
    re.I,
)
_BEFORE = re.compile(
    rf"(?:just |right |even )?before(?: {_THAT}| then)?|previously|earlier|until then|prior to "
    rf"{_THAT}|(?:what|who|how many|how much|how) (?:was|were) (?:it|that|there|they|the \w+)? ?"
    rf"(?:before|earlier|previously)(?: {_THAT}| then)?|what (?:came|was there|happened) before"
    rf"(?: {_THAT}| then)?",
    re.I,
)
_NEXT = re.compile(
    r"what(?: has| will| would| did)?(?: (?:happen(?:s|ed)?|c[ao]mes?|follow(?:s|ed)?))?"
    rf" (?:next|then|later(?: on)?|after(?:wards?)?(?: {_THAT})?|since(?: (?:then|{_THAT}))?)"
    rf"|what followed(?: {_THAT})?|then(?: what)?|next|after(?:wards?)?(?: {_THAT})?"
    rf"|since(?: then)?|later(?: on)?|what has happened since(?: then)?",
    re.I,
)
_ASKED = (
    r"(?:(?:since|until|by|for|to|with|from|of|in) )?"
    r"(?:when|where|whom|how long|which (?:day|year))"
    r"|why|who|how come|how many|how much|how often|how long ago|how|what (?:day|date|year|for)"
    r"|which one|which"
)
_ASKING = re.compile(
    rf"(?P<asked>{_ASKED})(?P<not> not)?(?: (?:exactly|precisely|so|else|then|again))?"
    r"(?: (?:is|was|were|are|did|does|do|has|have|had) (?:that|this|it|they|those|there|these)"
    r"(?: (?:be|been|so|happen(?:ed)?|the case|take place|occur(?:red)?|exactly|all))*)?",
    re.I,
)
_ADVERBIAL = re.compile(
    r"^(?:in|on|at|by|before|after|during|since|until|till|as of|from|between|under|for|with|of|"
    r"among|near|according to|without|over|within)\s(?!(?:which|what|whose|whom|who)\b)[^,?]+$"
    r"|^(?:last|this|next|yesterday)\b(?: \w+){0,2}$",
    re.I,
)
_CLAUSE = re.compile(
    r"\b(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|who|whom|what|"
    r"when|where|why|how|which)\b",
    re.I,
)
_QUESTION = re.compile(
    r"^(?:who|whom|whose|what|when|where|why|how|which|is|are|was|were|do|does|did|has|have|had|"
    r"will|would|can|could|should|may|must|in|on|at|by|since|to|from|for|under|tell|name|list|give|"
    r"show)\b",
    re.I,
)
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d|(?:in )?[A-Z][a-z]+ (?:1[5-9]|20)\d\d")
_BARE = re.compile(r"^(?:who|what|why|how many|how much|when|where|which)\b(?P<said>.*)$", re.I)
_HELPERS = frozenset(
    each(
        "is are was were has have had been being did do does will be not also else exactly then so "
        "still ever just finally"
    )
)
_MAX_ADVERBIAL = 8
"""Words: a longer one says more than a time or a place."""
_MAX_ABOUT = 6
_MAX_BARE = 3
_MAX_NOUN = 2


def follow_up(text: str) -> FollowUp | None:
    """How a question leans on the one before it; None for one that stands alone."""
    bare = " ".join(text.split()).rstrip("?!. ")
    opening = _opening(bare)
    rest = bare[len(opening) :]
    if not rest and opening.lower().endswith("then"):
        return FollowUp("next", bare, bare)
    if not rest:
        return None
    if about := _ABOUT.match(rest):
        return _about(rest[about.end() :], (opening + about.group()).rstrip(" ,:"))
    for read in _READERS:
        if found := read(rest):
            return FollowUp(found.kind, opening.rstrip(" ,:…-") or found.words, found.rest)
    if opening and not _QUESTION.match(rest) and len(rest.split()) <= _MAX_ABOUT:
        return FollowUp("about", opening.rstrip(" ,:…-"), rest)
    return None


def unopened(text: str) -> str:
    """A question that stands alone without the "And" before it."""
    bare = " ".join(text.split())
    opening = _opening(bare)
    rest = bare[len(opening) :]
    if not opening or not _QUESTION.match(rest) or len(rest.split()) == 1:
        return bare
    return f"{rest[:1].upper()}{rest[1:]}"


def leans(text: str) -> bool:
    """Whether a question needs the one before it."""
    return follow_up(text) is not None


def leaning_words(text: str) -> str:
    """The words by which a question needs the one before it; empty where it does not."""
    found = follow_up(text)
    return found.words if found else ""


def asks_for_proof(text: str) -> bool:
    """Whether a question asks who said what was answered, or how it is known."""
    found = follow_up(text)
    return found is not None and found.kind == "proof"


def _opening(bare: str) -> str:
    """ "And", "But then"; not the beginning of a name, as in "So Hyun"."""
    found = _OPENING.match(bare)
    if not found or (found.end() < len(bare) and found.group()[-1].isalnum()):
        return ""
    rest = bare[found.end() :]
    is_name = rest[:1].isupper() and not found.group().rstrip().lower().endswith(("and", "but"))
    return (
        "" if is_name and not _QUESTION.match(rest) and "," not in found.group() else found.group()
    )


def _about(rest: str, words: str) -> FollowUp | None:
    if not rest:
        return None
    for read in (_now, _before, _adverbial):
        if found := read(rest):
            return FollowUp(found.kind, words, found.rest)
    if _is_time(rest):
        return FollowUp("time", words, f"in {rest}" if not rest.startswith("in ") else rest)
    return FollowUp("about", words, rest)


def _whole(pattern: re.Pattern[str], kind: Kind) -> Callable[[str], FollowUp | None]:
    return lambda rest: FollowUp(kind, rest, rest) if pattern.fullmatch(rest) else None


_now = _whole(_NOW, "now")
_before = _whole(_BEFORE, "before")


def _asking(rest: str) -> FollowUp | None:
    found = _ASKING.fullmatch(rest)
    if not found:
        return None
    return FollowUp("asking", rest, f"{found['asked']}{found['not'] or ''}".lower())


def _adverbial(rest: str) -> FollowUp | None:
    if _YEAR.fullmatch(rest) and _is_time(rest):
        return FollowUp("time", rest, rest if rest.startswith("in ") else f"in {rest}")
    if not _ADVERBIAL.match(rest) or len(rest.split()) > _MAX_ADVERBIAL or _CLAUSE.search(rest):
        return None
    return FollowUp("time" if _is_time(rest) else "place", rest, rest)


def _is_time(rest: str) -> bool:
    """Whether a phrase is nothing but a time."""
    return any(TIME.fullmatch(f" {lead}{rest}") for lead in ("", "in ", "on "))


def _referring(rest: str) -> FollowUp | None:
    found = pronoun_in(rest)
    return FollowUp("referring", found, rest) if found else None


def _bare(rest: str) -> FollowUp | None:
    """ "How many died", "Who won": a verb alone, of nobody knows what."""
    found = _BARE.match(rest)
    said = words(found["said"]) if found else []
    if not said or len(said) > _MAX_BARE or names(rest):
        return None
    low = [word.casefold() for word in said]
    verbs = [word for word in low if word not in _HELPERS]
    is_verb = len(verbs) == 1 and low[-1] == verbs[0] and (is_past(low[-1]) or is_base(low[-1]))
    is_noun = rest.lower().startswith("how m") and verbs == low and len(low) <= _MAX_NOUN
    return FollowUp("bare", rest, rest) if is_verb or is_noun or not verbs else None


_READERS: tuple[Callable[[str], FollowUp | None], ...] = (
    _whole(_PROOF, "proof"),
    _now,
    _before,
    _whole(_NEXT, "next"),
    _asking,
    _adverbial,
    _referring,
    _bare,
)
"""The narrower forms first."""
