"""The thing whose course or sides a question asks for, without the words that ask for them.

Only wording is read, and only English. What leads to the thing and what follows it is cut off,
piece by piece; what stands within it stays: "the number of workers on strike at Velmar Steel".
"""

import re

from assistant.trimming import named_part, names, only_asks, trimmed

_DET = (
    r"(?:(?:the|an?|all|every|each|any|some|their|its|of|which|what|these|those|two|both)\s){0,4}"
    r"(?:(?:full|complete|entire|whole|brief|short|planned|different|various|successive|new|next|"
    r"other|later|first|latest|chronological|competing|rival|opposing|conflicting|contradictory|"
    r"two)\s){0,2}"
)
_VALUES = (
    r"(?:figures?|values?|dates?|days?|names?|estimates?|versions?|accounts?|statements?|claims?|"
    r"reports?|sources?|sides?|parties|positions?|views?|opinions?|readings?|outlets?|updates?|"
    r"holders?|disputes?|disagreements?|discrepanc(?:y|ies)|contradictions?|conflicts?|schedules?|"
    r"plans?|timetables?)"
)
_PEOPLE = r"(?:people|persons?|everyone|everybody|anyone|men|women|names?)"
_WHO_TELLS = r"(?:sides?|sources?|reports?|outlets?|parties|news|media|press|papers)"
_SAY = (
    r"(?:say|said|give|gave|name|hear|heard|report|reported|agree|disagree|differ|claim|tell|put|"
    r"mention|schedule|announce|think|believe)"
)
_PUT = (
    r"(?:given|announced|set|named|reported|published|quoted|put|cited|mentioned|stated|told|"
    r"known|released|issued|made|fixed|chosen|planned|proposed|scheduled|circulating|around"
    r"|dropped|"
    r"abandoned|given up|scrapped|cancelled|shelved|ruled out|no longer planned|appointed|elected|"
    r"installed|sworn in|succeeded|followed|replaced|picked)"
)
_BE = (
    r"(?:(?:that|which|who)\s)?"
    r"(?:(?:have|has|had|was|were|is|are|been|be|being|ever|first|there)\s){0,3}"
)
_OF = r"(?:for|on|of|about|as|over|around|regarding|concerning|in the case of|with|behind|between)"
_LEAD = re.compile(
    r"\W*(?:"
    r"please|(?:can|could|would|will) you|i(?:['’]d| would) (?:like|love)(?: to)?|"
    r"i(?:['’]m| am) (?:trying to find out|looking for|interested in|writing [^.?]{1,40}\.)|"
    r"(?:there )?seems? to be|(?:two|several|different|conflicting) "
    r"(?:versions|accounts|reports|figures)(?= (?:concerning|of|about|for|on))|concerning|"
    r"i (?:need|want)(?: to)?|(?:do|does|did) (?:we|you|anyone|they) know|let me|"
    r"(?:give|tell|show|send|list|name|trace|chart|plot|track|outline|summari[sz]e|describe|"
    r"see|know|have|get|got|find|compare)(?: (?:me|us))?|"
    r"(?:set|lay|spell|sum|run)(?:ming)? (?:out|up|through|down)(?: for me)?|when it comes to|"
    r"(?:in )?(?:what|which) (?:steps|stages|order)|"
    r"(?:by whom|into whose hands)|how (?:often|many times|come)|how|why|where|whether|since when"
    r"|until when|from when|when|"
    r"to (?:what|which)(?: (?:day|date|figure|value|level))?|(?:on|for) (?:what|which)|"
    r"(?:day|date)s?(?= (?:did|was|were|has|have|came|replaced|followed))|"
    r"what (?:has |have |had )?(?:happened|happens) (?:to|with)|"
    r"what (?:has |had )?(?:became|becomes?) of|(?:what )?(?:came|come) (?:after|next|then)|"
    r"what|which|who|did|does|do|has|have|had|was|were|is|are|been|be|there|became|become|"
    r"(?:says?|said|claims?|claimed)(?: what)?|"
    rf"{_DET}(?:timeline|history|course|chronology|evolution|trajectory|succession|"
    r"sequence|list|back[ -]and[ -]forth|ups and downs|progress|status|situation|development|"
    rf"record|story|overview|summary|account|course of events|changes?)\s(?:{_OF}|how)|"
    r"things (?:changed?|developed?|went|stand|stood)?\s?(?:for|with|around|at)|"
    rf"{_DET}{_VALUES}\s{_BE}(?:{_PUT}\s)?(?:(?:came|come|comes)\s(?:after\s|next\s)?)?{_OF}|"
    rf"{_DET}{_VALUES}\s(?:when|that)|{_DET}numbers?\s{_BE}{_PUT}\s{_OF}|"
    rf"{_DET}{_PEOPLE}(?:\s(?:that|who|have|has|had|was|were|been|held(?= the )|served|to))+|"
    rf"(?:{_DET}{_WHO_TELLS}|they|anyone|we)\s(?:first\s|not\s)?{_SAY}(?: that)?|"
    rf"(?:they|anyone|we|you)|(?:in\s)?{_DET}{_WHO_TELLS}\s{_OF}|"
    rf"i(?: have|['’]ve)? (?:read|heard|seen) (?:that|(?:\w+ ){{0,2}}(?:things|{_VALUES}) {_OF})|"
    r"(?:everybody|everyone|all|they) of (?:one mind|the same opinion)|there|a lot of|"
    r"coming and going|comings and goings|(?:take|walk|lead|run) (?:me|us) through|"
    r"things (?:go|went) back and forth (?:with|over|on)|any agreement (?:on|about|over)|"
    rf"can(?:['’]t|not) both be (?:right|true) {_OF}|"
    rf"(?:each|either|both) (?:side|party|camp)s? (?:say(?:s|ing)?|claim(?:s|ing)?) {_OF}|"
    r"whose (?:word|account|version|figure)s?(?: \w+){0,3} whose|"
    rf"{_BE}{_PUT}(?:\s(?:in|as|for|to)|(?=,))|(?:took|take|takes) over(?: from)?|"
    r"(?:dis)?agree(?:ment)?|disputed?|from(?=\s*,)|after|once|next|first time|first|then|earliest|"
    r"(?:came|come) up|been around|(?:first )?(?:report|mention|article|news) "
    r"(?:with|of|that|saying|to say)|the (?:day|date|figure|number)(?= as\b)|"
    r"as (?:the )?(?:day|date|figure) (?:of|for)|(?:for|of) the first time|"
    r"as|about|for|on|over|of|in(?= the (?:post|plans|schedule))|held(?= the post)|"
    r"changes (?:in|to)|that|regarding|concerning|and|or|it|"
    r"succeeded|followed|replaced|got|gets|wins?|won|served|serve"
    r")(?![\w'’-])[\s,:;.]*",
    re.IGNORECASE,
)
_JOINS = (
    r"(?:(?:was|were|has|had|have|been|be|is|are|it|once|first|still|to|up|as|that|and)\s){0,6}"
)
_TRAIL = re.compile(
    r"[\s,;:.?!–-]+(?=(?-i:[a-z]))(?:"  # "Movford" and "Rose" are names
    r"(?:over|through) (?:time|the (?:years|months|weeks|days))|step by step|"
    r"in (?:order|turn|detail)|(?:for the )?first time|for the|change hands|hands|"
    r"(?:chang|develop|evolv|mov|shift|vari|slip|progress|fluctuat)\w*|vary|"
    r"(?:goes|go|gone|went) up (?:and|or) down|one by one|one after (?:the other|another)|"
    r"part (?:ways|company)|clash|collide|moved from|pass|"
    r"r[io]sen?|fall(?:en)?|fell|grown?|grew|shr[aiu]nk|increas\w+|decreas\w+|declin\w+|dropp\w+|"
    r"(?:beginning|starting)(?: (?:in|from|with|at))?|till|until|so far|to date|"
    r"(?:the|all|our) (?:papers|newspapers|sources|reports|outlets|sides|parties|media|accounts|"
    r"versions)(?: (?:do|did|can|could))?|"
    r"(?:and )?(?:to|until) (?:when|what)|(?:come|came) (?:next|after|then)|next|then|afterwards?|"
    r"later|and|(?:followed|replaced|came after) (?:that|it)(?: of)?|"
    r"the next time(?: it was \w+)?|after(?: (?:that|this))?|(?:did |does |do )?(?:not "
    r"|n['’]t )?(?:agree|differ|diverge|"
    r"match|disagree|coincide|conflict)|not|disputed|in dispute|at odds|contested|"
    rf"{_JOINS}(?:set|named|reported|given|put|said|announced|planned|scheduled|moved|postponed|"
    r"fixed|stood|standing|stand|reach(?:ed)?|hit|change|become|became|dropped|abandoned|scrapped|"
    r"given up|cancelled|shelved|followed|around|come up|was|were|been|is)"
    r"(?: (?:to be|as|at|for|on|to|by|up))?|as|at|for|on|to|to be|it|be|of|no longer|after it|"
    r"first|once|originally"
    r")[\s,;:.?!]*$",
    re.IGNORECASE,
)
_QUARREL = re.compile(
    r"\b(?:disput|disagree|differ|contradict|argu|quarrel|conflict|odds|side|part(?:y|ies)\b|"
    r"version|account|claim|sa(?:y|ys|id|ying)\b|word|position|view|thing|agree|clash|contest|"
    r"split|divided|compet|rival|oppos|stor(?:y|ies)\b)",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"\b(?:about|over|on|concerning|regarding|as to|around|of|for|when it comes to)\s",
    re.IGNORECASE,
)
"""What people quarrel over stands behind one of these."""
_LEADS_ON = re.compile(r"about|over|concerning|regarding|as to|when it comes to", re.IGNORECASE)
"""They lead to it: "Somebody must be wrong about | the toll"."""
_ERRING = re.compile(
    r"\b(?:wrong|right|true|truth|correct|mistaken|confused|lying|lies|trust(?:ed)?|believed?)\b",
    re.IGNORECASE,
)
_TWO = (
    re.compile(
        r"^\W*(?:once|when|after|since|as soon as)\s(?P<thing>\w[^?]{2,250}?)\s(?:had|has|was|were|"
        r"stood|reached|is)\b[^?]{0,100}?,\s*(?:and )?(?:to )?"
        r"(?:what|which|who|where|when|how)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"^\W*(?P<thing>(?!(?:there|it|they|that)\b|when|what|which|who|after|once|on |since|how"
        r"|do|did|is|was)"
        r"[^?.;]{3,250}?)\s"
        r"(?:was|were|had|has|used|stood|is)\b[^?;]{0,100}?[.;:,–]\s*(?:and |but )?"
        r"(?:to |since |from |on |until )?(?:what|which|who|when|how)\b",
        re.IGNORECASE,
    ),
)
"""Questions of two clauses: what was so, and what is asked of it."""
_TAIL = re.compile(
    r"(?:[,;:.?–]|\s-)\s*(?:and |but |if |or )?(?:not,? |so,? )?(?:to |since |from |on |until )?"
    r"(?:(?:from |by )?(?:what|which|whom?|whose)|where|when|how|why|did|does|do|has|have|was"
    r"|were|is|are|tell|give|show|"
    r"please|first reported)\b"
    r"(?:(?!\b(?:for|of(?! (?:them|these|those)\b)|in|at|over|about)\b)[^,;:?]){0,60}\??\s*$",
    re.IGNORECASE,
)
"""A second question: "…, what are they?", "… Who claims what?"."""
_EMPTY = re.compile(r"\W*(?:(?:after|from|once|since|when|to|on|for|there)\W*)?", re.IGNORECASE)
_MOST = 12
_AMENDING = re.compile(
    r"\b(?:articles?|reports?|reported|reporting|story|stories|item|piece|coverage|published|"
    r"headline|corrections?|correct(?:ed|s|ly|ing)?|retract(?:ed|s|ion|ions)?|withdrawn"
    r"|withdr[ae]w|"
    r"papers?|newspapers?|have to|had to|standing|believed|turned|"
    r"amended|clarif\w+|errat(?:um|a)|errors?|mistakes?|mistaken|wrong|false|untrue|inaccura\w+|"
    r"contain(?:ed|s)?|still|stands?|stood|valid|reliable|true|holds?|good|rely|relied|trust|"
    r"trusted|depend|taken (?:back|down)|take back|took back|put right|pulled|outlet|anything|"
    r"something|any|its|made|later|ever|since|became|become|happened|quote|cite|changed?|replaced|"
    r"updated|edited|superseded|issued?|version|earlier|what|which|how|can|could|should|may|did|"
    r"does|do|is|are|was|were|has|have|had|been|be|there|it|i|we|they|get|got|say|says|said|wrote|"
    r"fix(?:ed|es)?|revis(?:ed|e|ions?)|retracting|dated|read|saw|seen|found|please|right|"
    r"accurate|you|your|news|gave|given|know|anybody|anyone)\b"
    r"(?:['’]s)?",
    re.IGNORECASE,
)
"""Words that ask what became of a report, and those between them."""
_EDGES = re.compile(
    r"(?:the|an?|of|on|in|to|at|by|for|about|that|this|with|from|or|and|before|after|up|out|date|"
    r"upon|over|as|me|tell|my|their|our)",
    re.IGNORECASE,
)
"""Words that join those to the subject of a report."""


def core_of(text: str, shape: str, *, is_of_value: bool = True) -> str:
    """The thing whose course or sides are asked for: "the number of captives in Hallmere".

    Empty where a question about a correction says nothing but that: "what was corrected?". What
    came first or after an event, and not a value, is asked for in the words of the event.
    """
    if shape == "state":
        return text
    if shape == "correction":
        return _subject_of(text)
    asked = named_part(text) if is_of_value else text
    bare = _bare(_quarrelled_over(asked) if shape == "dispute" else asked) or text
    return trimmed(bare) if is_of_value else bare


def _bare(text: str) -> str:
    asked = " ".join(text.split())
    if thing := next((found["thing"] for one in _TWO if (found := one.search(asked))), None):
        asked = thing
    asked = _cut(_TAIL, asked)
    for _ in range(_MOST):
        led = _LEAD.match(asked)
        if not led or led.end() == len(asked):
            break
        asked = asked[led.end() :]
    return _cut(_TRAIL, asked).strip(" ?,.;:")


def _quarrelled_over(text: str) -> str:
    """ "Are the officials and their critics at odds over | the cost of the bridge?"."""
    for over in _OVER.finditer(text):
        lead = text[: over.start()]
        if names(lead):
            return text
        if _QUARREL.search(lead) or (_LEADS_ON.fullmatch(over[0].strip()) and _only_leads(lead)):
            return text[over.end() :]
    return text


def _only_leads(text: str) -> bool:
    """Whether a text says nothing of what is asked about: "Somebody must be wrong"."""
    return only_asks(_ERRING.sub("", text))


def _cut(end: re.Pattern[str], text: str) -> str:
    """A text without what ends it, as often as it does, but never nothing."""
    for _ in range(_MOST):
        found = end.search(text)
        if not found or _EMPTY.fullmatch(text[: found.start()]):
            break
        text = text[: found.start()]
    return text


def _subject_of(text: str) -> str:
    """What a report is about, opened by an article, so that a name does not open it."""
    kept = _AMENDING.sub(" ", text).replace("?", " ").split()
    while kept and _EDGES.fullmatch(kept[0].strip(",.:")):
        kept = kept[1:]
    while kept and _EDGES.fullmatch(kept[-1].strip(",.:")):
        kept = kept[:-1]
    return f"the {' '.join(kept).strip(' ,.:')}" if kept else ""
