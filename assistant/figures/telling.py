"""The sentence beside a value that says who told it and when, and nothing more.

"The question was put to the ministry on Monday. The answer: …", "…. The mayor confirmed as much
yesterday": whatever its words, it names one voice, is short, and speaks of telling.
"""

import re
from collections.abc import Collection
from datetime import date

from assistant.figures.moments import Moment, moment
from assistant.figures.opposed import voices_in
from assistant.figures.voices import Speaker
from assistant.support.reading import reading

_LONGEST = 26
"""Words: a longer sentence has something of its own to tell."""
_BOTH = (
    r"|\bst(?:ands?|anding|ood) by (?:it|that|this|the)\b"
    r"|\bnothing (?:new|more|else|further) to (?:say|add)\b"
    r"|\bput a date (?:on|to)\b|\bdates? from\b"
)
_LEADING = re.compile(
    r"^\W*(?:asked|pressed|questioned)\b|\bput the (?:same )?question\b|\bthe words? (?:of|from)\b"
    r"|^\W*(?:and )?what (?:did|does|do|had|has) [^?]{3,90} (?:say|said|answer|reply|tell us)\b"
    rf"|\bquestions? (?:was|were|is|are|has been|had been|went|goes)\b{_BOTH}",
    re.IGNORECASE,
)
"""In a sentence before the value."""
_ASKED_OF = re.compile(r"^\W*(?:and )?what (?:did|does|do|had|has)\b", re.IGNORECASE)
""" "And what did the ministry say? That it is 12." """
_TRAILING = re.compile(
    r"\b(?:confirm\w*|sa(?:id|y|ying)|told \w+|vouch\w* for) (?:as much|so|this|that|it)"
    r"(?=\W*$|,|\s(?:on|in|at|to|yesterday|today|this|last|late|early)\b)"
    r"|\brel(?:y|ies|ied) (?:on|for)\b|\bis what [^,.;:]{3,80} (?:said|says|told us|reported)\b"
    r"|\b(?:follows?|comes?|came|known) from what\b"
    r"|\b(?:have|had|heard|got|learn(?:ed|t)) (?:it|this|that|so|as much|the \w+) (?:\w+ )?from\b"
    r"|\ball (?:that )?(?:we|anyone|anybody|reporters|they) (?:could|can|would) (?:get|say|learn)\b"
    r"|\b(?:figures?|numbers?|counts?|information|announcement|news|word|date|name|answer|reply)"
    r" (?:was|were|is|comes?|came)"
    r" (?:given|supplied|published|released|provided|made|announced|confirmed|from|by)\b"
    r"|^\W*That (?:is|was) (?!why\b|how\b|when\b|where\b|what\b)(?:the )?(?:\w+ ){0,4}[A-Z]"
    r"|^\W*Behind (?:the|this|that|it)\b[^,.]{0,20} (?:is|was|stands|stood)\b"
    rf"|\bsource (?:is|was|of|for)\b{_BOTH}",
    re.IGNORECASE,
)
"""In one behind it."""
_NAME = re.compile(r"\W.*[A-Z]|^[A-Z]{2}")
"""A capital behind the first word: "Local radio" names nobody."""
_MORE = re.compile(
    r"[“”\"«»?]|\b(?:said|says|saying|told|added|announced|stated|reported|insisted|warned|argued|"
    r"claimed|believes?|thinks?|hopes?|promised|asked (?:for|to|that)) "
    r"(?!so\b|this\b|as much\b|nothing\b|it(?:\W|$)|by\b|on\b|in\b|yesterday\b|today\b)"
    r"[a-z’']+ [a-z’']+",
    re.IGNORECASE,
)
"""It tells something of its own, or asks: "The mayor said that the town would rebuild"."""


def told_beside(
    sentence: str, asked: Collection[str], published: date | None, *, is_before: bool
) -> tuple[Speaker, Moment | None] | None:
    """The one voice of a sentence that only tells of telling, and the day if it says it.

    `asked` has the folded words of the question, which name no voice.
    """
    telling = _LEADING if is_before else _TRAILING
    if is_before and _ASKED_OF.match(sentence):
        sentence = sentence.rstrip("? ")
    if len(sentence.split()) > _LONGEST or not telling.search(sentence) or _MORE.search(sentence):
        return None
    if reading(sentence).numbers:
        return None
    voices = [one for one in voices_in(sentence, asked) if _NAME.search(one.text)]
    if len(voices) != 1:
        return None
    when = moment(sentence, published)
    return voices[0], when if when and when.stated else None
