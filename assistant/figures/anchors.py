"""The value that a question names itself, to ask when it first held or what came after it.

"What did the toll become after 41?", "When did the cost first reach 500 million?", "Who succeeded
Ana Bel as mayor?"
"""

import re
from dataclasses import dataclass

from assistant.figures.comparing import same
from assistant.figures.offices import office_of
from assistant.figures.value import Value
from assistant.figures.voices import TITLES
from assistant.support.dates import dates
from assistant.support.numbers import Number
from assistant.support.reading import reading

_NO_NAME = (
    r"(?:What|Which|Who|Whose|When|Where|Why|How|Once|The|After|Since|On|From|Name|Did|Was|As|By|"
    r"For)"
)
_PERSON = rf"(?P<name>(?!{_NO_NAME}\b)(?:[A-Z][\w’'-]+\b\s?){{1,3}})"
_PERSON_2 = _PERSON.replace("<name>", "<other>")
_BEFORE = re.compile(
    rf"\b(?:succeed\w*|follow\w*|replac\w*|[Aa]fter|[Oo]nce|took over from|from)\s{_PERSON}"
)
_FOLLOWED = re.compile(
    rf"\b[Bb]y whom was\s{_PERSON}(?=(?:\w+ly )?(?:followed|succeeded|replaced)\b)"
    rf"|\b[Ww]hen\s{_PERSON_2}(?=(?:stopped|ceased|left|quit|resigned|stepped|went)\b)"
)
_DID = re.compile(
    r"\s*(?:\w+ly\s)?(?:\w{2,}ed|fled|left|quit|went|won|lost|took|gave|met|said|told)\b"
)
_FIRST_NAME = re.compile(
    rf"\b(?:(?:[Ss]ince when|[Ff]rom (?:which|what) (?:day|date|time|point)(?: on(?:wards?)?)?) "
    rf"(?:was|has|is)|(?:go|went|fall|fell|pass|passed) to|that)\s{_PERSON_2}"
    r"(?=[a-z]|\W*$)"
    rf"|\b(?:did|was|has|is|does|had)\s{_PERSON}(?=(?:(?:first|formally|officially|finally)\s)?"
    r"(?!\w+\s(?:an?\s)?(?:member|party|part)\b)"
    r"(?:becom|be|tak|took|serv|h[eo]ld|assum|start|begin|began|com|lead|head|run|nam|appoint"
    r"|elect|"
    r"report|swor|coach|get|got|win|govern|manag|succeed|install|promot|chos|call|mention"
    r"|describ)\w*\b)"
)
_FULL_NAME = re.compile(
    rf"\b(?!{_NO_NAME}\b)[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){{1,2}}"
    r"(?=,?\s(?:as|was|is|were|had|has|became|becoming|being|(?:the\s)?(?:new|former))\b)"
)
"""With what ties it to an office behind it."""
_HAPPENING = re.compile(
    r"\bwhat\s(?:else\s)?(?:happen\w*|(?:has|had)\shappened|took\splace|went\son|did)\b",
    re.IGNORECASE,
)
"""It asks for events, and not for who came next."""
_HELD_AT = re.compile(r"(?P<post>[\w-]+)\s(?:of|for|at|in)(?:\sthe)?\s$", re.IGNORECASE)
_OPENING = re.compile(
    rf"^\W*(?:(?:once|when|since)\s)?{_PERSON}(?=(?:was|had\sbeen|has\sbeen|is|used\sto\sbe|served"
    rf"|as|"
    r"came\sto\sbe|stepped\sdown|resigned|left|quit|retired)\b)",
)
"""The name that opens a question on an office: "Ana Bel was mayor. Who came next?"."""
_BEYOND = re.compile(
    r"\b(?:exceed\w*|above|over|more than|top(?:ped)?|pass(?:ed)?|surpass\w*)\b", re.I
)
_BELOW = re.compile(r"\b(?:below|under|less than|fewer than)\b", re.I)
_SIGNS = r"[$€£¥₹]?\s?"
_UNITS = (
    r"(?:\s?(?:%|per\s?cent|percent|million|billion|trillion|thousand|hundred|crowns?|marks?|"
    r"florins?|dollars?|euros?|pounds?))*"
)


@dataclass(frozen=True)
class Anchor:
    """A value to find among those that were told."""

    value: Value
    bound: str = ""
    """"above" or "below" where what lies beyond it is meant."""

    def matches(self, other: Value) -> bool:
        """Whether a told value is the one that is meant, or lies beyond the bound."""
        if self.bound and other.amount is not None and self.value.amount is not None:
            beyond = other.amount > self.value.amount
            return beyond if self.bound == "above" else other.amount < self.value.amount
        if other.amount is not None and self.value.amount is not None:
            return abs(other.amount - self.value.amount) <= 1e-6 * max(1.0, abs(other.amount))
        return same(self.value, other)


def anchor_of(question: str) -> tuple[Anchor | None, str]:
    """The value that a question names, and the question without it."""
    told = reading(question)
    days = [one for one in dates(told.words) if one.day and one.month and one.year]
    if days:
        text = f"{days[0].year:04}-{days[0].month:02}-{days[0].day:02}"
        return Anchor(Value(None, text, "", "", 0)), _cut(question, days[0].written)
    if found := [one for one in told.numbers if _is_value(one)]:
        number = found[-1]
        lead = _leading(question, number.written)
        bound = "above" if _BEYOND.search(lead) else "below" if _BELOW.search(lead) else ""
        return Anchor(Value(number.value, "", number.unit, "", 0), bound), _without_number(
            question, number.written
        )
    match = _BEFORE.search(question)
    if match and _DID.match(question, match.end()) and not office_of(question):
        return None, question  # "after Ana Bel left the country" names nobody who was replaced
    match = match or _FOLLOWED.search(question)
    if match is None and office_of(question):
        match = _FIRST_NAME.search(question) or _OPENING.search(question)
        if match is None and (named := _only_name(question)):
            return Anchor(Value(None, named, "", "", 0)), question.replace(named, " ", 1)
    if match:
        name = next(filter(None, match.groupdict().values())).strip()
        return Anchor(Value(None, name, "", "", 0)), question.replace(name, " ", 1)
    return None, question


def _is_value(number: Number) -> bool:
    """Whether a number is a value: "one" stands for what was told before, "the new one"."""
    is_one = number.written.casefold() in ("one", "one point")
    return number.unit not in ("ordinal", "age") and not is_one


def _only_name(question: str) -> str | None:
    """The one full name of a question on an office that is not where the office is held."""
    if _HAPPENING.search(question):
        return None
    found = [one[0] for one in _FULL_NAME.finditer(question) if not _is_held_at(question, one)]
    return found[0] if len(found) == 1 and not office_of(found[0]) else None


def _is_held_at(question: str, name: re.Match[str]) -> bool:
    """ "Mayor of | Velmar Bay", "head of the | Kervin Party"."""
    led = _HELD_AT.search(question[: name.start()])
    return led is not None and led["post"].casefold() in TITLES | {"head", "post", "job", "office"}


def _leading(question: str, written: str) -> str:
    """The few words before a number, which say whether what lies beyond it is meant."""
    at = question.find(written.split()[0])
    return " ".join(question[:at].split()[-4:]) if at >= 0 else question


def _cut(question: str, written: str) -> str:
    """The question without a date, whatever stands between its parts."""
    parts = r"[\s,]+".join(re.escape(part) for part in written.replace(",", " ").split())
    return re.sub(rf"(?:\b(?:for|on|to|as)\s)?{parts}", " ", question)


def _without_number(question: str, written: str) -> str:
    first = re.escape(written.split()[0]).replace(r"\$", "").replace("€", "") or r"\d+"
    words = r"[\s-]+".join(re.escape(word) for word in written.split() if word not in "$€£¥₹")
    for pattern in (words, first):
        bare, count = re.subn(rf"{_SIGNS}{pattern}{_UNITS}(?!\w)", " ", question, flags=re.I)
        if count:
            return bare
    return question
