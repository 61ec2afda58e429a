"""The one measure that a request names, where all around it only asks.

"Desk needs the number of captives in Osk for the bulletin", "Newest estimate on file, the toll of
the flood", "Nobody here knows the share of voters. What is on record?": whoever asks so puts no
question, or one without a thing. The measure is what is asked, if what stands before it, behind it
and in sentences of its own is known to ask for nothing else. Only English is read.
"""

import re

from assistant.trimming import names
from index.passages import sentences

_HEAD = (
    r"(?:numbers?|tally|count|toll|total|share|part|percentage|proportion|rate|level|costs?|price|"
    r"sum|amount|population|turnout|participation)"
)
_NEWEST = r"(?:latest|newest|most recent|current|up[ -]to[ -]date|last known)"
_GREETING = (
    r"(?:(?:dear|hello|hi|good morning|good evening)(?: \w+)?|sorry(?: to [\w ]{3,30})?|fact check|"
    r"so|and|but|please|quick one|for (?:a|the|my|our|tonight['’]s) (?:[\w-]+ ){0,2}(?:footnote|"
    rf"story|article|bulletin|piece|caption|chart)|(?:an? )?{_NEWEST} (?:value|number|figure|count|"
    rf"estimate)(?: or \w+)?(?: (?:on (?:file|record)|wanted|needed|please))?|{_NEWEST})"
)
_ASKING = (
    r"(?:(?:(?:the |our )?(?:desk|newsroom|editor|caption|chart)|i|we) (?:just |only )?"
    r"(?:needs?|wants?|(?:am|are|is) looking for|would like(?: to (?:have|know))?|"
    r"would be (?:grateful|glad|happy) to (?:learn|know|have)(?: how (?:high|large|big|low))?)|"
    r"(?:please )?(?:look up|check|find|give (?:me|us)|tell (?:me|us)|verify|get (?:me|us))|"
    r"how much are we talking about(?: by now| now)?, when it comes to|"
    r"what (?:did|does) the (?:last|latest|newest) (?:article|report|story|item) have for|"
    r"(?:(?:a|our|the|one) (?:reader|listener|caller|colleague)[\w ]{0,20} (?:says|insists|claims|"
    r"complains) (?:that )?)?(?:nobody|no one)(?: here)? (?:seems to know|knows))"
)
_BEFORE = re.compile(rf"\W*(?:{_GREETING}[\s,:–-]+)*(?:{_ASKING}\s)?(?:the {_NEWEST}\s)?", re.I)
_THING = re.compile(
    rf"(?P<thing>(?:(?:the )?(?:(?!the\b)[a-z-]+ ){{0,3}}?{_HEAD}) (?:of|in|for|at|on|among) .+)",
    re.IGNORECASE,
)
_OF = re.compile(rf"\b{_HEAD} (?:of|in|for|at|on|among)\b")
_BEHIND = re.compile(
    r"(?:(?: is| was)? (?:at (?:this|that) point|now|today|latest|currently|at present|so far))?"
    r"(?:,? as (?:it (?:is|was) )?(?:last |most recently )?(?:reported|known|told|published|"
    r"understood)(?: (?:now|today))?)?"
    r"(?: for (?:the|my|our|tonight['’]s) (?:[\w-]+ ){0,2}(?:bulletin|story|article|piece|column|"
    r"desk|paper|footnote))?(?:,? (?:please|thanks|thank you))?\W*$",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    rf"\W*(?:(?:the )?{_NEWEST}(?: (?:one|figure|number|value))?(?: (?:we|you) (?:ran|have|had))?|"
    r"what (?:is|do (?:we|you) have) (?:it|on (?:record|file)|known)"
    r"(?: (?:most recently|now|today|at present))?|how many (?:is|are) it(?: now)?|"
    r"what do (?:we|you) have|thanks|thank you|please|dear \w+|hello|hi)"
    r"(?:,? (?:please|thanks|thank you))?\W*",
    re.IGNORECASE,
)
""" "Most recent one we ran, thanks.", "What is on record?"."""
_OTHER = re.compile(
    r"\d|[,:;–—]|\b(?:as|if|and|or|against|ago|last|than|after|before|until|since|because|when|"
    r"while|according|per|by (?:the|its|an?)|without|excluding|including|original|initial|expected|"
    r"planned|record|first|next|why|how|what|to be|doubled|zero|cut (?!off\b)|kept|"
    r"(?<!that )(?<!who )(?:is|are|was|were|has|have(?! [a-z]+ed\b)))\b",
    re.IGNORECASE,
)
"""What says more of a measure than what it is of."""
_USUAL = (
    (re.compile(r"^the part of\b"), "the share of"),
    (re.compile(r"^(?:the )?(?:voter )?participation\b"), "turnout"),
)
"""What a value is asked for by: "What is the part" asks for none."""


def measure_alone(text: str) -> str | None:
    """The measure that a request names and nothing else; None where it asks something else."""
    parts = [text[span.start : span.end] for span in sentences(text)]
    told = [part for part in parts if not _BESIDE.fullmatch(part)]
    if len(told) != 1:
        return None
    before = _BEFORE.match(told[0])
    found = _THING.match(told[0], before.end() if before else 0)
    behind = _BEHIND.search(found["thing"]) if found else None
    if not (before and found and behind):
        return None
    thing = found["thing"][: behind.start()]
    has_asked = before[0].strip() or behind[0].strip(" .?!") or len(parts) > 1
    if not has_asked or not names(thing) or _OTHER.search(thing) or len(_OF.findall(thing)) != 1:
        return None
    thing = f"{thing[:1].lower()}{thing[1:]}"
    if re.search(r"\bthe\s+$|\bthe \w+\s+$", before[0]) and not thing.startswith("the "):
        thing = f"the {thing}"
    for other, usual in _USUAL:
        thing = other.sub(usual, thing)
    return thing
