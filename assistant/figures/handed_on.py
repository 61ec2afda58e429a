"""A value handed on in a message, a record or a remark: whose it is, by what stands around a voice.

"The dead number 28, wrote the ministry", "An e-mail from Mayor Bel on Monday reads: …", "…; this
comes from Ana Bel, reached by telephone", "When the union last looked, the number was 12": the
sentence names one voice, and the words beside it hand the value on.
"""

import re
from collections.abc import Collection

from assistant.figures.opposed import voices_in
from assistant.figures.speakers import Speaker, speaker

_DAY = r"(?:,? (?:on|of|dated|sent(?: on)?|from) [\w ,]{3,24}?)?"
_MESSAGE = (
    r"(?:e-?mails?|letters?|notes?|faxe?s?|messages?|texts?|telegrams?|circulars?|memos?|cables?|"
    r"dispatche?s?|bulletins?|postings?|posts?|tweets?|fliers?|leaflets?|slips?|cards?)"
)
_RECORD = r"(?:logs?|diary|diaries|books?|registers?|lists?|tables?|charts?|journals?|ledgers?)"
_TIME = (
    r"(?:(?:(?:late|early) )?(?:on|in|at) (?:[A-Z0-9][\w]*(?: [A-Z0-9]\w*){0,2}|noon|midnight)|"
    r"yesterday|today|last (?:week|month|year|night)|"
    r"this (?:week|month|year|morning|afternoon|evening))"
)
_END = rf"(?=\W*$|(?:,? {_TIME})?(?:\W*$|[,.;:)”\"](?! (?:his|her|its|their|that|a|an)\b)))"
"""No object behind it, only a time, and the end of the clause."""
_BEFORE = (
    # …, wrote the ministry
    (r"[,”\"] (?:so )?(?:wrote|writes)", _END),
    (r"”,? (?:reads|ran|runs)", _END),
    # …, as the union announced
    (r"[,;] as", r" (?:\w+ly )?(?:announce[ds]?|sa(?:id|ys)|told (?:us|reporters|journalists)|"
     rf"reported|put it|wrote|noted|stated|has it|had it|confirmed|let it be known){_END}"),
    # …; this comes from Ana Bel / that was the word on Sunday from the office
    (r"[,;:—–-] (?:and )?(?:this|that) comes (?:to us )?from", rf"(?!['’]s){_END}"),
    (r"[,;:—–-] (?:and )?(?:this|that|such|so) (?:is|was|runs|ran|goes|went) (?:the )?(?:word|news|"
     rf"line|message|report|verdict|figures?|count)(?:,? {_TIME})? from", rf"(?!['’]s){_END}"),
    # … is correct; we owe this to the court
    (r"\b(?:correct|right|figure|number|count|news)\b[^.]{0,60}[,;] (?:we|readers) owe "
     r"(?:this|that|it) to", _END),
    # …, they learned on Wednesday from the president
    (r"[,;] (?:so )?(?:they|we|readers|listeners) (?:learn(?:ed|t)|heard|gathered|understood)"
     rf"(?:,? {_TIME})? from", _END),
    # reads the entry in the log kept by the mayor
    (rf"\b(?:reads the|the|an) (?:entry|line|note)\b[^.;]{{0,40}} in (?:the|a) {_RECORD} kept by",
     _END),
    (rf"\b(?:thus|says|according to) (?:the|a) {_RECORD} (?:kept|drawn up|sent round|made) by",
     _END),
    (r"\bif one (?:listen(?:s|ed) to|believe[ds]|follow(?:s|ed)|goes by|went by)", _END),
)  # fmt: skip
"""What hands on the value that stands before it."""
_BEHIND = (
    # An e-mail from the mayor on Monday reads:
    (rf"^\W*(?:[A-Z]{{3,}} — )?(?:an?|the) (?:[\w-]+ ){{0,2}}{_MESSAGE}{_DAY} "
     r"(?:from|by|of|signed by)",
     rf"{_DAY},? (?:reads?|says?|states?|has it|runs|goes)(?= ?[:“\"]| that\b| as follows\b)"),
    # Listen to the union, though, and it is 19
    (r"^\W*(?:listen to|ask|believe|follow)",
     r"(?:, (?:though|however|by contrast|on the other hand))?,? and (?:it (?:is|was)|the "
     r"(?:number|toll|count|answer|figure|sum|share|cost)\b|you (?:get|hear)|[$€£]?\d[\d.,]*"
     r"(?: (?:million|billion|thousand|percent|per cent))? (?:\w+ )?(?:is|are|was|were)\b)"),
    # First up was the mayor on 6 May, with the news that
    (r"^\W*(?:first|next|then|last)\b[^,.:]{0,40} (?:was|came)",
     rf"{_DAY},? with the (?:news|word|message|figures?|information|answer) that\b"),
    # Minutes later the union hit back: …
    (r"\b(?:later|then|meanwhile|earlier),?",
     r" (?:hit back|shot back|fired back|struck back|wrote back|called in with [a-z ]{3,20}|"
     r"came back with [a-z ]{3,20}):(?= )"),
    # the view, voiced by the chairman, that
    (r"\b(?:view|opinion|claim|belief|account|version),? (?:voiced|put forward|advanced|expressed|"
     r"aired|held) by", r"(?:,[^,]{3,60})?,? that\b"),
    # When Ana Bel last looked, the number was 12
    (r"^\W*(?:[A-Z]{3,} — )?when",
     rf"(?:,[^,]{{3,80}},)? (?:last|most recently) (?:looked|counted|did the sums){_END}"),
)  # fmt: skip
"""What hands on the value that stands behind it."""
_THE = r"(?: (?:the|its|their|our|an?))?(?: [a-z-]+){0,2}"
_SIDES = tuple(
    (
        is_before,
        re.compile(rf"(?:{led}){_THE}\s*$", re.IGNORECASE),
        re.compile(rf"(?:{on})"),
    )
    for is_before, patterns in ((True, _BEFORE), (False, _BEHIND))
    for led, on in patterns
)
_QUOTED = re.compile(
    r"(?<!to )(?<!not )\bquot(?:e|es|ed|ing) (?P<who>[^“”\"]{3,100}?) as "
    r"(?:saying|stating|telling|putting)\b"
)
""" "The minutes quote Ana Bel as saying that …"."""


def handed_on_by(sentence: str, at: int, asked: Collection[str], value: str = "") -> Speaker | None:
    """The one voice of a sentence whose surroundings hand on what stands `at` a character.

    `asked` has the folded words of the question, which name no voice, nor does a name that is the
    `value`.
    """
    quoted = _QUOTED.search(sentence)
    if quoted and quoted.end() <= at:
        return speaker("", f"{quoted['who']} said that it is so.")
    handed = [
        one
        for one in voices_in(sentence, asked)
        if any(map(str.isupper, one.text))
        and not (value and value in one.text)
        and _is_handed(sentence, at, one.text)
    ]
    return handed[0] if len(handed) == 1 else None


def _is_handed(sentence: str, at: int, voice: str) -> bool:
    start = sentence.find(voice)
    end = start + len(voice)
    return start >= 0 and any(
        (at < start if is_before else end <= at)
        and led.search(sentence[:start])
        and on.match(sentence[end:])
        for is_before, led, on in _SIDES
    )
