"""What the wording of a question tells: its names and numbers, the kind of answer it wants."""

import re
from typing import Literal, get_args

Kind = Literal["count", "person", "place", "time", "which", "what", "yes or no", "other"]
KINDS: tuple[Kind, ...] = get_args(Kind)

_PATTERNS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("count", re.compile(r"\bhow (?:many|much|high|old|far|big|large|long)\b", re.I)),
    (
        "count",
        re.compile(
            r"\bwhat (?:(?:is|was|are|were|will be) the )?"
            r"(?:percentage|percent|share|number|price|cost|population|turnout|toll|total)\b",
            re.I,
        ),
    ),
    ("person", re.compile(r"\b(?:who|whom|whose)\b", re.I)),
    ("time", re.compile(r"\b(?:when|what (?:day|date|year|month|time))\b", re.I)),
    (
        "place",
        re.compile(
            r"\bwhere\b|\b(?:which|what) (?:[\w’'.-]+ )?"
            r"(?:country|state|city|nation|region|town|island|continent|capital|province)\b",
            re.I,
        ),
    ),
    ("which", re.compile(r"\bwhich\b", re.I)),
    ("what", re.compile(r"\bwhat\b", re.I)),
    (
        "yes or no",
        re.compile(r"^\W*(?:do|does|did|is|are|was|were|has|have|had|can|will)\b", re.I),
    ),
)
_ASKING = re.compile(
    r"\b(?:how (?:many|much|long|old|often|far|high|big|large)|what|which|who|whom|whose|when|"
    r"where|why|how|does|do|did|is|are|was|were|has|have|had|can|could|will|would|should|"
    r"(?:tell|show|give) me|please|there|about|many|much|whether|i['’](?:d|m|ve|ll))\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"[.?!;:,](?=\s|$)|\s[-–—]\s|\b(?:and|while|but|whereas|compared (?:to|with)|versus|than|after|"
    r"before|between)\b",
    re.IGNORECASE,
)
_NOUN_PHRASE = re.compile(
    r"\b(?:d(?:e[rnms]|ie|as)|(?:k?ein|[mds]ein|ihr|unser)(?:e[rnms]?)?|zu[mr]|[ib]m|am|vom|beim"
    r"|welche[rnms]?|viele[rn]?|alle[rn]?|mehrere[rn]?|wie viele?)(?:\s+[a-zäöü]\w*e[rnms]?)*"
    r"\s+(?P<noun>[A-ZÄÖÜ][\w’'.-]*\w)",
)
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


def kind_of(text: str) -> Kind:
    """The kind of answer that a question wants."""
    return next((kind for kind, pattern in _PATTERNS if pattern.search(text)), "other")


def words(text: str) -> list[str]:
    """The words of a text as they are written, hyphens, apostrophes and inner dots included."""
    return _WORD.findall(text)


def names(text: str) -> list[str]:
    """Capitalised words and numbers of a question, but not what only opens a sentence."""
    found = words(text)
    return [
        word
        for position, word in enumerate(found)
        if (word[0].isupper() or word[0].isdigit())
        and not _ASKING.fullmatch(word)
        and (position or len(found) == 1 or _looks_named(found))
    ]


def german_names(text: str) -> list[str]:
    """The capitalised words and numbers of a German question that are no common nouns.

    A noun after an article and its adjectives is one: "die neue Brücke", "zum Bürgermeister".
    """
    common = {phrase["noun"] for phrase in _NOUN_PHRASE.finditer(text)}
    return [name for name in names(text) if name not in common]


def clauses(text: str) -> list[str]:
    """The parts of a question that may each be about something else; the last part is the last."""
    return [part for part in _BETWEEN.split(text) if part.strip()]


def content(text: str) -> str:
    """A question without the words that only ask."""
    return _ASKING.sub(" ", text)


def _looks_named(found: list[str]) -> bool:
    """A first word is a name when the next one is capitalised too: "Nikol Pashinyan said …"."""
    return len(found) > 1 and found[1][:1].isupper()
