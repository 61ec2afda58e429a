"""What a question asks of time: as of which day, in which window, and of what.

Only wording is read, and only English.
"""

import re
from dataclasses import dataclass, replace
from datetime import datetime

from assistant.cores import core_of
from assistant.requests import as_question
from assistant.shapes import Shape
from index.timespan import Window, inferred_windows

_ONWARDS = re.compile(
    r"\b(?:from|starting(?: in| from| with)?|beginning(?: in| with)?|"
    r"after(?= (?:[A-Z][a-z]+ )?\d{4} (?:began|started)\b)) "
    r"(?P<time>(?:[A-Z][a-z]+ )?(?:\d{1,2},? )?\d{4})"
    r"(?: began\b| started\b| on(?:wards?)?\b|,? (?:till|until|to|up to) (?:now|today|date"
    r"|the present)(?: day)?\b)?"
    r"(?! (?:to|till|until)\b)",
    re.IGNORECASE,
)
_TO_NOW = re.compile(
    r"(?<!from )(?<!since )\b(?P<time>(?:[A-Z][a-z]+ )?\d{4})(?:\s?[–-]\s?| (?:to|until|till) )"
    r"(?:now|today|date|the present)(?: day)?\b",
    re.IGNORECASE,
)
_NOUN = re.compile(r"['’]?\s[a-z]{3,}")
_GOES_ON = re.compile(
    r"\s(?:there|it|they|we|was|were|is|are|had|has|have|did|does|do|how|what|who|which|when|where"
    r"|why|and|after|"
    r"before|with|for|from|alone|the|according|according|onwards?|compared|on)\b"
)
_POLITE = re.compile(
    r"^\W*(?:(?:please|so|well|hi|hello),?\s)*"
    r"(?:(?:do|does|did) (?:we|you|anyone|anybody) (?:happen to )?know"
    r"|(?:can|could|would) (?:you|someone|anyone) (?:please )?(?:tell|say|give|show)(?: (?:me|us))?"
    r"|(?:tell|give|show) (?:me|us)|i(?:['’]d| would) like to know|i want to know"
    r"|i(?:['’]m| am) (?:trying|hoping) to (?:find out|learn)"
    r"|i need(?: to know)?|is it known|any idea)\b[\s,:]*(?P<whether>if\s|whether\s)?",
    re.IGNORECASE,
)
_HARD = re.compile(r"(?:as of|by)\b", re.IGNORECASE)
_REPORTED = re.compile(
    r"\b(?:according to|from|by|in) (?:the )?(?:newest|latest|most recent|last|current|available) "
    r"(?:\w+ )?(?:reports?|news|articles?|information|figures?|data|count|coverage)\b,?"
    r"|\b(?:at present|right now|at the moment|as things stand|so far|to date|these days|by now"
    r"|now)\b",
    re.IGNORECASE,
)
"""Words that only ask for what is so now."""
_CEO = re.compile(r"\bCEO\b")
"""In capitals it would be taken for a name that every report has to hold."""


@dataclass(frozen=True)
class When:
    """What of time a question asks for."""

    shape: Shape
    as_of: datetime | None
    """The wording's own as-of date, as in "by the end of 2023": nothing later may be seen."""
    window: Window | None
    """The time that is asked about; None for all of it."""
    timeless: str
    """The question without the words that say its time and shape."""

    @property
    def at_any_time(self) -> "When":
        """The same of no time at all."""
        return replace(self, as_of=None, window=None)


def when(text: str, reference: datetime, shape: Shape, *, is_anchored: bool = True) -> When:
    """Read a standalone question of a shape, asked at the reference moment.

    `is_anchored` tells whether what came first or after is that of a value, taken from the text.
    """
    if shape == "change":
        text = _TO_NOW.sub(r"since \g<time>", text)
        text = _ONWARDS.sub(r"since \g<time>", text)
    windows = inferred_windows(text, reference)
    hard = next((one for one in windows if one.kind == "until" and _HARD.match(one.phrase)), None)
    stated = [one for one in windows if shape == "correction" or not _is_of_event(text, one)]
    window = hard or (stated[0] if len(stated) == 1 else None)
    bare = _POLITE.sub(_plainly, _without(text, window) if window else text)
    bare = _CEO.sub("chief executive", _REPORTED.sub(" ", bare))
    is_of_value = is_anchored or shape not in ("first", "after")
    asked = core_of(bare.strip(" ,"), shape, is_of_value=is_of_value)
    return When(
        shape=shape,
        as_of=hard.end if hard else None,
        window=window,
        timeless=as_question(asked) if shape == "state" else asked,
    )


def _plainly(polite: re.Match[str]) -> str:
    """ "Can you tell me if it is open" asks "whether it is open"."""
    return "whether " if polite["whether"] else ""


def _is_of_event(text: str, window: Window) -> bool:
    """ "The June 2026 earthquake", "the election of May 2025": the time of the thing itself."""
    before, _, after = text.partition(window.phrase)
    is_named = bool(_NOUN.match(after)) and not _GOES_ON.match(after)
    return is_named or before.rstrip().lower().endswith(" of")


def _without(text: str, window: Window) -> str:
    """The question without a time and the word that leads it in."""
    said = re.compile(
        rf"\s*\b(?:(?:in|on|at|during|over|within|of|from|for)\s(?:the\s)?)?"
        rf"{re.escape(window.phrase)}(?:\son(?:wards?)?\b)?",
        re.IGNORECASE,
    )
    kept = re.sub(r"\s+([?.,])", r"\1", " ".join(said.sub(" ", text).split()))
    kept = re.sub(r",[\s,]*,", ",", kept)
    return kept.lstrip(" ,;:")
