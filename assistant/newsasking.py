"""Whether a question asks for the news, and of what: read off its English wording alone."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime

from index.timespan import Window, inferred_windows
from index.wording import names, words

_MOST_OF_TOPIC = 5
"""Words; what is longer asks for more than news."""

_POLITE = (
    r"(?:(?:so|and|hi|hey|hello|please|ok|okay|well)\b[\s,!]*)*(?:(?:can|could|would|will) you\s)?"
    r"(?:please\s)?(?:(?:give|tell|show|read)\s(?:me|us)\s(?:about\s)?)?"
)
_NEW = (
    r"(?:very\s)?(?:latest|newest|recent|most\srecent|top|main|biggest|breaking|current|local|world|"
    r"day['’]s)"
)
_NEWS = (
    rf"(?:the\s|some\s)?(?:(?:{_NEW}\s){{0,2}}(?:news(?:\s(?:headlines|stories|updates))?|headlines?)"
    rf"|(?:{_NEW}\s){{1,2}}(?:stories|updates?|developments|events))"
)
_ANY = r"(?:(?:is|are)\sthere\s|(?:do\s)?(?:you\s)?have\s(?:you\s)?(?:got\s)?)?(?:any(?:thing)?\s)?"
_FORMS = (
    rf"(?:what(?:['’]s|\sis|\sare)\s(?:in\s)?)?{_NEWS}",
    rf"{_ANY}{_NEWS}",
    rf"{_ANY}(?:new|updates|developments)",
    r"what(?:\selse)?(?:['’]s|\sis)\s(?:new|the\slatest|the\snewest)",
    r"what(?:['’]s|\sis)\s(?:going\son|happening)",
    r"(?:the\s)?(?:latest|newest)",
    r"(?:update|brief|fill|catch)\s(?:me|us)(?:\sup|\sin)?",
    r"what\s(?:did\s(?:i|we)\smiss|have\s(?:i|we)\smissed|should\s(?:i|we)\sknow|"
    r"do\s(?:i|we)\sneed\sto\sknow)",
)
_TOPIC = r"(?:the\s)?[\w’'.&-]+(?:\s[\w’'.&-]+){0,5}"
_AT = r"(?:in|from|on|about|around|near|regarding|concerning|out\sof|with)"
_ASKED = re.compile(
    rf"\W*{_POLITE}(?:"
    rf"(?:{'|'.join(_FORMS)})(?:\s(?:{_AT}|(?<=news\s)of)\s(?P<of>{_TOPIC}))?"
    rf"|what(?:['’]s|\shas|\shave)?\s(?:else\s)?(?:happened|been\s(?:going\son|happening)|went\son)"
    rf"(?:\s(?:in|at|near|around|across)\s(?P<past>{_TOPIC}))?"
    rf"|(?:what(?:['’]s|\sis|\sare)\s)?(?P<before>{_TOPIC})\s(?:news|headlines)"
    r")(?:[\s,]*please)?\W*",
    re.IGNORECASE,
)
_IS_THERE = re.compile(r"\W*(?:is there|are there|have you|do you have|any)", re.IGNORECASE)
_ANYWHERE = re.compile(
    r"(?:the|your|this)\s(?:day|week|month|hour|moment|world|archive|news|papers?)|(?:the\s)?world",
    re.IGNORECASE,
)
"""A topic that narrows nothing: "news of the day"."""
_ADJECTIVES = re.compile(
    rf"^(?:the|{_NEW})$|^(?:(?:the|some|any|{_NEW})\s+)+|(?:\s+{_NEW})+$", re.IGNORECASE
)
_MORE = re.compile(
    r"\b(?:after|before|when|while|during|because|who|whom|whose|which|that|what|how|why|where|and|"
    r"or|if|with|than|number|count|toll|cost|price|share|is|are|was|were|did|does|do|has|have|had|"
    r"will|would|should|can|could|may|might|must)\b"
)
"""A topic with such a word, in small letters, asks for something of its own."""
_TOGETHER = re.compile(r"(?<=[A-Z])(\w+)\sand\s(?=[A-Z])")
_LEADS = (
    r"(?:(?:,\s*)?(?<!going\s)(?<!went\s)"
    r"\b(?:at|on|in|since|over|during|for|from|until|between|of)\s(?:the\s)?)?"
)
_NOW = re.compile(
    r",?\s*\b(?:today|tonight|right\snow|now|currently|lately|recently|so\sfar|these\sdays|"
    r"at\sthe\smoment|just\snow|(?:in|over|during|within)\sthe\s(?:last|past)\s"
    r"(?:(?:\d+|few|couple\sof)\s)?(?:hours?|minutes?|days?|weeks?))\b(?:['’]s)?"
)


@dataclass(frozen=True)
class News:
    """What news are asked for."""

    topic: str
    """Empty for whatever there is."""
    window: Window | None
    """The time that they are of, if one is named."""
    is_sure: bool
    """Whether no sentence could answer: what happened somewhere may be told in one."""
    is_there: bool
    """It asks whether there are any; other words so put would ask whether something is so."""


def news_of(question: str, now: datetime | None) -> News | None:
    """The news that a question asks for, seen from a moment; None where it asks for none."""
    windows = inferred_windows(question, now or datetime.now(UTC))
    if len(windows) > 1:
        return None
    bare = question
    for window in windows:
        bare = re.sub(rf"{_LEADS}{re.escape(window.phrase)}(?:['’]s)?", " ", bare)
    told = _ASKED.fullmatch(" ".join(_NOW.sub(" ", bare).split()))
    if told is None:
        return None
    topic = told["of"] or told["past"] or ""
    if told["before"]:
        topic = _ADJECTIVES.sub("", told["before"]).strip()
        if topic and not all(word[0].isupper() for word in words(topic)):
            return None
    topic = "" if _ANYWHERE.fullmatch(topic) else topic
    if len(words(topic)) > _MOST_OF_TOPIC or _MORE.search(_TOGETHER.sub(r"\1 ", topic)):
        return None
    if told["past"] and topic and not names(f"about {topic}"):
        return None
    is_sure = bool(windows) or not (told["past"] and topic)
    of = windows[0] if windows else None
    return News(topic, of, is_sure, bool(_IS_THERE.match(question)))
