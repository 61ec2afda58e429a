"""Requests and notes for a number put as the question that they stand for.

"Where does turnout in Velmar stand?", "I need turnout in Velmar for a slide" and "Turnout in
Velmar: where does it stand?" all ask what it is; "Mining strikers in Velmar" asks for their number.
What reads values knows the plain question only. Wording alone is read, and only English.
"""

import re

from assistant.figures.interrogatives import is_note, is_of_a_number
from assistant.support.words import each

_NEW = (
    r"(?:very |most )?(?:latest|newest|recent|current|new|up-to-date|exact|precise|official|last)"
)
_OF = r"(?:for|on|about|as to|concerning|regarding)"
_FIGURE = rf"(?:the |an? |any )?(?:{_NEW} )?(?:figure|number|count|value|update|news|word)s?"
_PLEASE = r"(?:[\s,]*\b(?:please|thanks|thank you|now|today|at the moment|right now))*[\s.?!]*$"
_USE = (
    r"(?: for (?:a|an|my|our|the) (?:slide|story|article|piece|report|graphic|chart|table|paper|"
    r"class|script|caption|headline)\b|,? (?:and )?the (?:latest|newest|most recent) one)"
)
_FOR_USE = rf"{_USE}{{0,2}}"
_THING = r"(?P<thing>[^?;:]{3,200}?)"
_NUMERAL = r"(?:number|count|tally|total|toll|share|sum|cost|price|amount|percentage|rate|size)"
_STOOD = r"(?:stand|stood|stands)"
_FRAMES = tuple(
    re.compile(one + _PLEASE, re.IGNORECASE)
    for one in (
        rf"^\W*where (?:do|does|did) (?:things|we|matters) stand (?:with|on|for) {_THING}",
        rf"^\W*where (?:do|does|did|has|had|is|was) {_THING} (?:now )?{_STOOD}",
        rf"^\W*{_THING}[,:–-]+ (?:so )?where (?:do|does|did) (?:it|they|that|this|things) {_STOOD}",
        rf"^\W*what(?:'s|’s| is| are| was| were) {_FIGURE} {_OF} {_THING}",
        rf"^\W*what(?:'s|’s| is| are) the (?:latest|newest) (?:on|for|about|with) {_THING}",
        rf"^\W*(?:is there|are there|have you|do (?:you|we) have|has there been) {_FIGURE} {_OF} "
        rf"{_THING}",
        rf"^\W*(?:(?:i|we) (?:need|want|would like)|i['’]d like|"
        rf"(?:(?:can|could|would) you )?(?:please )?(?:look up|find|check|get me|send me|give me)|"
        rf"(?:do|does) (?:we|you|anyone) know) (?:{_FIGURE} {_OF} )?{_THING}{_FOR_USE}",
        rf"^\W*{_FIGURE} {_OF} {_THING}{_FOR_USE}",
        rf"^\W*{_THING}{_FOR_USE}, (?:the )?(?:{_NEW} )?(?:figures?|number|one|count)",
        rf"^\W*{_THING}{_USE}{{1,2}}",
        rf"^\W*(?=(?:the |total )+{_NUMERAL}\b){_THING}",
    )
)
_NUMBER_LAST = re.compile(
    r"^\W*(?P<thing>[^?;:]{3,120}?)[\s,:–-]+(?:(?:what|which|the) )?numbers?[\s.?!]*$",
    re.IGNORECASE,
)
_NUMBER_MISSING = re.compile(
    r"\b(?:the )?number (?P<state>(?:still )?(?:missing|dead|killed|injured|wounded|evacuated|"
    r"infected|detained|displaced|trapped|homeless))\b",
    re.IGNORECASE,
)
_CASE_NUMBER = re.compile(
    r"\bthe (?P<thing>case|seat|refugee|striker|detainee|captive|prisoner|patient|evacuee) numbers?"
    r" (?:for|of|in|at)\b",
    re.IGNORECASE,
)
_COUNTED = frozenset(
    each(
        "cases seats homes households refugees evacuees strikers detainees captives prisoners "
        "hostages deaths infections casualties victims survivors customers votes jobs arrests "
        "migrants soldiers troops miners workers students patients fatalities injuries"
    )
)
"""What a note without a verb asks the number of."""
_BEFORE_NOUN = frozenset(
    each("confirmed new reported suspected missing trapped total known laboratory-confirmed")
)
_VERBS = re.compile(
    r"\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|may|might|"
    r"says?|said|how|what|who|why|when|where|which|whose|number|count|toll|tally|total|list|"
    r"latest|news)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"in|at|near|of|from|by|with|without|for|after|since|under|on|to|who|still|held|staying|living|"
    r"now|\w+(?:ed|en)"
)
_ASKS = re.compile(r"(?:how|what|who|when|which|where|why|if|whether|to)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\s,;:?!.]+")


def as_question(text: str) -> str:
    """What a request or a note asks, as a plain question; any other text as it is."""
    counted = _CASE_NUMBER.sub(lambda one: f"the number of {one['thing']}s in", text)
    counted = _NUMBER_MISSING.sub(lambda one: f"how many {one['state']}", counted)
    if counted != text:
        return counted
    is_bare = is_note(text)
    if is_bare and (found := _NUMBER_LAST.match(text)) and not _VERBS.search(found["thing"]):
        return f"What is the number of {_turned(found['thing']) or found['thing']}?"
    for frame in _FRAMES:
        if (found := frame.match(text)) and (asked := _named(found["thing"].strip(" ,"))):
            return f"What is {asked}?"
    if is_bare and not _VERBS.search(text) and (turned := _turned(text)):
        return f"What is the number of {turned}?"
    return text


def _named(thing: str) -> str:
    """The number that a request is for; empty where it is for another thing."""
    if _ASKS.match(thing):
        return ""
    if is_of_a_number(thing):
        return f"the {thing[4:]}" if thing.startswith("The ") else thing
    turned = "" if _VERBS.search(thing) else _turned(thing)
    return turned and f"the number of {turned}"


def _turned(note: str) -> str:
    """ "Velmar fever cases Norvik" as "cases Norvik of Velmar fever": what is counted comes first.

    Empty where nothing is counted: what goes on with another noun is of that, "refugees agency".
    """
    words = [one[0] for one in _WORD.finditer(note)]
    at = next((at for at, word in enumerate(words) if word.lower() in _COUNTED), None)
    if at is None or (at and words[at][0].isupper()):
        return ""
    after = words[at + 1] if at + 1 < len(words) else ""
    if after and after[0].islower() and not _GOES_ON.fullmatch(after):
        return ""
    first = at
    while first and words[first - 1].lower() in _BEFORE_NOUN:
        first -= 1
    if first == 1:  # "Velmarian captives"
        first = 0
    counted = " ".join(
        [words[first].lower() if not first and first == at else words[first], *words[first + 1 :]]
    )
    return f"{counted} of {' '.join(words[:first])}" if first else counted
