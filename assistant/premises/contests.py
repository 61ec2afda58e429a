"""Who won: a premise that gives a contest to one who is told to have lost it.

"Spain win the title after defeating Argentina" has the winner's words and the loser's name: which
of them won is told by their places only.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from assistant.premises.matter import Line, Matter
from assistant.premises.times import Days
from assistant.support.words import each

_WINNING = frozenset(each("win beat defeat triumph prevail"))
_PASSIVE = frozenset(each("was were is are be been being not"))
_BEATS = (
    r"(?:beat(?:s|en|ing)?|defeat(?:s|ed|ing)?|overc[ao]m(?:e|es|ing)|thrash(?:es|ed|ing)?|"
    r"edg(?:es|ed|ing)(?: out| past)?|(?:knock|vot)(?:s|es|ed|ing)? out|(?:sees|saw|seeing) off|"
    r"oust(?:s|ed|ing)?|unseat(?:s|ed|ing)?|eliminat(?:es|ed|ing)|rout(?:s|ed|ing)?|"
    r"outpoll(?:s|ed|ing)?|top(?:s|ped|ping)?|hammer(?:s|ed|ing)?|stunn?(?:s|ed|ing)?|"
    r"upset(?:s|ting)?|(?:w[io]ns?|winning|victory|triumph(?:s|ed)?|prevail(?:s|ed)?|success|"
    r"victorious) (?:over|against)|ahead of|past|defeat (?:of|for)|loss (?:of|for|by))"
)
_LOSES = (
    r"(?:los(?:es|e|t|ing)|conced(?:es|ed|ing)|(?:is|are|was|were|been|being) (?:\w+ly )?"
    r"(?:beaten|defeated|ousted|unseated|knocked out|voted out|eliminated|routed)|"
    r"(?:falls|fell|falling) (?:to|short)|(?:comes|came|finish(?:es|ed)|ends|ended) "
    r"(?:\w+ )?(?:second|third|last|runners?-up)|admits? defeat|admitted defeat|"
    r"(?:suffer|slump|crash)(?:s|ed|es)? (?:to )?(?:\w+ )?(?:\w+ )?defeat)"
)
_WINS = (
    r"(?:w[io]ns?|winning|beat(?:s|ing)?|defeat(?:s|ed|ing)|overc[ao]m(?:e|es|ing)|triumph(?:s|ed)?|"
    r"prevail(?:s|ed)?|claim(?:s|ed)|clinch(?:es|ed)?|secur(?:es|ed)|takes|took|retain(?:s|ed)?|"
    r"(?:is|are|was|were|been) (?:re-?)?(?:elected|crowned|declared|victorious)|edg(?:es|ed)|"
    r"(?:['’]s? )?(?:victory|win|triumph)\b|victorious|champions?\b|"
    r"(?:sees|saw) off|(?:is|was) sworn in)"
)
_FOR_IT = r"(?:w[io]n|victory|triumph|success|elected|secured|claimed|taken) (?:of|by|for)"
_THEN = r"(?! (?:their |its |his |her |the )?(?:\w+ ){0,4}to (?:reach|advance|qualify|progress))"
"""What was won to reach a contest is not that contest."""
_BETWEEN = r"(?:[ ,]+(?!and\b|but\b)[\w.'’“”\"-]+){0,6}?[ ,]+"
_WITHIN = r"(?:[ ,]+(?!after\b|over\b|against\b|by\b|from\b|who\b)[\w.'’-]+){0,5}?[ ,]+"
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LEAST = 0.7
_LATER = timedelta(days=60)
"""A result may be told so long after the time that is named, and its outcome too."""


@dataclass(frozen=True)
class Result:
    """What the sentences about a contest say of the one who is said to have won it."""

    lost: tuple[Line, ...]
    has_won: bool


def result(matter: Matter, lines: Sequence[Line], window: Days | None) -> Result | None:
    """What is told of a premise that somebody won; None for any other premise."""
    taken = matter.taken
    if matter.verb.split("_")[0] not in _WINNING or taken.is_denied or not matter.opens_named:
        return None
    verb = next((p for p, word in enumerate(taken.read.words) if matter.is_verb(word)), 0)
    name = taken.read.names[0]
    if name.last >= verb or taken.read.words[verb - 1].low in _PASSIVE:
        return None
    who = rf"\b{re.escape(taken.read.words[name.last].text)}\b"
    near = [one for one in lines if one.share >= _LEAST and _is_of_time(one, taken.text, window)]
    won = re.compile(
        rf"{who}(?:['’]s)?{_WITHIN}{_WINS}\b{_THEN}|\b{_FOR_IT}{_BETWEEN}{who}", re.IGNORECASE
    )
    lost = re.compile(
        rf"\b{_BEATS}(?:{_BETWEEN}|\s){who}|{who}(?:['’]s)?{_WITHIN}{_LOSES}\b", re.IGNORECASE
    )
    beaten = [one for one in near if lost.search(one.sentence.text)]
    has_won = any(won.search(one.sentence.text) for one in near if one not in beaten)
    return Result(tuple(beaten), has_won)


def _is_of_time(line: Line, text: str, window: Days | None) -> bool:
    """Whether a sentence was written at the time, or in the year, that the premise names."""
    published = line.sentence.hit.published
    years = {*_YEAR.findall(text)}
    if published is None or years & {*_YEAR.findall(line.sentence.text)}:
        return True
    if window:
        return window.first <= published.date() <= window.last + _LATER
    return not years or str(published.year) in years
