"""What shows that the day of a sentence stands in the one before, or behind."""

import re

SAME_DAY = re.compile(
    r"\b(?:same\sday|that\sday|by\sthen|at\s(?:the|that)\stime|same\s(?:statement|briefing))\b"
    r"|\b(?:he|she|it|they)\s(?:also\s)?(?:said|added|told|noted|confirmed|put)\b",
    re.IGNORECASE,
)
ONE_OF_TWO = re.compile(
    r"^\W*(?:in|by) that of\b|\b(?:said|says)\sthe\s(?:former|latter|first|second|other)\b"
    r"|^\W*the (?:one|former|latter|other|second) (?:said|had said|says)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[\w-]+")
_GOES_ON = re.compile(
    r"\b([\w-]{3,30}),?\s(?:said|says|maintained|added|stated|insisted|puts?)\b"
    r"|\baccording\sto\s(?:the\s)?([\w-]{3,30})\b|\b([\w-]{3,30})['’]s?\s(?:\w+\s)?(?:figure|count|number)\b",
    re.IGNORECASE,
)
"""Who speaks, by the last word that names them."""
OCCASION = re.compile(
    r"\b(?:press|statement|information|figures|update|questions|news|briefing|reporters|bulletin|"
    r"remarks|conference|interview|announcement|word|message|newspaper|versions|accounts|notice|"
    r"table|situation|figure|agreement|explained|asked|record\sstraight|how\sthings\sstand)\b",
    re.IGNORECASE,
)
POINTS_BACK = re.compile(
    r"(?:(?:that|this)\s(?:is|was)\swhat|so\ssa(?:ys|id)|with\s(?:these|those)\swords|"
    r"(?:the|this|that|these|both)\s(?:[a-z]+\s)?(?:announcement|remarks?|statement|news|figures?|"
    r"numbers?|confirmation|information|comments?|count|tally|data|disclosure|results?|words?|"
    r"bulletin|report)\s(?:was|were|came|comes|is|are)|"
    r"(?:this|that|it|all\sthis)\s(?:was|is)\s(?:made\s(?:public|known)|announced|confirmed|"
    r"reported|said|stated|disclosed|published|released))\b",
    re.IGNORECASE,
)


def is_of_same(text: str, last: str) -> bool:
    """Whether somebody who was named in the sentence before goes on: "Bel's figure is 41"."""
    known = {word.casefold() for word in _WORD.findall(last)}
    return any(one.casefold() in known for found in _GOES_ON.findall(text) for one in found if one)
