"""What a query says: plain words, quoted phrases, outlets, and what it does not want."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from index.implied import NOTHING, Ignored, Implied
from index.scope import Bounds, outlet_key

_QUOTES = '"“”„«»「」『』'
_QUOTED = "|".join(
    rf"{opening}(?=[^\w{_QUOTES}]*+\w)([^{_QUOTES}]++){closing}"
    for opening, closing in (
        (r'(?<!\w)"(?!\s)', r'(?<!\s)["”](?!\w)'),
        (r"(?<!\w)“(?!\s)", r'(?<!\s)["”](?!\w)'),
        (r"(?<!\w)”(?!\s)", r"(?<!\s)”(?!\w)"),
        (r"(?<!\w)„", r'[“”"](?!\w)'),
        (r"(?<!\w)«", r"»(?!\w)"),
        (r"(?<!\w)»(?!\s)", r"(?<!\s)«(?!\w)"),
        ("「", "」"),
        ("『", "』"),
    )
)
"""One group for each pair; marks glued to words (15" screens) and lone ones open nothing."""

_OPERATOR = re.compile(
    rf"(?:(?<!\S)(?P<sign>-?)(?P<field>outlet:)?)?(?:{_QUOTED})"
    rf"|(?<!\S)(?P<named>-?)outlet:(?P<outlet>[^\s{_QUOTES}]*\w)[^\w\s]*(?!\S)"
    r"|(?<!\S)-(?P<word>[^\W\d_](?:\S*\w)?)[^\w\s]*(?!\S)",
    re.IGNORECASE,
)
"""A minus before a digit is a number below zero, and one before a space is a dash."""

_IMPLIED: Mapping[str, Implied] = {
    **{"phrase": "phrase", "outlet": "outlet", "-outlet": "outlet"},
    "-": "without",
}
_WORD = re.compile(r"\w+(?:['’.-]\w+)*")
_LONGEST_SEARCH = 12
"""Words outside the quotation marks: more than that, and a query is prose."""
_QUESTION_MARK = re.compile(r"[?？؟՞]")
_SENTENCE_END = re.compile(r"[:!…]$|\w{4}\.$")
_ASKING = re.compile(
    r"\W*+(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|"
    r"can|could|will|would|should|true or false|name|tell me)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Query:
    """A query, taken apart; without operators its `words` are its `text`."""

    text: str
    """As it was typed."""
    words: str
    """What to look for: the text without its outlets and exclusions, phrases in their place."""
    phrases: tuple[str, ...] = ()
    """What stood in quotation marks."""
    outlets: tuple[str, ...] = ()
    """Publishers, any of them; empty means all."""
    excluded: tuple[str, ...] = ()
    """Words and phrases that must not occur."""
    outlets_excluded: tuple[str, ...] = ()
    operators: str = ""
    """The outlets and exclusions as they were typed."""

    @property
    def is_prose(self) -> bool:
        """Whether it is a question or a sentence, whose quotation marks mean no requirement.

        Editors quote what people said, or single words with a wink; someone who searches quotes
        what must be there.
        """
        unquoted = _OPERATOR.sub(" ", self.words)
        if _QUESTION_MARK.search(unquoted) or _ASKING.match(self.words):
            return True
        if _SENTENCE_END.search(unquoted.rstrip(" \"'’”»)]")):
            return True
        return len(_WORD.findall(unquoted)) > _LONGEST_SEARCH

    def narrowed(self, bounds: Bounds) -> Bounds | None:
        """These bounds with the query's outlets, where both must hold; None where none can."""
        asked = {outlet_key(name) for name in self.outlets}
        kept = asked & set(bounds.outlets) if asked and bounds.outlets else asked or bounds.outlets
        if asked and not kept:
            return None
        refused = {outlet_key(name) for name in self.outlets_excluded}
        return replace(bounds, outlets=tuple(sorted(kept)), outlets_excluded=tuple(sorted(refused)))


def parse(text: str, ignored: Ignored = NOTHING) -> Query:
    """Read `"a phrase"`, `outlet:Name`, `-word`, `-"a phrase"`, `-outlet:Name`; the rest are words.

    Any text can be read: what is no operator is words. Apostrophes never quote. Of what is ignored,
    a phrase and what was excluded are words, and outlets are left out.
    """
    found: dict[str, list[str]] = {"phrase": [], "outlet": [], "-": [], "-outlet": []}
    operators = []

    def take(match: re.Match[str]) -> str:
        kind, value = _operator(match)
        if _IMPLIED[kind] in ignored:
            return {"phrase": match.group(), "-": f" {value} "}.get(kind, " ")
        found[kind].append(" ".join(value.split()))
        if kind == "phrase":
            return match.group()
        operators.append(match.group())
        return " "

    words = _OPERATOR.sub(take, text)
    return Query(
        text=text,
        words=text if words == text else " ".join(words.split()),
        phrases=_unique(found["phrase"]),
        outlets=_unique(found["outlet"]),
        excluded=_unique(found["-"]),
        outlets_excluded=_unique(found["-outlet"]),
        operators=" ".join(operators),
    )


def _operator(match: re.Match[str]) -> tuple[str, str]:
    """Which operator was found, and its value."""
    if word := match["word"]:
        return "-", word
    if outlet := match["outlet"]:
        return f"{match['named']}outlet", outlet
    quoted = next(group for group in match.groups()[2:10] if group is not None)
    kind = f"{match['sign'] or ''}{'outlet' if match['field'] else ''}"
    return kind or "phrase", quoted


def _unique(values: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))
