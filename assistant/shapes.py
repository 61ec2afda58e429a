"""Which kind of story about time answers a question: a state, a change, a beginning, a dispute.

Only wording is read, and only English.
"""

import re
from typing import Literal

from assistant.question import asked_part
from assistant.trimming import only_asks

Shape = Literal["state", "change", "first", "after", "dispute", "correction"]

_REPORT = (
    r"(?:news (?:of|from|on)|articles?|reports?|stor(?:y|ies)|items?|pieces?|coverage|reporting|"
    r"headlines?)"
)
_AMENDED = (
    r"(?:correct(?:ed|s)?|retract(?:ed|s)?|withdrawn|withdr[ae]w|amended|clarified|taken back|"
    r"took back|take back|put right|taken down|pulled|wrong|false|untrue|inaccurate|reliable|"
    r"errors?|mistakes?|mistaken|valid|holds? up|trustworthy|"
    r"trusted|been (?:changed|updated|edited|replaced|superseded)|out of date|"
    r"stands? by|stood by|stands?|fix(?:ed)?|put (?:it )?right|revised?|retract|"
    r"still (?:valid|true|holds?|good|up|in good standing))"
)
_PRINTED = r"(?:reported|published|printed|written|wrote|said|run|ran|told)"
_WITHIN = r"(?:(?!\b(?:that|says?|said|saying|claim\w*|find|found)\b)[^?]){0,200}?"
"""Of a report, not of what it says."""
_CORRECTION = re.compile(
    r"(?<!market )(?<!price )(?<!stock )(?<!course )"
    r"\b(?:corrections?|erratum|errata|retractions?|clarifications?)\b"
    r"(?! (?:officers?|facilit|departments?|officials?|centers?|centres?|institution))"
    rf"|\b{_REPORT}\b{_WITHIN}\b{_AMENDED}\b"
    r"|\b(?:reported|published|newspaper|outlet)\b[^?]*\b(?:correct|wrong|errors?|mistakes?|"
    r"still (?:considered |thought |held )?(?:true|valid|right|stands?))\b"
    r"|\b(?:corrected|retracted)\b"
    rf"|\bshould\b[^?]{{0,80}}\b{_REPORT}\b[^?]*\bhave (?:said|read|been|given|stated)\b"
    r"|\bwhat did (?:you|they|we|it|the \w+) (?:have to |need to )?(?:correct|get wrong|"
    r"put right)\b"
    r"|\bwhat happened to (?:that|this|the|your) (?:\w+ )?(?:story|article|report|piece|item)\b"
    rf"|\b{_AMENDED}\b{_WITHIN}\b{_REPORT}\b"
    r"|\bwhat (?:became|has become|had become|happened|has happened) (?:of|to|with)\b"
    rf"{_WITHIN}\b{_REPORT}\b"
    rf"|\b(?:rely|relied|reliance|trust|depend|quote|cite|wrong) (?:up)?(?:on|with)?\b{_WITHIN}"
    rf"\b{_REPORT}\b"
    r"|\b(?:have|had) to (?:correct|retract|take back|withdraw|amend|put right) "
    r"(?:what|its|their)\b"
    # "Can I rely on what was reported on 3 May", "Is what the article said still to be believed?"
    rf"|\b(?:rely|relied|depend|count|go) (?:up)?on what (?:was|were|you|they|we|the [\w ]{{2,20}})"
    rf" (?:(?:had|have|has|been) )?{_PRINTED} (?:on|in|about|of|yesterday|last|that)\b"
    rf"|\b(?:{_REPORT}|what (?:was|were|you|they|we) {_PRINTED})\b[^?]*\bstill (?:to be |be )?"
    r"(?:believed|trusted|relied|true|valid|right|correct|good|holds?|stands?)\b"
    rf"|\b{_REPORT}\b[^?]*[,:]\s(?:and )?(?:what|which|was anything|is anything)\b[^?]{{0,60}}"
    r"\b(?:wrong|incorrect|mistaken|untrue|false|in error)\W*$",
    re.IGNORECASE,
)
_TELL = (
    r"(?:sides?|figures?|numbers?|accounts?|claims?|versions?|statements?|counts?|estimates?|"
    r"reports?|sources?|parties|values?)"
)
_STANDS = (
    rf"(?:{_TELL}|positions?|views?|answers?|narratives?|explanations?|things|stories|dates|days|"
    r"names|totals|tolls)"
)
_SIDES = (
    rf"(?:(?:different|both|two|various) {_TELL}|different things (?:about|on|of|from)"
    r"|(?:opposing|opposed|competing|rival|conflicting|contradictory|contrary|clashing|differing|"
    rf"diverging|divergent|incompatible) (?:{_STANDS}|information (?:on|about)))"
)
_DISPUTE = re.compile(
    rf"\b(?:disput\w+|disagree\w*|contradict\w*|discrepanc\w+|at odds|{_SIDES}"
    r"|who (?:says|claims|said) what|(?:what|which)\b[^?]*\beach (?:side|party|source|camp|"
    r"of them)\b"
    r"|\b(?:i|we) (?:have |had )?argued? (?:over|about)\b|\bthere (?:seems to be|is) a quarrel\b"
    r"|\bwhich positions (?:must|should|need|are there|do|does)\b"
    r"|whose (?:word|account|version|figure)|(?:accounts|versions|figures) of\b[^?]*\bwhom\b"
    r"|(?:reports?|sources|accounts|sides|figures|outlets|everyone|everybody|they|statements)\b"
    r"[^?]{0,120}\b(?:agree|differ|match|diverge|coincide)\w*"
    r"|(?:accounts|versions|figures|reports|sources|sides)\b[^?]{0,120}\b"
    r"(?:part ways|part company|clash|conflict|collide|vary)\W*$"
    r"|(?:which|what) (?:\w+ )?(?:versions|accounts|claims)\b"
    r"|what (?:do|does|did|is|are|was|were) (?:each|both|either)\b|who said which"
    r"|^\W*(?:do|does|don['’]t)\s[^?]{1,80}\b(?:agree(?! to\b)|concur|differ|coincide)\b"
    r"|why do i read (?:different|other)|(?:is|was) there (?:any |an )?(?:dis)?agreement"
    r"|^\W*(?:[\w']+ )?(?:two|both|rival|several) (?:versions|accounts|stories|sides)\b)",
    re.IGNORECASE,
)
_SERIES = re.compile(
    r"\b(?:different|various|several) (?:\w+ )?(?:figures|numbers|values|dates|days|names)\b[^?]*"
    r"\b(?:since|over time|over the|(?:from|starting in|beginning in) (?:[A-Z][a-z]+ )?\d{4})\b",
    re.IGNORECASE,
)
"""They are different because time went on, and not because somebody disagrees."""
_LEANING = re.compile(
    r"\W*(?:if (?:so|not|they do(?: not|n['’]t))\b|(?:and )?(?:who|what|which)"
    r"(?: (?:is|are|was|were|they|it|does|do|did|each|one|of|them|those|side|sources?|what|which|"
    r"says?|said|claims?|claimed|gives?|gave))+\W*$)",
    re.IGNORECASE,
)
"""A last sentence that only goes on from the one before: "If not, who says what?"."""
_BUT_DONE = (
    r"(?! (?!appointed|elected|named|nominated|installed|promoted|involved|engaged|employed|"
    r"hired|picked|selected|recruited|assigned|designated|voted|moved|entrusted|retained)"
    r"(?:[a-z]+ed|shot|hurt|found|caught|held|sent|sued|fined|hit|beaten|taken) "
    r"(?:for|over|after|because|by|guilty|dead|in connection|on suspicion)\b)"
)
"""Who "has been jailed for it" asks of a deed, not of those who came one after another."""
_COURSE = re.compile(
    r"^(?!\W*(?:is|are|was|were|does|do|did|has|have|had|how|when|why|where|since|from)\b)"
    r"(?![^?]*\bwhen\W*$)[^?]*\bsince (?:[A-Z][a-z]+ )?\d{4}\b"
    r"|\b(?:go|goes|gone|went) up (?:or|and) down\b|\b(?:has|have) (?:anything|things|it"
    r"|much) changed\b"
    r"|\bwho and when\W*$|\b(?:take|walk|lead|run) (?:me|us) through\b|\bgo(?:es"
    r"|ne)? back and forth\b"
    r"|\bfrom (?:[A-Z][a-z]+ )?\d{4},? (?:till|until|to|up to) (?:now|today|the present)\b"
    r"|\b(?:which|what) (?:changes|turns|twists)\b|\b(?:which|what) course\b[^?]{0,160}"
    r"\b(?:taken?|took|run|ran|followed?)\b|\bby (?:which|what) (?:steps|stages)\b"
    r"|(?:^|[,:;])\s?(?:starting|beginning) (?:in|from|with|at)\b"
    r"|^(?=[^?]*\bsince\b)[^?]*\band (?:from |since |until )?when\W*$"
    r"|\bwhen did things change\b|\bcame and went\b|\bcoming and going\b"
    r"|\bwho has come since\b|\bwhat went on (?:with|at|in)\b|\bin (?:what|which) (?:order|steps"
    r"|stages)\b"
    r"|\b(?:came|comes|come) and (?:who )?(?:went|goes|go)\b"
    r"|\bevery (?:date|day|name|figure|value|change)\b|\bhow (?:has|have|did) (?:it|that|"
    r"they) chang"
    r"|\bwhat was the (?:original|first) (?:date|figure|value)\b[^?]*\bwhat came after\b"
    r"|^\W*over the (?:period|years|months|weeks)\b[^?]*\bsince\b"
    r"|^\W*since (?:[A-Z][a-z]+ )?\d{4}\b[^?]*\b(?:what|which|who|when)\b",
    re.IGNORECASE,
)
"""All that it has been is asked for, whatever else is."""
_CHANGE = re.compile(
    r"\bhow\b[^?]*\b(?:chang|develop|evolv|r[io]se|ris|f[ae]ll|grow|grew|shr[aiu]nk|increas"
    r"|decreas|"
    r"decline|drop|mov|shift|var)\w*\b[^?]*\??$"
    r"|\bover (?:time|the (?:years|months|weeks|days))\b|\b(?:timeline|history|course) of\b"
    r"|\b(?:trace|list (?:all|every\w*)|chart|show (?:me )?how|step by step)\b"
    rf"|\bwho (?:has|have|had) been\b{_BUT_DONE}|\bwho were\b|\bha(?:s|ve) been\b[^?]*\bsince\b"
    r"|\bfor which (?:days|dates)\b"
    r"|\b(?:list|name|give|show)(?: me| us)?(?: all| every| each| of){0,3}(?: the)? "
    r"(?:dates|days|names|people|holders|figures|values|numbers|every\w+)\b"
    r"|^\W*(?:the )?(?:timeline|chronology|history|evolution|succession|sequence)\b"
    r"|\b(?:timeline|chronology|succession|back[ -]and[ -]forth|ups and downs|evolution) "
    r"(?:for|of|in|over|around|on)\b"
    r"|^\W*(?:all|every) (?:the |of the )?(?:\w+ )?(?:dates?|days?|names?|people|holders?|figures?|"
    r"values?|numbers?|changes)\b"
    r"|\b(?:which|what) (?:\w+ )?(?:dates|days|figures|values|people|persons|names|men|women)"
    r"\b[^?]*\b(?:have been|has been|were|had been|held|served|led|ran|came up)\b"
    r"|\bhow\b[^?]*\b(?:slip|slid|progress|fluctuat|vari)\w*"
    r"|\bone after (?:the )?(?:other|another)\b|\bin (?:chronological )?order\W*$",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"\bhow (?:often|many times)\b(?=[^?]*\b(?:to|until|till|for) (?:when|what|which)\b)[^?]*"
    r"\b(?:postpon|delay|reschedul|mov|push|put off|chang|shift)\w*"
    r"|\bhow many (?:\w+ )?(?:people|men|women|persons|holders)\b[^?]*\bsince\b[^?]*\band who"
    r"(?: (?:were|was|are|is) (?:they|he|she))?\W*$"
    r"|\bhow (?:often|many times)\b[^?]*\b(?:dates?|day)\b[^?]*\b"
    r"(?:postpon|delay|reschedul|mov|push|put off|chang)\w*",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"\b(?:what (?:has |had )?happened (?:to|with)|how (?:did|has|have))\b[^?]*?"
    r"\b(?:since|after|from)(?: the)?(?: (?:start|beginning|end|middle|turn) of)?"
    r"(?: the year)? (?:[A-Z][a-z]+ )?\d{4}"
    r"(?: on(?:wards?)?)?\W*$",
    re.IGNORECASE,
)
"""What became of it from a time on: all that followed, not the next only."""
_HOW_MUCH = re.compile(r"\bhow (?:many|much|often|long|far|high|old|large)\b", re.IGNORECASE)
_NUMBER = (
    r"(?:(?:about|around|nearly|almost|roughly|some|at least|at most|more than|less than|over|"
    r"under|approximately|just|fewer than|up to)\s)*"
    r"(?:[$€£¥]\s?)?(?!(?:19|20)\d\d\b(?![,.%]\d|\s?(?:%|percent|per cent|million|billion)))"
    r"(?:\d(?!\d? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|a? ?dozen|two|three|four|"
    r"five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|"
    r"twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|(?:a|one) (?:hundred|thousand|"
    r"million|billion)|a (?:third|quarter))"
)
"""A number that is no year and no day."""
_TO_END = (
    r"[\d.,]*(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?"
    r"(?:\s?(?:%|percent|per cent|hundred|thousand|million|billion))?"
    r"(?:\s(?!(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|rounds?|terms?|laps?|"
    r"games?|matches|attempts?)\b)[a-z]+)?\W*$"
)
"""What may follow a value at the end: digits and a unit, and no time that has passed."""
_FIRST = re.compile(
    rf"\bwhen did\b[^?]*\b(?:hit|pass|top|cross)\s{_NUMBER}{_TO_END}"
    rf"|\bwhen did\b[^?]*\b(?:reach|exceed|(?:climb|r[io]se|grow|fall|drop|sink|"
    rf"get|go (?:up|down)) to|stand at)\s{_NUMBER}"
    r"|\bsince when\b|\b(?:as of|from|since) (?:which|what) (?:day|date)\b"
    r"|\b(?:when|(?:which|what) (?:day|date)) did\b[^?]*\b(?:(?:start|begin) (?:\w+ )?as\b"
    r"|(?:succeed|come|move|rise) (?:in)?to (?:the )?(?:post|job|role|position|office))"
    r"|\b(?:when|(?:which|what) (?:day|date)) was it (?:announced|said|reported|decided|stated)\b"
    r"[^?]*\d|"
    r"\bdate of the first (?:report|mention|news|announcement)\b|\bhow long ago (?:did|was|were)\b"
    r"|\b(?:when|on (?:what|which) day) did (?:we|people|readers|the public) (?:first )?"
    r"(?:learn|hear|read|find out)\b|\bwhen did [\w ]{3,40} start as\b"
    r"|\bfirst (?:said|reported|given|named|announced|known|put|mentioned|fixed|set)\b"
    r"|\bfrom when (?:on )?(?:was|were|has|had|did)\b|\bwhen did it (?:first )?(?:become|"
    r"get) known\b"
    r"|\bwhen did (?:the )?(?:news|word) (?:first )?(?:break|come|get out)\b"
    r"|\bday (?:on which|when|that)\b[^?]*\b(?:reported|named|became|took)\b"
    r"|\bon (?:what|which) day\b[^?]*\b(?:became|reached|took over)\b"
    r"|\bwhen (?:was|were) (?i:\w+ \w+) (?:made|named|appointed|elected|chosen|installed)\b|"
    r"\b(?:when|since when|(?:what|which) (?:(?:was|is) the )?(?:day|date))\b[^?]*"
    r"(?<!\bthe )(?<!\bits )(?<!\btheir )\bfirst\b"
    r"|\bwhen (?:did|was|were)\b[^?]*\b(?:become(?! known| clear| public| law)|"
    r"take (?:over|up|office|charge)|appointed|sworn in|promoted)\b"
    r"|^\W*since when\b|\b(?:since|from) when\W*$|^\W*first (?:time|report|mention|news)\b"
    r"|\b(?:when|(?:what|which) (?:day|date))\b[^?]*\b(?:get|got|given|land|take on|assume) "
    r"the (?:post|job|role|position|office)\b"
    r"|\b(?:what|which) (?:day|date) (?:was|were) (?:[A-Z][a-z]+ )?\d[^?]*\b(?:announced|named|set|"
    r"given|fixed|chosen|put forward|made public|reported)\b"
    r"|\b(?:what|which) (?:day|date) did\b[^?]*\b(?:become|take (?:over|up|office|charge))\b"
    r"|^\W*(?:on |since )?(?:when|(?:what|which) (?:was |is )?(?:the )?(?:day|date))\b"
    r"[^?]*\bfor the first time\b|^\W*when (?:was|is) the first time\b"
    r"|\bwhen did the (?:post|job|role|position|office)\b[^?]*\b(?:go|fall|pass) to\b"
    r"|^(?![^?]*\b(?:which|what|who|whose|why|where)\b(?! (?:day|date)))"
    r"[^?]*\bfor the first time\b|\bwhat was the first\b|\bearliest\b",
    re.IGNORECASE,
)
_FOLLOWED = re.compile(
    r"\bwho\b[^?]*\b(?:when|once)\b[^?]*\bno longer\b"
    r"|\b(?:when|once)\b[^?]*\bno longer\b[^?]*, who\b",
    re.IGNORECASE,
)
"""Who had an office when somebody no longer did."""
_OFFICE = (
    r"(?:mayor|president|minister|premier|chancellor|governor|coach|manager|chief executive|ceo|"
    r"head|boss|leader|captain|chair\w*|director|speaker|secretary|king|queen)"
)
_AFTER = re.compile(
    rf"^(?![^?]*\b(?i:happen|why|when|where|how)\w*\b)[^?]*\bafter {_NUMBER}{_TO_END}"
    rf"|^\W*from {_NUMBER}[^?]*\b(?:where|what|which|how)\b"
    r"|^\W*to (?:what|which|when)\b[^?]*\bfrom\b[^?]*\d"
    r"|\b(?:next|new|following) (?:\w+ )?(?:figure|date|day|value|number|name|holder|count|total)"
    r"s?,? after\b|\b(?:what|which)\b[^?]*\b(?:following|next|later|subsequent) (?:update|report|"
    r"count|bulletin|article|announcement)\b|\bto when\b[^?]*\bonce\b|\bwhose name follow"
    r"|\bwho\b[^?]*\btook over\b[^?]*\bfrom (?-i:[A-Z])"
    rf"|^(?![^?]*\b(?:what|which|who|when|where|why|how|is|was|were|are|did|does|do|has|have)\b)"
    rf"[^?]*\b{_OFFICE} (?:of|for|at)\b[^?]*\bafter (?-i:[A-Z][\w’'-]+ [A-Z][\w’'-]+)\W*$"
    r"|^\W*(?:when|once)\b[^?]*\bno longer\b[^?]*, (?:who|what|which)\b"
    r"|^(?=[^?]*\d)[^?]{0,120}?\b(?:once|originally|at one (?:time|point)|at first|used to|"
    r"initially)\b[^?.;:,]{0,120}[.;:,][^?]{0,80}?\b(?:what|which|when|whom?)\b[^?]{0,60}?"
    r"\b(?:moved|changed|put off|put back|postponed|shifted|next|then|instead|replaced|followed)\b"
    r"|\b(?:who|what|whose|which \w+) (?:was|were|came|comes|became|got|took|followed|replaced|"
    r"did (?:it|that|this|the \w+) (?:become|come to|go to))\b[^?]{0,80}"
    r"\b(?:next|then|instead|afterwards?|thereafter|after (?:that|this|it|him|her|them))\W*$"
    r"|\band then\W*$|^\W*from\b[^?]*\bto (?:what|which)\b|\bchanged? to from\b"
    r"|\binto whose hands\b|\bby whom (?:was"
    r"|were)\b[^?]*\b"
    r"(?:followed|succeeded|replaced)\b|\bwhat (?:replaced|followed) (?:it|that|him|her|them)\b"
    r"|\bwhere did it go from (?:there|then)\b|\bwhen\b[^?]*\bno longer\b[^?]*\bwhat was\b"
    r"|\b(?:to|for) (?:what|which) (?:day|date) was\b[^?]*\bfrom\b|\bset next\b"
    r"|\bwhat was the new\b[^?]*\bonce\b"
    r"|\bwhat was it (?:then )?(?:changed|moved|put) to\b|\bafter the plan for\b"
    r"|\bsuccessor (?:of|to)\b|\bwho took over\W*$|\bwho\b[^?]*\bonce\b[^?]*\b(?:was|had) gone\b"
    r"|\bwho (?:was|were) (?:named|made|appointed|chosen)\b[^?]*\bfollowing\b|"
    r"\bwhat\b(?! (?:is|was|were) the (?:number|count|tally|total|share|toll|death toll)\b)"
    r"[^?]*\b(?:happen\w*|follow\w*|came|come|occur\w*|next|chang\w*|becom\w*|was|were)\b"
    r"[^?]*\b(?:after|since|following|next|then)\b|\bwhat (?:followed|came next|happened next)\b"
    r"|\baftermath\b|\bwho (?:succeeded|followed|replaced|came after|took over from)\b"
    r"|\bwho (?:became|was|took over|held|led|ran|came)\b[^?]*\b(?i:after) "
    r"(?-i:(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z])"
    r"|\b(?:which|what) (?:day|date) (?:replaced|followed|superseded)\b"
    r"|\b(?:which|what) (?:[\w'’-]+ ){1,25}?"
    r"(?:succeeded|replaced|followed|superseded|took over from)\b"
    r"|\b(?:who|what|which \w+) (?:came|was|did|followed|followed it)[^?]{0,40}"
    r"\b(?:next|then|instead|afterwards?|thereafter)\W*$"
    r"|\b(?:which|what|who)\b[^?]*\b(?:set|named|chosen|given|picked|fixed)\b[^?]{0,20}\binstead\b"
    r"|\b(?:which|what) (?:was|were|is) (?:the|its) (?:next|new)\b[^?]*\bafter\b"
    r"|^\W*when\b[^?]*,\s(?:which|what|who|to)\b[^?]*\b(?:next|instead|then|new|replaced|"
    r"followed)\b"
    r"|\b(?:which|what) (?:day|date)\b[^?]*\bnext\b"
    r"|^\W*(?:after|once)\b[^?]*\b(?:who|what|which)\b|\b(?:which|what)\b[^?]*\bcame after\b"
    r"|\bto (?:what|which)\b[^?]*\bafter\b|\bafter it (?:was|had)\b",
    re.IGNORECASE,
)


def shape_of(text: str) -> Shape:
    """What kind of story about time answers a question; what leads up to it asks for none."""
    asked = asked_part(text)
    shape = _shape_of(asked)
    if shape == "state" and _LEANING.match(asked) and _DISPUTE.search(text):
        return "dispute"
    return _shape_of(text) if shape == "state" and only_asks(asked) else shape


def _shape_of(text: str) -> Shape:
    if _CORRECTION.search(text):
        return "correction"
    if _DISPUTE.search(text) and not _SERIES.search(text):
        return "dispute"
    if _COURSE.search(text) and not _HOW_MUCH.search(text):
        return "change"
    if _FOLLOWED.search(text):
        return "after"
    if _FIRST.search(text):
        return "first"
    if _SINCE.search(text) and not _HOW_MUCH.search(text):
        return "change"
    if _AFTER.search(text):
        return "after"
    if _MOVED.search(text):
        return "change"
    return "change" if _CHANGE.search(text) and not _HOW_MUCH.search(text) else "state"
