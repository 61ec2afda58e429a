"""What leads up to a question and names nothing: who asks, why, and on what they go.

"As a driver I'd like to know what it costs", "I want to complain in person: who is the mayor?",
"Going by the newest reports, how many are there?": the thing itself, and its names, stand in the
rest, so that goes alone. What says a time or a condition stays. Only English wording is read.
"""

import re

from assistant.trimming import names

_ASKS = (
    r"(?:how|what|which|who|whom|whose|when|where|why|whether|is|are|was|were|do|does|did|has|have|"
    r"had|can|could|will|would)\b"
)
_APART = re.compile(rf"^(?P<lead>[^:?–—]{{3,90}})(?::|\s[–—-])\s+(?={_ASKS})", re.IGNORECASE)
_GROUND = re.compile(
    r"^(?P<lead>\W*(?:as|going|judging|based|relying|looking|speaking|assuming|just|out|for|"
    rf"quickly|briefly|honestly|frankly|again|to be)\b[^,:?]{{2,60}}),\s+(?={_ASKS})",
    re.IGNORECASE,
)
_WITHIN = re.compile(
    r"^(?P<lead>\W*(?:(?:as|being)\s[^,.:?]{2,40}?,?\s)?"
    r"(?:i|we|i['’](?:m|d|ve|ll)|we['’](?:re|d|ve)|my|our|some(?:one|body)|any(?:one|body)|"
    r"(?:could|can|would|will|do|did|might) (?:you|any(?:one|body)|some(?:one|body)|i|we)|"
    r"does any(?:one|body)|please|any idea|remind|tell)\b"
    r"[^,.:?]{0,70}?)(?:,\s)?\b(?:know|learn|see|tell|told|find out|wonder(?:s|ed|ing)?|check|say|"
    r"ask(?:s|ed|ing)?|hear|remind|look up|confirm|idea|curious|explain)\s"
    rf"(?:(?:me|us|please|exactly|once more|again)\s)*(?={_ASKS})(?!(?:do|did|can|could|would)\b)",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\b(?:as of|as (?:late|early|far back) as|for the (?:first|last)|since|until|during|before|"
    r"after|when|while|if|january|february|march|april|may|june|july|august|september|october|"
    r"november|december|yesterday|today|last|next|summer|winter|autumn|spring|year|month|week)\b",
    re.IGNORECASE,
)
_QUANTITY = (
    r"(?=the (?:[\w’'-]+ ){0,3}?(?:numbers?|tally|count|toll|total|figures?|share|percentage|"
    r"proportion|rate|level|costs?|price|budget|sum|amount|population|turnout)\b)"
)
_KNOWN = re.compile(
    r"^\W*(?:what (?:do|does|did|can) (?:we|you|they|people|anybody|anyone|one) "
    r"(?:really |actually )?(?:know|say|have)"
    r"(?P<time> (?:now|today|currently|right now|at (?:present|the moment|this point)|so far))?|"
    r"(?:the |any )?(?:latest|newest|news|update)(?: (?:word|figure|number|news))?) "
    rf"(?:on|about|of|for) {_QUANTITY}",
    re.IGNORECASE,
)
"""It asks for a value that it names: "What do we know now about | the number of …"."""
_SENTENCES = re.compile(r"[.?!]\s+\w")
_ONLY = re.compile(
    r",\s(?:just|only|nothing (?:but|more than)|no more than|simply)\s[a-z ’'-]{2,40}(?=\W*$)"
)
"""How long an answer is wanted: "…, just the number"."""


def without_lead(text: str) -> str:
    """The question alone; the text as it is where its lead names something or says a time."""
    text = _ONLY.sub("", text)
    if _SENTENCES.search(text):
        return text  # what the last one leaves out stands before it
    for pattern in (_APART, _GROUND, _WITHIN):
        found = pattern.match(text)
        if found and names(rest := text[found.end() :]) and not _tells(found["lead"]):
            text = rest
    if known := _KNOWN.match(text):
        return f"What is {text[known.end() :].rstrip(' .?')}{known['time'] or ''}?"
    return text


def _tells(lead: str) -> bool:
    """Whether a lead names something, or says a time; its own capital is that of a beginning."""
    return names(f"{lead[:1].lower()}{lead[1:]}") or bool(_TIME.search(lead))
