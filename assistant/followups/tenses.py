"""A question at another time: without the time that it names, and in the past."""

import re

from assistant.support.verbs import is_base, past_of

_MONTHS = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_YEAR = r"(?:1[5-9]|20)\d\d"
TIME = re.compile(
    r"\s*\b(?:(?:as of )?(?:right )?now|today|currently|still|at present|at the moment|so far|"
    r"these days|yesterday)\b"
    r"|\s+\b(?:(?:in|during|since|until|by|from) )?(?:the )?(?:last|this|next|past|previous) "
    r"(?:year|month|week|summer|winter|spring|autumn)\b"
    r"|\s+\b(?:in|on|by|since|before|after|during|until|as of|by the end of)\s+"
    rf"(?:\d{{1,2}}\s+)?(?:{_MONTHS}\s+)?(?:\d{{1,2}},?\s+)?{_YEAR}\b"
    rf"|^(?:in|by|during|since)\s+(?:{_MONTHS}\s+)?{_YEAR},\s*",
    re.IGNORECASE,
)
"""What a question says of its time."""
_EXPECTED = re.compile(r"(When|Where|How much) (?:does|will) (.+) ([a-z]+)")
_LEADS = re.compile(r"(Who|Which [a-z ]+?|What) ([a-z]+?)s (.+)")
_PAST: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"^(How many [^?,]+?) are "), r"\1 were "),
    (re.compile(r"^(How many [^?,]+?) remain "), r"\1 remained "),
    (re.compile(r"^(How many [^?,]+?) have "), r"\1 had "),
    (re.compile(r"^(How (?:much|high|large|big|long|many [a-z ]+)) do(?:es)? "), r"\1 did "),
    (re.compile(r"^(How (?:high|large|big|long)|What|Who|Which [a-z ]+|Where) is "), r"\1 was "),
    (re.compile(r"^(What|Who|Which [a-z ]+|Where) are "), r"\1 were "),
    (re.compile(r"^(How much) will (.+) cost$"), r"\1 was \2 expected to cost"),
    (re.compile(r"^Is "), "Was "),
    (re.compile(r"^Are "), "Were "),
    (re.compile(r"^(?:Has|Have) "), "Had "),
    (re.compile(r"^Do(?:es)? "), "Did "),
)
"""Questions of what is so, and how they ask for what was."""


def timeless(text: str) -> str:
    """A question without "now" and without the years that it names."""
    bare = re.sub(r"\s+([?,])", r"\1", " ".join(TIME.sub("", text).split()))
    return f"{bare[:1].upper()}{bare[1:]}"


def in_the_past(question: str) -> str | None:
    """How a question of what is so asks for what was; None where no rule fits."""
    stem = question.rstrip("?!. ")
    for form, past in _PAST:
        if form.match(stem):
            return f"{form.sub(past, stem, count=1)}?"
    return _expected(stem) or _led(stem)


def _expected(stem: str) -> str | None:
    """ "When was the museum expected to reopen?"."""
    found = _EXPECTED.fullmatch(stem)
    if not found or not is_base(found[3]):
        return None
    return f"{found[1]} was {found[2]} expected to {found[3]}?"


def _led(stem: str) -> str | None:
    """ "Who led the utility?"."""
    found = _LEADS.fullmatch(stem)
    if not found or not is_base(found[2]):
        return None
    return f"{found[1]} {past_of(found[2])} {found[3]}?"
