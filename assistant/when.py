"""What a question asks of time: the latest state, a state at a time, a change, a beginning.

Only wording is read, and only English.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from index.timespan import Window, inferred_windows

Shape = Literal["state", "change", "first", "after", "correction"]

_CHANGE = re.compile(
    r"\bhow\b[^?]*\b(?:chang|develop|evolv|r[io]se|ris|f[ae]ll|grow|grew|shr[aiu]nk|increas|decreas|"
    r"decline|drop|mov|shift|var)\w*\b[^?]*\??$"
    r"|\bover (?:time|the (?:years|months|weeks|days))\b|\b(?:timeline|history|course) of\b"
    r"|\bfrom (?:beginning|start) to (?:end|finish)\b|\bstep by step\b",
    re.IGNORECASE,
)
_HOW_MUCH = re.compile(r"\bhow (?:many|much|often|long|far|high|old)\b", re.IGNORECASE)
_FIRST = re.compile(
    r"\bwhen\b[^?]*(?<!\bthe )(?<!\bits )(?<!\btheir )\bfirst\b|\bfor the first time\b|"
    r"\bwhat was the first\b|\bearliest\b",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\bwhat\b[^?]*\b(?:happen\w*|follow\w*|came|come|occur\w*|next|changed)\b"
    r"[^?]*\b(?:after|since|following|next|then)\b|\bwhat (?:followed|came next|happened next)\b"
    r"|\baftermath\b",
    re.IGNORECASE,
)
_CORRECTION = re.compile(
    r"\b(?:correct(?:ed|ion|ions|ing)|retract\w*|withdr[ae]wn? (?:its |the )?(?:article|report|"
    r"story)|amended|clarification|erratum)\b|\bdid\b[^?]*\bcorrect\b",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    r"\b(?:according to|from|by|in) (?:the )?(?:newest|latest|most recent|last|current|available) "
    r"(?:\w+ )?(?:reports?|news|articles?|information|figures?|data|count|coverage)\b,?"
    r"|\b(?:at present|right now|at the moment|as things stand|so far|to date|these days)\b",
    re.IGNORECASE,
)
"""Words that only ask for what is so now."""
_HARD = re.compile(r"(?:as of|by)\b", re.IGNORECASE)


@dataclass(frozen=True)
class When:
    """What of time a question asks for."""

    shape: Shape
    as_of: datetime | None
    """The wording's own as-of date, as in "by the end of 2023": nothing later may be seen."""
    window: Window | None
    """The time that the state is asked for; None for the latest."""
    timeless: str
    """The question without the words that say its time."""


def when(text: str, reference: datetime) -> When:
    """Read a standalone question, asked at the reference moment."""
    windows = inferred_windows(text, reference)
    hard = next((one for one in windows if one.kind == "until" and _HARD.match(one.phrase)), None)
    window = hard or (windows[0] if len(windows) == 1 else None)
    return When(
        shape=shape_of(text),
        as_of=hard.end if hard else None,
        window=window,
        timeless=_REPORTED.sub(" ", _without(text, window) if window else text).strip(" ,"),
    )


def shape_of(text: str) -> Shape:
    """What kind of story about time answers a question."""
    if _CORRECTION.search(text):
        return "correction"
    if _CHANGE.search(text) and not _HOW_MUCH.search(text):
        return "change"
    if _FIRST.search(text):
        return "first"
    return "after" if _AFTER.search(text) else "state"


def _without(text: str, window: Window) -> str:
    """The question without a time and the word that leads it in."""
    said = re.compile(
        rf"\s*\b(?:(?:in|on|at|during|over|within|of|from|for)\s(?:the\s)?)?{re.escape(window.phrase)}",
        re.IGNORECASE,
    )
    kept = re.sub(r"\s+([?.,])", r"\1", " ".join(said.sub(" ", text).split()))
    return kept.lstrip(" ,;:")
