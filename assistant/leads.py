"""What leads up to a question and names nothing: who asks, why, and on what they go.

"As a driver I'd like to know what it costs", "I want to complain in person: who is the mayor?",
"Going by the newest reports, how many are there?": the thing itself, and its names, stand in the
rest, so that goes alone. What says of whom, when, by whom or on which condition it is asked stays:
"For children, how much is it?", "According to police: how many came?". Only English is read.
"""

import re

from assistant.measured import measure_alone
from assistant.trimming import names

_ASKS = (
    r"(?:how|what|which|who|whom|whose|when|where|why|whether|is|are|was|were|do|does|did|has|have|"
    r"had|can|could|will|would)\b"
)
_WANTS = (
    r"(?:i|we)(?:['’]d|\swould)?\s(?:(?:really|just|only|still)\s)?"
    r"(?:like|love|want|need|wish|have|am trying|are trying)\sto\s"
)
_APART = re.compile(
    rf"^\W*{_WANTS}(?!know)[^:?–—,]{{3,60}}(?::|\s[–—-])\s+(?={_ASKS})", re.IGNORECASE
)
"""Why somebody asks: "I want to complain in person: | who is the mayor?"."""
_NEWS = r"(?:reports?|reporting|word|news|figures|coverage|information|data|accounts?)"
_GROUND = re.compile(
    r"^\W*(?:as (?:things|matters) stand(?: now| today)?|"
    r"as far as (?:is|anyone|anybody|we|you) kn(?:ow|ows|own)|(?:just )?for the record|"
    r"just to be (?:sure|clear|safe|certain)|"
    r"just so (?:i|we) know|out of (?:curiosity|interest)|quickly|briefly|once more|again|"
    rf"(?:going|judging) by the (?:newest|latest|most recent|last) {_NEWS}|"
    rf"(?:based|relying) on the (?:newest|latest|most recent|last) {_NEWS}),\s+(?={_ASKS})",
    re.IGNORECASE,
)
_ROLE = r"(?:(?:as|being) an?\s[\w -]{2,40}?,?\s)?"
_WITHIN = re.compile(
    rf"^\W*(?:{_ROLE}{_WANTS}|{_ROLE}(?:i|we)\s(?:just\s)?(?=wonder)|"
    r"(?:could|can|would) (?:you|any(?:one|body)|some(?:one|body))\s(?:please\s)?|"
    r"(?:do you|does any(?:one|body)(?: here)?)\s(?:happen to\s)?|please\s|"
    r"(?=(?:remind|tell) me\b))(?:know|learn|see|tell|find out|wonder|check|say|hear|ask|remind|"
    rf"look up|confirm|explain)\s(?:(?:me|us|please|exactly|once more|again)\s)*(?={_ASKS})"
    r"(?!(?:do|did|can|could|would)\b)",
    re.IGNORECASE,
)
"""A question within one: "Could you look up | what the bridge costs?"."""
_QUANTITY = (
    r"(?=the (?:[\w’'-]+ ){0,3}?(?:numbers?|tally|count|toll|total|share|percentage|proportion|"
    r"rate|level|costs?|price|sum|amount|population|turnout)\s"
    r"(?:of(?! living)|in|for|at|on|among)\b)"
)
_KNOWN = re.compile(
    r"^\W*(?:what (?:do|does|can) (?:we|you|they|people|anybody|anyone|one) "
    r"(?:really |actually )?know"
    r"(?P<time> (?:now|today|currently|right now|at (?:present|the moment|this point)|so far))?|"
    r"(?:the |any )?(?:latest|newest|news|update)(?: (?:word|figure|number|news))?) "
    rf"(?:on|about|of|for) {_QUANTITY}(?=[^:]*$)",
    re.IGNORECASE,
)
"""It asks for a value that it names: "What do we know now about | the number of …"."""
_SENTENCES = re.compile(r"[.?!]\s+\w")
_ONLY = re.compile(
    r",\s(?:(?:just|only|simply|nothing but|no more than) (?:the|a|one) (?:bare |plain )?"
    r"(?:numbers?|figures?|dates?|names?|days?|answer)|in (?:short|brief|one (?:word|line|number)))"
    r"(?=\W*$)",
    re.IGNORECASE,
)
"""How long an answer is wanted: "…, just the number"."""


def without_lead(text: str) -> str:
    """The question alone; the text as it is where its lead is none of these."""
    text = _ONLY.sub("", text)
    if not _KNOWN.match(text) and (thing := measure_alone(text)):
        return f"What is {thing}?"
    if _SENTENCES.search(text):
        return text  # what the last one leaves out stands before it
    for pattern in (_APART, _GROUND, _WITHIN):
        found = pattern.match(text)
        if found and names(rest := text[found.end() :]):
            text = rest
    if known := _KNOWN.match(text):
        return f"What is {text[known.end() :].rstrip(' .?')}{known['time'] or ''}?"
    return text
