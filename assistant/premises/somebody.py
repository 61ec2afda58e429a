"""The ways of asking who did something: that somebody did is taken for granted then."""

import re

from assistant.figures.offices import asks_a_holder, office_of
from assistant.support.statements import Clause, as_told
from assistant.support.verbs import is_past, is_verb, participle_of
from assistant.support.words import each

_REPLACED = re.compile(
    r"^(?:who|which \w+) (?:has |had )?(?P<verb>replaced|succeeded) (?P<who>.+?)"
    r"(?P<post> (?:as|at) .+)?$",
    re.IGNORECASE,
)
_SHARED = re.compile(
    r"^(?:which|what|who are the) (?P<count>[\w-]+) (?P<noun>[a-z]+) (?:who |that )?"
    r"(?P<verb>[a-z]+) (?P<rest>.+)$",
    re.IGNORECASE,
)
_DECIDED = re.compile(
    r"^(?:who|what body|which [a-z]+(?: [a-z]+)?) (?P<verb>decided|resolved|opted|vowed) "
    r"(?P<no>not |never )?to (?P<what>[a-z]+ .+)$",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r"^who(?P<who> (?:at|from|in|of) .+?)? (?:(?:was|were|has been|have been|had been) "
    r"(?P<done>[a-z]+ .+)|(?P<went>went to (?:prison|jail|court|war|hospital)\b.*))$",
    re.IGNORECASE,
)
_PARTICLE = r"(?P<particle> (?:over|out|up|off|down|away|back|aside|for))?"
_WHO = re.compile(
    rf"^(?:who|what) (?P<verb>[a-z]+){_PARTICLE} "
    r"(?P<what>(?:the|all|an?|every|its|his|her|their|[A-Z]).+)$"
)
_WHO_WHOLE = re.compile(
    rf"^(?:who|what) (?P<verb>[a-z]+){_PARTICLE} "
    r"(?P<what>[a-z]+ .*\b(?:all|every|everyone|everybody|whole|"
    r"entire|last)\b.*)$"
)
_DOER = (
    r"(?:minister|judge|court|official|officer|country|company|firm|ministry|government|council|"
    r"committee|party|union|bank|agency|army|body|authority|man|woman|person)"
)
_WHICH = re.compile(
    rf"^which (?:{_DOER}|police force) (?P<verb>[a-z]+){_PARTICLE} "
    r"(?P<what>(?:the|all|an?|every|its|his|her|their|[A-Z]).+)$"
)
_WHICH_DID = re.compile(
    rf"^which (?P<noun>{_DOER}) (?P<rest>(?P<verb>[a-z]+) (?:in|on|at|from|by|under|during|after|"
    r"before|over|into|out|off|through|without|while|when) .+)$"
)
_WHEN = re.compile(r"^[^A-Z]+ when (?P<clause>[^A-Z]*[A-Z].+)$")
"""What names nothing before it is told of something that does."""
NUMBER_WORD = re.compile(
    r"\d[\d,.]*|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"(?:thir|four|fif|six|seven|eigh|nine)teen|dozens?|hundreds?|"
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?)",
    re.IGNORECASE,
)
_TIMES = frozenset(each("days weeks months years hours dates times"))
_LIGHT = frozenset(each("was were is had did went happened felt came thought meant said has"))
_CHOSEN = frozenset(
    each("named appointed chosen elected voted nominated picked selected crowned installed sworn")
)
"""Who was chosen is told by who is it now."""
_HOLDING = frozenset(each("held occupied filled wore"))
"""What is done with an office."""
_LEADING = frozenset(
    each("led headed ran managed coached chaired captained governed edited directed")
)
_BODY = re.compile(r"\b(?:ministry|department|government|council|as (?:its |the )?[a-z]+)\b")


def replaced(asked: str) -> Clause | None:
    """ "Who replaced Maro as coach?": that Maro was replaced."""
    if not (match := _REPLACED.match(asked)):
        return None
    return Clause(f"{match['who']} was replaced{match['post'] or ''}", "replaced")


def who(asked: str) -> Clause | None:
    """ "Who killed the mayor?": that the mayor was killed."""
    small = f"{asked[:1].lower()}{asked[1:]}"
    match = _WHO.match(small) or _WHO_WHOLE.match(small) or _WHICH.match(small)
    if not match or not is_past(verb := match["verb"].lower()) or verb in _LIGHT | {"made"}:
        return None
    if _is_of_office(asked, verb, match["what"]):
        return None  # "who held the office of mayor" asks for the mayor
    return Clause(f"{match['what']} was {participle_of(verb)}{match['particle'] or ''}", verb)


def which_did(asked: str) -> Clause | None:
    """ "Which minister drowned in the floods?": that a minister did."""
    match = _WHICH_DID.match(f"{asked[:1].lower()}{asked[1:]}")
    if not match or not is_past(match["verb"]) or match["verb"] in _LIGHT | _CHOSEN:
        return None
    return _beneath(Clause(f"a {match['noun']} {match['rest']}", match["verb"]))


def decided(asked: str) -> Clause | None:
    """ "Who decided not to clear the flats?": that it was decided."""
    if not (match := _DECIDED.match(asked)):
        return None
    verb, no = match["verb"].lower(), match["no"] or ""
    text = f"it was {participle_of(verb)} {no.lower()}to {match['what']}"
    return Clause(text, verb, is_denied=bool(no))


def shared(asked: str) -> Clause | None:
    """ "Which two people share the post?": that two people do."""
    match = _SHARED.match(asked)
    if not match or not NUMBER_WORD.fullmatch(match["count"]):
        return None
    verb = match["verb"].lower()
    if not (is_verb(verb) or is_past(verb)) or match["noun"].lower() in _TIMES:
        return None
    text = f"{match['count']} {match['noun']} {verb} {match['rest']}"
    return Clause(text, verb, is_present=not is_past(verb))


def somebody(asked: str) -> Clause | None:
    """ "Who was found guilty in the trial?", "Who at Osk Steel went to jail?": somebody did."""
    if not (match := _SOMEBODY.match(asked)) or office_of(asked) is not None:
        return None
    told = f"was {match['done']}" if match["done"] else match["went"]
    verb = (match["done"] or "went").split()[0].lower()
    if not is_past(verb) or verb in _CHOSEN:
        return None
    return _beneath(Clause(f"somebody{match['who'] or ''} {told}", verb))


def _beneath(told: Clause) -> Clause:
    """ "Somebody was hurt when the Osk tunnel caved in": that it did."""
    when = _WHEN.match(told.text)
    return (as_told(when["clause"]) if when else None) or told


def _is_of_office(asked: str, verb: str, what: str) -> bool:
    """Whether it is asked who had an office, or led a body that is named."""
    if not asks_a_holder(asked) or office_of(asked) is None:
        return False
    return verb in _HOLDING or (verb in _LEADING and bool(what[:1].isupper() or _BODY.search(what)))
