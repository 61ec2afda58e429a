"""The deed of which a question asks when it was done."""

import re
from collections.abc import Collection

from assistant.support.doings import deed_at, doings, is_deed, told_by
from assistant.support.statements import stated
from assistant.support.verbs import lemma
from assistant.support.words import each, read

_HAPPENS = frozenset(map(lemma, ("happen", "occur", "take")))
_OPEN = frozenset(
    each("not no never neither nor will would could may might should to if whether until")
)
"""What stands behind one of these is not done."""
_HAS = frozenset(map(lemma, ("have", "get", "be")))
"""Verbs that tell no deed: "What date did the election have?"."""
_REACH = 4
_DID = re.compile(
    r"^\W*(?:(?:on )?(?:what|which) (?P<day>day|date)|when)\s"
    r"(?P<aux>did|was|were|has|had)[\s,]+(?P<clause>.+)$",
    re.IGNORECASE,
)
_PLANNED = re.compile(
    r"^[^,]*?\b(?:due|scheduled|rescheduled|planned|supposed|meant|expected|intended|slated|"
    r"pencill?ed|earmarked|foreseen|envisaged|going to|(?:set|fixed|listed|booked|named|put down)"
    r" (?:for|to|down)\b)",
    re.IGNORECASE,
)
"""What was planned is asked for, of which nobody can tell yet that it was done."""
_DAY_PLANNED = re.compile(
    r"(?:been |first |last |then )?(?:set|fixed|named|given|chosen|announced|listed|picked|"
    r"selected|proposed|agreed|appointed)\b|[^?]*\bthe (?:date|day)\b",
    re.IGNORECASE,
)
"""Of a day: "Which day was chosen for the vote?", but "When was the mayor chosen?"."""

_HAD_DAY = re.compile(r"\bhave\b(?! (?:a|an|the|its|their|to)\b)", re.IGNORECASE)
""" "What date did the trial have?"."""


def asks_of_plan(question: str) -> bool:
    """Whether it is asked when something was to happen: "When was the bridge to open?"."""
    asked = _DID.match(question)
    if not asked:
        return False
    clause = asked["clause"]
    if asked["aux"].lower() == "did":
        return bool(asked["day"] and _HAD_DAY.search(clause))
    if _PLANNED.match(clause) or (asked["day"] and _DAY_PLANNED.match(clause)):
        return True
    plan = clause.partition(",")[0].rstrip("?!. ")
    verb = re.escape(stated(asked["aux"].lower(), plan).verb)
    return bool(verb and re.search(rf"\bto (?:be )?{verb}\b", plan, re.IGNORECASE))


def deeds_of(question: str) -> frozenset[str]:
    """The lemmas that say what is asked when it was done; empty where no known verb does."""
    asked = _DID.match(question)
    if not asked or asks_of_plan(question):
        return frozenset()
    clause = asked["clause"].rstrip("?!. ")
    verb = stated(asked["aux"].lower(), clause).verb.lower()
    words = read(clause)
    place = next((place for place, word in enumerate(words) if word.low == verb), None)
    deed = deed_at(words, place) if place is not None else lemma(verb)
    if not is_deed(verb) or deed in _HAS:
        return frozenset()
    return doings(deed, frozenset(word.stem for word in words))


def is_done(deeds: Collection[str], text: str) -> bool:
    """Whether a text tells one of the deeds as done; of what only happened, no verb can."""
    words, told = read(text), frozenset(deeds) - _HAPPENS
    return any(
        is_deed(word.low)
        and told_by(told, words, place)
        and not _OPEN & {one.low for one in words[max(0, place - _REACH) : place]}
        for place, word in enumerate(words)
    )
