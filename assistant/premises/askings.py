"""The ways of asking that take something for granted, and what each of them takes."""

import re
from collections.abc import Callable
from dataclasses import replace

from assistant.figures.done import asks_of_plan
from assistant.figures.offices import titles
from assistant.premises.somebody import (
    NUMBER_WORD,
    decided,
    replaced,
    shared,
    somebody,
    which_did,
    who,
)
from assistant.support.statements import Clause, as_told, stated
from assistant.support.verbs import is_base, is_past, is_verb
from assistant.support.words import each, stem

LONGEST = 600
"""Characters of a question that are looked at, from its end."""

OFFICE = (
    r"(?:(?:Prime|Deputy|Vice|Foreign|Defen[cs]e|Interior|Finance|Health|Justice|Education|"
    r"Transport|Energy|Culture|Environment|Economy|Labou?r|Agriculture|Police|Fire|Army|Navy|"
    r"Attorney|Chief|Lord|State|Home|Central|Bank)[\s-])*"
    r"(?:Minister|President|Mayor|Governor|Chancellor|Speaker|Premier|Secretary|Commissioner|"
    r"Ambassador|Chair(?:man|woman|person)?|Director|General|Coach|Captain|Chief|Executive|King|"
    r"Queen|Bishop|Archbishop|Ombudsman|Prosecutor|Head)"
)
"""A post, as it stands before a name or behind one."""

_ASKED = re.compile(
    r"(?<=[.!?])\s+(?=(?:Why|How|What|Who|When|Where|Which|Since|Now|After|In|On|At|And|But|So|"
    r"Can|Could|Do|Does|Did|Is|Are|Was|Were|Has|Have|Tell|Please)\b)"
)
"""Where one sentence ends and a question may begin."""
_ASIDE = re.compile(r"^(?P<asking>why|how|when|where), [^,]+, ", re.IGNORECASE)
_SPACE = re.compile(r"\s+")
_OPENING = re.compile(
    r"^(?:(?:and|but|so|ok|okay|well|then|please|hello|hi|hey)\b[\s,]*)+", re.IGNORECASE
)
_LEADING_TIME = re.compile(
    r"^(?P<time>(?:in|on|during|since|by|at)\s[^,?]{2,40}),\s(?P<rest>.+)$", re.IGNORECASE
)
_TRAILING = re.compile(
    r",?\s(?:and|or|but)\s(?:why|how|what|when|where|who|which|by whom|with whom)\b.*$|"
    r",?\saccording to\b.*$",
    re.IGNORECASE,
)
_AUX = r"(?P<aux>did|does|do|was|were|is|are|has|have|had)(?P<no>n['’]t)?"
_ASKING = re.compile(
    r"^(?:(?P<why>why|how come|for what reason|on what grounds|since when|how long)|"
    r"(?P<past>how|when|where|(?:at|on|in|since|by)?\s?(?:what|which)\s"
    r"(?:day|date|month|year|time)|to whom|by whom|for whom|with whom|by how much|"
    r"(?:for|of|from|under|against|through|after|before|with|without|to|over|despite)\s"
    r"(?:what|which)\s(?!(?:day|date|month|year|time|week|hour|extent|degree|end|effect|purpose|avail)\b)(?:[a-z]+\s)?[a-z]+|"
    rf"how (?:much|far|fast|quickly|often))"
    r"(?:\s(?:exactly|(?P<time>in\s(?:[A-Z][a-z]+\s)?\d{4})|in [A-Z][\w'’-]+))?)"
    rf"\s{_AUX}\s(?P<clause>.+)$",
    re.IGNORECASE,
)
_LASTING = re.compile(r"^how (?:do|does) [^?]+? (?:stay|remain) [a-z]", re.IGNORECASE)
""" "How does the crossing stay open?": that it is."""
_ALLOWED = re.compile(
    r"^(?:why|how come|since when) (?P<aux>may|can|must)(?P<no>['’]t|not)? (?P<clause>.+)$",
    re.IGNORECASE,
)
_COME_TO_BE = re.compile(r"\b(?:come|get) to be\b")
_PLAN = re.compile(
    r"(?<!found)(?<!shown)(?<!proved)(?<!proven)(?<!judged)(?<!deemed)(?<!ruled)(?<!declared)"
    r" to be\b"
)
_MEASURED = re.compile(r"how (?:much|far|fast|quickly|often)|by how much", re.IGNORECASE)
_MOVING = frozenset(each("rise fall grow shrink drop increase decline climb surge plunge jump"))
_OF_THE = re.compile(
    r"^how many of (?:the|those|these) (?P<count>[\w,.]+) (?P<rest>.+)$", re.IGNORECASE
)
_THE_COUNT = re.compile(
    r"^(?:what|who|whom|which|how many)\b.{0,60}?\b(?:did|do|does|have|were|are|had) "
    r"(?:the|those|these) (?P<count>\d[\d,.]*|[a-z]+(?:-[a-z]+)?) (?P<noun>[a-z]+)\b",
    re.IGNORECASE,
)
_MADE = re.compile(
    r"^what (?:made|forced|led|prompted|caused|persuaded|drove|pushed|convinced|got|moved|"
    r"inspired|motivated|compelled|allowed|enabled|helped) (?P<who>.+)$",
    re.IGNORECASE,
)
_CAUSED = re.compile(
    r"^(?:what|who) (?:caused|led to|triggered|prompted|sparked|explains|explained|provoked|"
    r"brought about|ended|delayed|followed|is behind|was behind|lies behind|"
    r"(?:is|was) the (?:cause|reason) (?:of|for|behind)) (?P<noun>(?:the|an?|its|his|her|their) "
    r".+)$",
    re.IGNORECASE,
)
_GAVE = re.compile(
    r"^(?:what|how (?:much|many [a-z]+)) (?:did|does|will|has|have) (?P<noun>(?:the|an?) .+?)"
    r"(?: in \d{4})? (?:provide|provided|contain|contained|include|included|offer|offered|"
    r"stipulate|stipulated|entail|entailed)"
    r"(?: (?:for|to|about|on)\b.*)?$",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"^(?:now that|after|given that|since|because|once|although|even though|if) "
    r"(?P<clause>(?:[^,?]|,(?=\d))+), .+$",
    re.IGNORECASE,
)
_KEPT = re.compile(
    r"^(?:who|what) (?:keeps|has kept|is keeping|(?:decided|ordered|voted|chose|agreed) to keep|"
    r"wants to keep) (?P<clause>.+?) (?P<state>(?:shut|closed|open|in force|in place|banned|idle|"
    r"running|alive|in operation|out of (?:service|action|use)|off limits))\b.*$",
    re.IGNORECASE,
)
_WANTED = re.compile(
    r"^(?i:who|what) (?:wanted|wants|asked|pressed|told|persuaded|led|forced|pushed|allowed) "
    r"(?P<clause>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*) to (?:stay|remain|be|keep) "
    r"(?P<state>(?:outside|inside|in|out of|part of|a member of) (?:the )?[A-Z].+)$"
)
_AS_A = re.compile(
    r"^(?:as|being) (?P<what>(?:an?|the) (?:\w+ )?(?:member|signatory|part|party|partner) "
    r"(?:of|to) "
    r"[^,]+), (?:what|how|why|when|which|who)\b[^?]*?\b(?:does|do|did|is|has|can|must|should|will) "
    r"(?P<who>(?:the )?(?-i:[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*))\b.*$",
    re.IGNORECASE,
)
_STATE = (
    r"(?:allowed|permitted|open|closed|shut|banned|forbidden|prohibited|idle|running|at work|legal|"
    r"in (?:force|operation|use|place)|out of (?:action|use|operation|service)|under way|"
    r"(?:a |no )?(?:longer )?(?:an? )?member of [^,]+|in (?:the )?(?-i:[A-Z])[^,]+)"
)
_AS_IT_IS = r"(?:,? as (?:it|they|he|she|things) (?:is|are|does|do|stands?)(?: (?:now|today))?)"
_GERUND = re.compile(
    r"^(?:who|what) (?:profits?|benefits?|suffers?|gains?|loses|earns|follows|comes|results?) "
    rf"(?:from|by|of) (?P<thing>.+?) (?:being|remaining|staying) (?P<state>{_STATE})"
    rf"(?: (?:at|in|near|over) (?P<where>[^,]+?))?{_AS_IT_IS}?$",
    re.IGNORECASE,
)
""" "Who profits from the crossing being shut?"."""
_WITH = re.compile(
    rf"^with (?P<thing>(?:the )?[^,]+?) (?P<state>{_STATE}){_AS_IT_IS}?, "
    r"(?:how|what|which|why|who|where|when)\b.*$",
    re.IGNORECASE,
)
""" "With the crossing shut as it is, which way do lorries go?"."""
_WITH_BEHIND = re.compile(
    rf"^(?:what|which|who|how|where|when)\b[^?]*?,? with (?P<thing>(?:the )?[^?,]+?) "
    rf"(?P<state>{_STATE})$",
    re.IGNORECASE,
)
""" "What papers are checked, with the crossing open?"."""
_SHOULD = re.compile(
    r"^who (?:decided|ordered|ruled|demanded) that (?P<thing>(?:the )?.+?) should "
    rf"(?:be|stand|stay|remain|lie) (?P<state>{_STATE}){_AS_IT_IS}$",
    re.IGNORECASE,
)
_GETS = re.compile(
    r"^what (?:does|do|did) (?P<who>(?:the )?(?-i:[A-Z])[^?,]{1,40}?) "
    r"(?:get|gain|have|earn|lose|pay)(?: out of| from| by| for) "
    r"(?:being|staying|remaining|still being) (?P<what>[^?,]+?)(?: now| today)?$",
    re.IGNORECASE,
)
_BACK_IN = re.compile(
    r"^(?:what (?:would|must|should|does) (?P<who>(?:the )?(?-i:[A-Z])[^?,]{1,40}?) "
    r"(?:have|need) to do|how (?:can|could|might|would) "
    r"(?P<other>(?:the )?(?-i:[A-Z])[^?,]{1,40}?)) (?:to )?"
    r"(?:(?:get|come|go|be let|be taken) back into|rejoin|return to) (?P<what>[^?,]+)$",
    re.IGNORECASE,
)
_ENFORCES = re.compile(
    r"^who (?:is enforcing|enforces|polices|is policing|upholds) (?P<what>the [^?,]+)$",
    re.IGNORECASE,
)
_HAPPENED = re.compile(r"^what happened (?:after|when|once) (?P<clause>.+)$", re.IGNORECASE)
_TOLD = re.compile(
    r"^how come (?P<come>.+)$|^(?:why|how|when|where) (?:is|was) it that (?P<that>.+)$|"
    r"^what (?:is|was|are|were) the reasons? (?:why |that |for which )?(?P<reason>.+)$|"
    r"\b(?:tell (?:me|us)|explain|know|understand|reasons?|wonder(?:ing)?|say|see|find out)\b"
    r"[^?]{0,40}?\b(?:why|how|when|where)\s(?P<clause>.+)$",
    re.IGNORECASE,
)
_DEED = re.compile(
    r"\b(?:to|about|on|after|following|over|with|for|of) (?P<noun>(?:the|an?|his|her|its|their) "
    r"(?:\w+ )?(?P<deed>[a-z]+) (?:of|by|in|from) .+)$"
)
"""A deed that is named where something else is asked: "react to the resignation of …"."""
_SAID_THAT = re.compile(
    r"^(?:who|how|why|when|where|which)\b[^,]{0,60}?\b(?:said|say|says|explain|claim|claimed|"
    r"announce|announced|report|reported|confirm|confirmed)\b(?:\s(?:in|on|by)\s[\w ]{1,20}?)?"
    r"\sthat (?P<clause>.+)$",
    re.IGNORECASE,
)
_BLAMED = re.compile(
    r"^(?:(?:who|what) (?:is|was) (?:to blame|responsible|at fault)(?: for (?:it|the fact))?|"
    r"whose (?:fault|doing|idea|decision) (?:is|was) it) that (?P<clause>.+)$",
    re.IGNORECASE,
)
_NOW_THAT = re.compile(r",?\snow that (?P<clause>.+)$", re.IGNORECASE)
_WH = re.compile(r"^(?:what|how|who|where|when|why|which)\b", re.IGNORECASE)
_REACTING = frozenset(
    each("react respond comment explain justify say think feel mark celebrate mourn welcome learn")
)
_TITLED = re.compile(
    r"\b(?P<before>(?i:former|ex|then|late|deputy|vice|acting)[\s-])?"
    rf"(?P<office>{OFFICE})\s(?P<name>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){{0,2}})"
)
_Take = Callable[[str], Clause | None]


def cleaned(question: str) -> str:
    """The last question of what was typed, without what only leads in, its time at the end."""
    text = _SPACE.sub(" ", question[-LONGEST:]).strip()
    parts = [part for part in _ASKED.split(text) if part.strip()]
    text = (parts[-1] if parts else text).strip().rstrip("?!. ")
    text = _ASIDE.sub(r"\g<asking> ", _OPENING.sub("", text))
    if (lead := _LEADING_TIME.match(text)) and _ASKING.match(lead["rest"]):
        text = f"{lead['rest']} {lead['time'][:1].lower()}{lead['time'][1:]}"
    return _TRAILING.sub("", text)


def clause_of(asked: str) -> Clause | None:
    """What a cleaned question takes for granted, in the order of a statement."""
    return next((found for take in _TAKES if (found := take(asked))), None)


def _asking(asked: str) -> Clause | None:
    """Why, how, when or where something happened, or is so."""
    if not (match := _ASKING.match(asked)):
        return None
    aux = match["aux"].lower()
    is_past = aux in ("did", "was", "were", "has", "have", "had")
    if match["past"] and not (is_past or _LASTING.match(asked)):
        return None
    clause = _COME_TO_BE.sub("become", match["clause"])
    if _PLAN.search(clause) or asks_of_plan(asked):
        return None  # what was to be is a plan
    found = stated(aux, clause, is_denied=bool(match["no"]))
    if match["time"]:
        found = replace(found, text=f"{found.text} {match['time']}")
    if match["past"] and _MEASURED.fullmatch(match["past"]) and found.base not in _MOVING:
        return None
    if found.base in _REACTING:
        return _clause(_SAID_THAT)(asked) or _deed(asked) or found
    return found


def _allowed(asked: str) -> Clause | None:
    """ "Why may lorries pass the crossing?": that they may."""
    if not (match := _ALLOWED.match(asked)):
        return None
    plain = stated("do", match["clause"])
    subject, verb, rest = plain.text.partition(f" {plain.verb} ")
    if not verb:
        return None
    aux = f"{match['aux'].lower()}{' not' if match['no'] else ''}"
    return replace(plain, text=f"{subject} {aux} {plain.verb} {rest}", is_denied=bool(match["no"]))


def _deed(asked: str) -> Clause | None:
    """ "How did Osk react to the resignation of its mayor?": that there was one."""
    match = _DEED.search(asked) if _WH.match(asked) else None
    if not match or is_base(match["deed"]) or not is_verb(match["deed"]):
        return None
    if stem(match["deed"]) in titles() or asks_of_plan(asked):
        return None  # "the name of the chief executive of Osk" tells of no deed
    return Clause(f"There was {match['noun']}", match["deed"])


def _holder(asked: str) -> Clause | None:
    """ "What did Mayor Holm say?": that Holm is mayor."""
    match = _TITLED.search(asked) if _WH.match(asked) else None
    if not match or match["before"]:
        return None
    return Clause(f"{match['name']} is {match['office']}", "")


def _of_the(asked: str) -> Clause | None:
    """ "How many of the 40 hostages freed in May have …": that 40 hostages were freed in May."""
    if not (match := _OF_THE.match(asked)) or not NUMBER_WORD.fullmatch(match["count"]):
        return None
    told = match["rest"].split()
    ends = ("have", "has", "had", "are", "were", "was", "is", "did", "do", "remain", "still")
    end = next((place for place, word in enumerate(told) if word in ends), len(told))
    verb = next((place for place in range(1, min(4, end)) if is_past(told[place].lower())), None)
    if verb is None:
        return _counted(match["count"], " ".join(told[:end]))
    noun, rest = " ".join(told[:verb]), " ".join(told[verb:end])
    return Clause(f"{match['count']} {noun} were {rest}", told[verb])


def _the_count(asked: str) -> Clause | None:
    """ "What did the 14 victims have in common?": that there were 14."""
    match = _THE_COUNT.match(asked)
    if not match or not NUMBER_WORD.fullmatch(match["count"]):
        return None
    return _counted(match["count"], asked[match.start("noun") :].split(" have ")[0])


def _counted(count: str, what: str) -> Clause:
    return Clause(f"There were {count} {what}", "")


def _made(asked: str) -> Clause | None:
    """ "What made the government cancel the line?": that it did."""
    if not (match := _MADE.match(asked)):
        return None
    found = stated("did", match["who"].replace(" to ", " ", 1))
    return found if found.base and is_base(found.base) else None


def _caused(asked: str) -> Clause | None:
    """ "What caused the collapse of the bridge?": that there was one."""
    if not (match := _CAUSED.match(asked)):
        return None
    head = re.split(r"\s(?:of|in|on|at|by|from|to|for|during)\s", match["noun"])[0].split()[-1]
    return Clause(f"There was {match['noun']}", head)


def _gave(asked: str) -> Clause | None:
    """ "What did the general amnesty for the rioters provide?": that there was one."""
    match = _GAVE.match(asked)
    return Clause(f"There was {match['noun']}", "") if match else None


def _clause(pattern: re.Pattern[str]) -> _Take:
    """What a subordinate clause tells, in the order of a statement."""

    def take(asked: str) -> Clause | None:
        match = pattern.search(asked)
        return as_told(match[match.lastindex or 0]) if match else None

    return take


def _kept(asked: str) -> Clause | None:
    """ "Who keeps the crossing shut?": that it is shut."""
    if not (match := _KEPT.match(asked) or _WANTED.match(asked)):
        return None
    return as_told(f"{match['clause']} is {match['state']}")


def _as_it_is(asked: str) -> Clause | None:
    """ "With the crossing shut as it is, …": that it is shut."""
    if gets := _GETS.match(asked):
        return as_told(f"{gets['who']} is {gets['what']}")
    if back := _BACK_IN.match(asked):
        return as_told(f"{back['who'] or back['other']} is not in {back['what']}")
    if enforces := _ENFORCES.match(asked):
        return as_told(f"{enforces['what']} is in force")
    ways = (_GERUND, _WITH, _WITH_BEHIND, _SHOULD)
    match = next((found for way in ways if (found := way.match(asked))), None)
    if match is None:
        return None
    where = match.groupdict().get("where")
    thing = f"{match['thing']} at {where}" if where else match["thing"]
    many = re.match(r"(?:the )?\w*[^s\W]s\b(?! of)|[a-z]+ [a-z]+s\b", thing)
    return as_told(f"{thing} {'are' if many else 'is'} {match['state']}")


def _as_a(asked: str) -> Clause | None:
    """ "As a member of the pact, what does Osk pay?": that Osk is one."""
    match = _AS_A.match(asked)
    return as_told(f"{match['who']} is {match['what']}") if match else None


_TAKES: tuple[_Take, ...] = (
    _kept,
    _as_it_is,
    _as_a,
    _clause(_TOLD),
    _asking,
    _allowed,
    _of_the,
    replaced,
    _made,
    _caused,
    _clause(_NOW_THAT),
    _the_count,
    _clause(_GIVEN),
    _clause(_HAPPENED),
    _clause(_SAID_THAT),
    _clause(_BLAMED),
    decided,
    shared,
    _gave,
    somebody,
    who,
    which_did,
    _deed,
    _holder,
)
