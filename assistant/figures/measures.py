"""What kind of number a question asks for: a count, money, a share, a measure."""

import re
from typing import Literal

from assistant.support.lexicon import FUNCTION

Measure = Literal["count", "money", "percent", "measure", "amount", "any"]

_PERCENT = re.compile(
    r"\b(?:percent(?:age)?|per cent|share|turnout|rate|approval|proportion|contain(?:ed|ment)|"
    r"unemployment|joblessness|popular(?:ity)?|rating|participation|support for|poll numbers?|"
    r"jobless|tariffs?|dut(?:y|ies)|lev(?:y|ies)|inflation|interest|chances?|"
    r"probability|odds|likelihood)\b|\bhow (?:much|far)\b[^?]*\bunder control\b",
    re.I,
)
_MONEY = re.compile(
    r"\b(?:how much\b[^?]*\b(?:cost|costs|pay|paid|spend|spent|spending|worth|lose|lost|raise[ds]?|"
    r"give|given|donate[ds]?|pledge[ds]?|owe[ds]?|earn(?:ed)?|borrow(?:ed)?|money|aid|invest(?:ed)?|"
    r"fined?|fees?|set aside|charged?|receive[ds]?|awarded|allocat\w+)"
    r"|\bwhat\b[^?]*\b(?:to pay|paying|being fined|been fined|contributing|costing|spending|"
    r"owe[ds]?|charged)\b|\b(?:what|the) (?:sum|amount)\b(?! of (?!money))"
    r"|cost|contribution|price|expensive|budget|fine|penalty|debt|revenue|profits?|profit|loan|salary|bill|worth|fund|funding|aid)\b",
    re.I,
)
_HOW_MUCH = re.compile(r"\bhow much\b", re.I)
_MEASURED = re.compile(
    r"\bhow (?:far|high|big|large|long|deep|wide|heavy|fast|hot|cold|tall)\b", re.I
)
_SIZE_OF = re.compile(
    r"\bhow (?:large|big|high) (?:is|are|was|were|has|had)\b[^?]*"
    r"\b(?:population|toll|crowd|membership|workforce|number|caseload|electorate)\b",
    re.I,
)
"""It asks of how many, and of no length: "how large is the refugee population?"."""
_OF_HUNDRED = re.compile(
    r"\bhow many per\s?cent\b|\bwhat per\s?cent|\b(?:in per\s?cent|as a share)\b", re.I
)
_COUNTED = re.compile(r"\b(?:how many|(?:the )?(?:number|count|tally) of)\b", re.I)
_IN_THINGS = re.compile(
    r"\bhow (?:strong|big|large|widespread|far|high|serious|extensive|popular|long)\b[^?]*,\s+"
    r"(?:counted |measured |told )?in (?:[\w-]+ ){0,2}?(?P<head>[\w-]+s)\W*$",
    re.I,
)
"""What it is to be told in: "How big is the strike, in workers?"."""
_COUNT_OF = re.compile(r"\b(?P<head>[\w-]{3,20}) (?:count|numbers)\b", re.I)
"""What a count is of: "the seat count"."""


def measure_of(question: str, *, has_unit: bool) -> Measure:
    """What kind of number a question asks for; a unit that it names makes it a measure."""
    if has_unit:
        return "measure"
    if _COUNTED.search(question) and not _OF_HUNDRED.search(question):
        return "count"
    if head_of_form(question):
        return "count"
    if _PERCENT.search(question):
        return "percent"
    if _MONEY.search(question):
        return "money"
    if _HOW_MUCH.search(question):
        return "amount"
    return "measure" if _MEASURED.search(question) and not _SIZE_OF.search(question) else "any"


def dimension_of(question: str) -> str:
    """The adjective of "how long"; empty where none is."""
    found = _MEASURED.search(question)
    return found[0].lower().split()[-1] if found else ""


def head_of_form(question: str) -> str:
    """What is counted in "how big is it, in workers?" and "the seat count"; no "the count"."""
    found = _IN_THINGS.search(question) or _COUNT_OF.search(question)
    return found["head"].lower() if found and found["head"].lower() not in FUNCTION else ""
