"""Values that a sentence tells as earlier or mistaken ones, to compare the present value with.

Every pattern has bounded repeats, so the time is linear in the text; callers pass one sentence.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from assistant.support.dates import MONTHS
from assistant.support.words import each

SIDE = 600
"""Characters on each side of a value that are read."""

_CHANGE = (
    r"up|down|ris(?:e|es|ing|en)|rose|increas(?:e|es|ed|ing)|gr(?:ew|ow|ows|owing|own)|"
    r"jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|swell(?:s|ed|ing)?|"
    r"f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|"
    r"shr[aiu]nk(?:s|ing)?|slump(?:s|ed|ing)?|slid(?:e|es|ing)?|dwindl(?:e|es|ed|ing)|"
    r"eas(?:ed|es|ing)|cut(?!\soff)|raised?|lower(?:s|ed)?|reduc(?:e|es|ed)|revis(?:e|es|ed|ing)|"
    r"chang(?:e|es|ed)|went|go(?:es|ne|ing)?|doubl(?:e|es|ed)|corrected|adjusted|updated|came|"
    r"improv(?:e|es|ed)|tripled|plunged|tumbled|edged|narrowed|widened|higher|lower"
)
_PUT = (
    r"put|estimated|reported|given|gave|thought|said|stated|counted|believed|announced|listed|"
    r"feared|recorded|set|suggested|assumed|claimed|told|published|confirmed"
)
_SUM = (
    r"counts?|tolls?|estimates?|figures?|numbers?|tally|tallies|reports?|totals?|versions?|"
    r"statements?|records?|high|low|peak|level|best|target|maximum|minimum"
)
_BE = r"(?:is|are|was|were|be|been|has\sbeen|have\sbeen|had\sbeen)"
_MANY, _FEW, _WHOLE = 9, 3, 18
"""Words that may stand between a cue and its value."""
_NUMBER = (
    r"(?:[$€£]?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
    r"fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|"
    r"ninety|(?:a|two|three)\sdozen|half)\b)"
)
_THEN_DATE = rf"(?:\d{{1,2}}\s)?(?:{'|'.join(MONTHS)})(?:\s\d{{1,2}})?(?:,?\s\d{{4}})?"
_CUES = (
    (
        "a an one",
        r"\b(?:an?|one)\s(?:earlier\s|previous\s)?(?:report|article|story|dispatch|account|item)\s"
        rf"(?:of|from|in|on|dated)\s{_THEN_DATE}\s(?:gave|put|had|named|listed|spoke\sof|counted)\s",
        _WHOLE,
    ),
    (
        "when",
        r"^\W*when\s(?:this|the|our|we|it)\s[^;]{0,80}?\bin\s(?!the\b)"
        rf"{_THEN_DATE},\s",
        _WHOLE,
    ),
    # "a look at the papers of May would find the toll put at 41"
    (
        "would",
        rf"\b(?:of|from|in)\s{_THEN_DATE}[^.;]{{0,60}}?\bwould\s(?:have\s)?(?:find|found|come\sacross)\s",
        _WHOLE,
    ),
    ("from", rf"\b(?:{_CHANGE})\b(?:,?\s[\w%$€£.,'’-]{{1,30}}){{0,7}}?,?\sfrom\s", _MANY),
    (
        "from",
        rf"(?:^\W*|[,;]\s)from\s(?=(?:[\w-]{{1,12}}\s){{0,3}}?{_NUMBER}[\d.,]{{0,20}}[^.;]{{0,30}}?\bin\s"
        rf"[^.;]{{0,160}}?\b(?:{_CHANGE})\b)",
        _MANY,
    ),
    (
        "from",
        r"\bfrom\s(?:a|an|the|its|their|last\s\w{1,12}['’]s)\s(?:[\w-]{1,20}\s){0,2}?"
        r"(?:record|peak|high|low|previous|earlier|initial|original)\b",
        _MANY,
    ),
    ("from", r"^\W*from\s(?=(?:[^:.;]|\.\d){1,40}\sto\s(?:[^:.;]|\.\d){1,40}:)", _MANY),
    (
        "compar",
        r"\b(?:as\s)?(?:compared|comparing)\s(?:with|to)\s|\bin\scomparison\s(?:with|to)\s",
        _MANY,
    ),
    (
        "opposed rather instead versus",
        r"\bas\sopposed\sto\s|\brather\sthan\s|\binstead\sof\s|\bversus\s",
        _FEW,
    ),
    (
        "against",
        r"\b(?:as\s)?against\s(?=(?:(?:just|only|about|some|around|the|nearly|"
        r"almost|over|roughly|up\sto|at\sleast|more\sthan|fewer\sthan)\s)?[$€£]?\d[\d,.]*(?!-|\d))",
        _FEW,
    ),
    (
        "then",
        r"\b(?:was|were|stood\sat)\s(?=[\w$€£.,%]{1,20}(?:\s[a-z]{1,12}){0,2}?\sthen\b)",
        0,
    ),
    (
        "not",
        rf"\bnot\s(?=(?:(?:the|about|some|at|least|most|more|fewer|than|nearly)\s){{0,2}}{_NUMBER})",
        _FEW,
    ),
    # "from 11 before", "it is 374 now and was 261 before"
    (
        "before",
        r"\b(?:from|was|were|at)\s(?=(?:(?:about|some|around|nearly|at|least|more|than|over)\s){0,2}"
        rf"{_NUMBER}[\d.,]{{0,20}}(?:[\s-][\w%$€£]{{1,12}}){{0,3}}?\sbefore\b(?:\W*$|[,:;.—)]|\snow\b))",
        _FEW,
    ),
    # "archive audio from July has our reporter saying: …", "a bulletin had opened with: …"
    (
        "archive old",
        r"\b(?:archived?|old)\s(?:\w+\s)?(?:audio|recordings?|footage|tapes?|film|pictures?)\b[^.;]{0,40}?\s(?:from|of)\s"
        rf"{_THEN_DATE}(?:[^.;“”\"]{{0,80}}[“\"])?",
        _WHOLE,
    ),
    (
        "had",
        r"\bhad\s(?:\w+ly\s)?(?:opened|begun|led|started|closed|carried|run|read|said|told|written|"
        r"declared)\b[^.;“”\"]{0,60}?[:,]?\s[“\"]",
        _WHOLE,
    ),
    # "compared with May, when it was 278, the toll rose to 350"
    (
        "when",
        r"\bwhen\s(?:it|they)\s(?:was|were|stood\sat|had\sbeen)\s"
        rf"(?=(?:[\w-]{{1,8}}\s){{0,2}}?{_NUMBER})",
        _FEW,
    ),
    # "the toll, which was 278 in May, rose to 350"
    (
        "which",
        rf",\swhich\s(?:was|were|stood\sat|had\sbeen)\s(?=[^;]{{1,60}}?,\s(?:(?:has|have|had|is|are|now)"
        rf"\s){{0,2}}(?:{_CHANGE})\b)",
        _FEW,
    ),
    (
        "earlier previous original former prior old first initial",
        rf"\b(?:earlier|previous|original|former|prior|old|first|initial)\s(?:{_SUM}),?\s(?:dated|of|from|"
        r"published|given|issued)\s[^;:]{1,40}?,?\s(?:gave|put|was|had|named|spoke\sof|came\sto|stood\sat|"
        r"counted|ran\sto)\s",
        _FEW,
    ),
    (
        "comparison",
        rf"^\W*(?:for|by\sway\sof|in)\scomparison[:,]\s(?:in\s{_THEN_DATE},\s)?",
        _WHOLE,
    ),
    (
        "had",
        r"\bhad\s(?:\w+ly\s)?been\s(?:given|reported|put|stated|listed|quoted|recorded|announced)\s"
        r"(?:as|at|to\sbe)\s",
        _FEW,
    ),
    ("than", r"\bthan\s(?:the|its|their|last\s\w{1,12}['’]s)\s(?!next\b|first\b|last\b)", _FEW),
    (
        "had",
        r"(?<!there\s)(?<!what\s)(?<!What\s)\bhad\s(?:previously\s|once\s|earlier\s|originally\s|initially\s)?"
        r"(?:been|had|stood\sat|numbered|totalled)\s(?:(?:at|about|around|some|nearly|almost|just|"
        r"only|as\smany\sas|up\sto|more\sthan|at\sleast|over|a|an|the|estimated|record)\s){0,3}",
        0,
    ),
    (
        "had",
        r"(?<!there\s)\bhad\s(?:counted|numbered|listed|recorded|registered|tallied|estimated|"
        r"reported|claimed|put|spoken\sof|told\sof|mentioned|cited|quoted|given|stood\sat|come\sto|"
        r"been\s(?:put|given|reported|quoted|cited|estimated|stated|set)\sat)\s",
        _MANY,
    ),
    ("had", r"\bhad\s(?:previously|once|earlier|originally|initially)\s\w{1,15}\s", _MANY),
    (
        "having",
        r"\bhaving\s(?:previously\s|once\s|earlier\s)?(?:been|stood\sat|numbered|totalled)\s"
        r"(?:(?:at|about|around|some|nearly|almost|just|only|more\sthan|at\sleast|over)\s){0,3}",
        0,
    ),
    (
        "used once",
        r"\b(?:used\sto|once)\s(?:be|have|number|hold|had|held|numbered|employed|counted)\s",
        _FEW,
    ),
    (
        "originally initially previously formerly first",
        rf"\b(?:originally|initially|previously|formerly|at\sfirst)\s(?:been\s)?(?:{_PUT})\b",
        _MANY,
    ),
    ("first earlier", rf"\b{_BE}\s(?:first|earlier)\s(?:{_PUT})\b", _MANY),
    (
        "originally initially previously first",
        rf"\b(?:{_PUT})\s(?:originally|initially|previously|at\sfirst)\b",
        _MANY,
    ),
    (
        "earlier previous original former prior old",
        rf"\b(?:earlier|previous|original|former|prior|old)\s(?:[\w-]{{1,20}}\s){{0,2}}?(?:{_SUM})\b",
        _MANY,
    ),
    (
        "last previous preceding",
        r"\b(?:last|the\sprevious|the\spreceding)\s(?:year|month|week|season|day)['’]s\s",
        _FEW,
    ),
)
_REVISED = rf"\b(?:initial|first|preliminary|provisional)\s(?:[\w-]{{1,20}}\s){{0,2}}?(?:{_SUM})\b"
_WRONG = re.compile(
    r"\b(?:incorrectly|wrongly|mistakenly|erroneously)\s(?:said|stated|reported|given|gave|put|"
    r"listed|named|wrote|printed|told|described|identified)\b|\bmis(?:stated|reported)\b|"
    r"\b(?:given|stated|reported|put)\s(?:incorrectly|wrongly)\b",
    re.IGNORECASE,
)
_CORRECTION = re.compile(
    r"^\W*(?:correction|clarification|editor['’]s\snote|corrected)\b", re.IGNORECASE
)
_VERSION = re.compile(r"\b(?:earlier|previous|first|original)\sversion\b", re.IGNORECASE)
_OF_ARTICLE = re.compile(
    r"\b(?:article|story|report|headline|version|item)\b[^;.—]{0,240}?"
    r"\b(?:said|stated|gave|put|reported)\b",
    re.IGNORECASE,
)
_OF_OURS = re.compile(
    r"(?:^\W*|^\W*(?:corrections?|clarifications?|editor['’]s\snote)\W{1,3}"
    r"|\b(?:article|story|report|item|piece|column)\b[^.;—]{0,240}?,?\s"
    r"|\b(?:with|in)\sregard\sto\b[^.;—]{0,240}?,\s"
    r"|\b(?:writing|reporting)\s(?:on|of|about)\b[^.;—]{0,240}?,\s)"
    r"we\s(?:(?:had|first|originally|initially|wrongly)\s)?(?:said|wrote|reported|stated|gave|put)\b"
    r"|\bwe\stold\s(?:you|(?:our\s)?readers)\b"
    r"|(?:^|\.\s)\W*we\shad\s(?!been\b)[^.;—“”]{3,160}?\sas\s"
    r"|\bour\s(?:[\w-]{1,20}\s)?(?:article|story|report|item|piece|headline)\b[^.;—]{0,240}?"
    r"\b(?:said|stated|gave|put|wrote|reported|had)\b",
    re.IGNORECASE,
)
_SPLIT = re.compile(
    r"[;—]|\.\s|,\s(?:and|but|when|while|the\scorrect)|:\s(?=it\b|the\b)|"
    r"\b(?:actually|in\sfact|should\shave|instead\sof|rather\sthan)\b",
    re.IGNORECASE,
)
"""Behind these the right value may stand."""
_THEN = re.compile(
    r"^[^.;:]{1,40}?:\sso\sit\s(?:was|stood)\b|"  # "41: so it was in May"
    r"^[^.;]{0,40}?\s(?:then|at\sthe\stime|back\sthen|in\sthose\sdays)\b"
    r"(?!\s(?!(?:for|of|in|on|at|and)\b)[a-z])"  # "which then left"
    r"|^(?:[^.;,“”\"]|[.,](?=\d)){0,160}?\shad\s(?:earlier\s|once\s|previously\s)?been\s"
    r"(?:reported|given|announced|named|put|stated|quoted|cited|published|mentioned|"
    r"the\s(?:figure|date|day|number|name))\b(?!\s(?:that|yesterday|to)\b)",
    re.IGNORECASE,
)
"""Behind a value: it was so then."""
_RIGHT = re.compile(
    r"(?:[^\W_][\w.,]{0,40}|[$€£]\d[\d.,]*)"
    r"(?:\s(?!(?:than|with|from|to|against|by|over|since|and|but|that|was|were|is|are|in|on|who|after)\b)"
    r"[^\W\d_][\w'’-]{0,25}){0,4}?\s"
    r"(?:(?:a|one|two|three|four|five|six|ten|\d{1,2}|the)\s(?:day|week|month|year|decade)s?\s"
    r"(?:earlier|previously|prior|before(?!\s(?!and|but|when|in|on|it|he|she|they)\w))\b"
    r"|the\s(?:previous|preceding)\s(?:day|week|month|year)\b"
    rf"|(?:as\s|that\swere\s|it\s)?(?:previously|originally|initially|first|earlier)\s(?:{_PUT})\b)",
    re.IGNORECASE,
)
_END = re.compile(
    r"[;:()—]|,(?!\d)(?!\s(?:19|20|21)\d\d\b)|\.(?=\s|$)|\sto\s(?=\D{0,20}\d)|\s(?:but|while|whereas|when)\s"
    r"|\sand\s(?!\d)"
)
_BREAK = re.compile(
    r"[;()—]|\.\s|,\s(?!who|which)|\b(?:to|from|and|but|while|is|are|now|with|that)\b|\d"
)
_WHOLE_BREAK = re.compile(r"[;()—]|\.\s|,\s(?!who|which)|\b(?:but|while|now)\b|\d")
"""Where the whole clause tells an earlier time: "when we looked in May, the sum to be paid"."""
_DATES = re.compile(
    r"\b(?:in|on|at|of|since|by)?\s?(?:the\s)?(?:end\sof\s)?(?:\d{1,2}\s)?"
    rf"(?:{'|'.join(MONTHS)})"
    r"\s?(?:\d{1,2}\b)?,?\s?(?:\d{4})?|\b(?:in\s)?(?:19|20)\d\d(?:['’]s)?\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Past:
    """The words that tell an earlier value, to the end of their phrase."""

    start: int
    body: int
    """Where the words end that tell it as earlier; the value stands behind."""
    end: int
    most: int = _MANY
    """Words that may stand before the value."""


def is_past_mention(sentence: str, at: int) -> bool:
    """Whether the value at a character is told as an earlier, corrected or denied one."""
    return past_at(sentence, at) is not None


def past_at(sentence: str, at: int) -> Past | None:
    """The phrase that tells the value at a character as an earlier one."""
    at = min(max(at, 0), len(sentence))
    start = max(0, at - SIDE)
    part = sentence[start : at + SIDE]
    here = at - start
    for past in pasts(part):
        if past.body <= here < past.end and _leads_to(part[past.body : here], past.most):
            if _is_put_right(part, past):
                return None
            return Past(past.start + start, past.body + start, past.end + start)
    if _RIGHT.match(part, here) or _is_corrected(part, here) or _is_of_then(part, here):
        return Past(at, at, start + _end(part, here))
    return None


@lru_cache(maxsize=256)
def pasts(sentence: str) -> tuple[Past, ...]:
    """Every phrase of a sentence that tells an earlier value."""
    low = sentence.casefold()
    found = [
        _past(sentence, match, most)
        for hints, pattern, most in _patterns()
        if any(hint in low for hint in hints)
        for match in pattern.finditer(sentence)
    ]
    if _revision().search(sentence):
        found += [_past(sentence, match, _MANY) for match in _early().finditer(sentence)]
    return tuple(sorted(found, key=lambda one: one.body))


def _past(sentence: str, match: re.Match[str], most: int) -> Past:
    lead = match.group().rfind("from ")
    start = match.start() + lead if lead > 0 else match.start()
    return Past(start, match.end(), _end(sentence, match.end()), most)


def _end(sentence: str, start: int) -> int:
    found = _END.search(sentence, start)
    return found.start() if found else len(sentence)


def _is_of_then(sentence: str, at: int) -> bool:
    """ "It was 19 then", "56 percent had been reported": the value of another time."""
    was = re.search(r"\b(?:was|were|had|back)\b", sentence, re.IGNORECASE)
    return bool(was and _THEN.match(sentence[at : at + SIDE]))


def _leads_to(between: str, most: int) -> bool:
    """Whether nothing stands between cue and value that has a value or a clause of its own."""
    plain = _DATES.sub(" ", between).lstrip(" ,")
    breaks = _WHOLE_BREAK if most == _WHOLE else _BREAK
    return len(plain.split()) <= most and not breaks.search(plain)


def _is_corrected(sentence: str, at: int) -> bool:
    """Whether the value is what a correction takes back."""
    left = sentence[:at]
    clause = _SPLIT.split(left)[-1]
    if _WRONG.search(clause):
        return True
    if _OF_OURS.search(clause) and not _is_quoted(left):
        return True
    is_note = _CORRECTION.search(left) or _VERSION.search(left)
    return bool(is_note and _OF_ARTICLE.search(clause))


def _is_quoted(left: str) -> bool:
    """Whether somebody's words are quoted, so that "we" is not the outlet."""
    return left.count("“") > left.count("”") or left.count('"') % 2 == 1


def _is_put_right(sentence: str, past: "Past") -> bool:
    """ "Wrongly given as 41 instead of 23": what stands behind is right."""
    cue = sentence[past.start : past.body].casefold()
    return cue.startswith(("instead", "rather")) and bool(_WRONG.search(sentence[: past.start]))


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[tuple[str, ...], re.Pattern[str], int], ...]:
    return tuple((each(hints), re.compile(cue, re.IGNORECASE), most) for hints, cue, most in _CUES)


@lru_cache(maxsize=1)
def _early() -> re.Pattern[str]:
    return re.compile(_REVISED, re.IGNORECASE)


@lru_cache(maxsize=1)
def _revision() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:revised|raised|lowered|corrected|replaced|replaces|updated)\b",
        re.IGNORECASE,
    )
