"""One value as one sentence tells it: of which day, in whose voice, and whether still so."""

import re
from datetime import date

from assistant.answerers.base import Quote, Told
from assistant.figures.amending import is_righting, takes_back
from assistant.figures.hearsay import is_of_old
from assistant.figures.lines import Line, around
from assistant.figures.moments import Moment, is_past_mention, moment
from assistant.figures.speakers import Speaker, speaker
from assistant.figures.value import Value

_CONTRADICTS = re.compile(
    r"\b(?:wrong|incorrect|untrue|false|inflated|no reason to revise|sto?od by|stands by|once more|"
    r"checked again|repeat\w*|reiterat\w+|maintain\w*|still (?:says?|insists?)|stuck to|sticks to|"
    r"disput\w+|den(?:y|ies|ied)|contradict\w*|reject\w*|challeng\w+|dismiss\w*|contest\w*|"
    r"at odds|conflicting|differs?|disagree\w*|insist\w*|counter\w*|understat\w+|"
    r"underestimat\w+|exaggerat\w+|far (?:higher|lower|more|fewer)|much (?:higher|lower)|"
    r"(?:the )?(?:real|true|actual) (?:number|figure|toll|cost|total)|rather than|not the)\b",
    re.IGNORECASE,
)
_RISES = re.compile(
    r"\b(?:rises|increases|climbs|reaches|exceeds|surpasses|passes|grows|jumps|falls|drops|declines|"
    r"stands)\b"
)
_VAGUE = re.compile(
    r"(?:(?:early|late|mid|the\s(?:end|start|beginning)\sof|last|this|the)[\s-])*"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|month|year|spring|summer|autumn|winter|"
    r"\d{4})\w*(?:,?\s(?:of\s)?\d{4})?",
    re.IGNORECASE,
)
_WAS = re.compile(r"\b(?:was|were|stood|had)\b")
_OURSELVES = re.compile(
    r"\b(?:our|ours|we|us|this (?:newspaper|newsroom|paper|agency|magazine|station|website|"
    r"bureau|outlet|newsletter)|chronicle of|chronology)\b",
    re.IGNORECASE,
)
"""How an outlet speaks of itself."""
_MISQUOTED = re.compile(r"\bwhat (?P<who>[^.;:]{3,120}?) (?:had|has) said\b")
"""Of whom a correction says that it misstated what they had said."""
_CLAIMS = re.compile(r"\bclaim(?:s|ed)\b", re.IGNORECASE)


def told_by(quote: Quote, line: Line, value: Value) -> Told | None:
    """What a sentence tells of a value; None where the day is unknown, or an earlier time's."""
    before, after = around(quote)
    is_new = value.is_state or is_righting(quote.text)
    is_earlier = (
        is_past_mention(quote.text, value.at)
        or takes_back(quote.text, value.at, is_note=line.amends)
        or (not is_new and is_of_old(quote.text, line.before))
    )
    when = moment(value.hidden(quote.text), line.published, at=value.at, before=before, after=after)
    if when and _is_of_subject(when, quote.text[: value.at]) and line.published:
        when = Moment(line.published, False, "")
    is_wrong = is_earlier and line.amends
    if when is None or (is_earlier and not is_wrong and not when.stated):
        return None
    who: Speaker | None = speaker(before, quote.text, after, at=value.at)
    if who is None and line.amends and (misquoted := _MISQUOTED.search(before)):
        who = speaker("", f"{misquoted['who']} said that it is so.")
    if who and _OURSELVES.search(who.text):
        who = None
    return Told(
        value=value,
        moment=when,
        speaker=who,
        quote=quote,
        contradicts=not line.amends and _contradicts(quote.text, who),
        is_past=is_earlier or _is_over(when, value, quote.text, line.published),
        is_wrong=is_wrong,
        is_note=line.amends,
    )


def _contradicts(sentence: str, who: Speaker | None) -> bool:
    """Whether a report says that others are wrong, or only what somebody claims."""
    return bool(_CONTRADICTS.search(sentence)) or (
        who is not None and bool(_CLAIMS.search(sentence))
    )


def _is_of_subject(when: Moment, before: str) -> bool:
    """ "The toll of the fire in March rises to 60": the time is that of the fire."""
    if not when.phrase:
        return False
    _, found, between = before.rpartition(when.phrase)
    return bool(found) and bool(_RISES.search(between))


def _is_over(when: Moment, value: Value, sentence: str, published: date | None) -> bool:
    """A whole month or year that is over, or of which it is told that it was so, is past.

    "43% was the figure in July 2021" tells of an earlier report even if it is still July.
    """
    if not (when.stated and _VAGUE.fullmatch(when.phrase.strip())):
        return False
    is_name = value.amount is None and not value.end and not value.is_state
    told = value.at + (len(value.text) + len(" were ") if is_name else 0)
    at = sentence.find(when.phrase, value.at)
    is_behind = published is not None and published > when.day
    return is_behind or bool(_WAS.search(sentence[: max(told, at)]))
