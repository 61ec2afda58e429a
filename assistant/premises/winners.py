"""Who won, as sentences tell it: a premise that gives a contest to one who is told to have lost it.

"Spain win the title after defeating Argentina" has the winner's words and the loser's name: which
of them won is told by their places only. Where the one who is named is not told of at all, another
winner of the same contest tells as much.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from assistant.premises.contests import Claim
from assistant.premises.holders import holdings
from assistant.premises.matter import Line
from assistant.premises.times import Days
from assistant.support.lexicon import is_common
from assistant.support.words import read
from index.hits import Sentence

_BEATS = (
    r"(?:beat(?:s|en|ing)?|defeat(?:s|ed|ing)?|overc[ao]m(?:e|es|ing)|thrash(?:es|ed|ing)?|"
    r"edg(?:es|ed|ing)(?: out| past)?|(?:knock|vot)(?:s|es|ed|ing)? out|(?:sees|saw|seeing) off|"
    r"oust(?:s|ed|ing)?|unseat(?:s|ed|ing)?|eliminat(?:es|ed|ing)|rout(?:s|ed|ing)?|"
    r"outpoll(?:s|ed|ing)?|top(?:s|ped|ping)?|hammer(?:s|ed|ing)?|stunn?(?:s|ed|ing)?|"
    r"upset(?:s|ting)?|(?:w[io]ns?|winning|victory|triumph(?:s|ed)?|prevail(?:s|ed)?|success|"
    r"victorious) (?:over|against)|ahead of|past|defeat (?:of|for)|loss (?:of|for|by)|"
    r"(?:winner|winning|won|wins)(?:[ ,]+(?!and\b|but\b)[\w.%-]+){1,9}? against)"
)
_LOSES = (
    r"(?:los(?:es|e|t|ing)|conced(?:es|ed|ing)|(?:is|are|was|were|been|being) (?:\w+ly )?"
    r"(?:beaten|defeated|ousted|unseated|knocked out|voted out|eliminated|routed)|"
    r"(?:falls|fell|falling) (?:to|short)|(?:comes|came|finish(?:es|ed)|ends|ended) "
    r"(?:\w+ )?(?:second|third|last|runners?-up)|admits? defeat|admitted defeat|"
    r"(?:suffer|slump|crash)(?:s|ed|es)? (?:to )?(?:\w+ )?(?:\w+ )?defeat)"
)
_WINS = (
    r"(?:w[io]ns?|winning|beat(?:s|ing)?|defeat(?:s|ed|ing)|"
    r"defeat (?=the\b|[A-Z])|overc[ao]m(?:e|es|ing)|triumph(?:s|ed)?|"
    r"prevail(?:s|ed)?|claim(?:s|ed)|clinch(?:es|ed)?|secur(?:es|ed)|takes|took|retain(?:s|ed)?|"
    r"(?:is|are|was|were|been) (?:re-?)?(?:elected|crowned|declared|victorious)|edg(?:es|ed)|"
    r"(?:['’]s? )?(?:victory|win|triumph)\b|victorious|champions?\b|"
    r"(?:sees|saw) off|(?:is|was) sworn in)"
)
_COMES_IN = (
    r"(?:becom(?:es|ing)|became|to become|(?:is|was|were|been|being) (?:re)?(?:elected|appointed|"
    r"named|chosen|sworn in|inaugurated|installed|confirmed|made|picked)|takes? over|"
    r"took (?:over|office))"
)
_BRINGS_IN = (
    r"(?:(?:re-?)?elect|appoint|nam|choos|pick|select|nominat|install|confirm|inaugurat)"
    r"(?:e?s|e?d|ing)?|chose|swears in|swore in|votes? for"
)
_ELECTED = (
    r"(?:(?:is|was|are|were|been|gets) (?:\w+ly )?(?:re-?elected|elected|crowned|"
    r"sworn in|inaugurated|declared (?:the )?(?:\w+ )?(?:winner|victor|president|champions?))|"
    r"(?:wins?|won|winning|clinch(?:es|ed)|claim(?:s|ed)) (?:[\w'’-]+ ){0,5}?(?:election|"
    r"presidency|run-?off|race|by-election|re-?election|term|title|final|cup|championship|league|"
    r"leadership|nomination|contest|trophy|vote)\b(?! of)|"
    r"defeat(?:s|ed) (?:[\w'’-]+ ){1,4}(?:in|to)|"
    r"(?:becomes|became) (?:the )?(?:[\w'’-]+ ){0,4}(?:president|minister|mayor|governor|"
    r"chancellor|premier|leader|chairman|chairwoman|chair|champions?))"
)
_FOR_IT = r"(?:w[io]n|victory|triumph|success|elected|secured|claimed|taken) (?:of|by|for)"
_THEN = r"(?! (?:their |its |his |her |the )?(?:\w+ ){0,4}to (?:reach|advance|qualify|progress))"
"""What was won to reach a contest is not that contest."""
_ON_THE_WAY = re.compile(
    r"\b(?:first|opening|second|third) round\b|\bprimar(?:y|ies)\b|\b(?:semi|quarter)-?finals?\b|"
    r"\bheats?\b|\bfirst leg\b",
    re.IGNORECASE,
)
"""What a contest has before its end."""
_UNSURE = re.compile(
    r"\b(?:project(?:s|ed)|expect(?:s|ed)|set to|likely|could|would|(?-i:may)|might|if|"
    r"hop(?:es|ed)|lead(?:s|ing)?|claim(?:s|ed) (?:to|that)|favou?rites?|"
    r"polls? (?:show|suggest)\w*|next to)\b",
    re.IGNORECASE,
)
_BETWEEN = r"(?:[ ,]+(?!and\b(?! (?:his|her|their)\b)|but\b)[\w.'’“”\"-]+){0,6}?[ ,]+"
_WITHIN = r"(?:[ ,]+(?!after\b|over\b|against\b|by\b|from\b|who\b)[\w.'’-]+){0,5}?[ ,]+"
_NAME = r"(?P<rival>(?:[^\W\d_a-zß-öø-ÿ][\w'’-]+ ){1,2}[^\W\d_a-zß-öø-ÿ][\w'’-]+)"
_RIVAL = re.compile(rf"\b{_NAME}(?:, [^,;]{{0,80}},)?(?: (?:also|then|has|have))? {_ELECTED}\b")
_RIVAL_CHOSEN = re.compile(
    rf"\b(?:{_BRINGS_IN}|victory (?:of|by|for)|won by) (?:[a-z-]+ ){{0,3}}{_NAME}"
    rf"(?! (?:minister|secretary))"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LEAST = 0.7
_LATER = timedelta(days=60)
"""A result may be told so long after the time that is named, and its outcome too."""


@dataclass(frozen=True)
class Outcome:
    """What the sentences about a contest say of the one who is taken to have won or lost it."""

    against: tuple[Line, ...]
    is_told: bool
    """Whether it is told as it is taken."""


def outcome(claim: Claim, sentences: Sequence[Sentence], window: Days | None) -> Outcome:
    """What is told of a contest."""
    every = claim.matter.lines(sentences)
    near = [
        one
        for one in every
        if one.share >= _LEAST and _is_of_time(one, claim.what, window) and _is_end(one, claim)
    ]
    beaten = [one for one in near if _lost(claim).search(one.sentence.text)]
    crowned = [one for one in near if one not in beaten and _won(claim).search(one.sentence.text)]
    if not claim.has_won:
        return Outcome(() if beaten else tuple(crowned), bool(beaten))
    if crowned or (claim.is_office and _has_office(claim, sentences)):
        return Outcome((), True)
    if beaten or not every:
        return Outcome(tuple(beaten), False)
    return Outcome(tuple(_rivals(claim, sentences, every, window)), False)


def _won(claim: Claim) -> re.Pattern[str]:
    who = _who(claim)
    wins = rf"(?:{_WINS}|{_COMES_IN})" if claim.is_office else _WINS
    brought = rf"|\b(?:{_BRINGS_IN}){_BETWEEN}{who}" if claim.is_office else ""
    return re.compile(
        rf"{who}(?:['’]s)?{_WITHIN}{wins}\b{_THEN}|\b{_FOR_IT}{_BETWEEN}{who}{brought}",
        re.IGNORECASE,
    )


def _lost(claim: Claim) -> re.Pattern[str]:
    who = _who(claim)
    return re.compile(
        rf"\b{_BEATS}(?:{_BETWEEN}|\s){who}|{who}(?:['’]s)?{_WITHIN}{_LOSES}\b", re.IGNORECASE
    )


def _who(claim: Claim) -> str:
    return rf"\b{re.escape(claim.last)}\b"


def _has_office(claim: Claim, sentences: Sequence[Sentence]) -> bool:
    """Whether some sentence has an office at the name: it may be the one that is meant."""
    last = claim.last.casefold()
    return any(
        last in held.name and not held.is_former
        for one in sentences
        if last in one.text.casefold()
        for held in holdings(one.text)
        if held.office.split()[-1] in claim.what.casefold()
    )


def _rivals(
    claim: Claim, sentences: Sequence[Sentence], known: Sequence[Line], window: Days | None
) -> Iterator[Line]:
    """The sentences that have somebody else as the winner of what has one winner.

    The one who is asked about must be told of in the same days, or it may be another contest.
    """
    if not (claim.is_full and claim.has_one_winner and claim.contest.names):
        return
    for line in claim.contest.lines(sentences):
        text = line.sentence.text
        if line.share < _LEAST or _UNSURE.search(text) or not _is_end(line, claim):
            continue
        is_then = _is_of_time(line, claim.what, window) and _is_beside(line, known)
        if is_then and any(_is_rival(one["rival"], claim) for one in _winners(text)):
            yield line


def _winners(text: str) -> Iterator[re.Match[str]]:
    yield from _RIVAL.finditer(text)
    yield from _RIVAL_CHOSEN.finditer(text)


def _is_rival(name: str, claim: Claim) -> bool:
    """Whether a name is that of another person, and no party, club or land."""
    words = read(name)
    own = {word.casefold() for word in claim.who.split()}
    if any(is_common(word) for word in words) or own & {word.low for word in words}:
        return False
    return not any(key.pattern.search(word.low) for key in claim.contest.keys for word in words)


def _is_end(line: Line, claim: Claim) -> bool:
    """Whether a sentence tells of the end of a contest, or of the round that is asked about."""
    return not _ON_THE_WAY.search(line.sentence.text) or bool(_ON_THE_WAY.search(claim.what))


def _is_beside(line: Line, known: Sequence[Line]) -> bool:
    """Whether the one who is asked about is told of in the same days."""
    days = [day for one in known if (day := _published(one))]
    mine = _published(line)
    return mine is None or any(abs(mine - day) <= _LATER for day in days)


def _is_of_time(line: Line, what: str, window: Days | None) -> bool:
    """Whether a sentence was written at the time, or in the year, that the premise names."""
    published, years = _published(line), {*_YEAR.findall(what)}
    if published is None or years & {*_YEAR.findall(line.sentence.text)}:
        return True
    if window:
        return window.first <= published <= window.last + _LATER
    return not years or str(published.year) in years


def _published(line: Line) -> date | None:
    published = line.sentence.hit.published
    return published.date() if published else None
