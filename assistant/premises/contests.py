"""Who is taken to have won or lost what: "why did Osk win the vote", "how did she become mayor"."""

import re
from dataclasses import dataclass, replace
from functools import cached_property

from assistant.premises.askings import OFFICE
from assistant.premises.matter import Matter
from assistant.premises.premise import Taken

_DONE = r"(?:(?:has|have|had|did|does|do)\s)?(?:not\s|never\s)?(?:[a-z]+ly\s)?"
_BEEN = r"(?:was|were|is|are|(?:has|have|had)\sbeen|got|gets)\s(?:not\s)?(?:[a-z]+ly\s)?"
_WON = re.compile(
    rf"\s(?:{_DONE}(?:w[io]ns?|beats?|defeat(?:s|ed)?|triumph(?:s|ed)?|prevail(?:s|ed)?|"
    rf"oust(?:s|ed)?|unseat(?:s|ed)?|clinch(?:es|ed)?)|{_BEEN}(?:re-?elected|elected|victorious|"
    r"crowned|voted\s(?:back\s)?in(?:to)?|"
    r"declared\s(?:the\s)?(?:[a-z]+\s)?(?:winner|victor)(?:\sof)?))\b(?P<what>.*)$"
)
_LOST = re.compile(
    rf"\s(?:{_DONE}(?:los[te]s?|conceded?s?|fail(?:s|ed)?\sto\swin|miss(?:es|ed)?\sout\son)|{_BEEN}"
    r"(?:beaten|defeated|voted\sout|ousted|unseated|knocked\sout))\b(?P<what>.*)$"
)
_BECAME = re.compile(
    rf"\s(?:{_DONE}(?:becomes?|became|come\sto\sbe|came\sto\sbe)|"
    rf"{_BEEN}(?:made|named|chosen|picked|appointed|sworn\sin))"
    rf"(?P<what>\s(?:as\s)?(?:the\s)?(?:[\w'’-]+\s){{0,4}}(?i:{OFFICE})\b.*)$"
)
_CONTEST = re.compile(
    r"\b(?:elections?|by-election|run-?off|vote|ballot|polls?|race|contest|leadership|primary|"
    r"nomination|presidency|premiership|mayoralty|final|title|championships?|cup|league|trophy|"
    rf"tournament|grand\sprix|super\sbowl|{OFFICE})\b",
    re.IGNORECASE,
)
"""What has one winner."""
_OF_PARTIES = re.compile(
    r"\b(?:parliamentary|legislative|federal|local|regional|general|snap|seats?|majority)\b",
    re.IGNORECASE,
)
"""A contest that a person wins with a party, so that the party may be told to have won it."""
_AGAIN = re.compile(
    r"\bre-?election\b|\b(?:(?:an)?other|(?:an?|his|her|the) (?:new|second|third|fourth)) "
    r"(?:consecutive )?term\b|\bthe presidency\b",
    re.IGNORECASE,
)

_DOUBLE = re.compile(r"(?:-\w+)+")
""" "Kim-rill" is one name, of two words."""
_LEAD = re.compile(r"^(?:as|in|at|for|of)\s")


@dataclass(frozen=True)
class Claim:
    """Who is taken to have won, or lost, a contest or an office."""

    who: str
    """As it is written: "Karl Osk"."""
    has_won: bool
    is_office: bool
    """Whether it is an office that one may come to without any contest."""
    what: str
    """What follows: "the Velm election of May 2024"."""
    taken: Taken

    @property
    def last(self) -> str:
        """The word of the name that every report has."""
        return self.who.split()[-1]

    @property
    def is_full(self) -> bool:
        """Whether the name has two words or more, as those of people have."""
        return " " in self.who

    @property
    def has_one_winner(self) -> bool:
        """Whether nobody else can have won the same."""
        return bool(_CONTEST.search(self.what)) and not _OF_PARTIES.search(self.what)

    @cached_property
    def matter(self) -> Matter:
        """The contest with the one who is said to have won or lost it."""
        return self._matter(f"{self.who} won {self.what}.")

    @cached_property
    def contest(self) -> Matter:
        """The contest alone."""
        return self._matter(f"There was {_LEAD.sub('', self.what)}.")

    def _matter(self, text: str) -> Matter:
        return Matter(replace(self.taken, text=text, verb="won"))


def claim_of(taken: Taken) -> Claim | None:
    """What a premise says of a contest; None where it tells of none."""
    names = taken.read.names
    if not names or names[0].first > 2 or not names[0].parts:
        return None
    words = taken.read.words[names[0].first : names[0].last + 1]
    before, last, rest = taken.text.rstrip(".").partition(words[-1].text)
    double = _DOUBLE.match(rest)
    whole = f"{before}{last}{double[0] if double else ''}"
    who, rest = whole[whole.find(words[0].text) :], rest[double.end() if double else 0 :]
    for pattern, wins in ((_WON, True), (_LOST, False), (_BECAME, True)):
        if match := pattern.match(rest):
            what = _AGAIN.sub("the election", match["what"]).strip() or "the election"
            has_won = wins and not taken.is_denied
            return Claim(who, has_won, pattern is _BECAME, what, taken)
    return None
