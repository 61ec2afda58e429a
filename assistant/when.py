"""What a question asks of time: the state that holds, a change, a beginning, what came after.

Only wording is read, and only English.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from index.timespan import Window, inferred_windows

Shape = Literal["state", "change", "first", "after", "dispute", "correction"]

_REPORT = r"(?:articles?|reports?|stor(?:y|ies)|items?|pieces?|coverage|reporting|headlines?)"
_AMENDED = (
    r"(?:correct(?:ed|s)?|retract(?:ed|s)?|withdrawn|withdr[ae]w|amended|clarified|taken back|"
    r"took back|take back|put (?:right|straight)|set straight|fix(?:ed|es)?|revis(?:ed|es|e)|"
    r"rectif(?:y|ied)|amend|clarify|correcting|fixing|taken down|"
    r"pulled|wrong|false|untrue|inaccurate|reliable|"
    r"errors?|mistakes?|mistaken|valid|holds? up|trustworthy|"
    r"trusted|been (?:changed|updated|edited|replaced|superseded)|out of date|"
    r"stands? by|stood by|stands?|"
    r"still (?:valid|true|holds?|good|up))"
)
_WITHIN = r"(?:(?!\b(?:that|says?|said|saying|claim\w*|find|found)\b)[^?]){0,200}?"
"""Of a report, not of what it says."""
_CORRECTION = re.compile(
    r"(?<!market )(?<!price )(?<!stock )(?<!course )"
    r"\b(?:corrections?|erratum|errata|retractions?|clarifications?)\b"
    r"(?! (?:officers?|facilit|departments?|officials?|centers?|centres?|institution))"
    rf"|\b{_REPORT}\b{_WITHIN}\b{_AMENDED}\b"
    r"|\b(?:reported|published|newspaper|outlet)\b[^?]*\b(?:correct|wrong|errors?|mistakes?|"
    r"still (?:true|valid|stands?))\b"
    r"|\b(?:corrected|retracted)\b"
    rf"|\b{_AMENDED}\b{_WITHIN}\b{_REPORT}\b"
    r"|\bwhat (?:became|has become|had become|happened|has happened) (?:of|to|with)\b"
    rf"{_WITHIN}\b{_REPORT}\b"
    rf"|\b(?:rely|relied|reliance|trust|depend|quote|cite|wrong) (?:up)?(?:on|with)?\b{_WITHIN}"
    rf"\b{_REPORT}\b",
    re.IGNORECASE,
)
_SIDES = (
    r"(?:different|opposing|competing|rival|conflicting|contradictory|both|two|various) "
    r"(?:sides?|figures?|numbers?|accounts?|claims?|versions?|statements?|counts?|estimates?|"
    r"reports?|sources?|parties|values?)"
)
_DISPUTE = re.compile(
    rf"\b(?:disput\w+|disagree\w*|contradict\w*|discrepanc\w+|at odds|{_SIDES}"
    r"|who (?:says|claims|said) what"
    r"|(?:reports?|sources|accounts|sides|figures|outlets|everyone|everybody|they|statements)\b"
    r"[^?]{0,120}\b(?:agree|differ|match|diverge|coincide)\w*)",
    re.IGNORECASE,
)
_SIDED = re.compile(
    rf"\b(?:disput\w+|disagree\w*|contradict\w*|discrepanc\w+|at odds|{_SIDES}|reports?|sources|"
    r"accounts|sides|everyone|everybody|they|statements|agree|differ|match|diverge|coincide|any|"
    r"(?:says|claims|said) what|over|as to|between)\b",
    re.IGNORECASE,
)
_CHANGE = re.compile(
    r"\bhow\b[^?]*\b(?:chang|develop|evolv|r[io]se|ris|f[ae]ll|grow|grew|shr[aiu]nk|increas|decreas|"
    r"decline|drop|mov|shift|var)\w*\b[^?]*\??$"
    r"|\bover (?:time|the (?:years|months|weeks|days))\b|\b(?:timeline|history|course) of\b"
    r"|\b(?:trace|list (?:all|every\w*)|chart|show (?:me )?how|step by step)\b"
    r"|\bwho (?:has|have|had) been\b|\bwho were\b|\bha(?:s|ve) been\b[^?]*\bsince\b"
    r"|\bfor which (?:days?|dates?)\b"
    r"|^\W*(?:list|name|give) (?:me )?the (?:dates|days|names|people|holders)\b",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"\bhow (?:often|many times)\b[^?]*\b(?:postpon|delay|reschedul|mov|push|put off)\w*"
    r"[^?]*\b(?:to when|to what|until when)\b",
    re.IGNORECASE,
)
_HOW_MUCH = re.compile(r"\bhow (?:many|much|often|long|far|high|old|large)\b", re.IGNORECASE)
_FIRST = re.compile(
    r"\b(?:when|since when|what (?:day|date)|which day)\b[^?]*"
    r"(?<!\bthe )(?<!\bits )(?<!\btheir )\bfirst\b"
    r"|\bwhen (?:did|was|were)\b[^?]*\b(?:become(?! known| clear| public| law)|"
    r"take (?:over|office|charge)|appointed|sworn in|promoted)\b"
    r"|^\W*since when\b|\bfor the first time\b|\bwhat was the first\b|\bearliest\b",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\bwhat\b[^?]*\b(?:happen\w*|follow\w*|came|come|occur\w*|next|chang\w*|becom\w*|was|were)\b"
    r"[^?]*\b(?:after|since|following|next|then)\b|\bwhat (?:followed|came next|happened next)\b"
    r"|\baftermath\b|\bwho (?:succeeded|followed|replaced|came after|took over from)\b"
    r"|\bwho (?:became|was|took over|held|led|ran|came)\b[^?]*\b(?i:after) "
    r"(?-i:(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z])"
    r"|\b(?:which|what) (?:day|date) (?:replaced|followed|superseded)\b"
    r"|^\W*after\b[^?]*\b(?:who|what|which)\b|\b(?:which|what)\b[^?]*\bcame after\b"
    r"|\bto what\b[^?]*\bafter\b|\bafter it (?:was|had)\b",
    re.IGNORECASE,
)
_SHAPING = re.compile(
    r"\b(?:how (?:did|has|have|had|was|were|is)|"
    r"what (?:is|was|are|were|did|does|do|has|happened (?:to|with)|became of)|"
    r"when (?:did|was|were|has|is)|(?:on )?(?:what|which) (?:day|date)s? (?:did|was|were|has)|"
    r"to what did|who (?:has|have|had) been|who were|who (?:succeeded|followed|replaced)|"
    r"for which (?:days?|dates?)|trace|list (?:all|every\w*)|chart|show (?:me )?how|"
    r"(?:the )?(?:timeline|history|course) of|step by step|"
    r"over (?:time|the (?:years|months|weeks))|(?:the )?status of|things|changed?|develop(?:ed)?|"
    r"evolved?|moved?|first|next|after|became|become|standing at|put at|came|which|do|does|did|is|"
    r"are|there|say|says|about|what|who|from|on|since)\b",
    re.IGNORECASE,
)
_NOUN = re.compile(r"['’]?\s[a-z]{3,}")
_GOES_ON = re.compile(
    r"\s(?:was|were|is|are|had|has|have|did|does|do|how|what|who|which|when|where|why|and|after|"
    r"before|with|from|alone|the|according|according|onwards?|compared|on)\b"
)
_AMENDING = re.compile(
    r"\b(?:articles?|reports?|reported|reporting|story|stories|item|piece|coverage|published|"
    r"headline|corrections?|correct(?:ed|s|ly)?|retract(?:ed|s|ion|ions)?|withdrawn|withdr[ae]w|"
    r"amended|clarif\w+|errat(?:um|a)|errors?|mistakes?|mistaken|wrong|false|untrue|inaccura\w+|"
    r"contain(?:ed|s)?|still|stands?|stood|valid|reliable|true|holds?|good|rely|relied|trust|"
    r"trusted|depend|taken (?:back|down)|take back|took back|put right|pulled|outlet|anything|"
    r"something|any|its|fix(?:ed|es)?|revised?|rectif(?:y|ied)|amend|they|made|later|ever|since|became|become|happened|quote|cite|changed?|replaced|"
    r"updated|edited|superseded|issued?|version|earlier|what|which|how|can|could|should|may|did|"
    r"does|do|is|are|was|were|has|have|had|been|be|there|it|i|we|get|got|say|says|said|wrote)\b"
    r"(?:['’]s)?",
    re.IGNORECASE,
)
"""Words that ask what became of a report, and those between them."""
_EDGES = re.compile(
    r"(?:the|an?|of|on|in|to|at|by|for|about|that|this|with|from|or|and|before|after|up|out|date|"
    r"upon|over|as)",
    re.IGNORECASE,
)
"""Words that join those to the subject of a report."""
_HARD = re.compile(r"(?:as of|by)\b", re.IGNORECASE)
_REPORTED = re.compile(
    r"\b(?:according to|from|by|in) (?:the )?(?:newest|latest|most recent|last|current|available) "
    r"(?:\w+ )?(?:reports?|news|articles?|information|figures?|data|count|coverage)\b,?"
    r"|\b(?:at present|right now|at the moment|as things stand|so far|to date|these days|now)\b",
    re.IGNORECASE,
)
"""Words that only ask for what is so now."""


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


def core_of(text: str, shape: Shape) -> str:
    """The thing whose course or sides are asked for: "the number of captives in Hallmere".

    Empty where a question about a correction says nothing but that: "what was corrected?".
    """
    if shape == "state":
        return text
    if shape == "correction":
        return _subject_of(text)
    bare = _SIDED.sub(" ", text) if shape == "dispute" else text
    kept = " ".join(_SHAPING.sub(" ", bare).split()).strip(" ?,.")
    return kept or text


def _subject_of(text: str) -> str:
    """What a report is about, opened by an article, so that a name does not open it."""
    kept = _AMENDING.sub(" ", text).replace("?", " ").split()
    while kept and _EDGES.fullmatch(kept[0].strip(",.")):
        kept = kept[1:]
    while kept and _EDGES.fullmatch(kept[-1].strip(",.")):
        kept = kept[:-1]
    return f"the {' '.join(kept).strip(' ,.')}" if kept else ""


def when(text: str, reference: datetime, shape: Shape) -> When:
    """Read a standalone question of a shape, asked at the reference moment."""
    windows = inferred_windows(text, reference)
    hard = next((one for one in windows if one.kind == "until" and _HARD.match(one.phrase)), None)
    stated = [one for one in windows if shape == "correction" or not _is_of_event(text, one)]
    window = hard or (stated[0] if len(stated) == 1 else None)
    bare = _without(text, window) if window else text
    return When(
        shape=shape,
        as_of=hard.end if hard else None,
        window=window,
        timeless=core_of(_REPORTED.sub(" ", bare).strip(" ,"), shape),
    )


def _is_of_event(text: str, window: Window) -> bool:
    """ "The June 2026 earthquake", "the election of May 2025": the time of the thing itself."""
    before, _, after = text.partition(window.phrase)
    is_named = bool(_NOUN.match(after)) and not _GOES_ON.match(after)
    return is_named or before.rstrip().lower().endswith(" of")


def shape_of(text: str) -> Shape:
    """What kind of story about time answers a question."""
    if _CORRECTION.search(text):
        return "correction"
    if _DISPUTE.search(text):
        return "dispute"
    if _FIRST.search(text):
        return "first"
    if _AFTER.search(text):
        return "after"
    if _MOVED.search(text):
        return "change"
    return "change" if _CHANGE.search(text) and not _HOW_MUCH.search(text) else "state"


def _without(text: str, window: Window) -> str:
    """The question without a time and the word that leads it in."""
    said = re.compile(
        rf"\s*\b(?:(?:in|on|at|during|over|within|of|from|for)\s(?:the\s)?)?"
        rf"{re.escape(window.phrase)}(?:\son(?:wards?)?\b)?",
        re.IGNORECASE,
    )
    kept = re.sub(r"\s+([?.,])", r"\1", " ".join(said.sub(" ", text).split()))
    return kept.lstrip(" ,;:")
